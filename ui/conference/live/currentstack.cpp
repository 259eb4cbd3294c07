#include "ui/conference/live/currentstack.h"

#include <QEvent>

namespace cadair::ui {

void LeastScroll::hold(QWidget* held)
{
    setWidget(held);
    setWidgetResizable(false);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    held->setAutoFillBackground(false);
    held->installEventFilter(this);
}

bool LeastScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool ours = watched == widget();
    const bool done = QScrollArea::eventFilter(watched, event);
    if (ours && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void LeastScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void LeastScroll::fit()
{
    if (widget())
        widget()->resize(maximumViewportSize().expandedTo(widget()->minimumSizeHint()));
}

} // namespace cadair::ui

#include "moc_currentstack.cpp"
