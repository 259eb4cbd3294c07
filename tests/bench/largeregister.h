#pragma once

#include "core/workflow/office.h"

/// Five hundred children on the register in families of two, each by a first conference that was held and decided over the
/// last months; half of them after a review.
void largeRegister(const cadair::Office& office);
