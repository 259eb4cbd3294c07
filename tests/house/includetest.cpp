#include "tests/house/rooms.h"
#include "tests/house/tree.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

/// The reviewer of the house's walls: reads every #include, every link line and every literal in the tree.
class IncludeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRoomIncludesOnlyRoomsAboveIt();
    void everyQtHeaderBelongsToAModuleOfTheRoom();
    void everySystemHeaderHasARoomThatMayUseIt();
    void noFileIncludesItselfInACircle();
    void everyLinkLineFollowsTheHouse();
    void sqlStandsInTheStoreOnly();
    void coreSpeaksOnlyThroughWording();
    void everyHeaderIsReadOnce();
    void theTopLevelIsClosed();

private:
    struct Include {
        QString file;
        int line;
        QString what;
        bool quoted;
    };
    QList<Include> m_includes;
    QStringList m_files;
};

void IncludeTest::initTestCase()
{
    QVERIFY2(!tree::root().isEmpty(), "CADAIR_TREE must name the source tree");
    m_files = tree::files(QString(), {u".h"_s, u".cpp"_s});
    QVERIFY(m_files.contains(u"tests/house/includetest.cpp"_s));
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    for (const QString& file : m_files) {
        const QStringList lines = tree::withoutComments(tree::read(file)).split(u'\n');
        for (qsizetype line = 0; line < lines.size(); ++line)
            if (const auto match = include.match(lines[line]); match.hasMatch())
                m_includes.append({file, int(line) + 1, match.captured(2), match.captured(1) == u'"'});
    }
    QVERIFY(m_includes.size() > 50);
}

