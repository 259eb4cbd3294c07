#include "core/documents/recipientsbefore.h"
#include "core/rules/copychoice.h"

#include <algorithm>

namespace cadair {

bool runsTheMeeting(const Participant& person)
{
    return person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker;
}

std::optional<Entitlement> entitlementOf(const Participant& person, const Entitled& entitled)
{
    switch (entitled.copy) {
    case CopyKind::None: return std::nullopt;
    case CopyKind::ChairDecides: return Entitlement::ChairDecides;
    case CopyKind::NotStated:
    case CopyKind::Full:
    case CopyKind::Family:
    case CopyKind::AttendedPart:
    case CopyKind::ChildsPage: break;
    }
    if (person.capacity == Capacity::Child) // where it is appropriate, which somebody has to say
        return Entitlement::ChairDecides;
    return entitled.copy == CopyKind::NotStated ? Entitlement::NotStated : Entitlement::Stated;
}

namespace {

/// A plan goes to who has, or reads of, a child with one; the child's own to the child alone.
bool hasAPlanToRead(const DocumentKey& document, const Participant& person, const CaseFile& file)
{
    if (document == documents::childsPlan() && person.capacity != Capacity::Child)
        return false;
    const std::vector<const Subject*> children = childrenFor(person, file);
    return std::any_of(children.begin(), children.end(), [](const Subject* subject) {
        const bool kept = subject->outcome == OutcomeKind::StartPlan || subject->outcome == OutcomeKind::ContinuePlan;
        return kept && !subject->child.died;
    });
}

} // namespace

std::vector<Recipient> recipientsOf(const DocumentKey& document, const CaseFile& file, const Procedure& procedure,
                                    const Dossier& dossier)
{
    if (const auto before = recipientsBefore(document, file, procedure, dossier))
        return *before;
    std::vector<Recipient> found;
    for (const Participant& person : file.participants) {
        if (runsTheMeeting(person) || (documents::isPlan(document) && !hasAPlanToRead(document, person, file)))
            continue;
        const Entitled entitled = settledCopy(document, person, file, procedure, dossier.copies);
        auto entitlement = entitlementOf(person, entitled);
        if (!entitlement)
            continue;
        if (dossier.copies.choice(document, person.id))
            entitlement = Entitlement::Stated; // somebody has said so, and why
        else if (document == documents::minutes() && isFamily(person) && entitlement == Entitlement::NotStated)
            entitlement = Entitlement::ChairDecides; // no unit's habit gives a family the record
        found.push_back({person.id, *entitlement, entitled.rule, entitled.local});
    }
    return found;
}

std::vector<const Subject*> childrenFor(const Participant& reader, const CaseFile& file)
{
    std::vector<const Subject*> found;
    // Supporters and advocates read over somebody's shoulder: never more than the children they are named for.
    for (const Subject& subject : file.subjects)
        if (readsAll(reader) || isTheirs(reader, subject.child.id))
            found.push_back(&subject);
    return found;
}

} // namespace cadair
