#include "ui/shell/menus.h"

#include <QAction>
#include <QMenuBar>

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
    m_commands = std::move(commands);
    for (const auto& [id, old] : m_actions) {
        for (QObject* holder : old->associatedObjects())
            if (auto* widget = qobject_cast<QWidget*>(holder))
                widget->removeAction(old);
        old->setShortcuts(QList<QKeySequence>{});
        old->deleteLater(); // it may be the one being carried out
    }
    m_actions.clear();
    for (const Command& command : m_commands) {
        auto* action = new QAction(this);
        m_actions.emplace_back(command.id, action);
        if (command.id.startsWith(u'-')) {
            action->setSeparator(true);
        } else {
            action->setText(command.text);
            QList<QKeySequence> keys;
            if (!command.key.isEmpty())
                keys << command.key;
            if (command.key == QKeySequence(Qt::CTRL | Qt::Key_Plus))
                keys << QKeySequence(Qt::CTRL | Qt::Key_Equal); // the same key without Shift
            action->setShortcuts(keys);
            action->setEnabled(command.enabled);
            action->setToolTip(command.enabled ? QString() : command.whyNot);
            action->setCheckable(command.checkable);
            action->setChecked(command.checked);
            connect(action, &QAction::triggered, this, [run = command.run] {
                if (run)
                    run();
            });
        }
        if (QMenu* menu = menuFor(command.menu))
            menu->addAction(action);
        else
            m_bar->window()->addAction(action);
    }
    for (const auto& [which, menu] : m_menus) {
        menu->setTitle(menuTitle(which));
        menu->menuAction()->setVisible(!menu->actions().isEmpty());
    }
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
