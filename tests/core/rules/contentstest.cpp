#include "core/procedure/library.h"
#include "core/rules/contents.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

Procedure place(const QString& name)
{
    auto loaded = loadProcedure(name, shippedAgencyKinds());
    if (const auto* problem = std::get_if<ProcedureProblem>(&loaded))
        throw std::runtime_error(problem->text().toStdString());
    return std::get<Procedure>(std::move(loaded));
}

WorkingCalendar calendarOf(const Procedure& procedure)
{
    auto days = loadShippedCalendar(procedure.calendar);
    return WorkingCalendar(std::get<CalendarData>(std::move(days)));
}

/// Every part that this place asks of the document, whatever the circumstances.
std::set<QString> allParts(const Procedure& procedure, const DocumentKey& document)
{
    std::set<QString> parts;
    for (const ContentLine& line : procedure.contents)
        if (line.document == document)
            parts.insert(line.part.text());
    return parts;
}

const QDateTime now(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC);

ChildPlan writtenPlan(const ChildId& child)
{
    ChildPlan plan{.child = child};
    plan.risks = {u"left alone"_s};
    plan.outcomes = {{.what = u"never alone"_s, .measure = u"visits"_s, .by = QDate(2026, 6, 12)}};
    PlanAction action{.what = u"evening care"_s, .owner = u"Ms Fern"_s, .by = QDate(2026, 4, 12)};
    action.agency = AgencyKey::parse(u"childrens-social-care"_s);
    action.outcome = u"never alone"_s;
    action.risk = u"left alone"_s;
    plan.actions = {action};
    return plan;
}

} // namespace

/// What a document must hold by the rules of each place, and what it lacks.
class ContentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentLacksWhatARuleAsksFor_data();
    void theDocumentLacksWhatARuleAsksFor();
    void aPartIsAskedForOnlyWhereItsConditionHolds();
    void aRemarkStopsNothing();
    void aPlanHoldsWhatIsWrittenInIt_data();
    void aPlanHoldsWhatIsWrittenInIt();
};

void ContentsTest::theDocumentLacksWhatARuleAsksFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("index");
    for (const ProcedureKey& key : shippedProcedures()) {
        const Procedure procedure = place(key.text());
        for (size_t i = 0; i < procedure.contents.size(); ++i) {
            const ContentLine& line = procedure.contents[i];
            QTest::addRow("%s: the %s lacks its part '%s', which %s asks for", qPrintable(key.text()),
                          qPrintable(line.document.text()), qPrintable(line.part.text()), qPrintable(line.rule))
                << key.text() << static_cast<int>(i);
        }
    }
}

void ContentsTest::theDocumentLacksWhatARuleAsksFor()
{
    QFETCH(const QString, name);
    QFETCH(const int, index);
    const Procedure procedure = place(name);
    const WorkingCalendar calendar = calendarOf(procedure);
    const ContentLine line = procedure.contents.at(static_cast<size_t>(index));
    const CaseFile file{.conference = {.id = ConferenceId::fresh(), .family = FamilyId::fresh(), .procedure = procedure.id}};
    Dossier dossier;
    for (const ContentLine& other : procedure.contents)
        if (!other.condition.isEmpty())
            dossier.circumstances.insert(other.condition);
    const CheckFacts facts{file, dossier, procedure, calendar, now};

    std::set<QString> held = allParts(procedure, line.document);
    const Verdict complete = judgeContents(line.document, held, facts);
    QCOMPARE(complete.outcome, Outcome::Satisfied);
    QVERIFY(complete.reasons.empty());

    held.erase(line.part.text());
    const Verdict lacking = judgeContents(line.document, held, facts);
    const bool named = std::any_of(lacking.reasons.begin(), lacking.reasons.end(), [&](const Reason& reason) {
        return reason.code == ReasonCode::FactMissing && reason.rule == line.rule
               && reason.particulars == QStringList{line.document.text(), line.part.text()};
    });
    QVERIFY(named);
    if (procedure.rule(line.rule)->force == Force::Must)
        QCOMPARE(lacking.outcome, Outcome::Refused);
}

