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
/// - `copy.DOCUMENT.RECIPIENT`: which copy somebody has where the text does not say (`copiesToChooseFrom`). Where it says, its
///   word stands: a copy given by right is not taken away, one withheld not handed out; what it leaves to the chair may be
///   settled as none.
/// - `decision.chair-settles`: "yes" where the text does not let the chair settle what the conference cannot agree on.
std::variant<Procedure, ProcedureProblem> applyLocal(Procedure procedure, const LocalSettings& settings);

/// The settings of `settings` that this procedure can take, readings first; what it refuses (a later edition may state more
/// than an earlier one did) is left out of the procedure and named with the reason.
struct LocalFit {
    Procedure procedure;
    std::map<QString, QString> refused;    ///< key of the setting → why
};
LocalFit fittedLocal(Procedure procedure, const LocalSettings& settings);

/// The copies of this document that make sense for this kind of recipient: those who wait for the chair everywhere are never
/// given one outright, and nobody of the family has minutes with what is marked confidential.
std::vector<CopyKind> copiesToChooseFrom(const DocumentKey& document, const QString& recipient);

/// A period as a setting writes it: "15 working-days".
QString settingText(const Period& period);
/// And back; empty where it is no such text.
std::optional<Period> periodOfSetting(const QString& text);

} // namespace cadair
