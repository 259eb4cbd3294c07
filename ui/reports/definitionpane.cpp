#include "ui/reports/definitionpane.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

namespace {

constexpr int leastLines = 2; // and the next one's upper edge, which says that there is more

} // namespace

DefinitionPane::DefinitionPane(QWidget* parent) : QScrollArea(parent), m_label(new TextLabel(this))
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    scaleLayout(column, {16, 12, 16, 12}, 0);
    column->addWidget(m_label);
    column->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false); // the card's own ground
    inside->setAutoFillBackground(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void DefinitionPane::setText(const QString& text)
{
    m_label->setText(text);
    verticalScrollBar()->setValue(0);
    fit();
}

QString DefinitionPane::text() const
{
    return m_label->text();
}

int DefinitionPane::wholeHeight() const
{
    const QWidget& inside = *widget();
    return inside.hasHeightForWidth() ? inside.heightForWidth(std::max(1, width())) : inside.sizeHint().height();
}

QSize DefinitionPane::sizeHint() const
{
    return {px(240), wholeHeight()};
}

QSize DefinitionPane::minimumSizeHint() const
{
    return {px(160), std::min(wholeHeight(), px(24) + m_label->fontMetrics().lineSpacing() * leastLines + m_label->fontMetrics().lineSpacing() / 2)};
}

/// Never higher than its words, and a stop of the keyboard only where they have to be scrolled.
void DefinitionPane::fit()
{
    setMaximumHeight(wholeHeight());
    setFocusPolicy(height() < wholeHeight() ? Qt::StrongFocus : Qt::NoFocus);
    updateGeometry();
}

void DefinitionPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void DefinitionPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace cadair::ui

#include "moc_definitionpane.cpp"
