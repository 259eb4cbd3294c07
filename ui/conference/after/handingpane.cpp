#include "ui/conference/after/handingpane.h"

#include "core/wording/keynames.h"
#include "core/workflow/issuing.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

HandingPane::HandingPane(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_list(new CardTable(this)),
      m_rows(new MadeRows({[this] { return static_cast<int>(m_lines.size()); }, [] { return 3; },
                           [this](int row, int column) { return cell(row, column); },
                           [this](int row) { return m_lines.at(static_cast<size_t>(row)).id; }, {}, {}, {}, {}},
                          m_list)),
      m_issue(makeButton(this, ButtonLook::Plain, u"send"_s)), m_form(new Card(this)), m_day(new DateField(desk.clock().today(), this)),
      m_dayRow(new FieldRow(m_day, this)), m_who(new QLineEdit(this)), m_whoRow(new FieldRow(m_who, this)), m_how(new QLineEdit(this)),
      m_howRow(new FieldRow(m_how, this)), m_record(makeButton(this, ButtonLook::Plain, u"check-lg"_s))
{
    layOut();
    connect(m_list, &CardTable::currentChanged, this, [this] {
        fillForm();
        refreshTexts();
    });
    connect(m_list, &CardTable::rowActivated, this, [this] {
        if (current() && current()->version)
            issue();
        else
            m_who->setFocus();
    });
    connect(m_issue, &QPushButton::clicked, this, &HandingPane::issue);
    connect(m_record, &QPushButton::clicked, this, &HandingPane::record);
    connect(m_how, &QLineEdit::returnPressed, this, &HandingPane::record);
    connect(m_day, &DateField::refusalChanged, m_dayRow, &FieldRow::setRefusal);
    refreshTexts();
}

void HandingPane::layOut()
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_card, 1);
    all->addWidget(m_form, 1);
    m_card->setBody(m_list);
    m_card->addHeaderWidget(m_issue);
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setColumns({{ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Stretch, 120}, {ColumnWidth::Kind::Stretch, 160}});
    m_list->setRows(m_rows);
    auto* area = new QScrollArea(m_form); // where the pane is short the fields scroll, never shrink
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(area);
    auto* form = new QVBoxLayout(inside);
    scaleLayout(form, {16, 10, 16, 12}, 8);
    area->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget turns it on
    m_form->setBody(area);
    for (FieldRow* row : {m_dayRow, m_whoRow, m_howRow})
        form->addWidget(row);
    form->addWidget(m_record, 0, Qt::AlignLeft);
    form->addStretch(1);
}

void HandingPane::setState(const AfterState* state)
{
    m_state = state && state->isOver() ? state : nullptr;
    m_rows->changeRows([this] {
        m_lines.clear();
        if (!m_state)
            return;
        for (const VersionOwed& owed : m_state->open.handing.owed) {
            const Participant* person = m_state->file().participant(owed.to);
            m_lines.push_back({owed, std::nullopt, u"version/"_s + owed.document.text() + u'/' + owed.to.text(), person ? person->name : QString()});
        }
        for (const HandingLine& line : handingLines(m_state->open, m_desk.clock().now()))
            m_lines.push_back({std::nullopt, line, wordOf(line.duty) + u'/' + line.whom, line.name});
    });
    m_day->setToday(m_desk.clock().today());
    if (m_rows->rowOf(m_list->currentId()) < 0 && !m_lines.empty())
        m_list->setCurrentId(m_lines.front().id);
    fillForm();
    refreshTexts();
}

const HandingPane::Row* HandingPane::current() const
{
    const int row = m_rows->rowOf(m_list->currentId());
    return row < 0 ? nullptr : &m_lines.at(static_cast<size_t>(row));
}

QString HandingPane::what(const Row& row) const
{
    if (row.version)
        //: %1: a document
        return (row.version->language == Language::Welsh ? tr("Welsh version: %1") : tr("English version: %1"))
            .arg(nameOfDocument(row.version->document, screenLanguage()));
    switch (row.line->duty) {
    case HandingDuty::MinutesDiscussed: return tr("The minutes are discussed with a parent");
    case HandingDuty::RecordExplained: return tr("What concerns the child in the record is explained to the child");
    case HandingDuty::PlanExplained: return tr("The plan is explained to the child");
    case HandingDuty::AbsentTold: return tr("A member of the core group who was absent is told the outcome");
    case HandingDuty::AdultsRecord: return tr("The plan is noted on the parent’s own record");
    }
    Q_UNREACHABLE();
}

