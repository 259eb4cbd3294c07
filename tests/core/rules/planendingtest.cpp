#include "core/procedure/library.h"
#include "core/rules/ending.h"
#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

/// Whether a plan may end without a review, in the four places, asked on 20 March 2026.
class PlanEndingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAReview_data();
    void withoutAReview();
    void nobodySpokeOfIt();
};

void PlanEndingTest::withoutAReview_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<EndingGround>("ground");
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<QString>("consulted");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char* name, QStringView place, EndingGround ground, QStringView accepted,
                        QStringView consulted, Outcome outcome, QStringView rule, const QStringList& codes = {}) {
        QTest::newRow(name) << place.toString() << ground << accepted.toString() << consulted.toString() << outcome
                            << rule.toString() << codes;
    };
    using enum EndingGround;
    using enum Outcome;
    QStringView ny = u"north-yorkshire";
    row("moved, accepted and consulted", ny, Moved, u"2026-03-01", u"2026-03-02", Satisfied, u"NYK-END-02");
    row("moved, not accepted", ny, Moved, u"", u"2026-03-02", NeedsDecision, u"NYK-END-02", {u"acceptance-missing"_s});
    row("moved, nobody consulted", ny, Moved, u"2026-03-01", u"", NeedsDecision, u"NYK-END-02",
        {u"consultation-missing"_s});
    row("moved, nothing done", ny, Moved, u"", u"", NeedsDecision, u"NYK-END-02",
        {u"acceptance-missing"_s, u"consultation-missing"_s});
    row("accepted today", ny, Moved, u"2026-03-20", u"2026-03-20", Satisfied, u"NYK-END-02");
    row("accepted tomorrow", ny, Moved, u"2026-03-21", u"2026-03-02", NeedsDecision, u"NYK-END-02",
        {u"acceptance-missing"_s});
    row("eighteen asks for no acceptance", ny, Eighteen, u"", u"2026-03-02", Satisfied, u"NYK-END-03");
    row("eighteen, nobody consulted", ny, Eighteen, u"", u"", NeedsDecision, u"NYK-END-03",
        {u"consultation-missing"_s});
    row("died", ny, Died, u"", u"2026-03-02", Satisfied, u"NYK-END-04");
    row("left the country", ny, LeftUk, u"", u"2026-03-02", Satisfied, u"NYK-END-05");
    row("no longer at risk is for a review", ny, NoLongerAtRisk, u"2026-03-01", u"2026-03-02", Refused, u"NYK-END-01",
        {u"ending-ground-not-listed"_s});
    row("a care order is none of the grounds", ny, CareOrder, u"2026-03-01", u"2026-03-02", Refused, u"NYK-END-01",
        {u"ending-ground-not-listed"_s});
    row("Jersey: only a review", u"jersey", Moved, u"2026-03-01", u"2026-03-02", Refused, u"JER-TRA-09",
        {u"ends-by-review-only"_s});
    row("Jersey: also at eighteen", u"jersey", Eighteen, u"", u"2026-03-02", Refused, u"JER-TRA-09",
        {u"ends-by-review-only"_s});
    row("Sefton: only a review", u"sefton", LeftUk, u"", u"2026-03-02", Refused, u"SEF-DEC-01",
        {u"ends-by-review-only"_s});
    row("Ceredigion: only a review", u"ceredigion", Moved, u"2026-03-01", u"2026-03-02", Refused, u"CER-REV-05",
        {u"ends-by-review-only"_s});
}

void PlanEndingTest::withoutAReview()
{
    QFETCH(const QString, place);
    QFETCH(const EndingGround, ground);
    QFETCH(const QString, accepted);
    QFETCH(const QString, consulted);
    QFETCH(const QString, rule);
    const auto date = [](const QString& iso) { return iso.isEmpty() ? std::nullopt : std::optional(on(iso)); };
    Meeting meeting(ConferenceType::Review);
    Subject& child = meeting.child(u"a"_s);
    child.ending = PlanEnding{.ground = ground, .accepted = date(accepted), .consulted = date(consulted)};
    const Procedure procedure = std::get<Procedure>(loadProcedure(place, shippedAgencyKinds()));
    const auto verdict = endingFor(child, procedure, on(u"2026-03-20"_s));
    QVERIFY(verdict);
    QTEST(verdict->withoutReview, "outcome");
    QCOMPARE(verdict->rule, rule);
    QTEST(codes(verdict->reasons), "codes");
    QVERIFY2(procedure.rule(verdict->rule), "the rule is one of this procedure's");
}

void PlanEndingTest::nobodySpokeOfIt()
{
    Meeting meeting(ConferenceType::Review);
    const Procedure procedure = std::get<Procedure>(loadProcedure(u"north-yorkshire"_s, shippedAgencyKinds()));
    QVERIFY(!endingFor(meeting.child(u"a"_s), procedure, on(u"2026-03-20"_s)));
}

QTEST_APPLESS_MAIN(PlanEndingTest)
#include "planendingtest.moc"
