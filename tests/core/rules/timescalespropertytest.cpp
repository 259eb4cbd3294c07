#include "core/procedure/library.h"
#include "core/rules/timescales.h"

#include "tests/core/rules/support.h"

#include <rapidcheck.h>

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

struct Place {
    Procedure procedure;
    WorkingCalendar calendar;
};

const std::vector<Place>& places()
{
    static const std::vector<Place> all = [] {
        std::vector<Place> made;
        const AgencyKinds agencies = shippedAgencyKinds();
        for (const ProcedureKey& id : shippedProcedures()) {
            Procedure procedure = std::get<Procedure>(loadProcedure(id.text(), agencies));
            made.push_back({procedure, calendar(procedure.calendar.text())});
        }
        return made;
    }();
    return all;
}

const Place& anyPlace()
{
    return places()[*rc::gen::inRange<size_t>(0, places().size())];
}

QDate anyDay()
{
    return QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 200));
}

/// A conference of any type with any events around it, as untidy as a casebook may be.
Meeting anyMeeting()
{
    static const QStringList words{u"strategy-discussion"_s, u"transfer-notification"_s, u"permanent-move-known"_s,
                                   u"transfer-out-notification"_s, u"lac-review-decision"_s, u"concern-notification"_s,
                                   u"epo-expiry"_s, u"assessment-order-concluded"_s, u"not-proceeded"_s, u"first-core-group"_s,
                                   u"core-group"_s, u"visit"_s, u"minutes-received"_s, u"minutes-discussed"_s, u"plan-ended"_s};
    const auto type = *rc::gen::element(ConferenceType::Initial, ConferenceType::PreBirth, ConferenceType::Review,
                                        ConferenceType::TransferIn);
    Meeting meeting(type, anyDay().toString(Qt::ISODate));
    const int children = *rc::gen::inRange(1, 4);
    for (int i = 0; i < children; ++i) {
        Subject& child = meeting.child(QString(QChar(u'a' + static_cast<char16_t>(i))));
        if (*rc::gen::inRange(0, 3) == 0) {
            child.child.expected = anyDay();
            child.child.born = *rc::gen::inRange(0, 2) == 0 ? std::optional(anyDay()) : std::nullopt;
        }
        if (*rc::gen::inRange(0, 3) == 0)
            child.outcome = *rc::gen::element(OutcomeKind::StartPlan, OutcomeKind::ContinuePlan, OutcomeKind::EndPlan, OutcomeKind::NoPlan);
        if (*rc::gen::inRange(0, 6) == 0)
            child.ending = PlanEnding{.ground = EndingGround::Died};
        const int previous = *rc::gen::inRange(0, 3);
        for (int j = 0; j < previous; ++j)
            child.previous.push_back({.type = *rc::gen::element(ConferenceType::Initial, ConferenceType::PreBirth, ConferenceType::Review),
                                      .date = anyDay().addDays(-150), .held = *rc::gen::inRange(0, 4) > 0,
                                      .quorate = *rc::gen::inRange(0, 4) > 0});
    }
    meeting.people({u"chair, chair, 10:00-11:30"_s, u"sw, childrens-social-care, contact a, 10:00-11:30"_s,
                    u"hv, health-visiting, contact a, 10:00-11:00"_s, u"mum, parent, 10:00-11:30"_s, u"kid, child"_s,
                    u"friend, supporter, 10:00-11:30"_s});
    for (Participant& person : meeting.file.participants) {
        if (*rc::gen::inRange(0, 2) == 0)
            person.invited = anyDay();
        person.coreGroup = *rc::gen::inRange(0, 3) == 0;
        if (*rc::gen::inRange(0, 3) == 0)
            meeting.file.sent.push_back({.document = *DocumentKey::parse(*rc::gen::element(u"minutes"_s, u"decision-letter"_s)),
                                         .to = person.id, .date = anyDay()});
    }
    const int events = *rc::gen::inRange(0, 8);
    for (int i = 0; i < events; ++i) {
        CaseEvent event{.event = *EventKey::parse(words[*rc::gen::inRange<qsizetype>(0, words.size())]), .date = anyDay()};
        event.initiatedEnquiry = *rc::gen::inRange(0, 2) == 0;
        if (*rc::gen::inRange(0, 4) == 0)
            event.child = meeting.file.subjects.front().child.id;
        meeting.file.events.push_back(event);
    }
    if (*rc::gen::inRange(0, 4) == 0)
        meeting.file.conference.endedAt.reset();
    return meeting;
}

QDateTime noonOn(QDate day)
{
    return QDateTime(day, QTime(12, 0));
}

std::vector<LimitVerdict> judged(const Meeting& meeting, const Place& place, QDate now)
{
    return timescales(meeting.file, place.procedure, place.calendar, noonOn(now));
}

bool isOpen(LimitState state)
{
    return state == LimitState::Due || state == LimitState::Overdue;
}

} // namespace

