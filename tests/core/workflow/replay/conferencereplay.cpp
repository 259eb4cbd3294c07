#include "tests/core/workflow/replay/account.h"
#include "tests/core/workflow/replay/place.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <stdexcept>

using namespace replay;
using namespace Qt::StringLiterals;

namespace {

/// Plays the whole script in memory and prints what came of it.
void tell(const Script& script, QTextStream& out)
{
    FixedClock clock(script.asked);
    Casebook casebook = Casebook::inMemory(clock, u"Owain Sedge"_s);
    Stage stage(script, casebook, clock);
    stage.prepare();
    stage.goOn();
    out << QJsonDocument(accountOf(stage)).toJson();
}

/// Goes on with the casebook wherever it stands, saying the number of each action before it is begun.
void goOnWith(const Script& script, const QString& path, QTextStream& out)
{
    FixedClock clock(script.asked);
    Casebook casebook = openPlace(path, clock);
    Stage stage(script, casebook, clock);
    stage.goOn([&](size_t next) {
        out << next << '\n';
        out.flush();
    });
}

} // namespace

/// conferencereplay SCRIPT: plays it, and prints the account. conferencereplay SCRIPT CASEBOOK: goes on with a casebook in which
/// it was begun, until it is played to the end or the process is killed.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2 || arguments.size() > 3) {
        err << "conferencereplay SCRIPT [CASEBOOK]\n";
        return 2;
    }
    const auto read = scriptAt(arguments[1]);
    if (const auto* problem = std::get_if<JsonProblem>(&read)) {
        err << problem->text() << '\n';
        return 2;
    }
    try {
        const Script& script = std::get<Script>(read);
        arguments.size() == 2 ? tell(script, out) : goOnWith(script, arguments[2], out);
    } catch (const std::exception& error) {
        err << error.what() << '\n';
        return 1;
    }
    return 0;
}
