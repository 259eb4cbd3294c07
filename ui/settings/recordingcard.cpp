#include "ui/settings/recordingcard.h"

#include "core/workflow/unit.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace cadair::ui {

RecordingCard::RecordingCard(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_words(new TextLabel(this, TextSize::Body, Tone::Muted)),
      m_howToAsk(new SettlingText(this)), m_whoConsiders(new SettlingText(this)), m_notice(new SettlingText(this)),
      m_howToAskRow(new FieldRow(m_howToAsk, this, FieldRow::LabelPlace::Above)),
      m_whoConsidersRow(new FieldRow(m_whoConsiders, this, FieldRow::LabelPlace::Above)),
      m_noticeRow(new FieldRow(m_notice, this, FieldRow::LabelPlace::Above)), m_inInvitation(new QCheckBox(this)), m_banned(new QCheckBox(this)),
      m_bannedNote(new TextLabel(this, TextSize::Small, Tone::Attention))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    QVBoxLayout* rows = m_card->addPadded();
    rows->addWidget(m_words);
    for (FieldRow* row : {m_howToAskRow, m_whoConsidersRow, m_noticeRow})
        rows->addWidget(row);
    for (QCheckBox* tick : {m_inInvitation, m_banned})
        rows->addWidget(tick);
    rows->addWidget(m_bannedNote);
    rows->addStretch(1);
    m_howToAsk->setLines(3, 8);
    m_whoConsiders->setLines(1, 4);
    m_notice->setLines(1, 3);
    for (SettlingText* text : {m_howToAsk, m_whoConsiders, m_notice}) {
        text->setTabChangesFocus(true);
        connect(text, &SettlingText::settled, this, &RecordingCard::keep);
    }
    for (QCheckBox* tick : {m_inInvitation, m_banned})
        connect(tick, &QCheckBox::clicked, this, &RecordingCard::keep);
    refreshTexts();
}

void RecordingCard::read()
{
    if (!m_desk.isOpen())
        return;
    const RecordingProcess process = unitsRecording(m_desk.office());
    for (const auto& [field, text] : {std::pair(m_howToAsk, process.howToAsk), std::pair(m_whoConsiders, process.whoConsiders),
                                      std::pair(m_notice, process.notice)})
        if (field->isSettled())
            field->setSettledText(text);
    m_inInvitation->setChecked(process.inInvitation);
    m_banned->setChecked(process.banned);
    refreshTexts();
}

void RecordingCard::settle()
{
    for (SettlingText* text : {m_howToAsk, m_whoConsiders, m_notice})
        text->settleNow();
}

void RecordingCard::clear()
{
    for (SettlingText* text : {m_howToAsk, m_whoConsiders, m_notice})
        text->setSettledText({});
    for (QCheckBox* tick : {m_inInvitation, m_banned})
        tick->setChecked(false);
    refreshTexts();
}

RecordingProcess RecordingCard::typed() const
{
    return {m_howToAsk->text(), m_whoConsiders->text(), m_notice->text(), m_inInvitation->isChecked(), m_banned->isChecked()};
}

void RecordingCard::keep()
{
    if (!m_desk.isOpen() || !guarded(m_messages, [this] { setUnitsRecording(m_desk.office(), typed()); }))
        return;
    refreshTexts();
    Q_EMIT saved();
}

void RecordingCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void RecordingCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    event->accept();
    Q_EMIT left();
}

void RecordingCard::refreshTexts()
{
    m_card->setTitle(tr("Requests to record a meeting"));
    m_words->setText(tr("How this unit deals with them. It counts in every conference and is kept as you write."));
    m_howToAskRow->setLabel(tr("How a family asks"));
    m_howToAskRow->setExplanation(tr("Stands in the agreement the family signs."));
    m_whoConsidersRow->setLabel(tr("Who considers it"));
    m_noticeRow->setLabel(tr("How far ahead"));
    m_inInvitation->setText(tr("Families are told of it when they are invited"));
    m_banned->setText(tr("Every request is refused"));
    m_bannedNote->setText(tr("A procedure may ask that each request is decided on its own merits. The conferences say so then."));
    m_bannedNote->setVisible(m_banned->isChecked());
}

} // namespace cadair::ui

#include "moc_recordingcard.cpp"
