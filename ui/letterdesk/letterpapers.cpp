#include "ui/letterdesk/letterspane.h"

#include "core/workflow/issuing.h"
#include "ui/print/pagelayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

// Letters leave the screen: issued into the casebook, as files, on paper.

namespace cadair::ui {

void LettersPane::issue()
{
    if (!m_open || readyCount() == 0)
        return;
    int issued = 0;
    if (!guarded(m_messages, [&] {
            const Issued result = issueDocuments(m_desk.office(), m_open->file.conference.id, m_document, run().ready(), m_choices.chairSays,
                                                 m_choices.pointSizes);
            issued = static_cast<int>(result.issued.size());
        }))
        return;
    Q_EMIT changed();
    offerPaper(issued);
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
        if (row.state == LetterState::Issued)
            issued.push_back(*row.document);
        else if (row.state == LetterState::Ready)
            drafts.push_back(markedAsDraft(*row.document));
    }
    return issued.empty() ? drafts : issued;
}

void LettersPane::savePdfs()
{
    const std::vector<ComposedDocument> wanted = papers();
    if (wanted.empty() || m_pdfs->isRunning())
        return;
    FileQuestion question;
    question.title = tr("Where shall the PDF files go?");
    question.verb = tr("Save here");
    question.suggestion = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    question.save = true;
    question.folder = true;
    const auto folder = m_prompts.askFile(this, question);
    if (!folder)
        return;
    guarded(m_messages, [&] { noteCopies(m_desk.office(), m_open->file.conference.id, m_document, false); });
    m_pdfs->start(wanted, *folder);
}

void LettersPane::print()
{
    const std::vector<ComposedDocument> wanted = papers();
    if (wanted.empty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    int printed = 0;
    for (const ComposedDocument& document : wanted)
        printed += PageLayout(document).printTo(printer) ? 1 : 0;
    const int of = static_cast<int>(wanted.size());
    if (printed < of) {
        m_messages.show({Tone::Attention, [printed, of] {
            return tr("The printer took %1 of %2. The letters are safe in the casebook. Look at the printer and print again.").arg(printed).arg(of);
        }, {}});
        return;
    }
    guarded(m_messages, [&] { noteCopies(m_desk.office(), m_open->file.conference.id, m_document, true); });
}

} // namespace cadair::ui
