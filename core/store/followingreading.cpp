#include "core/store/followingstore.h"

#include "core/store/statement.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

std::set<QString> readWords(Statement query, const char* name, const QString& id)
{
    query.bind(name, id);
    std::set<QString> words;
    while (query.step())
        words.insert(query.text(0));
    return words;
}

CoreGroupMeetingKept readMeeting(Columns in)
{
    CoreGroupMeetingKept meeting{.id = in.id<MeetingId>(), .conference = in.id<ConferenceId>(), .date = in.date()};
    meeting.held = in.flag();
    meeting.chairKind = in.text();
    meeting.chair = in.text();
    meeting.dealtWith = in.text();
    meeting.disagreements = in.text();
    meeting.afterBirth = in.flag();
    meeting.movedFrom = in.optionalDate();
    meeting.moveReason = in.text();
    meeting.moveConfirmed = in.optionalDate();
    meeting.circulated = in.optionalDate();
    meeting.signedOn = in.optionalDate();
    meeting.signedBy = in.text();
    return meeting;
}

void readPartsOf(const Database& database, CoreGroupMeetingKept& meeting)
{
    auto members = database.prepare(R"sql(
        SELECT name, agency, came, has_notes FROM core_group_member WHERE meeting_id = :id ORDER BY position
    )sql");
    members.bind(":id", meeting.id);
    while (members.step()) {
        Columns in(members);
        meeting.members.push_back({.name = in.text(), .agency = in.optionalKey<AgencyKey>(), .came = in.flag(), .hasNotes = in.flag()});
    }
    meeting.recorded = readWords(database.prepare("SELECT word FROM core_group_word WHERE meeting_id = :id"), ":id", meeting.id.text());
    auto actions = database.prepare(R"sql(
        SELECT content, owner, due_on, done FROM core_group_action WHERE meeting_id = :id ORDER BY position
    )sql");
    actions.bind(":id", meeting.id);
    while (actions.step()) {
        Columns in(actions);
        meeting.actions.push_back({.what = in.text(), .who = in.text(), .by = in.optionalDate(), .done = in.flag()});
    }
}

std::vector<CoreGroupMeetingKept> readAll(const Database& database, Statement query)
{
    std::vector<CoreGroupMeetingKept> found;
    while (query.step())
        found.push_back(readMeeting(Columns(query)));
    for (CoreGroupMeetingKept& meeting : found)
        readPartsOf(database, meeting);
    return found;
}

std::vector<VisitKept> readAllVisits(const Database& database, Statement query)
{
    std::vector<VisitKept> found;
    while (query.step()) {
        Columns in(query);
        VisitKept visit{.id = in.id<VisitId>(), .conference = in.id<ConferenceId>(), .child = in.id<ChildId>(), .date = in.date()};
        visit.by = in.text();
        visit.seen = in.flag();
        visit.alone = in.flag();
        visit.awake = in.flag();
        visit.bedroom = in.flag();
        visit.leadTold = in.optionalDate();
        visit.notes = in.text();
        visit.signedOn = in.optionalDate();
        visit.signedBy = in.text();
        found.push_back(std::move(visit));
    }
    for (VisitKept& visit : found)
        visit.recorded = readWords(database.prepare("SELECT word FROM visit_word WHERE visit_id = :id"), ":id", visit.id.text());
    return found;
}

/// Rows of conference, family and child; a conference's rows stand together.
std::vector<RunningPlan> readRunning(Statement query)
{
    std::vector<RunningPlan> found;
    while (query.step()) {
        Columns in(query);
        const auto conference = in.id<ConferenceId>();
        const auto family = in.id<FamilyId>();
        if (found.empty() || found.back().conference != conference)
            found.push_back({conference, family, {}});
        found.back().children.push_back(in.id<ChildId>());
    }
    return found;
}

bool isReview(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare("SELECT type = 'review' FROM conference WHERE id = :id");
    query.bind(":id", conference);
    return query.step() && query.integer(0) != 0;
}

