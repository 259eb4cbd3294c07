#include "core/store/registerstore.h"

#include "core/store/conferencerows.h"
#include "core/store/peoplerows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// What a register shows of each conference, read for all of them at once.

namespace cadair {

namespace {

/// The ids as a statement takes many of them.
QString listed(const std::set<ConferenceId>& conferences)
{
    QJsonArray ids;
    for (const ConferenceId& id : conferences)
        ids.append(id.text());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

using Files = std::map<ConferenceId, CaseFile>;

void readSubjects(Statement query, Files& files)
{
    while (query.step()) {
        Columns in(query);
        const ConferenceId id = in.id<ConferenceId>();
        files.at(id).subjects.push_back(readSubject(in));
    }
}

void readPrevious(Statement query, Files& files)
{
    while (query.step()) {
        Columns in(query);
        std::vector<Subject>& subjects = files.at(in.id<ConferenceId>()).subjects;
        const ChildId child = in.id<ChildId>();
        const auto subject = std::find_if(subjects.begin(), subjects.end(), [&](const Subject& each) { return each.child.id == child; });
        if (subject == subjects.end())
            throw StoreError(StoreFailure::Damaged, QStringLiteral("a row belongs to no subject"));
        subject->previous.push_back({.type = in.word<ConferenceType>(), .date = in.date(), .held = in.flag(), .quorate = in.flag()});
    }
}

void readEvents(Statement query, Files& files)
{
    while (query.step()) {
        Columns in(query);
        const ConferenceId id = in.id<ConferenceId>();
        files.at(id).events.push_back(readEvent(in));
    }
}

} // namespace

PlanPeople RegisterStore::people(const std::set<ConferenceId>& conferences) const
{
    PlanPeople people;
    const QString ids = listed(conferences);
    auto leads = m_database.prepare(R"sql(
        SELECT child_plan.conference_id, child_plan.child_id, participant.name
          FROM json_each(:ids) AS wanted
          JOIN child_plan ON child_plan.conference_id = wanted.value
          JOIN participant ON participant.id = child_plan.lead_id
    )sql");
    leads.bind(":ids", ids);
    while (leads.step()) {
        Columns in(leads);
        const ConferenceId conference = in.id<ConferenceId>();
        const ChildId child = in.id<ChildId>();
        people.leads.emplace(std::pair(conference, child), in.text());
    }
    auto practitioners = m_database.prepare(R"sql(
        SELECT conference_id, name, agency, role
          FROM json_each(:ids) AS wanted JOIN participant ON participant.conference_id = wanted.value
         WHERE capacity = 'practitioner' AND (agency IS NOT NULL OR role IS NOT NULL)
         ORDER BY conference_id, position
    )sql");
    practitioners.bind(":ids", ids);
    while (practitioners.step()) {
        Columns in(practitioners);
        const ConferenceId conference = in.id<ConferenceId>();
        const QString name = in.text();
        if (const auto agency = in.optionalKey<AgencyKey>())
            people.agencies[conference].insert(*agency);
        if (in.optionalWord<RoleWord>() == RoleWord::SocialWorker)
            people.socialWorkers.emplace(conference, name); // the first of them
    }
    return people;
}

std::map<ConferenceId, CaseFile> RegisterStore::filesForReviews(const std::set<ConferenceId>& conferences) const
{
    Files files;
    const QString ids = listed(conferences);
    auto query = m_database.prepare(R"sql(
        SELECT conference.id, family_id, procedure, conference.type, state, held_on, planned_start, planned_minutes, place, started_at,
               ended_at, exploitation, decision_time, late_reason, chair_id, follows_id, proceed_reason, reasons
          FROM json_each(:ids) AS wanted JOIN conference ON conference.id = wanted.value
    )sql");
    query.bind(":ids", ids);
    while (query.step()) {
        Conference conference = readConferenceRow(Columns(query));
        const ConferenceId id = conference.id;
        files.emplace(id, CaseFile{.conference = std::move(conference), .subjects = {}, .participants = {}, .events = {}, .sent = {}});
    }
    auto subjects = m_database.prepare(R"sql(
        SELECT conference_id, child.id, child.family_id, subject.given_name, subject.family_name, subject.called_name, child.born,
               child.expected, child.died, subject.meeting_language, subject.papers_language, subject.address,
               plan_since, category_reason, wishes_to_attend, recommended, outcome, ending_ground, ending_accepted,
               ending_consulted
          FROM json_each(:ids) AS wanted
          JOIN subject ON subject.conference_id = wanted.value
          JOIN child ON child.id = subject.child_id
         ORDER BY conference_id, position
    )sql");
    subjects.bind(":ids", ids);
    readSubjects(std::move(subjects), files);
    auto previous = m_database.prepare(R"sql(
        SELECT conference_id, child_id, subject_previous.type, held_on, held, quorate
          FROM json_each(:ids) AS wanted JOIN subject_previous ON subject_previous.conference_id = wanted.value
         ORDER BY conference_id, position
    )sql");
    previous.bind(":ids", ids);
    readPrevious(std::move(previous), files);
    auto events = m_database.prepare(R"sql(
        SELECT conference_id, event, happened_on, at_time, child_id, participant_id, initiated_enquiry, timescale, reason
          FROM json_each(:ids) AS wanted JOIN case_event ON case_event.conference_id = wanted.value
         ORDER BY conference_id, position
    )sql");
    events.bind(":ids", ids);
    readEvents(std::move(events), files);
    return files;
}

} // namespace cadair
