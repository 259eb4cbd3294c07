#pragma once

#include "core/base/clock.h"

#include <QObject>

class QTimer;
class QWidget;

namespace cadair::ui {

/// Counts how long no key and no mouse has been used in one window. The wall clock is asked, so a computer that slept is
/// idle too. Counts the last minute aloud, then asks for the lock.
class IdleLock final : public QObject {
    Q_OBJECT
public:
    static constexpr int usualMinutes = 5;
    static constexpr int countedSeconds = 60;

    IdleLock(const Clock& clock, QWidget* window);
    void setMinutes(int minutes) { m_minutes = minutes; }
    int minutes() const { return m_minutes; }
    /// Off: nothing is open, or a conference is running.
    void setActive(bool active);
    bool isActive() const { return m_active; }
    int secondsLeft() const;
    /// Looks at the clock now; the timer does so every second.
    void tick();

Q_SIGNALS:
    void secondsLeftChanged(int seconds);
    /// A key or the mouse came back during the last minute.
    void stirred();
    void lockDue();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Clock& m_clock;
    QWidget* m_window;
    QTimer* m_timer;
    QDateTime m_lastUse;
    int m_minutes = usualMinutes;
    bool m_active = false;
};

} // namespace cadair::ui
