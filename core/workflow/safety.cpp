#include "core/workflow/safety.h"

#include "core/store/familystore.h"
#include "core/store/personstore.h"
#include "core/store/safetystore.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 2000;

void checkWords(const QString& words, const QString& field, std::vector<FieldProblem>& problems)
{
    if (words.isEmpty())
        problems.push_back({field, FieldFault::Missing});
    if (words.size() > longestReason)
        problems.push_back({field, FieldFault::TooLong});
}

/// The day something ends: not before it began, and not ahead of today, so that nothing runs out unseen.
void checkEnd(QDate on, QDate since, QDate today, std::vector<FieldProblem>& problems)
{
    if (on < since)
        problems.push_back({u"until"_s, FieldFault::TooLongAgo});
    if (on > today)
        problems.push_back({u"until"_s, FieldFault::InTheFuture});
}

bool isKnown(const Office& office, const AddressOwner& owner)
{
    if (const auto* person = std::get_if<PersonId>(&owner))
        return PersonStore(office.casebook).person(*person).has_value();
    return FamilyStore(office.casebook).child(std::get<ChildId>(owner)).has_value();
}

/// Those of the owner's addresses that hold on that day already.
bool isWithheldAlready(const Office& office, const FamilyId& family, const WithheldAddress& wanted)
{
    const auto all = SafetyStore(office.casebook).withheldInFamily(family);
    return std::any_of(all.begin(), all.end(), [&](const WithheldAddress& one) {
        return one.id != wanted.id && one.owner == wanted.owner && one.from == wanted.from && one.holdsOn(office.clock.today());
    });
}

std::vector<FamilyId> familiesOf(const Office& office, const AddressOwner& owner)
{
    FamilyStore families(office.casebook);
    if (const auto* child = std::get_if<ChildId>(&owner))
        return {families.child(*child)->family};
    std::vector<FamilyId> found;
    for (const Family& family : families.all()) {
        const auto members = families.members(family.id);
        if (std::any_of(members.begin(), members.end(), [&](const FamilyMember& member) { return AddressOwner(member.person) == owner; }))
            found.push_back(family.id);
    }
    return found;
}

} // namespace

Made<WithholdingId> withholdAddress(const Office& office, const WithheldAddress& wanted)
{
    Made<WithholdingId> made;
    WithheldAddress withheld = wanted;
    withheld.why = wanted.why.trimmed();
    withheld.by = office.casebook.actor();
    checkWords(withheld.why, u"why"_s, made.problems);
    if (withheld.since > office.clock.today())
        made.problems.push_back({u"since"_s, FieldFault::InTheFuture});
    if (!isKnown(office, withheld.owner))
        made.problems.push_back({u"owner"_s, FieldFault::Missing});
    if (withheld.isOf(withheld.from) || !PersonStore(office.casebook).person(withheld.from))
        made.problems.push_back({u"from"_s, FieldFault::Missing});
    if (!made.problems.empty())
        return made;
    for (const FamilyId& family : familiesOf(office, withheld.owner))
        if (isWithheldAlready(office, family, withheld)) {
            made.problems.push_back({u"from"_s, FieldFault::AlreadyInvited});
            return made;
        }
    SafetyStore(office.casebook).save(withheld);
    made.id = withheld.id;
    return made;
}

Made<WithholdingId> endWithholding(const Office& office, const WithholdingId& id, QDate on)
{
    Made<WithholdingId> made;
    SafetyStore safety(office.casebook);
    auto withheld = safety.withheldAddress(id);
    if (!withheld)
        return made;
    checkEnd(on, withheld->since, office.clock.today(), made.problems);
    if (!made.problems.empty())
        return made;
    withheld->until = on;
    safety.save(*withheld);
    made.id = id;
    return made;
}

Made<WarningId> saveWarning(const Office& office, const FamilyWarning& wanted)
{
    Made<WarningId> made;
    FamilyWarning warning = wanted;
    warning.text = wanted.text.trimmed();
    warning.by = office.casebook.actor();
    checkWords(warning.text, u"text"_s, made.problems);
    if (warning.since > office.clock.today())
        made.problems.push_back({u"since"_s, FieldFault::InTheFuture});
    if (!FamilyStore(office.casebook).family(warning.family))
        made.problems.push_back({u"family"_s, FieldFault::Missing});
    if (!made.problems.empty())
        return made;
    SafetyStore(office.casebook).save(warning);
    made.id = warning.id;
    return made;
}

Made<WarningId> endWarning(const Office& office, const WarningId& id, QDate on)
{
    Made<WarningId> made;
    SafetyStore safety(office.casebook);
    auto warning = safety.warning(id);
    if (!warning)
        return made;
    checkEnd(on, warning->since, office.clock.today(), made.problems);
    if (!made.problems.empty())
        return made;
    warning->until = on;
    safety.save(*warning);
    made.id = id;
    return made;
}

std::vector<FamilyWarning> warningsNow(const Office& office, const FamilyId& family)
{
    std::vector<FamilyWarning> warnings = SafetyStore(office.casebook).warnings(family);
    std::erase_if(warnings, [&](const FamilyWarning& warning) { return !warning.holdsOn(office.clock.today()); });
    return warnings;
}

std::vector<WithheldAddress> withheldNow(const Office& office, const FamilyId& family)
{
    std::vector<WithheldAddress> withheld = SafetyStore(office.casebook).withheldInFamily(family);
    std::erase_if(withheld, [&](const WithheldAddress& one) { return !one.holdsOn(office.clock.today()); });
    return withheld;
}

} // namespace cadair
