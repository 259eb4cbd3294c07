#include "ui/letterdesk/letterspane.h"

#include "core/exchange/emaildraft.h"
#include "core/exchange/icalendar.h"
#include "core/workflow/issuing.h"
#include "ui/language/languageswitch.h"
#include "ui/print/pagelayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

#include <algorithm>

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>

// Letters leave the screen: issued into the casebook, as files, on paper.

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString whatToDo(FolderFault fault)
{
    switch (fault) {
    case FolderFault::NotThere: return LettersPane::tr("The folder is not there any more. Choose another one.");
    case FolderFault::NotAllowed: return LettersPane::tr("This folder cannot be written to. Choose another one.");
    case FolderFault::NoRoom: return LettersPane::tr("There is no room left on that disk. Make room, or choose another folder.");
    case FolderFault::Other: break;
    }
    return LettersPane::tr("Choose another folder, or make room.");
}

} // namespace

std::optional<PaperForm> askPaperForm(QWidget* parent, Prompts& prompts)
{
    Question question;
    question.title = LettersPane::tr("In which form?");
    question.text = LettersPane::tr("The words are the same in each. PDF is as printed. OpenDocument can be enlarged and goes into Braille. "
                                    "A web page is read aloud by any browser.");
    question.verbs = {LettersPane::tr("As PDF"), LettersPane::tr("As OpenDocument"), LettersPane::tr("As a web page")};
    question.quietPrimary = true;
    const auto answer = prompts.ask(parent, question);
    if (!answer)
        return std::nullopt;
    return *answer == 1 ? PaperForm::Odt : *answer == 2 ? PaperForm::Html : PaperForm::Pdf;
}

std::optional<QString> askPaperFolder(QWidget* parent, Prompts& prompts, PaperForm form)
{
    FileQuestion question;
    question.title = form == PaperForm::Pdf ? LettersPane::tr("Where shall the PDF files go?") : LettersPane::tr("Where shall the files go?");
    question.verb = LettersPane::tr("Save here");
    question.suggestion = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    question.save = true;
    question.folder = true;
    return prompts.askFile(parent, question);
}

void tellOfRun(PdfRun& run, MessageBar& bar)
{
    QObject::connect(&run, &PdfRun::progressed, &bar, [&run, &bar](int done, int of) {
        if (run.takesLong() && run.isRunning())
            bar.show({Tone::Note, [done, of] { return LettersPane::tr("Making files: %1 of %2.").arg(done).arg(of); },
                      {{[] { return LettersPane::tr("Stop"); }, [&run] { run.stop(); }}}});
    });
    QObject::connect(&run, &PdfRun::finished, &bar, [&run, &bar](int done, int of, bool failed) {
        if (failed)
            bar.show({Tone::Attention, [done, of, fault = run.fault()] {
                const QString written = LettersPane::tr("Not every file could be written: %1 of %2 are in the folder. Nothing in the casebook has changed.").arg(done).arg(of);
                return written + u' ' + whatToDo(fault);
            }, {}});
        else if (run.form() == PaperForm::Pdf)
            bar.show({Tone::Done, [done] { return LettersPane::tr("%n PDF file(s) written. Nobody else on this computer can read them.", nullptr, done); }, {}});
        else
            bar.show({Tone::Done, [done] { return LettersPane::tr("%n file(s) written. Nobody else on this computer can read them.", nullptr, done); }, {}});
    });
}

std::optional<bool> printPapers(QWidget* parent, const std::vector<ComposedDocument>& papers, MessageBar& bar)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        bar.show({Tone::Attention, [] {
            return LettersPane::tr("No printer is set up on this computer, so nothing was printed. The papers are safe in the casebook. Set up a printer, or save them as PDF.");
        }, {}});
        return std::nullopt;
    }
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(LettersPane::tr("Print"));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    int printed = 0;
    for (const ComposedDocument& document : papers)
        printed += PageLayout(document).printTo(printer) ? 1 : 0;
    const int of = static_cast<int>(papers.size());
    if (printed < of)
        bar.show({Tone::Attention, [printed, of] {
            return LettersPane::tr("The printer took %1 of %2. The letters are safe in the casebook. Look at the printer and print again.").arg(printed).arg(of);
        }, {}});
    return printed == of;
}

void LettersPane::issue()
{
    if (!m_open || readyCount() == 0)
        return;
    int issued = 0;
    int overtaken = 0;
    bool refused = false;
    std::map<ParticipantId, QString> seen;
    for (const LetterRow& row : run().rows)
        if (row.state == LetterState::Ready)
            seen.emplace(row.person.id, row.document->bodyHtml + (row.other ? row.other->bodyHtml : QString()));
    if (!guarded(m_messages, [&] {
            const Issued result = issueDocuments(m_desk.office(), m_open->file.conference.id, m_document, run().ready(), m_choices.chairSays,
                                                 m_choices.pointSizes, seen);
            issued = static_cast<int>(result.issued.size());
            overtaken = static_cast<int>(result.overtaken.size());
            refused = result.issued.empty() && result.leftOut.empty() && result.overtaken.empty();
        }))
        return;
    Q_EMIT changed();
    if (refused)
        m_messages.show({Tone::Attention, [] { return tr("Letters of this kind cannot go out while the conference stands as it does. Nothing was issued."); }, {}});
    offerPaper(issued);
    if (overtaken > 0)
        m_messages.show({Tone::Attention, [overtaken] {
            return tr("%n letter(s) would read otherwise now than when you looked: something was changed meanwhile. They stay here; look at them again.", nullptr, overtaken);
        }, {}});
}

