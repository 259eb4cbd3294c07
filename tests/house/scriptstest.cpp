#include "tests/house/stage.h"
#include "tests/house/tree.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

/// The two commands on a stage: apt-get, npm, cmake and the like are played, so every answer they can give is tried
/// without a network and without changing the machine.
class ScriptsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScriptIsPlainShell_data();
    void everyScriptIsPlainShell();
    void anOrdinaryUserIsToldExactlyWhatToAskFor();
    void sudoIsUsedWhereItAsksNothing();
    void nothingIsInstalledWhenNothingIsMissing();
    void aNameOfAnotherReleaseIsFound();
    void anUnknownNameDoesNotStopTheOthers();
    void npmIsInstalledOnlyWhileTheSourcesAreMissing();
    void withoutANetworkThereIsOneSentence();
    void aFreshMachineWithoutANetworkInstallsNothing();
    void theSecondRunConfiguresNothing();
    void aMovedTreeIsConfiguredAfresh();
    void testsAfterRunningConfigureTheTests();
    void aFilterReachesCtest();
    void anEmptySuiteDoesNotPass();
    void withoutADisplayTheTourIsMade();
    void theDemonstrationIsMadeOnceADay();
    void aCommandNeedsNoDisplay();
    void continuousIntegrationRunsTheTests();
};

void ScriptsTest::everyScriptIsPlainShell_data()
{
    QTest::addColumn<QString>("script");
    for (const char* script : {"app/run", "app/setup/prepare", "app/setup/fetch", "tests/run", ".ci/run"})
        QTest::newRow(script) << QString::fromLatin1(script);
}

void ScriptsTest::everyScriptIsPlainShell()
{
    QFETCH(const QString, script);
    QProcess dash;
    dash.start(u"dash"_s, {u"-n"_s, tree::root() + u'/' + script});
    QVERIFY(dash.waitForFinished());
    QVERIFY2(dash.exitCode() == 0, dash.readAllStandardError());
    QVERIFY(script.endsWith(u"prepare") || QFileInfo(tree::root() + u'/' + script).isExecutable());
}

void ScriptsTest::anOrdinaryUserIsToldExactlyWhatToAskFor()
{
    Stage stage;
    stage.play(u"id"_s, u"echo 1000"_s);
    stage.play(u"sudo"_s, u"exit 1"_s);
    stage.uninstall({u"g++"_s, u"fonts-open-sans"_s});
    QCOMPARE(stage.run(u"app/run"_s), 1);
    QVERIFY2(stage.said().contains(u"    apt-get install --no-install-recommends g++ fonts-open-sans\n"_s),
             stage.heard());
    QVERIFY2(stage.said().contains(u"Nothing was changed"_s), stage.heard());
    QCOMPARE(stage.calls(u"apt-get"_s), QStringList());
    QCOMPARE(stage.calls(u"cmake"_s), QStringList());

    QCOMPARE(stage.run(u"tests/run"_s), 1);
    QVERIFY2(!stage.said().contains(u"librapidcheck-dev"_s), stage.heard());
    stage.uninstall({u"g++"_s, u"librapidcheck-dev"_s});
    QCOMPARE(stage.run(u"tests/run"_s), 1);
    QVERIFY2(stage.said().contains(u"--no-install-recommends g++ librapidcheck-dev\n"_s), stage.heard());
}

void ScriptsTest::sudoIsUsedWhereItAsksNothing()
{
    Stage stage;
    stage.play(u"id"_s, u"echo 1000"_s);
    stage.play(u"sudo"_s, u"[ \"$1\" = -n ] && exit 0\n\"$@\""_s);
    stage.uninstall({u"g++"_s});
    QVERIFY2(stage.run(u"tests/run"_s) == 0, stage.heard());
    QCOMPARE(stage.calls(u"sudo"_s).size(), 3); // may I, update, install
}

void ScriptsTest::nothingIsInstalledWhenNothingIsMissing()
{
    Stage stage;
    QVERIFY2(stage.run(u"tests/run"_s) == 0, stage.heard());
    QCOMPARE(stage.calls(u"apt-get"_s), QStringList());
    QCOMPARE(stage.calls(u"npm"_s), QStringList());
}

