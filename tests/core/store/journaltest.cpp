#include "tests/core/store/rawfile.h"

#include "core/store/conferencestore.h"
#include "core/store/draftstore.h"
#include "core/store/familystore.h"
#include "core/store/journalstore.h"
#include "core/store/statement.h"
#include "core/store/verify.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sqlite3.h>

using namespace cadair;
using namespace Qt::StringLiterals;

/// The journal: every table writes it, nobody can unwrite it, and a break is named.
class JournalTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableJournalsEveryColumn();
    void everyTableHasAKey();
    void entriesTellWhoWhenAndWhat();
    void changeTellsOldAndNew();
    void savingTheSameLeavesNoEntry();
    void draftsAreNotJournalled();
    void readingIsAnEntry();
    void rolledBackWorkLeavesNoEntry();
    void journalCannotBeChanged();
    void soundChainIsSound();
    void tamperingIsNamed_data();
    void tamperingIsNamed();
    void nothingAndEmptyDiffer();
    void longChainIsWalkedQuickly();

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 21), QTime(9, 30), QTimeZone("Europe/London"))};
    Casebook inMemory() const { return Casebook::inMemory(m_clock, u"Mair Mesen"_s); }
};

namespace {

/// The tables of the casework; what is left out is the journal itself, text that is not yet a record, and what search makes
/// from other tables.
QStringList journalledTables(const Database& database)
{
    auto query = database.prepare(R"sql(
        SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT IN ('journal', 'draft', 'search_entry', 'search')
           AND name NOT LIKE 'search!_%' ESCAPE '!' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
    )sql");
    QStringList names;
    while (query.step())
        names << query.text(0);
    return names;
}

QStringList columnsOf(const Database& database, const QString& table)
{
    auto query = database.prepare("SELECT name FROM pragma_table_xinfo(:table)");
    query.bind(":table", table);
    QStringList names;
    while (query.step())
        names << query.text(0);
    return names;
}

QString triggerText(const Database& database, const QString& name)
{
    auto query = database.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = :name");
    query.bind(":name", name);
    return query.step() ? query.text(0) : QString();
}

} // namespace

void JournalTest::everyTableJournalsEveryColumn()
{
    Casebook casebook = inMemory();
    const Database& database = casebook.database();
    const QStringList tables = journalledTables(database);
    QCOMPARE(tables.size(), 132);
    for (const QString& table : tables) {
        const QString inserted = triggerText(database, table + u"_inserted"_s);
        const QString updated = triggerText(database, table + u"_updated"_s);
        const QString deleted = triggerText(database, table + u"_deleted"_s);
        QVERIFY2(inserted.contains(u"AFTER INSERT ON %1 BEGIN"_s.arg(table)), qPrintable(table));
        QVERIFY2(updated.contains(u"AFTER UPDATE ON %1 BEGIN"_s.arg(table)), qPrintable(table));
        QVERIFY2(deleted.contains(u"AFTER DELETE ON %1 BEGIN"_s.arg(table)), qPrintable(table));
        for (const QString& column : columnsOf(database, table)) {
            const QString now = u"'%1', new.%1"_s.arg(column);
            const QString before = u"'%1', old.%1"_s.arg(column);
            const bool all = inserted.contains(now) && updated.contains(now) && updated.contains(before)
                && deleted.contains(before);
            QVERIFY2(all, qPrintable(table + u'.' + column));
        }
    }
}

void JournalTest::everyTableHasAKey()
{
    // A table without one would be left out, silently, when a conference travels.
    Casebook casebook = inMemory();
    auto query = casebook.database().prepare(R"sql(
        SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
           AND (strict = 0 OR NOT EXISTS (SELECT 1 FROM pragma_table_info(pragma_table_list.name) WHERE pk > 0))
    )sql");
    QVERIFY2(!query.step(), qPrintable(query.text(0)));
}

void JournalTest::entriesTellWhoWhenAndWhat()
{
    Casebook casebook = inMemory();
    const Family family{FamilyId::fresh(), u"Llŷr \"O'Mwyaren\""_s, {}};
    FamilyStore families(casebook);
    families.save(family);
    casebook.setActor(u"Sera Pebble"_s);
    m_clock.set(m_clock.now().addSecs(61));
    families.save(Family{family.id, u"Llŷr"_s, {}});
    const std::vector<JournalEntry> entries = JournalStore(casebook).history(u"family"_s, family.id.text());
    QCOMPARE(entries.size(), size_t{2});
    QCOMPARE(entries[0].who, u"Mair Mesen"_s);
    QCOMPARE(entries[0].at, m_clock.now().addSecs(-61));
    QCOMPARE(entries[0].act, JournalAct::Insert);
    QVERIFY(entries[0].oldValues.isEmpty());
    const QJsonObject values = QJsonDocument::fromJson(entries[0].newValues.toUtf8()).object();
    QCOMPARE(values.value(u"name"_s).toString(), family.name);
    QCOMPARE(entries[1].who, u"Sera Pebble"_s);
    QCOMPARE(entries[1].at, m_clock.now());
    QCOMPARE(entries[1].seq, entries[0].seq + 1);
}

