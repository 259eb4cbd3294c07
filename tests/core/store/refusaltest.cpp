#include "tests/core/store/rawfile.h"

#include "core/store/conferencestore.h"
#include "core/store/verify.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Everything that is no casebook of ours is refused, with its kind, and left as it was.
class RefusalTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
    void folderAndMissingFileAreRefused();
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

void RefusalTest::wrongPassphraseIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("one letter differs") << u"pedwar gair ar hab"_s;
    QTest::newRow("capital letter") << u"Pedwar gair ar hap"_s;
    QTest::newRow("space at the end") << u"pedwar gair ar hap "_s;
    QTest::newRow("another passphrase altogether") << u"x"_s;
    QTest::newRow("very long") << QString(5000, u'a');
}

void RefusalTest::wrongPassphraseIsRefused()
{
    QFETCH(const QString, typed);
    samples::Desk desk;
    desk.create().close();
    const QByteArray before = samples::contents(desk.path());
    desk.passphrase = typed;
    QCOMPARE(openingFails(desk), static_cast<int>(StoreFailure::WrongPassphrase));
    QCOMPARE(samples::contents(desk.path()), before);
}

void RefusalTest::emptyPassphraseMakesNothing()
{
    samples::Desk desk;
    desk.passphrase.clear();
    const auto failure = samples::failureOf([&] { desk.create(); });
    QVERIFY(failure && failure->kind == StoreFailure::PassphraseNotUsable);
    QVERIFY(!QFileInfo::exists(desk.path()));
}

void RefusalTest::newCasebookNeverReplacesAFile()
{
    const samples::Desk desk;
    samples::setContents(desk.path(), "somebody's work");
    const auto failure = samples::failureOf([&] { desk.create(); });
    QVERIFY(failure && failure->kind == StoreFailure::AlreadyExists);
    QCOMPARE(failure->path, desk.path());
    QCOMPARE(samples::contents(desk.path()), QByteArray("somebody's work"));
}

void RefusalTest::newCasebookNeedsItsFolder()
{
    const samples::Desk desk;
    const auto failure = samples::failureOf([&] { desk.create(u"nowhere/unit.cadair"_s); });
    QVERIFY(failure && failure->kind == StoreFailure::NoSuchFile);
}

void RefusalTest::strangeFilesAreRefused_data()
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

void RefusalTest::strangeFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    const samples::Desk desk;
    samples::setContents(desk.path(), bytes);
    QCOMPARE(openingFails(desk), kind);
    QCOMPARE(samples::contents(desk.path()), bytes);
}

void RefusalTest::cutFilesAreRefused_data()
{
    QTest::addColumn<int>("size"); // negative: counted from the end; -50: half
    for (const int size : {0, 1, 15, 16, 100, 4095, 4096, 4097, 8192, 12288, -1, -4095, -4096, -50})
        QTest::addRow("cut to %d", size) << size;
}

void RefusalTest::cutFilesAreRefused()
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

void RefusalTest::flippedBytesAreFound()
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

void RefusalTest::laterVersionSaysWhatItNeeds()
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

void RefusalTest::otherProgramsFilesAreRefused()
{
    const samples::Desk desk;
    desk.create().close();
    {
        samples::RawFile raw(desk, u"unit.cadair"_s);
        raw.run("PRAGMA application_id = 1");
    }
    QCOMPARE(openingFails(desk), static_cast<int>(StoreFailure::NotACasebook));
}

void RefusalTest::changedSchemaIsRefused_data()
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

void RefusalTest::changedSchemaIsRefused()
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

void RefusalTest::symbolicLinkIsRefused()
{
    const samples::Desk desk;
    desk.create().close();
    QVERIFY(QFile::link(desk.path(), desk.path(u"link.cadair"_s)));
    QCOMPARE(openingFails(desk, u"link.cadair"_s), static_cast<int>(StoreFailure::SymbolicLink));
}

void RefusalTest::folderAndMissingFileAreRefused()
{
    const samples::Desk desk;
    QCOMPARE(openingFails(desk), static_cast<int>(StoreFailure::NoSuchFile));
    QVERIFY(!QFileInfo::exists(desk.path()));
    QCOMPARE(openingFails(desk, QString()), static_cast<int>(StoreFailure::NotACasebook));
}

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusaltest.moc"
