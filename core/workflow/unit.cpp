#include "core/workflow/unit.h"

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const QString procedureSetting = u"procedure"_s;

} // namespace

std::optional<ProcedureKey> unitsProcedure(const Office& office)
{
    const auto kept = office.casebook.setting(procedureSetting);
    const auto key = kept ? ProcedureKey::parse(*kept) : std::nullopt;
    return key && office.rulebook.find(*key) ? key : std::nullopt;
}

void setUnitsProcedure(const Office& office, const ProcedureKey& procedure)
{
    office.casebook.setSetting(procedureSetting, office.rulebook.procedure(procedure).id.text());
}

} // namespace cadair
