#pragma once

#include "core/casework/record.h"
#include "core/store/casebook.h"

namespace cadair {

/// What was said to the lines of checklists, and which circumstances somebody said hold.
class AnswerStore final {
public:
    explicit AnswerStore(Casebook& casebook);

    /// The last word on a line. The journal keeps those before it.
    void save(const Answer& answer);
    /// The answer taken back: as if never given. The journal keeps it.
    void remove(const ConferenceId& conference, Moment moment, const QString& group);
    /// Says that a circumstance holds at this conference, or that it does not.
    void setCircumstance(const ConferenceId& conference, const QString& word, bool holds);

private:
    Database& m_database;
};

/// The answers of one conference, in the order of the moments, then of the lines' words.
std::vector<Answer> readAnswers(const Database& database, const ConferenceId& conference);
/// What somebody said holds at it.
std::set<QString> readCircumstances(const Database& database, const ConferenceId& conference);

} // namespace cadair
