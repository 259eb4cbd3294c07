#include "ui/widgets/actionbar.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/twoends.h"

#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace cadair::ui {

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent), m_ends(new TwoEnds(this)), m_noteIcon(new IconLabel(this)), m_note(new TextLabel(this, TextSize::Small, Tone::Muted))
{
    scaleLayout(m_ends, {16, 8, 16, 8}, 8);
    scaleLayout(m_ends->left(), {}, 8);
    scaleLayout(m_ends->right(), {}, 8);
    m_ends->right()->addWidget(m_noteIcon);
    m_ends->right()->addWidget(m_note);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its rows, and no higher
    setNote({});
}

QPushButton* ActionBar::addSecondary(const QString& icon)
{
    QPushButton* button = makeButton(this, ButtonLook::Plain, icon);
    m_ends->left()->addWidget(button);
    return button;
}

QPushButton* ActionBar::addQuiet()
{
    QPushButton* button = makeButton(this, ButtonLook::Quiet);
    m_ends->left()->addWidget(button);
    return button;
}

QPushButton* ActionBar::addRight(const QString& icon)
{
    QPushButton* button = makeButton(this, ButtonLook::Plain, icon);
    FoldingRow* right = m_ends->right();
    right->insertWidget(right->count() - (m_primary ? 1 : 0), button);
    return button;
}

void ActionBar::addLeftWidget(QWidget* widget)
{
    m_ends->left()->addWidget(widget);
}

QPushButton* ActionBar::primary(const QString& icon)
{
    if (!m_primary) {
        m_primary = makeButton(this, ButtonLook::Primary);
        m_ends->right()->addWidget(m_primary);
    }
    if (!icon.isEmpty())
        setIconName(m_primary, icon);
    return m_primary;
}

void ActionBar::setNote(const QString& text, Tone tone)
{
    m_note->setText(text);
    m_note->setTone(Tone::Muted);
    constexpr int widest = 520; // longer notes wrap
    scaleMinimumWidth(m_note, 0);
    m_note->setMinimumWidth(std::min(m_note->fontMetrics().horizontalAdvance(text) + px(2), px(widest)));
    m_note->setVisible(!text.isEmpty());
    m_noteIcon->setIcon(shapeOf(tone), tone);
    m_noteIcon->setVisible(!text.isEmpty() && !shapeOf(tone).isEmpty());
}

void ActionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(color(Token::Line));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace cadair::ui

#include "moc_actionbar.cpp"
