#include "core/wording/limits.h"
#include "core/procedure/library.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

WorkingCalendar jersey()
{
    return WorkingCalendar(std::get<CalendarData>(loadShippedCalendar(*CalendarKey::parse(u"jersey"_s))));
}

/// 15 working days from a strategy discussion, booked or held on `measured`.
LimitVerdict initialConference(QDate anchor, QDate due, std::optional<QDate> measured, LimitState state)
{
    LimitVerdict limit{.id = *TimescaleKey::parse(u"initial-conference"_s),
                       .anchor = *EventKey::parse(u"strategy-discussion"_s)};
    limit.anchorAt = anchor.startOfDay();
    limit.period = Period{15, PeriodUnit::WorkingDays};
    limit.due = due.endOfDay();
    limit.lastWorkingDay = due;
    limit.measured = measured;
    limit.state = state;
    limit.skipped = jersey().skippedBetween(anchor, due);
    return limit;
}

} // namespace

class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countIsExplained();
    void easterIsNamed();
    void noticeIsCountedBack();
    void hoursHaveTheirMinute();
    void nothingIsClaimedWithoutAnAnchor();
    void doubtsAndLocalNumbersAreSaid();
    void whoAdoptedALocalNumberIsSaid();
    void stateIsSaidInWorkingDays_data();
    void stateIsSaidInWorkingDays();
    void everyStateIsASentence();
    void titleSaysWhose();
    void everyLimitOfEveryProcedureIsExplained();
};

void LimitsTest::countIsExplained()
{
    const LimitVerdict limit =
        initialConference(QDate(2026, 2, 20), QDate(2026, 3, 13), QDate(2026, 3, 12), LimitState::Met);
    QCOMPARE(limitExplanation(limit, Language::English),
             u"Within 15 working days of the strategy discussion (20 February 2026), so by 13 March 2026. "
             "Not counted: 6 weekend days; no bank holiday falls between."_s);
    QCOMPARE(limitExplanation(limit, Language::Welsh),
             u"O fewn 15 diwrnod gwaith i'r drafodaeth strategaeth (20 Chwefror 2026), felly erbyn 13 Mawrth 2026. "
             "Heb eu cyfrif: 6 diwrnod penwythnos; nid oes gŵyl banc yn y cyfamser."_s);
}

void LimitsTest::easterIsNamed()
{
    const LimitVerdict limit = initialConference(QDate(2026, 3, 30), QDate(2026, 4, 22), {}, LimitState::Due);
    QCOMPARE(limitSkipped(limit, Language::English),
             u"Not counted: 6 weekend days, Good Friday (3 April 2026) and Easter Monday (6 April 2026)."_s);
    QCOMPARE(
        limitSkipped(limit, Language::Welsh),
        u"Heb eu cyfrif: 6 diwrnod penwythnos, Gwener y Groglith (3 Ebrill 2026) a Llun y Pasg (6 Ebrill 2026)."_s);
}

void LimitsTest::noticeIsCountedBack()
{
    LimitVerdict limit = initialConference(QDate(2026, 12, 8), QDate(2026, 12, 4), {}, LimitState::Due);
    limit.id = *TimescaleKey::parse(u"social-work-report"_s);
    limit.anchor = *EventKey::parse(u"conference"_s);
    limit.period = Period{2, PeriodUnit::WorkingDays};
    limit.direction = PeriodDirection::AtLeastBefore;
    QCOMPARE(limitRule(limit, Language::English),
             u"At least 2 working days before the conference (8 December 2026), so by 4 December 2026."_s);
    QCOMPARE(limitRule(limit, Language::Welsh),
             u"O leiaf 2 diwrnod gwaith cyn y gynhadledd (8 Rhagfyr 2026), felly erbyn 4 Rhagfyr 2026."_s);
}

void LimitsTest::hoursHaveTheirMinute()
{
    LimitVerdict limit = initialConference(QDate(2026, 3, 12), QDate(2026, 3, 13), {}, LimitState::Due);
    limit.anchor = *EventKey::parse(u"conference-end"_s);
    limit.period = Period{24, PeriodUnit::Hours};
    limit.anchorAt = QDateTime(QDate(2026, 3, 12), QTime(11, 30));
    limit.due = QDateTime(QDate(2026, 3, 13), QTime(11, 30));
    limit.dueHasTime = true;
    QCOMPARE(limitRule(limit, Language::English),
             u"Within 24 hours of the end of the conference (12 March 2026 at 11:30), so by 13 March 2026 at 11:30."_s);
    QCOMPARE(limitState(limit, jersey(), QDate(2026, 3, 12), Language::Welsh),
             u"I'w gwblhau erbyn 13 Mawrth 2026 am 11:30."_s);
    QCOMPARE(limitSkipped(limit, Language::English), QString());
}

