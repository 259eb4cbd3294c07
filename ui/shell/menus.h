#pragma once

#include "ui/widgets/workspace.h"

#include <QObject>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace cadair::ui {

/// The menu bar, as the commands are now. A menu without commands is not shown.
/// The same commands answer "Find or do" and fill the list of keys.
class Menus final : public QObject {
    Q_OBJECT
public:
    explicit Menus(QMenuBar* bar);

    /// Commands with an id beginning with "-" are separators.
    void setCommands(std::vector<Command> commands);
    const std::vector<Command>& commands() const { return m_commands; }
    /// The action of a command, for tests and tool tips; null where there is none.
    QAction* action(const QString& id) const;
    /// The words of a command as shown, without access key and dots.
    static QString plainText(const Command& command);

private:
    bool sameActions(const std::vector<Command>& commands) const;
    void makeActions();
    void refreshAction(size_t place);
    QMenu* menuFor(Menu menu);

    QMenuBar* m_bar;
    std::vector<Command> m_commands;
    std::vector<std::pair<Menu, QMenu*>> m_menus;
    std::vector<std::pair<QString, QAction*>> m_actions;
};

} // namespace cadair::ui
