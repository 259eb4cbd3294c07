#include "rawfile.h"

#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/journalstore.h"
#include "core/store/verify.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QTest>

#include <sys/stat.h>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Making, opening and closing a casebook, and everything that is refused instead.
class CasebookTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAtFullCost();
    void closedIsOneOrdinaryPrivateFile();
    void sameWordsTypedElsewhereOpenIt();
    void wrongPassphraseIsRefused_data();
    void wrongPassphraseIsRefused();
    void emptyPassphraseMakesNothing();
    void newCasebookNeverReplacesAFile();
    void newCasebookNeedsItsFolder();
    void strangeFilesAreRefused_data();
    void strangeFilesAreRefused();
    void cutFilesAreRefused_data();
    void cutFilesAreRefused();
    void flippedBytesAreFound();
    void laterVersionSaysWhatItNeeds();
    void otherProgramsFilesAreRefused();
    void changedSchemaIsRefused_data();
    void changedSchemaIsRefused();
    void symbolicLinkIsRefused();
    void linkedFolderIsFine();
    void folderAndMissingFileAreRefused();
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

void CasebookTest::wrongPassphraseIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("one letter differs") << u"pedwar gair ar hab"_s;
    QTest::newRow("capital letter") << u"Pedwar gair ar hap"_s;
    QTest::newRow("space at the end") << u"pedwar gair ar hap "_s;
    QTest::newRow("another passphrase altogether") << u"x"_s;
    QTest::newRow("very long") << QString(5000, u'a');
}

void CasebookTest::wrongPassphraseIsRefused()
{
    QFETCH(const QString, typed);
    samples::Desk desk;
    desk.create().close();
    const QByteArray before = samples::contents(desk.path());
    desk.passphrase = typed;
    QCOMPARE(openingFails(desk), static_cast<int>(StoreFailure::WrongPassphrase));
    QCOMPARE(samples::contents(desk.path()), before);
}

void CasebookTest::emptyPassphraseMakesNothing()
{
    samples::Desk desk;
    desk.passphrase.clear();
    const auto failure = samples::failureOf([&] { desk.create(); });
    QVERIFY(failure && failure->kind == StoreFailure::PassphraseNotUsable);
    QVERIFY(!QFileInfo::exists(desk.path()));
}

void CasebookTest::newCasebookNeverReplacesAFile()
{
    const samples::Desk desk;
    samples::setContents(desk.path(), "somebody's work");
    const auto failure = samples::failureOf([&] { desk.create(); });
    QVERIFY(failure && failure->kind == StoreFailure::AlreadyExists);
    QCOMPARE(failure->path, desk.path());
    QCOMPARE(samples::contents(desk.path()), QByteArray("somebody's work"));
}

void CasebookTest::newCasebookNeedsItsFolder()
{
    const samples::Desk desk;
    const auto failure = samples::failureOf([&] { desk.create(u"nowhere/unit.cadair"_s); });
    QVERIFY(failure && failure->kind == StoreFailure::NoSuchFile);
}

void CasebookTest::strangeFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, StoreFailure kind) {
        QTest::newRow(name) << bytes << static_cast<int>(kind);
    };
    QByteArray chance(40960, Qt::Uninitialized);
    QRandomGenerator generator(7);
    for (char& c : chance)
        c = static_cast<char>(generator.generate());
    row("letter as plain text", QByteArray("Annwyl Ms Mwyaren, ").repeated(100), StoreFailure::NotACasebook);
    row("text that is a whole number of pages", QByteArray("0123456789abcdef").repeated(512), StoreFailure::NotACasebook);
    row("short note", QByteArray("Ring Sera about Tuesday"), StoreFailure::NotACasebook);
    row("page of zeros", QByteArray(16384, '\0'), StoreFailure::NotACasebook);
    row("ordinary database", "SQLite format 3" + QByteArray(1, '\0') + chance.left(16368), StoreFailure::NotACasebook);
    row("PDF", "%PDF-1.7\n" + QByteArray("1 0 obj << /Type /Page >> endobj\n").repeated(300), StoreFailure::NotACasebook);
    row("chance, whole pages", chance, StoreFailure::WrongPassphrase);
    row("chance, not whole pages", chance.left(10000), StoreFailure::Truncated);
}

void CasebookTest::strangeFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    const samples::Desk desk;
    samples::setContents(desk.path(), bytes);
    QCOMPARE(openingFails(desk), kind);
    QCOMPARE(samples::contents(desk.path()), bytes);
}

void CasebookTest::cutFilesAreRefused_data()
{
    QTest::addColumn<int>("size"); // negative: counted from the end; -50: half
    for (const int size : {0, 1, 15, 16, 100, 4095, 4096, 4097, 8192, 12288, -1, -4095, -4096, -50})
        QTest::addRow("cut to %d", size) << size;
}

