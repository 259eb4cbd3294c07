#include "ui/letterdesk/paperwork.h"

#include "core/wording/phrasebook.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTimer>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leastRoom = 1024 * 1024; // a letter with its picture is smaller

} // namespace

ComposedDocument markedAsDraft(ComposedDocument document)
{
    const QString draft = Phrasebook(document.language).phrase(QT_TRANSLATE_NOOP("Phrasebook", "Draft: not issued"));
    document.sampleMark = document.sampleMark.isEmpty() ? draft : draft + u" · "_s + document.sampleMark;
    return document;
}

QString freePath(const QString& folder, const QString& fileName, const QString& ending)
{
    const QDir into(folder);
    QString path = into.filePath(fileName + u'.' + ending);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = into.filePath(u"%1-%2.%3"_s.arg(fileName).arg(number).arg(ending));
    return path;
}

bool writeOwnFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path); // takes its place only once all of it is on the disk
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
           && file.write(bytes) == bytes.size() && file.commit();
}

FolderFault faultOfFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return FolderFault::NotThere;
    if (!info.isWritable())
        return FolderFault::NotAllowed;
    const QStorageInfo disk(folder);
    if (disk.isReadOnly())
        return FolderFault::NotAllowed;
    return disk.isValid() && disk.bytesAvailable() < leastRoom ? FolderFault::NoRoom : FolderFault::Other;
}

void PdfRun::start(std::vector<ComposedDocument> documents, const QString& folder, PaperForm form)
{
    m_form = form;
    m_documents = std::move(documents);
    m_folder = folder;
    m_next = 0;
    m_since.start();
    QTimer::singleShot(0, this, &PdfRun::step);
}

void PdfRun::stop()
{
    if (isRunning())
        end(false);
}

void PdfRun::step()
{
    if (!isRunning()) // stopped meanwhile
        return;
    const ComposedDocument& document = m_documents[m_next];
    const QByteArray bytes = bytesOf(document, m_form);
    if (bytes.isEmpty() || !writeOwnFile(freePath(m_folder, document.fileName, endingOf(m_form)), bytes)) {
        m_fault = faultOfFolder(m_folder);
        return end(true);
    }
    ++m_next;
    Q_EMIT progressed(static_cast<int>(m_next), static_cast<int>(m_documents.size()));
    if (isRunning())
        QTimer::singleShot(0, this, &PdfRun::step);
    else
        end(false);
}

void PdfRun::end(bool failed)
{
    const int done = static_cast<int>(m_next);
    const int of = static_cast<int>(m_documents.size());
    m_documents.clear(); // they hold what only the casebook may keep
    m_next = 0;
    Q_EMIT finished(done, of, failed);
}

} // namespace cadair::ui

#include "moc_paperwork.cpp"
