#pragma once

#include "core/workflow/office.h"

namespace cadair {

/// Fills a fresh casebook with six made-up families whose conferences stand in every state, around `office.clock`'s today,
/// through the same steps a person takes. Marks the casebook as a sample. Throws StoreError as any step does.
void makeDemo(Casebook& casebook, const Rulebook& rulebook, QDate today);

/// Whether this casebook holds the made-up families.
bool isSample(const Office& office);

} // namespace cadair
