#include "tests/house/stage.h"
#include "tests/house/tree.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The fetched sources: pinned, checked, kept whole or not at all. npm is played, so nothing is fetched here.
class FetchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLockFilePinsAndNamesNoAddress();
    void aFetchIsKeptAndNotRepeated();
    void packagesRunNothing();
    void whereAsksWithoutFetching();
    void aBrokenFetchLeavesNothing();
    void anotherTextThanTheLockedOneIsRefused();
    void withoutNpmThereIsASentence();
    void anotherSqliteIsNotBuilt();
    void aFolderWithoutSqliteIsRefused();

private:
    static int configureSources(Stage& stage, const QString& folder, QString* said);
};

namespace {

const QString npmThatWorks = u"mkdir -p node_modules/better-sqlite3-multiple-ciphers/deps/sqlite3\n"
                             "mkdir -p node_modules/better-sqlite3-multiple-ciphers/prebuilds\n"
                             "touch node_modules/better-sqlite3-multiple-ciphers/deps/sqlite3/sqlite3.c"_s;

}

void FetchTest::theLockFilePinsAndNamesNoAddress()
{
    const QByteArray text = tree::read(u"app/setup/package-lock.json"_s).toUtf8();
    QVERIFY(!text.contains("\"resolved\""));
    const QJsonObject packages = QJsonDocument::fromJson(text).object()[u"packages"_s].toObject();
    QVERIFY(packages.size() > 3);
    for (auto package = packages.begin(); package != packages.end(); ++package)
        if (!package.key().isEmpty())
            QVERIFY2(package.value()[u"integrity"_s].toString().startsWith(u"sha512-"), qPrintable(package.key()));

    const QJsonObject wanted = QJsonDocument::fromJson(tree::read(u"app/setup/package.json"_s).toUtf8())
                                   .object()[u"dependencies"_s]
                                   .toObject();
    static const QRegularExpression exact(u"^\\d+\\.\\d+\\.\\d+$"_s);
    for (auto one = wanted.begin(); one != wanted.end(); ++one) {
        QVERIFY2(one.value().toString().contains(exact), qPrintable(one.key()));
        QCOMPARE(packages[u"node_modules/"_s + one.key()][u"version"_s].toString(), one.value().toString());
    }
}

void FetchTest::aFetchIsKeptAndNotRepeated()
{
    Stage stage;
    stage.emptyTheCache();
    stage.play(u"npm"_s, npmThatWorks);
    QVERIFY2(stage.run(u"app/setup/fetch"_s) == 0, stage.heard());
    const QString folder = stage.said().trimmed().section(u'\n', -1);
    QVERIFY2(folder.startsWith(stage.cache() + u"/npm-"_s), stage.heard());
    QVERIFY(QFileInfo::exists(folder + u"/complete"_s));
    const QString package = folder + u"/node_modules/better-sqlite3-multiple-ciphers"_s;
    QVERIFY(QFileInfo::exists(package + u"/deps/sqlite3/sqlite3.c"_s));
    QVERIFY(!QFileInfo::exists(package + u"/prebuilds"_s)); // other people's binaries are not kept
    QVERIFY2(stage.run(u"app/setup/fetch"_s) == 0, stage.heard());
    QCOMPARE(stage.said(), folder + u'\n');
    QCOMPARE(stage.calls(u"npm"_s).size(), 1);
    QCOMPARE(QDir(stage.cache()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void FetchTest::packagesRunNothing()
{
    Stage stage;
    stage.emptyTheCache();
    stage.play(u"npm"_s, npmThatWorks);
    QVERIFY2(stage.run(u"app/setup/fetch"_s) == 0, stage.heard());
    QVERIFY(stage.calls(u"npm"_s).first().startsWith(u"ci --ignore-scripts "_s));
}

void FetchTest::whereAsksWithoutFetching()
{
    Stage stage;
    QCOMPARE(stage.run(u"app/setup/fetch"_s, {u"--where"_s}), 0);
    stage.emptyTheCache();
    QCOMPARE(stage.run(u"app/setup/fetch"_s, {u"--where"_s}), 1);
    QCOMPARE(stage.calls(u"npm"_s), QStringList());
}

void FetchTest::aBrokenFetchLeavesNothing()
{
    Stage stage;
    stage.emptyTheCache();
    stage.play(u"npm"_s, u"mkdir -p node_modules/half; echo 'network request failed'; exit 1"_s);
    QCOMPARE(stage.run(u"app/setup/fetch"_s), 1);
    QVERIFY2(stage.said().endsWith(u"run the same command again.\n"_s), stage.heard());
    QVERIFY2(stage.said().contains(u"could not be fetched"_s), stage.heard());
    QVERIFY(QDir(stage.cache()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void FetchTest::anotherTextThanTheLockedOneIsRefused()
{
    Stage stage;
    stage.emptyTheCache();
    stage.play(u"npm"_s, u"echo 'npm ERR! code EINTEGRITY'; exit 1"_s);
    QCOMPARE(stage.run(u"app/setup/fetch"_s), 1);
    QVERIFY2(stage.said().contains(u"is not what package-lock.json names"_s), stage.heard());
    QVERIFY(QDir(stage.cache()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void FetchTest::withoutNpmThereIsASentence()
{
    Stage stage;
    stage.emptyTheCache();
    stage.forget(u"npm"_s);
    QCOMPARE(stage.run(u"app/setup/fetch"_s), 1);
    QVERIFY2(stage.said().contains(u"apt-get install --no-install-recommends npm"_s), stage.heard());
    QVERIFY2(stage.said().contains(u"CADAIR_SQLITE3MC_DIR"_s), stage.heard());
}

int FetchTest::configureSources(Stage& stage, const QString& folder, QString* said)
{
    // The real CMake on a project that holds nothing but the check of the sources.
    stage.write(stage.top() + u"/CMakeLists.txt"_s,
                u"cmake_minimum_required(VERSION 3.25)\nproject(Sources LANGUAGES NONE)\n"
                "include(app/setup/sources.cmake)\n"_s);
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start(qEnvironmentVariable("CADAIR_CMAKE"),
                {u"-G"_s, u"Ninja"_s, u"-S"_s, stage.top(), u"-B"_s, stage.build(), u"-D"_s,
                 u"CADAIR_SQLITE3MC_DIR="_s + folder});
    cmake.waitForFinished();
    *said = QString::fromUtf8(cmake.readAll()).simplified();
    return cmake.exitCode();
}

void FetchTest::anotherSqliteIsNotBuilt()
{
    Stage stage;
    const QString folder = stage.top() + u"/other"_s;
    stage.write(folder + u"/sqlite3.c"_s, u"/* another text */\n"_s);
    stage.write(folder + u"/sqlite3.h"_s, u"/* another text */\n"_s);
    QString said;
    QVERIFY(configureSources(stage, folder, &said) != 0);
    QVERIFY2(said.contains(u"is not the one Cadair was tried with"_s), qPrintable(said));
}

void FetchTest::aFolderWithoutSqliteIsRefused()
{
    Stage stage;
    QString said;
    QVERIFY(configureSources(stage, stage.top() + u"/app"_s, &said) != 0);
    QVERIFY2(said.contains(u"There is no sqlite3.c in"_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(FetchTest)
#include "fetchtest.moc"
