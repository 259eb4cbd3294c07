#include "ui/conference/planner/dayruler.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCells = 45; // beyond that a number has no room, and a bar says as much

} // namespace

DayRuler::DayRuler(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    clear();
}

void DayRuler::show(const LimitVerdict& limit, const WorkingCalendar& calendar, QDate day)
{
    m_calendar = &calendar;
    m_workingDays = limit.period && limit.period->unit == PeriodUnit::WorkingDays;
    m_from = limit.anchorAt ? limit.anchorAt->date() : QDate();
    m_due = limit.due ? limit.due->date() : QDate();
    if (m_from > m_due) // counted back: the axis still runs with the days
        std::swap(m_from, m_due);
    m_day = day;
    setVisible(m_from.isValid() && m_due.isValid());
    refreshTexts();
}

void DayRuler::clear()
{
    m_from = m_due = m_day = {};
    hide();
}

bool DayRuler::counts(QDate date) const
{
    return !m_workingDays || (m_calendar && m_calendar->isWorkingDay(date));
}

int DayRuler::numberOf(QDate date) const
{
    return m_workingDays ? m_calendar->workingDaysBetween(m_from, date).value_or(0) : static_cast<int>(m_from.daysTo(date));
}

QSize DayRuler::sizeHint() const
{
    const int line = QFontMetrics(textFont(TextSize::Small)).height();
    return {px(240), 2 * line + px(22) + px(10)};
}

void DayRuler::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void DayRuler::refreshTexts()
{
    if (!m_from.isValid() || !m_day.isValid())
        return;
    const Language language = screenLanguage();
    setAccessibleName(tr("Counted from %1 to %2; %3 is day %4").arg(longDate(m_from, language), longDate(m_due, language), longDate(m_day, language))
                          .arg(numberOf(m_day)));
    update();
}

void DayRuler::paintEvent(QPaintEvent*)
{
    if (!m_from.isValid() || !m_due.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Language language = screenLanguage();
    const QFont small = textFont(TextSize::Small);
    const int line = QFontMetrics(small).height();
    painter.setFont(small);
    painter.setPen(color(Token::Muted));
    const QRect top(0, 0, width(), line);
    painter.drawText(top, Qt::AlignLeft, shortDate(m_from, language));
    painter.drawText(top, Qt::AlignRight, shortDate(m_due, language));
    const QRect bar(0, line + px(4), width() - 1, px(20));
    const int days = static_cast<int>(m_from.daysTo(m_due)) + 1;
    const double each = static_cast<double>(bar.width()) / days;
    QFont number = textFont(TextSize::Small, true);
    number.setPointSizeF(number.pointSizeF() - 2);
    const bool cells = days <= mostCells;
    for (int i = 0; i < days; ++i) {
        const QDate date = m_from.addDays(i);
        const QRectF cell(bar.x() + i * each + 0.5, bar.y() + 0.5, each - (cells ? 2 : 0), bar.height() - 1);
        const bool chosen = date == m_day;
        if (!counts(date)) {
            paint::hatch(painter, cell.toRect(), color(Token::Line));
            continue;
        }
        const bool zero = i == 0;
        painter.fillRect(cell, color(chosen ? Token::Accent : zero ? Token::Base : Token::Selection));
        if (zero || date == m_due) {
            painter.setPen(QPen(color(zero ? Token::Border : Token::Accent), 1.4));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell);
        }
        const QString text = QString::number(numberOf(date));
        if (cells && QFontMetrics(number).horizontalAdvance(text) <= cell.width() + 2) {
            painter.setFont(number);
            painter.setPen(color(chosen ? Token::OnAccent : Token::Text));
            painter.drawText(cell, Qt::AlignCenter, text);
        }
    }
    if (!cells && m_day >= m_from && m_day <= m_due) {
        const double x = bar.x() + static_cast<double>(m_from.daysTo(m_day)) * each;
        painter.fillRect(QRectF(x - 1, bar.y() - px(2), std::max(3.0, each), bar.height() + px(4)), color(Token::Accent));
    }
    const QRect foot(0, bar.bottom() + px(3), width(), line);
    painter.setFont(small);
    painter.setPen(color(Token::Muted));
    painter.drawText(foot, Qt::AlignLeft, tr("day 0"));
    if (m_day.isValid()) {
        painter.setFont(textFont(TextSize::Small, true));
        painter.setPen(color(Token::Text));
        //: a date and its number in a count
        painter.drawText(foot, Qt::AlignRight, tr("%1 is day %2").arg(shortDate(m_day, language)).arg(numberOf(m_day)));
    }
}

} // namespace cadair::ui

#include "moc_dayruler.cpp"