/// What holds of every limit, whatever the place, the conference and the day.
class TimescalesPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVerdictNeverContradictsItself();
    void theNumberIsTheProfilesOwn();
    void timeOnlyMakesWhatIsOpenOverdue();
    void nothingIsDueForTheDead();
    void theOrderOfEventsChangesNothing();
};

void TimescalesPropertyTest::aVerdictNeverContradictsItself()
{
    QVERIFY(rc::check([] {
        const Place& place = anyPlace();
        const Meeting meeting = anyMeeting();
        const QDate today = anyDay();
        bool dated = true;
        for (const LimitVerdict& limit : judged(meeting, place, today)) {
            RC_ASSERT((limit.state == LimitState::NotStated) == !limit.period.has_value());
            RC_ASSERT(!limit.governs || (limit.due && limit.applies));
            RC_ASSERT(!limit.measured || *limit.measured <= today);
            RC_ASSERT(!limit.booked || !limit.measured);
            if (limit.state == LimitState::Met || limit.state == LimitState::Late)
                RC_ASSERT(limit.measured.has_value());
            if (limit.state == LimitState::BookedLate)
                RC_ASSERT(limit.booked.has_value() && *limit.booked > limit.due->date());
            if (limit.state == LimitState::Met && !limit.target)
                RC_ASSERT(*limit.measured <= limit.due->date());
            if (limit.due) {
                RC_ASSERT(dated); // those without a date come last
                RC_ASSERT(limit.anchorAt.has_value());
                RC_ASSERT(*limit.lastWorkingDay <= limit.due->date());
                RC_ASSERT(place.calendar.isWorkingDay(*limit.lastWorkingDay));
            }
            dated = limit.due.has_value();
        }
    }));
}

void TimescalesPropertyTest::theNumberIsTheProfilesOwn()
{
    QVERIFY(rc::check([] {
        const Place& place = anyPlace();
        const Meeting meeting = anyMeeting();
        for (const LimitVerdict& limit : judged(meeting, place, anyDay())) {
            const auto& all = place.procedure.timescales;
            RC_ASSERT(std::any_of(all.begin(), all.end(), [&](const Timescale& own) {
                return own.id == limit.id && (own.period == limit.period || own.longer == limit.period)
                       && (own.rule == limit.rule || own.longerRule == limit.rule);
            }));
        }
    }));
}

void TimescalesPropertyTest::timeOnlyMakesWhatIsOpenOverdue()
{
    QVERIFY(rc::check([] {
        const Place& place = anyPlace();
        Meeting meeting = anyMeeting();
        for (CaseEvent& event : meeting.file.events) // all of it has happened on both days
            event.date = event.date.addDays(-400);
        meeting.file.sent.clear();
        const QDate first = meeting.file.conference.date->addDays(*rc::gen::inRange(1, 60));
        const QDate later = first.addDays(*rc::gen::inRange(0, 60));
        for (Subject& subject : meeting.file.subjects) // a birth between the two days is news, not time
            subject.child.born = subject.child.expected ? std::nullopt : subject.child.born;
        for (Participant& person : meeting.file.participants)
            person.invited.reset();
        const auto before = judged(meeting, place, first);
        const auto after = judged(meeting, place, later);
        RC_ASSERT(before.size() == after.size());
        for (size_t i = 0; i < before.size(); ++i) {
            RC_ASSERT(before[i].due == after[i].due);
            RC_ASSERT(before[i].governs == after[i].governs);
            if (isOpen(before[i].state))
                RC_ASSERT(isOpen(after[i].state)
                          && (before[i].state == LimitState::Due || after[i].state == LimitState::Overdue));
            else
                RC_ASSERT(before[i].state == after[i].state);
        }
    }));
}

void TimescalesPropertyTest::nothingIsDueForTheDead()
{
    QVERIFY(rc::check([] {
        const Place& place = anyPlace();
        Meeting meeting = anyMeeting();
        meeting.file.subjects.front().ending = PlanEnding{.ground = EndingGround::Died};
        const ChildId dead = meeting.file.subjects.front().child.id;
        const auto one = judged(meeting, place, anyDay());
        RC_ASSERT(std::none_of(one.begin(), one.end(), [&](const LimitVerdict& limit) { return limit.child == dead; }));
        for (Subject& subject : meeting.file.subjects)
            subject.ending = PlanEnding{.ground = EndingGround::Died};
        RC_ASSERT(judged(meeting, place, anyDay()).empty());
    }));
}

void TimescalesPropertyTest::theOrderOfEventsChangesNothing()
{
    QVERIFY(rc::check([] {
        const Place& place = anyPlace();
        Meeting meeting = anyMeeting();
        for (CaseEvent& event : meeting.file.events)
            event.child.reset(); // two of one day, one of them a child's, are told apart by nothing else
        const QDate today = anyDay();
        const auto before = judged(meeting, place, today);
        std::reverse(meeting.file.events.begin(), meeting.file.events.end());
        RC_ASSERT(judged(meeting, place, today) == before);
    }));
}

QTEST_GUILESS_MAIN(TimescalesPropertyTest)
#include "timescalespropertytest.moc"