/// What the rules look into of a meeting. `next`: a later one is fixed or was held.
CoreGroupMeeting judgedAs(const CoreGroupMeetingKept& kept, bool next)
{
    CoreGroupMeeting meeting{.date = kept.date, .chairedBy = kept.chairKind, .members = {}, .absent = {}, .agencies = {},
                             .recorded = kept.recorded, .afterBirth = kept.afterBirth, .signedOff = kept.signedOn.has_value(),
                             .movedFrom = kept.movedFrom, .moveConfirmed = kept.moveConfirmed.has_value()};
    for (const GroupMember& member : kept.members) {
        meeting.members.push_back(member.name);
        if (!member.came)
            meeting.absent.push_back(member.name);
        else if (member.agency)
            meeting.agencies.insert(*member.agency);
    }
    // Nobody is asked what is written down already.
    if (!kept.actions.empty())
        meeting.recorded.insert(u"action-points"_s);
    if (!kept.disagreements.isEmpty())
        meeting.recorded.insert(u"disagreements"_s);
    if (!kept.dealtWith.isEmpty())
        meeting.recorded.insert(u"notes"_s);
    if (next)
        meeting.recorded.insert(u"next-dates"_s);
    return meeting;
}

Visit judgedAs(const VisitKept& kept)
{
    return {.child = kept.child, .date = kept.date, .seen = kept.seen, .alone = kept.alone, .awake = kept.awake,
            .bedroom = kept.bedroom, .recorded = kept.recorded, .leadTold = kept.leadTold.has_value(),
            .signedOff = kept.signedOn.has_value()};
}

} // namespace

std::vector<CoreGroupMeetingKept> readMeetings(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, meets_on, held, chair_kind, chair, dealt_with, disagreements, after_birth, moved_from,
               move_reason, move_confirmed_on, circulated_on, signed_on, signed_by
          FROM core_group_meeting WHERE conference_id = :id ORDER BY meets_on, rowid
    )sql");
    query.bind(":id", conference);
    return readAll(database, std::move(query));
}

std::vector<VisitKept> readVisits(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, child_id, visited_on, by_whom, seen, alone, awake, bedroom, lead_told_on, notes, signed_on,
               signed_by
          FROM visit WHERE conference_id = :id ORDER BY visited_on, rowid
    )sql");
    query.bind(":id", conference);
    return readAllVisits(database, std::move(query));
}

GroupTerms readTerms(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare("SELECT every_weeks, complex, specialist_needed FROM core_group WHERE conference_id = :id");
    query.bind(":id", conference);
    GroupTerms terms;
    if (!query.step())
        return terms;
    if (!query.isNull(0))
        terms.everyWeeks = static_cast<int>(query.integer(0));
    terms.complex = query.integer(1) != 0;
    terms.specialistNeeded = query.integer(2) != 0;
    return terms;
}

std::optional<ConferenceId> conferenceBefore(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT earlier.id FROM conference AS earlier, conference AS this
         WHERE this.id = :id AND earlier.id <> this.id
           AND earlier.state IN ('concluded', 'decisions-issued', 'minutes-approved', 'distributed', 'closed')
           AND (this.held_on IS NULL OR earlier.held_on < this.held_on
                OR (earlier.held_on = this.held_on AND earlier.started_at < coalesce(this.started_at, '99')))
           AND EXISTS (SELECT 1 FROM subject AS one JOIN subject AS other ON other.child_id = one.child_id
                        WHERE one.conference_id = earlier.id AND other.conference_id = this.id)
         ORDER BY earlier.held_on DESC, earlier.started_at DESC LIMIT 1
    )sql");
    query.bind(":id", conference);
    return query.step() ? std::optional(Columns(query).id<ConferenceId>()) : std::nullopt;
}

void readFollowing(const Database& database, const ConferenceId& conference, Dossier& dossier)
{
    std::vector<CoreGroupMeetingKept> meetings;
    std::vector<VisitKept> visits;
    GroupTerms terms = readTerms(database, conference);
    if (const auto before = isReview(database, conference) ? conferenceBefore(database, conference) : std::nullopt) {
        meetings = readMeetings(database, *before);
        visits = readVisits(database, *before);
        if (terms == GroupTerms{}) // nothing else was agreed since
            terms = readTerms(database, *before);
    }
    std::ranges::move(readMeetings(database, conference), std::back_inserter(meetings));
    std::ranges::move(readVisits(database, conference), std::back_inserter(visits));

    CoreGroup group{.meetings = {}, .everyWeeks = terms.everyWeeks, .complex = terms.complex, .specialistNeeded = terms.specialistNeeded};
    for (const CoreGroupMeetingKept& meeting : meetings)
        if (meeting.held)
            group.meetings.push_back(judgedAs(meeting, std::ranges::any_of(meetings, [&](const auto& each) { return each.date > meeting.date; })));
    if (!group.meetings.empty() || terms != GroupTerms{})
        dossier.coreGroup = std::move(group);
    for (const VisitKept& visit : visits)
        dossier.visits.push_back(judgedAs(visit));
    std::ranges::stable_sort(dossier.visits, {}, &Visit::date);
}