void LimitsTest::nothingIsClaimedWithoutAnAnchor()
{
    LimitVerdict limit = initialConference(QDate(2026, 2, 20), QDate(2026, 3, 13), {}, LimitState::NotStarted);
    limit.anchorAt.reset();
    limit.due.reset();
    limit.skipped.clear();
    QCOMPARE(limitExplanation(limit, Language::English),
             u"Within 15 working days of the strategy discussion, whose date is not recorded yet."_s);
    limit.period = Period{0, PeriodUnit::Days};
    QCOMPARE(limitRule(limit, Language::Welsh),
             u"Heb fod yn hwyrach na'r drafodaeth strategaeth; ni chofnodwyd y dyddiad hwnnw eto."_s);
    limit.period.reset();
    QCOMPARE(limitExplanation(limit, Language::English), u"This procedure gives no time for this."_s);
    QCOMPARE(limitDue(limit, Language::English), QString());
}

void LimitsTest::doubtsAndLocalNumbersAreSaid()
{
    LimitVerdict limit = initialConference(QDate(2026, 2, 20), QDate(2026, 3, 15), {}, LimitState::Due);
    limit.period = Period{23, PeriodUnit::Days};
    limit.lastWorkingDay = QDate(2026, 3, 13);
    limit.soft = true;
    limit.local = true;
    limit.doubt = {u"The text says days only."_s, u"Dyddiau yn unig a ddywed y testun."_s};
    QCOMPARE(limitExplanation(limit, Language::English),
             u"Within 23 days of the strategy discussion (20 February 2026), so by 15 March 2026. That is not a "
             u"working day; the last "
             "working day before it is 13 March 2026. The text asks for it where it is possible. The text says days "
             "only. This number is "
             "the unit's own, not the text's."_s);
    QVERIFY(limitExplanation(limit, Language::Welsh).contains(u"Dyddiau yn unig a ddywed y testun."));
}

void LimitsTest::whoAdoptedALocalNumberIsSaid()
{
    LimitVerdict limit = initialConference(QDate(2026, 2, 20), QDate(2026, 3, 6), QDate(2026, 3, 5), LimitState::Met);
    limit.period = Period{10, PeriodUnit::WorkingDays};
    const LocalSettings local{{{u"limit.initial-conference"_s, u"10 working-days"_s}},
                              {{u"limit.initial-conference"_s, {u"Mair Acorn"_s, QDate(2026, 1, 9), u"The board asked for it."_s}}}};
    QVERIFY(!limitExplanation(limit, Language::English, local).contains(u"Mair Acorn"_s)); // the text's own number
    limit.local = true;
    QVERIFY(limitExplanation(limit, Language::English, local)
                .endsWith(u"This number is the unit's own, not the text's. Local: adopted by Mair Acorn on 9 January 2026. The board asked for it."_s));
    QVERIFY(limitExplanation(limit, Language::Welsh, local).contains(u"Mair Acorn, 9 Ionawr 2026"_s));
}

void LimitsTest::stateIsSaidInWorkingDays_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("measured");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("cy");
    const auto row = [](const char* name, LimitState state, QDate measured, QDate today, const QString& en,
                        const QString& cy) {
        QTest::newRow(name) << static_cast<int>(state) << measured << today << en << cy;
    };
    const QDate today(2026, 3, 9); // the limit is Friday 13 March
    row("held the day before", LimitState::Met, QDate(2026, 3, 12), today, u"In time, with 1 working day to spare."_s,
        u"Mewn pryd, gydag 1 diwrnod gwaith wrth gefn."_s);
    row("held on the last day", LimitState::Met, QDate(2026, 3, 13), today, u"In time, on the last day."_s,
        u"Mewn pryd, ar y diwrnod olaf."_s);
    row("held two working days late", LimitState::Late, QDate(2026, 3, 17), today, u"2 working days after the limit."_s,
        u"2 diwrnod gwaith ar ôl y terfyn."_s);
    row("booked one working day late", LimitState::BookedLate, QDate(2026, 3, 16), today,
        u"Booked 1 working day after the limit."_s, u"Wedi'i drefnu 1 diwrnod gwaith ar ôl y terfyn."_s);
    row("held on the Saturday after", LimitState::Late, QDate(2026, 3, 14), today,
        u"After the limit, by less than a working day."_s, u"Ar ôl y terfyn, o lai na diwrnod gwaith."_s);
    row("four days to go", LimitState::Due, QDate(), today, u"4 working days left."_s, u"4 diwrnod gwaith ar ôl."_s);
    row("due today", LimitState::Due, QDate(), QDate(2026, 3, 13), u"Due today."_s, u"I'w gwblhau heddiw."_s);
    row("overdue since Friday", LimitState::Overdue, QDate(), QDate(2026, 3, 16), u"1 working day over the limit."_s,
        u"1 diwrnod gwaith dros y terfyn."_s);
    row("overdue at the weekend", LimitState::Overdue, QDate(), QDate(2026, 3, 14), u"The limit has passed."_s,
        u"Mae'r terfyn wedi mynd heibio."_s);
}

