#include "tests/core/store/rawfile.h"

#include "core/store/answerstore.h"
#include "core/store/backup.h"
#include "core/store/casebookkey.h"
#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/store/recordstore.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/verify.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <map>

#include <sys/stat.h>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Copies that can be relied on, and the schema growing.
class BackupTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copyHoldsEverything();
    void copyIsAnOrdinaryPrivateFile();
    void copyNeverReplacesAFile();
    void leftoverOfACutOffCopyIsReplaced();
    void copyIntoAMissingFolderIsRefused();
    void memoryCannotBeCopied();
    void workGoesOnWhileOpenAfterACopy();
    void stepsAreAppliedOnceEach();
    void failingStepLeavesTheOldVersion();
    void copyBeforeUpgradeFindsAName();
    void aFileOfTheFirstSchemaIsUpgraded();
    void builtInSchemaIsNumberedWithoutGaps();
};

void BackupTest::copyHoldsEverything()
{
    const samples::Desk desk;
    const samples::People people = samples::people();
    const CaseFile file = samples::fullCaseFile(people);
    const ConferenceRecord record = samples::fullRecord(people, file);
    Casebook casebook = desk.create();
    samples::save(casebook, people);
    ConferenceStore(casebook).save(file);
    samples::save(casebook, record, file.conference.id);
    const JournalHead head = casebook.journalHead();
    casebook.backupTo(desk.path(u"copy.cadair"_s));
    casebook.close();
    Casebook copy = desk.open(u"copy.cadair"_s);
    QCOMPARE(copy.id(), casebook.id());
    QVERIFY(copy.journalHead() == head);
    QVERIFY(ConferenceStore(copy).caseFile(file.conference.id) == file);
    QVERIFY(RecordStore(copy).record(file.conference.id) == record);
    QVERIFY(verifyCasebook(copy).sound());
}

void BackupTest::copyIsAnOrdinaryPrivateFile()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    casebook.backupTo(desk.path(u"copy.cadair"_s));
    const QStringList names = QDir(desk.folder.path()).entryList({u"copy*"_s}, QDir::Files);
    QCOMPARE(names, QStringList{u"copy.cadair"_s});
    struct stat facts;
    QCOMPARE(stat(qPrintable(desk.path(u"copy.cadair"_s)), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0600U);
    QCOMPARE(facts.st_size % 4096, 0);
    // It can be looked at while the casebook itself is open.
    CasebookOptions looking = desk.options();
    looking.readOnly = true;
    Casebook copy = Casebook::open(desk.path(u"copy.cadair"_s), desk.passphrase, desk.clock, QString(), looking);
    QCOMPARE(copy.id(), casebook.id());
}

void BackupTest::copyNeverReplacesAFile()
{
    const samples::Desk desk;
    samples::setContents(desk.path(u"copy.cadair"_s), "last week's copy");
    Casebook casebook = desk.create();
    const auto failure = samples::failureOf([&] { casebook.backupTo(desk.path(u"copy.cadair"_s)); });
    QVERIFY(failure && failure->kind == StoreFailure::AlreadyExists);
    QCOMPARE(samples::contents(desk.path(u"copy.cadair"_s)), QByteArray("last week's copy"));
    QVERIFY(!QFileInfo::exists(desk.path(u"copy.cadair.part"_s)));
}

void BackupTest::leftoverOfACutOffCopyIsReplaced()
{
    const samples::Desk desk;
    samples::setContents(desk.path(u"copy.cadair.part"_s), "half a copy");
    Casebook casebook = desk.create();
    casebook.backupTo(desk.path(u"copy.cadair"_s));
    QVERIFY(!QFileInfo::exists(desk.path(u"copy.cadair.part"_s)));
    QVERIFY(verifyCasebook(desk.path(u"copy.cadair"_s), desk.passphrase, desk.clock, desk.options()).sound());
}

void BackupTest::copyIntoAMissingFolderIsRefused()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    const auto failure = samples::failureOf([&] { casebook.backupTo(desk.path(u"stick/copy.cadair"_s)); });
    QVERIFY(failure && failure->kind == StoreFailure::NoSuchFile);
}

void BackupTest::memoryCannotBeCopied()
{
    const samples::Desk desk;
    const Casebook casebook = Casebook::inMemory(desk.clock, u"Mair Mesen"_s);
    QVERIFY(samples::failureOf([&] { casebook.backupTo(desk.path()); }));
    QVERIFY(!QFileInfo::exists(desk.path()));
}

void BackupTest::workGoesOnWhileOpenAfterACopy()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    casebook.setSetting(u"a"_s, u"1"_s);
    casebook.backupTo(desk.path(u"copy.cadair"_s));
    casebook.setSetting(u"a"_s, u"2"_s);
    casebook.close();
    QVERIFY(desk.open(u"copy.cadair"_s).setting(u"a"_s) == u"1"_s);
    QVERIFY(desk.open().setting(u"a"_s) == u"2"_s);
}