void JournalTest::changeTellsOldAndNew()
{
    Casebook casebook = inMemory();
    casebook.setSetting(u"idle"_s, u"5"_s);
    casebook.setSetting(u"idle"_s, u"9"_s);
    casebook.removeSetting(u"idle"_s);
    const std::vector<JournalEntry> entries = JournalStore(casebook).history(u"setting"_s, u"idle"_s);
    QCOMPARE(entries.size(), size_t{3});
    QCOMPARE(entries[1].oldValues, uR"({"key":"idle","value":"5"})"_s);
    QCOMPARE(entries[1].newValues, uR"({"key":"idle","value":"9"})"_s);
    QCOMPARE(entries[2].act, JournalAct::Delete);
    QCOMPARE(entries[2].oldValues, entries[1].newValues);
}

void JournalTest::savingTheSameLeavesNoEntry()
{
    Casebook casebook = inMemory();
    casebook.setSetting(u"idle"_s, u"5"_s);
    const JournalHead head = casebook.journalHead();
    casebook.setSetting(u"idle"_s, u"5"_s);
    QVERIFY(casebook.journalHead() == head);
}

void JournalTest::draftsAreNotJournalled()
{
    Casebook casebook = inMemory();
    const JournalHead head = casebook.journalHead();
    DraftStore drafts(casebook);
    drafts.keep(u"live/note"_s, u"Mae Siân"_s, 8);
    drafts.clear(u"live/note"_s);
    QVERIFY(casebook.journalHead() == head);
}

void JournalTest::readingIsAnEntry()
{
    Casebook casebook = inMemory();
    JournalStore journal(casebook);
    const ChildId child = ChildId::fresh();
    journal.noteReading(u"child"_s, child.text(), u"duty call"_s);
    journal.note(JournalAct::Print, u"decision-letter"_s, child.text());
    const std::vector<JournalEntry> entries = journal.entries(2, 10);
    QCOMPARE(entries.size(), size_t{2});
    QCOMPARE(entries[0].act, JournalAct::Read);
    QCOMPARE(entries[0].subject, u"child"_s);
    QCOMPARE(entries[0].row, child.text());
    QCOMPARE(entries[0].newValues, uR"({"reason":"duty call"})"_s);
    QCOMPARE(entries[1].act, JournalAct::Print);
    QVERIFY(journal.verify().sound());
}

void JournalTest::rolledBackWorkLeavesNoEntry()
{
    Casebook casebook = inMemory();
    const JournalHead head = casebook.journalHead();
    {
        Transaction transaction(casebook);
        casebook.setSetting(u"idle"_s, u"5"_s);
        QVERIFY(casebook.journalHead() != head);
    }
    QVERIFY(casebook.journalHead() == head);
}

void JournalTest::journalCannotBeChanged()
{
    Casebook casebook = inMemory();
    casebook.setSetting(u"idle"_s, u"5"_s);
    for (const char* sql : {"UPDATE journal SET who = 'nobody' WHERE seq = 1", "DELETE FROM journal WHERE seq = 1",
                            "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 1"}) {
        const auto failure = samples::failureOf([&] { casebook.database().execute(sql); });
        QVERIFY2(failure && failure->sqliteCode == SQLITE_CONSTRAINT_TRIGGER, sql);
    }
}

void JournalTest::soundChainIsSound()
{
    const samples::Desk desk;
    {
        Casebook casebook = desk.create();
        const samples::People people = samples::people();
        samples::save(casebook, people);
        const CaseFile file = samples::fullCaseFile(people);
        ConferenceStore(casebook).save(file);
        samples::save(casebook, samples::fullRecord(people, file), file.conference.id);
        casebook.close();
    }
    const CasebookReport report = verifyCasebook(desk.path(), desk.passphrase, desk.clock, desk.options());
    QVERIFY(report.sound());
    QCOMPARE(report.chain.entries, report.head.seq);
    QVERIFY(report.head.seq > 60);
    QCOMPARE(report.conferences, qint64{1});
    QCOMPARE(report.children, qint64{3});
}

