#include "ui/register/enquiriespane.h"

#include "ui/language/dates.h"
#include "ui/register/answercard.h"
#include "ui/register/enquiryform.h"
#include "ui/register/registerwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

EnquiriesPane::EnquiriesPane(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_table(new CardTable(m_card)),
      m_none(new TextLabel(m_card, TextSize::Body, Tone::Muted)),
      m_side(new QStackedWidget(this)), m_answer(new AnswerCard(desk, messages, m_side)), m_form(new EnquiryForm(desk, messages, m_side))
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_all.size()); };
    makers.columns = [] { return 3; };
    makers.id = [this](int row) { return m_all.at(static_cast<size_t>(row)).enquiry.id.text(); };
    makers.cell = [this](int row, int column) { return cell(m_all.at(static_cast<size_t>(row)), column); };
    makers.header = [](int column) { return QStringList{tr("Asked"), tr("Who and about whom"), tr("What they were told")}.value(column); };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Contents, 90}, {ColumnWidth::Kind::Stretch, 160}, {ColumnWidth::Kind::Stretch, 140}});
    auto* columns = new QHBoxLayout(this);
    scaleLayout(columns, {}, 12);
    m_card->body()->addWidget(m_table, 1);
    m_card->addPadded()->addWidget(m_none);
    m_card->body()->addStretch(0);
    columns->addWidget(m_card, 1);
    m_side->addWidget(m_answer);
    m_side->addWidget(m_form);
    columns->addWidget(m_side, 1);
    connect(m_table, &CardTable::rowActivated, this, &EnquiriesPane::showAnswer);
    connect(m_table, &QAbstractItemView::clicked, this, [this] { showAnswer(m_table->currentId()); });
    connect(m_form, &EnquiryForm::left, this, &EnquiriesPane::endForm);
    connect(m_form, &EnquiryForm::kept, this, [this](const EnquiryId& id) {
        guarded(m_messages, [&] { read(); });
        m_side->setCurrentWidget(m_answer);
        showAnswer(id.text());
        Q_EMIT saved();
        Q_EMIT changed();
    });
    connect(m_answer, &AnswerCard::kept, this, [this](const EnquiryId& id) {
        guarded(m_messages, [&] { read(); });
        m_answer->clear();
        m_table->setCurrentId(id.text());
        m_table->setFocus();
        Q_EMIT saved();
    });
    connect(m_answer, &AnswerCard::completeWanted, this, [this](const RegisterEnquiry& enquiry) {
        m_side->setCurrentWidget(m_form);
        m_form->edit(enquiry, registerProcedure(m_desk.office()));
        Q_EMIT changed();
    });
    refreshTexts();
}

RowCell EnquiriesPane::cell(const JudgedEnquiry& enquiry, int column) const
{
    const RegisterEnquiry& asked = enquiry.enquiry;
    if (column == 0)
        return textCell(RegisterWords::date(asked.askedAt.toLocalTime().date()), timeText(asked.askedAt.toLocalTime().time()));
    if (column == 1) {
        const QString who = asked.enquiry.agency.isEmpty() ? asked.enquiry.name : asked.enquiry.name + u", "_s + asked.enquiry.agency;
        return textCell(who, tr("about %1").arg(asked.about), true);
    }
    if (!enquiry.mayBeAnswered())
        return stateCell(Tone::Attention, tr("nothing: the check is not complete"));
    if (asked.enquiry.told.empty())
        return waitingCell(tr("nothing yet"));
    QStringList told;
    for (const QString& word : asked.enquiry.told)
        told << RegisterWords::told(word);
    return stateCell(Tone::Done, told.join(u", "_s));
}

void EnquiriesPane::read()
{
    std::vector<JudgedEnquiry> all = openEnquiries(m_desk.office());
    m_rows->changeRows([&] { m_all = std::move(all); });
    refreshTexts();
}

void EnquiriesPane::clear()
{
    m_rows->changeRows([this] { m_all.clear(); });
    m_form->clear();
    m_answer->clear();
    m_side->setCurrentWidget(m_answer);
    refreshTexts();
}

void EnquiriesPane::focusList()
{
    if (!m_all.empty() && m_table->currentId().isEmpty())
        m_table->setCurrentId(m_all.front().enquiry.id.text());
    m_table->setFocus();
}

void EnquiriesPane::beginEnquiry()
{
    guarded(m_messages, [this] {
        RegisterEnquiry fresh{.id = EnquiryId::fresh(), .enquiry = {}, .about = {}, .born = {}, .child = {}, .askedAt = {}};
        m_side->setCurrentWidget(m_form);
        m_form->edit(fresh, registerProcedure(m_desk.office()));
    });
    Q_EMIT changed();
}

bool EnquiriesPane::isFormOpen() const
{
    return m_side->currentWidget() == m_form;
}

bool EnquiriesPane::isTouched() const
{
    return isFormOpen() && m_form->isTouched();
}

void EnquiriesPane::endForm()
{
    m_form->clear();
    m_side->setCurrentWidget(m_answer);
    if (!m_all.empty())
        m_table->setFocus();
    Q_EMIT changed();
}

void EnquiriesPane::showAnswer(const QString& id)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const JudgedEnquiry& each) { return each.enquiry.id.text() == id; });
    if (found == m_all.end() || isFormOpen())
        return;
    m_table->setCurrentId(id);
    const JudgedEnquiry enquiry = *found;
    guarded(m_messages, [&] { m_answer->show(enquiry); });
    if (m_answer->isAnswering())
        m_answer->focusFirst();
    else
        m_answer->completeButton()->setFocus();
}

void EnquiriesPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void EnquiriesPane::refreshTexts()
{
    m_card->setTitle(tr("Who asked"));
    m_card->setSide(m_all.empty() ? QString() : QString::number(m_all.size()));
    m_table->setAccessibleName(tr("Enquiries, newest first"));
    m_table->setAccessibleDescription(tr("Enter looks the answer up: that is noted."));
    m_table->setVisible(!m_all.empty());
    m_none->setText(tr("Nobody has asked yet. An enquiry is written down before anything is told."));
    m_none->setVisible(m_all.empty());
}

} // namespace cadair::ui

#include "moc_enquiriespane.cpp"
