#include "ui/widgets/settlingtext.h"

#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace cadair::ui {

namespace {
constexpr int settleMilliseconds = 1500; // half a second of margin to the promised two
}

SettlingText::SettlingText(QWidget* parent) : QPlainTextEdit(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(settleMilliseconds);
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    document()->setDocumentMargin(px(6));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_timer, &QTimer::timeout, this, &SettlingText::settleNow);
    connect(this, &QPlainTextEdit::textChanged, this, &SettlingText::textTouched);
    fitHeight();
}

void SettlingText::setSettledText(const QString& text)
{
    m_settled = text;
    if (toPlainText() != text) {
        const QSignalBlocker quiet(this);
        setPlainText(text);
        fitHeight();
    }
    m_timer->stop();
}

void SettlingText::settleNow()
{
    m_timer->stop();
    const QString now = toPlainText();
    if (now == m_settled)
        return;
    m_settled = now;
    Q_EMIT settled(now);
}

void SettlingText::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    fitHeight();
}

QSize SettlingText::sizeHint() const
{
    return {px(240), height()};
}

QSize SettlingText::minimumSizeHint() const
{
    return {px(120), heightOfLines(m_leastLines)};
}

void SettlingText::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        document()->setDocumentMargin(px(6));
        fitHeight();
    }
    QPlainTextEdit::changeEvent(event);
}

void SettlingText::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void SettlingText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settleNow();
    update();
}

void SettlingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void SettlingText::textTouched()
{
    if (!m_timer->isActive()) // not started anew by each key: a fast writer is kept all the same
        m_timer->start();
    fitHeight();
}

int SettlingText::heightOfLines(int lines) const
{
    return static_cast<int>(std::ceil(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()))
        + 2 * frameWidth();
}

void SettlingText::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, static_cast<int>(block.layout() ? block.layout()->lineCount() : 1));
    int shown = std::max(lines, m_leastLines);
    if (m_mostLines > 0)
        shown = std::min(shown, m_mostLines);
    const int wanted = heightOfLines(shown);
    if (minimumHeight() != wanted || maximumHeight() != wanted)
        setFixedHeight(wanted);
}

} // namespace cadair::ui

#include "moc_settlingtext.cpp"
