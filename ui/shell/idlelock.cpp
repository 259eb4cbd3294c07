#include "ui/shell/idlelock.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace cadair::ui {

IdleLock::IdleLock(const Clock& clock, QWidget* window)
    : QObject(window), m_clock(clock), m_window(window), m_timer(new QTimer(this)), m_lastUse(clock.now())
{
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &IdleLock::tick);
    qApp->installEventFilter(this);
}

void IdleLock::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_lastUse = m_clock.now();
    active ? m_timer->start() : m_timer->stop();
}

int IdleLock::secondsLeft() const
{
    return static_cast<int>(std::clamp<qint64>(m_minutes * 60 - m_lastUse.secsTo(m_clock.now()), 0, m_minutes * 60));
}

void IdleLock::tick()
{
    if (!m_active)
        return;
    const int left = secondsLeft();
    Q_EMIT secondsLeftChanged(left);
    if (left == 0) {
        setActive(false);
        Q_EMIT lockDue();
    }
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (m_active && widget && (widget->window() == m_window || m_window->isAncestorOf(widget))) {
            const bool counted = secondsLeft() <= countedSeconds;
            m_lastUse = m_clock.now();
            if (counted)
                Q_EMIT stirred();
        }
        break;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cadair::ui

#include "moc_idlelock.cpp"
