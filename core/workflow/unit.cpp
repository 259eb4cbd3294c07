#include "core/workflow/unit.h"

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const QString procedureSetting = u"procedure"_s;

const QString yes = u"yes"_s;

QString keptOf(const Office& office, const QString& key)
{
    return office.casebook.setting(u"recording."_s + key).value_or(QString());
}

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

RecordingProcess unitsRecording(const Office& office)
{
    return {.howToAsk = keptOf(office, u"how-to-ask"_s),
            .whoConsiders = keptOf(office, u"who-considers"_s),
            .notice = keptOf(office, u"notice"_s),
            .inInvitation = keptOf(office, u"in-invitation"_s) == yes,
            .banned = keptOf(office, u"banned"_s) == yes};
}

void setUnitsRecording(const Office& office, const RecordingProcess& process)
{
    Transaction transaction(office.casebook);
    const auto keep = [&](const QString& key, const QString& value) {
        if (value != keptOf(office, key))
            office.casebook.setSetting(u"recording."_s + key, value);
    };
    keep(u"how-to-ask"_s, process.howToAsk.trimmed());
    keep(u"who-considers"_s, process.whoConsiders.trimmed());
    keep(u"notice"_s, process.notice.trimmed());
    keep(u"in-invitation"_s, process.inInvitation ? yes : QString());
    keep(u"banned"_s, process.banned ? yes : QString());
    transaction.commit();
}

} // namespace cadair
