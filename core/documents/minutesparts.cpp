#include "core/documents/minutesparts.h"

#include "core/documents/recipients.h"
#include "core/rules/checklist.h"
#include "core/wording/dates.h"
#include "core/wording/dissenting.h"
#include "core/wording/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

bool speaksOf(const Composing& composing, const ChildId& child)
{
    return std::any_of(composing.children.begin(), composing.children.end(),
                       [&](const Subject* subject) { return subject->child.id == child; });
}

std::vector<Fields> notesUnder(const Composing& composing, const AgendaKey& item)
{
    std::vector<const Note*> notes;
    for (const Note& note : composing.from.record.notes)
        if (note.agenda == item && isInThisCopy(composing, note))
            notes.push_back(&note);
    std::stable_sort(notes.begin(), notes.end(), [](const Note* a, const Note* b) { return a->position < b->position; });
    std::vector<Fields> list;
    for (const Note* note : notes) {
        Fields entry;
        entry.line(u"note-kind"_s, nameOf(note->kind, composing.book));
        entry.line(u"about"_s, note->child ? composing.nameOf(*note->child) : QString());
        entry.paragraphs(u"paragraphs"_s, note->text);
        entry.on(u"confidential"_s, note->confidential);
        list.push_back(std::move(entry));
    }
    return list;
}

Fields itemEntry(const QString& title, std::vector<Fields> notes, int number)
{
    Fields entry;
    entry.line(u"number"_s, number > 0 ? QString::number(number) : QString());
    entry.line(u"title"_s, title);
    entry.list(u"notes"_s, std::move(notes));
    return entry;
}

QString detailOf(const Composing& composing, const QuorumVerdict& verdict)
{
    QStringList details;
    if (verdict.outcome == Outcome::Satisfied) {
        QStringList names;
        for (const std::vector<ParticipantId>* ids : {&verdict.lead, &verdict.counted})
            for (const ParticipantId& id : *ids)
                if (const Participant* person = composing.from.file.participant(id))
                    names << person->name;
        if (!names.isEmpty())
            details << composing.word(u"quorum.counted", names.join(u", "_s));
    } else if (verdict.outcome != Outcome::NotStated) {
        const bool leadMissing = std::any_of(verdict.reasons.begin(), verdict.reasons.end(), [](const Reason& reason) {
            return reason.code == ReasonCode::LeadAgencyMissing;
        });
        if (leadMissing)
            details << composing.word(u"quorum.lead-missing");
        if (verdict.shortBy > 0)
            details << composing.word(u"quorum.short-by", QString::number(verdict.shortBy));
    }
    if (verdict.local)
        details << composing.word(u"quorum.local");
    return details.join(u". "_s);
}

