#pragma once

#include "core/casework/retention.h"
#include "core/store/casebook.h"

namespace cadair {

/// How much belongs to a family and nobody else.
struct ErasureExtent {
    int children = 0;
    int adults = 0;
    int conferences = 0;
    int letters = 0;
    int rows = 0;             ///< of all tables
    bool operator==(const ErasureExtent&) const = default;
};

/// Counts what eraseFamily() would take; writes nothing.
ErasureExtent erasureExtent(Casebook& casebook, const FamilyId& family);

/// Takes a family's file out of every table, the search and the drafts, and empties what the journal says about it, in one
/// transaction. The journal keeps when and by whom something was done and its chain; and one entry that a family's file was
/// destroyed under this rule, without a name. Throws StoreError, and then nothing has gone.
ErasureExtent eraseFamily(Casebook& casebook, const FamilyId& family, const RetentionRule& under);

/// Writes the file anew without its free pages, and empties the log beside it. After every erasure, outside any transaction.
void sweepFreePages(Casebook& casebook);

} // namespace cadair
