#include "app/commands.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

int Console::fail(ExitCode code, const QString& line) const
{
    QString one = line;
    for (QChar& c : one)
        if (c.category() == QChar::Other_Control) // a line's end, or what a file would have a terminal do
            c = u' ';
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
        {u"demo", u"[--years N [--seed N] [--place ID]] FILE", u"make a casebook of made-up families, or of a made-up unit over years", Needs::Nothing, demoCommand},
        {u"list", u"FILE", u"the conferences of a casebook and their ids", Needs::Nothing, listCommand},
        {u"letters", u"FILE --conference ID --kind KIND --out DIR [--format pdf|eml] [--ics]",
         u"letters as PDF or as drafts for a mail program, one for each recipient", Needs::Pictures, lettersCommand},
        {u"minutes", u"FILE --conference ID --out DIR", u"the minutes as PDF, one for each recipient", Needs::Pictures,
         minutesCommand},
        {u"day", u"FILE --date YYYY-MM-DD|--conference ID --out DIR", u"the sheets of a day, or of one conference, as PDF",
         Needs::Pictures, dayCommand},
        {u"people", u"FILE --export OUT.csv, or FILE --import IN.csv [--dry-run]", u"the directory as a table, out or in",
         Needs::Nothing, peopleCommand},
        {u"verify", u"FILE", u"check a casebook and its journal", Needs::Nothing, verifyCommand},
        {u"backup", u"FILE DEST", u"a verified copy of a casebook", Needs::Nothing, backupCommand},
        {u"tour", u"DIR [--lang cy] [--size 18]", u"every screen as PNG and every document as PDF, from made-up families",
         Needs::Pictures, tourCommand},
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