void ContentsTest::aPartIsAskedForOnlyWhereItsConditionHolds()
{
    const Procedure procedure = place(u"north-yorkshire"_s);
    const WorkingCalendar calendar = calendarOf(procedure);
    CaseFile file{.conference = {.id = ConferenceId::fresh(), .family = FamilyId::fresh(), .procedure = procedure.id}};
    const DocumentKey outline = *DocumentKey::parse(u"outline-plan"_s);
    std::set<QString> held = allParts(procedure, outline);
    held.erase(u"trafficking"_s);
    const Dossier dossier;
    const CheckFacts facts{file, dossier, procedure, calendar, now};
    QCOMPARE(judgeContents(outline, held, facts).outcome, Outcome::Satisfied);
    file.conference.exploitation = true;
    const Verdict verdict = judgeContents(outline, held, facts);
    QCOMPARE(verdict.outcome, Outcome::NeedsDecision);
    QCOMPARE(verdict.reasons.front().rule, u"NYK-EXP-21"_s);
    QCOMPARE(judgeContents(*DocumentKey::parse(u"transfer-notice"_s), {}, facts).outcome, Outcome::NotStated);
}

void ContentsTest::aRemarkStopsNothing()
{
    const Procedure procedure = place(u"jersey"_s);
    const WorkingCalendar calendar = calendarOf(procedure);
    const CaseFile file{.conference = {.id = ConferenceId::fresh(), .family = FamilyId::fresh(), .procedure = procedure.id}};
    const DocumentKey plan = *DocumentKey::parse(u"child-protection-plan"_s);
    std::set<QString> held = allParts(procedure, plan);
    held.erase(u"aim"_s);
    const Dossier dossier;
    const Verdict verdict = judgeContents(plan, held, {file, dossier, procedure, calendar, now});
    QCOMPARE(verdict.outcome, Outcome::Satisfied);
    QCOMPARE(verdict.reasons.size(), size_t(1));
    QCOMPARE(verdict.reasons.front().rule, u"JER-PLA-12"_s);
}

void ContentsTest::aPlanHoldsWhatIsWrittenInIt_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("holds");
    QTest::newRow("an action with an owner is an agreed task") << QString() << u"tasks"_s << true;
    QTest::newRow("an action nobody owns is no agreed task") << u"no-owner"_s << u"tasks"_s << false;
    QTest::newRow("an action with a date has a timescale") << QString() << u"timescales"_s << true;
    QTest::newRow("an action without a date has none") << u"no-date"_s << u"timescales"_s << false;
    QTest::newRow("without a date nobody knows who does what by when") << u"no-date"_s << u"who-does-what"_s << false;
    QTest::newRow("an action without a measure is no full objective") << QString() << u"objectives"_s << false;
    QTest::newRow("an agency has something to do") << QString() << u"agency-actions"_s << true;
    QTest::newRow("nobody of the family has anything to do") << QString() << u"family-actions"_s << false;
    QTest::newRow("every risk is met by an action") << QString() << u"risk-management"_s << true;
    QTest::newRow("a further risk is met by none") << u"risk"_s << u"risk-management"_s << false;
    QTest::newRow("progress can be measured") << QString() << u"progress-measure"_s << true;
    QTest::newRow("a blank section is no section") << u"blank"_s << u"needs"_s << false;
    QTest::newRow("a written section is one") << u"needs"_s << u"needs"_s << true;
}

void ContentsTest::aPlanHoldsWhatIsWrittenInIt()
{
    QFETCH(const QString, change);
    QFETCH(const QString, part);
    QFETCH(const bool, holds);
    const Subject subject{.child = {.id = ChildId::fresh(), .family = FamilyId::fresh()}};
    ChildPlan plan = writtenPlan(subject.child.id);
    if (change == u"no-owner")
        plan.actions.front().owner.clear();
    if (change == u"no-date")
        plan.actions.front().by.reset();
    if (change == u"risk")
        plan.risks << u"no heating"_s;
    if (change == u"blank")
        plan.sections[u"needs"_s] = u"  "_s;
    if (change == u"needs")
        plan.sections[u"needs"_s] = u"glasses"_s;
    QCOMPARE(partsOf(plan, subject).contains(part), holds);
}

QTEST_GUILESS_MAIN(ContentsTest)
#include "contentstest.moc"
