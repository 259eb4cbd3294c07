#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

namespace {

/// The person, then whoever they stand in for, and so on; each once, so that a ring of deputies ends.
std::vector<const Participant*> standsFor(const CaseFile& file, const Participant& person)
{
    std::vector<const Participant*> chain{&person};
    while (chain.back()->deputyFor) {
        const Participant* next = file.participant(*chain.back()->deputyFor);
        const bool known = std::any_of(chain.begin(), chain.end(),
                                       [&](const Participant* seen) { return !next || seen->id == next->id; });
        if (known)
            break;
        chain.push_back(next);
    }
    return chain;
}

} // namespace

bool isPractitioner(const Participant& person)
{
    return person.capacity == Capacity::Practitioner;
}

std::optional<AgencyKey> agencyOf(const CaseFile& file, const Participant& person)
{
    for (const Participant* each : standsFor(file, person))
        if (each->agency)
            return each->agency;
    return std::nullopt;
}

std::optional<RoleWord> roleOf(const CaseFile& file, const Participant& person)
{
    for (const Participant* each : standsFor(file, person))
        if (each->role)
            return each->role;
    return std::nullopt;
}

bool bringsContact(const CaseFile& file, const Participant& person, const ChildId& child)
{
    const auto chain = standsFor(file, person);
    return std::any_of(chain.begin(), chain.end(), [&](const Participant* each) {
        return each->basis == Basis::Contact
               && std::find(each->contact.begin(), each->contact.end(), child) != each->contact.end();
    });
}

bool takesPartProperly(const Participant& person)
{
    return person.mode == AttendMode::Room || person.modeAccepted;
}

bool isPresentAt(const Participant& person, QTime at)
{
    return std::any_of(person.present.begin(), person.present.end(),
                       [&](const Presence& stay) { return stay.from <= at && (!stay.to || at < *stay.to); });
}

bool cameAtAll(const Participant& person)
{
    return std::any_of(person.present.begin(), person.present.end(),
                       [](const Presence& stay) { return !stay.to || stay.from < *stay.to; });
}

bool hasDeputy(const CaseFile& file, const Participant& person)
{
    return std::any_of(file.participants.begin(), file.participants.end(),
                       [&](const Participant& each) { return each.deputyFor == person.id; });
}

bool hasDied(const Subject& subject, std::optional<QDate> date)
{
    if (subject.ending && subject.ending->ground == EndingGround::Died)
        return true;
    return subject.child.died && (!date || *subject.child.died <= *date);
}

bool belongsToTheLiving(const CaseFile& file, const Participant& person, std::optional<QDate> date)
{
    return std::any_of(file.subjects.begin(), file.subjects.end(), [&](const Subject& subject) {
        if (hasDied(subject, date))
            return false;
        if (person.child)
            return person.child == subject.child.id;
        return person.of.empty() || std::find(person.of.begin(), person.of.end(), subject.child.id) != person.of.end();
    });
}

std::vector<const Subject*> livingSubjects(const CaseFile& file)
{
    std::vector<const Subject*> living;
    for (const Subject& subject : file.subjects)
        if (!hasDied(subject, std::nullopt))
            living.push_back(&subject);
    return living;
}

bool hasPlan(const Subject& subject, std::optional<QDate> date)
{
    return subject.planSince && (!date || *subject.planSince < *date);
}

} // namespace cadair
