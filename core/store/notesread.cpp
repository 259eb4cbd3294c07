#include "core/store/notesread.h"

#include "core/store/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace cadair {

namespace {

Note noteIn(Columns& in)
{
    return {.id = in.id<NoteId>(),
            .conference = in.id<ConferenceId>(),
            .agenda = in.key<AgendaKey>(),
            .child = in.optionalId<ChildId>(),
            .kind = in.word<NoteKind>(),
            .text = in.text(),
            .author = in.text(),
            .writtenAt = in.moment(),
            .position = in.integer(),
            .confidential = in.flag(),
            .withheldFrom = {},
            .confidentialKind = in.optionalWord<ConfidentialKind>()};
}

qint64 lastEntry(const Database& database)
{
    auto query = database.prepare("SELECT coalesce(max(seq), 0) FROM journal");
    query.step();
    return query.integer(0);
}

/// What the record's order goes by beside the paragraph's own place.
struct Begun {
    size_t span = 0;         ///< the item's first turn; past the last one: its time never ran
    QDateTime firstWritten;
};

std::map<AgendaKey, Begun> begun(const std::vector<Note>& notes, const std::vector<AgendaSpan>& agenda)
{
    std::map<AgendaKey, Begun> items;
    for (const Note& note : notes) {
        const auto [item, isNew] = items.try_emplace(note.agenda, Begun{agenda.size(), note.writtenAt});
        item->second.firstWritten = qMin(item->second.firstWritten, note.writtenAt);
    }
    for (size_t span = agenda.size(); span-- > 0;)
        if (const auto item = items.find(agenda[span].item); item != items.end())
            item->second.span = span;
    return items;
}

} // namespace

std::optional<Note> readNote(const Database& database, const NoteId& id)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, agenda, child_id, kind, content, author, written_at, position, confidential,
               confidential_kind
          FROM note WHERE id = :id
    )sql");
    query.bind(":id", id);
    if (!query.step())
        return std::nullopt;
    Columns in(query);
    Note note = noteIn(in);
    auto withheld = database.prepare("SELECT participant_id FROM note_withheld WHERE note_id = :id ORDER BY position");
    withheld.bind(":id", id);
    while (withheld.step())
        note.withheldFrom.push_back(Columns(withheld).id<ParticipantId>());
    return note;
}

std::vector<NotesRead::Line> NotesRead::readAll(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, agenda, child_id, kind, content, author, written_at, position, confidential,
               confidential_kind, rowid
          FROM note WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    std::vector<Line> lines;
    std::unordered_map<NoteId, size_t> places;
    while (query.step()) {
        Columns in(query);
        Note note = noteIn(in);
        places.emplace(note.id, lines.size());
        lines.push_back({in.number(), std::move(note)});
    }
    auto withheld = database.prepare(R"sql(
        SELECT note_id, participant_id FROM note_withheld JOIN note ON note.id = note_id
         WHERE conference_id = :id ORDER BY note_withheld.position
    )sql");
    withheld.bind(":id", conference);
    while (withheld.step()) {
        Columns in(withheld);
        const auto place = places.find(in.id<NoteId>());
        if (place != places.end())
            lines[place->second].note.withheldFrom.push_back(in.id<ParticipantId>());
    }
    return lines;
}

std::vector<Note> NotesRead::inOrder(const std::vector<Line>& lines, const std::vector<AgendaSpan>& agenda)
{
    std::vector<Note> notes;
    notes.reserve(lines.size());
    for (const Line& line : lines)
        notes.push_back(line.note);
    const std::map<AgendaKey, Begun> items = begun(notes, agenda);
    struct Place {
        const Begun* item;
        size_t line;
    };
    std::vector<Place> places;
    places.reserve(lines.size());
    for (size_t line = 0; line < lines.size(); ++line)
        places.push_back({&items.at(notes[line].agenda), line});
    std::sort(places.begin(), places.end(), [&](const Place& left, const Place& right) {
        const Note& a = notes[left.line];
        const Note& b = notes[right.line];
        return std::tie(left.item->span, left.item->firstWritten, a.agenda, a.position, a.writtenAt, lines[left.line].row)
               < std::tie(right.item->span, right.item->firstWritten, b.agenda, b.position, b.writtenAt, lines[right.line].row);
    });
    std::vector<Note> ordered;
    ordered.reserve(places.size());
    for (const Place& place : places)
        ordered.push_back(std::move(notes[place.line]));
    return ordered;
}

void NotesRead::readAgain(const Database& database, const NoteId& id)
{
    const auto known = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.note.id == id; });
    std::optional<Note> note = readNote(database, id);
    if (!note || note->conference != *m_conference) {
        if (known != m_lines.end())
            m_lines.erase(known);
        return;
    }
    if (known != m_lines.end()) {
        known->note = *std::move(note);
        return;
    }
    auto query = database.prepare("SELECT rowid FROM note WHERE id = :id");
    query.bind(":id", id);
    query.step();
    m_lines.push_back({query.integer(0), *std::move(note)});
}

void NotesRead::catchUp(const Database& database)
{
    // The plus keeps SQLite on the journal's own order: by subject it would go through every paragraph ever written.
    auto query = database.prepare(R"sql(
        SELECT DISTINCT substr(row, 1, 36) FROM journal WHERE seq > :seen AND +subject IN ('note', 'note_withheld')
    )sql");
    query.bind(":seen", m_upTo);
    std::vector<NoteId> written;
    while (query.step())
        written.push_back(Columns(query).id<NoteId>());
    const qint64 last = lastEntry(database);
    for (const NoteId& id : written)
        readAgain(database, id);
    m_upTo = last;
}

std::vector<Note> NotesRead::notes(const Database& database, const ConferenceId& conference,
                                   const std::vector<AgendaSpan>& agenda)
{
    if (!sqlite3_get_autocommit(database.handle()))
        return inOrder(readAll(database, conference), agenda);
    if (m_conference == conference) {
        try {
            catchUp(database);
        } catch (...) {
            m_conference.reset(); // half caught up is worse than nothing
            throw;
        }
    } else {
        m_conference.reset();
        m_upTo = lastEntry(database);
        m_lines = readAll(database, conference);
        m_conference = conference;
    }
    return inOrder(m_lines, agenda);
}

} // namespace cadair
