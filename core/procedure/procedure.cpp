#include "core/procedure/procedure.h"

#include <algorithm>

namespace cadair {

const Rule* Procedure::rule(const RuleId& ruleId) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule& r) { return r.id == ruleId; });
    return found == rules.end() ? nullptr : &*found;
}

QString Procedure::term(const QString& key, Language language) const
{
    const auto found = terms.find(key);
    return found == terms.end() ? key : found->second.in(language);
}

} // namespace cadair
