#pragma once

#include "core/rules/retention.h"
#include "core/store/erasure.h"
#include "core/workflow/office.h"

#include <QStringList>

namespace cadair {

/// One family's file and how long it is kept.
struct KeptFile {
    RetentionFacts facts;
    RetentionVerdict verdict;
    /// The family's name, or the reference where it has none: what is typed to destroy it.
    QString name() const;
};

/// How long files are kept here: the rules adopted, and every family's file, those that are due first, then those on hold.
struct Keeping {
    std::vector<RetentionRule> rules;
    std::vector<KeptFile> files;
    const RetentionRule* rule(const ProcedureKey& procedure, RetentionStart start) const;
};
Keeping readKeeping(const Office& office);

/// Why a rule was not adopted.
enum class RetentionFault { YearsMissing, SourceMissing, ByMissing, OnMissing, OnInTheFuture };
/// The longest a rule may keep a file, in years.
constexpr int mostRetentionYears = 150;

/// Adopts a rule beside a procedure, in place of the one with the same start. What stands against it is the answer; empty: it
/// counts from now on.
std::vector<RetentionFault> adoptRetention(const Office& office, const RetentionRule& rule);
void withdrawRetention(const Office& office, const ProcedureKey& procedure, RetentionStart start);

/// Keeps a family's file whatever the rule says. False without a reason.
bool holdFile(const Office& office, const FamilyId& family, const QString& reason);
/// The rule counts again. False without a reason, or where nothing was held.
bool releaseFile(const Office& office, const FamilyId& family, const QString& reason);

/// What would go with a family's file.
ErasureExtent wouldGo(const Office& office, const FamilyId& family);

/// The two confirmations without which nothing is destroyed.
struct DestroyConsent {
    bool confirmed = false;   ///< having been told what goes and that nothing brings it back
    QString nameTyped;        ///< the family's name, typed by whoever destroys it
};

/// Why nothing was destroyed.
enum class DestroyFault { NotDue, NotConfirmed, OtherName };
struct Destroyed {
    std::optional<DestroyFault> refused;
    ErasureExtent extent;
    bool swept = true;        ///< false: it is gone, but the file could not be written anew without its free pages yet
};
/// Destroys a family's file for good: it leaves every table, the search, the journal's words and the free pages. Judged anew
/// before: only what is due by a rule and not held goes.
Destroyed destroyFile(const Office& office, const FamilyId& family, const DestroyConsent& consent);

/// Copies of the casebook that the program made beside it, which still hold what was destroyed: paths, oldest first.
QStringList copiesBeside(const Office& office);

} // namespace cadair