void LimitsTest::stateIsSaidInWorkingDays()
{
    QFETCH(const int, state);
    QFETCH(const QDate, measured);
    QFETCH(const QDate, today);
    const LimitVerdict limit =
        initialConference(QDate(2026, 2, 20), QDate(2026, 3, 13),
                          measured.isValid() ? std::optional(measured) : std::nullopt, static_cast<LimitState>(state));
    QTEST(limitState(limit, jersey(), today, Language::English), "en");
    QTEST(limitState(limit, jersey(), today, Language::Welsh), "cy");
}

void LimitsTest::everyStateIsASentence()
{
    for (const Word<LimitState>& entry : wordsOf(LimitState{})) {
        const LimitVerdict limit =
            initialConference(QDate(2026, 2, 20), QDate(2026, 3, 13), QDate(2026, 3, 12), entry.value);
        const QString english = limitState(limit, jersey(), QDate(2026, 3, 9), Language::English);
        const QString welsh = limitState(limit, jersey(), QDate(2026, 3, 9), Language::Welsh);
        QVERIFY2(english.endsWith(u'.') && welsh.endsWith(u'.') && english != welsh, qPrintable(english));
    }
}

void LimitsTest::titleSaysWhose()
{
    CaseFile file{Conference{
        .id = ConferenceId::fresh(), .family = FamilyId::fresh(), .procedure = *ProcedureKey::parse(u"jersey"_s)}};
    Subject sian{.child = Child{.id = ChildId::fresh(), .family = file.conference.family, .givenName = u"Siân"_s}};
    file.subjects = {sian};
    const Procedure procedure{.id = *ProcedureKey::parse(u"jersey"_s),
                              .calendar = *CalendarKey::parse(u"jersey"_s),
                              .quorum = QuorumRule{.lead = *AgencyKey::parse(u"childrens-social-care"_s)}};
    const AgencyKinds agencies = shippedAgencyKinds();
    const Naming naming{file, procedure, agencies};
    LimitVerdict limit = initialConference(QDate(2026, 2, 20), QDate(2026, 3, 13), {}, LimitState::Due);
    QCOMPARE(limitTitle(limit, naming, Language::Welsh), u"Cynhadledd gychwynnol"_s);
    limit.id = *TimescaleKey::parse(u"first-core-group"_s);
    limit.child = sian.child.id;
    QCOMPARE(limitTitle(limit, naming, Language::English), u"First core group: Siân"_s);
    limit.child.reset();
    limit.document = *DocumentKey::parse(u"social-work-report"_s);
    limit.to = ReportReader::Parents;
    QCOMPARE(limitTitle(limit, naming, Language::Welsh), u"Adroddiad y gweithiwr cymdeithasol: Rhieni"_s);
}

void LimitsTest::everyLimitOfEveryProcedureIsExplained()
{
    const AgencyKinds agencies = shippedAgencyKinds();
    const CaseFile file{Conference{
        .id = ConferenceId::fresh(), .family = FamilyId::fresh(), .procedure = *ProcedureKey::parse(u"jersey"_s)}};
    for (const ProcedureKey& key : shippedProcedures()) {
        const auto read = loadProcedure(key.text(), agencies);
        QVERIFY(std::holds_alternative<Procedure>(read));
        const auto& procedure = std::get<Procedure>(read);
        QVERIFY(!procedure.timescales.empty());
        for (const Timescale& timescale : procedure.timescales) {
            LimitVerdict limit = initialConference(QDate(2026, 2, 20), QDate(2026, 3, 13), {}, LimitState::Due);
            limit.id = timescale.id;
            limit.anchor = timescale.anchor;
            limit.period = timescale.period;
            limit.direction = timescale.direction;
            limit.document = timescale.document;
            const Naming naming{file, procedure, agencies};
            for (const auto& tell :
                 {limitTitle(limit, naming, Language::English), limitTitle(limit, naming, Language::Welsh),
                  limitExplanation(limit, Language::English), limitExplanation(limit, Language::Welsh)})
                QVERIFY2(!tell.isEmpty() && !tell.contains(u'%'), qPrintable(timescale.rule + u": "_s + tell));
            QVERIFY2(limitRule(limit, Language::English) != limitRule(limit, Language::Welsh),
                     qPrintable(timescale.rule));
            QVERIFY2(limitTitle(limit, naming, Language::English) != limitTitle(limit, naming, Language::Welsh),
                     qPrintable(timescale.rule));
        }
    }
}

QTEST_APPLESS_MAIN(LimitsTest)
#include "limitstest.moc"
