#include "ui/conference/prepare/reportspane.h"

#include "core/documents/document.h"
#include "core/workflow/asking.h"
#include "core/workflow/convening.h"
#include "core/workflow/settling.h"
#include "ui/conference/prepare/reportform.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/prompts.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

ReportsPane::ReportsPane(const PrepareTools& given, QWidget* parent)
    : PreparePane(given, parent), m_card(new Card(this)), m_remind(makeButton(m_card, ButtonLook::Quiet)),
      m_letters(makeButton(m_card, ButtonLook::Quiet, u"envelope-paper"_s)),
      m_list(new CardTable(m_card, CardTable::Unit::Cell)), m_model(new ReportsModel(tools().desk, m_list))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_letters->setObjectName(u"letters"_s);
    m_card->addHeaderWidget(m_letters);
    m_card->addHeaderWidget(m_remind);
    m_card->setBody(m_list);
    m_list->setRowHeights(34, 47);
    m_list->setRows(m_model);
    using Kind = ColumnWidth::Kind;
    m_list->setColumns({{Kind::Stretch, 150}, {Kind::Contents, 84}, {Kind::Contents, 84}, {Kind::Contents, 76}, {Kind::Contents, 76},
                        {Kind::Contents, 76}, {Kind::Contents, 72}});
    connect(m_list, &CardTable::rowActivated, this, &ReportsPane::activate);
    connect(m_list, &CardTable::spacePressed, this, &ReportsPane::spacePressed);
    connect(m_list, &CardTable::signPressed, this, [this](const QString&, QChar sign) {
        if (sign == u'+')
            remind();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_F2), m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, [this] {
        if (const OwedReport* report = m_model->report(m_list->currentId()))
            openForm(*report, std::nullopt);
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &ReportsPane::takeBack);
    connect(m_remind, &QPushButton::clicked, this, &ReportsPane::remind);
    connect(m_letters, &QPushButton::clicked, this, [this] {
        const bool asked = std::all_of(m_state->owed.begin(), m_state->owed.end(),
                                     [](const OwedReport& report) { return report.state != OwedState::NotAsked; });
        Q_EMIT lettersWanted(asked ? documents::reportReminder() : documents::reportRequest());
    });
    refreshTexts();
}

void ReportsPane::setState(const PrepareState* state)
{
    m_state = state;
    m_model->setState(state);
    refreshTexts();
}

QWidget* ReportsPane::firstField() const
{
    return m_list;
}

bool ReportsPane::showAbout(const QString& id)
{
    for (int row = 0; row < m_model->rows(); ++row)
        if (!m_model->isSection(row) && (m_model->rowId(row) == id || m_model->rowId(row).startsWith(id + u'/'))) {
            m_list->setCurrentIndex(m_model->index(row, ReportsModel::Chair));
            return true;
        }
    return false;
}

void ReportsPane::openForm(const OwedReport& report, std::optional<ReportReader> reader)
{
    Q_EMIT formWanted(new ReportForm(tools(), *m_state, report.from, report.kind, reader, this));
}

void ReportsPane::activate(const QString& id, int column)
{
    if (const OwedReport* report = m_model->report(id)) {
        if (column == ReportsModel::AskedColumn && !report->given)
            return remind();
        const auto reader = ReportsModel::readerOf(column);
        return openForm(*report, report->chairOnly ? std::optional(ReportReader::Chair) : reader);
    }
    const auto paper = m_model->paper(id);
    if (paper == ReportsModel::Paper::Chronology)
        askWhyNot();
    else if (paper)
        togglePaper(*paper);
}

void ReportsPane::spacePressed(const QString& id, int column)
{
    if (const auto paper = m_model->paper(id))
        return togglePaper(*paper);
    const OwedReport* report = m_model->report(id);
    if (!report)
        return;
    const auto reader = ReportsModel::readerOf(column);
    if (reader) {
        const OwedReader* line = report->reader(*reader);
        if (line && line->with)
            return; // there already: Enter changes the day, Delete takes it back
        const OwedReport kept = *report;
        Q_EMIT stepWanted([this, kept, reader] { return recordReport(office(), m_state->id(), kept.from, kept.kind, *reader, m_state->today); });
    } else if (column == ReportsModel::AskedColumn) {
        remind();
    } else if (column == ReportsModel::Seen && report->given) {
        markRead(*report);
    }
}

