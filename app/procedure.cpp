#include "app/commands.h"
#include "core/procedure/examination.h"
#include "core/procedure/listing.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Every problem in a line of its own: whoever writes a profile mends them in one go.
int check(const QString& name, const Console& console)
{
    const ProcedureCheckReport report = procedureCheckReport(name, shippedAgencyKinds());
    const ExitCode code = report.sound ? ExitDone : report.readable ? ExitRefused : ExitUnreadable;
    for (const QString& line : report.lines) {
        if (report.sound)
            console.out << line << Qt::endl;
        else
            console.fail(code, line);
    }
    return code;
}

int list(const QString& name, bool json, const Console& console)
{
    const ProcedureExamination examined = examineProcedure(name, shippedAgencyKinds());
    if (!examined.procedure)
        return console.fail(examined.readable ? ExitRefused : ExitUnreadable, examined.problems.front().text());
    const Procedure& procedure = *examined.procedure;
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
