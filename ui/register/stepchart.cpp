#include "ui/register/stepchart.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

StepChart::StepChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void StepChart::setCounts(std::vector<RegisterCount> counts, QDate last)
{
    m_counts = std::move(counts);
    m_last = last;
    describe();
    update();
}

void StepChart::setDay(QDate day)
{
    m_day = day;
    describe();
    update();
}

int StepChart::childrenOn(QDate day) const
{
    int children = 0;
    for (const RegisterCount& count : m_counts)
        if (count.from <= day)
            children = count.children;
    return children;
}

QSize StepChart::sizeHint() const
{
    return {px(600), px(112)};
}

QSize StepChart::minimumSizeHint() const
{
    return {px(200), px(112)};
}

QRect StepChart::plot() const
{
    const QFontMetrics small(textFont(TextSize::Small));
    return rect().adjusted(small.horizontalAdvance(u"0000"_s), small.height() + px(6), -px(12), -small.height() - px(4));
}

int StepChart::xOf(QDate day) const
{
    const QRect area = plot();
    const qint64 days = std::max<qint64>(1, m_counts.front().from.daysTo(m_last));
    return area.left() + static_cast<int>(m_counts.front().from.daysTo(day) * (area.width() - 1) / days);
}

QDate StepChart::dayAt(int x) const
{
    const QRect area = plot();
    const qint64 days = m_counts.front().from.daysTo(m_last);
    const QDate day = m_counts.front().from.addDays((x - area.left()) * days / std::max(1, area.width() - 1));
    return std::clamp(day, m_counts.front().from, m_last);
}

int StepChart::yOf(int children, int most) const
{
    const QRect area = plot();
    return area.bottom() - children * (area.height() - 1) / std::max(1, most);
}

void StepChart::choose(QDate day)
{
    if (m_counts.empty())
        return;
    day = std::clamp(day, m_counts.front().from, m_last);
    if (day == m_day)
        return;
    setDay(day);
    Q_EMIT dayChosen(day);
}

void StepChart::describe()
{
    setAccessibleName(tr("How many children were on the list, day by day"));
    setAccessibleDescription(m_counts.empty() || !m_day.isValid()
                                 ? QString()
                                 : tr("%1: %2. Left and right move by a day, Page Up and Page Down by a month.")
                                       .arg(longDate(m_day, screenLanguage()))
                                       .arg(childrenOn(m_day)));
}

void StepChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: choose(m_day.addDays(-1)); break;
    case Qt::Key_Right: choose(m_day.addDays(1)); break;
    case Qt::Key_PageUp: choose(m_day.addMonths(-1)); break;
    case Qt::Key_PageDown: choose(m_day.addMonths(1)); break;
    case Qt::Key_Home: choose(m_counts.empty() ? m_day : m_counts.front().from); break;
    case Qt::Key_End: choose(m_last); break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void StepChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_counts.empty())
        setDay(dayAt(event->position().toPoint().x()));
}

void StepChart::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton && !m_counts.empty())
        setDay(dayAt(event->position().toPoint().x()));
}

/// The list follows when the mouse lets go: reading a register is noted, and a drag is one look.
void StepChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_counts.empty())
        Q_EMIT dayChosen(m_day);
}

void StepChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

void StepChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void StepChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void StepChart::paintEvent(QPaintEvent*)
{
    if (m_counts.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int most = 4;
    for (const RegisterCount& count : m_counts)
        most = std::max(most, count.children);
    most += most % 2; // the middle line stands for a whole number
    paintScale(painter, most);
    paintSteps(painter, most);
    paintDay(painter, most);
    if (hasFocus())
        paint::focusRing(painter, rect());
}

void StepChart::paintScale(QPainter& painter, int most) const
{
    const QRect area = plot();
    painter.setFont(textFont(TextSize::Small));
    const QFontMetrics metrics(painter.font());
    for (const int at : {0, most / 2, most}) {
        const int y = yOf(at, most);
        painter.setPen(color(Token::Line));
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(color(Token::Muted));
        painter.drawText(QRect(0, y - metrics.height() / 2, area.left() - px(6), metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(at));
    }
    int free = 0; // where the last month's name ended
    QDate month(m_counts.front().from.year(), m_counts.front().from.month(), 1);
    for (month = month.addMonths(1); month <= m_last; month = month.addMonths(1)) {
        if (month.month() % 3 != 1)
            continue;
        const QString name = shortMonthName(month.month(), screenLanguage()) + (month.month() == 1 ? u" %1"_s.arg(month.year()) : QString());
        const int width = metrics.horizontalAdvance(name);
        const int x = std::min(xOf(month) - width / 2, this->width() - width);
        if (x < free)
            continue;
        painter.drawText(x, height() - metrics.descent(), name);
        free = x + width + px(12);
    }
}

void StepChart::paintSteps(QPainter& painter, int most) const
{
    const QRect area = plot();
    QPolygon line;
    for (const RegisterCount& count : m_counts) {
        if (!line.isEmpty())
            line << QPoint(xOf(count.from), line.last().y());
        line << QPoint(xOf(count.from), yOf(count.children, most));
    }
    line << QPoint(area.right(), line.last().y());
    QPolygon ground = line;
    ground << area.bottomRight() << area.bottomLeft();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Selection));
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Accent), px(2)));
    painter.drawPolyline(line);
}

void StepChart::paintDay(QPainter& painter, int most) const
{
    if (!m_day.isValid() || m_day < m_counts.front().from)
        return;
    const QRect area = plot();
    const int x = xOf(m_day);
    painter.setPen(QPen(color(Token::Text), px(1)));
    painter.drawLine(x, area.top() - px(2), x, area.bottom());
    painter.setBrush(color(Token::Base));
    painter.setPen(QPen(color(Token::Accent), px(2)));
    painter.drawEllipse(QPoint(x, yOf(childrenOn(m_day), most)), px(5), px(5));
    painter.setFont(textFont(TextSize::Small, true));
    const QString words = u"%1: %2"_s.arg(longDate(m_day, screenLanguage())).arg(childrenOn(m_day));
    const QFontMetrics metrics(painter.font());
    const int width = metrics.horizontalAdvance(words) + px(16);
    const QRect label(std::clamp(x - width / 2, 0, this->width() - width), 0, width, metrics.height() + px(2));
    paint::roundedBox(painter, label, color(Token::Rail), color(Token::Rail));
    painter.setPen(color(Token::RailText));
    painter.drawText(label, Qt::AlignCenter, words);
}

} // namespace cadair::ui

#include "moc_stepchart.cpp"
