#pragma once

#include "ui/shell/casebookgate.h"
#include "ui/shell/finding.h"
#include "ui/widgets/workspace.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QMenuBar;
class QStackedWidget;

namespace cadair::ui {

class FindBox;
class LanguageSwitch;
class Menus;
class MessageBar;
class Rail;
class SegmentBar;
class StatusLine;
class TextLabel;

/// The window while a casebook is open: rail, menu row, the screen, the status line. Owns the screens.
class Workbench final : public QWidget {
    Q_OBJECT
public:
    explicit Workbench(LanguageSwitch& languages, QWidget* parent = nullptr);

    void addWorkspace(Workspace* workspace);
    void addFindProvider(const FindProvider& provider) { m_providers.push_back(&provider); }
    /// Commands of the window itself, made anew at each call; shown before those of the screen.
    void setOwnCommands(std::function<std::vector<Command>()> commands);

    Workspace* current() const { return m_current; }
    const std::vector<Workspace*>& workspaces() const { return m_workspaces; }
    /// Shows a screen and its record; false when the present one cannot be left or the record is not there.
    bool go(const Destination& destination);
    /// Back from a screen that was looked into, to what was left and where the keyboard stood; false where nothing was left.
    bool back();
    /// The screen from which the present one is looked into; null for none.
    Workspace* left() const { return m_left; }
    /// Where F1 leads from the present screen.
    Destination ruleAsked() const;
    /// False while the present screen, or the one it was looked into from, must not be locked by idleness.
    bool idleLockAllowed() const;
    /// The screens that stand on the rail, in order.
    std::vector<Workspace*> railScreens() const;

    /// Lets every screen settle its texts and forget what it shows.
    void prepareLock();
    /// Reads everything anew and gives the keyboard back to whoever had it.
    void resume();

    Menus& menus() const { return *m_menus; }
    StatusLine& status() const { return *m_status; }
    MessageBar& messages() const { return *m_messages; }
    FindBox& findBox() const { return *m_find; }
    Rail& rail() const { return *m_rail; }
    /// F6 and Shift+F6.
    void movePane(int step);
    void showKeys();
    void refreshCommands();

Q_SIGNALS:
    void lockRequested();
    void saved();
    /// The screen, or what it says of itself, has changed.
    void stateChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshTexts();
    void refreshRail();
    void focusIntoScreen();
    void show(Workspace* workspace);
    std::vector<Finding> find(const QString& query) const;

    LanguageSwitch& m_languages;
    std::vector<Workspace*> m_workspaces;
    std::vector<const FindProvider*> m_providers;
    std::function<std::vector<Command>()> m_ownCommands;
    Workspace* m_current = nullptr;
    Workspace* m_left = nullptr; ///< the screen from which the present one is looked into
    QPointer<QWidget> m_focusLeft;
    QPointer<QWidget> m_focusBeforeLock;
    Rail* m_rail;
    QMenuBar* m_menuBar;
    Menus* m_menus;
    FindBox* m_find;
    SegmentBar* m_language;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    StatusLine* m_status;
};

} // namespace cadair::ui