void IncludeTest::everyRoomIncludesOnlyRoomsAboveIt()
{
    QStringList wrong;
    for (const QString& file : m_files)
        if (rooms::roomOf(file).isEmpty())
            wrong.append(u"%1 lies in no room of tests/house/rooms.cpp"_s.arg(file));
    for (const Include& include : m_includes) {
        const bool made = include.what.startsWith(u"moc_") || include.what.endsWith(u".moc");
        if (!include.quoted || made)
            continue;
        const QString place = u"%1:%2"_s.arg(include.file).arg(include.line);
        const QString from = rooms::roomOf(include.file);
        const QString to = rooms::roomOf(include.what);
        if (!QFileInfo::exists(tree::root() + u'/' + include.what))
            wrong.append(u"%1 includes \"%2\", which is no path from the tree's root"_s.arg(place, include.what));
        else if (!rooms::mayInclude(from, to))
            wrong.append(u"%1 includes \"%2\": %3 may not include %4"_s.arg(place, include.what, from, to));
    }
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void IncludeTest::everyQtHeaderBelongsToAModuleOfTheRoom()
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    QVERIFY2(QFileInfo::exists(headers + u"/QtCore/QString"_s), qPrintable(headers));
    QStringList wrong;
    for (const Include& include : m_includes) {
        if (include.quoted || !include.what.startsWith(u'Q'))
            continue;
        const QString room = rooms::roomOf(include.file);
        bool allowed = false;
        for (const QString& module : rooms::qtModules(room)) {
            const QString path = include.what.contains(u'/') ? include.what : module + u'/' + include.what;
            allowed = allowed || (path.startsWith(module + u'/') && QFileInfo::exists(headers + u'/' + path));
        }
        // <QtWidgets> and its like read a whole module for one class
        const QString name = include.what.section(u'/', -1);
        const bool whole = QFileInfo(headers + u'/' + name).isDir() || name.endsWith(u"Depends");
        if (!allowed || whole)
            wrong.append(u"%1:%2 includes <%3>, which is not for %4"_s.arg(include.file)
                             .arg(include.line)
                             .arg(include.what, room));
    }
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void IncludeTest::everySystemHeaderHasARoomThatMayUseIt()
{
    QStringList wrong;
    for (const Include& include : m_includes)
        if (!include.quoted && !include.what.startsWith(u'Q')
            && !rooms::mayIncludeSystem(rooms::roomOf(include.file), include.what))
            wrong.append(u"%1:%2 includes <%3>"_s.arg(include.file).arg(include.line).arg(include.what));
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void IncludeTest::noFileIncludesItselfInACircle()
{
    QMap<QString, QStringList> graph;
    for (const Include& include : m_includes)
        if (include.quoted)
            graph[include.file].append(include.what);
    QSet<QString> finished;
    QStringList road;
    QStringList circles;
    const std::function<void(const QString&)> walk = [&](const QString& file) {
        if (finished.contains(file))
            return;
        if (road.contains(file)) {
            circles.append((road.mid(road.indexOf(file)) + QStringList{file}).join(u" → "_s));
            return;
        }
        road.append(file);
        for (const QString& next : graph.value(file))
            walk(next);
        road.removeLast();
        finished.insert(file);
    };
    for (const QString& file : m_files)
        walk(file);
    QVERIFY2(circles.isEmpty(), tree::listed(circles));
}

void IncludeTest::everyLinkLineFollowsTheHouse()
{
    // core_rules is core/rules, ui_conference_live is ui/conference/live.
    static const QRegularExpression room(u"cadair_room\\(\\s*((?:core|ui)_\\w+)([^)]*)\\)"_s);
    static const QRegularExpression target(u"\\b(?:core|ui)_\\w+|\\bQt6::\\w+|\\bPkgConfig::\\w+|\\bsqlite3mc\\b"_s);
    const auto folderOf = [](QString name) { return name.replace(u'_', u'/'); };
    QStringList wrong;
    int links = 0;
    for (const QString& file : tree::files(QString(), {u"CMakeLists.txt"_s})) {
        if (!file.startsWith(u"core/") && !file.startsWith(u"ui/"))
            continue;
        const QString text = tree::read(file).remove(QRegularExpression(u"#[^\n]*"_s));
        for (const auto& match : room.globalMatch(text)) {
            const QString from = folderOf(match.captured(1));
            if (!rooms::table().contains(from))
                wrong.append(u"%1 makes %2, which is no room of the table"_s.arg(file, match.captured(1)));
            for (const auto& used : target.globalMatch(match.captured(2))) {
                ++links;
                const QString name = used.captured();
                if ((name.startsWith(u"core_") || name.startsWith(u"ui_")) && !rooms::mayInclude(from, folderOf(name)))
                    wrong.append(u"%1 links %2 to %3"_s.arg(file, match.captured(1), name));
            }
        }
        if (file.startsWith(u"core/") && text.contains(QRegularExpression(u"Qt6::(?!Core\\b)\\w+"_s)))
            wrong.append(u"%1 links more of Qt than Core"_s.arg(file));
        if (text.contains(u"sqlite3mc"_s)
            && !QStringList{u"core/CMakeLists.txt"_s, u"core/sqlite3mc/CMakeLists.txt"_s,
                            u"core/store/CMakeLists.txt"_s}
                    .contains(file))
            wrong.append(u"%1 links SQLite, which only the store may"_s.arg(file));
    }
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
    QVERIFY(links > 3);
}

void IncludeTest::sqlStandsInTheStoreOnly()
{
    static const QRegularExpression statement(
        u"\\b(SELECT\\s.*\\sFROM\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+FROM\\s|"
        u"PRAGMA\\s+\\w"
        "|(CREATE|DROP|ALTER)\\s+(TEMP\\s+)?(VIRTUAL\\s+)?(TABLE|VIEW|INDEX|TRIGGER)\\s)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList wrong;
    bool seenInStore = false;
    for (const QString& file : m_files) {
        if (file.startsWith(u"tests/"))
            continue;
        for (const QString& literal : tree::literals(tree::read(file))) {
            if (!literal.contains(statement))
                continue;
            if (file.startsWith(u"core/store/"))
                seenInStore = true;
            else
                wrong.append(u"%1: \"%2\""_s.arg(file, literal.simplified().left(80)));
        }
    }
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
    if (QFileInfo::exists(tree::root() + u"/core/store/CMakeLists.txt"_s))
        QVERIFY2(seenInStore, "no statement was seen in the store: this test looks at nothing");
}

void IncludeTest::coreSpeaksOnlyThroughWording()
{
    static const QRegularExpression words(u"\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_\\w*NOOP\\w*)\\s*\\("_s);
    QStringList wrong;
    for (const QString& file : m_files) {
        if (!file.startsWith(u"core/") || file.startsWith(u"core/wording/"))
            continue;
        const QStringList lines = tree::withoutComments(tree::read(file)).split(u'\n');
        for (qsizetype line = 0; line < lines.size(); ++line)
            if (lines[line].contains(words))
                wrong.append(u"%1:%2 %3"_s.arg(file).arg(line + 1).arg(lines[line].trimmed()));
    }
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void IncludeTest::everyHeaderIsReadOnce()
{
    QStringList wrong;
    for (const QString& file : m_files)
        if (file.endsWith(u".h") && !tree::read(file).startsWith(u"#pragma once\n"))
            wrong.append(u"%1 does not begin with #pragma once"_s.arg(file));
    QVERIFY2(wrong.isEmpty(), tree::listed(wrong));
}

void IncludeTest::theTopLevelIsClosed()
{
    const QStringList expected = {
        u".ci"_s,     u".clang-format"_s, u".clang-tidy"_s, u".gitignore"_s, u"CMakeLists.txt"_s,
        u"LICENSE"_s, u"README.md"_s,     u"app"_s,         u"core"_s,       u"resources"_s,
        u"tests"_s,   u"translations"_s,  u"ui"_s};
    QSet<QString> found;
    for (const QString& file : tree::files(QString()))
        found.insert(file.section(u'/', 0, 0));
    found.remove(u".git"_s); // a worktree's .git is a file
    QStringList sorted = found.values();
    sorted.sort();
    QCOMPARE(sorted, expected);
}

QTEST_APPLESS_MAIN(IncludeTest)
#include "includetest.moc"
