#include "ui/widgets/timefield.h"

#include "ui/language/dates.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>

namespace cadair::ui {

namespace {
constexpr int stepSeconds = 5 * 60;
}

TimeField::TimeField(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(5);
    scaleWidth(this, 84);
    connect(this, &QLineEdit::textEdited, this, &TimeField::take);
    connect(this, &QLineEdit::editingFinished, this, &TimeField::writeOut);
    refreshTexts();
}

void TimeField::setTime(std::optional<QTime> time)
{
    m_time = time && time->isValid() ? time : std::nullopt;
    setText(m_time ? timeText(*m_time) : QString());
    Q_EMIT refusalChanged(refusal());
}

QString TimeField::refusal() const
{
    return m_time || text().trimmed().isEmpty() ? QString()
                                                : tr("This is not a time of day. Write it like 9:30 or 14:05.");
}

void TimeField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QLineEdit::changeEvent(event);
}

void TimeField::keyPressEvent(QKeyEvent* event)
{
    const int steps = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (steps == 0) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setTime(m_time.value_or(QTime(10, 0)).addSecs(steps * stepSeconds));
    Q_EMIT timeChanged(m_time);
}

void TimeField::refreshTexts()
{
    setPlaceholderText(tr("hh:mm"));
    Q_EMIT refusalChanged(refusal());
}

void TimeField::take(const QString& typed)
{
    const auto now = readTime(typed);
    if (now != m_time) {
        m_time = now;
        Q_EMIT timeChanged(m_time);
    }
}

void TimeField::writeOut()
{
    if (m_time)
        setText(timeText(*m_time));
    Q_EMIT refusalChanged(refusal());
}

} // namespace cadair::ui

#include "moc_timefield.cpp"
