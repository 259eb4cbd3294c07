#include "ui/conference/planner/chairfields.h"

#include "core/wording/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/request/chairwords.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

ChairFields::ChairFields(PlannerState& plan, QWidget* parent)
    : QWidget(parent), m_state(plan), m_before(new TextLabel(this, TextSize::Body, Tone::Muted)),
      m_doubtIcon(new IconLabel(this, shape::attention, Tone::Attention)), m_doubts(new TextLabel(this)), m_independent(new QComboBox(this)),
      m_independentRow(new FieldRow(m_independent, this, FieldRow::LabelPlace::Above)), m_conflict(new SettlingText(this)),
      m_conflictRow(new FieldRow(m_conflict, this, FieldRow::LabelPlace::Above)), m_change(new SettlingText(this)),
      m_changeRow(new FieldRow(m_change, this, FieldRow::LabelPlace::Above))
{
    auto* rows = new QVBoxLayout(this);
    scaleLayout(rows, {}, 8);
    auto* doubts = new QHBoxLayout;
    scaleLayout(doubts, {}, 8);
    doubts->addWidget(m_doubtIcon, 0, Qt::AlignTop);
    doubts->addWidget(m_doubts, 1);
    rows->addWidget(m_before);
    rows->addLayout(doubts);
    rows->addWidget(m_changeRow);
    rows->addWidget(m_independentRow);
    rows->addWidget(m_conflictRow);
    for (int i = 0; i < 3; ++i)
        m_independent->addItem(QString());
    m_independent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_independent->setMinimumContentsLength(8);
    for (SettlingText* text : {m_conflict, m_change}) {
        text->setLines(1, 0);
        text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it grows with its words
        text->setTabChangesFocus(true);
    }
    connect(m_independent, &QComboBox::activated, this, [this](int index) {
        m_state.change([index](ConferencePlan& p) {
            p.chairing.independent = index == 0 ? std::nullopt : std::optional(index == 1);
            if (index != 2)
                p.chairing.conflict.clear();
        });
    });
    connect(m_conflict, &SettlingText::settled, this, [this](const QString& text) {
        m_state.change([&](ConferencePlan& p) { p.chairing.conflict = text.trimmed(); });
    });
    connect(m_change, &SettlingText::settled, this, [this](const QString& text) {
        m_state.change([&](ConferencePlan& p) { p.chairing.changeReason = text.trimmed(); });
    });
    connect(&plan, &PlannerState::changed, this, &ChairFields::showPlan);
    showPlan();
}

QString ChairFields::chairsName() const
{
    const Person* chair = m_state.isOpen() && m_state.draft().chair ? m_state.practitioner(*m_state.draft().chair) : nullptr;
    return chair ? chair->name : QString();
}

QString ChairFields::doubts() const
{
    return m_doubts->text();
}

void ChairFields::settle()
{
    m_conflict->settleNow();
    m_change->settleNow();
}

void ChairFields::showPlan()
{
    if (m_state.isOpen()) {
        const Chairing& said = m_state.plan().chairing;
        m_independent->setCurrentIndex(!said.independent ? 0 : *said.independent ? 1 : 2);
        for (const auto& [field, text] : {std::pair(m_conflict, said.conflict), std::pair(m_change, said.changeReason)})
            if (!field->hasFocus() || field->isSettled())
                field->setSettledText(text);
    } else {
        m_conflict->setSettledText({});
        m_change->setSettledText({});
    }
    refreshTexts();
}

void ChairFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void ChairFields::refreshTexts()
{
    const QString name = chairsName();
    const auto& before = m_state.previous();
    const auto& chairing = m_state.isOpen() ? m_state.planned().record.dossier.chairing : std::nullopt;
    const bool other = chairing && before && !name.isEmpty() && chairing->chair != chairing->previousChair;
    m_before->setText(before && m_state.isOpen() ? tr("Last time, on %1: %2").arg(longDate(before->date, screenLanguage()), before->name) : QString());
    m_before->setVisible(!m_before->text().isEmpty());
    const auto found = m_state.isOpen() && m_state.draft().chair ? m_state.doubts().find(*m_state.draft().chair) : m_state.doubts().end();
    const QString against = found == m_state.doubts().end() ? QString() : ChairWords::doubts(found->second);
    //: a person, and what speaks against them as the chair
    m_doubts->setText(against.isEmpty() ? QString() : tr("%1: %2").arg(name, against));
    m_doubts->setVisible(!against.isEmpty());
    m_doubtIcon->setVisible(!against.isEmpty());
    m_changeRow->setVisible(other);
    m_independentRow->setVisible(!name.isEmpty());
    m_conflictRow->setVisible(!name.isEmpty() && m_independent->currentIndex() == 2);
    m_independent->setItemText(0, tr("Not asked yet"));
    m_independent->setItemText(1, tr("Yes, free of it"));
    m_independent->setItemText(2, tr("No, there is a conflict"));
    m_independentRow->setLabel(tr("Free of any management of the case"));
    m_conflictRow->setLabel(tr("What the conflict is"));
    m_changeRow->setLabel(tr("Why another chair this time"));
}

} // namespace cadair::ui

#include "moc_chairfields.cpp"
