#include "ui/widgets/heading.h"

#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

namespace {

constexpr int mostLines = 2; // of context beside the title

} // namespace

Heading::Heading(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_title(new TextLabel(this, TextSize::Title, Tone::Plain, true)),
      m_context(new TextLabel(this, TextSize::Small, Tone::Muted)), m_right(new QWidget(this)),
      m_rightRow(new QHBoxLayout(m_right))
{
    scaleLayout(m_row, {16, 8, 16, 3}, 16);
    auto* words = new QVBoxLayout;
    scaleLayout(words, {}, 0);
    words->addWidget(m_title);
    words->addWidget(m_context);
    m_row->addLayout(words, 1);
    scaleLayout(m_rightRow, {}, 8);
    m_row->addWidget(m_right, 0, Qt::AlignVCenter);
    m_title->setMinimumWidth(1); // the row gives way before the window has to grow
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Heading::setTitle(const QString& title)
{
    m_title->setText(title);
    fit();
}

void Heading::setContext(const QString& line)
{
    m_context->setText(line);
    fit();
}

void Heading::addRight(QWidget* widget)
{
    m_rightRow->addWidget(widget, 0, Qt::AlignVCenter);
}

void Heading::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Heading::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fit();
}

bool Heading::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a chip has come, gone, or says more
        fit();
    return done;
}

void Heading::fit()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text()) + px(2);
    const QMargins margins = m_row->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int right = m_right->sizeHint().width();
    const int beside = room - right - m_row->spacing();
    // a long line of context squeezed beside the switches would be cut
    const int lines = m_context->text().isEmpty() || beside <= 0 ? 0 : m_context->heightForWidth(beside) / std::max(1, m_context->fontMetrics().lineSpacing());
    const bool under = right > 0 && (title > beside || lines > mostLines);
    m_title->setWordWrap(title > room || (!under && right == 0)); // beside others it stands on one line
    m_row->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_right, under ? Qt::AlignLeft : Qt::AlignVCenter);
    m_context->setVisible(!under && !m_context->text().isEmpty());
    m_title->setToolTip(under ? m_context->text().toHtmlEscaped() : QString());
}

QString Heading::title() const
{
    return m_title->text();
}

} // namespace cadair::ui

#include "moc_heading.cpp"
