#include "core/rules/checkparts.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

namespace {

/// Entry of a table of what was asked, or the empty one: nobody was asked.
template <typename Key, typename Value>
const Value& entryOr(const std::map<Key, Value>& table, const Key& key)
{
    static const Value empty{};
    const auto found = table.find(key);
    return found == table.end() ? empty : found->second;
}

bool isOver(const CaseFile& file)
{
    return file.conference.endedAt.has_value();
}

} // namespace

const Attending& attendingOf(const CheckFacts& facts, const ParticipantId& person)
{
    return entryOr(facts.dossier.attending, person);
}

const ChildHeard& heardOf(const CheckFacts& facts, const ChildId& child)
{
    return entryOr(facts.dossier.heard, child);
}

bool isParentOrCarer(const Participant& person)
{
    return person.capacity == Capacity::Parent || person.capacity == Capacity::Carer;
}

bool belongsToFamily(const Participant& person)
{
    return isParentOrCarer(person) || person.capacity == Capacity::Relative || person.capacity == Capacity::Child;
}

bool wasInvited(const Participant& person)
{
    return person.invited.has_value() || cameAtAll(person);
}

bool staysAway(const Participant& person)
{
    return !cameAtAll(person)
        && (person.reply == Reply::Apologies || person.reply == Reply::ReportOnly
            || person.reply == Reply::SendsDeputy);
}

bool isExpected(const CaseFile& file, const Participant& person)
{
    return cameAtAll(person) || (!isOver(file) && person.reply == Reply::Coming);
}

bool childComes(const CaseFile& file, const ChildId& child)
{
    return std::any_of(file.participants.begin(), file.participants.end(), [&](const Participant& person) {
        return person.capacity == Capacity::Child && person.child == child && isExpected(file, person);
    });
}

bool isBorn(const Subject& subject, const CaseFile& file)
{
    return subject.child.born && (!file.conference.date || *subject.child.born <= *file.conference.date);
}

std::set<AgencyKey> agenciesBehind(const QString& word, const Procedure& procedure)
{
    for (const KeyAgencyRule& rule : procedure.keyAgencies)
        for (const KeyAgency& agency : rule.agencies)
            if (agency.word == word)
                return agency.anyOf;
    const auto kind = AgencyKey::parse(word);
    return kind ? std::set{*kind} : std::set<AgencyKey>();
}

bool isOf(const CaseFile& file, const Participant& person, const std::set<AgencyKey>& agencies)
{
    const auto agency = agencyOf(file, person);
    return isPractitioner(person) && agency && agencies.contains(*agency);
}

Reason missing(const CheckLine& line, const QString& what, const ParticipantId& person)
{
    Reason reason = missing(line, what);
    reason.person = person;
    return reason;
}

Reason missing(const CheckLine& line, const QString& what, const ChildId& child)
{
    Reason reason = missing(line, what);
    reason.child = child;
    return reason;
}

Reason against(const CheckLine& line, const QString& what, const ParticipantId& person)
{
    Reason reason = against(line, what);
    reason.person = person;
    return reason;
}

Reason against(const CheckLine& line, const QString& what, const ChildId& child)
{
    Reason reason = against(line, what);
    reason.child = child;
    return reason;
}

} // namespace cadair
