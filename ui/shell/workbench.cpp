#include "ui/shell/workbench.h"

#include "core/base/folding.h"
#include "ui/language/languageswitch.h"
#include "ui/shell/findbox.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/menus.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowBelow = 1100;  // pixels of window width
constexpr double narrowFrom = 16;  // points
constexpr size_t mostFindings = 12;
} // namespace

Workbench::Workbench(LanguageSwitch& languages, QWidget* parent)
    : QWidget(parent), m_languages(languages), m_rail(new Rail(this)), m_menuBar(new QMenuBar(this)),
      m_menus(new Menus(m_menuBar)), m_find(new FindBox([this](const QString& query) { return find(query); }, this)),
      m_language(new SegmentBar(this)), m_messages(new MessageBar(this)), m_stack(new CurrentStack(this)),
      m_status(new StatusLine(this))
{
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    all->addLayout(right, 1);
    auto* top = new QHBoxLayout;
    scaleLayout(top, {10, 6, 16, 6}, 12);
    top->addWidget(m_menuBar, 1, Qt::AlignVCenter);
    top->addWidget(m_find, 0, Qt::AlignVCenter);
    top->addWidget(m_language, 0, Qt::AlignVCenter);
    right->addLayout(top);
    right->addWidget(new Hairline(this));
    auto* bar = new QVBoxLayout;
    scaleLayout(bar, {16, 0, 16, 0}, 0);
    bar->addWidget(m_messages);
    right->addLayout(bar);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    m_menuBar->setNativeMenuBar(false);
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) { go({id, {}, {}}); });
    connect(m_rail, &Rail::lockRequested, this, &Workbench::lockRequested);
    connect(m_language, &SegmentBar::choiceMade, this, [this](int index) {
        m_languages.setLanguage(index == 1 ? Language::Welsh : Language::English);
    });
    refreshTexts();
}

void Workbench::addWorkspace(Workspace* workspace)
{
    m_workspaces.push_back(workspace);
    m_stack->addWidget(workspace);
    connect(workspace, &Workspace::goTo, this, &Workbench::go);
    connect(workspace, &Workspace::backWanted, this, &Workbench::back);
    connect(workspace, &Workspace::saved, this, &Workbench::saved);
    connect(workspace, &Workspace::commandsChanged, this, [this, workspace] {
        if (workspace == m_current)
            refreshCommands();
    });
    connect(workspace, &Workspace::stateChanged, this, [this, workspace] {
        if (workspace != m_current)
            return;
        refreshRail();
        Q_EMIT stateChanged();
    });
    refreshRail();
}

void Workbench::setOwnCommands(std::function<std::vector<Command>()> commands)
{
    m_ownCommands = std::move(commands);
    refreshCommands();
}

std::vector<Workspace*> Workbench::railScreens() const
{
    std::vector<Workspace*> screens;
    std::copy_if(m_workspaces.begin(), m_workspaces.end(), std::back_inserter(screens),
                 [](const Workspace* w) { return !w->iconName().isEmpty(); });
    return screens;
}

bool Workbench::go(const Destination& destination)
{
    const auto wanted = std::find_if(m_workspaces.begin(), m_workspaces.end(),
                                     [&destination](const Workspace* w) { return w->id() == destination.screen; });
    if (wanted == m_workspaces.end() || (m_current && m_current != *wanted && !m_current->canLeave()))
        return false;
    if (!(*wanted)->open(destination.record, destination.part))
        return false;
    const bool changed = m_current != *wanted;
    if (!(*wanted)->isLookedInto()) {
        m_left = nullptr;
    } else if (m_current && !m_current->isLookedInto()) {
        m_left = m_current;
        m_focusLeft = window()->focusWidget();
    }
    show(*wanted);
    if (changed)
        focusIntoScreen();
    Q_EMIT stateChanged();
    return true;
}

void Workbench::show(Workspace* workspace)
{
    m_current = workspace;
    m_stack->setCurrentWidget(m_current);
    m_rail->setCurrent(m_current->isLookedInto() && m_left ? m_left->railId() : m_current->railId());
    m_current->activated();
    refreshCommands();
}

bool Workbench::back()
{
    Workspace* left = std::exchange(m_left, nullptr);
    if (!left)
        return false;
    show(left); // it was never closed: nothing is opened anew
    if (m_focusLeft && m_focusLeft->isVisible())
        m_focusLeft->setFocus();
    else
        focusIntoScreen();
    Q_EMIT stateChanged();
    return true;
}

Destination Workbench::ruleAsked() const
{
    return m_current ? m_current->ruleAsked() : rulesOf({}, {});
}

bool Workbench::idleLockAllowed() const
{
    return (!m_current || m_current->idleLockAllowed()) && (!m_left || m_left->idleLockAllowed());
}

