#include "app/tour.h"

#include "core/store/conferencestore.h"
#include "core/workflow/families.h"
#include "core/workflow/issuing.h"
#include "core/workflow/settling.h"
#include "ui/conference/planner/kindstep.h"
#include "ui/conference/planner/plannerstate.h"
#include "ui/conference/planner/plannerworkspace.h"
#include "ui/conference/planner/whenstep.h"
#include "ui/conference/planner/whypanel.h"
#include "ui/conference/prepare/dateform.h"
#include "ui/conference/prepare/preparepane.h"
#include "ui/conference/prepare/preparepart.h"
#include "ui/conference/prepare/reportspane.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/request/requestfields.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/datefield.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace cadair {
using namespace Qt::StringLiterals;

// Before the meeting: New conference, and Prepare with its forms.

void Tour::planAConference()
{
    m_program->window().goTo({u"new-conference"_s, {}, {}});
    auto* planner = m_program->window().findChild<ui::PlannerWorkspace*>();
    const Office& office = m_program->desk().office();
    const auto family = findFamilies(office, u"Cobnut"_s);
    const auto household = openHousehold(office, family.at(0).id);
    planner->state().change([&](ConferencePlan& plan) {
        plan.conference.procedure = *ProcedureKey::parse(u"jersey"_s);
        plan.conference.family = household->family.id;
        for (const Child& child : household->children)
            plan.conference.children.push_back(child.id);
        plan.conference.events = {CaseEvent{.event = *EventKey::parse(u"strategy-discussion"_s),
                                            .date = m_clock.today().addDays(-5),
                                            .initiatedEnquiry = true}};
        plan.conference.date = m_clock.today().addDays(15);
        plan.conference.start = QTime(10, 0);
        plan.conference.place = u"Room 2"_s;
        plan.conference.reasons = u"Robin has been left alone at night, and came to school with a burn."_s;
        const auto person = [&office](const QString& name) { return findPractitioners(office, name).at(0).id; };
        plan.conference.chair = person(u"Glesni Foxglove"_s);
        plan.minuteTaker = person(u"Owain Sedge"_s);
        plan.invitees = {{person(u"Sera Pebble"_s), Capacity::Practitioner, Basis::Contact, plan.conference.children, true},
                         {person(u"Rhys Quill"_s), Capacity::Practitioner, Basis::Contact, plan.conference.children, false},
                         {person(u"PC Ifan Gorse"_s), Capacity::Practitioner, Basis::Responsibility, {}, false}};
    });
    planner->state().change([&](ConferencePlan& plan) {
        plan.request.trigger = RequestTrigger::StrategyDiscussion;
        plan.request.from = u"Sera Pebble, children’s social care"_s;
        plan.request.receivedOn = m_clock.today().addDays(-4);
        plan.request.harmFound = true;
        plan.request.enquiryOutcome = u"Robin is likely to suffer harm from neglect."_s;
        plan.request.decidedBy = u"Hazel Bryony, team manager"_s;
        plan.request.decidedOn = m_clock.today().addDays(-3);
        plan.request.schoolDayEnds = QTime(15, 10);
        plan.request.household = std::vector<HouseholdChild>{{.name = u"Cennin Cobnut"_s, .whyLeftOut = u"Lives with his grandmother since May."_s}};
        plan.chairing.independent = false;
        plan.chairing.conflict = u"Managed the team until June."_s;
        plan.arrangements.mode = MeetingMode::Both;
        plan.arrangements.familyNotes = u"A break half way; a room without stairs."_s;
    });
    if (!household->adults.empty())
        noteUnavailable(office, household->adults.front().id, m_clock.today().addDays(7), m_clock.today().addDays(40), 3, u"at the hospital"_s);
    const QStringList steps{u"kind"_s, u"family"_s, u"when"_s, u"who"_s, u"agenda"_s, u"check"_s};
    for (int step = 0; step < steps.size(); ++step) {
        planner->showStep(step);
        picture(u"06-new-conference-"_s + steps[step]);
    }
    planADayOff(*planner);
}

/// A day on which somebody cannot come, the form for it, and a conference that is not held after all.
void Tour::planADayOff(ui::PlannerWorkspace& planner)
{
    planner.showStep(2);
    QDate wednesday = m_clock.today().addDays(9);
    while (wednesday.dayOfWeek() != 3)
        wednesday = wednesday.addDays(1);
    planner.when().calendar()->setCurrentDate(wednesday);
    picture(u"06-new-conference-when-away"_s);
    planner.when().why()->awayButton()->click();
    picture(u"06-new-conference-when-noting"_s);
    planner.state().change([](ConferencePlan& plan) { plan.request.declined = true; });
    planner.showStep(0);
    if (auto* scroll = planner.kind().findChild<QScrollArea*>())
        scroll->ensureWidgetVisible(planner.kind().request()->text(u"interimPlanHeldBy"_s));
    picture(u"06-new-conference-declined"_s);
    planner.showStep(5);
    picture(u"06-new-conference-check-declined"_s);
    planner.state().change([](ConferencePlan& plan) { plan.request.declined = false; });
}

