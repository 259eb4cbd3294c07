#include "ui/shell/menus.h"

#include <QAction>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array menuOrder{Menu::File, Menu::Edit, Menu::View, Menu::Conference, Menu::Letters, Menu::Help};

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::None: return {};
    case Menu::File: return Menus::tr("&File");
    case Menu::Edit: return Menus::tr("&Edit");
    case Menu::View: return Menus::tr("&View");
    case Menu::Conference: return Menus::tr("&Conference");
    case Menu::Letters: return Menus::tr("&Letters");
    case Menu::Help: return Menus::tr("&Help");
    }
    return {};
}

} // namespace

Menus::Menus(QMenuBar* bar) : QObject(bar), m_bar(bar) {}

void Menus::setCommands(std::vector<Command> commands)
{
    const bool same = sameActions(commands);
    m_commands = std::move(commands);
    if (!same)
        makeActions();
    for (size_t place = 0; place < m_commands.size(); ++place)
        refreshAction(place);
    for (const auto& [which, menu] : m_menus) {
        menu->setTitle(menuTitle(which));
        menu->menuAction()->setVisible(!menu->actions().isEmpty());
    }
}

bool Menus::sameActions(const std::vector<Command>& commands) const
{
    // Each step of a meeting says its commands anew, and nearly always they are the same ones.
    return std::equal(commands.begin(), commands.end(), m_commands.begin(), m_commands.end(),
                      [](const Command& a, const Command& b) { return a.id == b.id && a.menu == b.menu; });
}

void Menus::makeActions()
{
    for (const auto& [id, old] : m_actions) {
        for (QObject* holder : old->associatedObjects())
            if (auto* widget = qobject_cast<QWidget*>(holder))
                widget->removeAction(old);
        old->setShortcuts(QList<QKeySequence>{});
        old->deleteLater(); // it may be the one being carried out
    }
    m_actions.clear();
    for (size_t place = 0; place < m_commands.size(); ++place) {
        const Command& command = m_commands[place];
        auto* action = new QAction(this);
        m_actions.emplace_back(command.id, action);
        if (command.id.startsWith(u'-'))
            action->setSeparator(true);
        else
            connect(action, &QAction::triggered, this, [this, place] {
                if (const auto run = m_commands[place].run) // held: carried out, it may change what the commands are
                    run();
            });
        if (QMenu* menu = menuFor(command.menu))
            menu->addAction(action);
        else
            m_bar->window()->addAction(action);
    }
}

void Menus::refreshAction(size_t place)
{
    const Command& command = m_commands[place];
    if (command.id.startsWith(u'-'))
        return;
    QAction* action = m_actions[place].second;
    QList<QKeySequence> keys;
    if (!command.key.isEmpty())
        keys << command.key;
    if (command.key == QKeySequence(Qt::CTRL | Qt::Key_Plus))
        keys << QKeySequence(Qt::CTRL | Qt::Key_Equal); // the same key without Shift
    if (action->shortcuts() != keys)
        action->setShortcuts(keys);
    action->setText(command.text);
    action->setEnabled(command.enabled);
    action->setToolTip(command.enabled ? QString() : command.whyNot);
    action->setCheckable(command.checkable);
    action->setChecked(command.checked);
}

QAction* Menus::action(const QString& id) const
{
    for (const auto& [known, action] : m_actions)
        if (known == id)
            return action;
    return nullptr;
}

QString Menus::plainText(const Command& command)
{
    QString text = command.text;
    text.remove(u'&');
    return text;
}

QMenu* Menus::menuFor(Menu menu)
{
    if (m_menus.empty())
        for (const Menu each : menuOrder) {
            QMenu* made = m_bar->addMenu(menuTitle(each));
            made->setToolTipsVisible(true);
            m_menus.emplace_back(each, made);
        }
    for (const auto& [known, made] : m_menus)
        if (known == menu)
            return made;
    return nullptr;
}

} // namespace cadair::ui

#include "moc_menus.cpp"
