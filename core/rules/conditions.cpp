#include "core/rules/conditions.h"

#include "core/rules/quorum.h"
#include "core/rules/representation.h"

#include <algorithm>
#include <map>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

template <typename Matches>
bool anyPerson(const CaseTold& told, Matches matches)
{
    return std::any_of(told.file.participants.begin(), told.file.participants.end(), matches);
}

template <typename Matches>
bool anyChild(const CaseTold& told, Matches matches)
{
    return std::any_of(told.file.subjects.begin(), told.file.subjects.end(), [&](const Subject& subject) {
        return !hasDied(subject, std::nullopt) && matches(subject);
    });
}

bool capacityThere(const CaseTold& told, Capacity capacity)
{
    return anyPerson(told, [&](const Participant& person) { return person.capacity == capacity; });
}

bool isFamilyOf(const Participant& person)
{
    return person.capacity == Capacity::Parent || person.capacity == Capacity::Carer
        || person.capacity == Capacity::Child;
}

bool unborn(const CaseTold& told)
{
    return anyChild(told, [&](const Subject& subject) {
        return !subject.child.born || (told.file.conference.date && *subject.child.born > *told.file.conference.date);
    });
}

bool outcomeIs(const CaseTold& told, std::initializer_list<OutcomeKind> any)
{
    return anyChild(told, [&](const Subject& subject) {
        return subject.outcome && std::find(any.begin(), any.end(), *subject.outcome) != any.end();
    });
}

/// Held, and without a quorum for some child when it ended, or without one now while it goes on.
bool inquorateNow(const CaseTold& told)
{
    const Conference& conference = told.file.conference;
    if (!conference.startedAt)
        return false;
    const bool today = conference.date && told.now.date() == *conference.date;
    QTime at = conference.decisionTime.value_or(conference.endedAt.value_or(today ? told.now.time() : *conference.startedAt));
    if (conference.endedAt && at >= *conference.endedAt)
        at = conference.endedAt->addSecs(-1); // who leaves at the end was there until then
    return anyChild(told, [&](const Subject& subject) {
        return quorumAt(told.file, subject.child.id, at, told.procedure).outcome == Outcome::Refused;
    });
}

bool stayedAway(const Participant& person)
{
    return person.reply == Reply::Apologies || person.reply == Reply::ReportOnly;
}

using Known = bool (*)(const CaseTold&);

/// What the case itself tells; every other condition holds where somebody said so.
const std::map<QString, Known>& toldByTheCase()
{
    static const std::map<QString, Known> known{
        {u"unborn"_s, unborn},
        {u"exploitation"_s, [](const CaseTold& told) { return told.file.conference.exploitation; }},
        {u"review"_s, [](const CaseTold& told) { return told.file.conference.type == ConferenceType::Review; }},
        {u"exclusion"_s,
         [](const CaseTold& told) {
             return anyPerson(told, [](const Participant& person) { return person.exclusion.has_value(); });
         }},
        {u"observer"_s, [](const CaseTold& told) { return capacityThere(told, Capacity::Observer); }},
        {u"supporter"_s,
         [](const CaseTold& told) {
             return capacityThere(told, Capacity::Supporter) || capacityThere(told, Capacity::Advocate)
                    || capacityThere(told, Capacity::LegalRepresentative);
         }},
        {u"child-may-attend"_s,
         [](const CaseTold& told) {
             return anyChild(told, [](const Subject& subject) {
                 return subject.child.born && subject.wishesToAttend.value_or(true);
             });
         }},
        {u"child-not-attending"_s,
         [](const CaseTold& told) {
             return anyChild(told, [&](const Subject& subject) {
                 const bool comes = anyPerson(told, [&](const Participant& person) {
                     return person.capacity == Capacity::Child && person.child == subject.child.id && !stayedAway(person);
                 });
                 return subject.child.born && !comes;
             });
         }},
        {u"family-not-attending"_s,
         [](const CaseTold& told) {
             return anyPerson(told, [](const Participant& person) { return isFamilyOf(person) && stayedAway(person); });
         }},
        {u"apologies"_s,
         [](const CaseTold& told) {
             return anyPerson(told, [](const Participant& person) { return person.invited && !cameAtAll(person); });
         }},
        {u"no-plan"_s, [](const CaseTold& told) { return outcomeIs(told, {OutcomeKind::NoPlan}); }},
        {u"plan-made"_s,
         [](const CaseTold& told) { return outcomeIs(told, {OutcomeKind::StartPlan, OutcomeKind::ContinuePlan}); }},
        {u"plan-ended"_s, [](const CaseTold& told) { return outcomeIs(told, {OutcomeKind::EndPlan}); }},
        {u"ending-without-review"_s,
         [](const CaseTold& told) {
             return anyChild(told, [](const Subject& subject) { return subject.ending.has_value(); });
         }},
        {u"inquorate"_s, inquorateNow},
        {u"court-order"_s,
         [](const CaseTold& told) {
             return std::any_of(told.file.events.begin(), told.file.events.end(), [](const CaseEvent& event) {
                 return event.event.text() == u"epo-expiry"_s || event.event.text() == u"assessment-order-concluded"_s;
             });
         }},
    };
    return known;
}

} // namespace

bool holds(const QString& word, const CaseTold& told, const std::set<QString>& circumstances)
{
    if (word.isEmpty() || circumstances.contains(word))
        return true;
    const auto known = toldByTheCase().find(word);
    return known != toldByTheCase().end() && known->second(told);
}

bool holds(const QString& word, const CheckFacts& facts)
{
    return holds(word, CaseTold{facts.file, facts.procedure, facts.now}, facts.dossier.circumstances);
}

bool isToldByTheCase(const QString& word)
{
    return toldByTheCase().contains(word);
}

} // namespace cadair