/// What a new day brings with it, and the request as it is mended later.
void Tour::prepareForms(const ConferenceSummary& conference)
{
    for (const QString& id : {u"prepare.move"_s, u"prepare.request"_s, u"prepare.household"_s}) {
        m_program->window().goTo({u"conference"_s, conference.id.text(), u"prepare"_s});
        for (const ui::Command& command : part<ui::PreparePart>()->commands())
            if (command.id == id)
                command.run();
        if (const auto* form = qobject_cast<ui::DateForm*>(part<ui::PreparePart>()->form()); form && conference.date) {
            form->date().setDate(conference.date->addDays(7));
            Q_EMIT form->date().dateChanged(form->date().date());
        }
        picture(u"07-"_s + QString(id).replace(u'.', u'-') + u'-' + wordOf(conference.type));
        m_program->window().goTo({u"conference"_s, conference.id.text(), u"prepare"_s});
        part<ui::PreparePart>()->showBoard();
    }
}

void Tour::reportsAndInvitations(const ConferenceSummary& conference)
{
    auto* prepare = part<ui::PreparePart>();
    const QString type = wordOf(conference.type);
    const auto run = [&](const QString& id) {
        for (const ui::Command& command : prepare->commands())
            if (command.id == id)
                command.run();
    };
    prepare->showPane(u"who-else"_s);
    picture(u"07-prepare-who-else-"_s + type);
    prepare->showPane(u"reports"_s);
    picture(u"07-prepare-reports-"_s + type);
    run(u"prepare.network"_s);
    picture(u"07-prepare-network-"_s + type);
    const auto file = ConferenceStore(m_program->desk().office().casebook).caseFile(conference.id);
    for (const Participant& person : file->participants) {
        if (person.capacity != Capacity::Parent && person.role != RoleWord::SocialWorker)
            continue;
        prepare->showPerson(person.id, 0);
        run(u"prepare.coming"_s);
        picture(u"07-prepare-coming-"_s + wordOf(person.capacity) + u'-' + type);
        if (person.role == RoleWord::SocialWorker) {
            prepare->showPane(u"reports"_s, person.id.text());
            QMetaObject::invokeMethod(&prepare->reports().list(), "rowActivated", Q_ARG(QString, prepare->reports().list().currentId()), Q_ARG(int, 6));
            picture(u"07-prepare-report-"_s + type);
        }
    }
    prepare->showBoard();
}

void Tour::papersBefore(const QString& conference)
{
    part<ui::PreparePart>()->showInvitations();
    part<ui::PreparePart>()->letters().showKind(documents::reportRequest());
    picture(u"07-prepare-letters-"_s + conference);
    part<ui::PreparePart>()->showSent();
    picture(u"07-prepare-sent-"_s + conference);
    part<ui::PreparePart>()->showDayPapers();
    picture(u"07-prepare-day-"_s + conference);
    part<ui::PreparePart>()->showMatter(documents::reportReminder().text());
    picture(u"07-prepare-reminders-"_s + conference);
}

/// What is not held: called off, and decided against; and the plan that a professional's request begins all the same.
void Tour::notHeld()
{
    const Office& office = m_program->desk().office();
    const auto prepare = [this](const ConferenceSummary& conference, const QString& name) {
        m_program->window().goTo({u"conference"_s, conference.id.text(), u"prepare"_s});
        picture(name);
    };
    for (const ConferenceSummary& conference : ConferenceStore(office.casebook).all()) {
        if (conference.state == ConferenceState::Cancelled)
            prepare(conference, u"07-prepare-called-off"_s);
        if (conference.state != ConferenceState::Requested)
            continue;
        ConferenceRequest request = reread(office, conference.id).record.dossier.request;
        request.decidedBy = u"Hazel Bryony, team manager"_s;
        request.decidedOn = m_clock.today();
        request.declinedReason = u"The plan for Linnet covers the new baby until the review."_s;
        declineConference(office, conference.id, request);
        prepare(conference, u"07-prepare-declined"_s);
        for (const ui::Command& command : part<ui::PreparePart>()->commands())
            if (command.id == "prepare.request"_L1)
                command.run();
        picture(u"07-prepare-declined-request"_s);
        m_program->window().goTo({u"new-conference"_s, conference.id.text(), u"again"_s});
        picture(u"06-new-conference-again"_s);
    }
}

void Tour::preparing(const QString& name)
{
    ui::PreparePart* prepare = part<ui::PreparePart>();
    const auto press = [&](QWidget* on, Qt::Key key) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &down);
    };
    for (const ui::PreparePane* pane : prepare->panes()) {
        const QString id = pane->paneId();
        prepare->showPane(id);
        picture(name + u'-' + id);
        auto* list = qobject_cast<ui::CardTable*>(pane->firstField());
        if (!list)
            continue;
        const ui::RowModel* model = list->rows();
        for (int row = 0; row < model->rows(); ++row) {
            const QString about = model->rowId(row);
            const QString kind = about.section(u':', 0, 0);
            if (model->isSection(row) || (row > 0 && model->rowId(row - 1).section(u':', 0, 0) == kind))
                continue; // one form of each kind
            list->setCurrentId(about);
            press(list, Qt::Key_Return);
            picture(name + u'-' + id + u"-form-%1"_s.arg(row));
            prepare->showPane(id);
        }
    }
}

} // namespace cadair
