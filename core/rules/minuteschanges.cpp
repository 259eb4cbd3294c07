#include "core/rules/minuteschanges.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cadair {

namespace {

const MinutesParagraph* find(const std::vector<MinutesParagraph>& paragraphs, const NoteId& note)
{
    const auto found = std::find_if(paragraphs.begin(), paragraphs.end(), [&](const MinutesParagraph& p) { return p.note == note; });
    return found == paragraphs.end() ? nullptr : &*found;
}

} // namespace

std::vector<MinutesParagraph> paragraphsOf(const std::vector<Note>& notes)
{
    std::vector<MinutesParagraph> paragraphs;
    for (const Note& note : notes)
        paragraphs.push_back({note.id, note.agenda, note.kind, note.confidential, note.text});
    return paragraphs;
}

std::vector<MinutesChange> changesBetween(const std::vector<MinutesParagraph>& before, const std::vector<MinutesParagraph>& now)
{
    std::vector<MinutesChange> changes;
    for (const MinutesParagraph& each : now) {
        const MinutesParagraph* old = find(before, each.note);
        if (!old)
            changes.push_back({each.note, each.agenda, ParagraphChange::Added, {}, each.text});
        else if (old->text != each.text)
            changes.push_back({each.note, each.agenda, ParagraphChange::Reworded, old->text, each.text});
    }
    for (const MinutesParagraph& old : before)
        if (!find(now, old.note))
            changes.push_back({old.note, old.agenda, ParagraphChange::Removed, old.text, {}});
    return changes;
}

QByteArray digestOf(const std::vector<MinutesParagraph>& paragraphs)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MinutesParagraph& each : paragraphs) {
        const QStringList parts{each.note.text(), each.agenda.text(), wordOf(each.kind),
                                each.confidential ? QStringLiteral("confidential") : QString(), each.text};
        for (const QString& part : parts) {
            const QByteArray bytes = part.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        }
    }
    return hash.result();
}

} // namespace cadair
