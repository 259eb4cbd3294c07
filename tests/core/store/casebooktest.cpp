#include "tests/core/store/rawfile.h"

#include "core/store/conferencestore.h"
#include "core/store/familystore.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QTest>

#include <sys/stat.h>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Making, opening and closing a casebook, and what it says of itself.
class CasebookTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAtFullCost();
    void closedIsOneOrdinaryPrivateFile();
    void sameWordsTypedElsewhereOpenIt();
    void linkedFolderIsFine();
    void readableByOthersIsMended();
    void secondWindowIsToldWhereAndSince();
    void secondOpeningInOneProgramIsRefused();
    void readOnlyWritesNothing();
    void olderCopyIsNoticed();
    void otherHistoryIsNoticed();
    void clockBehindIsNoticed();
    void settingsAreKept();
    void closedCasebookRefusesWork();
    void movedCasebookKeepsItsStores();
    void stateFolderHoldsNoNames();
};

namespace {

void fill(Casebook& casebook)
{
    const samples::People people = samples::people();
    samples::save(casebook, people);
    ConferenceStore(casebook).save(samples::fullCaseFile(people));
}

/// The kind of failure when opening, as its number; -1 where it opens.
int openingFails(const samples::Desk& desk, const QString& name = u"unit.cadair"_s)
{
    const auto failure = samples::failureOf([&] { desk.open(name); });
    return failure ? static_cast<int>(failure->kind) : -1;
}

} // namespace

void CasebookTest::opensAtFullCost()
{
    const samples::Desk desk;
    CasebookOptions options = desk.options();
    options.cost = kdfVersion1;
    QUuid id;
    {
        Casebook casebook = Casebook::create(desk.path(), desk.passphrase, desk.clock, u"Mair Mesen"_s, options);
        id = casebook.id();
        casebook.close();
    }
    Casebook casebook = Casebook::open(desk.path(), desk.passphrase, desk.clock, u"Mair Mesen"_s, options);
    QCOMPARE(casebook.id(), id);
    QCOMPARE(casebook.openingNotes().head, HeadCheck::Continues);
}

