#include "ui/widgets/textlabel.h"

#include "ui/widgets/icons.h"

#include <QEvent>
#include <QPainter>
#include <QPalette>

namespace cadair::ui {

TextLabel::TextLabel(QWidget* parent, TextSize size, Tone tone, bool semibold)
    : QLabel(parent), m_size(size), m_tone(tone), m_semibold(semibold)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    restyle();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::setSemibold(bool semibold)
{
    m_semibold = semibold;
    restyle();
}

void TextLabel::setSize(TextSize size)
{
    m_size = size;
    restyle();
}

int TextLabel::heightForWidth(int width) const
{
    for (const Measured& known : m_measured)
        if (known.width == width && known.text == text())
            return known.height;
    const int height = QLabel::heightForWidth(width);
    m_measured[m_nextMeasured] = {text(), width, height};
    m_nextMeasured = (m_nextMeasured + 1) % m_measured.size();
    return height;
}

void TextLabel::changeEvent(QEvent* event)
{
    m_measured = {}; // type, style and margins all come this way
    if (event->type() == QEvent::StyleChange)
        restyle();
    QLabel::changeEvent(event);
}

void TextLabel::restyle()
{
    const QFont wanted = textFont(m_size, m_semibold);
    if (font() != wanted || !testAttribute(Qt::WA_SetFont))
        setFont(wanted);
    QPalette colors = palette();
    const QColor ink = color(inkOf(m_tone));
    if (colors.color(QPalette::WindowText) != ink || !testAttribute(Qt::WA_SetPalette)) {
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            colors.setColor(group, QPalette::WindowText, ink);
        setPalette(colors);
    }
}

IconLabel::IconLabel(QWidget* parent, const QString& name, Tone tone, int size)
    : QWidget(parent), m_name(name), m_tone(tone), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {px(m_size), px(m_size)};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawIcon(painter, rect(), m_name, color(inkOf(m_tone)), px(m_size));
}

} // namespace cadair::ui

#include "moc_textlabel.cpp"
