#include "core/store/participantrows.h"
#include "core/store/peoplerows.h"

#include <unordered_map>

namespace cadair {

namespace {

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

} // namespace

std::vector<Participant> readParticipants(const Database& database, const ConferenceId& conference)
{
    return ParticipantReader(database, conference).read();
}

} // namespace cadair
