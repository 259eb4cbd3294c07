#include "tests/house/rooms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rooms {

namespace {

const QStringList core = {u"core/base"_s,     u"core/calendar"_s, u"core/procedure"_s, u"core/casework"_s,
                          u"core/rules"_s,    u"core/wording"_s,  u"core/documents"_s, u"core/store"_s,
                          u"core/workflow"_s, u"core/exchange"_s};

const QStringList workspaces = {u"ui/today"_s,           u"ui/families"_s,         u"ui/procedures"_s,       u"ui/conference/prepare"_s,
                                u"ui/conference/live"_s, u"ui/conference/after"_s, u"ui/conference/planner"_s,  u"ui/conference/list"_s,
                                u"ui/register"_s,        u"ui/letters"_s,          u"ui/directory"_s,
                                u"ui/reports"_s,      u"ui/settings"_s};

QMap<QString, QStringList> drawn()
{
    QMap<QString, QStringList> table;
    // The core is a staircase: each room includes those before it, but for the store, which judges and words nothing.
    for (qsizetype step = 0; step < core.size(); ++step)
        table[core[step]] = core.first(step);
    table[u"core/store"_s] = core.first(core.indexOf(u"core/casework"_s) + 1);

    table[u"ui/language"_s] = core;
    table[u"ui/widgets"_s] = core + QStringList{u"ui/language"_s};
    table[u"ui/print"_s] = table[u"ui/widgets"_s] + QStringList{u"ui/widgets"_s};
    table[u"ui/desk"_s] = core;
    table[u"ui/letterdesk"_s] = table[u"ui/print"_s] + QStringList{u"ui/print"_s, u"ui/desk"_s};
    table[u"ui/checklist"_s] = table[u"ui/widgets"_s] + QStringList{u"ui/widgets"_s, u"ui/desk"_s};
    table[u"ui/familydisplay"_s] = table[u"ui/checklist"_s];
    table[u"ui/request"_s] = table[u"ui/widgets"_s] + QStringList{u"ui/widgets"_s};
    table[u"ui/writing"_s] = table[u"ui/widgets"_s] + QStringList{u"ui/widgets"_s};
    const QStringList belowWorkspaces = table[u"ui/letterdesk"_s]
                                        + QStringList{u"ui/letterdesk"_s, u"ui/checklist"_s, u"ui/familydisplay"_s, u"ui/request"_s,
                                                      u"ui/writing"_s};
    for (const QString& workspace : workspaces)
        table[workspace] = belowWorkspaces;
    // The conference's frame holds its three parts; none of the three knows another.
    table[u"ui/conference"_s] = belowWorkspaces;
    for (const QString& workspace : workspaces)
        if (workspace.startsWith(u"ui/conference/"))
            table[u"ui/conference"_s].append(workspace);
    // The shell knows workspaces through its interface only: the program puts them in.
    table[u"ui/shell"_s] = belowWorkspaces;

    table[u"app"_s] = belowWorkspaces + workspaces + QStringList{u"ui/conference"_s, u"ui/shell"_s};
    table[u"resources"_s] = {};
    table[u"translations"_s] = {};
    table[u"tests/house"_s] = {};
    table[u"tests/core"_s] = core;
    table[u"tests/scenarios"_s] = core;
    table[u"tests"_s] = table[u"app"_s] + QStringList{u"app"_s};
    return table;
}

} // namespace

const QMap<QString, QStringList>& table()
{
    static const QMap<QString, QStringList> table = drawn();
    return table;
}

QString roomOf(const QString& path)
{
    QString folder = path.section(u'/', 0, -2);
    while (!folder.isEmpty() && !table().contains(folder))
        folder = folder.contains(u'/') ? folder.section(u'/', 0, -2) : QString();
    return folder;
}

bool mayInclude(const QString& from, const QString& to)
{
    if (from == to)
        return true;
    if (from.startsWith(u"tests") && to.startsWith(u"tests")) // helpers that tests share
        return true;
    return table().value(from).contains(to);
}

bool mayIncludeSystem(const QString& from, const QString& header)
{
    static const QRegularExpression standard(u"^[a-z_0-9]+$"_s); // <vector>, <optional>
    if (header.contains(standard) || from.startsWith(u"tests"))
        return true;
    if (header.startsWith(u"sqlite3"))
        return from == u"core/store";
    if (header == u"sodium.h" || header.startsWith(u"sodium/"))
        return from == u"core/store" || from == u"core/exchange";
    if (header.startsWith(u"kainjow/"))
        return from == u"core/documents";
    if (header.startsWith(u"hunspell/"))
        return from == u"ui/writing";
    // POSIX: files that must reach the disk, and the program's own limits
    static const QRegularExpression posix(u"^(unistd|stdio|fcntl|errno|signal|termios|sys/[a-z]+|linux/magic)\\.h$"_s);
    return header.contains(posix) && (from == u"core/store" || from == u"core/exchange" || from == u"app");
}

QStringList qtModules(const QString& room)
{
    if (room.startsWith(u"core"))
        return {u"QtCore"_s};
    if (room.startsWith(u"tests/core"))
        return {u"QtCore"_s, u"QtTest"_s};
    QStringList modules = {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s,    u"QtPrintSupport"_s,
                           u"QtSvg"_s,  u"QtPdf"_s, u"QtPdfWidgets"_s, u"QtDBus"_s};
    if (room.startsWith(u"tests"))
        modules += QStringList{u"QtTest"_s, u"QtXml"_s};
    return modules;
}

} // namespace rooms
