#include "ui/conference/planner/stepbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

StepButton::StepButton(int number, QWidget* parent) : QAbstractButton(parent), m_number(number)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void StepButton::set(const QString& word, bool done, bool current)
{
    m_done = done;
    m_current = current;
    setText(word);
    //: a step of New conference, for a screen reader: its number and name
    const QString name = tr("Step %1: %2").arg(m_number).arg(word);
    setAccessibleName(name);
    setAccessibleDescription(current ? tr("You are here") : done ? tr("Done") : QString());
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Body, true));
    return {px(22) + px(7) + metrics.horizontalAdvance(text()) + 2 * px(4), std::max(px(32), metrics.height() + px(10))};
}

void StepButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = px(22);
    const QRect ring(px(4), (height() - size) / 2, size, size);
    const QColor edge = color(m_current || m_done ? Token::Accent : Token::Border);
    painter.setPen(QPen(edge, 1.2));
    painter.setBrush(color(m_current ? Token::Accent : m_done ? Token::Selection : Token::Base));
    painter.drawEllipse(QRectF(ring).adjusted(0.6, 0.6, -0.6, -0.6));
    if (m_done && !m_current) {
        drawIcon(painter, ring, u"check-lg"_s, color(Token::Accent), px(13));
    } else {
        painter.setFont(textFont(TextSize::Small, true));
        painter.setPen(color(m_current ? Token::OnAccent : Token::Muted));
        painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
    }
    const bool strong = m_current || underMouse();
    painter.setFont(textFont(TextSize::Body, m_current));
    painter.setPen(color(strong ? Token::Text : Token::Muted));
    painter.drawText(QRect(ring.right() + 1 + px(7), 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus())
        paint::focusRing(painter, rect());
}

StepBar::StepBar(int count, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    scaleLayout(row, {}, 22);
    for (int i = 0; i < count; ++i) {
        m_steps.push_back(new StepButton(i + 1, this));
        row->addWidget(m_steps.back());
        connect(m_steps.back(), &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepBar::set(int step, const QString& word, bool done, bool current)
{
    m_steps.at(static_cast<size_t>(step))->set(word, done, current);
    update();
}

QAbstractButton* StepBar::button(int step) const
{
    return m_steps.at(static_cast<size_t>(step));
}

void StepBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(color(Token::Border));
    for (size_t i = 0; i + 1 < m_steps.size(); ++i) {
        const int from = m_steps[i]->geometry().right() + px(3);
        painter.drawLine(from, height() / 2, m_steps[i + 1]->geometry().left() - px(3), height() / 2);
    }
}

} // namespace cadair::ui

#include "moc_stepbar.cpp"