GroupTerms FollowingStore::terms(const ConferenceId& conference) const
{
    return readTerms(m_database, conference);
}

std::vector<CoreGroupMeetingKept> FollowingStore::meetings(const ConferenceId& conference) const
{
    return readMeetings(m_database, conference);
}

std::vector<VisitKept> FollowingStore::visits(const ConferenceId& conference) const
{
    return readVisits(m_database, conference);
}

std::vector<ActionStanding> FollowingStore::standings(const ConferenceId& conference) const
{
    auto query = m_database.prepare(R"sql(
        SELECT conference_id, child_id, content, state, evidence, said_on, said_by
          FROM plan_action_state WHERE conference_id = :id ORDER BY rowid
    )sql");
    query.bind(":id", conference);
    std::vector<ActionStanding> found;
    while (query.step()) {
        Columns in(query);
        ActionStanding each{.conference = in.id<ConferenceId>(), .child = in.id<ChildId>(), .what = in.text()};
        each.state = in.word<ActionState>();
        each.evidence = in.text();
        each.on = in.date();
        each.by = in.text();
        found.push_back(std::move(each));
    }
    return found;
}

std::map<ChildId, int> FollowingStore::visitDays(const ConferenceId& conference) const
{
    auto query = m_database.prepare("SELECT child_id, visit_days FROM child_plan WHERE conference_id = :id AND visit_days IS NOT NULL");
    query.bind(":id", conference);
    std::map<ChildId, int> days;
    while (query.step()) {
        Columns in(query);
        const auto child = in.id<ChildId>();
        days.emplace(child, in.integer());
    }
    return days;
}

std::optional<CoreGroupMeetingKept> FollowingStore::meeting(const MeetingId& meeting) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, conference_id, meets_on, held, chair_kind, chair, dealt_with, disagreements, after_birth, moved_from,
               move_reason, move_confirmed_on, circulated_on, signed_on, signed_by
          FROM core_group_meeting WHERE id = :id
    )sql");
    query.bind(":id", meeting);
    std::vector<CoreGroupMeetingKept> found = readAll(m_database, std::move(query));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<VisitKept> FollowingStore::visit(const VisitId& visit) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, conference_id, child_id, visited_on, by_whom, seen, alone, awake, bedroom, lead_told_on, notes, signed_on,
               signed_by
          FROM visit WHERE id = :id
    )sql");
    query.bind(":id", visit);
    std::vector<VisitKept> found = readAllVisits(m_database, std::move(query));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<RunningPlan> FollowingStore::running() const
{
    return readRunning(m_database.prepare(R"sql(
        SELECT conference_id, family_id, child_id FROM running_plan ORDER BY held_on, conference_number, position
    )sql"));
}

std::vector<RunningPlan> FollowingStore::running(const FamilyId& family) const
{
    auto query = m_database.prepare(R"sql(
        SELECT conference_id, family_id, child_id FROM running_plan WHERE family_id = :family
         ORDER BY held_on, conference_number, position
    )sql");
    query.bind(":family", family);
    return readRunning(std::move(query));
}

std::optional<ConferenceId> FollowingStore::before(const ConferenceId& conference, const ChildId& child) const
{
    auto query = m_database.prepare(R"sql(
        SELECT earlier.id FROM conference AS this, subject JOIN conference AS earlier ON earlier.id = subject.conference_id
         WHERE this.id = :id AND subject.child_id = :child AND earlier.id <> this.id
           AND earlier.state IN ('concluded', 'decisions-issued', 'minutes-approved', 'distributed', 'closed')
           AND (this.held_on IS NULL OR earlier.held_on < this.held_on
                OR (earlier.held_on = this.held_on AND earlier.started_at < coalesce(this.started_at, '99')))
         ORDER BY earlier.held_on DESC, earlier.started_at DESC LIMIT 1
    )sql");
    query.bind(":id", conference).bind(":child", child);
    return query.step() ? std::optional(Columns(query).id<ConferenceId>()) : std::nullopt;
}

} // namespace cadair
