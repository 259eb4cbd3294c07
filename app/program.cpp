#include "app/program.h"

#include "app/finds.h"
#include "app/resuming.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/after/afterpart.h"
#include "ui/conference/conferenceworkspace.h"
#include "ui/conference/list/conferencesworkspace.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/planner/plannerworkspace.h"
#include "ui/conference/prepare/preparepart.h"
#include "ui/families/familiesworkspace.h"
#include "ui/directory/directoryworkspace.h"
#include "ui/procedures/proceduresworkspace.h"
#include "ui/register/registerworkspace.h"
#include "ui/reports/reportsworkspace.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/shell/workbench.h"
#include "ui/today/todayworkspace.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QIcon>

namespace cadair {
using namespace Qt::StringLiterals;

Program::Program(const Clock& clock, const Rulebook& rulebook, QSettings& settings, ui::Prompts& prompts, const QString& file)
    : m_desk(clock, rulebook), m_languages(ui::LanguageSwitch::remembered(settings)), m_gate(m_desk, file),
      m_window(std::make_unique<ui::MainWindow>(ui::ShellParts{m_languages, m_gate, prompts, clock, settings}))
{
    addScreens(settings, prompts);
    m_finds = std::make_unique<ConferenceFinds>(
        m_desk, [window = m_window.get()](const ui::Destination& destination) { window->goTo(destination); });
    m_window->addFindProvider(*m_finds);
    m_familyFinds = std::make_unique<FamilyFinds>(
        m_desk, [window = m_window.get()](const ui::Destination& destination) { window->goTo(destination); });
    m_window->addFindProvider(*m_familyFinds);
    m_ruleFinds = std::make_unique<RuleFinds>(rulebook, [window = m_window.get()](const ui::Destination& destination) { window->goTo(destination); });
    m_window->addFindProvider(*m_ruleFinds);
    m_peopleFinds = std::make_unique<PeopleFinds>(m_desk, [window = m_window.get()](const ui::Destination& destination) { window->goTo(destination); });
    m_window->addFindProvider(*m_peopleFinds);
    m_window->setFurtherCommands([window = m_window.get()] {
        return std::vector<ui::Command>{{.id = u"conference.new"_s,
                                         .text = tr("&New conference…"),
                                         .key = Qt::CTRL | Qt::Key_N,
                                         .menu = ui::Menu::Conference,
                                         .run = [window] { window->goTo({u"new-conference"_s, {}, {}}); }},
                                        {.id = u"procedures"_s,
                                         .text = tr("&Procedures"),
                                         .key = Qt::Key_F1,
                                         .menu = ui::Menu::Help,
                                         .run = [window] { window->goTo(window->workbench().ruleAsked()); }}};
    });
}

void Program::addScreens(QSettings& settings, ui::Prompts& prompts)
{
    auto* conference = new ui::ConferenceWorkspace(m_desk);
    auto* prepare = new ui::PreparePart(m_desk, prompts, conference);
    auto* live = new ui::LivePart(m_desk, prompts, conference);
    auto* after = new ui::AfterPart(m_desk, prompts, conference);
    for (ui::ConferencePart* part : std::initializer_list<ui::ConferencePart*>{prepare, live, after})
        conference->addPart(part);
    for (ui::ChecklistPanel* panel : {&prepare->checklist(), &live->checklist(), &after->checklist()})
        panel->rememberIn(&settings);
    live->rememberIn(&settings);
    m_resuming = std::make_unique<Resuming>(m_desk, *m_window, *conference, *live);
    QObject::connect(&m_gate, &ui::CasebookGate::finished, m_window.get(), [this](const ui::GateResult& result) { // the window has entered
        if (result.ok())
            m_resuming->opened(m_gate.path());
    });
    m_window->addWorkspace(new ui::TodayWorkspace(m_desk, prompts, &settings));
    m_window->addWorkspace(new ui::ConferencesWorkspace(m_desk));
    m_window->addWorkspace(new ui::FamiliesWorkspace(m_desk, prompts));
    m_window->addWorkspace(new ui::RegisterWorkspace(m_desk, prompts));
    m_window->addWorkspace(new ui::PlannerWorkspace(m_desk, prompts));
    m_window->addWorkspace(conference);
    m_window->addWorkspace(new ui::DirectoryWorkspace(m_desk, prompts));
    m_window->addWorkspace(new ui::ReportsWorkspace(m_desk, prompts));
    m_window->addWorkspace(new ui::SettingsWorkspace(m_desk, prompts)); // the last item of the rail
    m_window->addWorkspace(new ui::ProceduresWorkspace(m_desk, [window = m_window.get()] {
        const ui::Workspace* left = window->workbench().left();
        return left && left->id() == "conference"_L1 ? left->whereabouts().record : QString();
    }));
}

Program::~Program() = default;

int runWindow(int& argc, char** argv, const QString& file)
{
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"cadair"_s);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"cadair"_s, u"cadair"_s);
    ui::applyAppearance(ui::readAppearance(settings));
    const SystemClock clock;
    const Rulebook rulebook = Rulebook::shipped();
    ui::WindowPrompts prompts;
    Program program(clock, rulebook, settings, prompts, file);
    program.window().show();
    program.window().start();
    return QApplication::exec();
}

} // namespace cadair