void CasebookTest::cutFilesAreRefused()
{
    QFETCH(const int, size);
    const samples::Desk desk;
    {
        Casebook casebook = desk.create();
        fill(casebook);
        casebook.close();
    }
    const QByteArray whole = samples::contents(desk.path());
    const auto kept = size == -50 ? whole.size() / 2 : size < 0 ? whole.size() + size : size;
    samples::setContents(desk.path(), whole.left(kept));
    const int kind = openingFails(desk);
    const bool wholePages = kept >= 8192 && kept % 4096 == 0;
    QCOMPARE(kind, static_cast<int>(wholePages ? StoreFailure::Damaged : StoreFailure::Truncated));
    QCOMPARE(samples::contents(desk.path()), whole.left(kept));
}

void CasebookTest::flippedBytesAreFound()
{
    const samples::Desk desk;
    {
        Casebook casebook = desk.create();
        fill(casebook);
        casebook.close();
    }
    const QByteArray whole = samples::contents(desk.path());
    QRandomGenerator generator(11);
    std::vector<qsizetype> places;
    for (qsizetype place = 0; place < 4096; place += 61) // page 1
        places.push_back(place);
    for (int i = 0; i < 200; ++i)
        places.push_back(static_cast<qsizetype>(generator.bounded(static_cast<quint32>(whole.size()))));
    for (const qsizetype place : places) {
        QByteArray flipped = whole;
        flipped[place] = static_cast<char>(flipped[place] ^ 0x10);
        samples::setContents(desk.path(), flipped);
        bool found = false;
        try {
            found = !verifyCasebook(desk.path(), desk.passphrase, desk.clock, desk.options()).sound();
        } catch (const StoreError& error) {
            found = error.kind == (place < 4096 ? StoreFailure::WrongPassphrase : StoreFailure::Damaged);
            if (!found)
                qWarning() << place << int(error.kind) << error.what();
        }
        QVERIFY2(found, qPrintable(u"byte %1 of %2"_s.arg(place).arg(whole.size())));
    }
}

void CasebookTest::laterVersionSaysWhatItNeeds()
{
    const samples::Desk desk;
    desk.create().close();
    {
        samples::RawFile raw(desk, u"unit.cadair"_s);
        raw.run("PRAGMA user_version = 999; UPDATE casebook SET needs = '9.9'; CREATE TABLE hearing (id TEXT)");
    }
    const QByteArray before = samples::contents(desk.path());
    const auto failure = samples::failureOf([&] { desk.open(); });
    QVERIFY(failure && failure->kind == StoreFailure::NewerVersion);
    QCOMPARE(failure->needs, u"9.9"_s);
    QCOMPARE(failure->path, desk.path());
    QCOMPARE(samples::contents(desk.path()), before);
}

void CasebookTest::otherProgramsFilesAreRefused()
{
    const samples::Desk desk;
    desk.create().close();
    {
        samples::RawFile raw(desk, u"unit.cadair"_s);
        raw.run("PRAGMA application_id = 1");
    }
    QCOMPARE(openingFails(desk), static_cast<int>(StoreFailure::NotACasebook));
}

void CasebookTest::changedSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QByteArray(sql); };
    row("added table", "CREATE TABLE extra (x)");
    row("added trigger", "CREATE TRIGGER extra AFTER INSERT ON family BEGIN DELETE FROM child; END");
    row("added view", "CREATE VIEW extra AS SELECT 1");
    row("added index", "CREATE INDEX extra ON child(born)");
    row("added virtual table", "CREATE VIRTUAL TABLE extra USING fts5(x)");
    row("added column", "ALTER TABLE family ADD COLUMN x TEXT");
    row("journal's trigger taken away", "DROP TRIGGER note_updated");
    row("check taken away", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
                            "replace(sql, 'CHECK (born IS date(born))', '') WHERE name = 'child'");
    row("every table taken away", "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema");
}

void CasebookTest::changedSchemaIsRefused()
{
    QFETCH(const QByteArray, change);
    const samples::Desk desk;
    desk.create().close();
    {
        samples::RawFile raw(desk, u"unit.cadair"_s);
        raw.run(change.constData());
    }
    QCOMPARE(openingFails(desk), static_cast<int>(StoreFailure::NotACasebook));
}

void CasebookTest::symbolicLinkIsRefused()
{
    const samples::Desk desk;
    desk.create().close();
    QVERIFY(QFile::link(desk.path(), desk.path(u"link.cadair"_s)));
    QCOMPARE(openingFails(desk, u"link.cadair"_s), static_cast<int>(StoreFailure::SymbolicLink));
}

void CasebookTest::linkedFolderIsFine()
{
    const samples::Desk desk;
    desk.create().close();
    QVERIFY(QFile::link(desk.folder.path(), desk.folder.filePath(u"here"_s)));
    QCOMPARE(openingFails(desk, u"here/unit.cadair"_s), -1);
}

void CasebookTest::folderAndMissingFileAreRefused()
{
    const samples::Desk desk;
    QCOMPARE(openingFails(desk), static_cast<int>(StoreFailure::NoSuchFile));
    QVERIFY(!QFileInfo::exists(desk.path()));
    QCOMPARE(openingFails(desk, QString()), static_cast<int>(StoreFailure::NotACasebook));
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
