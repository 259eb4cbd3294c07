#include "core/documents/composing.h"
#include "core/documents/minutesparts.h"
#include "core/documents/recipients.h"

#include "core/rules/representation.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

QString staysOf(const Participant& person)
{
    QStringList stays;
    for (const Presence& stay : person.present)
        stays << (stay.to ? timeRange(stay.from, *stay.to) : timeRange(stay.from, QTime()));
    return stays.join(u", "_s);
}

Fields personEntry(const Composing& composing, const Participant& person)
{
    Fields entry;
    entry.line(u"name"_s, person.name);
    entry.line(u"who"_s, composing.whoIs(person));
    return entry;
}

/// Whether the reader's copy may say that this person was, or should have been, there: not another family's child.
bool mayBeListed(const Composing& composing, const Participant& person)
{
    return composing.full || !person.child
           || std::any_of(composing.children.begin(), composing.children.end(),
                          [&](const Subject* subject) { return subject->child.id == *person.child; });
}

std::vector<Fields> presentList(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Participant& person : composing.from.file.participants) {
        if (!cameAtAll(person) || !mayBeListed(composing, person))
            continue;
        Fields entry = personEntry(composing, person);
        entry.line(u"how"_s, nameOf(person.mode, composing.book));
        entry.line(u"times"_s, staysOf(person));
        list.push_back(std::move(entry));
    }
    return list;
}

QString deputyOf(const CaseFile& file, const Participant& person)
{
    for (const Participant& other : file.participants)
        if (other.deputyFor == person.id)
            return other.name;
    return {};
}

/// Everybody invited who did not come: what they answered, in their own words where they sent any.
std::vector<Fields> absentList(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Participant& person : composing.from.file.participants) {
        if (cameAtAll(person) || !person.invited || !mayBeListed(composing, person))
            continue;
        Fields entry = personEntry(composing, person);
        const bool answered = person.reply != Reply::Awaited && person.reply != Reply::Coming;
        entry.line(u"reply"_s, answered ? nameOf(person.reply, composing.book) : composing.word(u"absent.no-reply"));
        entry.line(u"words"_s, !composing.full && person.id != composing.reader.id ? QString() : person.apology);
        entry.on(u"no-words"_s, composing.full && !person.child && person.apology.trimmed().isEmpty());
        entry.line(u"deputy"_s, deputyOf(composing.from.file, person));
        list.push_back(std::move(entry));
    }
    return list;
}

QString namedCapacity(const CaseFile& file, Capacity capacity)
{
    for (const Participant& person : file.participants)
        if (person.capacity == capacity)
            return person.name;
    return {};
}

/// A list that a procedure may ask for. A copy that leaves people out may have nothing to say here and lack nothing.
void putIfWhole(Fields& fields, const Composing& composing, const QString& name, std::vector<Fields> list)
{
    if (composing.full || !list.empty())
        fields.list(name, std::move(list));
}

} // namespace

Fields minutesFields(const Composing& composing)
{
    const CaseFile& file = composing.from.file;
    const Conference& conference = file.conference;
    Fields fields;
    fields.line(u"heading"_s, composing.term(u"minutes"_s));
    fields.line(u"kind"_s, composing.conferenceKind());
    fields.line(u"date"_s, conference.date ? capitalised(dateWithWeekday(*conference.date, composing.book)) : QString());
    fields.line(u"held-at"_s, conference.startedAt ? timeRange(*conference.startedAt, conference.endedAt.value_or(QTime())) : QString());
    fields.line(u"place"_s, conference.place);
    fields.line(u"procedure"_s, composing.from.procedure.title.in(composing.language));
    fields.line(u"chair"_s, namedCapacity(file, Capacity::Chair));
    fields.line(u"minute-taker"_s, namedCapacity(file, Capacity::MinuteTaker));
    fields.line(u"late"_s, !composing.full ? QString() : conference.lateReason);
    fields.paragraphs(u"why"_s, conference.reasons);

    std::vector<Fields> subjects;
    for (const Subject* subject : composing.children) {
        Fields entry;
        entry.about(subject->child.id);
        entry.line(u"name"_s, composing.nameOf(*subject));
        entry.line(u"born"_s, composing.bornOf(*subject));
        subjects.push_back(std::move(entry));
    }
    fields.list(u"subjects"_s, std::move(subjects));

    std::vector<Fields> adults;
    for (const Participant& person : file.participants) {
        if (!isFamily(person) || person.capacity == Capacity::Child)
            continue;
        Fields entry = personEntry(composing, person);
        entry.line(u"of"_s, composing.namesOf(person.of));
        adults.push_back(std::move(entry));
    }
    fields.list(u"adults"_s, std::move(adults));
    fields.list(u"attended"_s, presentList(composing));
    putIfWhole(fields, composing, u"absent"_s, absentList(composing));

    putIfWhole(fields, composing, u"items"_s, agendaNotes(composing));
    fields.list(u"quorums"_s, quorumBandsByChild(composing));
    putIfWhole(fields, composing, u"exclusions"_s, exclusionsOf(composing));
    fields.paragraphs(u"inquorate-reason"_s,
                      conference.proceedInquorate ? conference.proceedInquorate->reason : QString());
    fields.list(u"inquorate-grounds"_s, inquorateGrounds(composing));
    if (composing.full)
        fields.on(u"dissent"_s, !composing.from.record.dissents.empty());
    fields.list(u"decisions"_s, decisionsByChild(composing));
    fields.list(u"plans"_s, plansByChild(composing));
    fields.list(u"gone-through"_s, goneThrough(composing));
    fields.list(u"departures"_s, departuresOf(composing));

    std::vector<Fields> group;
    for (const Participant& person : file.participants)
        if (person.coreGroup)
            group.push_back(personEntry(composing, person));
    fields.list(u"core-group"_s, std::move(group));
    fields.list(u"next"_s, followUps(composing));
    putSignature(fields, composing);
    return fields;
}

} // namespace cadair
