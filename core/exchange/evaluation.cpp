#include "core/exchange/evaluation.h"

#include "core/exchange/evaluationparts.h"
#include "core/rules/childpart.h"
#include "core/rules/decision.h"
#include "core/rules/keyagencies.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

using scenario::ruleValue;

/// The verdicts of one scenario, part by part.
class Evaluation final {
public:
    Evaluation(const Scenario& judged, const WorkingCalendar& calendar)
        : m_scenario(judged), m_file(judged.file), m_calendar(calendar), m_until(judged.lookedAtUntil())
    {
    }

    QJsonObject all() const
    {
        return {{u"procedure"_s, m_scenario.procedure.id.text()},
                {u"quorum"_s, quorum()},
                {u"key_agencies"_s, keyAgencyLight()},
                {u"inquorate"_s, withoutQuorum()},
                {u"timescales"_s, limits()},
                {u"decision"_s, decisions()},
                {u"child_part"_s, childParts()},
                {u"exclusion"_s, scenario::exclusionList(m_scenario, m_calendar)},
                {u"ending"_s, scenario::endingList(m_scenario)},
                {u"distribution"_s, scenario::copyList(m_scenario, m_calendar)}};
    }

private:
    QJsonValue childName(const ChildId& child) const { return m_scenario.childNames.at(child); }
    QJsonValue personName(const ParticipantId& person) const { return m_scenario.personNames.at(person); }

    QJsonArray names(const std::vector<ParticipantId>& people) const
    {
        QJsonArray list;
        for (const ParticipantId& person : people)
            list.append(personName(person));
        return list;
    }

    QJsonArray reasonList(const std::vector<Reason>& reasons) const { return scenario::reasonList(reasons, m_scenario); }

    QJsonObject bandObject(const ChildId& child, const QuorumBand& band) const
    {
        QJsonArray notCounted;
        for (const NotCounted& each : band.verdict.notCounted)
            notCounted.append(QJsonObject{{u"person"_s, personName(each.person)},
                                          {u"code"_s, wordOf(each.code)},
                                          {u"rule"_s, ruleValue(each.rule)}});
        return {{u"child"_s, childName(child)},
                {u"from"_s, band.from.toString(u"HH:mm"_s)},
                {u"to"_s, band.to.toString(u"HH:mm"_s)},
                {u"outcome"_s, wordOf(band.verdict.outcome)},
                {u"social_care"_s, names(band.verdict.lead)},
                {u"counted"_s, names(band.verdict.counted)},
                {u"short"_s, band.verdict.shortBy},
                {u"not_counted"_s, notCounted},
                {u"local"_s, band.verdict.local},
                {u"reasons"_s, reasonList(band.verdict.reasons)}};
    }

    QJsonArray quorum() const
    {
        QJsonArray list;
        for (const Subject& subject : m_file.subjects)
            for (const QuorumBand& band : quorumBands(m_file, subject.child.id, *m_file.conference.plannedStart, m_until,
                                                      m_scenario.procedure))
                list.append(bandObject(subject.child.id, band));
        return list;
    }

    QJsonObject keyAgencyLight() const
    {
        const KeyAgencyVerdict verdict = keyAgencies(m_file, m_scenario.procedure);
        return {{u"outcome"_s, wordOf(verdict.outcome)},
                {u"missing"_s, QJsonArray::fromStringList(verdict.missing)},
                {u"rule"_s, ruleValue(verdict.rule)},
                {u"reasons"_s, reasonList(verdict.reasons)}};
    }

    QuorumVerdict decidingQuorum(const ChildId& child) const
    {
        return quorumForDecision(m_file, child, m_until, m_scenario.procedure);
    }

    std::optional<InquorateVerdict> inquorateFor(const ChildId& child, const QuorumVerdict& quorumThen) const
    {
        return inquorate(m_file, child, quorumThen, m_scenario.procedure, m_calendar);
    }

    QJsonArray withoutQuorum() const
    {
        QJsonArray list;
        for (const Subject& subject : m_file.subjects) {
            const auto verdict = inquorateFor(subject.child.id, decidingQuorum(subject.child.id));
            if (!verdict)
                continue;
            QJsonArray grounds;
            for (const GroundKey& ground : verdict->grounds)
                grounds.append(ground.text());
            QJsonArray must;
            for (const DutyKey& duty : verdict->must)
                must.append(duty.text());
            list.append(QJsonObject{
                {u"child"_s, childName(verdict->child)},
                {u"proceed"_s, wordOf(verdict->proceed)},
                {u"grounds"_s, grounds},
                {u"must"_s, must},
                {u"new_date_by"_s, verdict->newDateBy ? QJsonValue(verdict->newDateBy->toString(Qt::ISODate)) : QJsonValue()},
                {u"reasons"_s, reasonList(verdict->reasons)}});
        }
        return list;
    }

    QJsonArray limits() const
    {
        QJsonArray list;
        for (const LimitVerdict& limit : timescales(m_file, m_scenario.procedure, m_calendar, m_scenario.now))
            list.append(scenario::limitObject(limit, m_scenario));
        return list;
    }

    QJsonObject decisionObject(const DecisionVerdict& verdict) const
    {
        QJsonObject entry{{u"child"_s, childName(verdict.child)}};
        QJsonArray reasons;
        const auto add = [&](const QString& about, const Verdict& judged) {
            for (const Reason& reason : judged.reasons) {
                QJsonObject one = scenario::reasonObject(reason, m_scenario);
                one.insert(u"about"_s, about);
                reasons.append(one);
            }
        };
        for (const auto& [outcome, judged] : verdict.outcomes) {
            entry.insert(wordOf(outcome), wordOf(judged.outcome));
            add(wordOf(outcome), judged);
        }
        entry.insert(u"category"_s, verdict.category ? QJsonValue(wordOf(verdict.category->outcome)) : QJsonValue());
        if (verdict.category)
            add(u"category"_s, *verdict.category);
        entry.insert(u"reasons"_s, reasons);
        return entry;
    }

    QJsonArray decisions() const
    {
        QJsonArray list;
        for (const Subject& subject : m_file.subjects) {
            const QuorumVerdict then = decidingQuorum(subject.child.id);
            list.append(decisionObject(decisionFor(m_file, subject.child.id, then, inquorateFor(subject.child.id, then),
                                                   m_scenario.procedure)));
        }
        return list;
    }

    QJsonArray childParts() const
    {
        QJsonArray list;
        for (const Subject& subject : m_file.subjects)
            if (const auto part = childPart(subject, *m_file.conference.date, m_scenario.procedure))
                list.append(QJsonObject{{u"child"_s, childName(part->child)},
                                        {u"age"_s, part->age},
                                        {u"presumption"_s, wordOf(part->presumption)},
                                        {u"rule"_s, ruleValue(part->rule)},
                                        {u"local"_s, part->local},
                                        {u"reasons"_s, reasonList(part->reasons)}});
        return list;
    }

    const Scenario& m_scenario;
    const CaseFile& m_file;
    const WorkingCalendar& m_calendar;
    QTime m_until;
};

} // namespace

QJsonObject evaluation(const Scenario& scenario, const WorkingCalendar& calendar)
{
    return Evaluation(scenario, calendar).all();
}

} // namespace cadair
