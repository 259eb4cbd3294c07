#pragma once

#include "core/workflow/office.h"

namespace cadair {

/// A family as a list shows it.
struct FamilyRow {
    FamilyId id;
    QString name;
    QString reference;
    QStringList children;             ///< called or given names; an unborn child without a name is an empty string
    bool operator==(const FamilyRow&) const = default;
};

/// Families whose own, children's or adults' names match `query` (folded, word starts); all for an empty one, by name.
std::vector<FamilyRow> findFamilies(const Office& office, const QString& query);

/// A family with everybody in it. Opening it is journalled. Empty where the casebook has none with this id.
std::optional<Household> openHousehold(const Office& office, const FamilyId& family);

/// Makes a family.
Made<FamilyId> addFamily(const Office& office, const QString& name, const QString& reference);

/// Changes a family's name and reference.
Made<FamilyId> saveFamily(const Office& office, const Family& family);

/// What is wrong with a child's fields, against today.
std::vector<FieldProblem> problemsOf(const Child& child, QDate today);
/// Adds or changes a child of a family. A child needs a birth date or an expected one; the name of an unborn one may wait.
Made<ChildId> saveChild(const Office& office, const Child& child);

/// What is wrong with an adult's fields.
std::vector<FieldProblem> problemsOf(const Person& person);
/// Adds or changes an adult of a family and how they belong to the children.
Made<PersonId> saveAdult(const Office& office, const Person& person, const FamilyMember& member);

/// Takes an adult out of a family; the person, and everything written about them, stays. What stands against it: "withheld",
/// an address that is withheld from or for them, which has to be ended first; "conference", one of this family not yet over
/// that they are of.
Made<PersonId> removeAdult(const Office& office, const FamilyId& family, const PersonId& person);

/// Practitioners of the unit's directory matching `query`, by name: those who can be asked to something new, so nobody whose
/// last day there is past.
std::vector<Person> findPractitioners(const Office& office, const QString& query);
/// Adds or changes a practitioner. Needs a name and an agency kind that is known.
Made<PersonId> savePractitioner(const Office& office, const Person& person);

/// Children already in the casebook that may be the one being typed (same folded name, or same birth date and a name in
/// common): shown, never merged. Not those of whom somebody said that they are not the same.
std::vector<Child> possiblySameChild(const Office& office, const Child& child);

} // namespace cadair
