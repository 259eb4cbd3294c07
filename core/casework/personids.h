#pragma once

#include "core/base/id.h"

namespace cadair {

using ChildId = Id<struct Child>;
using PersonId = Id<struct Person>;
using FamilyId = Id<struct Family>;

} // namespace cadair
