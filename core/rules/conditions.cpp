#include "core/rules/conditions.h"

#include "core/rules/quorum.h"
#include "core/rules/representation.h"

#include <algorithm>
#include <map>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

template <typename Matches>
bool anyPerson(const CheckFacts& facts, Matches matches)
{
    return std::any_of(facts.file.participants.begin(), facts.file.participants.end(), matches);
}

template <typename Matches>
bool anyChild(const CheckFacts& facts, Matches matches)
{
    return std::any_of(facts.file.subjects.begin(), facts.file.subjects.end(), [&](const Subject& subject) {
        return !hasDied(subject, std::nullopt) && matches(subject);
    });
}

bool capacityThere(const CheckFacts& facts, Capacity capacity)
{
    return anyPerson(facts, [&](const Participant& person) { return person.capacity == capacity; });
}

bool isFamilyOf(const Participant& person)
{
    return person.capacity == Capacity::Parent || person.capacity == Capacity::Carer
        || person.capacity == Capacity::Child;
}

bool unborn(const CheckFacts& facts)
{
    return anyChild(facts, [&](const Subject& subject) {
        return !subject.child.born || (facts.file.conference.date && *subject.child.born > *facts.file.conference.date);
    });
}

bool outcomeIs(const CheckFacts& facts, std::initializer_list<OutcomeKind> any)
{
    return anyChild(facts, [&](const Subject& subject) {
        return subject.outcome && std::find(any.begin(), any.end(), *subject.outcome) != any.end();
    });
}

/// Held, and without a quorum for some child when it ended, or without one now while it goes on.
bool inquorateNow(const CheckFacts& facts)
{
    const Conference& conference = facts.file.conference;
    if (!conference.startedAt)
        return false;
    const bool today = conference.date && facts.now.date() == *conference.date;
    QTime at =
        conference.decisionTime.value_or(conference.endedAt.value_or(today ? facts.now.time() : *conference.startedAt));
    if (conference.endedAt && at >= *conference.endedAt)
        at = conference.endedAt->addSecs(-1); // who leaves at the end was there until then
    return anyChild(facts, [&](const Subject& subject) {
        return quorumAt(facts.file, subject.child.id, at, facts.procedure).outcome == Outcome::Refused;
    });
}

bool stayedAway(const Participant& person)
{
    return person.reply == Reply::Apologies || person.reply == Reply::ReportOnly;
}

using Known = bool (*)(const CheckFacts&);

/// What the case itself tells; every other condition holds where somebody said so.
const std::map<QString, Known>& toldByTheCase()
{
    static const std::map<QString, Known> known{
        {u"unborn"_s, unborn},
        {u"exploitation"_s, [](const CheckFacts& facts) { return facts.file.conference.exploitation; }},
        {u"review"_s, [](const CheckFacts& facts) { return facts.file.conference.type == ConferenceType::Review; }},
        {u"exclusion"_s,
         [](const CheckFacts& facts) {
             return anyPerson(facts, [](const Participant& person) { return person.exclusion.has_value(); });
         }},
        {u"observer"_s, [](const CheckFacts& facts) { return capacityThere(facts, Capacity::Observer); }},
        {u"supporter"_s,
         [](const CheckFacts& facts) {
             return capacityThere(facts, Capacity::Supporter) || capacityThere(facts, Capacity::Advocate)
                 || capacityThere(facts, Capacity::LegalRepresentative);
         }},
        {u"child-may-attend"_s,
         [](const CheckFacts& facts) {
             return anyChild(facts, [](const Subject& subject) {
                 return subject.child.born && subject.wishesToAttend.value_or(true);
             });
         }},
        {u"child-not-attending"_s,
         [](const CheckFacts& facts) {
             return anyChild(facts, [&](const Subject& subject) {
                 const bool comes = anyPerson(facts, [&](const Participant& person) {
                     return person.capacity == Capacity::Child && person.child == subject.child.id
                         && !stayedAway(person);
                 });
                 return subject.child.born && !comes;
             });
         }},
        {u"family-not-attending"_s,
         [](const CheckFacts& facts) {
             return anyPerson(facts,
                              [](const Participant& person) { return isFamilyOf(person) && stayedAway(person); });
         }},
        {u"no-plan"_s, [](const CheckFacts& facts) { return outcomeIs(facts, {OutcomeKind::NoPlan}); }},
        {u"plan-made"_s,
         [](const CheckFacts& facts) {
             return outcomeIs(facts, {OutcomeKind::StartPlan, OutcomeKind::ContinuePlan});
         }},
        {u"plan-ended"_s, [](const CheckFacts& facts) { return outcomeIs(facts, {OutcomeKind::EndPlan}); }},
        {u"ending-without-review"_s,
         [](const CheckFacts& facts) {
             return anyChild(facts, [](const Subject& subject) { return subject.ending.has_value(); });
         }},
        {u"inquorate"_s, inquorateNow},
        {u"court-order"_s,
         [](const CheckFacts& facts) {
             return std::any_of(facts.file.events.begin(), facts.file.events.end(), [](const CaseEvent& event) {
                 return event.event.text() == u"epo-expiry"_s || event.event.text() == u"assessment-order-concluded"_s;
             });
         }},
    };
    return known;
}

} // namespace

bool holds(const QString& word, const CheckFacts& facts)
{
    if (word.isEmpty() || facts.dossier.circumstances.contains(word))
        return true;
    const auto known = toldByTheCase().find(word);
    return known != toldByTheCase().end() && known->second(facts);
}

bool isToldByTheCase(const QString& word)
{
    return toldByTheCase().contains(word);
}

} // namespace cadair
