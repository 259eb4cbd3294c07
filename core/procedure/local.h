#pragma once

#include "core/procedure/reader.h"

#include <variant>

namespace cadair {

/// What a unit has adopted for itself, as a scenario or a settings file writes it: `{"quorum.others": 2,
/// "limit.initial-conference": "15 working-days"}`. Every value a text or a whole number; keys of no such kind are refused.
LocalSettings readLocalSettings(const JsonReader& table);

/// The procedure with these settings in it, each marked in `Procedure::local`; the procedure given stays as it was.
/// Refused, with the path "local.KEY": a key or value that makes no sense here, and whatever is looser than the text.
/// - `quorum.others`: how many further groups; never fewer than stated.
/// - `child.age`: from what age a child is offered to come; never later than stated.
/// - `limit.ID`: "10 working-days" for every limit with that id; never more time than a stated one gives, compared by the
///   days that each can be counted to take.
/// - `reading.ID`: "working-days" where the text says only "days": a reading of the text, so never looser.
std::variant<Procedure, ProcedureProblem> applyLocal(Procedure procedure, const LocalSettings& settings);

} // namespace cadair
