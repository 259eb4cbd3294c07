#pragma once

#include "core/workflow/timeaway.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>

#include <set>

namespace cadair::ui {
class ConferenceWorkspace;
class LivePart;
class MainWindow;
} // namespace cadair::ui

namespace cadair {

/// Leads back into the meeting that was in session when the casebook was last open, and says what was kept and that the
/// clock went on. Borrows all it is given.
class Resuming final {
    Q_DECLARE_TR_FUNCTIONS(cadair::Resuming)
public:
    Resuming(ui::Desk& desk, ui::MainWindow& window, ui::ConferenceWorkspace& conference, ui::LivePart& live);

    /// The casebook in this file lies on the desk and the window shows it. Where it was locked by this same program, nothing
    /// is said: everything stands where it stood.
    void opened(const QString& file);

private:
    void say(const LeftInSession& left);
    void changeTimeAway(const LeftInSession& left);

    ui::Desk& m_desk;
    ui::MainWindow& m_window;
    ui::ConferenceWorkspace& m_conference;
    ui::LivePart& m_live;
    std::set<QString> m_opened; ///< the files this program has had open
};

} // namespace cadair
