#include "tests/core/store/rawfile.h"

#include "core/store/conferencestore.h"
#include "core/store/draftstore.h"
#include "core/store/erasure.h"
#include "core/store/familystore.h"
#include "core/store/journalstore.h"
#include "core/store/registerstore.h"
#include "core/store/retentionstore.h"
#include "core/store/safetystore.h"
#include "core/store/searchstore.h"
#include "core/store/statement.h"
#include "core/store/verify.h"

#include <QTest>

#include <sqlite3.h>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

// Made up, and nowhere else in a casebook.
const QStringList canaries{u"Gwrhydfoel"_s, u"Canarïaeth"_s, u"Brithyll"_s, u"Llwybreiddiol"_s, u"Mwsoglyd"_s, u"Crychydd"_s};

RetentionRule rule()
{
    return {.procedure = samples::key<ProcedureKey>(u"jersey"), .start = RetentionStart::ConferenceClosed, .years = 6,
            .source = u"The schedule of the archive"_s, .adoptedBy = u"Mair Acorn"_s, .adoptedOn = QDate(2026, 1, 5)};
}

/// A family all of whose words are canaries, with a conference about it, drafts, an enquiry and a paragraph that was removed.
struct Written {
    samples::People people = samples::people();
    ConferenceId conference = ConferenceId::fresh();
};

Written write(Casebook& casebook, const samples::People& beside)
{
    Written written;
    samples::People& people = written.people;
    people.chair = beside.chair;
    people.socialWorker = beside.socialWorker;
    people.nurse = beside.nurse;
    people.family.name = canaries[0];
    people.family.reference = canaries[1];
    for (Child* child : {&people.sian, &people.osian, &people.unborn}) {
        child->givenName = canaries[2];
        child->familyName = canaries[0];
        child->address = canaries[3];
    }
    people.mother.name = people.mother.calledName = canaries[4];
    people.grandfather.name = canaries[5];
    samples::save(casebook, people);
    CaseFile file = samples::fullCaseFile(people);
    for (Participant& each : file.participants)
        each.name = canaries[4] + u' ' + each.name;
    ConferenceStore(casebook).save(file);
    written.conference = file.conference.id;
    ConferenceRecord record = samples::fullRecord(people, file);
    for (Note& note : record.notes)
        note.text = canaries.join(u", "_s);
    samples::save(casebook, record, file.conference.id);
    file.participants.back().name = canaries[5]; // one who is taken out of the list again
    ConferenceStore(casebook).save(file);
    DraftStore(casebook).keep(u"live/%1/note"_s.arg(written.conference.text()), canaries[2]);
    SafetyStore(casebook).save(FamilyWarning{.id = WarningId::fresh(), .family = people.family.id, .kind = WarningKind::Bail,
                                             .text = canaries[3], .since = QDate(2026, 2, 1), .until = {}, .by = {}});
    RegisterEnquiry enquiry{.id = EnquiryId::fresh(), .enquiry = {}, .about = canaries[2] + u' ' + canaries[0], .born = {}, .child = {},
                            .askedAt = casebook.clock().now().toUTC()};
    enquiry.enquiry.name = u"Nia Nuthatch"_s;
    RegisterStore(casebook).save(enquiry);
    JournalStore(casebook).noteReading(u"child"_s, people.sian.id.text(), canaries[1]);
    return written;
}

QStringList tablesOf(const Database& database)
{
    auto query = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    QStringList names;
    while (query.step())
        names << query.text(0);
    return names;
}

/// Every row of every table of the casework, as text.
QStringList rowsOf(const Database& database)
{
    QStringList rows;
    for (const QString& table : tablesOf(database)) {
        if (table == u"journal"_s || table.startsWith(u"search"_s) || table.startsWith(u"sqlite_"_s))
            continue;
        auto columns = database.prepare("SELECT group_concat('quote(\"' || name || '\")', ' || ''|'' || ') FROM pragma_table_info(:table)");
        columns.bind(":table", table);
        const QByteArray sql = columns.step() ? u"SELECT %1 FROM \"%2\" ORDER BY 1"_s.arg(columns.text(0), table).toUtf8() : QByteArray();
        auto query = database.prepare(sql.constData());
        while (query.step())
            rows << table + u": "_s + query.text(0);
    }
    return rows;
}

