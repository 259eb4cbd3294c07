#include "core/rules/lifecycleparts.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

void Gathering::way(const QString& word, const RuleId& rule, const QStringList& records)
{
    const Way added{.way = word, .rule = rule, .records = records};
    if (std::find(m_verdict.ways.begin(), m_verdict.ways.end(), added) == m_verdict.ways.end())
        m_verdict.ways.push_back(added);
}

bool Gathering::departed(const QString& step) const
{
    const auto& departures = m_facts.record.departures;
    return std::any_of(departures.begin(), departures.end(), [&](const Departure& departure) {
        return departure.step == step && !departure.reason.trimmed().isEmpty();
    });
}

Verdict Gathering::verdict()
{
    if (m_barred)
        m_verdict.outcome = Outcome::Refused;
    else if (m_asked && !departed(stepWord(m_to))) // one reason answers several open points
        m_verdict.outcome = Outcome::NeedsDecision;
    else
        m_verdict.outcome = Outcome::Satisfied;
    if (m_verdict.outcome == Outcome::NeedsDecision)
        way(stepWord(m_to), {}, {u"reason"_s});
    return std::move(m_verdict);
}

void Gathering::add(Reason reason, bool& mark)
{
    mark = true;
    m_verdict.reasons.push_back(std::move(reason));
}

Reason because(ReasonCode code, const RuleId& rule, const QStringList& particulars,
               std::optional<ChildId> child, std::optional<ParticipantId> person)
{
    return {.code = code, .rule = rule, .particulars = particulars, .person = person, .child = child};
}

void askForLateReason(Gathering& gathering)
{
    const StepFacts& facts = gathering.facts();
    if (!facts.file.conference.lateReason.trimmed().isEmpty() || gathering.departed(u"late-date"_s))
        return;
    for (const LimitVerdict& limit : facts.limits) {
        const bool late = limit.state == LimitState::Late || limit.state == LimitState::BookedLate;
        if (late && limit.governs && !limit.soft && isAboutTheDate(limit, facts.file.conference, facts.procedure)) {
            const QString due = limit.due ? limit.due->date().toString(Qt::ISODate) : QString();
            gathering.ask(because(ReasonCode::LateWithoutReason, limit.rule, {limit.id.text(), due}, limit.child));
            gathering.way(u"late-date"_s, limit.rule, {u"reason"_s});
        }
    }
}

} // namespace cadair
