#include "core/documents/daysheets.h"

#include "core/rules/childpart.h"
#include "core/rules/exclusion.h"
#include "core/rules/keyagencies.h"
#include "core/rules/representation.h"
#include "core/wording/dates.h"
#include "core/wording/keynames.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/namesofrules.h"
#include "core/wording/reasons.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

// What the chair has in hand through the meeting.

namespace cadair {

namespace {

Naming namingOf(const Composing& composing)
{
    return {composing.from.file, composing.from.procedure, composing.from.agencies};
}

QString nameOfPerson(const Composing& composing, const ParticipantId& id)
{
    const Participant* person = composing.from.file.participant(id);
    return person ? person->name : QString();
}

/// What is to be gone through, a line each.
std::vector<Fields> linesOf(const std::vector<ChecklistLine>& lines, Language language)
{
    QStringList texts;
    for (const ChecklistLine& line : lines)
        if (line.attention == Attention::Tick || line.force == Force::Must)
            texts << line.text.in(language);
    return textList(texts);
}

QString forecast(const Composing& composing, const QuorumVerdict& verdict)
{
    QStringList parts{quorumWord(verdict.outcome, composing.book) + u'.', countedSentence(verdict, namingOf(composing), composing.book)};
    if (verdict.outcome == Outcome::Refused)
        parts << sentences(verdict.reasons, namingOf(composing), composing.book);
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// Each child's quorum as it is to be expected: if all come who have not declined, and if only those come who said yes.
std::vector<Fields> quorumExpected(const Composing& composing)
{
    std::vector<Fields> list;
    const CaseFile& file = composing.from.file;
    for (const Subject* subject : livingSubjects(file)) {
        Fields entry;
        entry.about(subject->child.id);
        entry.line(u"name"_s, composing.nameOf(*subject));
        const auto of = [&](ForecastBasis basis) { return forecast(composing, quorumForecast(file, subject->child.id, basis, composing.from.procedure)); };
        entry.line(u"if-all"_s, of(ForecastBasis::AllWhoHaveNotDeclined));
        entry.line(u"if-confirmed"_s, composing.from.procedure.quorum.others ? of(ForecastBasis::WhoSaidYes) : QString());
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> keyAgenciesExpected(const Composing& composing)
{
    const KeyAgencyVerdict verdict = keyAgencies(composing.from.file, composing.from.procedure);
    QStringList texts;
    if (verdict.outcome == Outcome::Satisfied)
        texts << composing.word(u"run.key-agencies");
    texts << sentences(verdict.reasons, namingOf(composing), composing.book);
    return verdict.outcome == Outcome::NotStated ? std::vector<Fields>() : textList(texts);
}

/// Who is kept out, from what and when: a decision of before the meeting.
std::vector<Fields> keptOut(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Participant& person : composing.from.file.participants) {
        if (!person.exclusion)
            continue;
        const Exclusion& exclusion = *person.exclusion;
        QStringList parts{composing.word(QString(u"exclusion."_s + wordOf(exclusion.extent)))};
        if (exclusion.extent == ExclusionExtent::Part && exclusion.from)
            parts << (exclusion.to ? timeRange(*exclusion.from, *exclusion.to) : composing.word(u"exclusion.from", clockTime(*exclusion.from)));
        if (exclusion.record)
            parts << composing.word(QString(u"exclusion.record."_s + wordOf(*exclusion.record)));
        Fields entry;
        entry.line(u"name"_s, person.name);
        entry.line(u"what"_s, parts.join(u". "_s));
        list.push_back(std::move(entry));
    }
    return list;
}

/// Arrivals and seats that somebody has arranged, then those who must not meet.
std::vector<Fields> arrivals(const Composing& composing)
{
    std::vector<Fields> list;
    for (const auto& [id, attending] : composing.from.record.dossier.attending) {
        const QString needs = attending.needs.trimmed();
        if (!attending.arrival && attending.seat.trimmed().isEmpty() && needs.isEmpty())
            continue;
        QStringList parts{attending.arrival ? composing.word(u"run.arrives", clockTime(*attending.arrival)) : QString(), attending.seat.trimmed(), needs};
        parts.removeAll(QString());
        Fields entry;
        entry.line(u"name"_s, nameOfPerson(composing, id));
        entry.line(u"what"_s, parts.join(u". "_s));
        list.push_back(std::move(entry));
    }
    return list;
}

std::vector<Fields> apart(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Apart& pair : composing.from.record.dossier.arrangements.apart) {
        Fields entry;
        entry.line(u"name"_s, nameOfPerson(composing, pair.one) + u" · "_s + nameOfPerson(composing, pair.other));
        entry.line(u"what"_s, pair.how);
        list.push_back(std::move(entry));
    }
    return list;
}

QString childComes(const Composing& composing, const Subject& subject)
{
    const auto& heard = composing.from.record.dossier.heard;
    const auto found = heard.find(subject.child.id);
    QStringList parts;
    if (found != heard.end() && found->second.settled)
        parts << composing.word(QString(u"run.child."_s + wordOf(*found->second.settled)));
    else if (subject.wishesToAttend)
        parts << composing.word(*subject.wishesToAttend ? u"run.child.wishes" : u"run.child.declines");
    if (found != heard.end() && !found->second.representedBy.trimmed().isEmpty())
        parts << composing.word(u"run.child.voice", found->second.representedBy);
    return parts.join(u". "_s);
}

/// How each born child is heard: what is presumed, what was settled, and who speaks for the child.
std::vector<Fields> childrensPart(const Composing& composing)
{
    std::vector<Fields> list;
    const auto& date = composing.from.file.conference.date;
    for (const Subject* subject : livingSubjects(composing.from.file)) {
        const auto part = date ? childPart(*subject, *date, composing.from.procedure) : std::nullopt;
        if (!part)
            continue;
        QStringList said{nameOf(part->presumption, composing.book), childComes(composing, *subject)};
        said.removeAll(QString());
        Fields entry;
        entry.about(subject->child.id);
        entry.line(u"name"_s, composing.nameOf(*subject));
        entry.line(u"what"_s, said.join(u". "_s));
        list.push_back(std::move(entry));
    }
    return list;
}

/// Each report that is in, late or still to come, once for its author.
std::vector<Fields> reportsIn(const Composing& composing)
{
    std::vector<Fields> list;
    std::set<std::pair<ParticipantId, DocumentKey>> listed;
    for (const LimitVerdict& limit : composing.from.judgements.limits) {
        if (!limit.to || !limit.person || !limit.document || limit.to != ReportReader::Chair || !listed.emplace(*limit.person, *limit.document).second)
            continue;
        const QString due = limit.due ? longDate(limit.due->date(), composing.book) : QString();
        const QString in = limit.measured ? longDate(*limit.measured, composing.book) : QString();
        Fields entry;
        entry.line(u"name"_s, nameOfPerson(composing, *limit.person));
        entry.line(u"what"_s, nameOfDocument(*limit.document, composing.book));
        entry.line(u"how"_s, !in.isEmpty() ? composing.word(limit.state == LimitState::Late ? u"run.report.late" : u"run.report.in", in)
                             : due.isEmpty() ? composing.word(u"run.report.awaited")
                                             : composing.word(u"run.report.due", due));
        list.push_back(std::move(entry));
    }
    return list;
}

/// Who is not expected, and who has not answered.
std::vector<Fields> repliesOf(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Participant& person : composing.from.file.participants) {
        const bool runs = person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker;
        if (runs || person.reply == Reply::Coming || keptOutBeforehand(person) || (person.capacity == Capacity::Child && !person.invited))
            continue;
        Fields entry;
        entry.line(u"name"_s, person.name);
        entry.line(u"who"_s, composing.whoIs(person));
        entry.line(u"what"_s, nameOf(person.reply, composing.book));
        entry.line(u"words"_s, person.apology);
        list.push_back(std::move(entry));
    }
    return list;
}

/// What the procedure says of somebody who does not agree, while the meeting runs.
std::vector<Fields> dissentRules(const Composing& composing)
{
    QStringList texts;
    for (const Rule& rule : composing.from.procedure.rules)
        if (rule.topic == u"dissent" && (rule.moment == Moment::Decide || rule.moment == Moment::Close || rule.moment == Moment::Minutes))
            texts << rule.text.in(composing.language);
    return textList(texts);
}

} // namespace

Fields runBookFields(const Composing& composing)
{
    const CaseFile& file = composing.from.file;
    const Arrangements& arranged = composing.from.record.dossier.arrangements;
    Fields fields = meetingFields(composing);
    fields.line(u"chair"_s, nameOfCapacity(file, Capacity::Chair));
    fields.line(u"minute-taker"_s, nameOfCapacity(file, Capacity::MinuteTaker));
    fields.line(u"procedure"_s, composing.from.procedure.title.in(composing.language));
    fields.list(u"subjects"_s, childrenNamed(composing));
    fields.list(u"items"_s, agendaTimes(composing));
    fields.list(u"opening"_s, linesOf(composing.from.judgements.opening, composing.language));
    fields.list(u"closing"_s, linesOf(composing.from.judgements.closing, composing.language));
    fields.list(u"quorums"_s, quorumExpected(composing));
    fields.list(u"quorum-rules"_s, quorumRules(composing));
    fields.list(u"ways"_s, waysWithoutQuorum(composing));
    fields.list(u"key-agencies"_s, keyAgenciesExpected(composing));
    fields.list(u"kept-out"_s, keptOut(composing));
    fields.list(u"arrivals"_s, arrivals(composing));
    fields.list(u"apart"_s, apart(composing));
    fields.paragraphs(u"waiting"_s, arranged.waiting);
    fields.paragraphs(u"safety"_s, arranged.safety);
    fields.paragraphs(u"family-notes"_s, arranged.familyNotes);
    fields.paragraphs(u"police-matters"_s, arranged.policeMatters);
    fields.list(u"children"_s, childrensPart(composing));
    fields.list(u"reports"_s, reportsIn(composing));
    fields.list(u"replies"_s, repliesOf(composing));
    fields.list(u"dissent"_s, dissentRules(composing));
    return fields;
}

} // namespace cadair
