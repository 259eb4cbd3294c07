#include "core/store/conferencestore.h"
#include "core/store/peoplerows.h"

#include <algorithm>
#include <unordered_map>

namespace cadair {

namespace {

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

Participant readParticipantRow(Columns in)
{
    return {.id = in.id<ParticipantId>(),
            .person = in.optionalId<PersonId>(),
            .child = in.optionalId<ChildId>(),
            .name = in.text(),
            .calledName = in.text(),
            .capacity = in.word<Capacity>(),
            .agency = in.optionalKey<AgencyKey>(),
            .agencyName = in.text(),
            .job = in.text(),
            .role = in.optionalWord<RoleWord>(),
            .relation = in.optionalWord<Relation>(),
            .address = in.text(),
            .email = in.text(),
            .languages = readLanguages(in),
            .basis = in.word<Basis>(),
            .contact = {},
            .of = {},
            .invited = in.optionalDate(),
            .reply = in.word<Reply>(),
            .apology = in.text(),
            .present = {},
            .mode = in.word<AttendMode>(),
            .modeAccepted = in.flag(),
            .deputyFor = in.optionalId<ParticipantId>(),
            .coreGroup = in.flag(),
            .exclusion = {},
            .reports = {},
            .position = in.integer()};
}

/// Everybody of one conference, with one query for each kind of detail however many people there are.
class ParticipantReader final {
public:
    ParticipantReader(const Database& database, const ConferenceId& id) : m_database(database), m_conference(id) {}

    std::vector<Participant> read()
    {
        readRows();
        readContacts();
        readChildren();
        readPresences();
        readExclusions();
        readReports();
        return std::move(m_people);
    }

private:
    Statement prepared(const char* sql) const
    {
        auto query = m_database.prepare(sql);
        query.bind(":id", m_conference);
        return query;
    }

    Participant& of(Columns& in)
    {
        const auto found = m_places.find(in.id<ParticipantId>());
        if (found == m_places.end())
            throw StoreError(StoreFailure::Damaged, QStringLiteral("a row belongs to no participant"));
        return m_people[found->second];
    }

    void readRows()
    {
        auto query = prepared(R"sql(
            SELECT id, person_id, child_id, name, called_name, capacity, agency, agency_name, job, role, relation, address,
                   email, meeting_language, papers_language, basis, invited, reply, apology, mode, mode_accepted,
                   deputy_for, core_group, position
              FROM participant WHERE conference_id = :id ORDER BY position, rowid
        )sql");
        while (query.step()) {
            m_people.push_back(readParticipantRow(Columns(query)));
            m_places.emplace(m_people.back().id, m_people.size() - 1);
        }
    }

    void readContacts()
    {
        auto query = prepared(R"sql(
            SELECT participant_id, participant_contact.child_id
              FROM participant_contact JOIN participant ON participant.id = participant_id
             WHERE conference_id = :id ORDER BY participant_contact.position
        )sql");
        while (query.step()) {
            Columns in(query);
            Participant& participant = of(in);
            participant.contact.push_back(in.id<ChildId>());
        }
    }

    void readChildren()
    {
        auto query = prepared(R"sql(
            SELECT participant_id, participant_child.child_id
              FROM participant_child JOIN participant ON participant.id = participant_id
             WHERE conference_id = :id ORDER BY participant_child.position
        )sql");
        while (query.step()) {
            Columns in(query);
            Participant& participant = of(in);
            participant.of.push_back(in.id<ChildId>());
        }
    }

    void readPresences()
    {
        auto query = prepared(R"sql(
            SELECT participant_id, from_time, to_time
              FROM presence JOIN participant ON participant.id = participant_id
             WHERE conference_id = :id ORDER BY presence.position
        )sql");
        while (query.step()) {
            Columns in(query);
            Participant& participant = of(in);
            participant.present.push_back({.from = in.time(), .to = in.optionalTime()});
        }
    }

    void readExclusions()
    {
        auto query = prepared(R"sql(
            SELECT participant_id, requested, requested_by, ground, evidence, decided, extent, from_time, to_time, record
              FROM exclusion JOIN participant ON participant.id = participant_id
             WHERE conference_id = :id
        )sql");
        while (query.step()) {
            Columns in(query);
            Participant& participant = of(in);
            participant.exclusion = Exclusion{.requested = in.optionalDate(),
                                              .by = in.optionalId<ParticipantId>(),
                                              .ground = in.optionalKey<GroundKey>(),
                                              .evidence = in.text(),
                                              .decided = in.word<ExclusionDecided>(),
                                              .extent = in.word<ExclusionExtent>(),
                                              .from = in.optionalTime(),
                                              .to = in.optionalTime(),
                                              .record = in.optionalWord<ExclusionRecord>()};
        }
    }

    void readReports()
    {
        auto query = prepared(R"sql(
            SELECT report.participant_id, report.position, kind, reader, given_on
              FROM report JOIN participant ON participant.id = report.participant_id
              LEFT JOIN report_reader ON report_reader.participant_id = report.participant_id
                                     AND report_reader.position = report.position
             WHERE conference_id = :id ORDER BY report.participant_id, report.position
        )sql");
        while (query.step()) {
            Columns in(query);
            Participant& participant = of(in);
            const auto position = static_cast<size_t>(in.number());
            const ReportKind kind = in.word<ReportKind>();
            if (position >= participant.reports.size())
                participant.reports.push_back({.kind = kind, .to = {}});
            if (const std::optional<ReportReader> reader = in.optionalWord<ReportReader>())
                participant.reports.back().to[*reader] = in.date();
        }
    }

    const Database& m_database;
    const ConferenceId& m_conference;
    std::vector<Participant> m_people;
    std::unordered_map<ParticipantId, size_t> m_places;
};

std::vector<CaseEvent> readEvents(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT event, happened_on, at_time, child_id, participant_id, initiated_enquiry, timescale, reason
          FROM case_event WHERE conference_id = :id ORDER BY position
    )sql");
    query.bind(":id", id);
    std::vector<CaseEvent> events;
    while (query.step()) {
        Columns in(query);
        events.push_back({.event = in.key<EventKey>(),
                          .date = in.date(),
                          .time = in.optionalTime(),
                          .child = in.optionalId<ChildId>(),
                          .person = in.optionalId<ParticipantId>(),
                          .initiatedEnquiry = in.flag(),
                          .limit = in.optionalKey<TimescaleKey>(),
                          .reason = in.text()});
    }
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
                    .participants = ParticipantReader(m_database, id).read(),
                    .events = readEvents(m_database, id),
                    .sent = readSent(m_database, id)};
}

std::optional<Participant> ConferenceStore::participant(const ParticipantId& id) const
{
    auto query = m_database.prepare("SELECT conference_id FROM participant WHERE id = :id");
    query.bind(":id", id);
    if (!query.step())
        return std::nullopt;
    const ConferenceId conference = Columns(query).id<ConferenceId>();
    for (Participant& participant : ParticipantReader(m_database, conference).read())
        if (participant.id == id)
            return std::move(participant);
    return std::nullopt;
}

} // namespace cadair