/// The whole database as it would stand in a file without a key.
QByteArray pagesOf(const Database& database)
{
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(database.handle(), "main", &size, 0);
    const QByteArray copy(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    sqlite3_free(bytes);
    return copy;
}

/// Which canaries stand in the pages, as they were written or folded for the search.
QStringList leftIn(const QByteArray& pages)
{
    QStringList left;
    for (const QString& canary : canaries)
        for (const QByteArray& form : {canary.toUtf8(), canary.toLower().toUtf8(), QByteArray("canariaeth")})
            if (pages.contains(form))
                left << canary;
    left.removeDuplicates();
    return left;
}

} // namespace

/// A family's file that is destroyed is nowhere any more, and what is not the family's stays as it was.
class ErasureTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLeftAndNothingElseGoes()
    {
        Casebook casebook = inMemory();
        const samples::People beside = samples::people();
        samples::save(casebook, beside);
        const CaseFile file = samples::fullCaseFile(beside);
        ConferenceStore(casebook).save(file);
        samples::save(casebook, samples::fullRecord(beside, file), file.conference.id);
        const QStringList before = rowsOf(casebook.database());
        const Written written = write(casebook, beside);
        QCOMPARE(leftIn(pagesOf(casebook.database())), canaries);
        const ErasureExtent told = erasureExtent(casebook, written.people.family.id);
        QCOMPARE(leftIn(pagesOf(casebook.database())), canaries); // counting takes nothing
        const ErasureExtent extent = eraseFamily(casebook, written.people.family.id, rule());
        sweepFreePages(casebook);
        QCOMPARE(extent, told);
        QCOMPARE(extent.children, 3);
        QCOMPARE(extent.adults, 2);
        QCOMPARE(extent.conferences, 1);
        QVERIFY(extent.letters > 0);
        QCOMPARE(leftIn(pagesOf(casebook.database())), QStringList());
        QCOMPARE(rowsOf(casebook.database()), before);
        QVERIFY(SearchStore(casebook).find(canaries[0]).empty());
        QVERIFY(!SearchStore(casebook).find(beside.sian.givenName).empty());
        QVERIFY(DraftStore(casebook).drafts().empty());
        QVERIFY(verifyCasebook(casebook).sound());
    }

    void theJournalKeepsAStubWithoutAName()
    {
        Casebook casebook = inMemory();
        const Written written = write(casebook, samples::people());
        const JournalHead head = casebook.journalHead();
        eraseFamily(casebook, written.people.family.id, rule());
        const JournalEntry last = JournalStore(casebook).entries(casebook.journalHead().seq, 1).front();
        QCOMPARE(last.act, JournalAct::Erase);
        QCOMPARE(last.subject, u"family"_s);
        QCOMPARE(last.who, u"Mair Mesen"_s);
        QVERIFY(last.newValues.contains(u"The schedule of the archive"_s));
        QVERIFY(!last.newValues.contains(written.people.family.id.text()));
        const JournalEntry seen = JournalStore(casebook).entries(head.seq, 1).front();
        QCOMPARE(seen.hash, head.hash); // what was printed on minutes and kept outside still fits
        QVERIFY(seen.row.isEmpty() && seen.newValues.isEmpty());
        QVERIFY(!JournalStore(casebook).history(u"person"_s, written.people.chair.id.text()).empty());
    }

    void anAdultOfTwoFamiliesStays()
    {
        Casebook casebook = inMemory();
        const samples::People beside = samples::people();
        samples::save(casebook, beside);
        const Written written = write(casebook, beside);
        FamilyStore(casebook).save(FamilyMember{beside.family.id, written.people.mother.id, Relation::OtherRelative, false, {}});
        QCOMPARE(eraseFamily(casebook, written.people.family.id, rule()).adults, 1);
        QVERIFY(FamilyStore(casebook).household(beside.family.id).has_value());
        QCOMPARE(SearchStore(casebook).find(canaries[4]).size(), size_t{1});
        QVERIFY(SearchStore(casebook).find(canaries[5]).empty());
        QVERIFY(verifyCasebook(casebook).sound());
    }

    void oneAfterTheOther()
    {
        Casebook casebook = inMemory();
        const samples::People beside = samples::people();
        const Written first = write(casebook, beside);
        const Written second = write(casebook, beside);
        eraseFamily(casebook, first.people.family.id, rule());
        QVERIFY(verifyCasebook(casebook).sound());
        eraseFamily(casebook, second.people.family.id, rule());
        sweepFreePages(casebook);
        QVERIFY(verifyCasebook(casebook).sound());
        QCOMPARE(leftIn(pagesOf(casebook.database())), QStringList());
    }

    void emptyingByHandIsFound_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("another entry emptied")
            << QByteArray("UPDATE journal SET row = '', old_values = NULL, new_values = NULL WHERE seq = 1");
        QTest::newRow("who did it, in an emptied entry") << QByteArray("UPDATE journal SET who = 'Sera' WHERE seq = 5");
        QTest::newRow("when it was done, in an emptied entry") << QByteArray("UPDATE journal SET at = '2020-01-01' WHERE seq = 5");
        QTest::newRow("other words in an emptied entry") << QByteArray("UPDATE journal SET new_values = '{}' WHERE seq = 5");
        QTest::newRow("the list of emptied entries made longer")
            << QByteArray("UPDATE journal SET new_values = replace(new_values, '\"emptied\":\"', '\"emptied\":\"1,') WHERE act = 'erase'");
        QTest::newRow("the erasure's own entry taken away") << QByteArray("DELETE FROM journal WHERE act = 'erase'");
    }
    void emptyingByHandIsFound()
    {
        QFETCH(const QByteArray, change);
        Casebook casebook = inMemory();
        const Written written = write(casebook, samples::people());
        eraseFamily(casebook, written.people.family.id, rule());
        QVERIFY(JournalStore(casebook).verify().sound());
        casebook.database().execute("DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete");
        casebook.database().execute(change.constData());
        QVERIFY(!JournalStore(casebook).verify().sound());
    }

    void theFileOpensAsBefore()
    {
        const samples::Desk desk;
        FamilyId family = FamilyId::fresh();
        {
            Casebook casebook = desk.create();
            const Written written = write(casebook, samples::people());
            casebook.close();
            casebook = desk.open();
            family = written.people.family.id;
            eraseFamily(casebook, family, rule());
            sweepFreePages(casebook);
            auto spare = casebook.database().prepare("PRAGMA freelist_count");
            QVERIFY(spare.step());
            QCOMPARE(spare.integer(0), qint64{0});
            QVERIFY(samples::failureOf([&] { casebook.database().execute("UPDATE journal SET who = ''"); })); // guarded again
        }
        Casebook casebook = desk.open(); // compares the schema, triggers with it
        QCOMPARE(casebook.openingNotes().head, HeadCheck::Continues);
        QVERIFY(!FamilyStore(casebook).family(family));
        QVERIFY(verifyCasebook(casebook).sound());
        casebook.close();
    }

    void rulesAndHoldsStay()
    {
        Casebook casebook = inMemory();
        const samples::People people = samples::people();
        samples::save(casebook, people);
        RetentionStore store(casebook);
        store.adopt(rule());
        RetentionRule longer = rule();
        longer.years = 25;
        store.adopt(longer);
        QCOMPARE(store.rules(), std::vector<RetentionRule>{longer});
        const RetentionHold hold{people.family.id, u"An inquiry"_s, u"Mair Acorn"_s, QDate(2026, 3, 9)};
        store.hold(hold);
        QCOMPARE(store.families().front().hold, hold);
        QCOMPARE(store.families().front().died, people.osian.died);
        QVERIFY(store.families().front().birthUnknown); // one is not born yet
        store.release(people.family.id, QDate(2026, 3, 10), u"It is over"_s);
        QVERIFY(!store.families().front().hold);
        store.withdraw(longer.procedure, longer.start);
        QVERIFY(store.rules().empty());
    }

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 21), QTime(9, 30), QTimeZone("Europe/London"))};
    Casebook inMemory() const { return Casebook::inMemory(m_clock, u"Mair Mesen"_s); }
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasuretest.moc"
