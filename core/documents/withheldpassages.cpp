#include "core/documents/withheldpassages.h"

#include "core/rules/copychoice.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

constexpr qsizetype shortestSentence = 24; // "She agreed with this." is said of many things

/// Each paragraph's sentences; the words of one are together in whatever a copy makes of it.
QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+|[\\r\\n\\x{2028}\\x{2029}]+"_s);
    QStringList sentences;
    for (const QString& sentence : text.split(end, Qt::SkipEmptyParts))
        if (sentence.trimmed().size() >= shortestSentence)
            sentences << sentence.trimmed();
    return sentences;
}

bool mayHavePassage(const DocumentKey& document, const Note& note, const Participant& reader, const DocumentSources& sources)
{
    if (document == documents::minutes())
        return isYes(mayHaveInMinutes(note, reader, sources.file, sources.record, sources.procedure));
    return isYes(mayHaveInLetters(note, reader, sources.record));
}

} // namespace

QStringList withheldSentences(const DocumentKey& document, const Participant& reader, const DocumentSources& sources)
{
    QStringList withheld;
    for (const Note& note : sources.record.notes)
        if (!mayHavePassage(document, note, reader, sources))
            withheld << sentencesOf(note.text);
    if (!readsAll(reader))
        for (const Participant& other : sources.file.participants) {
            if (other.id == reader.id)
                continue;
            withheld << sentencesOf(other.apology);
            if (other.exclusion)
                withheld << sentencesOf(other.exclusion->evidence);
        }
    return withheld;
}

} // namespace cadair
