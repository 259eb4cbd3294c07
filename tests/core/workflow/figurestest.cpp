#include "tests/core/workflow/desk.h"

#include "core/workflow/figures.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

const FiguresAsked lastQuarter{{QDate(2026, 10, 1), QDate(2026, 12, 31)}, {}};

QString said(const FiguresView& view, FigureKind kind, const QString& part = QString())
{
    for (const FigureLine& line : view.lines)
        if (line.now.kind == kind && line.now.part == part)
            return u"%1 of %2, before %3 of %4"_s.arg(line.now.count).arg(line.now.of).arg(line.before.count).arg(line.before.of);
    return u"none"_s;
}

} // namespace

/// Figures read from a casebook.
class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCasebookHasNone()
    {
        Desk desk;
        const FiguresView view = figures(desk.office(), lastQuarter);
        QCOMPARE(view.held, 0);
        QVERIFY(view.conferences.empty());
        QCOMPARE(said(view, FigureKind::Held), u"0 of 0, before 0 of 0"_s);
    }

    void aPeriodStandsBesideTheOneBefore()
    {
        Desk desk;
        desk.planMade(u"jersey"_s); // on 2 September, in the quarter before
        desk.concluded(u"jersey"_s, ConferenceType::Review, OutcomeKind::EndPlan);
        const FiguresView view = figures(desk.office(), lastQuarter);
        QCOMPARE(view.held, 1);
        QCOMPARE(said(view, FigureKind::Held), u"1 of 1, before 1 of 1"_s);
        QCOMPARE(said(view, FigureKind::Held, u"review"_s), u"1 of 1, before 0 of 0"_s);
        QCOMPARE(said(view, FigureKind::Held, u"initial"_s), u"0 of 0, before 1 of 1"_s);
        QCOMPARE(said(view, FigureKind::PlansEnded, u"length-00"_s), u"2 of 2, before 0 of 0"_s);
        QCOMPARE(said(view, FigureKind::PlansBegun), u"0 of 0, before 2 of 2"_s);
        QCOMPARE(view.conferences.size(), size_t(2));
        for (const FigureLine& line : view.lines)
            for (const Counted& each : line.now.behind)
                QVERIFY(view.conferences.contains(each.conference));
    }

    void aChildWhoComesBackWithinTheYearIsARegistrationAgain()
    {
        Desk desk;
        desk.planMade(u"jersey"_s);
        desk.concluded(u"jersey"_s, ConferenceType::Review, OutcomeKind::EndPlan);
        desk.at(QDate(2027, 2, 8), QTime(9, 0));
        NewConference again = desk.draft(u"jersey"_s, ConferenceType::Initial);
        again.events.front().date = desk.clock.today();
        again.date = QDate(2027, 2, 15);
        desk.concluded(again, OutcomeKind::StartPlan);
        const FiguresView view = figures(desk.office(), {{QDate(2027, 1, 1), QDate(2027, 3, 31)}, {}});
        QCOMPARE(said(view, FigureKind::SecondPlans), u"2 of 2, before 0 of 0"_s);
        QCOMPARE(said(view, FigureKind::Returned), u"2 of 2, before 0 of 0"_s);
        QCOMPARE(said(figures(desk.office(), {{QDate(2026, 7, 1), QDate(2026, 9, 30)}, {}}), FigureKind::SecondPlans), u"0 of 2, before 0 of 0"_s);
    }

    void onePlaceAlone()
    {
        Desk desk;
        desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
        FiguresAsked asked = lastQuarter;
        asked.place = key<ProcedureKey>(u"jersey"_s);
        QCOMPARE(figures(desk.office(), asked).held, 1);
        asked.place = key<ProcedureKey>(u"sefton"_s);
        QCOMPARE(figures(desk.office(), asked).held, 0);
    }

    void aFewAtATimeComesToTheSame()
    {
        Desk desk;
        desk.planMade(u"jersey"_s);
        desk.concluded(u"jersey"_s, ConferenceType::Review, OutcomeKind::ContinuePlan);
        FiguresReading reading(desk.office(), lastQuarter);
        QCOMPARE(reading.total(), 2);
        QCOMPARE(reading.done(), 0);
        QCOMPARE(reading.view(false).held, 0);
        reading.readOn(desk.office(), 1);
        QCOMPARE(reading.done(), 1);
        QVERIFY(!reading.isFinished());
        reading.readOn(desk.office(), 50); // no more than there are
        QVERIFY(reading.isFinished());
        QVERIFY(reading.view(false).lines == figures(desk.office(), lastQuarter).lines);
    }

    void countingWritesNothing()
    {
        Desk desk;
        desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::StartPlan);
        const qint64 before = desk.written();
        figures(desk.office(), lastQuarter);
        QCOMPARE(desk.written(), before);
        noteFiguresExported(desk.office(), lastQuarter);
        QCOMPARE(desk.written(), before + 1);
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figurestest.moc"
