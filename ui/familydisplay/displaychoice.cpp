#include "ui/familydisplay/displaychoice.h"

#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cadair::ui {

DisplayChoiceFields::DisplayChoiceFields(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_intro(new TextLabel(this, TextSize::Small, Tone::Muted)),
      m_minutesLabel(new TextLabel(this)), m_minutes(new QSpinBox(this))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 6);
    all->addWidget(m_title);
    all->addWidget(m_intro);
    auto* grid = new QGridLayout;
    scaleLayout(grid, {}, 4);
    for (const Word<DisplayPart>& part : wordsOf(DisplayPart{})) {
        auto* box = new QCheckBox(this);
        const int at = static_cast<int>(m_boxes.size());
        grid->addWidget(box, at / 2, at % 2);
        m_boxes.emplace_back(part.value, box);
        connect(box, &QCheckBox::clicked, this, &DisplayChoiceFields::edited);
    }
    all->addLayout(grid);
    auto* minutes = new QHBoxLayout;
    scaleLayout(minutes, {}, 8);
    minutes->addWidget(m_minutesLabel);
    minutes->addWidget(m_minutes);
    minutes->addStretch(1);
    all->addLayout(minutes);
    m_minutesLabel->setBuddy(m_minutes);
    m_minutesLabel->setWordWrap(false);
    m_minutes->setRange(1, 60);
    connect(m_minutes, &QSpinBox::valueChanged, this, &DisplayChoiceFields::edited);
    setChoice({});
    refreshTexts();
}

QCheckBox& DisplayChoiceFields::box(DisplayPart part) const
{
    return *m_boxes.at(static_cast<size_t>(part)).second;
}

DisplayChoice DisplayChoiceFields::choice() const
{
    DisplayChoice choice{.shows = {}, .breakMinutes = m_minutes->value()};
    for (const auto& [part, box] : m_boxes)
        if (box->isChecked())
            choice.shows.insert(part);
    return choice;
}

void DisplayChoiceFields::setChoice(const DisplayChoice& choice)
{
    for (const auto& [part, box] : m_boxes)
        box->setChecked(choice.shows.contains(part));
    m_minutes->setValue(choice.breakMinutes);
}

void DisplayChoiceFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QWidget::changeEvent(event);
}

void DisplayChoiceFields::refreshTexts()
{
    m_title->setText(tr("What does the family display show?"));
    m_intro->setText(tr("A screen of its own that faces the family (F5). Nothing but what is ticked is ever on it."));
    box(DisplayPart::Welcome).setText(tr("A welcome"));
    box(DisplayPart::Agenda).setText(tr("The agenda, and where we are"));
    box(DisplayPart::People).setText(tr("Who is here, by first name"));
    box(DisplayPart::Countdown).setText(tr("How long a break still lasts"));
    box(DisplayPart::Board).setText(tr("The board, once it is shared"));
    box(DisplayPart::Plan).setText(tr("The plan, once it is shared"));
    m_minutesLabel->setText(tr("A break lasts"));
    m_minutes->setAccessibleName(tr("Minutes a break lasts"));
    //: after the number in a field: how long a break lasts
    m_minutes->setSuffix(QStringLiteral(" ") + tr("minutes"));
}

} // namespace cadair::ui

#include "moc_displaychoice.cpp"
