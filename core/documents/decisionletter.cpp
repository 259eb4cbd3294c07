#include "core/documents/composing.h"
#include "core/documents/recipients.h"

#include "core/rules/copychoice.h"
#include "core/rules/representation.h"
#include "core/wording/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

/// What is noted while the plan is made is what the conference recommends; what people said about it is not.
bool isRecommendation(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Fact:
    case NoteKind::Analysis:
    case NoteKind::Procedural: return true;
    case NoteKind::Allegation:
    case NoteKind::Opinion:
    case NoteKind::Strength:
    case NoteKind::Worry:
    case NoteKind::GreyArea:
    case NoteKind::ChildsWords:
    case NoteKind::FamilysWords: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList recommendations(const Composing& composing)
{
    const auto agenda = composing.from.procedure.agendas.find(composing.from.file.conference.type);
    if (agenda == composing.from.procedure.agendas.end())
        return {};
    const auto concerns = [&](const Note& note) {
        return !note.child || std::any_of(composing.children.begin(), composing.children.end(), [&](const Subject* subject) {
            return subject->child.id == *note.child;
        });
    };
    QStringList texts;
    for (const AgendaItem& item : agenda->second) {
        if (item.phase != u"plan")
            continue;
        for (const Note& note : composing.from.record.notes) {
            if (note.agenda != item.key || !isRecommendation(note.kind) || note.confidential || !concerns(note)
                || !isYes(mayHaveInLetters(note, composing.reader, composing.from.record)))
                continue;
            const bool named = note.child && composing.children.size() > 1;
            for (const QString& text : note.text.split(u'\n', Qt::SkipEmptyParts))
                texts << (named ? composing.word(u"about", composing.nameOf(*note.child), text) : text);
        }
    }
    return texts;
}

namespace {

Fields childPart(const Composing& composing, const Subject& subject, bool first)
{
    Fields part;
    part.about(subject.child.id);
    part.on(u"first"_s, first);
    const Decision* decision = composing.from.record.decisionFor(subject.child.id);
    part.line(u"name"_s, composing.nameOf(subject));
    part.line(u"outcome"_s, decision ? outcomeSentence(composing, subject, *decision) : QString());
    part.line(u"category"_s, decision ? categoriesOf(composing, *decision) : QString());
    part.paragraphs(u"reasons"_s, decision ? decision->reasons : QString());
    part.on(u"corrected"_s, decision && decision->corrects);
    return part;
}

} // namespace

Fields decisionLetterFields(const Composing& composing)
{
    if (composing.reader.capacity == Capacity::Child)
        return childsPageFields(composing);
    const CaseFile& file = composing.from.file;
    Fields fields;
    std::vector<Fields> parts;
    bool plan = false;
    for (const Subject* subject : composing.children) {
        parts.push_back(childPart(composing, *subject, parts.empty()));
        plan = plan || keepsPlan(composing.from.record.decisionFor(subject->child.id));
    }
    fields.list(u"children"_s, std::move(parts));
    fields.list(u"recommendations"_s, textList(recommendations(composing)));
    fields.line(u"held"_s, file.conference.date ? longDate(*file.conference.date, composing.book) : QString());
    fields.on(u"attended"_s, cameAtAll(composing.reader));
    const std::optional<Exclusion>& keptOut = composing.reader.exclusion;
    fields.on(u"kept-out"_s, keptOut.has_value());
    fields.line(u"record"_s, keptOut && keptOut->record ? composing.word(QString(u"exclusion.told."_s + wordOf(*keptOut->record))) : QString());
    fields.on(u"plan"_s, plan);
    fields.list(u"social-workers"_s, socialWorkers(composing));
    fields.list(u"next"_s, plan ? followUps(composing) : std::vector<Fields>());
    fields.paragraphs(u"complaint"_s, composing.local(composing.from.procedure.complaint));
    return fields;
}

} // namespace cadair
