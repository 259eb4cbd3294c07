#pragma once

#include "core/casework/record.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace cadair {

/// The paragraphs of the conference read last. A key in the meeting reads the conference again, and its hundreds of
/// paragraphs are most of that; the journal knows which of them were written since.
class NotesRead final {
public:
    /// The paragraphs of one conference in the order of the record: an item is begun when its time first ran, else when its
    /// first paragraph was written. Inside a transaction everything is read anew: what is rolled back must not be remembered.
    std::vector<Note> notes(const Database& database, const ConferenceId& conference, const std::vector<AgendaSpan>& agenda);

private:
    struct Line {
        qint64 row = 0; ///< in the table: the last word where two were written in one moment
        Note note;
    };
    static std::vector<Line> readAll(const Database& database, const ConferenceId& conference);
    static std::vector<Note> inOrder(const std::vector<Line>& lines, const std::vector<AgendaSpan>& agenda);
    void catchUp(const Database& database);
    void readAgain(const Database& database, const NoteId& id);

    std::optional<ConferenceId> m_conference;
    qint64 m_upTo = 0; ///< the journal's last entry then
    std::vector<Line> m_lines;
};

/// One paragraph; empty where there is none.
std::optional<Note> readNote(const Database& database, const NoteId& id);

} // namespace cadair
