#include "ui/register/noticeform.h"

#include "ui/register/registerwords.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

FieldRow* above(QWidget* field, QWidget* parent)
{
    return new FieldRow(field, parent, FieldRow::LabelPlace::Above);
}

} // namespace

NoticeForm::NoticeForm(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_fields(new QWidget(m_card)), m_kind(new QComboBox(m_fields)),
      m_kindRow(above(m_kind, m_fields)), m_received(new DateField(desk.clock().today(), m_fields)), m_receivedRow(above(m_received, m_fields)),
      m_sender(new QLineEdit(m_fields)), m_senderRow(above(m_sender, m_fields)), m_about(new QLineEdit(m_fields)), m_aboutRow(above(m_about, m_fields)),
      m_born(new DateField(desk.clock().today(), m_fields)), m_bornRow(above(m_born, m_fields)), m_said(new SettlingText(m_fields)),
      m_saidRow(above(m_said, m_fields)), m_done(new SettlingText(m_fields)), m_doneRow(above(m_done, m_fields)),
      m_doneOn(new DateField(desk.clock().today(), m_fields)), m_doneOnRow(above(m_doneOn, m_fields)), m_cancel(makeButton(this)),
      m_verb(makeButton(this, ButtonLook::Primary))
{
    layOut();
    for (const Word<NoticeKind>& each : wordsOf(NoticeKind{}))
        m_kind->addItem(QString(), static_cast<int>(each.value));
    for (QLineEdit* line : {m_received->edit(), m_sender, m_about, m_born->edit(), m_doneOn->edit()})
        connect(line, &QLineEdit::returnPressed, this, &NoticeForm::take);
    for (const auto& [field, row] : {std::pair(m_received, m_receivedRow), std::pair(m_born, m_bornRow), std::pair(m_doneOn, m_doneOnRow)})
        connect(field, &DateField::refusalChanged, row, &FieldRow::setRefusal);
    connect(m_verb, &QPushButton::clicked, this, &NoticeForm::take);
    connect(m_cancel, &QPushButton::clicked, this, &NoticeForm::left);
    refreshTexts();
}

void NoticeForm::layOut()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto* lines = new QVBoxLayout(m_fields);
    scaleLayout(lines, {16, 12, 16, 12}, 10);
    for (FieldRow* row : {m_kindRow, m_receivedRow, m_senderRow, m_aboutRow, m_bornRow, m_saidRow, m_doneRow, m_doneOnRow})
        lines->addWidget(row);
    lines->addStretch(1);
    for (SettlingText* text : {m_said, m_done}) {
        text->setLines(2, 6);
        text->setTabChangesFocus(true);
    }
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_card->body()->addWidget(scrolling(m_fields, m_card), 1);
    m_card->body()->addWidget(new Hairline(m_card));
    auto* buttons = new QHBoxLayout;
    scaleLayout(buttons, {16, 10, 16, 10}, 8);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_verb);
    m_card->body()->addLayout(buttons);
}

void NoticeForm::edit(const RegisterNotice& notice)
{
    m_before = notice;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(notice.kind)));
    for (DateField* day : {m_received, m_born, m_doneOn})
        day->setToday(m_desk.clock().today());
    m_received->setDate(notice.received);
    m_sender->setText(notice.sender);
    m_about->setText(notice.about);
    m_born->setDate(notice.born);
    m_said->setSettledText(notice.said);
    m_done->setSettledText(notice.done);
    m_doneOn->setDate(notice.doneOn);
    refreshTexts();
    if (notice.about.isEmpty())
        m_kind->setFocus();
    else
        m_done->setFocus(); // it is there: what was done about it is what is wanted
}

void NoticeForm::clear()
{
    m_before.reset();
    for (QLineEdit* line : {m_sender, m_about})
        line->clear();
    for (SettlingText* text : {m_said, m_done})
        text->setSettledText({});
    for (DateField* day : {m_received, m_born, m_doneOn})
        day->setDate({});
    for (const auto& [field, row] : rows())
        row->setRefusal({});
    refreshTexts();
}

RegisterNotice NoticeForm::typed() const
{
    RegisterNotice notice = *m_before;
    notice.kind = static_cast<NoticeKind>(m_kind->currentData().toInt());
    notice.received = m_received->date().value_or(QDate());
    notice.sender = m_sender->text();
    notice.about = m_about->text();
    notice.born = m_born->date();
    notice.said = m_said->text();
    notice.done = m_done->text();
    notice.doneOn = m_doneOn->date();
    return notice;
}

bool NoticeForm::isTouched() const
{
    return m_before && !(typed() == *m_before);
}

std::vector<std::pair<QString, FieldRow*>> NoticeForm::rows() const
{
    return {{u"received"_s, m_receivedRow}, {u"sender"_s, m_senderRow}, {u"about"_s, m_aboutRow}, {u"born"_s, m_bornRow},
            {u"said"_s, m_saidRow},         {u"done"_s, m_doneRow},     {u"done-on"_s, m_doneOnRow}};
}

QString NoticeForm::refusals() const
{
    QStringList all;
    for (const auto& [field, row] : rows())
        all << row->refusal();
    all.removeAll(QString());
    return all.join(u'\n');
}

void NoticeForm::take()
{
    if (!m_before)
        return;
    for (const auto& [field, row] : rows())
        row->setRefusal({});
    for (const auto& [day, row] : {std::pair(m_received, m_receivedRow), std::pair(m_born, m_bornRow), std::pair(m_doneOn, m_doneOnRow)})
        if (!day->refusal().isEmpty()) {
            row->setRefusal(day->refusal());
            day->setFocus();
            return;
        }
    guarded(m_messages, [&] {
        const Made<NoticeId> made = keepNotice(m_desk.office(), typed());
        if (made) {
            Q_EMIT kept(NoticeId(*made.id));
            return;
        }
        for (auto problem = made.problems.rbegin(); problem != made.problems.rend(); ++problem)
            for (const auto& [field, row] : rows())
                if (field == problem->field) {
                    row->setRefusal(RegisterWords::noticeFault(*problem));
                    row->field()->setFocus(); // the first of them in the end
                }
    });
}

void NoticeForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NoticeForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void NoticeForm::refreshTexts()
{
    const bool open = m_before.has_value();
    m_card->setTitle(open ? tr("Notice") : tr("Choose a notice, or record a new one"));
    m_fields->setVisible(open);
    m_cancel->setVisible(open);
    m_verb->setVisible(open);
    m_kindRow->setLabel(tr("&Kind"));
    for (int at = 0; at < m_kind->count(); ++at)
        m_kind->setItemText(at, RegisterWords::notice(static_cast<NoticeKind>(m_kind->itemData(at).toInt())));
    m_receivedRow->setLabel(tr("&Received on"));
    m_senderRow->setLabel(tr("&From whom"));
    m_aboutRow->setLabel(tr("&About whom"));
    m_bornRow->setLabel(tr("&Date of birth, if known"));
    m_saidRow->setLabel(tr("What it &says"));
    m_doneRow->setLabel(tr("What was d&one about it"));
    m_doneOnRow->setLabel(tr("Done o&n"));
    m_cancel->setText(tr("Cancel"));
    m_verb->setText(tr("Keep the notice"));
}

} // namespace cadair::ui

#include "moc_noticeform.cpp"
