#include "ui/widgets/emptystate.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

EmptyState::EmptyState(QWidget* parent, const QString& icon)
    : QWidget(parent), m_sentence(new TextLabel(this, TextSize::Body, Tone::Muted)), m_actions(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    scaleLayout(column, {24, 24, 24, 24}, 16);
    column->addStretch(1);
    if (!icon.isEmpty())
        column->addWidget(new IconLabel(this, icon, Tone::Muted, 32), 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_sentence);
    scaleLayout(m_actions, {}, 8);
    m_actions->addStretch(1);
    m_actions->addStretch(1);
    column->addLayout(m_actions);
    column->addStretch(2);
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

QPushButton* EmptyState::addAction(bool primary, const QString& icon)
{
    QPushButton* button = makeButton(this, primary ? ButtonLook::Primary : ButtonLook::Plain, icon);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace cadair::ui

#include "moc_emptystate.cpp"
