#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/rules/timescales.h"

#include <QWidget>

namespace cadair::ui {

/// Draws how a limit is counted: day 0, each day that counts with its number, weekends and closed days hatched, the last
/// day outlined, the day in question filled.
class DayRuler final : public QWidget {
    Q_OBJECT
public:
    explicit DayRuler(QWidget* parent);
    /// `calendar` outlives the ruler (the rulebook's own).
    void show(const LimitVerdict& limit, const WorkingCalendar& calendar, QDate day);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshTexts();
    bool counts(QDate date) const;
    int numberOf(QDate date) const;

    const WorkingCalendar* m_calendar = nullptr;
    bool m_workingDays = false;
    QDate m_from, m_due, m_day;
};

} // namespace cadair::ui
