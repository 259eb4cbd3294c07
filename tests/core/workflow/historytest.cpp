#include "tests/core/workflow/desk.h"

#include "core/store/familystore.h"
#include "core/workflow/history.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

QString shown(const std::vector<PreviousConference>& previous)
{
    QStringList all;
    for (const PreviousConference& each : previous)
        all << each.date.toString(u"d MMM"_s) + (each.held ? u" held"_s : u" not held"_s) +
               (each.quorate ? QString() : u" inquorate"_s);
    return all.join(u", "_s);
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownOfANewChild()
    {
        Desk desk;
        const Subject subject = of(desk, QDate(2026, 12, 1));
        QVERIFY(!subject.planSince && subject.categories.empty() && subject.previous.empty());
    }

    void aPlanBeginsWithItsDecision_data()
    {
        QTest::addColumn<OutcomeKind>("outcome");
        QTest::addColumn<bool>("plan");
        QTest::newRow("a plan") << OutcomeKind::StartPlan << true;
        QTest::newRow("no plan") << OutcomeKind::NoPlan << false;
    }
    void aPlanBeginsWithItsDecision()
    {
        QFETCH(const OutcomeKind, outcome);
        QFETCH(const bool, plan);
        Desk desk;
        desk.concluded(u"jersey"_s, ConferenceType::Initial, outcome);
        const Subject subject = of(desk, QDate(2026, 12, 1));
        QCOMPARE(subject.planSince.has_value(), plan);
        QCOMPARE(subject.categories.size(), size_t(plan ? 1 : 0));
        if (plan) {
            QCOMPARE(subject.planSince, QDate(2026, 11, 16));
            QCOMPARE(subject.categories.front().text(), u"neglect"_s);
        }
        QCOMPARE(shown(subject.previous), u"16 Nov held"_s);
        QVERIFY(of(desk, QDate(2026, 11, 16)).previous.empty()); // that day is its own work
        QVERIFY(of(desk, QDate(2026, 11, 10)).previous.empty());
        QCOMPARE(shown(of(desk, {}).previous), u"16 Nov held"_s);
    }

    void aReviewContinuesOrEndsIt_data()
    {
        QTest::addColumn<OutcomeKind>("outcome");
        QTest::addColumn<QString>("category");
        QTest::newRow("it continues under another category") << OutcomeKind::ContinuePlan << u"emotional"_s;
        QTest::newRow("it ends") << OutcomeKind::EndPlan << QString();
    }
    void aReviewContinuesOrEndsIt()
    {
        QFETCH(const OutcomeKind, outcome);
        QFETCH(const QString, category);
        Desk desk;
        desk.planMade(u"jersey"_s);
        NewConference review = desk.draft(u"jersey"_s, ConferenceType::Review);
        review.planSince.clear();
        const ConferenceId id = desk.inSession(desk.convene(review), {desk.socialWorker, desk.school, desk.gp, desk.police});
        QCOMPARE(desk.read(id).file.subject(desk.sian)->planSince, QDate(2026, 9, 2));
        desk.at(QTime(11, 0));
        DecisionInput input = desk.decision(id, desk.sian, outcome);
        if (!category.isEmpty())
            input.categories = {key<CategoryKey>(category)};
        QVERIFY(confirmDecision(desk.office(), id, input).done);
        QVERIFY(concludeMeeting(desk.office(), id, QTime(11, 30), u"The other next time"_s).done);
        const Subject subject = of(desk, QDate(2027, 1, 1));
        QCOMPARE(subject.planSince, category.isEmpty() ? std::optional<QDate>() : QDate(2026, 9, 2));
        QCOMPARE(subject.categories.empty() ? QString() : subject.categories.front().text(), category);
        QCOMPARE(shown(subject.previous), u"2 Sep held, 16 Nov held"_s);
    }

    void aCorrectedDecisionCounts()
    {
        Desk desk;
        const ConferenceId id = desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
        QVERIFY(correctDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::StartPlan), u"Misheard"_s).done);
        QCOMPARE(of(desk, QDate(2026, 12, 1)).planSince, QDate(2026, 11, 16));
    }

    void aPlanThatWasTakenOverIsKnownAtTheNextReview()
    {
        Desk desk;
        NewConference moved = desk.draft(u"sefton"_s, ConferenceType::TransferIn);
        moved.events.front() = CaseEvent{.event = key<EventKey>(u"transfer-notification"_s), .date = QDate(2026, 11, 2)};
        moved.planSince = {{desk.sian, QDate(2026, 5, 4)}, {desk.llyr, QDate(2026, 5, 4)}};
        desk.concluded(moved, OutcomeKind::ContinuePlan);
        QCOMPARE(of(desk, QDate(2027, 2, 1)).planSince, QDate(2026, 5, 4)); // nobody has to say so again
    }

    void aPlanMadeElsewhereOutlastsWhatWasDecidedBefore_data()
    {
        QTest::addColumn<QDate>("elsewhere");
        QTest::addColumn<std::optional<QDate>>("since");
        QTest::newRow("made elsewhere since") << QDate(2026, 11, 20) << std::optional(QDate(2026, 11, 20));
        QTest::newRow("decided here since") << QDate(2026, 10, 1) << std::optional<QDate>();
    }
    void aPlanMadeElsewhereOutlastsWhatWasDecidedBefore()
    {
        QFETCH(const QDate, elsewhere);
        QFETCH(const std::optional<QDate>, since);
        Desk desk;
        desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan); // on 16 November
        QCOMPARE(of(desk, QDate(2026, 12, 1), {{desk.sian, elsewhere}}).planSince, since);
    }

    void whetherThereWasAQuorumIsEachChildsOwn()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(desk.convene(), {desk.socialWorker, desk.school, desk.gp, desk.police});
        desk.at(QTime(10, 50));
        QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::StartPlan)).done);
        QVERIFY(leave(desk.office(), id, desk.who(id, desk.gp), QTime(10, 55)).done);
        desk.at(QTime(11, 0));
        QVERIFY(proceedInquorate(desk.office(), id, {{key<GroundKey>(u"delay-detrimental"_s)}, u"At risk"_s}).done);
        QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, desk.llyr, OutcomeKind::StartPlan)).done);
        QVERIFY(concludeMeeting(desk.office(), id, QTime(11, 30), u"Safeguards are in the notes"_s).done);
        QCOMPARE(shown(of(desk, QDate(2026, 12, 1)).previous), u"16 Nov held"_s);
        FamilyStore families(desk.casebook);
        const Subject second = subjectWithHistory(desk.office(), *families.child(desk.llyr), QDate(2026, 12, 1), {});
        QCOMPARE(shown(second.previous), u"16 Nov held inquorate"_s);
    }

    void whatNeverTookPlaceIsNoHistory()
    {
        Desk desk;
        const ConferenceId called = desk.convene();
        QVERIFY(cancelConference(desk.office(), called, u"Moved away"_s).done);
        const ConferenceId put = desk.convene();
        QVERIFY(postpone(desk.office(), put, u"Snow"_s).done);
        desk.inSession();
        QVERIFY(of(desk, QDate(2026, 12, 1)).previous.empty());
    }

private:
    Subject of(Desk& desk, std::optional<QDate> date, const std::map<ChildId, QDate>& planSince = {})
    {
        return subjectWithHistory(desk.office(), *FamilyStore(desk.casebook).child(desk.sian), date, planSince);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
