#include "core/store/conferencestore.h"

#include "core/store/statement.h"

namespace cadair {

ConferenceStore::ConferenceStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

namespace {

void saveConferenceRow(Database& database, const Conference& conference)
{
    auto save = database.prepare(R"sql(
        INSERT INTO conference (id, family_id, procedure, type, state, held_on, planned_start, planned_minutes, place,
                                started_at, ended_at, exploitation, proceed_reason, decision_time, late_reason, chair_id,
                                follows_id, reasons)
        VALUES (:id, :family, :procedure, :type, :state, :date, :start, :minutes, :place, :started, :ended, :exploitation,
                :proceed, :decision, :late, :chair, :follows, :reasons)
        ON CONFLICT (id) DO UPDATE SET
            family_id = excluded.family_id, procedure = excluded.procedure, type = excluded.type, state = excluded.state,
            held_on = excluded.held_on, planned_start = excluded.planned_start,
            planned_minutes = excluded.planned_minutes, place = excluded.place, started_at = excluded.started_at,
            ended_at = excluded.ended_at, exploitation = excluded.exploitation,
            proceed_reason = excluded.proceed_reason, decision_time = excluded.decision_time,
            late_reason = excluded.late_reason, chair_id = excluded.chair_id, follows_id = excluded.follows_id,
            reasons = excluded.reasons
    )sql");
    std::optional<QString> proceed;
    if (conference.proceedInquorate)
        proceed = conference.proceedInquorate->reason;
    save.bind(":id", conference.id).bind(":family", conference.family).bind(":procedure", conference.procedure);
    save.bind(":type", conference.type).bind(":state", conference.state).bind(":date", conference.date);
    save.bind(":start", conference.plannedStart).bind(":minutes", conference.plannedMinutes);
    save.bind(":place", conference.place).bind(":started", conference.startedAt).bind(":ended", conference.endedAt);
    save.bind(":exploitation", conference.exploitation).bind(":proceed", proceed);
    save.bind(":decision", conference.decisionTime).bind(":late", conference.lateReason);
    save.bind(":chair", conference.chair).bind(":follows", conference.follows);
    save.bind(":reasons", conference.reasons).run();
}

void saveKeyAgencies(Database& database, const Conference& conference)
{
    auto shorten = database.prepare(R"sql(
        DELETE FROM conference_key_agency WHERE conference_id = :id AND position >= :count
    )sql");
    shorten.bind(":id", conference.id).bind(":count", static_cast<qint64>(conference.alsoKey.size())).run();
    auto save = database.prepare(R"sql(
        INSERT INTO conference_key_agency (conference_id, position, agency) VALUES (:id, :position, :agency)
        ON CONFLICT (conference_id, position) DO UPDATE SET agency = excluded.agency
    )sql");
    for (qint64 position = 0; const AgencyKey& agency : conference.alsoKey)
        save.bind(":id", conference.id).bind(":position", position++).bind(":agency", agency).run();
}

void saveGrounds(Database& database, const Conference& conference)
{
    const std::vector<GroundKey> grounds =
        conference.proceedInquorate ? conference.proceedInquorate->grounds : std::vector<GroundKey>();
    auto shorten = database.prepare(R"sql(
        DELETE FROM conference_proceed_ground WHERE conference_id = :id AND position >= :count
    )sql");
    shorten.bind(":id", conference.id).bind(":count", static_cast<qint64>(grounds.size())).run();
    auto save = database.prepare(R"sql(
        INSERT INTO conference_proceed_ground (conference_id, position, ground) VALUES (:id, :position, :ground)
        ON CONFLICT (conference_id, position) DO UPDATE SET ground = excluded.ground
    )sql");
    for (qint64 position = 0; const GroundKey& ground : grounds)
        save.bind(":id", conference.id).bind(":position", position++).bind(":ground", ground).run();
}

void writeEvent(Statement& save, const ConferenceId& conference, qint64 position, const CaseEvent& event)
{
    save.bind(":conference", conference).bind(":position", position).bind(":event", event.event);
    save.bind(":date", event.date).bind(":time", event.time).bind(":child", event.child).bind(":person", event.person);
    save.bind(":enquiry", event.initiatedEnquiry).bind(":limit", event.limit).bind(":reason", event.reason).run();
}

Statement eventWriter(Database& database)
{
    return database.prepare(R"sql(
        INSERT INTO case_event (conference_id, position, event, happened_on, at_time, child_id, participant_id,
                                initiated_enquiry, timescale, reason)
        VALUES (:conference, :position, :event, :date, :time, :child, :person, :enquiry, :limit, :reason)
        ON CONFLICT (conference_id, position) DO UPDATE SET
            event = excluded.event, happened_on = excluded.happened_on, at_time = excluded.at_time,
            child_id = excluded.child_id, participant_id = excluded.participant_id,
            initiated_enquiry = excluded.initiated_enquiry, timescale = excluded.timescale, reason = excluded.reason
    )sql");
}

void writeSent(Statement& save, const ConferenceId& conference, qint64 position, const SentDocument& sent)
{
    save.bind(":conference", conference).bind(":position", position).bind(":document", sent.document);
    save.bind(":to", sent.to).bind(":date", sent.date).bind(":time", sent.time).run();
}

Statement sentWriter(Database& database)
{
    return database.prepare(R"sql(
        INSERT INTO sent_document (conference_id, position, document, participant_id, sent_on, at_time)
        VALUES (:conference, :position, :document, :to, :date, :time)
        ON CONFLICT (conference_id, position) DO UPDATE SET
            document = excluded.document, participant_id = excluded.participant_id, sent_on = excluded.sent_on,
            at_time = excluded.at_time
    )sql");
}

void shortenEvents(Database& database, const ConferenceId& conference, std::size_t count)
{
    auto shorten = database.prepare("DELETE FROM case_event WHERE conference_id = :conference AND position >= :count");
    shorten.bind(":conference", conference).bind(":count", static_cast<qint64>(count)).run();
}

void shortenSent(Database& database, const ConferenceId& conference, std::size_t count)
{
    auto shorten = database.prepare("DELETE FROM sent_document WHERE conference_id = :conference AND position >= :count");
    shorten.bind(":conference", conference).bind(":count", static_cast<qint64>(count)).run();
}

} // namespace

void ConferenceStore::save(const Conference& conference)
{
    Transaction transaction(m_database);
    saveConferenceRow(m_database, conference);
    saveKeyAgencies(m_database, conference);
    saveGrounds(m_database, conference);
    transaction.commit();
}

void ConferenceStore::add(const ConferenceId& conference, const CaseEvent& event)
{
    Transaction transaction(m_database);
    auto last = m_database.prepare("SELECT coalesce(max(position), -1) + 1 FROM case_event WHERE conference_id = :conference");
    last.bind(":conference", conference).step();
    const qint64 position = last.integer(0);
    auto save = eventWriter(m_database);
    writeEvent(save, conference, position, event);
    last.run();
    transaction.commit();
}

void ConferenceStore::add(const ConferenceId& conference, const SentDocument& sent)
{
    Transaction transaction(m_database);
    auto last = m_database.prepare("SELECT coalesce(max(position), -1) + 1 FROM sent_document WHERE conference_id = :conference");
    last.bind(":conference", conference).step();
    const qint64 position = last.integer(0);
    auto save = sentWriter(m_database);
    writeSent(save, conference, position, sent);
    last.run();
    transaction.commit();
}

void ConferenceStore::setEvents(const ConferenceId& conference, const std::vector<CaseEvent>& events)
{
    Transaction transaction(m_database);
    shortenEvents(m_database, conference, events.size());
    auto save = eventWriter(m_database);
    for (qint64 position = 0; const CaseEvent& event : events)
        writeEvent(save, conference, position++, event);
    transaction.commit();
}

void ConferenceStore::save(const CaseFile& file)
{
    const ConferenceId& id = file.conference.id;
    Transaction transaction(m_database);
    const std::optional<CaseFile> before = caseFile(id);
    save(file.conference);
    for (const Subject& subject : file.subjects)
        save(id, subject);
    for (const Participant& participant : file.participants)
        save(id, participant);
    setEvents(id, file.events);
    shortenSent(m_database, id, file.sent.size());
    auto sentTo = sentWriter(m_database);
    for (qint64 position = 0; const SentDocument& sent : file.sent)
        writeSent(sentTo, id, position++, sent);
    if (before) { // now that nothing names them any more
        for (const Participant& participant : before->participants)
            if (!file.participant(participant.id))
                removeParticipant(participant.id);
        for (const Subject& subject : before->subjects)
            if (!file.subject(subject.child.id))
                removeSubject(id, subject.child.id);
    }
    transaction.commit();
}

} // namespace cadair
