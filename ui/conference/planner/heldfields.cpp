#include "ui/conference/planner/heldfields.h"

#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// The texts of the arrangements, in the order they are asked.
constexpr QString Arrangements::*texts[] = {&Arrangements::familyNotes, &Arrangements::waiting, &Arrangements::safety};

} // namespace

HeldFields::HeldFields(PlannerState& plan, QWidget* parent) : QWidget(parent), m_state(plan), m_mode(new QComboBox(this))
{
    auto* rows = new QVBoxLayout(this);
    scaleLayout(rows, {}, 8);
    m_modeRow = new FieldRow(m_mode, this, FieldRow::LabelPlace::Above);
    rows->addWidget(m_modeRow);
    m_mode->addItem(QString(), QString());
    for (const QString& word : allWords<MeetingMode>())
        m_mode->addItem(QString(), word);
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(8);
    connect(m_mode, &QComboBox::activated, this, [this](int index) {
        m_state.change([&](ConferencePlan& p) { p.arrangements.mode = fromWord<MeetingMode>(m_mode->itemData(index).toString()); });
    });
    for (int i = 0; i < 3; ++i) {
        m_texts[i] = new SettlingText(this);
        m_texts[i]->setLines(1, 0);
        m_texts[i]->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it grows with its words
        m_texts[i]->setTabChangesFocus(true);
        m_textRows[i] = new FieldRow(m_texts[i], this, FieldRow::LabelPlace::Above);
        rows->addWidget(m_textRows[i]);
        connect(m_texts[i], &SettlingText::settled, this, [this, i](const QString& text) {
            m_state.change([&](ConferencePlan& p) { p.arrangements.*texts[i] = text.trimmed(); });
        });
    }
    connect(&plan, &PlannerState::changed, this, &HeldFields::showPlan);
    showPlan();
}

void HeldFields::settle()
{
    for (SettlingText* text : m_texts)
        text->settleNow();
}

void HeldFields::showPlan()
{
    const Arrangements arrangements = m_state.isOpen() ? m_state.plan().arrangements : Arrangements{};
    m_mode->setCurrentIndex(arrangements.mode ? m_mode->findData(wordOf(*arrangements.mode)) : 0);
    for (int i = 0; i < 3; ++i)
        if (!m_texts[i]->hasFocus() || m_texts[i]->isSettled() || !m_state.isOpen())
            m_texts[i]->setSettledText(arrangements.*texts[i]);
    refreshTexts();
}

void HeldFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void HeldFields::refreshTexts()
{
    m_modeRow->setLabel(tr("How people meet"));
    const QStringList modes{tr("Not settled yet"), tr("In the room"), tr("By video"), tr("In the room, some by video")};
    for (int i = 0; i < m_mode->count(); ++i)
        m_mode->setItemText(i, modes.value(i));
    const QStringList labels{tr("For this family"), tr("Who waits where"), tr("Safety")};
    const QStringList hints{tr("Breaks, toys, a room without stairs."), QString(), tr("For those who run the meeting only.")};
    for (int i = 0; i < 3; ++i) {
        m_textRows[i]->setLabel(labels.at(i));
        m_texts[i]->setPlaceholderText(hints.at(i));
    }
}

} // namespace cadair::ui

#include "moc_heldfields.cpp"
