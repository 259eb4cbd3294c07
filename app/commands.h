#pragma once

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace cadair {

/// How the program ends (design.md 8).
enum ExitCode {
    ExitDone = 0,       ///< done
    ExitRefused = 1,    ///< refused by a rule or a check
    ExitWrongUse = 2,   ///< arguments or a scenario that make no sense
    ExitUnreadable = 3, ///< a file that cannot be opened or read
};

/// Where a command writes: its answer to standard output, what went wrong to standard error in one line.
struct Console {
    QTextStream& out;
    QTextStream& err;

    /// One line on standard error that says what happened and what to do; answers `code`.
    int fail(ExitCode code, const QString& line) const;
};

/// What a command needs of the machine.
enum class Needs {
    Nothing,  ///< no display, no fonts
    Pictures, ///< fonts and pages; works without a display
};

/// One thing the program does without its window.
struct Command {
    const char16_t* name;
    const char16_t* usage;   ///< what follows the name: "FILE.json"
    const char16_t* purpose; ///< one line for --help
    Needs needs = Needs::Nothing;
    int (*run)(const QStringList& arguments, const Console& console) = nullptr;
};

/// Every command, in the order of --help. A new one is one more line here and a file of its own.
const std::vector<Command>& commands();
/// The command called `name`; nullptr where there is none.
const Command* findCommand(const QString& name);
/// How a command is used, for when it was used otherwise; answers ExitWrongUse.
int wrongUse(const Console& console, const char16_t* name);

// One file each.
int evaluateCommand(const QStringList& arguments, const Console& console);
int procedureCommand(const QStringList& arguments, const Console& console);
int calendarCommand(const QStringList& arguments, const Console& console);
int demoCommand(const QStringList& arguments, const Console& console);
int listCommand(const QStringList& arguments, const Console& console);
int lettersCommand(const QStringList& arguments, const Console& console);
int minutesCommand(const QStringList& arguments, const Console& console);
int dayCommand(const QStringList& arguments, const Console& console);
int peopleCommand(const QStringList& arguments, const Console& console);
int verifyCommand(const QStringList& arguments, const Console& console);
int backupCommand(const QStringList& arguments, const Console& console);
int tourCommand(const QStringList& arguments, const Console& console);

} // namespace cadair
