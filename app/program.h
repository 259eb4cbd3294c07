#pragma once

#include "app/deskgate.h"
#include "ui/desk/desk.h"
#include "ui/language/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QSettings>

#include <memory>

namespace cadair {

class Resuming;

/// The program with its window: owns everything there is one of, and hands it down. Nothing else knows all the parts.
class Program final {
    Q_DECLARE_TR_FUNCTIONS(cadair::Program)
public:
    /// `file`: a casebook named on the command line; may be empty. All borrowed parts outlive the program.
    Program(const Clock& clock, const Rulebook& rulebook, QSettings& settings, ui::Prompts& prompts, const QString& file);
    ~Program();

    ui::MainWindow& window() { return *m_window; }
    ui::Desk& desk() { return m_desk; }
    ui::LanguageSwitch& languages() { return m_languages; }

private:
    void addScreens(QSettings& settings, ui::Prompts& prompts);

    ui::Desk m_desk;
    ui::LanguageSwitch m_languages;
    DeskGate m_gate;
    std::unique_ptr<ui::FindProvider> m_finds;
    std::unique_ptr<ui::FindProvider> m_familyFinds;
    std::unique_ptr<ui::FindProvider> m_ruleFinds;
    std::unique_ptr<ui::FindProvider> m_peopleFinds;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Resuming> m_resuming;
};

/// Opens the window and runs until it is closed; answers the program's exit code.
int runWindow(int& argc, char** argv, const QString& file);

} // namespace cadair
