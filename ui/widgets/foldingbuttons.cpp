#include "ui/widgets/foldingbuttons.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace cadair::ui {

FoldingButtons::FoldingButtons(QWidget* pane, int titleWidth) : QObject(pane), m_pane(pane), m_titleWidth(titleWidth)
{
    pane->installEventFilter(this);
}

bool FoldingButtons::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = QObject::eventFilter(watched, event);
    if (watched == m_pane && event->type() == QEvent::Resize)
        fit();
    return done;
}

/// A pane that scrolls is as wide as its buttons ask for: what counts is what can be seen of it.
int FoldingButtons::room() const
{
    int room = m_pane->width();
    for (QWidget* above = m_pane->parentWidget(); above; above = above->parentWidget())
        if (const auto* area = qobject_cast<QScrollArea*>(above))
            room = std::min(room, area->viewport()->width());
    return room;
}

void FoldingButtons::fit()
{
    int wanted = px(m_titleWidth);
    for (QPushButton* button : m_buttons) {
        if (button->text().isEmpty())
            button->setText(button->accessibleName());
        wanted += button->sizeHint().width() + px(8);
    }
    const bool narrow = wanted > room();
    for (QPushButton* button : m_buttons) {
        button->setAccessibleName(button->text());
        button->setToolTip(narrow ? button->text() : QString());
        if (narrow)
            button->setText({});
    }
}

} // namespace cadair::ui

#include "moc_foldingbuttons.cpp"
