#include "ui/widgets/card.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace cadair::ui {

Card::Card(QWidget* parent)
    : QFrame(parent), m_header(new QWidget(this)), m_headerRow(new QHBoxLayout(m_header)),
      m_hairline(new Hairline(this)),
      m_title(new TextLabel(m_header, TextSize::Section, Tone::Plain, true)),
      m_side(new TextLabel(m_header, TextSize::Small, Tone::Muted)), m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1); // the edge is never covered by a child
    all->setSpacing(0);
    scaleLayout(m_headerRow, {16, 5, 8, 5}, 8);
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_side, 1);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    scaleMinimumHeight(m_header, 44);
    all->addWidget(m_header);
    all->addWidget(m_hairline);
    scaleLayout(m_body, {}, 0);
    all->addLayout(m_body, 1);
    m_header->hide();
    m_hairline->hide();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setWordWrap(title.size() > 40); // short titles keep to one line; long ones may take two
    setAccessibleName(title);
    m_header->setVisible(!title.isEmpty());
    m_hairline->setVisible(!title.isEmpty());
}

void Card::setSide(const QString& side)
{
    m_side->setText(side);
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_headerRow->addWidget(widget, 0, Qt::AlignVCenter);
}

void Card::setBody(QWidget* widget)
{
    m_body->addWidget(widget, 1);
}

QVBoxLayout* Card::addPadded()
{
    auto* padded = new QVBoxLayout;
    scaleLayout(padded, {16, 12, 16, 16}, 8);
    m_body->addLayout(padded);
    return padded;
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool plain = m_tone == Tone::Plain || m_tone == Tone::Muted;
    paint::roundedBox(painter, rect(), color(groundOf(m_tone)), color(plain ? Token::Line : inkOf(m_tone)), 6);
}

Hairline::Hairline(QWidget* parent, Qt::Orientation orientation) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), color(Token::Line));
}

} // namespace cadair::ui

#include "moc_card.cpp"
