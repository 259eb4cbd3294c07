#include "ui/widgets/datefield.h"

#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/icons.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

DateField::DateField(QDate today, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_button(makeButton(this, ButtonLook::Plain, u"calendar3"_s)),
      m_today(today)
{
    auto* row = new QHBoxLayout(this);
    scaleLayout(row, {}, 4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    scaleMinimumWidth(m_edit, 150);
    setFocusProxy(m_edit);
    m_typed.kind = TypedDate::Kind::Empty;
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::take);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::writeOut);
    connect(m_button, &QPushButton::clicked, this, &DateField::openCalendar);
    refreshTexts();
}

void DateField::setDate(std::optional<QDate> date)
{
    m_date = date && date->isValid() ? date : std::nullopt;
    m_typed = {};
    m_typed.kind = m_date ? TypedDate::Kind::Understood : TypedDate::Kind::Empty;
    m_edit->setText(m_date ? longDate(*m_date, screenLanguage()) : QString());
    Q_EMIT refusalChanged(refusal());
}

QString DateField::refusal() const
{
    switch (m_typed.kind) {
    case TypedDate::Kind::Empty:
    case TypedDate::Kind::Understood: return {};
    case TypedDate::Kind::Impossible:
        return tr("%1 %2 does not exist. Did you mean %3?")
            .arg(QString::number(m_typed.day), monthName(m_typed.month, screenLanguage()),
                 dayAndMonth(m_typed.date, screenLanguage()));
    case TypedDate::Kind::NotUnderstood:
        return tr("This is not a date Cadair can read. Write it like 8 December 2026 or 8/12.");
    }
    return {};
}

void DateField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QWidget::changeEvent(event);
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
            openCalendar();
            return true;
        }
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier) {
            const int days = key->key() == Qt::Key_Up ? 1
                : key->key() == Qt::Key_Down          ? -1
                : key->key() == Qt::Key_PageUp        ? 7
                : key->key() == Qt::Key_PageDown      ? -7
                                                      : 0;
            if (days != 0) {
                step(days);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::refreshTexts()
{
    m_button->setToolTip(tr("Choose from a calendar"));
    m_button->setAccessibleName(tr("Choose from a calendar"));
    m_edit->setPlaceholderText(tr("day month year"));
    if (accessibleName().isEmpty())
        m_edit->setAccessibleName(tr("Date"));
    if (m_date && !m_edit->hasFocus())
        m_edit->setText(longDate(*m_date, screenLanguage()));
    if (m_calendar)
        m_calendar->setLocale(QLocale());
    Q_EMIT refusalChanged(refusal());
}

void DateField::take(const QString& typed)
{
    m_typed = readDate(typed, m_today);
    const auto now = m_typed.kind == TypedDate::Kind::Understood ? std::optional(m_typed.date) : std::nullopt;
    if (now != m_date) {
        m_date = now;
        Q_EMIT dateChanged(m_date);
    }
    // While somebody is still typing, half a date is no mistake; only what can never become one is.
    Q_EMIT refusalChanged(m_typed.kind == TypedDate::Kind::Impossible ? refusal() : QString());
}

void DateField::writeOut()
{
    if (m_date)
        m_edit->setText(longDate(*m_date, screenLanguage()));
    Q_EMIT refusalChanged(refusal());
}

void DateField::step(int days)
{
    choose(m_date ? m_date->addDays(days) : m_today);
}

void DateField::choose(std::optional<QDate> date)
{
    setDate(date);
    Q_EMIT dateChanged(m_date);
}

void DateField::openCalendar()
{
    if (!m_popup) {
        m_popup = new QFrame(this, Qt::Popup);
        m_popup->setFrameShape(QFrame::StyledPanel);
        auto* column = new QVBoxLayout(m_popup);
        column->setContentsMargins(1, 1, 1, 1);
        m_calendar = new QCalendarWidget(m_popup);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setFirstDayOfWeek(Qt::Monday);
        m_calendar->setLocale(QLocale());
        m_calendar->setAccessibleName(tr("Calendar"));
        column->addWidget(m_calendar);
        connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate date) {
            m_popup->close();
            choose(date);
            m_edit->setFocus();
        });
        connect(m_calendar, &QCalendarWidget::clicked, m_calendar, &QCalendarWidget::activated);
    }
    QTextCharFormat weekend;
    weekend.setForeground(color(Token::Muted));
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    m_calendar->setSelectedDate(m_date.value_or(m_today));
    m_popup->adjustSize();
    QPoint at = mapToGlobal(QPoint(0, height() + px(2)));
    if (const QScreen* on = screen(); on && at.y() + m_popup->height() > on->availableGeometry().bottom())
        at = mapToGlobal(QPoint(0, -m_popup->height() - px(2)));
    m_popup->move(at);
    m_popup->show();
    m_calendar->setFocus();
}

} // namespace cadair::ui

#include "moc_datefield.cpp"
