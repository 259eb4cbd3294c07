#include "app/tour.h"

#include "app/storelines.h"
#include "core/store/conferencestore.h"
#include "core/workflow/daypapers.h"
#include "core/workflow/demo.h"
#include "core/workflow/families.h"
#include "core/workflow/issuing.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/openconference.h"
#include "core/workflow/planmaking.h"
#include "core/workflow/scaling.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/after/afterpart.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/planner/kindstep.h"
#include "ui/conference/live/planpage.h"
#include "ui/conference/live/scalepage.h"
#include "ui/conference/live/sheet.h"
#include "ui/conference/planner/plannerstate.h"
#include "ui/conference/planner/plannerworkspace.h"
#include "ui/conference/planner/whenstep.h"
#include "ui/conference/planner/whypanel.h"
#include "ui/conference/prepare/dateform.h"
#include "ui/conference/prepare/preparepane.h"
#include "ui/conference/prepare/preparepart.h"
#include "ui/families/familiesworkspace.h"
#include "ui/families/peoplearound.h"
#include "ui/families/peopleforms.h"
#include "ui/families/safetyforms.h"
#include "ui/conference/prepare/reportspane.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/directory/directoryworkspace.h"
#include "ui/directory/importpage.h"
#include "ui/familydisplay/familyscreen.h"
#include "ui/familydisplay/familywindow.h"
#include "ui/print/pagelayout.h"
#include "ui/request/requestfields.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/shell/createpage.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>

#include <stdexcept>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// A Monday with a conference going on.
const QDateTime tourTime(QDate(2026, 11, 23), QTime(11, 24));

} // namespace

Tour::Tour(QDir folder, Language language)
    : m_folder(std::move(folder)), m_language(language), m_clock(tourTime), m_rulebook(Rulebook::shipped()),
      m_settings(m_folder.filePath(u".settings.ini"_s), QSettings::IniFormat)
{
}

void Tour::keep(const QString& path)
{
    m_made << path;
}

void Tour::picture(const QString& name)
{
    // Layouts, delegates and the painting of pages settle over a few turns of the event loop.
    for (int turn = 0; turn < 5; ++turn)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, wordOf(m_language)));
    if (!m_program->window().grab().save(path))
        throw std::runtime_error((u"the picture "_s + path + u" cannot be written"_s).toStdString());
    keep(path);
}

QStringList Tour::take(bool withPapers)
{
    m_program = std::make_unique<Program>(m_clock, m_rulebook, m_settings, m_prompts, QString());
    m_program->languages().setLanguage(m_language);
    ui::MainWindow& window = m_program->window();
    window.resize(1366, 768);
    window.show();
    screensWithoutCasebook();

    Casebook casebook = Casebook::inMemory(m_clock, u"Owain Sedge"_s);
    makeDemo(casebook, m_clock, m_rulebook, tourTime);
    m_program->desk().put(std::move(casebook));
    window.start();
    screensOfTheDesk();
    families();
    conferenceScreens();
    directory();
    settings();
    if (withPapers)
        papers();
    lockedScreen();
    m_program.reset();
    QFile::remove(m_folder.filePath(u".settings.ini"_s));
    return m_made;
}

void Tour::screensWithoutCasebook()
{
    m_program->window().start();
    picture(u"01-first-run"_s);
    m_program->window().showCreate();
    picture(u"02-create"_s);
    m_program->window().showLock();
    picture(u"03-lock"_s);
}

void Tour::screensOfTheDesk()
{
    m_program->window().goTo({u"today"_s, {}, {}});
    picture(u"04-today"_s);
    m_program->window().goTo({u"conferences"_s, {}, {}});
    picture(u"05-conferences"_s);
    planAConference();
    for (const QStringList& shown : {QStringList{u"jersey"_s, u"JER-QUO-03"_s, u"quorum"_s}, QStringList{u"north-yorkshire"_s, u"NYK-PUR-03"_s, u"restored"_s},
                                     QStringList{u"ceredigion"_s, u"decide"_s, u"decide"_s}}) {
        m_program->window().goTo(ui::rulesOf(shown[0], shown[1]));
        picture(u"10-procedures-"_s + shown[2]);
    }
}