void Workbench::focusIntoScreen()
{
    const QList<QWidget*> stops = m_current->stops();
    QWidget* now = window()->focusWidget();
    if (stops.isEmpty() || (now && (m_current->isAncestorOf(now) || m_rail->isAncestorOf(now))))
        return;
    // the first pane rather than the switches in the title
    const bool titleFirst = stops.size() > 1 && m_current->heading().isAncestorOf(stops.first());
    firstFocusIn(stops.at(titleFirst ? 1 : 0))->setFocus();
}

void Workbench::prepareLock()
{
    m_focusBeforeLock = window()->focusWidget();
    m_find->clear();
    m_find->closeList();
    for (Workspace* workspace : m_workspaces)
        workspace->aboutToLock();
}

void Workbench::resume()
{
    for (Workspace* workspace : m_workspaces)
        workspace->unlocked();
    if (!m_current && !m_workspaces.empty())
        go({m_workspaces.front()->id(), {}, {}});
    else if (m_current)
        m_current->activated();
    refreshCommands();
    if (m_focusBeforeLock && m_focusBeforeLock->isVisible())
        m_focusBeforeLock->setFocus();
    else if (QWidget* first = m_current ? firstFocusIn(m_current) : nullptr)
        first->setFocus();
}

void Workbench::movePane(int step)
{
    QList<QWidget*> stops{m_rail};
    if (m_messages->isOpen() && firstFocusIn(m_messages))
        stops << m_messages;
    if (m_current)
        stops += m_current->stops();
    if (firstFocusIn(m_status))
        stops << m_status;
    QWidget* now = window()->focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < stops.size(); ++i)
        if (now && (stops.at(i) == now || stops.at(i)->isAncestorOf(now)))
            at = i;
    at = (at + step + stops.size()) % stops.size();
    QWidget* target = firstFocusIn(stops.at(at));
    if (!target)
        return;
    target->setFocus(Qt::TabFocusReason);
    for (QWidget* around = target->parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(stops.at(at)); // a pane may lie beneath the edge
}

void Workbench::showKeys()
{
    std::vector<KeyLine> lines;
    for (const Command& command : m_menus->commands())
        if (!command.key.isEmpty())
            lines.push_back({command.key.toString(QKeySequence::NativeText), Menus::plainText(command)});
    const auto native = [](QKeyCombination key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    lines.push_back({native(Qt::CTRL | Qt::Key_Down) + u", "_s + native(Qt::CTRL | Qt::Key_Up), tr("In a list: from heading to heading")});
    KeysDialog dialog(m_current ? m_current->name() : QString(), std::move(lines), this);
    dialog.exec();
}

void Workbench::refreshCommands()
{
    std::vector<Command> commands = m_ownCommands ? m_ownCommands() : std::vector<Command>{};
    if (m_current) {
        std::vector<Command> more = m_current->commands();
        commands.insert(commands.begin(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    m_menus->setCommands(std::move(commands));
    refreshRail();
}

void Workbench::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    if (event->type() == QEvent::StyleChange)
        refreshRail();
    QWidget::changeEvent(event);
}

void Workbench::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refreshRail();
}

void Workbench::refreshTexts()
{
    m_language->setTexts({u"English"_s, u"Cymraeg"_s}); // each language in its own name
    m_language->setChosen(m_languages.language() == Language::Welsh ? 1 : 0);
    m_menuBar->setAccessibleName(tr("Menus"));
    refreshCommands();
}

void Workbench::refreshRail()
{
    QList<Rail::Item> items;
    for (const Workspace* screen : railScreens())
        items << Rail::Item{screen->id(), screen->iconName(), screen->name()};
    m_rail->setItems(items);
    const bool narrow =
        (m_current && m_current->wantsNarrowRail()) || appearance().typeSize >= narrowFrom || width() < narrowBelow;
    if (narrow != m_rail->isNarrow())
        m_rail->setNarrow(narrow);
    const int room = width() - m_rail->width() - m_language->sizeHint().width() - px(50);
    m_find->setCompact(m_menuBar->sizeHint().width() + px(264) > room);
}

std::vector<Finding> Workbench::find(const QString& query) const
{
    std::vector<Finding> found;
    if (!query.trimmed().isEmpty())
        for (const FindProvider* provider : m_providers)
            for (Finding& finding : provider->find(query))
                found.push_back(std::move(finding));
    for (const Command& command : m_menus->commands()) {
        const QString text = Menus::plainText(command);
        if (text.isEmpty() || command.id == "find"_L1 || !matchesWords(text, query))
            continue;
        found.push_back({text,
                         {},
                         u"chevron-right"_s,
                         command.key.toString(QKeySequence::NativeText),
                         command.enabled ? QString() : command.whyNot,
                         command.run});
    }
    if (found.size() > mostFindings)
        found.resize(mostFindings);
    return found;
}

} // namespace cadair::ui

#include "moc_workbench.cpp"
