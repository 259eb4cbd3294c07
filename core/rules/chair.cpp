#include "core/rules/checks.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Free, now and before, of any operational or line management of the case: the chair is asked, and says so.
Verdict chairIndependent(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.dossier.chairing || !facts.dossier.chairing->independent)
        return judged(line, facts, {missing(line, u"declaration"_s)});
    if (!*facts.dossier.chairing->independent)
        return judged(line, facts, {against(line, u"involved"_s)});
    return judged(line, facts, {});
}

} // namespace

std::vector<Check> chairChecks()
{
    return {{u"chair-independent", chairIndependent}};
}

} // namespace cadair
