#pragma once

#include "core/casework/withheld.h"
#include "core/casework/words.h"
#include "core/procedure/words.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace cadair {

/// The languages a person was asked about, as BCP 47 tags ("cy", "en", "pl"). Empty: not yet asked, which is not English.
struct Languages {
    QString meeting;
    QString papers;
    bool operator==(const Languages&) const = default;
};

/// A child, born or not. One record before and after the birth; ages are computed, never kept.
struct Child {
    ChildId id;
    FamilyId family;
    QString givenName;                 ///< empty for an unborn child without a name yet
    QString familyName;
    QString calledName;                ///< what the child is called, where it differs
    std::optional<QDate> born;
    std::optional<QDate> expected;     ///< due date, kept after the birth
    std::optional<QDate> died;
    Languages languages;
    QString address;                   ///< lines parted by '\n'
    bool operator==(const Child&) const = default;

    /// What the child is called; empty for an unborn one without a name yet.
    QString called() const { return calledName.isEmpty() ? givenName : calledName; }
};

/// An adult: of a family, or a practitioner of an agency. What a conference needs of them is frozen on its participant.
struct Person {
    PersonId id;
    QString name;                      ///< full name as written on an envelope
    QString calledName;                ///< how to address them: "Ms Mwyaren", "Siân"
    std::optional<AgencyKey> agency;   ///< practitioners: kind of agency
    QString agencyName;                ///< "Ysgol y Bryn": the agency's own name
    QString job;                       ///< "head teacher", in the person's own words
    std::optional<RoleWord> role;      ///< where a rule asks for it by name
    QString address;                   ///< lines parted by '\n'
    QString phone;
    QString email;
    Languages languages;
    QString needs;                     ///< access, interpreter, anything to arrange
    std::optional<QDate> activeUntil;  ///< the last day in this work; not offered for new invitations after it
    bool emailSafe = false;            ///< confidential papers may go to this e-mail address
    std::optional<SendingWay> sendBy;  ///< how papers best reach them; empty: not asked
    bool operator==(const Person&) const = default;
};

/// How an adult belongs to a family, and to which of its children.
struct FamilyMember {
    FamilyId family;
    PersonId person;
    Relation relation = Relation::Other;
    bool parentalResponsibility = false;
    std::vector<ChildId> of;
    bool operator==(const FamilyMember&) const = default;
};

/// A household whose children a conference considers.
struct Family {
    FamilyId id;
    QString name;                      ///< "Mwyaren": for lists; children keep their own names
    QString reference;                 ///< the unit's own reference, may be empty
    bool operator==(const Family&) const = default;
};

/// A family with everybody in it, as screens show it.
struct Household {
    Family family;
    std::vector<Child> children;       ///< oldest first, unborn last
    std::vector<FamilyMember> members;
    std::vector<Person> adults;        ///< the persons of `members`
    std::vector<WithheldAddress> withheld = {}; ///< theirs, those that have ended too; oldest first
    std::vector<FamilyWarning> warnings = {};   ///< those that have ended too; oldest first
    bool operator==(const Household&) const = default;
};

} // namespace cadair
