#pragma once

#include <QDateTime>

namespace cadair {

/// Where "now" comes from. Only `main` owns a real one; everything else is handed a reference (or a date).
class Clock {
public:
    virtual ~Clock() = default;
    /// Local time at this instant.
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/// A clock that stands still until it is set: for tests, scenarios and the made-up families.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now;
};

} // namespace cadair
