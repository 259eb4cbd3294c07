#include "core/workflow/following.h"
#include "core/workflow/settling.h"
#include "core/workflow/transferring.h"
#include "tests/ui/planner/plannedfixture.h"
#include "ui/conference/planner/agendastep.h"
#include "ui/conference/planner/awayform.h"
#include "ui/conference/planner/chairfields.h"
#include "ui/conference/planner/checkstep.h"
#include "ui/conference/planner/familystep.h"
#include "ui/conference/planner/heldfields.h"
#include "ui/conference/planner/kindstep.h"
#include "ui/conference/planner/whenstep.h"
#include "ui/conference/planner/whostep.h"
#include "ui/conference/planner/whypanel.h"
#include "ui/request/householdfields.h"
#include "ui/request/requestfields.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

void press(QWidget* window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(window->focusWidget(), key, modifiers);
}

void choose(QComboBox* box, const QVariant& data)
{
    box->setFocus();
    while (box->currentData() != data && box->currentIndex() + 1 < box->count())
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentData(), data);
}

void write(QWidget* field, const QString& text)
{
    field->setFocus();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

} // namespace

/// What is settled with a request, about the chair and about people's days, by keyboard in New conference.
class RequestTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void whatBroughtItAboutAsksForItsDate()
    {
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.state().change([](ConferencePlan& p) { p.conference.events.clear(); });
        screen.showStep(0);
        QVERIFY(screen.kind().dateOf(u"strategy-discussion"_s)->isVisible());
        QVERIFY(!screen.kind().dateOf(u"epo-expiry"_s)->isVisible());
        choose(screen.kind().request()->triggerBox(), wordOf(RequestTrigger::EmergencyProtectionOrder));
        QVERIFY(screen.kind().dateOf(u"epo-expiry"_s)->isVisible());
        QCOMPARE(screen.state().plan().request.trigger, std::optional(RequestTrigger::EmergencyProtectionOrder));
        QVERIFY(!screen.kind().request()->text(u"supportedBy"_s)->isVisible());
        choose(screen.kind().request()->triggerBox(), wordOf(RequestTrigger::ProfessionalsRequest));
        QVERIFY(screen.kind().request()->text(u"supportedBy"_s)->isVisible());
    }

    void noThirtiethOfFebruary()
    {
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(0);
        RequestFields* fields = screen.kind().request();
        write(fields->text(u"from"_s), u"the duty team"_s);
        write(fields->date(u"receivedOn"_s)->edit(), u"30/2/2026"_s);
        QVERIFY(!fields->date(u"receivedOn"_s)->refusal().isEmpty());
        QCOMPARE(fields->date(u"receivedOn"_s)->edit()->text(), u"30/2/2026"_s); // as it was typed, to be mended
        QVERIFY(!screen.state().plan().request.receivedOn);
        QCOMPARE(screen.state().plan().request.from, u"the duty team"_s);
    }

    void thatNoneIsHeldIsRecorded()
    {
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(0);
        SegmentBar* decision = screen.kind().request()->decision();
        decision->findChildren<QAbstractButton*>().at(0)->setFocus();
        press(&screen, Qt::Key_Right);
        QVERIFY(screen.state().plan().request.declined);
        screen.showStep(1);
        screen.primaryButton()->click();
        QCOMPARE(screen.step(), 5); // no day, nobody asked, no agenda
        QVERIFY(!screen.primaryButton()->isEnabled());
        screen.showStep(0);
        write(screen.kind().request()->text(u"declinedReason"_s), u"support is enough"_s);
        screen.showStep(5);
        QVERIFY(screen.primaryButton()->isEnabled());
        const size_t before = findConferences(at.office(), {}).size();
        screen.primaryButton()->setFocus();
        press(&screen, Qt::Key_Space);
        QCOMPARE(findConferences(at.office(), {}).size(), before + 1);
        const ConferenceRow made = findConferences(at.office(), u"mwyaren"_s).front();
        QCOMPARE(made.state, ConferenceState::Cancelled);
        QVERIFY(!made.date);
    }

    void whoCannotComeIsNotedBesideTheDay()
    {
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(2);
        WhenStep& when = screen.when();
        when.calendar()->setCurrentDate(QDate(2026, 12, 7));
        QCOMPARE(when.calendar()->current()->state, DayState::Suits);
        when.why()->awayButton()->setFocus();
        press(&screen, Qt::Key_Space);
        QVERIFY(when.awayForm()->personBox()->hasFocus());
        const Participant* mother = nullptr;
        for (const Participant& each : screen.state().planned().file.participants)
            if (each.relation == Relation::Mother)
                mother = &each;
        QVERIFY(mother);
        choose(when.awayForm()->personBox(), mother->person->text());
        QCOMPARE(when.awayForm()->firstDay()->date(), std::optional(QDate(2026, 12, 7))); // the day one stood on
        press(&screen, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(when.calendar()->hasFocus());
        const CandidateDay* day = when.calendar()->days()->dayOn(QDate(2026, 12, 7));
        QCOMPARE(day->state, DayState::Busy);
        QCOMPARE(DayModel::stateWord(*day), u"Mother away"_s);
        QVERIFY(when.why()->said().join(u'\n').contains(u"cannot come (Mother)"_s));

        when.why()->awayButton()->setFocus();
        press(&screen, Qt::Key_Space);
        QCOMPARE(when.awayForm()->noted()->rows()->rows(), 1);
        when.awayForm()->noted()->setFocus();
        press(&screen, Qt::Key_Delete);
        press(&screen, Qt::Key_Escape);
        QCOMPARE(when.calendar()->days()->dayOn(QDate(2026, 12, 7))->state, DayState::Suits);
    }

    void aMeetingDoesNotRunPastMidnight()
    {
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(2);
        QVERIFY(screen.primaryButton()->isEnabled());
        screen.when().timeField()->setFocus();
        screen.when().timeField()->selectAll();
        write(screen.when().timeField(), u"23:30"_s);
        QVERIFY(!screen.primaryButton()->isEnabled());
        QVERIFY(screen.when().note().contains(u"midnight"_s));
    }

    void aChildLeftOutHasAReason()
    {
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(1);
        HouseholdFields* household = screen.family().household();
        QVERIFY(household->noOthers()->isVisible());
        CardTable* children = screen.family().childTable();
        children->setFocus();
        const QString first = screen.state().household()->children.front().givenName;
        children->setCurrentId(screen.state().household()->children.front().id.text());
        press(&screen, Qt::Key_Space);
        const auto left = screen.state().planned().record.dossier.request.household;
        QVERIFY(left && left->size() == 1);
        QVERIFY(left->front().name.startsWith(first));
        write(household->reasonFor(left->front().name), u"lives elsewhere"_s);
        QCOMPARE(screen.state().plan().request.household->front().whyLeftOut, u"lives elsewhere"_s);
        write(household->nameField(), u"Cennin Cobnut"_s);
        household->nameField()->setFocus();
        press(&screen, Qt::Key_Return);
        QVERIFY(household->reasonFor(u"Cennin Cobnut"_s));
        QVERIFY(household->reasonFor(u"Cennin Cobnut"_s)->hasFocus());
    }

    void aProfessionalAsksAfterItWasDeclined()
    {
        DemoDesk at;
        const auto row = [&] {
            for (const ConferenceRow& each : findConferences(at.office(), u"Cobnut"_s))
                if (each.state == ConferenceState::Convened)
                    return each;
            qFatal("no conference of this family is to come");
        }();
        ConferenceRequest request = openConference(at.office(), row.id)->record.dossier.request;
        request.declinedReason = u"support is enough"_s;
        PlannerWorkspace screen(at.desk, at.prompts);
        QVERIFY(!screen.open(row.id.text(), u"again"_s)); // it was not declined
        QVERIFY(declineConference(at.office(), row.id, request).done);
        QVERIFY(screen.open(row.id.text(), u"again"_s));
        showAsInWindow(screen);
        QVERIFY(screen.state().draft().family == row.family);
        QVERIFY(screen.state().plan().request.trigger == RequestTrigger::ProfessionalsRequest);
        QVERIFY(screen.kind().request()->text(u"supportedBy"_s)->isVisible()); // who stands behind it is asked
        PlannerWorkspace begun(at.desk, at.prompts);
        fillPlan(at, begun);
        const auto family = begun.state().draft().family;
        QVERIFY(begun.open(row.id.text(), u"again"_s));
        QVERIFY(begun.state().draft().family == family); // a draft begun is not thrown away
    }

    void theReviewOfAPlanBeginsWithThePlan()
    {
        DemoDesk at;
        const FamilyId acorn = findFamilies(at.office(), u"Acorn"_s).at(0).id;
        const PlanFollowed plan = plansOf(at.office(), acorn).at(0);
        PlannerWorkspace screen(at.desk, at.prompts);
        QVERIFY(!screen.open(ConferenceId::fresh().text(), u"review-of-plan"_s)); // there is no such conference
        QVERIFY(screen.open(plan.conference.text(), u"review-of-plan"_s));
        showAsInWindow(screen);
        const NewConference& draft = screen.state().draft();
        QCOMPARE(draft.type, ConferenceType::Review);
        QVERIFY(draft.family == acorn);
        QCOMPARE(draft.procedure, plan.procedure->id);
        QCOMPARE(draft.children, std::vector{plan.children.front().id}); // not the unborn one, who has none
        QVERIFY(draft.planSince.contains(plan.children.front().id));
        QVERIFY(!screen.state().plan().invitees.empty());
    }

    void whatSpeaksAgainstAChairIsSaid()
    {
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(3);
        WhoStep& who = screen.who();
        QCOMPARE(who.chairFields()->doubts(), QString());
        const PersonId worker = screen.state().plan().invitees.front().person;
        const int row = who.chairBox()->findData(worker.text());
        QVERIFY(who.chairBox()->itemText(row).contains(u"takes part in it"_s));
        choose(who.chairFields()->independence(), {}); // nothing is said yet
        who.chairFields()->independence()->setFocus();
        press(&screen, Qt::Key_Down);
        QCOMPARE(screen.state().plan().chairing.independent, std::optional(true));
        QVERIFY(!who.chairFields()->conflict()->isVisible());
        press(&screen, Qt::Key_Down);
        QCOMPARE(screen.state().plan().chairing.independent, std::optional(false));
        write(who.chairFields()->conflict(), u"managed the team until June"_s);
        QCOMPARE(screen.state().plan().chairing.conflict, u"managed the team until June"_s);
    }

    void howItIsHeldIsKept()
    {
        DemoDesk at;
        PlannerWorkspace screen(at.desk, at.prompts);
        fillPlan(at, screen);
        screen.showStep(4);
        choose(screen.agenda().held()->mode(), wordOf(MeetingMode::Both));
        write(screen.agenda().held()->familyNotes(), u"a break half way"_s);
        QCOMPARE(screen.state().plan().arrangements.mode, std::optional(MeetingMode::Both));
        QCOMPARE(screen.state().plan().arrangements.familyNotes, u"a break half way"_s);
    }

    void aMoveHereOpensWhatItKnows()
    {
        DemoDesk at;
        const FamilyId family = findFamilies(at.office(), u"nettle"_s).front().id;
        const auto household = openHousehold(at.office(), family);
        MoveKept move{.id = MoveId::fresh(), .family = family, .direction = MoveDirection::In, .children = {household->children.front().id},
                      .known = QDate(2026, 11, 16), .authority = u"Otterford Council"_s};
        QVERIFY(recordMove(at.office(), move));
        PlannerWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QVERIFY(screen.open(move.id.text(), u"move"_s));
        const NewConference& draft = screen.state().draft();
        QCOMPARE(draft.type, ConferenceType::TransferIn);
        QCOMPARE(draft.children, move.children);
        QCOMPARE(draft.events.front().date, QDate(2026, 11, 16)); // its limit is counted from there
    }
};

QTEST_MAIN(RequestTest)
#include "requesttest.moc"
