#include "core/rules/statistics.h"
#include "core/procedure/library.h"
#include "tests/core/rules/support.h"

#include <QTest>

#include <functional>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

/// One conference of the period, changed by a row.
struct Told {
    Meeting meeting{ConferenceType::Initial};
    ConferenceRecord record;
    std::vector<CaseEvent> events;

    Told()
    {
        meeting.child(u"a"_s).child.born = on(u"2020-03-13"_s); // six tomorrow
        meeting.people({u"sw, childrens-social-care, contact a, 10:00-11:30"_s});
        meeting.file.conference.state = ConferenceState::Concluded;
        meeting.file.events.push_back({.event = *EventKey::parse(u"strategy-discussion"_s),
                                       .date = on(u"2026-02-24"_s),
                                       .initiatedEnquiry = true});
    }
    void decide(OutcomeKind outcome, const QString& category = QString())
    {
        Decision decision{.id = DecisionId::fresh(),
                          .conference = meeting.file.conference.id,
                          .child = meeting.id(u"a"_s),
                          .outcome = outcome};
        if (!category.isEmpty())
            decision.categories = {*CategoryKey::parse(category)};
        record.decisions.push_back(decision);
    }
    Participant& worker() { return meeting.file.participants.front(); }
};

using Change = std::function<void(Told&)>;
using Says = std::function<bool(const Figures&)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Says)

/// What is counted, and what is not.
class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCounted_data();
    void whatIsCounted();
    void severalConferencesAddUp();
};

void StatisticsTest::whatIsCounted_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Says>("says");
    const auto row = [](const char* name, Change change, Says says) { QTest::newRow(name) << change << says; };
    row(
        "an initial conference held within its limit", [](Told&) {},
        [](const Figures& figures) {
            return figures.held == std::map<ConferenceType, int>{{ConferenceType::Initial, 1}}
            && figures.conferencesInTime == Share{.met = 1, .of = 1};
        });
    row(
        "held after its limit", [](Told& told) { told.meeting.file.events.front().date = on(u"2026-01-05"_s); },
        [](const Figures& figures) { return figures.conferencesInTime == Share{.met = 0, .of = 1}; });
    row(
        "nobody is late where no discussion started a clock", [](Told& told) { told.meeting.file.events.clear(); },
        [](const Figures& figures) { return figures.conferencesInTime == Share{} && figures.held.size() == 1; });
    row(
        "a conference that was called off was not held",
        [](Told& told) { told.meeting.file.conference.state = ConferenceState::Cancelled; },
        [](const Figures& figures) { return figures == Figures{}; });
    row(
        "a conference not gone on with for want of a quorum was not held",
        [](Told& told) { told.meeting.file.conference.state = ConferenceState::NotProceeded; },
        [](const Figures& figures) { return figures == Figures{}; });
    row(
        "held the day after the period", [](Told& told) { told.meeting.file.conference.date = on(u"2026-04-01"_s); },
        [](const Figures& figures) { return figures == Figures{}; });
    row(
        "a plan begun under neglect", [](Told& told) { told.decide(OutcomeKind::StartPlan, u"neglect"_s); },
        [](const Figures& figures) {
            return figures.registrations == std::map<CategoryKey, int>{{*CategoryKey::parse(u"neglect"_s), 1}}
            && figures.outcomes == std::map<OutcomeKind, int>{{OutcomeKind::StartPlan, 1}};
        });
    row(
        "a child who is six tomorrow is five", [](Told& told) { told.decide(OutcomeKind::NoPlan); },
        [](const Figures& figures) {
            return figures.ages == std::map<int, int>{{5, 1}};
        });
    row(
        "an unborn child has no age",
        [](Told& told) {
            told.meeting.file.subjects.front().child.born.reset();
            told.decide(OutcomeKind::StartPlan, u"neglect"_s);
        },
        [](const Figures& figures) {
            return figures.ages == std::map<int, int>{{-1, 1}};
        });
    row(
        "a plan that went on is no new registration",
        [](Told& told) { told.decide(OutcomeKind::ContinuePlan, u"neglect"_s); },
        [](const Figures& figures) { return figures.registrations.empty() && figures.outcomes.size() == 1; });
    row(
        "a decision that was corrected counts as it stands now",
        [](Told& told) {
            told.decide(OutcomeKind::NoPlan);
            told.decide(OutcomeKind::StartPlan, u"physical"_s);
            told.record.decisions.back().corrects = told.record.decisions.front().id;
        },
        [](const Figures& figures) {
            return figures.outcomes == std::map<OutcomeKind, int>{{OutcomeKind::StartPlan, 1}};
        });
    row(
        "a plan of one year and a day when it ended",
        [](Told& told) {
            told.meeting.file.conference.type = ConferenceType::Review;
            told.meeting.file.subjects.front().planSince = on(u"2025-03-11"_s);
            told.decide(OutcomeKind::EndPlan);
        },
        [](const Figures& figures) { return figures.monthsOnPlan == std::vector<int>{12}; });
    row(
        "a report that was in time for the chair and late for the parents is late",
        [](Told& told) {
            told.worker().reports.push_back(
                {.kind = ReportKind::SocialWork,
                 .to = {{ReportReader::Chair, on(u"2026-03-09"_s)}, {ReportReader::Parents, on(u"2026-03-11"_s)}}});
        },
        [](const Figures& figures) {
            const auto share = figures.reportsInTime.find(*AgencyKey::parse(u"childrens-social-care"_s));
            return share != figures.reportsInTime.end() && share->second == Share{.met = 0, .of = 1};
        });
    row(
        "minutes that reached their reader in time",
        [](Told& told) {
            told.worker().invited = on(u"2026-03-02"_s);
            told.meeting.file.sent.push_back({.document = *DocumentKey::parse(u"minutes"_s),
                                              .to = told.worker().id,
                                              .date = on(u"2026-03-20"_s),
                                              .time = std::nullopt});
        },
        [](const Figures& figures) { return figures.minutesInTime == Share{.met = 1, .of = 1}; });
}

namespace {

Figures figures(const std::vector<const Told*>& all)
{
    static const Procedure procedure = std::get<Procedure>(loadProcedure(u"jersey"_s, shippedAgencyKinds()));
    static const WorkingCalendar calendar = test::calendar(u"jersey"_s);
    std::vector<CountedConference> counted;
    for (const Told* told : all)
        counted.push_back({told->meeting.file, told->record, procedure,
                           timescales(told->meeting.file, procedure, calendar,
                                      QDateTime(on(u"2026-03-28"_s), at(u"09:00"_s), Qt::UTC))});
    return figuresOf(counted, on(u"2026-03-01"_s), on(u"2026-03-31"_s));
}

} // namespace

void StatisticsTest::whatIsCounted()
{
    QFETCH(const Change, change);
    QFETCH(const Says, says);
    Told told;
    change(told);
    QVERIFY(says(figures({&told})));
}

void StatisticsTest::severalConferencesAddUp()
{
    Told inTime;
    inTime.decide(OutcomeKind::StartPlan, u"neglect"_s);
    Told late;
    late.meeting.file.events.front().date = on(u"2026-01-05"_s);
    late.decide(OutcomeKind::StartPlan, u"neglect"_s);
    const Figures both = figures({&inTime, &late});
    QCOMPARE(both.held.at(ConferenceType::Initial), 2);
    QVERIFY(both.conferencesInTime == (Share{.met = 1, .of = 2}));
    QCOMPARE(both.registrations.at(*CategoryKey::parse(u"neglect"_s)), 2);
}

QTEST_APPLESS_MAIN(StatisticsTest)
#include "statisticstest.moc"