void ReportsPane::remind()
{
    const OwedReport* report = m_model->report(m_list->currentId());
    if (!report || report->given)
        return;
    const ParticipantId who = report->from;
    const DocumentKey document = report->asked.first ? asking::reportReminder() : asking::reportRequest();
    Q_EMIT stepWanted([this, who, document] { return noteReminder(office(), m_state->id(), who, document, m_state->today); });
}

void ReportsPane::takeBack()
{
    const OwedReport* report = m_model->report(m_list->currentId());
    const auto reader = ReportsModel::readerOf(m_list->currentIndex().column());
    const OwedReader* line = report && reader ? report->reader(*reader) : nullptr;
    if (!line || !line->with)
        return;
    const OwedReport kept = *report;
    Q_EMIT stepWanted([this, kept, reader] { return forgetReport(office(), m_state->id(), kept.from, kept.kind, *reader); });
}

void ReportsPane::markRead(const OwedReport& report)
{
    const ReportReceipt* seen = m_model->receipt(report);
    ReportReceipt receipt{.from = report.from};
    receipt.kind = report.kind;
    if (seen)
        receipt = *seen;
    if (receipt.read)
        return;
    receipt.read = m_state->today;
    Q_EMIT stepWanted([this, receipt] { return saveReceipt(office(), m_state->id(), receipt); });
}

void ReportsPane::togglePaper(ReportsModel::Paper paper)
{
    Papers papers = m_state->open.record.dossier.papers;
    if (paper == ReportsModel::Paper::Chronology)
        papers.chronology = !papers.chronology;
    else
        papers.assessmentPresented = !papers.assessmentPresented;
    Q_EMIT stepWanted([this, papers] { return savePapers(office(), m_state->id(), papers); });
}

void ReportsPane::askWhyNot()
{
    ReasonQuestion question;
    question.title = tr("Why is there no chronology?");
    question.text = tr("It stands in the record. Once there is one, Space marks that it is there.");
    question.verb = tr("Keep the reason");
    question.draft = m_state->open.record.dossier.papers.noChronology;
    const auto words = tools().prompts.askReason(this, question);
    if (!words)
        return;
    Papers papers = m_state->open.record.dossier.papers;
    papers.noChronology = *words;
    papers.chronology = false;
    Q_EMIT stepWanted([this, papers] { return savePapers(office(), m_state->id(), papers); });
}

void ReportsPane::changeEvent(QEvent* event)
{
    PreparePane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void ReportsPane::refreshTexts()
{
    m_card->setTitle(tr("Reports and papers"));
    if (m_state) {
        const auto in = std::count_if(m_state->owed.begin(), m_state->owed.end(), [](const OwedReport& report) {
            return report.state == OwedState::Received || report.state == OwedState::ReceivedLate;
        });
        //: how many reports the chair has, of how many
        m_card->setSide(tr("%1 of %2 in").arg(in).arg(m_state->owed.size()));
    }
    m_remind->setText(tr("Asked or reminded today (+)"));
    m_remind->setVisible(m_state && m_state->isOpen());
    m_letters->setText(tr("Letters…"));
    m_letters->setToolTip(tr("The letters that ask for reports, or remind of them"));
    m_letters->setVisible(m_state && !m_state->owed.empty());
    m_list->setAccessibleName(tr("Reports and papers"));
    m_list->setAccessibleDescription(tr("Space: the next step of this cell, today. Enter: with another day and what was seen. Plus: asked or reminded today. "
                                        "Delete: take a mark back. F2: the whole report."));
}

} // namespace cadair::ui

#include "moc_reportspane.cpp"
