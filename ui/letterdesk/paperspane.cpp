#include "ui/letterdesk/paperspane.h"

#include "core/workflow/daypapers.h"
#include "core/workflow/issuing.h"
#include "ui/letterdesk/paperwork.h"
#include "ui/print/documentpreview.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PapersPane::PapersPane(Which which, Desk& desk, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent)
    : QWidget(parent), m_which(which), m_desk(desk), m_prompts(prompts), m_messages(messages), m_papers(new Card(this)),
      m_list(new CardTable(this)), m_model(new PapersModel(m_list)), m_page(new Card(this)),
      m_pageWords(new TextLabel(this, TextSize::Small, Tone::Muted)), m_preview(new DocumentPreview(this)),
      m_nothing(new EmptyState(this, u"printer"_s)), m_save(actions.addSecondary(u"file-earmark-pdf"_s)), m_print(actions.addSecondary(u"printer"_s)),
      m_pdfs(new PdfRun(this))
{
    auto* all = new QHBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_papers);
    all->addWidget(m_page, 1);
    scaleWidth(m_papers, which == Which::Sent ? 400 : 300);
    m_papers->setBody(m_list);
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setColumns({{ColumnWidth::Kind::Stretch, 100}, {ColumnWidth::Kind::Contents, 40}});
    m_list->setRows(m_model);
    m_page->addHeaderWidget(m_pageWords);
    m_page->body()->addWidget(m_preview, 1);
    m_page->body()->addWidget(m_nothing, 1);
    m_pageWords->setWordWrap(false);
    m_save->hide();
    m_print->hide();
    connect(m_list, &CardTable::currentChanged, this, &PapersPane::showCurrent);
    connect(m_list, &CardTable::rowActivated, this, [this] { m_preview->setFocus(); });
    connect(m_preview, &DocumentPreview::pageShown, this, &PapersPane::refreshTexts);
    connect(m_save, &QPushButton::clicked, this, &PapersPane::savePdfs);
    connect(m_print, &QPushButton::clicked, this, &PapersPane::print);
    tellOfRun(*m_pdfs, m_messages);
    refreshTexts();
}

void PapersPane::showConference(const ConferenceId& conference)
{
    m_conference = conference;
    if (isVisible())
        read();
}

void PapersPane::clear()
{
    m_pdfs->stop();
    m_conference.reset();
    m_model->setPapers({});
    showCurrent();
}

void PapersPane::read()
{
    if (!m_conference || !m_desk.isOpen())
        return;
    guarded(m_messages, [this] {
        std::vector<PaperRow> papers;
        if (m_which == Which::OfTheDay)
            for (ComposedDocument& sheet : dayPapers(m_desk.office(), *m_conference))
                papers.push_back({.id = sheet.fileName, .document = std::move(sheet)});
        else
            for (SentLetter& letter : sentLetters(m_desk.office(), *m_conference))
                papers.push_back({letter.id.text(), std::move(letter.document), letter.issuedAt, letter.printed, letter.saved});
        m_model->setPapers(std::move(papers));
    });
    if (m_list->currentId().isEmpty() && m_model->rows() > 0)
        m_list->setCurrentId(m_model->rowId(0));
    showCurrent();
}

void PapersPane::showCurrent()
{
    const PaperRow* row = m_model->find(m_list->currentId());
    m_preview->setDocument(row ? std::optional(row->document) : std::nullopt);
    refreshTexts();
}

std::vector<ComposedDocument> PapersPane::wanted() const
{
    std::vector<ComposedDocument> found;
    const PaperRow* current = m_model->find(m_list->currentId());
    if (m_which == Which::Sent)
        return current ? std::vector{current->document} : found;
    for (const PaperRow& row : m_model->papers())
        if (row.document.mayBeIssued())
            found.push_back(row.document);
    return found;
}

void PapersPane::note(bool printed)
{
    guarded(m_messages, [&] {
        const PaperRow* current = m_model->find(m_list->currentId());
        if (m_which == Which::OfTheDay)
            noteDayPapers(m_desk.office(), *m_conference, printed);
        else if (current)
            noteCopies(m_desk.office(), *m_conference, current->document.document, printed);
    });
}

bool PapersPane::isStopped()
{
    const PaperRow* current = m_model->find(m_list->currentId());
    if (m_which != Which::Sent || !current || current->document.mayBeIssued())
        return false;
    m_messages.show({Tone::Stopped, [] {
        return tr("This letter gives its reader an address that has been withheld from them since. It was not printed or saved; the casebook keeps it as it went out. Issue it again under Letters: the new one goes without the address.");
    }, {}});
    return true;
}

void PapersPane::savePdfs()
{
    if (isStopped())
        return;
    const std::vector<ComposedDocument> papers = wanted();
    if (papers.empty() || m_pdfs->isRunning() || !m_desk.isOpen())
        return;
    const auto folder = askPaperFolder(this, m_prompts);
    if (!folder)
        return;
    note(false);
    m_pdfs->start(papers, *folder);
}

void PapersPane::print()
{
    if (isStopped())
        return;
    const std::vector<ComposedDocument> papers = wanted();
    if (!papers.empty() && m_desk.isOpen() && printPapers(this, papers, m_messages) == true)
        note(true);
}

void PapersPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void PapersPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_save->show();
    m_print->show();
    read();
}

void PapersPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_save->hide();
    m_print->hide();
}

void PapersPane::refreshTexts()
{
    const bool day = m_which == Which::OfTheDay;
    m_papers->setTitle(day ? tr("For the day") : tr("What was sent"));
    m_papers->setSide(m_model->rows() > 0 ? QString::number(m_model->rows()) : QString());
    m_list->setAccessibleName(day ? tr("For the day") : tr("What was sent"));
    m_list->setAccessibleDescription(tr("Enter: read it."));
    const PaperRow* row = m_model->find(m_list->currentId());
    const int pages = m_preview->pageCount();
    m_page->setTitle(row ? row->document.title : tr("No paper"));
    m_pageWords->setText(row && pages > 0 ? tr("page %1 of %2").arg(m_preview->currentPage() + 1).arg(pages) : QString());
    m_preview->setVisible(row != nullptr);
    m_nothing->setVisible(row == nullptr);
    m_nothing->setSentence(day ? tr("There is nobody yet who could hold a sheet: name the chair or the minute-taker.")
                               : tr("Nothing has been sent yet."));
    m_save->setText(day ? tr("Save all as PDF…") : tr("Save as PDF…"));
    m_print->setText(day ? tr("Print all…") : tr("Print…"));
    m_save->setEnabled(row != nullptr);
    m_print->setEnabled(row != nullptr);
}

} // namespace cadair::ui

#include "moc_paperspane.cpp"