void LettersPane::offerPaper(int issued)
{
    if (issued > 0)
        m_messages.show({Tone::Done, [issued] { return tr("%n letter(s) issued and kept as they are.", nullptr, issued); },
                         {{[] { return tr("Print…"); }, [this] { print(); }}, {[] { return tr("Save PDFs…"); }, [this] { savePdfs(); }}}});
}

std::vector<ComposedDocument> LettersPane::papers() const
{
    std::vector<ComposedDocument> issued;
    std::vector<ComposedDocument> drafts;
    for (const LetterRow& row : run().rows) {
        for (const std::optional<ComposedDocument>* version : {&row.document, &row.other}) {
            if (*version && row.state == LetterState::Issued)
                issued.push_back(**version);
            else if (*version && row.state == LetterState::Ready)
                drafts.push_back(markedAsDraft(**version));
        }
    }
    return issued.empty() ? drafts : issued;
}

void LettersPane::savePdfs()
{
    saveIn(PaperForm::Pdf);
}

void LettersPane::saveAs()
{
    if (papers().empty() || m_pdfs->isRunning())
        return;
    if (const auto form = askPaperForm(this, m_prompts))
        saveIn(*form);
}

void LettersPane::saveIn(PaperForm form)
{
    const std::vector<ComposedDocument> wanted = papers();
    if (wanted.empty() || m_pdfs->isRunning())
        return;
    const auto folder = askPaperFolder(this, m_prompts, form);
    if (!folder)
        return;
    guarded(m_messages, [&] { noteCopies(m_desk.office(), m_open->file.conference.id, m_document, false); });
    m_pdfs->start(wanted, *folder, form);
}

void LettersPane::print()
{
    const std::vector<ComposedDocument> wanted = papers();
    if (wanted.empty())
        return;
    if (printPapers(this, wanted, m_messages) == true)
        guarded(m_messages, [&] { noteCopies(m_desk.office(), m_open->file.conference.id, m_document, true); });
}

void LettersPane::makeDrafts()
{
    std::vector<LetterRow> issued;
    for (const LetterRow& row : run().rows)
        if (row.state == LetterState::Issued)
            issued.push_back(row);
    if (issued.empty() || !m_open || !m_desk.isOpen())
        return;
    FileQuestion question;
    question.title = tr("Where shall the e-mail drafts go?");
    question.verb = tr("Save here");
    question.suggestion = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    question.save = true;
    question.folder = true;
    const auto folder = m_prompts.askFile(this, question);
    if (!folder)
        return;
    int made = 0;
    int without = 0;
    int failed = 0;
    int unmarked = 0; // what tells of a conference goes by e-mail only where that was marked safe
    const auto& after = documents::afterwards();
    const bool tellsAfterwards = std::find(after.begin(), after.end(), m_document) != after.end();
    if (!guarded(m_messages, [&] {
            for (const LetterRow& row : issued) {
                if (tellsAfterwards && !mayGoByEmail(m_desk.office(), *m_open, m_document, row.person)) {
                    ++unmarked;
                    continue;
                }
                const bool entry = carriesCalendarEntry(m_document, row.person);
                const auto draft = emailDraft({row.person.email.trimmed(), row.person.name, *row.document, {},
                                               entry ? entryFor(row.document->language) : QByteArray()});
                if (!draft)
                    ++without;
                else if (writeOwnFile(freePath(*folder, row.document->fileName, u"eml"_s), *draft))
                    ++made;
                else
                    ++failed;
            }
            if (made > 0)
                noteCopies(m_desk.office(), m_open->file.conference.id, m_document, false);
        }))
        return;
    if (failed > 0)
        m_messages.show({Tone::Attention, [] { return tr("Not every draft could be written. Nothing in the casebook has changed. Choose another folder, or make room."); }, {}});
    else
        m_messages.show({Tone::Done, [made, without, unmarked] {
            QStringList words{tr("%n draft(s) written. Open each in your mail program and send it from there.", nullptr, made)};
            if (without > 0)
                words << tr("%n person(s) without an e-mail address: send those on paper.", nullptr, without);
            if (unmarked > 0)
                words << tr("%n person(s) whose e-mail is not marked safe for these papers: send those on paper.", nullptr, unmarked);
            return words.join(u' ');
        }, {}});
}

QByteArray LettersPane::entryFor(Language language) const
{
    const Office& office = m_desk.office();
    const Conference& conference = m_open->file.conference;
    const auto entry = calendarEntry(conference, timesMoved(office, conference.id), language, office.clock.now());
    return entry ? iCalendar(*entry) : QByteArray();
}

void LettersPane::saveCalendarEntry()
{
    if (!m_open || !m_desk.isOpen())
        return;
    QByteArray entry;
    if (!guarded(m_messages, [&] { entry = entryFor(screenLanguage()); }) || entry.isEmpty())
        return;
    FileQuestion question;
    question.title = tr("Where shall the calendar entry go?");
    question.verb = tr("Save");
    question.suggestion = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/conference.ics"_s;
    question.filter = tr("Calendar entries (*.ics)");
    question.save = true;
    const auto path = m_prompts.askFile(this, question);
    if (!path)
        return;
    if (writeOwnFile(*path, entry))
        m_messages.show({Tone::Done, [] { return tr("The calendar entry is written. It names nobody."); }, {}});
    else
        m_messages.show({Tone::Attention, [] { return tr("The calendar entry could not be written. Nothing in the casebook has changed. Choose another folder, or make room."); }, {}});
}

} // namespace cadair::ui
