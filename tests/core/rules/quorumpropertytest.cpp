#include "core/rules/quorum.h"

#include "tests/core/rules/support.h"

#include <rapidcheck.h>

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

QTime minute(int sinceTen)
{
    return QTime(10, 0).addSecs(60 * sinceTen);
}

/// Up to eight people of a few agencies, coming and going at any minute from ten minutes before to ten after.
Meeting anyMeeting()
{
    static const std::array<QString, 6> agencies{u"childrens-social-care"_s, u"health-visiting"_s, u"gp"_s,
                                                 u"school"_s, u"police"_s, u"other-authority"_s};
    Meeting meeting;
    meeting.child(u"a"_s);
    const int people = *rc::gen::inRange(0, 9);
    for (int i = 0; i < people; ++i) {
        Participant& person = meeting.person(u"p%1, %2"_s.arg(i).arg(agencies[*rc::gen::inRange<size_t>(0, 6)]));
        if (*rc::gen::inRange(0, 4) > 0)
            person.contact.push_back(meeting.id(u"a"_s));
        const int stays = *rc::gen::inRange(0, 3);
        for (int stay = 0; stay < stays; ++stay) {
            const int from = *rc::gen::inRange(-10, 95);
            const int length = *rc::gen::inRange(0, 60);
            person.present.push_back({minute(from), length == 0 ? std::nullopt : std::optional(minute(from + length))});
        }
        if (*rc::gen::inRange(0, 6) == 0)
            person.capacity = Capacity::Observer;
    }
    return meeting;
}

bool better(const QuorumVerdict& a, const QuorumVerdict& b) // at least as good
{
    const auto rank = [](const QuorumVerdict& v) { return v.outcome == Outcome::Satisfied ? 1 : 0; };
    return rank(a) >= rank(b) && a.shortBy <= b.shortBy;
}

} // namespace

/// What holds for any meeting.
class QuorumPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bandsCoverTheMeetingWithoutGapOrOverlap();
    void everyMinuteIsJudgedAsItsBand();
    void oneMoreAgencyInContactNeverMakesItWorse();
    void removingSomebodyNeverMakesAQuorum();
    void theOrderOfTheListChangesNoOutcome();
};

void QuorumPropertyTest::bandsCoverTheMeetingWithoutGapOrOverlap()
{
    QVERIFY(rc::check("bands cover", [] {
        const Meeting meeting = anyMeeting();
        const auto bands = quorumBands(meeting.file, meeting.id(u"a"_s), minute(0), minute(90), jerseyLike());
        RC_ASSERT(!bands.empty());
        RC_ASSERT(bands.front().from == minute(0));
        RC_ASSERT(bands.back().to == minute(90));
        for (size_t i = 0; i < bands.size(); ++i) {
            RC_ASSERT(bands[i].from < bands[i].to);
            if (i == 0)
                continue;
            RC_ASSERT(bands[i - 1].to == bands[i].from);
            const QuorumVerdict& before = bands[i - 1].verdict;
            const QuorumVerdict& after = bands[i].verdict;
            RC_ASSERT(before.outcome != after.outcome || before.lead != after.lead || before.counted != after.counted);
        }
    }));
}

void QuorumPropertyTest::everyMinuteIsJudgedAsItsBand()
{
    QVERIFY(rc::check("minutes agree", [] {
        const Meeting meeting = anyMeeting();
        const ChildId child = meeting.id(u"a"_s);
        for (const QuorumBand& band : quorumBands(meeting.file, child, minute(0), minute(90), jerseyLike())) {
            RC_ASSERT(band.verdict == quorumAt(meeting.file, child, band.from, jerseyLike()));
            for (QTime at = band.from; at < band.to; at = at.addSecs(60)) {
                const QuorumVerdict now = quorumAt(meeting.file, child, at, jerseyLike());
                RC_ASSERT(now.outcome == band.verdict.outcome);
                RC_ASSERT(now.lead == band.verdict.lead);
                RC_ASSERT(now.counted == band.verdict.counted);
            }
        }
    }));
}

void QuorumPropertyTest::oneMoreAgencyInContactNeverMakesItWorse()
{
    QVERIFY(rc::check("adding never worsens", [] {
        Meeting meeting = anyMeeting();
        const ChildId child = meeting.id(u"a"_s);
        const QTime at = minute(*rc::gen::inRange(0, 90));
        const QuorumVerdict before = quorumAt(meeting.file, child, at, jerseyLike());
        meeting.person(u"new, midwifery, contact a, 09:00-12:00"_s);
        const QuorumVerdict after = quorumAt(meeting.file, child, at, jerseyLike());
        RC_ASSERT(better(after, before));
        RC_ASSERT(after.counted.size() == before.counted.size() + 1); // no midwife was there before
    }));
}

void QuorumPropertyTest::removingSomebodyNeverMakesAQuorum()
{
    QVERIFY(rc::check("removing a person never makes a conference quorate", [] {
        Meeting meeting = anyMeeting();
        auto& people = meeting.file.participants;
        RC_PRE(!people.empty());
        for (Participant& person : people)
            if (*rc::gen::inRange(0, 4) == 0) // some stand in for others, who may be those that go
                person.deputyFor = people[*rc::gen::inRange<size_t>(0, people.size())].id;
        const ChildId child = meeting.id(u"a"_s);
        const QTime at = minute(*rc::gen::inRange(0, 90));
        const QuorumVerdict before = quorumAt(meeting.file, child, at, jerseyLike());
        people.erase(people.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(people.size())));
        RC_ASSERT(better(before, quorumAt(meeting.file, child, at, jerseyLike())));
    }));
}

void QuorumPropertyTest::theOrderOfTheListChangesNoOutcome()
{
    QVERIFY(rc::check("order does not matter", [] {
        Meeting meeting = anyMeeting();
        const ChildId child = meeting.id(u"a"_s);
        const QuorumVerdict before = quorumAt(meeting.file, child, minute(30), jerseyLike());
        std::reverse(meeting.file.participants.begin(), meeting.file.participants.end());
        const QuorumVerdict after = quorumAt(meeting.file, child, minute(30), jerseyLike());
        RC_ASSERT(after.outcome == before.outcome);
        RC_ASSERT(after.shortBy == before.shortBy);
        RC_ASSERT(after.counted.size() == before.counted.size());
    }));
}

QTEST_APPLESS_MAIN(QuorumPropertyTest)
#include "quorumpropertytest.moc"
