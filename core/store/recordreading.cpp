#include "core/store/answerstore.h"
#include "core/store/dossierstore.h"
#include "core/store/notesread.h"
#include "core/store/recordstore.h"
#include "core/store/statement.h"

#include <algorithm>

namespace cadair {

namespace {

Letter readLetter(Columns in)
{
    return {.id = in.id<LetterId>(),
            .conference = in.id<ConferenceId>(),
            .document = in.key<DocumentKey>(),
            .to = in.id<ParticipantId>(),
            .language = in.text(),
            .html = in.text(),
            .digest = QByteArray::fromHex(in.text().toLatin1()),
            .copyNumber = in.integer(),
            .issuedAt = in.moment()};
}

std::vector<AgendaSpan> readAgenda(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT item, from_time, to_time FROM agenda_span WHERE conference_id = :id ORDER BY position
    )sql");
    query.bind(":id", id);
    std::vector<AgendaSpan> spans;
    while (query.step()) {
        Columns in(query);
        spans.push_back({.item = in.key<AgendaKey>(), .from = in.time(), .to = in.optionalTime()});
    }
    return spans;
}

std::vector<View> readViews(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, child_id, participant_id, choice, reason, given_at
          FROM view_given WHERE conference_id = :id ORDER BY rowid
    )sql");
    query.bind(":id", id);
    std::vector<View> views;
    while (query.step()) {
        Columns in(query);
        views.push_back({.id = in.id<ViewId>(),
                         .conference = in.id<ConferenceId>(),
                         .child = in.id<ChildId>(),
                         .participant = in.id<ParticipantId>(),
                         .choice = in.word<ViewChoice>(),
                         .reason = in.text(),
                         .givenAt = in.moment()});
    }
    return views;
}

std::vector<Dissent> readDissents(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, child_id, participant_id, reason, read_back, recorded_at
          FROM dissent WHERE conference_id = :id ORDER BY rowid
    )sql");
    query.bind(":id", id);
    std::vector<Dissent> dissents;
    while (query.step()) {
        Columns in(query);
        dissents.push_back({.id = in.id<DissentId>(),
                            .conference = in.id<ConferenceId>(),
                            .child = in.id<ChildId>(),
                            .participant = in.id<ParticipantId>(),
                            .reason = in.text(),
                            .readBack = in.flag(),
                            .recordedAt = in.moment()});
    }
    return dissents;
}

std::vector<Decision> readDecisions(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, child_id, outcome, category_reason, reasons, reached_by, decided_at, decided_by,
               corrects_id, correction_reason
          FROM decision WHERE conference_id = :id ORDER BY rowid
    )sql");
    query.bind(":id", id);
    std::vector<Decision> decisions;
    while (query.step()) {
        Columns in(query);
        decisions.push_back({.id = in.id<DecisionId>(),
                             .conference = in.id<ConferenceId>(),
                             .child = in.id<ChildId>(),
                             .outcome = in.word<OutcomeKind>(),
                             .categories = {},
                             .categoryReason = in.text(),
                             .reasons = in.text(),
                             .reachedBy = in.word<ReachedBy>(),
                             .decidedAt = in.moment(),
                             .decidedBy = in.text(),
                             .corrects = in.optionalId<DecisionId>(),
                             .correctionReason = in.text()});
    }
    auto categories = database.prepare(R"sql(
        SELECT decision_id, category FROM decision_category JOIN decision ON decision.id = decision_id
         WHERE conference_id = :id ORDER BY decision_category.position
    )sql");
    categories.bind(":id", id);
    while (categories.step()) {
        Columns in(categories);
        const DecisionId decision = in.id<DecisionId>();
        const auto found = std::find_if(decisions.begin(), decisions.end(), [&](const Decision& d) { return d.id == decision; });
        if (found != decisions.end())
            found->categories.push_back(in.key<CategoryKey>());
    }
    return decisions;
}

std::vector<Departure> readDepartures(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT conference_id, step, rule, reason, by_whom, at FROM departure WHERE conference_id = :id ORDER BY position
    )sql");
    query.bind(":id", id);
    std::vector<Departure> departures;
    while (query.step()) {
        Columns in(query);
        departures.push_back({.conference = in.id<ConferenceId>(),
                              .step = in.text(),
                              .rule = in.text(),
                              .reason = in.text(),
                              .by = in.text(),
                              .at = in.moment()});
    }
    return departures;
}

std::vector<Letter> readLetters(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, document, participant_id, language, html, digest, copy_number, issued_at
          FROM letter WHERE conference_id = :id ORDER BY rowid
    )sql");
    query.bind(":id", id);
    std::vector<Letter> letters;
    while (query.step())
        letters.push_back(readLetter(Columns(query)));
    return letters;
}

} // namespace

std::vector<AgendaSpan> RecordStore::agenda(const ConferenceId& conference) const
{
    return readAgenda(m_database, conference);
}

std::vector<View> RecordStore::views(const ConferenceId& conference) const
{
    return readViews(m_database, conference);
}

ConferenceRecord RecordStore::record(const ConferenceId& conference) const
{
    std::vector<AgendaSpan> agenda = readAgenda(m_database, conference);
    return {.notes = m_notes.notes(m_database, conference, agenda),
            .agenda = std::move(agenda),
            .views = readViews(m_database, conference),
            .dissents = readDissents(m_database, conference),
            .decisions = readDecisions(m_database, conference),
            .departures = readDepartures(m_database, conference),
            .letters = readLetters(m_database, conference),
            .answers = readAnswers(m_database, conference),
            .circumstances = readCircumstances(m_database, conference),
            .dossier = readDossier(m_database, conference)};
}

std::vector<Decision> RecordStore::decisions(const ConferenceId& conference) const
{
    return readDecisions(m_database, conference);
}

std::optional<Note> RecordStore::note(const NoteId& id) const
{
    return readNote(m_database, id);
}

std::optional<Letter> RecordStore::letter(const LetterId& id) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, conference_id, document, participant_id, language, html, digest, copy_number, issued_at
          FROM letter WHERE id = :id
    )sql");
    query.bind(":id", id);
    return query.step() ? std::optional(readLetter(Columns(query))) : std::nullopt;
}

} // namespace cadair
