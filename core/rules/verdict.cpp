#include "core/rules/verdict.h"

namespace cadair {

// A word for every value: the compiler checks the tables of words against each other only where they are used.
static_assert(wordsOf(Outcome{}).size() == 4);

} // namespace cadair
