#pragma once

#include "core/casework/people.h"
#include "core/store/casebook.h"

namespace cadair {

/// Families, their children and their adults' places in them. Every save takes the whole value and writes one transaction.
class FamilyStore final {
public:
    explicit FamilyStore(Casebook& casebook);

    void save(const Family& family);
    /// The family must be saved first. Names, languages and address also reach the subjects of conferences that are not
    /// concluded yet; those of a concluded one stay as they were that day.
    void save(const Child& child);
    /// Family, person and children must be saved first.
    void save(const FamilyMember& member);
    /// Takes an adult out of a family; the person stays.
    void removeMember(const FamilyId& family, const PersonId& person);

    std::optional<Family> family(const FamilyId& id) const;
    std::optional<Child> child(const ChildId& id) const;
    /// Oldest first, unborn last.
    std::vector<Child> children(const FamilyId& family) const;
    std::vector<FamilyMember> members(const FamilyId& family) const;
    /// The family with everybody in it; empty where there is no such family.
    std::optional<Household> household(const FamilyId& id) const;
    /// Every family, by name.
    std::vector<Family> all() const;

private:
    Database& m_database;
};

} // namespace cadair
