#pragma once

#include "core/casework/record.h"
#include "core/store/casebook.h"

namespace cadair {

class NotesRead;

/// What is written down at and after a conference.
class RecordStore final {
public:
    explicit RecordStore(Casebook& casebook);

    void save(const Note& note);
    /// A paragraph taken out again. The journal keeps what it said.
    void removeNote(const NoteId& note);
    /// Replaces the times spent on the agenda of one conference.
    void setAgenda(const ConferenceId& conference, const std::vector<AgendaSpan>& spans);
    void save(const View& view);
    /// The view withdrawn: as if never asked. The journal keeps it.
    void removeView(const ViewId& view);
    void save(const Dissent& dissent);
    /// Adds a decision. One that exists cannot be changed, only corrected by a later one that names it (Constraint).
    void add(const Decision& decision);
    void add(const Departure& departure);
    /// Adds a letter as issued. One that exists cannot be changed (Constraint).
    void add(const Letter& letter);

    /// Everything written down about one conference; all lists empty where nothing is.
    ConferenceRecord record(const ConferenceId& conference) const;
    /// The decisions of one conference alone, oldest first: for lists, which read no letter's text.
    std::vector<Decision> decisions(const ConferenceId& conference) const;
    /// The times spent on its agenda, and the views of one conference: for a key in the meeting, which reads no paragraph.
    std::vector<AgendaSpan> agenda(const ConferenceId& conference) const;
    std::vector<View> views(const ConferenceId& conference) const;
    std::optional<Note> note(const NoteId& id) const;
    std::optional<Letter> letter(const LetterId& id) const;

private:
    Database& m_database;
    NotesRead& m_notes;
};

} // namespace cadair
