#include "ui/widgets/taborder.h"

#include <QList>
#include <QWidget>

namespace cadair::ui {

QWidget* tabAfter(QWidget* before, QWidget* next)
{
    QList<QWidget*> parts;
    if (!next->focusProxy() && next->focusPolicy() & Qt::TabFocus)
        parts << next;
    else
        for (QWidget* child : next->findChildren<QWidget*>())
            if (!child->focusProxy() && child->focusPolicy() & Qt::TabFocus && child->window() == next->window()) // a box's list is a window
                parts << child;
    for (QWidget* part : parts) {
        if (before)
            QWidget::setTabOrder(before, part);
        before = part;
    }
    return before;
}

} // namespace cadair::ui
