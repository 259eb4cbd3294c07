#include "app/commands.h"
#include "core/procedure/listing.h"

#include <QFileInfo>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isShipped(const QString& name)
{
    for (const ProcedureKey& id : shippedProcedures())
        if (id.text() == name)
            return true;
    return false;
}

/// The profile, or the exit code after saying on standard error why there is none.
std::variant<Procedure, ExitCode> load(const QString& name, const Console& console)
{
    auto loaded = loadProcedure(name, shippedAgencyKinds());
    if (const auto* problem = std::get_if<ProcedureProblem>(&loaded)) {
        const bool there = isShipped(name) || QFileInfo(name).isReadable();
        const ExitCode code = there ? ExitRefused : ExitUnreadable;
        console.fail(code, problem->text());
        return code;
    }
    return std::get<Procedure>(std::move(loaded));
}

int check(const QString& name, const Console& console)
{
    const auto loaded = load(name, console);
    if (const auto* code = std::get_if<ExitCode>(&loaded))
        return *code;
    console.out << procedureCheckReport(name, shippedAgencyKinds()).text << Qt::endl;
    return ExitDone;
}

int list(const QString& name, bool json, const Console& console)
{
    const auto loaded = load(name, console);
    if (const auto* code = std::get_if<ExitCode>(&loaded))
        return *code;
    const Procedure& procedure = std::get<Procedure>(loaded);
    if (json)
        console.out << QString::fromUtf8(procedureListJson(procedure));
    else
        console.out << procedureListText(procedure, Language::English).join(u'\n') << Qt::endl;
    return ExitDone;
}

} // namespace

int procedureCommand(const QStringList& arguments, const Console& console)
{
    QStringList given = arguments;
    const bool json = given.removeAll(u"--json"_s) > 0;
    if (given.size() != 2)
        return wrongUse(console, u"procedure");
    if (given[0] == u"check" && !json)
        return check(given[1], console);
    if (given[0] == u"list")
        return list(given[1], json, console);
    return wrongUse(console, u"procedure");
}

} // namespace cadair
