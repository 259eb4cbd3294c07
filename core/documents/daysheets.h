#pragma once

#include "core/documents/composing.h"

namespace cadair {

// What several sheets of a day say alike.

/// The items of this kind of conference, in order; empty where the procedure gives no agenda.
const std::vector<AgendaItem>& agendaOf(const Composing& composing);
/// Each item of the agenda with the time it is planned for: a list of {from, title, minutes}.
std::vector<Fields> agendaTimes(const Composing& composing);
/// Everybody who is to come, in order: neither who is kept out of the whole nor who has declined without a deputy.
std::vector<const Participant*> expected(const CaseFile& file);
/// The name by which somebody is called at the table: as called for family and children, in full for others.
QString tableName(const Participant& person);
/// Practitioners who are asked for their view, in order.
std::vector<const Participant*> practitionersExpected(const CaseFile& file);
/// What the quorum asks here, in the procedure's own words: a list of {text}, each rule once.
std::vector<Fields> quorumRules(const Composing& composing);
/// What can be done lawfully should a child have no quorum: grounds, duties and the new date: a list of {text}.
std::vector<Fields> waysWithoutQuorum(const Composing& composing);
/// `count` entries without anything in them: lines to be written on.
std::vector<Fields> blankRows(int count);
/// Name of who holds an office at the meeting; empty where nobody does.
QString nameOfCapacity(const CaseFile& file, Capacity capacity);

} // namespace cadair
