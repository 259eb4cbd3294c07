#pragma once

#include "core/casework/copies.h"
#include "core/store/casebook.h"

namespace cadair {

/// Whose copies are what by the chair's word, the versions of the record, amendments, and what left.
class CopiesStore final {
public:
    explicit CopiesStore(Casebook& casebook);
    explicit CopiesStore(Database& database) : m_database(database) {}

    void save(const CopyChoice& choice);
    /// Back to what follows from the rules. The journal keeps what the chair had said.
    void removeChoice(const ConferenceId& conference, const DocumentKey& document, const ParticipantId& to);
    void save(const PassageChoice& choice);
    void removePassage(const NoteId& note, const ParticipantId& to);
    /// Adds a version with its paragraphs. One that exists cannot be changed (Constraint).
    void add(const MinutesVersion& version);
    void save(const Amendment& amendment);
    void save(const Dispatch& dispatch);

    /// Everything of one conference.
    CopiesKept copies(const ConferenceId& conference) const;

private:
    Database& m_database;
};

/// The same, for those who read the whole record.
CopiesKept readCopies(const Database& database, const ConferenceId& conference);

} // namespace cadair
