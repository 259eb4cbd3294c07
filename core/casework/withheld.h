#pragma once

#include "core/base/words.h"
#include "core/casework/personids.h"

#include <QDate>

#include <array>
#include <optional>
#include <variant>

namespace cadair {

using WithholdingId = Id<struct WithheldAddress>;
using WarningId = Id<struct FamilyWarning>;

/// Whose address it is: an adult's or a child's.
using AddressOwner = std::variant<PersonId, ChildId>;

/// An address that must not reach one named person, whatever else that person may see.
struct WithheldAddress {
    WithholdingId id;
    AddressOwner owner;
    PersonId from;
    QString why;                       ///< "court order of 2 November": shown with the warning, never in a letter
    bool schoolToo = false;            ///< the name of the child's school or nursery is kept from that person as well
    QDate since;
    std::optional<QDate> until;        ///< the first day it no longer holds; empty: it holds
    QString by;                        ///< who recorded it
    // What follows is read from the records of the two, never kept with this one.
    QString ownerName = {};
    QString fromName = {};
    QString address = {};              ///< as the owner's record has it now; lines parted by '\n'
    QString phone = {};
    QString email = {};
    bool operator==(const WithheldAddress&) const = default;

    bool holdsOn(QDate day) const { return since <= day && (!until || day < *until); }
    bool isOf(const PersonId& person) const { return owner == AddressOwner(person); }
    bool isOf(const ChildId& child) const { return owner == AddressOwner(child); }
};

/// What a warning on a family is about.
enum class WarningKind { MustNotMeet, Bail, CourtOrder, SafetyOfVisitors, Other };
constexpr auto wordsOf(WarningKind)
{
    using enum WarningKind;
    return std::array{Word<WarningKind>{MustNotMeet, u"must-not-meet"}, Word<WarningKind>{Bail, u"bail"},
                      Word<WarningKind>{CourtOrder, u"court-order"},
                      Word<WarningKind>{SafetyOfVisitors, u"safety-of-visitors"}, Word<WarningKind>{Other, u"other"}};
}

/// Something everybody who works with a family has to know before anything else: who must not meet, bail, orders.
struct FamilyWarning {
    WarningId id;
    FamilyId family;
    WarningKind kind = WarningKind::Other;
    QString text;
    QDate since;
    std::optional<QDate> until;        ///< the first day it no longer holds; empty: it holds
    QString by;                        ///< who recorded it
    bool operator==(const FamilyWarning&) const = default;

    bool holdsOn(QDate day) const { return since <= day && (!until || day < *until); }
};

} // namespace cadair