void JournalTest::tamperingIsNamed_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<qint64>("firstBroken");
    const auto row = [](const char* name, const char* sql, qint64 broken) { QTest::newRow(name) << QByteArray(sql) << broken; };
    row("a value rewritten", "UPDATE journal SET new_values = replace(new_values, 'v5', 'v6') WHERE seq = 6", 6);
    row("somebody else named", "UPDATE journal SET who = 'Sera' WHERE seq = 4", 4);
    row("a moment earlier", "UPDATE journal SET at = '2026-07-20T09:00:00.000Z' WHERE seq = 9", 9);
    row("an entry taken out", "DELETE FROM journal WHERE seq = 5", 5);
    row("the first entry taken out", "DELETE FROM journal WHERE seq = 1", 1);
    row("two entries swapped", "UPDATE journal SET seq = -1 WHERE seq = 7; UPDATE journal SET seq = 7 WHERE seq = 8; "
                               "UPDATE journal SET seq = 8 WHERE seq = -1", 7);
    row("an entry added at the end", "INSERT INTO journal VALUES (100, '2026-07-21T08:30:00.000Z', 'Sera', 'read', 'child', "
                                     "'x', NULL, NULL, hex(zeroblob(32)))", 12);
    row("an entry added right after", "INSERT INTO journal VALUES (12, '2026-07-21T08:30:00.000Z', 'Sera', 'read', 'child', "
                                      "'x', NULL, NULL, hex(zeroblob(32)))", 12);
    row("one taken out and the rest renumbered", "DELETE FROM journal WHERE seq = 5; UPDATE journal SET seq = seq - 1 WHERE seq > 5", 5);
    row("nothing turned into empty", "UPDATE journal SET old_values = '' WHERE seq = 3", 3);
    row("its hash put right, the next one not",
        "UPDATE journal SET who = 'Sera' WHERE seq = 4; UPDATE journal SET hash = cadair_chain((SELECT hash FROM journal "
        "WHERE seq = 3), seq, at, who, act, subject, row, old_values, new_values) WHERE seq = 4", 5);
}

void JournalTest::tamperingIsNamed()
{
    QFETCH(const QByteArray, change);
    QFETCH(const qint64, firstBroken);
    const samples::Desk desk;
    {
        Casebook casebook = desk.create(); // entry 1
        for (int i = 1; i <= 10; ++i)      // entries 2 to 11
            casebook.setSetting(u"k%1"_s.arg(i), u"v%1"_s.arg(i));
        casebook.close();
    }
    {
        samples::RawFile raw(desk, u"unit.cadair"_s);
        // Somebody with the key can take the triggers away and put them back.
        const QString update = triggerText(raw.database(), u"journal_no_update"_s);
        const QString remove = triggerText(raw.database(), u"journal_no_delete"_s);
        raw.run("DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete");
        raw.run(change.constData());
        raw.run(update.toUtf8().constData());
        raw.run(remove.toUtf8().constData());
    }
    const CasebookReport report = verifyCasebook(desk.path(), desk.passphrase, desk.clock, desk.options());
    QVERIFY(!report.sound());
    QVERIFY(report.damage.isEmpty());
    QVERIFY(report.chain.firstBroken);
    QCOMPARE(*report.chain.firstBroken, firstBroken);
    QCOMPARE(report.chain.entries, firstBroken - 1);
}

void JournalTest::nothingAndEmptyDiffer()
{
    Casebook casebook = inMemory();
    auto query = casebook.database().prepare(R"sql(
        SELECT count(DISTINCT hash) FROM (
            SELECT cadair_chain('', NULL) AS hash UNION ALL SELECT cadair_chain('', '') UNION ALL SELECT cadair_chain('')
            UNION ALL SELECT cadair_chain('a', 'b') UNION ALL SELECT cadair_chain('ab', '') UNION ALL SELECT cadair_chain('', 'ab')
            UNION ALL SELECT cadair_chain('1') UNION ALL SELECT cadair_chain(1))
    )sql");
    QVERIFY(query.step());
    QCOMPARE(query.integer(0), qint64{8});
}

void JournalTest::longChainIsWalkedQuickly()
{
    Casebook casebook = inMemory();
    {
        Transaction transaction(casebook);
        auto insert = casebook.database().prepare(R"sql(
            WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 100000)
            INSERT INTO setting (key, value) SELECT 'k' || n, 'v' || n FROM number
        )sql");
        insert.run();
        transaction.commit();
    }
    QElapsedTimer timer;
    timer.start();
    const ChainReport report = JournalStore(casebook).verify();
    QVERIFY(report.sound());
    QCOMPARE(report.entries, qint64{100'001});
    qInfo("100,001 entries walked in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY2(timer.elapsed() < 10'000, "the walk must stay in proportion to its length");
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journaltest.moc"