namespace {

/// The real schema and one step more, as a later program would have it.
Schema laterSchema(const char* step)
{
    Schema schema = builtInSchema();
    schema.steps.push_back(step);
    return schema;
}

qint64 versionOf(const Database& database)
{
    auto query = database.prepare("PRAGMA user_version");
    query.step();
    return query.integer(0);
}

std::set<QString> tablesOf(const Database& database)
{
    auto query = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    std::set<QString> names;
    while (query.step())
        names.insert(query.text(0));
    return names;
}

/// Names and statements of one type of thing in a file's schema.
std::map<QString, QString> madeOf(const Database& database, const QString& type)
{
    auto query = database.prepare("SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE type = :type AND sql IS NOT NULL");
    query.bind(":type", type);
    std::map<QString, QString> made;
    while (query.step())
        made.emplace(query.text(0), query.text(1));
    return made;
}

QStringList columnsOf(const Database& database, const QString& table)
{
    auto query = database.prepare("SELECT name FROM pragma_table_info(:table)");
    query.bind(":table", table);
    QStringList names;
    while (query.step())
        names << query.text(0);
    return names;
}

/// Takes away what every later step added: the file as the first program left it.
void backToTheFirstSchema(const samples::Desk& desk)
{
    Schema first = builtInSchema();
    first.steps.resize(1);
    Database fresh;
    fresh.open(QString(), Database::Access::Create, desk.clock, QString());
    migrate(fresh, first);
    samples::RawFile raw(desk, u"unit.cadair"_s);
    const auto run = [&](const QString& sql) { raw.run(sql.toUtf8().constData()); };
    for (const QString& type : {u"trigger"_s, u"view"_s}) // they name columns that go
        for (const auto& [name, sql] : madeOf(raw.database(), type))
            run(u"DROP "_s + type + u' ' + name);
    const std::set<QString> kept = tablesOf(fresh);
    for (const QString& table : tablesOf(raw.database()))
        if (!kept.contains(table))
            run(u"DROP TABLE "_s + table);
    const std::map<QString, QString> indexes = madeOf(fresh, u"index"_s);
    for (const auto& [name, sql] : madeOf(raw.database(), u"index"_s))
        if (!indexes.contains(name))
            run(u"DROP INDEX "_s + name);
    for (const QString& table : kept) {
        const QStringList before = columnsOf(fresh, table);
        for (const QString& column : columnsOf(raw.database(), table))
            if (!before.contains(column))
                run(u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(table, column));
    }
    for (const QString& type : {u"view"_s, u"trigger"_s})
        for (const auto& [name, sql] : madeOf(fresh, type))
            run(sql);
    raw.run("PRAGMA user_version = 1");
    fresh.close();
}

} // namespace

void BackupTest::stepsAreAppliedOnceEach()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    casebook.setSetting(u"a"_s, u"1"_s);
    const Schema later = laterSchema("CREATE TABLE hearing (id TEXT PRIMARY KEY) STRICT; INSERT INTO hearing VALUES ('x');");
    Database& database = casebook.database();
    QCOMPARE(checkSchema(database, later), builtInSchema().version()); // an older file is known to the later program
    migrate(database, later);
    migrate(database, later);
    QCOMPARE(versionOf(database), qint64{later.version()});
    QCOMPARE(checkSchema(database, later), later.version());
    auto query = database.prepare("SELECT count(*) FROM hearing");
    QVERIFY(query.step());
    QCOMPARE(query.integer(0), qint64{1});
    QVERIFY(casebook.setting(u"a"_s) == u"1"_s);
}

void BackupTest::failingStepLeavesTheOldVersion()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    const Schema later = laterSchema("CREATE TABLE hearing (id TEXT PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1);");
    QVERIFY(samples::failureOf([&] { migrate(casebook.database(), later); }));
    QCOMPARE(versionOf(casebook.database()), qint64{builtInSchema().version()});
    casebook.close();
    desk.open().close(); // still exactly the casebook it was
}

void BackupTest::copyBeforeUpgradeFindsAName()
{
    const samples::Desk desk;
    Casebook casebook = desk.create();
    samples::setContents(desk.path(u"unit-schema-1.cadair"_s), "from another time");
    // Another salt is another key: a copy may have one.
    const CasebookKey key = CasebookKey::derive(desk.passphrase, QByteArray(16, 's'), samples::quick);
    const QString copy = backupBeforeUpgrade(casebook.database(), key, desk.path(), 1);
    QCOMPARE(copy, desk.path(u"unit-schema-1-2.cadair"_s));
    QVERIFY(verifyCasebook(copy, desk.passphrase, desk.clock, desk.options()).sound());
    QCOMPARE(samples::contents(desk.path(u"unit-schema-1.cadair"_s)), QByteArray("from another time"));
}

void BackupTest::aFileOfTheFirstSchemaIsUpgraded()
{
    const samples::Desk desk;
    const samples::People people = samples::people();
    const CaseFile file = samples::fullCaseFile(people);
    ConferenceRecord record = samples::fullRecord(people, file);
    const std::vector<Answer> answers = std::exchange(record.answers, {});
    record.circumstances.clear();
    for (Note& note : record.notes)
        note.confidentialKind.reset(); // the first program did not ask
    {
        Casebook casebook = desk.create();
        samples::save(casebook, people);
        ConferenceStore(casebook).save(file);
        samples::save(casebook, record, file.conference.id);
        casebook.close();
    }
    backToTheFirstSchema(desk);
    {
        Casebook casebook = desk.open();
        QCOMPARE(versionOf(casebook.database()), qint64{builtInSchema().version()});
        QVERIFY(QFile::exists(desk.path(u"unit-schema-1.cadair"_s))); // as it was, to go back to
        QVERIFY(casebook.openingNotes().backupBeforeUpgrade == desk.path(u"unit-schema-1.cadair"_s));
        QVERIFY(RecordStore(casebook).record(file.conference.id) == record); // nothing lost, nothing answered yet
        for (const Answer& answer : answers)
            AnswerStore(casebook).save(answer);
        casebook.close();
    }
    Casebook casebook = desk.open();
    QVERIFY(RecordStore(casebook).record(file.conference.id).answers == answers);
    QVERIFY(JournalStore(casebook).verify().sound());
}

void BackupTest::builtInSchemaIsNumberedWithoutGaps()
{
    const QStringList files = QDir(u":/data/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QCOMPARE(builtInSchema().version(), files.size());
    QVERIFY(files.size() >= 1);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "backuptest.moc"
