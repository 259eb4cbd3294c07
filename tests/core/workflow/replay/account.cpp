#include "tests/core/workflow/replay/account.h"

#include "tests/core/workflow/replay/consequences.h"

#include "core/store/journalstore.h"
#include "core/workflow/scaling.h"

#include <QJsonArray>

#include <algorithm>

namespace replay {
using namespace Qt::StringLiterals;

namespace {

QString hour(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString hour(const std::optional<QTime>& time)
{
    return time ? hour(*time) : QString();
}

template <typename Word>
QStringList textsOf(const Word& words)
{
    QStringList all;
    for (const auto& each : words)
        all << each.text();
    return all;
}

/// Lines about the record of one conference, part by part.
class Record final {
public:
    explicit Record(const Stage& stage) : m_stage(stage), m_open(stage.read()) {}

    QStringList conference() const
    {
        const Conference& held = m_open.file.conference;
        QStringList lines{u"%1 conference, %2, %3"_s.arg(wordOf(held.type), held.procedure.text(), held.date->toString(Qt::ISODate)),
                          u"began %1, ended %2, last decided %3: %4"_s.arg(hour(held.startedAt), hour(held.endedAt), hour(held.decisionTime), wordOf(held.state))};
        if (held.proceedInquorate)
            lines << u"went on without a quorum (%1): %2"_s.arg(textsOf(held.proceedInquorate->grounds).join(u", "), held.proceedInquorate->reason);
        for (const Departure& each : m_open.record.departures)
            lines << u"%1 %2 departs from %3: %4"_s.arg(hour(each.at.toLocalTime().time()), each.step, each.rule.isEmpty() ? u"what no rule states"_s : each.rule, each.reason);
        return lines;
    }

    QStringList people() const
    {
        QStringList lines;
        for (const Participant& person : m_open.file.participants)
            lines << personLine(person);
        return lines;
    }

    QStringList agenda() const
    {
        QStringList lines;
        for (const AgendaSpan& span : m_open.record.agenda)
            lines << u"%1-%2 %3"_s.arg(hour(span.from), hour(span.to), span.item.text());
        return lines;
    }

    QStringList notes() const
    {
        QStringList lines;
        for (const Note& note : m_open.record.notes) {
            QString line = u"%1 %2 %3"_s.arg(note.agenda.text(), hour(note.writtenAt.toLocalTime().time()), wordOf(note.kind));
            if (note.child)
                line += u", about "_s + child(*note.child);
            if (note.confidential)
                line += u", confidential"_s + (note.confidentialKind ? u' ' + wordOf(*note.confidentialKind) : QString());
            if (!note.withheldFrom.empty())
                line += u", kept from "_s + names(note.withheldFrom).join(u", ");
            lines << line + u": "_s + note.text;
        }
        return lines;
    }

    QStringList views() const
    {
        QStringList lines;
        for (const View& view : m_open.record.views)
            lines << u"%1 on %2: %3%4"_s.arg(who(view.participant), child(view.child), wordOf(view.choice),
                                            view.reason.isEmpty() ? QString() : u" - "_s + view.reason);
        return lines;
    }

    QStringList scale() const
    {
        const Scale scale = scaleOf(m_stage.office(), m_open.file.conference.id);
        QStringList lines{u"%1, %2"_s.arg(scale.on ? u"on"_s : u"off"_s, scale.inRecord ? u"in the record"_s : u"not in the record"_s)};
        for (const ScaleStatement& statement : scale.statements) {
            lines << u"%1: %2"_s.arg(statement.revealed ? u"shown"_s : u"hidden"_s, statement.text);
            for (const ScaleMark& mark : statement.marks)
                lines << u"%1: %2%3"_s.arg(who(mark.who)).arg(mark.mark).arg(mark.reason.isEmpty() ? QString() : u" - "_s + mark.reason);
        }
        return lines;
    }

    QStringList decisions() const
    {
        QStringList lines;
        for (const Decision& decision : m_open.record.decisions) {
            lines << u"%1 %2: %3 [%4] by %5, %6: %7"_s.arg(hour(decision.decidedAt.toLocalTime().time()), child(decision.child), wordOf(decision.outcome),
                                                            textsOf(decision.categories).join(u", "), wordOf(decision.reachedBy), decision.decidedBy, decision.reasons);
            if (decision.corrects)
                lines.back() += u" - corrected: "_s + decision.correctionReason;
        }
        for (const Dissent& dissent : m_open.record.dissents)
            lines << u"%1 dissents on %2%3: %4"_s.arg(who(dissent.participant), child(dissent.child),
                                                      dissent.readBack ? u", read back"_s : QString(), dissent.reason);
        return lines;
    }

    QStringList plans() const
    {
        QStringList lines;
        for (const Subject& subject : m_open.file.subjects) {
            const ChildId& id = subject.child.id;
            if (const auto plan = m_open.record.dossier.plans.find(id); plan != m_open.record.dossier.plans.end())
                lines << planLines(plan->second);
            if (const auto weighed = m_open.record.dossier.weighed.find(id); weighed != m_open.record.dossier.weighed.end())
                lines << helpLine(id, weighed->second);
        }
        for (const Participant& person : m_open.file.participants)
            if (person.coreGroup)
                lines << u"core group: "_s + who(person.id);
        for (const CaseEvent& event : m_open.file.events)
            lines << u"%1: %2"_s.arg(event.event.text(), event.date.toString(Qt::ISODate));
        return lines;
    }

    QStringList answers() const
    {
        QStringList lines;
        for (const Answer& answer : m_open.record.answers)
            if (answer.at.toLocalTime().date() == m_stage.script().date)
                lines << u"%1 %2: %3%4"_s.arg(wordOf(answer.moment), answer.group, wordOf(answer.state),
                                              answer.text.isEmpty() ? QString() : u" - "_s + answer.text);
        return lines;
    }

private:
    QString who(const ParticipantId& id) const { return m_stage.nameOf(m_open.file, id); }
    QString child(const ChildId& id) const { return m_stage.nameOf(m_open.file, id); }
    QStringList names(const std::vector<ParticipantId>& people) const
    {
        QStringList all;
        for (const ParticipantId& each : people)
            all << who(each);
        return all;
    }

    QString personLine(const Participant& person) const
    {
        QStringList stays;
        for (const Presence& stay : person.present)
            stays << hour(stay.from) + u'-' + hour(stay.to);
        QString line = u"%1, %2: %3"_s.arg(who(person.id), wordOf(person.capacity), stays.isEmpty() ? u"not there"_s : stays.join(u", "));
        if (person.mode != AttendMode::Room)
            line += u", by %1%2"_s.arg(wordOf(person.mode), person.modeAccepted ? u" as the chair agreed"_s : QString());
        if (person.deputyFor)
            line += u", for "_s + who(*person.deputyFor);
        if (const auto& exclusion = person.exclusion)
            line += u", kept out of %1 %2-%3, decided %4%5"_s.arg(exclusion->extent == ExclusionExtent::Part ? u"a part"_s : u"all"_s, hour(exclusion->from), hour(exclusion->to),
                                                                 wordOf(exclusion->decided), exclusion->ground ? u" ("_s + exclusion->ground->text() + u')' : QString());
        const auto asked = m_open.record.dossier.attending.find(person.id);
        if (asked != m_open.record.dossier.attending.end() && !asked->second.items.empty())
            line += u", for "_s + textsOf(asked->second.items).join(u", ");
        return line;
    }

    QStringList planLines(const ChildPlan& plan) const
    {
        const QString of = child(plan.child);
        QStringList lines{u"plan of %1: begins %2, lead %3, seen every %4 days"_s.arg(of, plan.begins ? plan.begins->toString(Qt::ISODate) : u"not"_s, plan.lead ? who(*plan.lead) : u"nobody"_s)
                              .arg(plan.visitDays.value_or(0))};
        for (const QString& risk : plan.risks)
            lines << u"%1 - risk: %2"_s.arg(of, risk);
        if (!plan.changes.isEmpty())
            lines << u"%1 - must change: %2"_s.arg(of, plan.changes);
        for (const PlanOutcome& outcome : plan.outcomes)
            lines << u"%1 - outcome: %2 (%3)"_s.arg(of, outcome.what, outcome.measure);
        for (const PlanAction& action : plan.actions)
            lines << u"%1 - %2: %3, by %4 (%5)"_s.arg(of, action.owner, action.what, action.by ? action.by->toString(Qt::ISODate) : u"no day"_s, action.measure);
        if (!plan.contingency.isEmpty())
            lines << u"%1 - otherwise: %2"_s.arg(of, plan.contingency);
        return lines;
    }

    QString helpLine(const ChildId& id, const Weighing& weighed) const
    {
        QStringList limbs(weighed.limbs.begin(), weighed.limbs.end());
        QStringList support(weighed.support.begin(), weighed.support.end());
        return u"%1 - significant harm: %2 (%3) %4; help: %5; recommended: %6"_s.arg(child(id), !weighed.harm ? u"not said"_s : *weighed.harm ? u"yes"_s : u"no"_s,
                                                                                   limbs.join(u", "), weighed.reasons, support.join(u", "), weighed.recommendations);
    }

    const Stage& m_stage;
    OpenConference m_open;
};

/// The lines that are in one list and not in the other, with what stands around them left away.
QString lineDifference(QStringList expected, QStringList found)
{
    while (!expected.isEmpty() && !found.isEmpty() && expected.front() == found.front()) {
        expected.removeFirst();
        found.removeFirst();
    }
    while (!expected.isEmpty() && !found.isEmpty() && expected.back() == found.back()) {
        expected.removeLast();
        found.removeLast();
    }
    QString text;
    for (const QString& line : expected)
        text += u"  - "_s + line + u'\n';
    for (const QString& line : found)
        text += u"  + "_s + line + u'\n';
    return text;
}

QStringList linesIn(const QJsonValue& part)
{
    QStringList lines;
    for (const QJsonValue& line : part.toArray())
        lines << line.toString();
    return lines;
}

} // namespace

QJsonObject accountOf(const Stage& stage)
{
    const Record record(stage);
    QJsonObject account{{u"01 conference"_s, QJsonArray::fromStringList(record.conference())},
                        {u"02 people"_s, QJsonArray::fromStringList(record.people())},
                        {u"03 agenda"_s, QJsonArray::fromStringList(record.agenda())},
                        {u"04 notes"_s, QJsonArray::fromStringList(record.notes())},
                        {u"05 scale"_s, QJsonArray::fromStringList(record.scale())},
                        {u"06 views"_s, QJsonArray::fromStringList(record.views())},
                        {u"07 decisions"_s, QJsonArray::fromStringList(record.decisions())},
                        {u"08 plans"_s, QJsonArray::fromStringList(record.plans())},
                        {u"09 answers"_s, QJsonArray::fromStringList(record.answers())},
                        {u"10 quorum"_s, QJsonArray::fromStringList(quorumLines(stage))},
                        {u"11 copies"_s, QJsonArray::fromStringList(copyLines(stage))},
                        {u"12 minutes"_s, QJsonArray::fromStringList(minutesLines(stage))}};
    return account;
}

QStringList journalOf(const Stage& stage)
{
    QStringList lines;
    const Office office = stage.office();
    const JournalStore journal(office.casebook);
    for (const JournalEntry& entry : journal.entries(1, static_cast<int>(journal.head().seq)))
        if (entry.at.toLocalTime().date() == stage.script().date)
            lines << entry.at.toLocalTime().toString(u"HH:mm:ss "_s) + wordOf(entry.act) + u' ' + entry.subject;
    return lines;
}

QString difference(const QJsonObject& expected, const QJsonObject& found)
{
    QStringList parts = expected.keys() + found.keys();
    parts.removeDuplicates();
    parts.sort();
    QString text;
    for (const QString& part : parts)
        if (expected.value(part) != found.value(part))
            text += part + u":\n"_s + lineDifference(linesIn(expected.value(part)), linesIn(found.value(part)));
    return text;
}

} // namespace replay
