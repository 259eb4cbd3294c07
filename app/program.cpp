#include "app/program.h"

#include "ui/conference/conferenceworkspace.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QIcon>

namespace cadair {
using namespace Qt::StringLiterals;

Program::Program(const Clock& clock, const Rulebook& rulebook, QSettings& settings, ui::Prompts& prompts, const QString& file)
    : m_desk(clock, rulebook), m_languages(ui::LanguageSwitch::remembered(settings)), m_gate(m_desk, file),
      m_window(std::make_unique<ui::MainWindow>(ui::ShellParts{m_languages, m_gate, prompts, clock, settings}))
{
    auto* conference = new ui::ConferenceWorkspace(m_desk);
    m_window->addWorkspace(conference);
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
