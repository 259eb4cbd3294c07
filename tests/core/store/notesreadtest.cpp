#include "tests/core/store/samples.h"

#include "core/store/conferencestore.h"
#include "core/store/recordstore.h"
#include "core/store/statement.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

/// The ids in the order of the record, as the file itself tells it.
std::vector<NoteId> orderInFile(const Casebook& casebook, const ConferenceId& conference)
{
    auto query = casebook.database().prepare(R"sql(
        SELECT note.id
          FROM note
          LEFT JOIN (SELECT item, min(position) AS first FROM agenda_span WHERE conference_id = :id GROUP BY item) AS span
                 ON span.item = agenda
         WHERE note.conference_id = :id
         ORDER BY span.first IS NULL, span.first, min(written_at) OVER (PARTITION BY agenda), agenda, note.position,
                  written_at, note.rowid
    )sql");
    query.bind(":id", conference);
    std::vector<NoteId> ids;
    while (query.step())
        ids.push_back(Columns(query).id<NoteId>());
    return ids;
}

std::vector<Note> readInTransaction(Casebook& casebook, const ConferenceId& conference)
{
    const Transaction transaction(casebook); // there nothing is remembered
    return RecordStore(casebook).record(conference).notes;
}

} // namespace

/// What the store remembers of the paragraphs read last never differs from what the file holds.
class NotesReadTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rememberedIsWhatTheFileHolds_data();
    void rememberedIsWhatTheFileHolds();
    void whatIsRolledBackIsNotRemembered();
    void twoConferencesAreKeptApart();

private:
    Note fresh(QRandomGenerator& chance) const;

    const FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    std::optional<Casebook> m_casebook;
    std::optional<CaseFile> m_file;
    const std::vector<AgendaKey> m_items{samples::key<AgendaKey>(u"welcome"), samples::key<AgendaKey>(u"reports"),
                                         samples::key<AgendaKey>(u"views"), samples::key<AgendaKey>(u"plan")};
};

void NotesReadTest::init()
{
    m_casebook.emplace(Casebook::inMemory(m_clock, u"Mair Mesen"_s));
    const samples::People people = samples::people();
    samples::save(*m_casebook, people);
    m_file.emplace(samples::fullCaseFile(people));
    ConferenceStore(*m_casebook).save(*m_file);
}

Note NotesReadTest::fresh(QRandomGenerator& chance) const
{
    Note note{.id = NoteId::fresh(), .conference = m_file->conference.id, .agenda = m_items[chance.bounded(4U)]};
    note.text = u"Paragraph %1"_s.arg(chance.bounded(1000));
    note.author = u"Mair Mesen"_s;
    note.writtenAt = m_clock.now().toUTC().addSecs(chance.bounded(5)); // often the same moment
    note.position = chance.bounded(3);                                 // and the same place
    if (chance.bounded(3) == 0)
        note.withheldFrom = {m_file->participants.front().id};
    return note;
}

void NotesReadTest::rememberedIsWhatTheFileHolds_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 5; ++seed)
        QTest::addRow("a meeting of made-up steps, seed %u", seed) << seed;
}

void NotesReadTest::rememberedIsWhatTheFileHolds()
{
    QFETCH(const uint, seed);
    QRandomGenerator chance(seed);
    RecordStore store(*m_casebook);
    const ConferenceId id = m_file->conference.id;
    std::vector<Note> written;
    for (int step = 0; step < 150; ++step) {
        const int what = written.empty() ? 0 : chance.bounded(6);
        Note* some = written.empty() ? nullptr : &written[chance.bounded(static_cast<quint32>(written.size()))];
        if (what <= 1) {
            written.push_back(fresh(chance));
            store.save(written.back());
        } else if (what == 2) {
            some->text += u" and more"_s;
            some->agenda = m_items[chance.bounded(4U)];
            store.save(*some);
        } else if (what == 3) {
            some->withheldFrom = some->withheldFrom.empty() ? std::vector{m_file->participants.back().id} : std::vector<ParticipantId>{};
            store.save(*some);
        } else if (what == 4) {
            store.removeNote(some->id);
            written.erase(written.begin() + (some - written.data()));
        } else {
            std::vector<AgendaSpan> spans;
            for (quint32 count = chance.bounded(4U); count > 0; --count)
                spans.push_back({m_items[chance.bounded(4U)], QTime(10, static_cast<int>(count)), {}});
            store.setAgenda(id, spans);
        }
        const std::vector<Note> remembered = store.record(id).notes;
        QVERIFY(remembered == readInTransaction(*m_casebook, id));
        std::vector<NoteId> ids;
        for (const Note& note : remembered)
            ids.push_back(note.id);
        QVERIFY(ids == orderInFile(*m_casebook, id));
        QCOMPARE(remembered.size(), written.size());
    }
}

void NotesReadTest::whatIsRolledBackIsNotRemembered()
{
    QRandomGenerator chance(7);
    RecordStore store(*m_casebook);
    const ConferenceId id = m_file->conference.id;
    const Note kept = fresh(chance);
    store.save(kept);
    QCOMPARE(store.record(id).notes.size(), size_t(1));
    {
        const Transaction transaction(*m_casebook);
        store.save(fresh(chance));
        QCOMPARE(store.record(id).notes.size(), size_t(2));
    }
    QVERIFY(store.record(id).notes == std::vector{kept});
    Note changed = kept;
    changed.text = u"In other words"_s; // takes the numbers in the journal that were rolled back
    store.save(changed);
    QVERIFY(store.record(id).notes == std::vector{changed});
}

void NotesReadTest::twoConferencesAreKeptApart()
{
    QRandomGenerator chance(11);
    RecordStore store(*m_casebook);
    const ConferenceId other = ConferenceId::fresh();
    const Note here = fresh(chance);
    store.save(here);
    QVERIFY(store.record(m_file->conference.id).notes == std::vector{here});
    QVERIFY(store.record(other).notes.empty());
    const Note more = fresh(chance);
    store.save(more);
    QVERIFY(store.record(other).notes.empty());
    QCOMPARE(store.record(m_file->conference.id).notes.size(), size_t(2));
}

QTEST_GUILESS_MAIN(NotesReadTest)
#include "notesreadtest.moc"
