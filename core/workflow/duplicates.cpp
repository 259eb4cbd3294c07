#include "core/workflow/duplicates.h"

#include "core/base/folding.h"
#include "core/store/familystore.h"
#include "core/store/personstore.h"
#include "core/workflow/families.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

QString fullName(const Child& child)
{
    return tidied(child.givenName + u' ' + child.familyName);
}

} // namespace

std::vector<Person> possiblySameAdult(const Office& office, const Person& person)
{
    const DuplicateStore said(office.casebook);
    const QString name = folded(person.name);
    std::vector<Person> found;
    if (name.isEmpty())
        return found;
    for (Person& other : PersonStore(office.casebook).all())
        if (other.id != person.id && folded(other.name) == name
            && !said.areNotTheSame(RecordKind::Adult, person.id.text(), other.id.text()))
            found.push_back(std::move(other));
    return found;
}

std::vector<Family> possiblySameFamily(const Office& office, const Family& family)
{
    const DuplicateStore said(office.casebook);
    const QString name = folded(family.name);
    std::vector<Family> found;
    if (name.isEmpty())
        return found;
    for (Family& other : FamilyStore(office.casebook).all())
        if (other.id != family.id && folded(other.name) == name
            && !said.areNotTheSame(RecordKind::Family, family.id.text(), other.id.text()))
            found.push_back(std::move(other));
    return found;
}

void sayNotTheSame(const Office& office, RecordKind kind, const QString& one, const QString& other)
{
    DuplicateStore(office.casebook).sayNotTheSame(kind, one, other, office.casebook.actor(), office.clock.today());
}

std::optional<FamilyId> familyOfAdult(const Office& office, const PersonId& person)
{
    FamilyStore families(office.casebook);
    for (const Family& family : families.all()) {
        const auto members = families.members(family.id);
        if (std::any_of(members.begin(), members.end(), [&](const FamilyMember& member) { return member.person == person; }))
            return family.id;
    }
    return std::nullopt;
}

std::vector<Lookalike> lookalikesOf(const Office& office, const Household& household)
{
    std::vector<Lookalike> found;
    for (const Family& other : possiblySameFamily(office, household.family))
        found.push_back({RecordKind::Family, household.family.id.text(), household.family.name, other.id.text(), other.name, {}, other.id});
    for (const Child& child : household.children)
        for (const Child& other : possiblySameChild(office, child))
            found.push_back({RecordKind::Child, child.id.text(), fullName(child), other.id.text(), fullName(other), other.born, other.family});
    for (const Person& adult : household.adults)
        for (const Person& other : possiblySameAdult(office, adult))
            found.push_back({RecordKind::Adult, adult.id.text(), adult.name, other.id.text(), other.name, {}, familyOfAdult(office, other.id)});
    return found;
}

} // namespace cadair
