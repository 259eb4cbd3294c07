#include "ui/conference/live/transport.h"

#include "core/wording/dates.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int secondsInMinute = 60;
constexpr int minutesInHour = 60;
constexpr qsizetype longestOnButton = 18;
constexpr qsizetype longestWhereNarrow = 8;
constexpr int narrowBelow = 1000;

/// "1:24", where there is no room for the words.
QString shortDuration(int minutes)
{
    return u"%1:%2"_s.arg(minutes / minutesInHour).arg(minutes % minutesInHour, 2, 10, QChar(u'0'));
}
}

Transport::Transport(ActionBar& bar)
    : QWidget(&bar), m_clock(new TextLabel(this, TextSize::Clock, Tone::Plain, true)),
      m_elapsed(new TextLabel(this, TextSize::Small, Tone::Plain, true)), m_pace(new TextLabel(this, TextSize::Small, Tone::Muted))
{
    auto* row = new QHBoxLayout(this);
    scaleLayout(row, {}, 16);
    row->addWidget(m_clock);
    auto* words = new QVBoxLayout;
    scaleLayout(words, {}, 0);
    words->addWidget(m_elapsed);
    words->addWidget(m_pace);
    row->addLayout(words);
    for (TextLabel* label : {m_clock, m_elapsed, m_pace})
        label->setWordWrap(false);
    bar.addLeftWidget(this);
    bar.installEventFilter(this);
    m_close = bar.addRight(u"door-closed"_s);
    m_break = bar.addRight(u"cup-hot"_s);
    m_previous = bar.addRight(u"chevron-left"_s);
    m_next = bar.addRight();
    setTrailingIconName(m_next, u"chevron-right"_s);
    setLook(m_next, ButtonLook::Strong);
    for (QPushButton* button : {m_close, m_break, m_previous, m_next})
        setLive(button);
    refreshTexts();
}

void Transport::showMeeting(bool inSession, bool begun, int next, const QString& nextTitle, bool hasPrevious)
{
    m_inSession = inSession;
    m_begun = begun;
    m_nextNumber = next;
    m_nextTitle = nextTitle;
    m_hasPrevious = hasPrevious;
    refreshTexts();
}

void Transport::tick(QTime now, const AgendaTimes& times)
{
    const bool sameMinute = m_now.isValid() && m_now.hour() == now.hour() && m_now.minute() == now.minute();
    const bool same = sameMinute && m_times.elapsedSeconds / secondsInMinute == times.elapsedSeconds / secondsInMinute
        && m_times.breakSeconds / secondsInMinute == times.breakSeconds / secondsInMinute && m_times.onBreak == times.onBreak
        && m_times.plannedMinutes == times.plannedMinutes
        && m_times.expectedEnd.has_value() == times.expectedEnd.has_value()
        && (!times.expectedEnd || timeText(*m_times.expectedEnd) == timeText(*times.expectedEnd));
    m_now = now;
    m_times = times;
    if (!same)
        refreshTexts();
}

QString Transport::elapsedText() const
{
    return m_elapsed->text() + u'\n' + m_pace->text();
}

bool Transport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        const bool narrow = parentWidget()->width() < px(narrowBelow);
        if (narrow != std::exchange(m_narrow, narrow))
            refreshTexts();
    }
    return QWidget::eventFilter(watched, event);
}

void Transport::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void Transport::refreshTexts()
{
    const Language language = screenLanguage();
    m_clock->setText(timeText(m_now));
    m_clock->setVisible(m_inSession);
    const int elapsed = m_times.elapsedSeconds / secondsInMinute;
    const QString inFull = tr("%1 of %2").arg(duration(elapsed, language), duration(m_times.plannedMinutes, language));
    m_elapsed->setText(!m_begun    ? QString()
                       : m_narrow ? tr("%1 of %2").arg(shortDuration(elapsed), shortDuration(m_times.plannedMinutes))
                                  : inFull);
    const int breaks = m_times.breakSeconds / secondsInMinute;
    QString pace;
    if (m_times.onBreak && m_inSession)
        pace = tr("Break. Take up an item to go on.");
    else if (m_times.expectedEnd && m_inSession)
        pace = breaks > 0 && !m_narrow ? tr("and a break of %1; at this pace to %2").arg(duration(breaks, language), timeText(*m_times.expectedEnd))
                          : tr("at this pace to %1").arg(timeText(*m_times.expectedEnd));
    m_pace->setText(m_begun ? pace : QString());
    setAccessibleName(m_begun ? inFull : QString());

    m_break->setText(tr("Break  F9"));
    m_previous->setText(tr("Previous"));
    m_previous->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_PageUp).toString(QKeySequence::NativeText));
    // a button is never cut short: a long title stands in the tip, its number on the button
    //: the title of the next agenda item
    m_next->setText(m_nextTitle.size() <= (m_narrow ? longestWhereNarrow : longestOnButton) ? tr("Next: %1").arg(m_nextTitle) : tr("Next: item %1").arg(m_nextNumber));
    m_next->setToolTip(u"%1 (%2)"_s.arg(m_nextTitle, QKeySequence(Qt::CTRL | Qt::Key_PageDown).toString(QKeySequence::NativeText)).toHtmlEscaped());
    m_next->setAccessibleName(tr("Next: %1").arg(m_nextTitle));
    m_close->setText(m_narrow ? tr("Close…") : tr("Close the conference…"));
    m_close->setAccessibleName(tr("Close the conference…"));
    m_break->setVisible(m_inSession);
    m_break->setEnabled(m_times.current.has_value());
    m_previous->setVisible(m_inSession);
    m_previous->setEnabled(m_hasPrevious);
    m_next->setVisible(m_inSession && m_nextNumber > 0);
    m_close->setVisible(m_inSession);
}

} // namespace cadair::ui

#include "moc_transport.cpp"
