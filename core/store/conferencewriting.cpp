#include "core/store/conferencestore.h"
#include "core/store/statement.h"

namespace cadair {

namespace {

void saveSubjectRow(Database& database, const ConferenceId& conference, const Subject& subject)
{
    auto save = database.prepare(R"sql(
        INSERT INTO subject (conference_id, child_id, position, given_name, family_name, called_name, meeting_language,
                             papers_language, address, plan_since, category_reason, wishes_to_attend, recommended, outcome,
                             ending_ground, ending_accepted, ending_consulted)
        SELECT :conference, :child,
               (SELECT coalesce(max(position), -1) + 1 FROM subject WHERE conference_id = :conference),
               :given, :surname, :called, :meeting, :papers, :address, :since, :reason, :wishes, :recommended, :outcome,
               :ground, :accepted, :consulted
         WHERE true
        ON CONFLICT (conference_id, child_id) DO UPDATE SET
            given_name = excluded.given_name, family_name = excluded.family_name, called_name = excluded.called_name,
            meeting_language = excluded.meeting_language, papers_language = excluded.papers_language,
            address = excluded.address, plan_since = excluded.plan_since, category_reason = excluded.category_reason,
            wishes_to_attend = excluded.wishes_to_attend, recommended = excluded.recommended, outcome = excluded.outcome,
            ending_ground = excluded.ending_ground, ending_accepted = excluded.ending_accepted,
            ending_consulted = excluded.ending_consulted
    )sql");
    const Child& child = subject.child;
    save.bind(":conference", conference).bind(":child", child.id);
    save.bind(":given", child.givenName).bind(":surname", child.familyName).bind(":called", child.calledName);
    save.bind(":meeting", child.languages.meeting).bind(":papers", child.languages.papers);
    save.bind(":address", child.address).bind(":since", subject.planSince).bind(":reason", subject.categoryReason);
    save.bind(":wishes", subject.wishesToAttend).bind(":recommended", subject.recommended).bind(":outcome", subject.outcome);
    const std::optional<PlanEnding>& ending = subject.ending;
    save.bind(":ground", ending ? std::optional(ending->ground) : std::nullopt);
    save.bind(":accepted", ending ? ending->accepted : std::nullopt);
    save.bind(":consulted", ending ? ending->consulted : std::nullopt).run();
}

void saveCategories(Database& database, const ConferenceId& conference, const Subject& subject)
{
    auto shorten = database.prepare(R"sql(
        DELETE FROM subject_category WHERE conference_id = :conference AND child_id = :child AND position >= :count
    )sql");
    shorten.bind(":conference", conference).bind(":child", subject.child.id);
    shorten.bind(":count", static_cast<qint64>(subject.categories.size())).run();
    auto save = database.prepare(R"sql(
        INSERT INTO subject_category (conference_id, child_id, position, category)
        VALUES (:conference, :child, :position, :category)
        ON CONFLICT (conference_id, child_id, position) DO UPDATE SET category = excluded.category
    )sql");
    for (qint64 position = 0; const CategoryKey& category : subject.categories) {
        save.bind(":conference", conference).bind(":child", subject.child.id);
        save.bind(":position", position++).bind(":category", category).run();
    }
}

void savePrevious(Database& database, const ConferenceId& conference, const Subject& subject)
{
    auto shorten = database.prepare(R"sql(
        DELETE FROM subject_previous WHERE conference_id = :conference AND child_id = :child AND position >= :count
    )sql");
    shorten.bind(":conference", conference).bind(":child", subject.child.id);
    shorten.bind(":count", static_cast<qint64>(subject.previous.size())).run();
    auto save = database.prepare(R"sql(
        INSERT INTO subject_previous (conference_id, child_id, position, type, held_on, held, quorate)
        VALUES (:conference, :child, :position, :type, :date, :held, :quorate)
        ON CONFLICT (conference_id, child_id, position) DO UPDATE SET
            type = excluded.type, held_on = excluded.held_on, held = excluded.held, quorate = excluded.quorate
    )sql");
    for (qint64 position = 0; const PreviousConference& previous : subject.previous) {
        save.bind(":conference", conference).bind(":child", subject.child.id).bind(":position", position++);
        save.bind(":type", previous.type).bind(":date", previous.date);
        save.bind(":held", previous.held).bind(":quorate", previous.quorate).run();
    }
}

void saveParticipantRow(Database& database, const ConferenceId& conference, const Participant& participant)
{
    auto save = database.prepare(R"sql(
        INSERT INTO participant (id, conference_id, position, person_id, child_id, name, called_name, capacity, agency,
                                 agency_name, job, role, relation, address, email, meeting_language, papers_language, basis,
                                 invited, reply, apology, mode, mode_accepted, deputy_for, core_group)
        VALUES (:id, :conference, :position, :person, :child, :name, :called, :capacity, :agency, :agencyName, :job, :role,
                :relation, :address, :email, :meeting, :papers, :basis, :invited, :reply, :apology, :mode, :accepted,
                :deputyFor, :coreGroup)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, position = excluded.position, person_id = excluded.person_id,
            child_id = excluded.child_id, name = excluded.name, called_name = excluded.called_name,
            capacity = excluded.capacity, agency = excluded.agency, agency_name = excluded.agency_name, job = excluded.job,
            role = excluded.role, relation = excluded.relation, address = excluded.address, email = excluded.email,
            meeting_language = excluded.meeting_language, papers_language = excluded.papers_language,
            basis = excluded.basis, invited = excluded.invited, reply = excluded.reply, apology = excluded.apology,
            mode = excluded.mode, mode_accepted = excluded.mode_accepted, deputy_for = excluded.deputy_for,
            core_group = excluded.core_group
    )sql");
    save.bind(":id", participant.id).bind(":conference", conference).bind(":position", participant.position);
    save.bind(":person", participant.person).bind(":child", participant.child).bind(":name", participant.name);
    save.bind(":called", participant.calledName).bind(":capacity", participant.capacity);
    save.bind(":agency", participant.agency).bind(":agencyName", participant.agencyName).bind(":job", participant.job);
    save.bind(":role", participant.role).bind(":relation", participant.relation).bind(":address", participant.address);
    save.bind(":email", participant.email).bind(":meeting", participant.languages.meeting);
    save.bind(":papers", participant.languages.papers).bind(":basis", participant.basis);
    save.bind(":invited", participant.invited).bind(":reply", participant.reply).bind(":apology", participant.apology);
    save.bind(":mode", participant.mode).bind(":accepted", participant.modeAccepted);
    save.bind(":deputyFor", participant.deputyFor).bind(":coreGroup", participant.coreGroup).run();
}

void saveContact(Database& database, const Participant& participant)
{
    auto shorten = database.prepare("DELETE FROM participant_contact WHERE participant_id = :id AND position >= :count");
    shorten.bind(":id", participant.id).bind(":count", static_cast<qint64>(participant.contact.size())).run();
    auto save = database.prepare(R"sql(
        INSERT INTO participant_contact (participant_id, position, child_id) VALUES (:id, :position, :child)
        ON CONFLICT (participant_id, position) DO UPDATE SET child_id = excluded.child_id
    )sql");
    for (qint64 position = 0; const ChildId& child : participant.contact)
        save.bind(":id", participant.id).bind(":position", position++).bind(":child", child).run();
}

void saveChildren(Database& database, const Participant& participant)
{
    auto shorten = database.prepare("DELETE FROM participant_child WHERE participant_id = :id AND position >= :count");
    shorten.bind(":id", participant.id).bind(":count", static_cast<qint64>(participant.of.size())).run();
    auto save = database.prepare(R"sql(
        INSERT INTO participant_child (participant_id, position, child_id) VALUES (:id, :position, :child)
        ON CONFLICT (participant_id, position) DO UPDATE SET child_id = excluded.child_id
    )sql");
    for (qint64 position = 0; const ChildId& child : participant.of)
        save.bind(":id", participant.id).bind(":position", position++).bind(":child", child).run();
}

void savePresences(Database& database, const Participant& participant)
{
    auto shorten = database.prepare("DELETE FROM presence WHERE participant_id = :id AND position >= :count");
    shorten.bind(":id", participant.id).bind(":count", static_cast<qint64>(participant.present.size())).run();
    auto save = database.prepare(R"sql(
        INSERT INTO presence (participant_id, position, from_time, to_time) VALUES (:id, :position, :from, :to)
        ON CONFLICT (participant_id, position) DO UPDATE SET from_time = excluded.from_time, to_time = excluded.to_time
    )sql");
    for (qint64 position = 0; const Presence& presence : participant.present) {
        save.bind(":id", participant.id).bind(":position", position++);
        save.bind(":from", presence.from).bind(":to", presence.to).run();
    }
}

void saveExclusion(Database& database, const Participant& participant)
{
    if (!participant.exclusion) {
        database.prepare("DELETE FROM exclusion WHERE participant_id = :id").bind(":id", participant.id).run();
        return;
    }
    const Exclusion& exclusion = *participant.exclusion;
    auto save = database.prepare(R"sql(
        INSERT INTO exclusion (participant_id, requested, requested_by, ground, evidence, decided, extent, from_time, to_time,
                               record)
        VALUES (:id, :requested, :by, :ground, :evidence, :decided, :extent, :from, :to, :record)
        ON CONFLICT (participant_id) DO UPDATE SET
            requested = excluded.requested, requested_by = excluded.requested_by, ground = excluded.ground,
            evidence = excluded.evidence, decided = excluded.decided, extent = excluded.extent,
            from_time = excluded.from_time, to_time = excluded.to_time, record = excluded.record
    )sql");
    save.bind(":id", participant.id).bind(":requested", exclusion.requested).bind(":by", exclusion.by);
    save.bind(":ground", exclusion.ground).bind(":evidence", exclusion.evidence).bind(":decided", exclusion.decided);
    save.bind(":extent", exclusion.extent).bind(":from", exclusion.from).bind(":to", exclusion.to);
    save.bind(":record", exclusion.record).run();
}

void saveReaders(Database& database, const ParticipantId& id, qint64 position, const Report& report)
{
    // At most four readers: those who are no longer there are taken out one by one, so that the journal tells only changes.
    auto remove = database.prepare(R"sql(
        DELETE FROM report_reader WHERE participant_id = :id AND position = :position AND reader = :reader
    )sql");
    auto save = database.prepare(R"sql(
        INSERT INTO report_reader (participant_id, position, reader, given_on) VALUES (:id, :position, :reader, :date)
        ON CONFLICT (participant_id, position, reader) DO UPDATE SET given_on = excluded.given_on
    )sql");
    for (const Word<ReportReader>& reader : wordsOf(ReportReader{})) {
        const auto given = report.to.find(reader.value);
        Statement& statement = given == report.to.end() ? remove : save;
        statement.bind(":id", id).bind(":position", position).bind(":reader", reader.value);
        if (given != report.to.end())
            statement.bind(":date", given->second);
        statement.run();
    }
}

void saveReports(Database& database, const Participant& participant)
{
    auto shorten = database.prepare("DELETE FROM report WHERE participant_id = :id AND position >= :count");
    shorten.bind(":id", participant.id).bind(":count", static_cast<qint64>(participant.reports.size())).run();
    auto save = database.prepare(R"sql(
        INSERT INTO report (participant_id, position, kind) VALUES (:id, :position, :kind)
        ON CONFLICT (participant_id, position) DO UPDATE SET kind = excluded.kind
    )sql");
    for (qint64 position = 0; const Report& report : participant.reports) {
        save.bind(":id", participant.id).bind(":position", position).bind(":kind", report.kind).run();
        saveReaders(database, participant.id, position++, report);
    }
}

} // namespace

void ConferenceStore::save(const ConferenceId& conference, const Subject& subject)
{
    Transaction transaction(m_database);
    saveSubjectRow(m_database, conference, subject);
    saveCategories(m_database, conference, subject);
    savePrevious(m_database, conference, subject);
    transaction.commit();
}

void ConferenceStore::removeSubject(const ConferenceId& conference, const ChildId& child)
{
    auto remove = m_database.prepare("DELETE FROM subject WHERE conference_id = :conference AND child_id = :child");
    remove.bind(":conference", conference).bind(":child", child).run();
}

void ConferenceStore::save(const ConferenceId& conference, const Participant& participant)
{
    Transaction transaction(m_database);
    saveParticipantRow(m_database, conference, participant);
    saveContact(m_database, participant);
    saveChildren(m_database, participant);
    savePresences(m_database, participant);
    saveExclusion(m_database, participant);
    saveReports(m_database, participant);
    transaction.commit();
}

void ConferenceStore::removeParticipant(const ParticipantId& participant)
{
    auto remove = m_database.prepare("DELETE FROM participant WHERE id = :id");
    remove.bind(":id", participant).run();
}

} // namespace cadair