void CasebookTest::closedIsOneOrdinaryPrivateFile()
{
    const mode_t before = umask(0);
    const samples::Desk desk;
    {
        Casebook casebook = desk.create();
        fill(casebook);
        QVERIFY(QFileInfo::exists(desk.path() + u"-wal"_s));
        QVERIFY(!QFileInfo::exists(desk.path() + u"-shm"_s));
        struct stat facts;
        QCOMPARE(stat(qPrintable(desk.path() + u"-wal"_s), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0600U);
        casebook.close();
        casebook.close(); // does no harm
    }
    umask(before);
    QVERIFY(!QFileInfo::exists(desk.path() + u"-wal"_s));
    QVERIFY(!QFileInfo::exists(desk.path() + u"-journal"_s));
    struct stat facts;
    QCOMPARE(stat(qPrintable(desk.path()), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0600U);
    QCOMPARE(facts.st_size % 4096, 0);
    QCOMPARE(stat(qPrintable(desk.folder.filePath(u"state"_s)), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0700U);
    QVERIFY(!samples::contents(desk.path()).startsWith("SQLite format 3"));
}

void CasebookTest::sameWordsTypedElsewhereOpenIt()
{
    samples::Desk desk;
    desk.passphrase = u"tŷ gwyn môr"_s.normalized(QString::NormalizationForm_C);
    desk.create().close();
    desk.passphrase = desk.passphrase.normalized(QString::NormalizationForm_D);
    desk.open().close();
}

void CasebookTest::linkedFolderIsFine()
{
    const samples::Desk desk;
    desk.create().close();
    QVERIFY(QFile::link(desk.folder.path(), desk.folder.filePath(u"here"_s)));
    QCOMPARE(openingFails(desk, u"here/unit.cadair"_s), -1);
}

void CasebookTest::readableByOthersIsMended()
{
    samples::Desk desk;
    desk.create().close();
    QCOMPARE(chmod(qPrintable(desk.path()), 0644), 0);
    struct stat facts;
    const QString right = std::exchange(desk.passphrase, u"wrong"_s);
    QCOMPARE(openingFails(desk), static_cast<int>(StoreFailure::WrongPassphrase));
    QCOMPARE(stat(qPrintable(desk.path()), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0644U); // nothing is changed for somebody who does not know the passphrase
    desk.passphrase = right;
    Casebook casebook = desk.open();
    QVERIFY(casebook.openingNotes().madePrivate);
    QCOMPARE(stat(qPrintable(desk.path()), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0600U);
}

void CasebookTest::secondWindowIsToldWhereAndSince()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    fill(casebook);
    // Everything about the file happens in the child: reading it here would drop the lock that is being tested.
    const int answer = samples::inChild([&] {
        const QByteArray before = samples::contents(desk.path());
        const auto failure = samples::failureOf([&] { desk.open(); });
        if (!failure || failure->kind != StoreFailure::OpenElsewhere)
            return 1;
        if (failure->who != QSysInfo::machineHostName() || failure->since != desk.clock.now())
            return 2;
        CasebookOptions looking = desk.options();
        looking.readOnly = true;
        const auto looked = samples::failureOf(
            [&] { Casebook::open(desk.path(), desk.passphrase, desk.clock, QString(), looking); });
        if (!looked || looked->kind != StoreFailure::OpenElsewhere)
            return 3;
        return samples::contents(desk.path()) == before ? 0 : 4;
    });
    QCOMPARE(answer, 0);
    fill(casebook); // still ours
    casebook.close();
    QCOMPARE(samples::inChild([&] { return openingFails(desk) == -1 ? 0 : 1; }), 0);
}

void CasebookTest::secondOpeningInOneProgramIsRefused()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    QCOMPARE(openingFails(desk), static_cast<int>(StoreFailure::OpenElsewhere));
    // The refusal must not have cost the first one its lock.
    QCOMPARE(samples::inChild([&] { return openingFails(desk); }), static_cast<int>(StoreFailure::OpenElsewhere));
    fill(casebook);
}

void CasebookTest::readOnlyWritesNothing()
{
    const samples::Desk desk;
    {
        Casebook casebook = desk.create();
        fill(casebook);
        casebook.close();
    }
    const QByteArray before = samples::contents(desk.path());
    {
        CasebookOptions looking = desk.options();
        looking.readOnly = true;
        Casebook casebook = Casebook::open(desk.path(), desk.passphrase, desk.clock, QString(), looking);
        QVERIFY(casebook.isReadOnly());
        QCOMPARE(ConferenceStore(casebook).all().size(), size_t{1});
        const auto failure = samples::failureOf([&] { casebook.setSetting(u"x"_s, u"y"_s); });
        QVERIFY(failure && failure->kind == StoreFailure::ReadOnly);
        QVERIFY(!QFileInfo::exists(desk.path() + u"-wal"_s));
        casebook.close();
    }
    QCOMPARE(samples::contents(desk.path()), before);
}

void CasebookTest::olderCopyIsNoticed()
{
    samples::Desk desk;
    {
        Casebook casebook = desk.create();
        QCOMPARE(casebook.openingNotes().head, HeadCheck::FirstTime);
        casebook.close();
    }
    const QByteArray lastWeek = samples::contents(desk.path());
    const QDateTime seen = desk.clock.now().addDays(7);
    desk.clock.set(seen);
    {
        Casebook casebook = desk.open();
        QCOMPARE(casebook.openingNotes().head, HeadCheck::Continues);
        casebook.setSetting(u"a"_s, u"1"_s);
        casebook.setSetting(u"b"_s, u"2"_s);
        casebook.close();
    }
    samples::setContents(desk.path(), lastWeek);
    desk.clock.set(seen.addDays(1));
    Casebook casebook = desk.open();
    QCOMPARE(casebook.openingNotes().head, HeadCheck::Older);
    QCOMPARE(casebook.openingNotes().entriesMissing, qint64{2});
    QVERIFY(casebook.openingNotes().headSeenAt == seen);
}

void CasebookTest::otherHistoryIsNoticed()
{
    samples::Desk desk;
    desk.create().close();
    const QByteArray start = samples::contents(desk.path());
    const auto goOn = [&](const QString& value) {
        Casebook casebook = desk.open();
        casebook.setSetting(u"a"_s, value);
        casebook.close();
    };
    goOn(u"here"_s);
    const QByteArray here = samples::contents(desk.path());
    samples::setContents(desk.path(), start);
    goOn(u"there"_s); // noticed as older at its opening; from here on this computer knows this history
    samples::setContents(desk.path(), here);
    QCOMPARE(desk.open().openingNotes().head, HeadCheck::Different);
}

void CasebookTest::clockBehindIsNoticed()
{
    samples::Desk desk;
    desk.create().close();
    QVERIFY(!desk.open().openingNotes().clockBehind);
    desk.clock.set(desk.clock.now().addDays(-2));
    QVERIFY(desk.open().openingNotes().clockBehind);
}

void CasebookTest::settingsAreKept()
{
    const samples::Desk desk;
    {
        Casebook casebook = desk.create();
        QVERIFY(!casebook.setting(u"unit.name"_s));
        casebook.setSetting(u"unit.name"_s, u"Uned Ŷ"_s);
        casebook.setSetting(u"unit.name"_s, u"Uned Ŵ"_s);
        casebook.setSetting(u"gone"_s, u"x"_s);
        casebook.removeSetting(u"gone"_s);
    }
    Casebook casebook = desk.open();
    QVERIFY(casebook.setting(u"unit.name"_s) == u"Uned Ŵ"_s);
    QVERIFY(!casebook.setting(u"gone"_s));
}

void CasebookTest::closedCasebookRefusesWork()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    FamilyStore families(casebook);
    casebook.close();
    QVERIFY(!casebook.isOpen());
    QVERIFY(samples::failureOf([&] { families.all(); }));
    QVERIFY(samples::failureOf([&] { casebook.setSetting(u"a"_s, u"b"_s); }));
}

void CasebookTest::movedCasebookKeepsItsStores()
{
    const samples::Desk desk;
    Casebook first = desk.create();
    FamilyStore families(first);
    Casebook second = std::move(first);
    const Family family{FamilyId::fresh(), u"Mwyaren"_s, {}};
    families.save(family);
    QVERIFY(FamilyStore(second).family(family.id) == family);
    second = desk.create(u"other.cadair"_s); // closes the first file
    QCOMPARE(openingFails(desk), -1);
}

void CasebookTest::stateFolderHoldsNoNames()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    fill(casebook);
    casebook.checkpointWhenIdle();
    int files = 0;
    for (const QString& kind : {u"heads"_s, u"open"_s}) {
        const QDir folder(desk.folder.filePath(u"state/"_s + kind));
        for (const QFileInfo& file : folder.entryInfoList(QDir::Files)) {
            ++files;
            QVERIFY(!file.filePath().contains(u"unit"_s));
            const QByteArray text = samples::contents(file.filePath());
            QVERIFY(!text.contains("Mesen") && !text.contains("unit.cadair"));
        }
    }
    QCOMPARE(files, 2);
    casebook.close();
    QVERIFY(QDir(desk.folder.filePath(u"state/open"_s)).entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(CasebookTest)
#include "casebooktest.moc"