void ScriptsTest::aNameOfAnotherReleaseIsFound()
{
    Stage stage;
    stage.uninstall({u"qt6-svg-dev"_s, u"libqt6svg6-dev"_s});
    stage.play(u"apt-cache"_s, u"[ \"$2\" != qt6-svg-dev ] && echo \"Package: $2\""_s);
    QVERIFY2(stage.run(u"app/run"_s) == 0, stage.heard());
    QVERIFY2(stage.calls(u"apt-get"_s).last().endsWith(u"--no-install-recommends libqt6svg6-dev"_s), stage.heard());
    // and the other name, once installed, is enough
    Stage later;
    later.uninstall({u"qt6-svg-dev"_s});
    QVERIFY2(later.run(u"app/run"_s) == 0, later.heard());
    QCOMPARE(later.calls(u"apt-get"_s), QStringList());
}

void ScriptsTest::anUnknownNameDoesNotStopTheOthers()
{
    Stage stage;
    stage.uninstall({u"bootstrap-icons"_s, u"libsodium-dev"_s});
    stage.play(u"apt-cache"_s, u"[ \"$2\" != bootstrap-icons ] && echo \"Package: $2\""_s);
    QVERIFY2(stage.run(u"app/run"_s) == 0, stage.heard());
    QVERIFY2(stage.said().contains(u"This release has no package named bootstrap-icons."_s), stage.heard());
    QVERIFY(stage.calls(u"apt-get"_s).last().endsWith(u"--no-install-recommends libsodium-dev"_s));
}

void ScriptsTest::npmIsInstalledOnlyWhileTheSourcesAreMissing()
{
    Stage stage;
    stage.forget(u"npm"_s);
    stage.uninstall({u"npm"_s});
    QVERIFY2(stage.run(u"app/run"_s) == 0, stage.heard());
    QCOMPARE(stage.calls(u"apt-get"_s), QStringList()); // the sources are in the cache

    stage.emptyTheCache();
    QVERIFY2(stage.run(u"app/run"_s) == 0, stage.heard());
    QVERIFY(stage.calls(u"apt-get"_s).last().endsWith(u"--no-install-recommends npm"_s));

    Stage given;
    given.forget(u"npm"_s);
    given.uninstall({u"npm"_s});
    given.emptyTheCache();
    given.set(u"CADAIR_SQLITE3MC_DIR"_s, u"/some/folder"_s);
    QVERIFY2(given.run(u"app/run"_s) == 0, given.heard());
    QCOMPARE(given.calls(u"apt-get"_s), QStringList());
    QVERIFY(given.calls(u"cmake"_s).first().endsWith(u"-D CADAIR_SQLITE3MC_DIR=/some/folder"_s));
}

void ScriptsTest::withoutANetworkThereIsOneSentence()
{
    Stage stage;
    stage.uninstall({u"g++"_s});
    stage.play(u"apt-get"_s,
               u"[ \"$1\" = update ]"_s); // answers 0 to update with no server in reach, as the real one does
    QCOMPARE(stage.run(u"app/run"_s), 1);
    QVERIFY2(stage.said().endsWith(u"run the same command again.\n"_s), stage.heard());
    QVERIFY2(stage.said().contains(u"If there is no network"_s), stage.heard());
    QCOMPARE(stage.calls(u"cmake"_s), QStringList());
}

void ScriptsTest::aFreshMachineWithoutANetworkInstallsNothing()
{
    // apt has fetched no lists yet: it knows no name, and answers g++ with every package whose name holds a g.
    Stage stage;
    stage.uninstall({u"g++"_s, u"cmake"_s});
    stage.play(u"apt-cache"_s, u"[ \"$2\" = g++ ] && echo 'Package: login'"_s);
    QCOMPARE(stage.run(u"app/run"_s), 1);
    QCOMPARE(stage.calls(u"apt-get"_s), QStringList{u"update -q"_s});
    QVERIFY2(stage.said().endsWith(u"run the same command again.\n"_s), stage.heard());
    QCOMPARE(stage.calls(u"cmake"_s), QStringList());
}

void ScriptsTest::theSecondRunConfiguresNothing()
{
    Stage stage;
    QVERIFY2(stage.run(u"tests/run"_s) == 0, stage.heard());
    QCOMPARE(stage.calls(u"cmake"_s).size(), 2);
    QVERIFY(stage.calls(u"cmake"_s).first().startsWith(u"-S "_s));
    stage.forgetCalls();
    QVERIFY2(stage.run(u"tests/run"_s) == 0, stage.heard());
    QVERIFY2(stage.run(u"app/run"_s) == 0, stage.heard());
    QCOMPARE(stage.calls(u"cmake"_s),
             (QStringList{u"--build "_s + stage.build(), u"--build "_s + stage.build() + u" --target cadair"_s}));
}

