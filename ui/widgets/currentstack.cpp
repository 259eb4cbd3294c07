#include "ui/widgets/currentstack.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget() && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
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
    if (!widget())
        return;
    const QSize least = widget()->minimumSizeHint();
    QSize room = maximumViewportSize();
    if (least.height() > room.height()) // the bar that scrolls up and down takes its width
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    if (least.width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    widget()->resize(room.expandedTo(least));
}

} // namespace cadair::ui

#include "moc_currentstack.cpp"
