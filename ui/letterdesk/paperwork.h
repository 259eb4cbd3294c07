#pragma once

#include "core/documents/document.h"
#include "ui/print/paperforms.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

class QWidget;

namespace cadair::ui {

class MessageBar;
class Prompts;

/// A document that has not been issued, marked on top of every page as a draft in its own language: what leaves the
/// program before it is issued can never be taken for the letter itself.
ComposedDocument markedAsDraft(ComposedDocument document);

/// Why files could not be written.
enum class FolderFault { NotThere, NotAllowed, NoRoom, Other };
/// What stands against writing into a folder, once writing there has failed.
FolderFault faultOfFolder(const QString& folder);

/// Writes letters into a folder as files, one at each turn of the event loop, so that the window stays alive. File names
/// hold no name of a person; a file that is already there is never written over, and none is left half written.
class PdfRun final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void start(std::vector<ComposedDocument> documents, const QString& folder, PaperForm form = PaperForm::Pdf);
    /// Leaves what is written and writes no more.
    void stop();
    bool isRunning() const { return m_next < m_documents.size(); }
    PaperForm form() const { return m_form; }
    /// Of the run that failed last.
    FolderFault fault() const { return m_fault; }
    /// Long enough that progress should be seen.
    bool takesLong() const { return m_since.isValid() && m_since.elapsed() > 400; }

Q_SIGNALS:
    void progressed(int done, int of);
    /// `failed`: a file could not be written; those before it are there.
    void finished(int done, int of, bool failed);

private:
    void step();
    void end(bool failed);

    std::vector<ComposedDocument> m_documents;
    QString m_folder;
    PaperForm m_form = PaperForm::Pdf;
    FolderFault m_fault = FolderFault::Other;
    size_t m_next = 0;
    QElapsedTimer m_since;
};

/// Asks for the folder into which papers go; empty where the question was closed.
std::optional<QString> askPaperFolder(QWidget* parent, Prompts& prompts, PaperForm form = PaperForm::Pdf);
/// Asks in which form papers are wanted; empty where the question was closed.
std::optional<PaperForm> askPaperForm(QWidget* parent, Prompts& prompts);

/// Says how a run goes and how it ended, in the words of the letters. `bar` outlives the run.
void tellOfRun(PdfRun& run, MessageBar& bar);

/// Papers to the printer the person chooses. Empty where the question was closed; else whether the printer took them all,
/// which the bar says where it did not.
std::optional<bool> printPapers(QWidget* parent, const std::vector<ComposedDocument>& papers, MessageBar& bar);

/// A path in `folder` for this document that no file has yet.
QString freePath(const QString& folder, const QString& fileName, const QString& ending = QStringLiteral("pdf"));
/// A file that nobody else can read: whole, or not at all. False where it cannot be written.
bool writeOwnFile(const QString& path, const QByteArray& bytes);

} // namespace cadair::ui
