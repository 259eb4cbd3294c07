#include "core/store/conferencestore.h"
#include "core/store/conferencerows.h"
#include "core/store/participantrows.h"
#include "core/store/peoplerows.h"
#include "core/store/safetystore.h"

#include <algorithm>

namespace cadair {

Conference readConferenceRow(Columns in)
{
    Conference conference{.id = in.id<ConferenceId>(),
                          .family = in.id<FamilyId>(),
                          .procedure = in.key<ProcedureKey>(),
                          .type = in.word<ConferenceType>(),
                          .state = in.word<ConferenceState>(),
                          .date = in.optionalDate(),
                          .plannedStart = in.optionalTime(),
                          .plannedMinutes = in.integer(),
                          .place = in.text(),
                          .startedAt = in.optionalTime(),
                          .endedAt = in.optionalTime(),
                          .exploitation = in.flag(),
                          .alsoKey = {},
                          .proceedInquorate = {},
                          .decisionTime = in.optionalTime(),
                          .lateReason = in.text(),
                          .chair = in.optionalId<PersonId>(),
                          .follows = in.optionalId<ConferenceId>()};
    if (const std::optional<QString> reason = in.optionalText())
        conference.proceedInquorate = ProceedInquorate{{}, *reason};
    conference.reasons = in.text();
    return conference;
}

Subject readSubject(Columns in)
{
    Subject subject{.child = readChild(in),
                    .planSince = in.optionalDate(),
                    .categories = {},
                    .categoryReason = in.text(),
                    .wishesToAttend = in.optionalFlag(),
                    .recommended = in.optionalWord<OutcomeKind>(),
                    .outcome = in.optionalWord<OutcomeKind>(),
                    .ending = {},
                    .previous = {}};
    const std::optional<EndingGround> ground = in.optionalWord<EndingGround>();
    if (ground)
        subject.ending = PlanEnding{*ground, in.optionalDate(), in.optionalDate()};
    return subject;
}

CaseEvent readEvent(Columns in)
{
    return {.event = in.key<EventKey>(),
            .date = in.date(),
            .time = in.optionalTime(),
            .child = in.optionalId<ChildId>(),
            .person = in.optionalId<ParticipantId>(),
            .initiatedEnquiry = in.flag(),
            .limit = in.optionalKey<TimescaleKey>(),
            .reason = in.text()};
}

namespace {

template <typename KeyType>
std::vector<KeyType> readKeys(Statement query, const ConferenceId& id)
{
    query.bind(":id", id);
    std::vector<KeyType> keys;
    while (query.step()) {
        Columns in(query);
        keys.push_back(in.key<KeyType>());
    }
    return keys;
}

/// The subject a row of a dependent table belongs to; the schema's foreign keys promise that it is there.
Subject& subjectOf(std::vector<Subject>& subjects, const ChildId& child)
{
    const auto found = std::find_if(subjects.begin(), subjects.end(), [&](const Subject& s) { return s.child.id == child; });
    if (found == subjects.end())
        throw StoreError(StoreFailure::Damaged, QStringLiteral("a row belongs to no subject"));
    return *found;
}

std::vector<Subject> readSubjects(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT child.id, child.family_id, subject.given_name, subject.family_name, subject.called_name, child.born,
               child.expected, child.died, subject.meeting_language, subject.papers_language, subject.address,
               plan_since, category_reason, wishes_to_attend, recommended, outcome, ending_ground, ending_accepted,
               ending_consulted
          FROM subject JOIN child ON child.id = subject.child_id
         WHERE conference_id = :id ORDER BY position, subject.rowid
    )sql");
    query.bind(":id", id);
    std::vector<Subject> subjects;
    while (query.step())
        subjects.push_back(readSubject(Columns(query)));

    auto categories = database.prepare(R"sql(
        SELECT child_id, category FROM subject_category WHERE conference_id = :id ORDER BY position
    )sql");
    categories.bind(":id", id);
    while (categories.step()) {
        Columns in(categories);
        Subject& subject = subjectOf(subjects, in.id<ChildId>());
        subject.categories.push_back(in.key<CategoryKey>());
    }

    auto previous = database.prepare(R"sql(
        SELECT child_id, type, held_on, held, quorate FROM subject_previous WHERE conference_id = :id ORDER BY position
    )sql");
    previous.bind(":id", id);
    while (previous.step()) {
        Columns in(previous);
        Subject& subject = subjectOf(subjects, in.id<ChildId>());
        subject.previous.push_back({.type = in.word<ConferenceType>(), .date = in.date(), .held = in.flag(), .quorate = in.flag()});
    }
    return subjects;
}

std::vector<CaseEvent> readEvents(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT event, happened_on, at_time, child_id, participant_id, initiated_enquiry, timescale, reason
          FROM case_event WHERE conference_id = :id ORDER BY position
    )sql");
    query.bind(":id", id);
    std::vector<CaseEvent> events;
    while (query.step())
        events.push_back(readEvent(Columns(query)));
    return events;
}

std::vector<SentDocument> readSent(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT document, participant_id, sent_on, at_time FROM sent_document WHERE conference_id = :id ORDER BY position
    )sql");
    query.bind(":id", id);
    std::vector<SentDocument> sent;
    while (query.step()) {
        Columns in(query);
        sent.push_back({.document = in.key<DocumentKey>(),
                        .to = in.id<ParticipantId>(),
                        .date = in.date(),
                        .time = in.optionalTime()});
    }
    return sent;
}

} // namespace

std::optional<Conference> ConferenceStore::conference(const ConferenceId& id) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, procedure, type, state, held_on, planned_start, planned_minutes, place, started_at, ended_at,
               exploitation, decision_time, late_reason, chair_id, follows_id, proceed_reason,
               reasons
          FROM conference WHERE id = :id
    )sql");
    query.bind(":id", id);
    if (!query.step())
        return std::nullopt;
    Conference conference = readConferenceRow(Columns(query));
    conference.alsoKey = readKeys<AgencyKey>(m_database.prepare(R"sql(
        SELECT agency FROM conference_key_agency WHERE conference_id = :id ORDER BY position
    )sql"), id);
    if (conference.proceedInquorate)
        conference.proceedInquorate->grounds = readKeys<GroundKey>(m_database.prepare(R"sql(
            SELECT ground FROM conference_proceed_ground WHERE conference_id = :id ORDER BY position
        )sql"), id);
    return conference;
}

std::optional<CaseFile> ConferenceStore::caseFile(const ConferenceId& id) const
{
    std::optional<Conference> found = conference(id);
    if (!found)
        return std::nullopt;
    return CaseFile{.conference = *std::move(found),
                    .subjects = readSubjects(m_database, id),
                    .participants = readParticipants(m_database, id),
                    .events = readEvents(m_database, id),
                    .sent = readSent(m_database, id),
                    .withheld = SafetyStore(m_database).withheldAtConference(id)};
}

std::optional<Participant> ConferenceStore::participant(const ParticipantId& id) const
{
    auto query = m_database.prepare("SELECT conference_id FROM participant WHERE id = :id");
    query.bind(":id", id);
    if (!query.step())
        return std::nullopt;
    const ConferenceId conference = Columns(query).id<ConferenceId>();
    for (Participant& participant : readParticipants(m_database, conference))
        if (participant.id == id)
            return std::move(participant);
    return std::nullopt;
}

} // namespace cadair
