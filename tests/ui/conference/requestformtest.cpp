#include "core/workflow/progress.h"
#include "core/workflow/settling.h"
#include "tests/ui/conference/preparefixture.h"
#include "ui/conference/prepare/householdform.h"
#include "ui/conference/prepare/requestform.h"
#include "ui/request/householdfields.h"
#include "ui/request/requestfields.h"

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

void run(StepFixture& at, QLatin1StringView id)
{
    for (const Command& command : at.frame.commands())
        if (command.id == id)
            return command.run();
    QFAIL("there is no such command");
}

} // namespace

/// Prepare: what is settled with a request later on, and what a new day would bring with it.
class RequestFormTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void theRequestIsCompletedLater()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        at.show(u"prepare"_s);
        run(at, "prepare.request"_L1);
        auto* form = qobject_cast<RequestForm*>(at.prepare->form());
        QVERIFY(form);
        QVERIFY(form->fields().triggerBox()->hasFocus());
        QTest::keyClick(form->fields().triggerBox(), Qt::Key_Down);
        form->fields().text(u"decidedBy"_s)->setFocus();
        QTest::keyClicks(form->fields().text(u"decidedBy"_s), u"Hazel Bryony"_s);
        form->verb().click();
        QVERIFY(!at.prepare->form());
        const ConferenceRequest kept = at.read().record.dossier.request;
        QVERIFY(kept.trigger.has_value());
        QCOMPARE(kept.decidedBy, u"Hazel Bryony"_s);
    }

    void holdingNoneAfterAllAsksTwice()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        at.show(u"prepare"_s);
        run(at, "prepare.request"_L1);
        auto* form = qobject_cast<RequestForm*>(at.prepare->form());
        form->fields().decision()->findChildren<QAbstractButton*>().at(1)->click();
        form->verb().click();
        QVERIFY2(at.prepare->form(), "not without a reason");
        QVERIFY(form->fields().text(u"declinedReason"_s)->hasFocus());
        QTest::keyClicks(form->fields().text(u"declinedReason"_s), u"support is enough"_s);
        form->verb().click(); // nobody answers the question
        QCOMPARE(at.read().file.conference.state, ConferenceState::Convened);
        QVERIFY(at.prepare->form());
        at.at.prompts.verbs = {1};
        form->verb().click();
        QCOMPARE(at.read().file.conference.state, ConferenceState::Cancelled);
        QVERIFY(at.read().record.dossier.request.declined);
    }

    void whatWasDecidedIsReadAndPutRight()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        ConferenceRequest request = at.read().record.dossier.request;
        request.declinedReason = u"suport is enough"_s;
        QVERIFY(declineConference(at.at.office(), *at.id, request).done);
        at.show({}); // what comes next is another request: it opens where that is asked for
        QVERIFY(at.prepare->isVisible());
        run(at, "prepare.request"_L1);
        auto* form = qobject_cast<RequestForm*>(at.prepare->form());
        QVERIFY(form);
        QVERIFY(!form->fields().decision()->isEnabled());
        SettlingText* reason = form->fields().text(u"declinedReason"_s);
        reason->setFocus();
        reason->selectAll();
        QTest::keyClicks(reason, u"support is enough"_s);
        form->verb().click();
        QVERIFY(!at.prepare->form());
        QCOMPARE(at.read().record.dossier.request.declinedReason, u"support is enough"_s);
        QCOMPARE(at.read().file.conference.state, ConferenceState::Cancelled);
        QSignalSpy wanted(&at.frame, &Workspace::goTo);
        run(at, "prepare.again"_L1);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<Destination>(), (Destination{u"new-conference"_s, at.id->text(), u"again"_s}));
    }

    void whyItWasCalledOffIsPutRight()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        QVERIFY(cancelConference(at.at.office(), *at.id, u"the famly moved"_s).done);
        at.show(u"prepare"_s);
        at.at.prompts.reasons = {u"the family moved away"_s};
        run(at, "prepare.reason"_L1);
        QCOMPARE(at.read().record.departures.back().reason, u"the family moved away"_s);
    }

    void theOthersOfTheHouseholdAreSaidLater()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        at.show(u"prepare"_s);
        run(at, "prepare.household"_L1);
        auto* form = qobject_cast<HouseholdForm*>(at.prepare->form());
        QVERIFY(form);
        form->fields().nameField()->setFocus();
        QTest::keyClicks(form->fields().nameField(), u"Eithin Cobnut"_s);
        form->verb().click(); // a name typed and not added is not lost
        QVERIFY(at.prepare->form());
        SettlingText* reason = form->fields().reasonFor(u"Eithin Cobnut"_s);
        QVERIFY(reason && reason->hasFocus());
        QTest::keyClicks(reason, u"visits at weekends"_s);
        form->verb().click();
        QVERIFY(!at.prepare->form());
        const auto household = at.read().record.dossier.request.household;
        QVERIFY(household && !household->empty());
        QCOMPARE(household->back().name, u"Eithin Cobnut"_s);
        QCOMPARE(household->back().whyLeftOut, u"visits at weekends"_s);
    }

    void aNewDayShowsWhatMovesAndWhoIsTold()
    {
        StepFixture at(u"Cobnut"_s, ConferenceState::Convened);
        at.show(u"prepare"_s);
        const QDate before = *at.read().file.conference.date;
        run(at, "prepare.move"_L1);
        auto* form = qobject_cast<DateForm*>(at.prepare->form());
        QVERIFY(form);
        const RowModel* rows = form->moves().rows();
        QVERIFY(rows->rows() > 0);
        for (int row = 0; row < rows->rows(); ++row)
            QCOMPARE(rows->cell(row, 1).text, rows->cell(row, 2).text); // it has not moved yet
        QCOMPARE(form->told(), QString());
        form->date().edit()->selectAll();
        QTest::keyClicks(form->date().edit(), before.addDays(7).toString(u"d/M/yyyy"_s));
        bool moved = false;
        for (int row = 0; row < rows->rows(); ++row)
            moved = moved || rows->cell(row, 1).text != rows->cell(row, 2).text;
        QVERIFY(moved);
        int invited = 0;
        for (const Participant& each : at.read().file.participants)
            invited += each.invited ? 1 : 0;
        QCOMPARE(form->told().contains(u"told again"_s), invited > 0);
    }
};

QTEST_MAIN(RequestFormTest)
#include "requestformtest.moc"
