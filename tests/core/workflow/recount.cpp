#include "tests/core/workflow/recount.h"

#include "core/workflow/complaining.h"

#include <algorithm>
#include <set>

namespace desk {

namespace {

bool wasHeld(const OpenConference& open)
{
    static const std::set<ConferenceState> held{ConferenceState::Concluded, ConferenceState::DecisionsIssued, ConferenceState::MinutesApproved,
                                                ConferenceState::Distributed, ConferenceState::Closed};
    return held.contains(open.file.conference.state);
}

/// Birthdays on or before the day, one by one.
QString ageBand(const Child& child, QDate day)
{
    if (!child.born || *child.born > day) // a record of one child before and after the birth
        return u"age-unborn"_s;
    int years = 0;
    while (child.born->addYears(years + 1) <= day)
        ++years;
    return years == 0 ? u"age-00"_s : years <= 4 ? u"age-01"_s : years <= 9 ? u"age-05"_s : years <= 15 ? u"age-10"_s : u"age-16"_s;
}

QString lengthBand(QDate begun, QDate ended)
{
    static const std::vector<std::pair<int, QString>> bands{{24, u"length-24"_s}, {12, u"length-12"_s}, {6, u"length-06"_s}, {3, u"length-03"_s}};
    for (const auto& [months, band] : bands)
        if (begun.addMonths(months) <= ended)
            return band;
    return u"length-00"_s;
}

} // namespace

Recount::Recount(const Office& office, const FigurePeriod& period)
    : m_office(office), m_calendar(office.rulebook.calendarOf(office.rulebook.procedure(key<ProcedureKey>(u"jersey"_s))))
{
    std::vector<ConferenceRow> rows = findConferences(office, {});
    std::erase_if(rows, [](const ConferenceRow& row) { return !row.date; });
    std::sort(rows.begin(), rows.end(), [](const ConferenceRow& a, const ConferenceRow& b) { return std::tie(*a.date, a.id) < std::tie(*b.date, b.id); });
    for (const ConferenceRow& row : rows)
        count(reread(office, row.id), period.holds(*row.date));
}

bool Recount::knows(FigureKind kind)
{
    using enum FigureKind;
    static const std::set<FigureKind> known{Held, ChildrenDiscussed, NotQuorate, KeptOut, Complaints, InitialInTime, InitialChildrenInTime, ReviewsInTime,
                                            ReviewChildrenInTime, Attendance, Outcomes, Dissents, PlansBegun, PlansBegunByAge, SecondPlans, Returned,
                                            PlansEnded, EndedAfterTwoYears, GoingOnAfterTwoYears, LanguageAsked, Languages};
    return known.contains(kind);
}

void Recount::add(FigureKind kind, const QString& part, bool met)
{
    for (const QString& each : part.isEmpty() ? QStringList{QString()} : QStringList{QString(), part}) {
        Count& count = m_counts[wordOf(kind) + u'/' + each];
        count.met += met ? 1 : 0;
        ++count.of;
    }
}

void Recount::count(const OpenConference& open, bool inPeriod)
{
    const Conference& conference = open.file.conference;
    const bool stopped = conference.state == ConferenceState::NotProceeded;
    if (inPeriod && (stopped || wasHeld(open)))
        add(FigureKind::NotQuorate, {}, stopped || conference.proceedInquorate.has_value());
    if (!wasHeld(open))
        return;
    if (inPeriod) {
        countHeld(open);
        countDate(open);
        countPeople(open);
        countCopies(open, u"decision-letter"_s, FigureKind::LettersInTime, 5);
        countCopies(open, u"minutes"_s, FigureKind::MinutesInTime, 10);
    }
    std::set<ChildId> decided;
    for (const Decision& decision : open.record.decisions) {
        History& child = m_children[decision.child];
        if (conference.type == ConferenceType::TransferIn && decision.outcome == OutcomeKind::ContinuePlan)
            child.plans.push_back({open.file.subject(decision.child)->planSince.value(), {}}); // made elsewhere
        if (inPeriod)
            countChild(open, decision);
        if (decision.outcome == OutcomeKind::StartPlan)
            child.plans.push_back({*conference.date, {}});
        if (decision.outcome == OutcomeKind::EndPlan)
            child.plans.back().second = *conference.date;
        decided.insert(decision.child);
    }
    for (const Subject& subject : open.file.subjects)
        m_children[subject.child.id].last = {conference.type, *conference.date};
}

void Recount::countHeld(const OpenConference& open)
{
    const QString type = wordOf(open.file.conference.type);
    add(FigureKind::Held, type);
    for (size_t child = 0; child < open.file.subjects.size(); ++child)
        add(FigureKind::ChildrenDiscussed, type);
    const auto& asked = open.record.dossier.exclusionRequests;
    add(FigureKind::KeptOut, {}, std::any_of(asked.begin(), asked.end(), [](const ExclusionRequest& each) {
        return each.settled == ExclusionSettled::Part || each.settled == ExclusionSettled::Whole;
    }));
    add(FigureKind::Complaints, {}, !disputesOf(m_office, open.file.conference.id).complaints.empty());
}

/// Initial: fifteen working days after the strategy discussion. Reviews: three months after a first conference, six after a
/// review. Ten working days after a conference that could not go on, where that comes first.
void Recount::countDate(const OpenConference& open)
{
    const Conference& conference = open.file.conference;
    const bool isReview = conference.type == ConferenceType::Review;
    if (!isReview && conference.type != ConferenceType::Initial)
        return;
    bool all = true;
    bool any = false;
    for (const Subject& subject : open.file.subjects) {
        if (subject.child.died)
            continue;
        bool inTime = true;
        for (const CaseEvent& event : open.file.events) {
            if (event.event.text() == u"strategy-discussion" && !isReview)
                inTime = inTime && workingDaysAfter(event.date, *conference.date) <= 15;
            if (event.event.text() == u"not-proceeded")
                inTime = inTime && workingDaysAfter(event.date, *conference.date) <= 10;
        }
        if (isReview && !m_children[subject.child.id].last)
            continue; // a twin, born with the review ahead: no conference has met about it
        if (isReview) {
            const auto& [type, date] = m_children.at(subject.child.id).last.value();
            inTime = inTime && *conference.date <= date.addMonths(type == ConferenceType::Review ? 6 : 3);
        }
        add(isReview ? FigureKind::ReviewChildrenInTime : FigureKind::InitialChildrenInTime, {}, inTime);
        all = all && inTime;
        any = true;
    }
    if (any)
        add(isReview ? FigureKind::ReviewsInTime : FigureKind::InitialInTime, {}, all);
}

void Recount::countChild(const OpenConference& open, const Decision& decision)
{
    const QDate day = *open.file.conference.date;
    const History& child = m_children[decision.child];
    add(FigureKind::Outcomes, wordOf(decision.outcome));
    const auto& dissents = open.record.dissents;
    add(FigureKind::Dissents, {}, std::any_of(dissents.begin(), dissents.end(), [&](const Dissent& each) { return each.child == decision.child; }));
    const auto begun = child.plans.empty() ? QDate() : child.plans.back().first;
    switch (decision.outcome) {
    case OutcomeKind::StartPlan:
        add(FigureKind::PlansBegun, decision.categories.front().text());
        add(FigureKind::PlansBegunByAge, ageBand(open.file.subject(decision.child)->child, day));
        add(FigureKind::SecondPlans, {}, !child.plans.empty());
        add(FigureKind::Returned, {}, !child.plans.empty() && child.plans.back().second.addMonths(12) >= day);
        break;
    case OutcomeKind::ContinuePlan: add(FigureKind::GoingOnAfterTwoYears, {}, begun.addYears(2) <= day); break;
    case OutcomeKind::EndPlan:
        add(FigureKind::PlansEnded, lengthBand(begun, day));
        add(FigureKind::EndedAfterTwoYears, {}, begun.addYears(2) <= day);
        break;
    case OutcomeKind::NoPlan: break;
    }
}

void Recount::countPeople(const OpenConference& open)
{
    std::map<QString, bool> agencies;
    std::set<QString> came; // whoever came for it, also in somebody's stead
    for (const Participant& person : open.file.participants) {
        if (person.agency && person.capacity == Capacity::Practitioner && !person.present.empty())
            came.insert(person.agency->text());
        if (person.agency && person.capacity == Capacity::Practitioner && person.invited)
            agencies[person.agency->text()] = false;
        if (person.agency)
            continue;
        add(FigureKind::LanguageAsked, {}, !person.languages.meeting.isEmpty());
        if (!person.languages.meeting.isEmpty())
            add(FigureKind::Languages, person.languages.meeting);
    }
    for (auto& [agency, there] : agencies)
        there = came.contains(agency);
    for (const auto& [agency, there] : agencies)
        add(FigureKind::Attendance, agency, there);
}

/// How many had theirs within so many working days; whoever still waits is not known here.
void Recount::countCopies(const OpenConference& open, const QString& document, FigureKind kind, int workingDays)
{
    std::map<ParticipantId, QDate> first;
    for (const SentDocument& sent : open.file.sent)
        if (sent.document.text() == document)
            first.insert({sent.to, sent.date});
    for (const auto& [reader, date] : first)
        add(kind, {}, workingDaysAfter(*open.file.conference.date, date) <= workingDays);
}

int Recount::workingDaysAfter(QDate from, QDate to) const
{
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += m_calendar.isWorkingDay(day) ? 1 : 0;
    return days;
}

} // namespace desk
