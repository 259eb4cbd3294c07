#include "app/commands.h"
#include "app/program.h"

#include <QApplication>
#include <QCoreApplication>

#include <cstdio>
#include <stdexcept>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

void printHelp(const cadair::Console& console)
{
    console.out << u"Cadair: child protection conferences by the local procedure, in Welsh and English.\n\n"_s;
    console.out << u"  cadair [FILE]\n        open the window, on a casebook if one is named\n"_s;
    for (const cadair::Command& command : cadair::commands())
        console.out << u"  cadair %1 %2\n        %3\n"_s.arg(QStringView(command.name), QStringView(command.usage),
                                                             QStringView(command.purpose));
    console.out.flush();
}

/// What is typed and read here must not be found elsewhere: no core file, no other process looking in, no file that others
/// can read.
void keepToOurselves()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(077);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runCommand(const cadair::Command& command, int& argc, char** argv, const cadair::Console& console)
{
    try {
        if (command.needs == cadair::Needs::Nothing) {
            const QCoreApplication application(argc, argv);
            return command.run(QCoreApplication::arguments().mid(2), console);
        }
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pages and pictures, and never a window
        const QApplication application(argc, argv);
        return command.run(QCoreApplication::arguments().mid(2), console);
    } catch (const std::exception& error) {
        return console.fail(cadair::ExitUnreadable, u"Cadair could not go on: %1. Nothing that was kept before is lost."_s
                                                        .arg(QString::fromUtf8(error.what())));
    }
}

} // namespace

int main(int argc, char* argv[])
{
    keepToOurselves();
    QCoreApplication::setApplicationName(u"cadair"_s);
    QCoreApplication::setApplicationVersion(u"" CADAIR_VERSION ""_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const cadair::Console console{out, err};

    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first == u"--help") {
        printHelp(console);
        return cadair::ExitDone;
    }
    if (first == u"--version") {
        out << u"cadair "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return cadair::ExitDone;
    }
    if (const cadair::Command* command = cadair::findCommand(first))
        return runCommand(*command, argc, argv, console);
    if (argc > 2 || first.startsWith(u'-'))
        return console.fail(cadair::ExitWrongUse, u"\"%1\" is not a command. See cadair --help."_s.arg(first));
    if (!hasDisplay())
        return console.fail(cadair::ExitWrongUse,
                            u"There is no display here, so no window can open. \"cadair tour DIR\" makes pictures instead."_s);
    return cadair::runWindow(argc, argv, first);
}
