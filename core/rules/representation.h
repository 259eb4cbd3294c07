#pragma once

#include "core/casework/conference.h"

namespace cadair {

/// What somebody at the table stands for. Contact belongs to the agency: its deputy carries it, child by child.

/// Somebody who may be counted at all: invited for their work with the family, and for no other part in the meeting.
bool isPractitioner(const Participant& person);

/// Whose agency this person brings: their own, for a deputy without one that of the person they stand in for.
std::optional<AgencyKey> agencyOf(const CaseFile& file, const Participant& person);

/// The role this person fills: their own, for a deputy without one that of the person they stand in for.
std::optional<RoleWord> roleOf(const CaseFile& file, const Participant& person);

/// Whether this person brings direct contact with `child`, their own or carried as a deputy.
bool bringsContact(const CaseFile& file, const Participant& person, const ChildId& child);

/// Whether video or phone, if that is how they take part, was accepted by the chair.
bool takesPartProperly(const Participant& person);

/// Whether the person is there at `at`. Who leaves at 11:02 is not there at 11:02; a stay without an end goes on.
bool isPresentAt(const Participant& person, QTime at);

/// Whether the person came, for a part or the whole.
bool cameAtAll(const Participant& person);

/// Whether somebody else on the list stands in for this person.
bool hasDeputy(const CaseFile& file, const Participant& person);

/// Whether the child has died by `date`: nothing is decided, asked or sent about that child any more. Without a date, whether
/// a death is recorded at all: what is still to be done ends there, also for a conference that was held before.
bool hasDied(const Subject& subject, std::optional<QDate> date);

/// Whether this person has to do with a child who lives: family belongs to its own children, everybody else to all of them.
bool belongsToTheLiving(const CaseFile& file, const Participant& person, std::optional<QDate> date);

/// The children who have not died: nothing is asked about the others. In the case's order.
std::vector<const Subject*> livingSubjects(const CaseFile& file);

/// Whether this child comes to the conference of `date` with a plan: one that starts that very day is its own work.
bool hasPlan(const Subject& subject, std::optional<QDate> date);

} // namespace cadair
