#pragma once

#include "core/procedure/gaps.h"
#include "core/workflow/office.h"

namespace cadair {

/// Why a local value was not adopted.
enum class LocalFault {
    ValueMissing,  ///< no value given
    Malformed,     ///< no value of this kind: a number or a word that makes no sense here
    Looser,        ///< the text states something stricter
    Stated,        ///< the text says itself who has this copy
    ByMissing, WhyMissing, OnMissing, OnInTheFuture
};

/// One thing against adopting a value, and what the text states where that is what stands against it ("15 working-days").
struct LocalProblem {
    LocalFault fault;
    QString stated;
    RuleId rule;
    bool operator==(const LocalProblem&) const = default;
};

/// One line of Local settings: a place of the procedure, and what the unit adopted there.
struct LocalLine {
    Gap gap;
    std::optional<QString> value;          ///< empty: nothing adopted
    std::optional<Adoption> adoption;
    bool fits = true;                      ///< false: the procedure as it is now refuses it, so it is not used
};

/// Every place of a procedure where this unit may have a value of its own, with those it has.
std::vector<LocalLine> localLines(const Office& office, const ProcedureKey& procedure);

/// The profiles this unit works by: its own first, then those of the casebook's conferences, then every other one.
std::vector<const Procedure*> unitsProcedures(const Office& office);

/// Adopts a value. What stands against it is the answer; empty: it was adopted and counts from now on, everywhere.
std::vector<LocalProblem> adoptLocal(const Office& office, const ProcedureKey& procedure, const QString& key,
                                     const QString& value, const Adoption& adoption);
/// Withdraws it: the text alone counts again. False where nothing was adopted.
bool withdrawLocal(const Office& office, const ProcedureKey& procedure, const QString& key);

/// What this unit has adopted beside a procedure, in force now.
LocalSettings localInForce(const Office& office, const ProcedureKey& procedure);

/// The one road to the rules a conference is judged by: the procedure with the unit's local values in it.
///
/// A conference that has been held keeps what it was held by: a quorum, an age and a chair's word adopted after its day change
/// nothing about it. Limits, readings and copies are counted by what is in force now, for they are still to be kept.
const Procedure& procedureInForce(const Office& office, const Conference& conference);
/// The same for what is still to come.
const Procedure& procedureInForce(const Office& office, const ProcedureKey& procedure);

/// The settings that count for a conference, with who adopted them.
LocalSettings localFor(const Office& office, const Conference& conference);

} // namespace cadair
