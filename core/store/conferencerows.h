#pragma once

#include "core/casework/conference.h"
#include "core/store/statement.h"

namespace cadair {

// Rows of a conference as several readings find them, each from where the columns stand.

/// id, family_id, procedure, type, state, held_on, planned_start, planned_minutes, place, started_at, ended_at, exploitation,
/// decision_time, late_reason, chair_id, follows_id, proceed_reason, reasons
Conference readConferenceRow(Columns in);
/// The columns of readChild, with the names and address of that day, then plan_since, category_reason, wishes_to_attend,
/// recommended, outcome, ending_ground, ending_accepted, ending_consulted
Subject readSubject(Columns in);
/// event, happened_on, at_time, child_id, participant_id, initiated_enquiry, timescale, reason
CaseEvent readEvent(Columns in);

} // namespace cadair
