#include "ui/register/noticespane.h"

#include "ui/register/noticeform.h"
#include "ui/register/registerwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

NoticesPane::NoticesPane(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_table(new CardTable(m_card)),
      m_none(new TextLabel(m_card, TextSize::Body, Tone::Muted)), m_form(new NoticeForm(desk, messages, this))
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_all.size()); };
    makers.columns = [] { return 3; };
    makers.id = [this](int row) { return m_all.at(static_cast<size_t>(row)).notice.id.text(); };
    makers.cell = [this](int row, int column) { return cell(m_all.at(static_cast<size_t>(row)), column); };
    makers.header = [](int column) { return QStringList{tr("Received"), tr("About whom"), tr("What was done")}.value(column); };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Contents, 90}, {ColumnWidth::Kind::Stretch, 160}, {ColumnWidth::Kind::Stretch, 130}});
    auto* columns = new QHBoxLayout(this);
    scaleLayout(columns, {}, 12);
    m_card->body()->addWidget(m_table, 1);
    m_card->addPadded()->addWidget(m_none);
    m_card->body()->addStretch(0);
    columns->addWidget(m_card, 1);
    columns->addWidget(m_form, 1);
    connect(m_table, &CardTable::rowActivated, this, &NoticesPane::openNotice);
    connect(m_form, &NoticeForm::left, this, [this] {
        endForm();
        focusList();
    });
    connect(m_form, &NoticeForm::kept, this, [this](const NoticeId& id) {
        guarded(m_messages, [&] { read(); });
        endForm();
        m_table->setCurrentId(id.text());
        m_table->setFocus();
        Q_EMIT saved();
    });
    endForm();
    refreshTexts();
}

RowCell NoticesPane::cell(const JudgedNotice& notice, int column) const
{
    const RegisterNotice& what = notice.notice;
    if (column == 0)
        return textCell(RegisterWords::date(what.received), what.sender);
    if (column == 1)
        return textCell(what.about, RegisterWords::notice(what.kind), true);
    if (notice.moveSince && what.done.isEmpty()) // what is done about it stands on the page of the family
        return stateCell(Tone::Done, tr("written down with the family"), RegisterWords::date(*notice.moveSince));
    if (notice.isOpen())
        return stateCell(Tone::Attention, tr("nothing yet"));
    return stateCell(Tone::Done, what.done, what.doneOn ? RegisterWords::date(*what.doneOn) : QString());
}

void NoticesPane::read()
{
    std::vector<JudgedNotice> all = openNotices(m_desk.office());
    m_rows->changeRows([&] { m_all = std::move(all); });
    refreshTexts();
}

void NoticesPane::clear()
{
    m_rows->changeRows([this] { m_all.clear(); });
    endForm();
    refreshTexts();
}

void NoticesPane::beginNotice()
{
    m_form->edit(RegisterNotice{.id = NoticeId::fresh(), .received = m_desk.clock().today(), .sender = {}, .about = {}, .born = {}, .said = {}, .done = {}, .doneOn = {}, .keptBy = {}});
}

bool NoticesPane::isTouched() const
{
    return m_form->isTouched();
}

void NoticesPane::endForm()
{
    m_form->clear();
}

void NoticesPane::focusList()
{
    if (m_all.empty())
        return beginNotice();
    if (m_table->currentId().isEmpty())
        m_table->setCurrentId(m_all.front().notice.id.text());
    m_table->setFocus();
}

void NoticesPane::openNotice(const QString& id)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const JudgedNotice& each) { return each.notice.id.text() == id; });
    if (found == m_all.end() || isTouched()) // what is half typed is kept or left first
        return;
    m_form->edit(found->notice);
}

void NoticesPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void NoticesPane::refreshTexts()
{
    m_card->setTitle(tr("Notices and requests for checks"));
    m_card->setSide(m_all.empty() ? QString() : QString::number(m_all.size()));
    m_table->setAccessibleName(tr("Notices, those not dealt with first"));
    m_table->setAccessibleDescription(tr("Enter opens one, to say what was done."));
    m_table->setVisible(!m_all.empty());
    m_none->setText(tr("No notice has come: of a child who moves in or out, of somebody who may pose a risk, or to check somebody who is to work with children."));
    m_none->setVisible(m_all.empty());
}

} // namespace cadair::ui

#include "moc_noticespane.cpp"
