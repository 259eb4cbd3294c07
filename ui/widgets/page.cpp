#include "ui/widgets/page.h"

#include "ui/widgets/actionbar.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace cadair::ui {

Page::Page(QWidget* parent)
    : QWidget(parent), m_heading(new Heading(this)), m_messages(new MessageBar(this)), m_content(new QVBoxLayout),
      m_actions(nullptr)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_heading);
    auto* messageRow = new QVBoxLayout;
    scaleLayout(messageRow, {16, 0, 16, 8}, 0);
    messageRow->addWidget(m_messages);
    auto* body = new QVBoxLayout;
    scaleLayout(body, {}, 0);
    body->addLayout(messageRow);
    scaleLayout(m_content, {16, 0, 16, 10}, 12);
    body->addLayout(m_content, 1);
    all->addLayout(body, 1);
    m_actions = new ActionBar(this);
    all->addWidget(m_actions);
}

QList<QWidget*> Page::stops() const
{
    QList<QWidget*> found;
    QList<QWidget*> wanted{m_heading->right()};
    wanted += m_panes;
    wanted += {m_messages, m_actions};
    for (QWidget* stop : wanted)
        if (stop->isVisible() && firstFocusIn(stop))
            found.append(stop);
    return found;
}

QWidget* firstFocusIn(QWidget* pane)
{
    const auto takes = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy();
    };
    if (takes(pane))
        return pane;
    // follow the tab order, not the order of making
    QWidget* best = nullptr;
    for (QWidget* widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && takes(widget)) {
            best = widget;
            break;
        }
    }
    return best;
}

} // namespace cadair::ui

#include "moc_page.cpp"
