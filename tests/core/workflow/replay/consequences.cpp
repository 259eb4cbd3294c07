#include "tests/core/workflow/replay/consequences.h"

#include "core/rules/disclosure.h"
#include "core/rules/distribution.h"
#include "core/workflow/issuing.h"

namespace replay {
using namespace Qt::StringLiterals;

namespace {

QStringList names(const Stage& stage, const CaseFile& file, const std::vector<ParticipantId>& people)
{
    QStringList all;
    for (const ParticipantId& each : people)
        all << stage.nameOf(file, each);
    return all;
}

/// The line without whom it goes to.
QString kindOf(const Copy& copy)
{
    QString line = u"%1, %2"_s.arg(copy.document.text(), wordOf(copy.copy));
    if (!copy.condition.isEmpty())
        line += u", where "_s + copy.condition;
    for (const LimitVerdict& limit : copy.limits)
        line += limit.due ? u", by "_s + limit.due->toString(limit.dueHasTime ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd"_s) : u", no day"_s;
    return line + u" ("_s + (copy.rule.isEmpty() ? u"no rule"_s : copy.rule) + u')';
}

QString readerOf(const Stage& stage, const CaseFile& file, const Copy& copy)
{
    if (copy.person)
        return stage.nameOf(file, *copy.person);
    return copy.child ? stage.nameOf(file, *copy.child) : copy.recipient;
}

/// "10:12-10:50 satisfied: social-worker + school, gp; not police (no-contact-with-child)". Family and who runs the meeting never
/// count, and are left out.
QString bandLine(const Stage& stage, const CaseFile& file, const QuorumBand& band)
{
    QString line = u"%1-%2 %3: %4 + %5"_s.arg(band.from.toString(u"HH:mm"_s), band.to.toString(u"HH:mm"_s), wordOf(band.verdict.outcome),
                                              names(stage, file, band.verdict.lead).join(u", "), names(stage, file, band.verdict.counted).join(u", "));
    QStringList others;
    for (const NotCounted& each : band.verdict.notCounted)
        if (each.code != ReasonCode::NotAPractitioner)
            others << u"%1 (%2)"_s.arg(stage.nameOf(file, each.person), wordOf(each.code));
    if (!others.isEmpty())
        line += u"; not "_s + others.join(u", ");
    for (const Reason& reason : band.verdict.reasons)
        line += u"; %1 %2"_s.arg(wordOf(reason.code), reason.rule);
    return line;
}

} // namespace

QStringList quorumLines(const Stage& stage)
{
    const OpenConference open = stage.read();
    QStringList lines;
    for (const ChildQuorum& child : quorumNow(open, stage.office().clock.now()))
        for (const QuorumBand& band : child.bands)
            lines << stage.nameOf(open.file, child.child) + u' ' + bandLine(stage, open.file, band);
    return lines;
}

QStringList copyLines(const Stage& stage)
{
    const OpenConference open = stage.read();
    QStringList kinds;
    std::map<QString, QStringList> readers;
    for (const Copy& copy : distribution(open.file, *open.procedure, *open.calendar, stage.office().clock.now(), open.record.dossier)) {
        const QString kind = kindOf(copy);
        if (!readers.contains(kind))
            kinds << kind;
        readers[kind] << readerOf(stage, open.file, copy);
    }
    QStringList lines;
    for (const QString& kind : kinds)
        lines << kind + u": "_s + readers[kind].join(u", ");
    return lines;
}

QStringList minutesLines(const Stage& stage)
{
    const OpenConference open = stage.read();
    std::map<ParticipantId, QString> composed;
    for (const ComposedDocument& copy : previewDocuments(stage.office(), open.file.conference.id, documents::minutes()))
        composed[copy.to] = copy.plainText.simplified();
    QStringList lines;
    for (const Participant& reader : open.file.participants) {
        const QString name = stage.nameOf(open.file, reader.id);
        const auto text = composed.find(reader.id);
        bool whole = true;
        for (const Note& note : open.record.notes) {
            const Verdict may = mayHaveInMinutes(note, reader, open.file, open.record, *open.procedure);
            if (!isYes(may))
                lines << u"%1 - %2: %3"_s.arg(name, wordOf(may.outcome), note.text);
            whole = whole && isYes(may);
            if (text != composed.end() && text->second.contains(note.text.simplified()) != isYes(may))
                lines << u"%1 - the composed copy says otherwise: %2"_s.arg(name, note.text);
        }
        if (whole)
            lines << name + u" - every paragraph"_s;
    }
    return lines;
}

} // namespace replay
