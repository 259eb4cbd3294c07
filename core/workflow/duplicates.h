#pragma once

#include "core/store/duplicatestore.h"
#include "core/workflow/office.h"

#include "core/casework/people.h"

namespace cadair {

// Records that may be of the same people: shown where one is typed and where one is looked at, never merged by the program.
// Children: possiblySameChild in families.h.

/// Other people of the casebook with the same folded name as this adult, families' and practitioners alike.
std::vector<Person> possiblySameAdult(const Office& office, const Person& person);

/// Other families with the same folded name.
std::vector<Family> possiblySameFamily(const Office& office, const Family& family);

/// Somebody compared the two and says that they are not the same: they are not shown as such again.
void sayNotTheSame(const Office& office, RecordKind kind, const QString& one, const QString& other);

/// The family an adult belongs to; empty for a practitioner.
std::optional<FamilyId> familyOfAdult(const Office& office, const PersonId& person);

/// Two records of a family's that may also stand elsewhere.
struct Lookalike {
    RecordKind kind = RecordKind::Child;
    QString id;              ///< of the record in this family, as text
    QString name;
    QString otherId;
    QString otherName;
    std::optional<QDate> otherBorn;
    std::optional<FamilyId> otherFamily; ///< where the other stands; empty for a practitioner
    bool operator==(const Lookalike&) const = default;
};

/// Everybody of this family, and the family itself, who may be in the casebook twice.
std::vector<Lookalike> lookalikesOf(const Office& office, const Household& household);

} // namespace cadair
