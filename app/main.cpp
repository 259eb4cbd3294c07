#include "app/commands.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void printHelp(const cadair::Console& console)
{
    console.out << u"Cadair: child protection conferences by the local procedure, in Welsh and English.\n\n"_s;
    for (const cadair::Command& command : cadair::commands())
        console.out << u"  cadair %1 %2\n        %3\n"_s.arg(QStringView(command.name), QStringView(command.usage),
                                                             QStringView(command.purpose));
    console.out.flush();
}

int run(const QStringList& arguments, const cadair::Console& console)
{
    const QString first = arguments.value(1);
    if (first == u"--help") {
        printHelp(console);
        return cadair::ExitDone;
    }
    if (first == u"--version") {
        console.out << u"cadair "_s << QCoreApplication::applicationVersion() << Qt::endl;
        return cadair::ExitDone;
    }
    if (const cadair::Command* command = cadair::findCommand(first))
        return command->run(arguments.mid(2), console);
    return console.fail(cadair::ExitWrongUse, u"\"%1\" is not a command. See cadair --help."_s.arg(first));
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"cadair"_s);
    QCoreApplication::setApplicationVersion(u"" CADAIR_VERSION ""_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return run(QCoreApplication::arguments(), {out, err});
}