void ScriptsTest::aMovedTreeIsConfiguredAfresh()
{
    Stage stage;
    QVERIFY2(stage.run(u"tests/run"_s) == 0, stage.heard());
    stage.write(stage.build() + u"/CMakeCache.txt"_s,
                u"CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\nCADAIR_TESTS:BOOL=ON\n"_s);
    stage.forgetCalls();
    QVERIFY2(stage.run(u"tests/run"_s) == 0, stage.heard());
    QVERIFY(stage.calls(u"cmake"_s).first().startsWith(u"--fresh "_s));
}

void ScriptsTest::testsAfterRunningConfigureTheTests()
{
    Stage stage;
    QVERIFY2(stage.run(u"app/run"_s) == 0, stage.heard());
    QVERIFY(stage.calls(u"cmake"_s).first().contains(u"CADAIR_TESTS=OFF"_s)); // rapidcheck may not be there
    stage.forgetCalls();
    QVERIFY2(stage.run(u"tests/run"_s) == 0, stage.heard());
    QVERIFY(stage.calls(u"cmake"_s).first().contains(u"CADAIR_TESTS=ON"_s));
}

void ScriptsTest::aFilterReachesCtest()
{
    Stage stage;
    QVERIFY2(stage.run(u"tests/run"_s, {u"quorum"_s}) == 0, stage.heard());
    QVERIFY2(stage.calls(u"ctest"_s).last().endsWith(u" -R quorum"_s), stage.heard());
    QVERIFY2(stage.run(u"tests/run"_s, {u"-E"_s, u"live"_s}) == 0, stage.heard());
    QVERIFY2(stage.calls(u"ctest"_s).last().endsWith(u" -E live"_s), stage.heard());
}

void ScriptsTest::anEmptySuiteDoesNotPass()
{
    Stage stage;
    stage.play(u"ctest"_s, u"echo '50% tests passed, 1 tests failed out of 2'; exit 8"_s);
    QCOMPARE(stage.run(u"tests/run"_s), 8);
    QVERIFY(stage.calls(u"ctest"_s).last().contains(u"--no-tests=error"_s));
}

void ScriptsTest::withoutADisplayTheTourIsMade()
{
    Stage stage;
    QVERIFY2(stage.run(u"app/run"_s, {u"--demo"_s}) == 0, stage.heard());
    QVERIFY2(stage.said().contains(u"There is no display here"_s), stage.heard());
    QCOMPARE(stage.calls(u"cadair"_s), QStringList{u"tour "_s + stage.build() + u"/tour"_s});
}

void ScriptsTest::theDemonstrationIsMadeOnceADay()
{
    Stage stage;
    stage.set(u"DISPLAY"_s, u":7"_s);
    QVERIFY2(stage.run(u"app/run"_s, {u"--demo"_s}) == 0, stage.heard());
    const QStringList first = stage.calls(u"cadair"_s);
    QCOMPARE(first.size(), 2);
    QVERIFY2(first[0].startsWith(u"demo "_s) && first[0].endsWith(u".cadair"_s), qPrintable(first[0]));
    QCOMPARE(u"demo "_s + first[1], first[0]);
    QVERIFY2(stage.said().contains(u"passphrase is: "_s), stage.heard());
    QVERIFY2(stage.run(u"app/run"_s, {u"--demo"_s}) == 0, stage.heard());
    QCOMPARE(stage.calls(u"cadair"_s).size(), 3);
}

void ScriptsTest::aCommandNeedsNoDisplay()
{
    Stage stage;
    QVERIFY2(stage.run(u"app/run"_s, {u"calendar"_s, u"jersey"_s, u"2025"_s}) == 0, stage.heard());
    QCOMPARE(stage.calls(u"cadair"_s), QStringList{u"calendar jersey 2025"_s});
}

void ScriptsTest::continuousIntegrationRunsTheTests()
{
    Stage stage;
    QVERIFY2(stage.run(u".ci/run"_s) == 0, stage.heard());
    QCOMPARE(stage.calls(u"ctest"_s).size(), 1);
}

QTEST_GUILESS_MAIN(ScriptsTest)
#include "scriptstest.moc"
