#include "ui/widgets/chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace cadair::ui {

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Chip::set(const QString& text, Tone tone, const QString& icon)
{
    m_text = text;
    m_tone = tone;
    m_icon = icon.isEmpty() ? shapeOf(tone) : icon;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return paint::chipSize(m_text, m_icon);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::chip(painter, rect(), m_text, m_icon, m_tone);
}

ChipButton::ChipButton(QWidget* parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void ChipButton::set(const QString& text, Tone tone, const QString& icon)
{
    setText(text);
    m_tone = tone;
    m_icon = icon.isEmpty() ? shapeOf(tone) : icon;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    return paint::chipSize(text(), m_icon, true, true);
}

void ChipButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::chip(painter, rect(), text(), m_icon, m_tone, true, true);
    if (hasFocus())
        paint::focusRing(painter, rect());
}

} // namespace cadair::ui

#include "moc_chip.cpp"