std::vector<Fields> viewsOn(const Composing& composing, const ChildId& child)
{
    std::vector<Fields> list;
    if (!composing.full)
        return list;
    for (const View& view : composing.from.record.views) {
        const Participant* person = composing.from.file.participant(view.participant);
        if (view.child != child || !person)
            continue;
        Fields entry;
        entry.line(u"name"_s, person->name);
        entry.line(u"who"_s, composing.whoIs(*person));
        entry.line(u"view"_s, nameOf(view.choice, composing.book));
        entry.line(u"reason"_s, view.reason);
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> dissentsOn(const Composing& composing, const ChildId& child)
{
    std::vector<Fields> list;
    for (const Dissent& dissent : composing.from.record.dissents) {
        const Participant* person = composing.from.file.participant(dissent.participant);
        if (dissent.child != child || !person)
            continue;
        Fields entry;
        entry.line(u"name"_s, person->name);
        entry.line(u"who"_s, composing.whoIs(*person));
        entry.paragraphs(u"paragraphs"_s, dissent.reason);
        const auto& told = composing.from.judgements.told;
        if (const auto step = told.find(dissent.id); step != told.end())
            entry.line(u"told"_s, nextStepSentence(step->second, *person, composing.from.procedure, composing.book));
        list.push_back(std::move(entry));
    }
    return list;
}

/// What the decision in force put right: each earlier one with why it was corrected, oldest first.
std::vector<Fields> correctionsOf(const Composing& composing, const Subject& subject, const Decision& inForce)
{
    std::vector<Fields> list;
    const auto& decisions = composing.from.record.decisions;
    const Decision* later = &inForce;
    while (later && later->corrects) {
        const auto earlier = std::find_if(decisions.begin(), decisions.end(),
                                          [&](const Decision& decision) { return decision.id == *later->corrects; });
        if (earlier == decisions.end() || list.size() > decisions.size())
            break;
        Fields entry;
        entry.line(u"before"_s, outcomeSentence(composing, subject, *earlier));
        entry.paragraphs(u"paragraphs"_s, earlier->reasons);
        entry.line(u"why-corrected"_s, later->correctionReason);
        list.insert(list.begin(), std::move(entry));
        later = &*earlier;
    }
    return list;
}

} // namespace

bool isInThisCopy(const Composing& composing, const Note& note)
{
    const DocumentSources& from = composing.from;
    const CopyChoice* chosen = from.record.dossier.copies.choice(documents::minutes(), composing.reader.id);
    const bool hearsOf = !note.child || speaksOf(composing, *note.child) || (chosen && chosen->otherChildren);
    return hearsOf && isYes(mayHaveInMinutes(note, composing.reader, from.file, from.record, from.procedure));
}

std::vector<Fields> agendaNotes(const Composing& composing)
{
    std::vector<Fields> items;
    std::set<AgendaKey> known;
    const auto agenda = composing.from.procedure.agendas.find(composing.from.file.conference.type);
    if (agenda != composing.from.procedure.agendas.end()) {
        for (const AgendaItem& item : agenda->second) {
            known.insert(item.key);
            std::vector<Fields> notes = notesUnder(composing, item.key);
            if (notes.empty() && !composing.full) // an item without anything, or a number left out, would tell of a gap
                continue;
            items.push_back(itemEntry(composing.local(item.title), std::move(notes), static_cast<int>(items.size()) + 1));
        }
    }
    // A profile may have lost an item since: what was noted under it is still part of the record.
    for (const Note& note : composing.from.record.notes) {
        if (!known.insert(note.agenda).second)
            continue;
        if (std::vector<Fields> notes = notesUnder(composing, note.agenda); !notes.empty())
            items.push_back(itemEntry(composing.word(u"minutes.other"), std::move(notes), static_cast<int>(items.size()) + 1));
    }
    return items;
}

std::vector<Fields> quorumBandsByChild(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Subject* subject : composing.children) {
        const auto bands = composing.from.judgements.quorum.find(subject->child.id);
        if (bands == composing.from.judgements.quorum.end())
            continue;
        std::vector<Fields> entries;
        for (const QuorumBand& band : bands->second) {
            Fields entry;
            entry.line(u"times"_s, timeRange(band.from, band.to));
            entry.line(u"state"_s, composing.word(QString(u"quorum."_s + wordOf(band.verdict.outcome))));
            entry.line(u"detail"_s, !composing.full ? QString() : detailOf(composing, band.verdict));
            entries.push_back(std::move(entry));
        }
        Fields entry;
        entry.about(subject->child.id);
        entry.line(u"name"_s, composing.nameOf(*subject));
        entry.list(u"bands"_s, std::move(entries));
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> exclusionsOf(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Participant& person : composing.from.file.participants) {
        if (!person.exclusion || (!composing.full && person.id != composing.reader.id))
            continue;
        const Exclusion& exclusion = *person.exclusion;
        Fields entry;
        entry.line(u"name"_s, person.name);
        entry.line(u"extent"_s, composing.word(QString(u"exclusion."_s + wordOf(exclusion.extent))));
        const QString ground = exclusion.ground ? u"ground."_s + exclusion.ground->text() : QString();
        const auto& words = composing.from.templates.words(composing.language);
        entry.line(u"ground"_s, words.contains(ground) ? composing.word(ground) : QString());
        entry.line(u"times"_s, exclusion.from ? timeRange(*exclusion.from, exclusion.to.value_or(QTime())) : QString());
        entry.line(u"decided-when"_s, composing.word(QString(u"exclusion.decided."_s + wordOf(exclusion.decided))));
        entry.line(u"their-record"_s,
                   exclusion.record ? composing.word(QString(u"exclusion.record."_s + wordOf(*exclusion.record))) : QString());
        entry.paragraphs(u"evidence"_s, !composing.full ? QString() : exclusion.evidence);
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> inquorateGrounds(const Composing& composing)
{
    QStringList texts;
    if (composing.from.file.conference.proceedInquorate)
        for (const GroundKey& key : composing.from.file.conference.proceedInquorate->grounds)
            for (const InquorateGround& ground : composing.from.procedure.inquorate.grounds)
                if (ground.ground == key)
                    texts << composing.local(ground.text);
    return textList(texts);
}

std::vector<Fields> decisionsByChild(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Subject* subject : composing.children) {
        const Decision* decision = composing.from.record.decisionFor(subject->child.id);
        Fields entry;
        entry.about(subject->child.id);
        entry.line(u"name"_s, composing.nameOf(*subject));
        entry.on(u"decided"_s, decision != nullptr);
        entry.line(u"outcome"_s, decision ? outcomeSentence(composing, *subject, *decision) : QString());
        entry.line(u"category"_s, decision ? categoriesOf(composing, *decision) : QString());
        entry.line(u"category-reason"_s, decision ? decision->categoryReason : QString());
        entry.line(u"reached"_s, decision ? nameOf(decision->reachedBy, composing.book) : QString());
        entry.line(u"decided-at"_s, decision ? dateAndTime(decision->decidedAt.date(), decision->decidedAt.time(), composing.book)
                                             : QString());
        entry.paragraphs(u"reasons"_s, decision ? decision->reasons : QString());
        entry.list(u"views"_s, viewsOn(composing, subject->child.id));
        entry.list(u"dissents"_s, dissentsOn(composing, subject->child.id));
        entry.list(u"corrections"_s, decision ? correctionsOf(composing, *subject, *decision) : std::vector<Fields>());
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> goneThrough(const Composing& composing)
{
    std::vector<Fields> list;
    if (!composing.full)
        return list;
    for (const Answer& answer : composing.from.record.answers) {
        if (answer.text.trimmed().isEmpty())
            continue;
        Fields entry;
        entry.line(u"line"_s, composing.local(lineText(composing.from.procedure, answer.group)));
        entry.on(u"not-applicable"_s, answer.state == AnswerState::NotApplicable);
        entry.paragraphs(u"paragraphs"_s, answer.text);
        entry.line(u"by"_s, answer.by);
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> departuresOf(const Composing& composing)
{
    std::vector<Fields> list;
    if (!composing.full)
        return list;
    for (const Departure& departure : composing.from.record.departures) {
        const Rule* rule = composing.from.procedure.rule(departure.rule);
        Fields entry;
        QString what;
        if (rule)
            what = rule->brief.has(composing.language) ? rule->brief.in(composing.language) : composing.local(rule->text);
        entry.line(u"what"_s, what);
        entry.line(u"rule"_s, departure.rule);
        entry.line(u"reason"_s, departure.reason);
        entry.line(u"by"_s, departure.by);
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace cadair
