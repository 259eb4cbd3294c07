#include "core/documents/minutesparts.h"

#include "core/rules/minuteschanges.h"
#include "core/wording/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

constexpr qsizetype shownDigits = 16; // of 64: enough to compare by eye

const Note* noteOf(const Composing& composing, const NoteId& id)
{
    const auto& notes = composing.from.record.notes;
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const Note& note) { return note.id == id; });
    return found == notes.end() ? nullptr : &*found;
}

QString titleOf(const Composing& composing, const AgendaKey& item)
{
    const auto agenda = composing.from.procedure.agendas.find(composing.from.file.conference.type);
    if (agenda != composing.from.procedure.agendas.end())
        for (const AgendaItem& each : agenda->second)
            if (each.key == item)
                return composing.local(each.title);
    return composing.word(u"minutes.other");
}

/// The signed version before the last one; nullptr where the last is the first.
const MinutesVersion* before(const CopiesKept& copies, const MinutesVersion& last)
{
    for (const MinutesVersion& version : copies.versions)
        if (version.kind == VersionKind::Signed && version.number == last.number - 1)
            return &version;
    return nullptr;
}

std::vector<Fields> changesSince(const Composing& composing, const MinutesVersion& earlier, const MinutesVersion& last)
{
    std::vector<Fields> list;
    for (const MinutesChange& change : changesBetween(earlier.paragraphs, last.paragraphs)) {
        const Note* note = noteOf(composing, change.note);
        if (!note || change.change == ParagraphChange::Removed || !isInThisCopy(composing, *note))
            continue;
        const auto old = std::find_if(earlier.paragraphs.begin(), earlier.paragraphs.end(),
                                      [&](const MinutesParagraph& paragraph) { return paragraph.note == change.note; });
        const bool mayKnow = old != earlier.paragraphs.end() && (composing.full || !old->confidential);
        Fields entry;
        entry.line(u"title"_s, titleOf(composing, change.agenda));
        entry.paragraphs(u"before-paragraphs"_s, mayKnow ? change.before : QString());
        entry.paragraphs(u"paragraphs"_s, change.now);
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace

void putSignature(Fields& fields, const Composing& composing)
{
    const CopiesKept& copies = composing.from.record.dossier.copies;
    const MinutesVersion* last = copies.last(VersionKind::Signed);
    fields.line(u"signed-by"_s, last ? last->by : QString());
    if (!last)
        return;
    const QDateTime at = last->at.toLocalTime();
    fields.line(u"signed-when"_s, dateAndTime(at.date(), at.time(), composing.book));
    fields.line(u"version"_s, QString::number(last->number));
    fields.line(u"digest"_s, QString::fromLatin1(last->digest.toHex()).left(shownDigits));
    fields.line(u"journal-entry"_s, last->headSeq > 0 ? QString::number(last->headSeq) : QString());
    fields.line(u"journal-digest"_s, last->headHash.left(shownDigits));
    if (const MinutesVersion* earlier = before(copies, *last))
        fields.list(u"changes"_s, changesSince(composing, *earlier, *last));
}

} // namespace cadair