void Tour::settings()
{
    const Office& office = m_program->desk().office();
    const auto ceredigion = *ProcedureKey::parse(u"ceredigion"_s);
    const Adoption adopted{u"Mair Acorn"_s, tourTime.date().addDays(-40), u"The board asked for it, minute 14."_s};
    adoptLocal(office, ceredigion, u"quorum.others"_s, u"2"_s, adopted);
    adoptLocal(office, ceredigion, u"limit.minutes"_s, u"15 working-days"_s, adopted);
    adoptLocal(office, ceredigion, u"copy.minutes.parents"_s, u"family"_s, adopted);
    m_program->window().goTo({u"settings"_s, u"ceredigion"_s, u"quorum.others"_s});
    picture(u"11-settings-local"_s);
    m_program->window().goTo({u"settings"_s, u"jersey"_s, u"reading.pre-birth-conference"_s});
    m_program->window().findChild<ui::SettingsWorkspace*>()->verb()->click();
    picture(u"11-settings-adopting"_s);
}

void Tour::families()
{
    auto* screen = m_program->window().findChild<ui::FamiliesWorkspace*>();
    const Office& office = m_program->desk().office();
    m_program->window().goTo({u"families"_s, {}, {}});
    picture(u"12-families"_s);
    const auto family = findFamilies(office, u"Mwyaren"_s).at(0).id.text();
    for (const QString& tab : {u"timeline"_s, u"around"_s, u"conferences"_s, u"letters"_s, u"addresses"_s}) {
        m_program->window().goTo({u"families"_s, family, tab});
        picture(u"12-families-"_s + tab);
    }
    screen->page().showTab(ui::FamilyPage::Around);
    screen->page().around().showTree(true);
    picture(u"12-families-tree"_s);
    screen->page().around().showTree(false);
    screen->withhold(std::nullopt);
    picture(u"12-families-withhold"_s);
    screen->withholdForm().cancelButton()->click();
    screen->editChild({});
    picture(u"12-families-child"_s);
    screen->childForm().cancelButton()->click();
    m_program->window().goTo({u"families"_s, findFamilies(office, u"Acorn"_s).at(0).id.text(), u"around"_s});
    screen->page().around().showTree(true);
    picture(u"12-families-unborn"_s);
    screen->page().around().showTree(false);
}

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
                                            .date = tourTime.date().addDays(-5),
                                            .initiatedEnquiry = true}};
        plan.conference.date = tourTime.date().addDays(15);
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
        plan.request.receivedOn = tourTime.date().addDays(-4);
        plan.request.harmFound = true;
        plan.request.enquiryOutcome = u"Robin is likely to suffer harm from neglect."_s;
        plan.request.decidedBy = u"Hazel Bryony, team manager"_s;
        plan.request.decidedOn = tourTime.date().addDays(-3);
        plan.request.schoolDayEnds = QTime(15, 10);
        plan.request.household = std::vector<HouseholdChild>{{.name = u"Cennin Cobnut"_s, .whyLeftOut = u"Lives with his grandmother since May."_s}};
        plan.chairing.independent = false;
        plan.chairing.conflict = u"Managed the team until June."_s;
        plan.arrangements.mode = MeetingMode::Both;
        plan.arrangements.familyNotes = u"A break half way; a room without stairs."_s;
    });
    if (!household->adults.empty())
        noteUnavailable(office, household->adults.front().id, tourTime.date().addDays(7), tourTime.date().addDays(40), 3, u"at the hospital"_s);
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
    QDate wednesday = tourTime.date().addDays(9);
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
    for (const QString& id : {u"prepare.move"_s, u"prepare.request"_s}) {
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

void Tour::conferenceScreens()
{
    const auto show = [&](const ConferenceSummary& conference, const QString& part, const QString& name) {
        m_program->window().goTo({u"conference"_s, conference.id.text(), part});
        picture(name);
    };
    ConferenceStore store(m_program->desk().office().casebook);
    for (const ConferenceSummary& conference : store.all()) {
        switch (conference.state) {
        case ConferenceState::Convened:
            show(conference, u"prepare"_s, u"07-prepare-"_s + wordOf(conference.type));
            part<ui::PreparePart>()->showChecklist();
            picture(u"07-prepare-checklist-"_s + wordOf(conference.type));
            prepareForms(conference);
            reportsAndInvitations(conference);
            papersBefore(wordOf(conference.type));
            preparing(u"07-prepare-"_s + wordOf(conference.type));
            break;
        case ConferenceState::InSession:
            show(conference, u"prepare"_s, u"07-prepare-in-session"_s);
            show(conference, u"live"_s, u"08-live"_s);
            part<ui::LivePart>()->showTab(ui::LivePart::Decision);
            part<ui::LivePart>()->showChild(1);
            picture(u"08-live-decision"_s);
            liveChecklist();
            livePlan(conference.id);
            liveScale(conference.id);
            familyDisplay();
            break;
        case ConferenceState::Concluded:
        case ConferenceState::DecisionsIssued:
        case ConferenceState::Distributed:
            show(conference, u"after"_s, u"09-after-"_s + wordOf(conference.state));
            part<ui::AfterPart>()->show(ui::FinishKind::Checklists);
            picture(u"09-after-checklist-"_s + wordOf(conference.state));
            break;
        case ConferenceState::Requested:
        case ConferenceState::MinutesApproved:
        case ConferenceState::Closed:
        case ConferenceState::Postponed:
        case ConferenceState::Adjourned:
        case ConferenceState::Cancelled:
        case ConferenceState::NotProceeded:
            break;
        }
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

void Tour::liveChecklist()
{
    ui::ChecklistPanel& checklist = part<ui::LivePart>()->checklist();
    part<ui::LivePart>()->showTab(ui::LivePart::Checklist);
    checklist.showSeat(Seat::Chair);
    for (const Moment moment : {Moment::Open, Moment::Decide}) {
        checklist.showMoment(moment);
        picture(u"08-live-checklist-"_s + wordOf(moment));
    }
    checklist.list().setCurrentIndex(checklist.list().model()->index(checklist.list().model()->rowCount() - 1, 0));
    checklist.whyButton().click();
    picture(u"08-live-checklist-why"_s);
}

void Tour::directory()
{
    ui::MainWindow& window = m_program->window();
    window.goTo({u"people"_s, {}, {}});
    picture(u"09-people"_s);
    auto* screen = window.findChild<ui::DirectoryWorkspace*>();
    screen->addButton()->click();
    picture(u"09-people-new"_s);
    window.goTo({u"people"_s, screen->people()->currentId(), {}}); // out of the form
    for (const ui::Command& command : screen->commands())
        if (command.id == "people.replace"_L1)
            command.run();
    picture(u"09-people-replace"_s);
    window.goTo({u"people"_s, {}, u"import"_s});
    screen->importPage().readBytes("Name,Agency,Job,E-mail,Last day,Parking\n"
                                   "Nia Nuthatch,school,teacher,nia@fesen.example,,3\n"
                                   "Sera Pebble,police,,,,\n"
                                   "Owain Otter,falconry,,owain@,,\n"
                                   ",school,,,30/02/2027,\n");
    picture(u"09-people-import"_s);
    window.goTo({u"today"_s, {}, {}});
}

void Tour::livePlan(const ConferenceId& conference)
{
    const Office& office = m_program->desk().office();
    const OpenConference open = reread(office, conference);
    auto* live = part<ui::LivePart>();
    ChildPlan plan{.child = open.file.subjects.at(1).child.id};
    plan.risks = {u"Missed breakfasts"_s, u"Nobody at home after a night shift"_s};
    plan.changes = u"Tomos has breakfast every day, and an adult is at home when he wakes."_s;
    plan.outcomes = {{u"Breakfast on every nursery day"_s, u"The nursery's list"_s, tourTime.date().addDays(42)}};
    plan.actions = {{.what = u"Bring Tomos to breakfast club"_s, .owner = u"Elin Mwyaren"_s, .family = true, .by = tourTime.date().addDays(7), .measure = u"The club's list"_s},
                    {.what = u"Weigh Tomos each Monday"_s, .owner = u"Beth Marrow"_s, .by = tourTime.date().addDays(14), .measure = u"The red book"_s},
                    {.what = u"Support the family as needed"_s, .owner = u"Sera Pebble"_s}};
    savePlan(office, conference, plan);
    Q_EMIT live->changed();
    live->showTab(ui::LivePart::Plan);
    live->showChild(1);
    const std::pair<ui::PlanPage::Section, QString> sections[] = {{ui::PlanPage::Aims, u"aims"_s}, {ui::PlanPage::Actions, u"actions"_s},
                                                                  {ui::PlanPage::People, u"people"_s}, {ui::PlanPage::Help, u"help"_s}};
    for (const auto& [section, name] : sections) {
        live->plan().showSection(section);
        picture(u"08-live-plan-"_s + name);
    }
}

void Tour::liveScale(const ConferenceId& conference)
{
    const Office& office = m_program->desk().office();
    auto* live = part<ui::LivePart>();
    turnScale(office, conference, true);
    saveScaleStatement(office, conference, 0, u"Tomos may go hungry and lose weight when nobody wakes him for breakfast."_s);
    int mark = 2;
    const std::vector<Participant> people = reread(office, conference).file.participants;
    for (const Participant& person : people)
        if (!person.present.empty() && mark < 8)
            markScale(office, conference, 0, person.id, mark++, u"Two missed weigh-ins"_s);
    Q_EMIT live->changed();
    live->showTab(ui::LivePart::Scale);
    picture(u"08-live-scale-hidden"_s);
    revealScale(office, conference, 0);
    Q_EMIT live->changed();
    picture(u"08-live-scale-shown"_s);
}

void Tour::familyDisplay()
{
    auto* live = part<ui::LivePart>();
    ui::FamilyScreen& family = live->family();
    Q_EMIT family.choiceWanted();
    picture(u"08-live-display-choice"_s);
    live->sheet()->notNow().click();
    live->showTab(ui::LivePart::Notes);
    family.setScreens({QRect(0, 0, 1366, 768), QRect(0, 0, 1366, 768)});
    family.setChoice({.shows = {DisplayPart::Welcome, DisplayPart::Agenda, DisplayPart::People, DisplayPart::Countdown, DisplayPart::Board, DisplayPart::Plan}});
    m_prompts.verbs = {1};
    family.toggle();
    const auto keepDisplay = [&](const QString& name) {
        QApplication::processEvents(QEventLoop::AllEvents, 50);
        family.window().resize(1366, 768);
        QApplication::processEvents(QEventLoop::AllEvents, 50);
        const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, wordOf(m_language)));
        if (!family.window().grab().save(path))
            throw std::runtime_error((u"the picture "_s + path + u" cannot be written"_s).toStdString());
        keep(path);
    };
    keepDisplay(u"08-family-display"_s);
    family.share(DisplayPart::Board, true);
    keepDisplay(u"08-family-display-board"_s);
    family.share(DisplayPart::Plan, true);
    keepDisplay(u"08-family-display-plan"_s);
    picture(u"08-live-display-shared"_s);
    live->takeBreak();
    family.share(DisplayPart::Plan, false);
    family.share(DisplayPart::Board, false);
    keepDisplay(u"08-family-display-break"_s);
    live->takeBreak();
    family.toggle();
}

void Tour::papers()
{
    const Office& office = m_program->desk().office();
    if (!m_folder.mkpath(u"papers"_s))
        throw std::runtime_error("the folder for the papers cannot be made");
    for (const ConferenceSummary& conference : ConferenceStore(office.casebook).all()) {
        std::vector<DocumentKey> kinds = documents::letters();
        kinds.push_back(documents::minutes());
        for (const DocumentKey& kind : kinds) {
            for (const ComposedDocument& document : previewDocuments(office, conference.id, kind)) {
                if (!document.mayBeIssued())
                    continue;
                const QString path = m_folder.filePath(u"papers/%1-%2-%3.pdf"_s.arg(
                    conference.id.text().left(8), wordOf(conference.state), document.fileName));
                if (m_made.contains(path))
                    continue;
                if (!ui::PageLayout(document).writePdf(path))
                    throw std::runtime_error((path + u" cannot be written"_s).toStdString());
                keep(path);
            }
        }
    }
    for (const ComposedDocument& sheet : dayPapers(office, tourTime.date())) {
        const QString path = m_folder.filePath(u"papers/day-%1.pdf"_s.arg(sheet.fileName));
        if (!ui::PageLayout(sheet).writePdf(path))
            throw std::runtime_error((path + u" cannot be written"_s).toStdString());
        keep(path);
    }
}

void Tour::lockedScreen()
{
    m_program->window().lock();
    picture(u"10-locked"_s);
}

int tourCommand(const QStringList& given, const Console& console)
{
    QStringList arguments = given;
    std::vector<Language> languages{Language::English, Language::Welsh};
    if (const qsizetype at = arguments.indexOf(u"--lang"_s); at >= 0) {
        const auto language = fromWord<Language>(arguments.value(at + 1));
        if (!language)
            return console.fail(ExitWrongUse, u"--lang takes en or cy."_s);
        languages = {*language};
        arguments.remove(at, 2);
    }
    if (arguments.size() != 1)
        return wrongUse(console, u"tour");
    const QDir folder(arguments[0]);
    if (!folder.mkpath(u"."_s))
        return console.fail(ExitUnreadable, u"The folder %1 cannot be made. Nothing was written."_s.arg(arguments[0]));
    return withCasebook(console, [&] {
        ui::applyAppearance({});
        for (const Language language : languages)
            for (const QString& path : Tour(folder, language).take(language == languages.front()))
                console.out << path << Qt::endl;
        return ExitDone;
    });
}

} // namespace cadair