RowCell HandingPane::cell(int row, int column) const
{
    const Language language = screenLanguage();
    const Row& each = m_lines.at(static_cast<size_t>(row));
    if (column == 0)
        return textCell(what(each), {}, true);
    if (column == 1)
        return textCell(each.name.isEmpty() ? tr("Adult services") : each.name);
    if (each.line && each.line->done) {
        const Handed& done = *each.line->done;
        //: %1: a day, %2: a person
        return stateCell(Tone::Done, tr("%1 by %2").arg(shortDate(done.on, language), done.by), done.how);
    }
    std::optional<QDate> by;
    if (each.version)
        by = each.version->by;
    else if (each.line->limit && each.line->limit->due)
        by = each.line->limit->due->date();
    if (!by)
        return waitingCell(tr("Not yet recorded"));
    const bool late = *by < m_desk.clock().today();
    const QString words = (late ? tr("was due %1") : tr("by %1")).arg(shortWeekdayDate(*by, language));
    return late ? stateCell(Tone::Attention, words) : waitingCell(words);
}

void HandingPane::fillForm()
{
    const Row* row = current();
    const bool done = row && row->line && row->line->done;
    m_day->setDate(done ? row->line->done->on : m_desk.clock().today());
    m_who->setText(done ? row->line->done->by : QString());
    m_how->setText(done ? row->line->done->how : QString());
}

void HandingPane::record()
{
    const Row* row = current();
    if (!row || !row->line || !m_state)
        return;
    if (m_who->text().trimmed().isEmpty()) {
        m_whoRow->setRefusal(tr("Write who did it. Nothing was recorded yet."));
        m_who->setFocus();
        return;
    }
    m_whoRow->setRefusal({});
    const Handed handed{.duty = row->line->duty, .whom = row->line->whom, .on = m_day->date().value_or(QDate()), .by = m_who->text(), .how = m_how->text()};
    StepResult result;
    if (!guarded(m_messages, [&] { result = recordHanded(m_desk.office(), m_state->id(), handed); }))
        return;
    if (!result.done) {
        m_dayRow->setRefusal(tr("The day lies between the conference and today. Nothing was recorded; put the day right."));
        m_day->edit()->setFocus();
        return;
    }
    m_dayRow->setRefusal({});
    Q_EMIT changed();
}

void HandingPane::issue()
{
    const Row* row = current();
    if (!row || !row->version || !m_state)
        return;
    const VersionOwed owed = *row->version;
    Issued issued;
    if (!guarded(m_messages, [&] { issued = issueDocuments(m_desk.office(), m_state->id(), owed.document, {owed.to}, {owed.to}); }))
        return;
    if (issued.issued.empty()) {
        m_messages.show({Tone::Attention, [] { return tr("This version cannot go yet: something in it is missing, or it has not been answered whether it is safe. Look at it under Letters; nothing was issued."); }, {}});
        return;
    }
    Q_EMIT changed();
    m_messages.show({Tone::Done, [] { return tr("The version is issued. It waits under Envelopes and receipts."); }, {}});
}

void HandingPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void HandingPane::refreshTexts()
{
    const Row* row = current();
    const bool line = row && row->line;
    m_card->setTitle(m_lines.empty() ? tr("Nothing is to be told or explained here") : tr("Told and explained"));
    m_list->setAccessibleName(tr("Told and explained"));
    m_list->setAccessibleDescription(tr("Enter goes to the fields below, or issues the version that follows."));
    m_issue->setText(tr("Issue this version"));
    m_issue->setEnabled(row && row->version);
    m_form->setTitle(line ? what(*row) : tr("Nothing to record"));
    m_form->setVisible(!m_lines.empty());
    m_dayRow->setLabel(tr("&On"));
    m_whoRow->setLabel(tr("&By whom"));
    m_howRow->setLabel(tr("&How"));
    m_record->setText(row && row->line && row->line->done ? tr("Put it right") : tr("Record it"));
    for (QWidget* each : std::initializer_list<QWidget*>{m_day, m_who, m_how, m_record})
        each->setEnabled(line);
}

} // namespace cadair::ui

#include "moc_handingpane.cpp"
