#include "app/commands.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

int Console::fail(ExitCode code, const QString& line) const
{
    QString one = line;
    one.replace(u'\n', u' ');
    err << one << Qt::endl;
    return code;
}

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        {u"evaluate", u"FILE.json", u"what the rules say of a scenario, as JSON", Needs::Nothing, evaluateCommand},
        {u"procedure", u"check FILE|ID, or list ID [--json]", u"check a procedure's profile, or list its rules",
         Needs::Nothing, procedureCommand},
        {u"calendar", u"REGION YEAR [--json]", u"the bank holidays of a year", Needs::Nothing, calendarCommand},
    };
    return all;
}

const Command* findCommand(const QString& name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const Command& command) { return name == QStringView(command.name); });
    return found == commands().end() ? nullptr : &*found;
}

int wrongUse(const Console& console, const char16_t* name)
{
    const Command* command = findCommand(QString::fromUtf16(name));
    return console.fail(ExitWrongUse, u"Usage: cadair %1 %2"_s.arg(QString::fromUtf16(name),
                                                                   command ? QString::fromUtf16(command->usage) : QString()));
}

} // namespace cadair
