#include "ui/widgets/conferencepart.h"

#include "ui/widgets/actionbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace cadair::ui {

ConferencePart::ConferencePart(QWidget* parent)
    : QWidget(parent), m_messages(new MessageBar(this)), m_content(new QVBoxLayout), m_actions(new ActionBar(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* body = new QVBoxLayout;
    scaleLayout(body, {16, 0, 16, 10}, 8);
    body->addWidget(m_messages);
    scaleLayout(m_content, {}, 12);
    body->addLayout(m_content, 1);
    all->addLayout(body, 1);
    all->addWidget(m_actions);
}

QList<QWidget*> ConferencePart::stops() const
{
    QList<QWidget*> found;
    QList<QWidget*> wanted = m_panes;
    wanted += {m_messages, m_actions};
    for (QWidget* stop : wanted)
        if (stop->isVisible() && firstFocusIn(stop))
            found.append(stop);
    return found;
}

} // namespace cadair::ui

#include "moc_conferencepart.cpp"
