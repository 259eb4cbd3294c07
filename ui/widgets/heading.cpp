#include "ui/widgets/heading.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cadair::ui {

Heading::Heading(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(this, TextSize::Title, Tone::Plain, true)),
      m_context(new TextLabel(this, TextSize::Small, Tone::Muted)), m_right(new QWidget(this)),
      m_rightRow(new QHBoxLayout(m_right))
{
    auto* row = new QHBoxLayout(this);
    scaleLayout(row, {16, 8, 16, 3}, 16);
    auto* words = new QVBoxLayout;
    scaleLayout(words, {}, 0);
    words->addWidget(m_title);
    words->addWidget(m_context);
    row->addLayout(words, 1);
    scaleLayout(m_rightRow, {}, 8);
    row->addWidget(m_right, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Heading::setTitle(const QString& title)
{
    m_title->setText(title);
}

void Heading::setContext(const QString& line)
{
    m_context->setText(line);
    m_context->setVisible(!line.isEmpty());
}

void Heading::addRight(QWidget* widget)
{
    m_rightRow->addWidget(widget, 0, Qt::AlignVCenter);
}

QString Heading::title() const
{
    return m_title->text();
}

} // namespace cadair::ui

#include "moc_heading.cpp"
