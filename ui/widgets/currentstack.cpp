#include "ui/widgets/currentstack.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace cadair::ui {

void CurrentStack::setLeast(int width, int height)
{
    m_least = {width, height};
    updateGeometry();
}

QSize CurrentStack::minimumSizeHint() const
{
    const QSize page = currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    return page.expandedTo({px(m_least.width()), px(m_least.height())});
}

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
            follow(*now);
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

/// What has the keyboard is seen with the head of its card above it; of what is taller than the view, its beginning.
void LeastScroll::follow(const QWidget& now)
{
    const int head = px(56);
    const QRect place(now.mapTo(widget(), QPoint()), now.size());
    if (place.height() + head > viewport()->height())
        verticalScrollBar()->setValue(place.top() - head);
    else
        ensureVisible(place.center().x(), place.center().y(), place.width() / 2, place.height() / 2 + head);
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
