#include "core/store/followingstore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

void saveMembers(const Database& database, const CoreGroupMeetingKept& meeting)
{
    auto clear = database.prepare("DELETE FROM core_group_member WHERE meeting_id = :id");
    clear.bind(":id", meeting.id).run();
    auto member = database.prepare(R"sql(
        INSERT INTO core_group_member (meeting_id, position, name, agency, came, has_notes)
        VALUES (:id, :position, :name, :agency, :came, :notes)
    )sql");
    for (int position = 0; const GroupMember& each : meeting.members) {
        member.bind(":id", meeting.id).bind(":position", position++).bind(":name", each.name);
        member.bind(":agency", each.agency).bind(":came", each.came).bind(":notes", each.hasNotes).run();
    }
}

void saveActions(const Database& database, const CoreGroupMeetingKept& meeting)
{
    auto clear = database.prepare("DELETE FROM core_group_action WHERE meeting_id = :id");
    clear.bind(":id", meeting.id).run();
    auto action = database.prepare(R"sql(
        INSERT INTO core_group_action (meeting_id, position, content, owner, due_on, done)
        VALUES (:id, :position, :content, :owner, :due, :done)
    )sql");
    for (int position = 0; const ActionPoint& each : meeting.actions) {
        action.bind(":id", meeting.id).bind(":position", position++).bind(":content", each.what);
        action.bind(":owner", each.who).bind(":due", each.by).bind(":done", each.done).run();
    }
}

} // namespace

FollowingStore::FollowingStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void FollowingStore::save(const ConferenceId& conference, const GroupTerms& terms)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO core_group (conference_id, every_weeks, complex, specialist_needed)
        VALUES (:id, :weeks, :complex, :specialist)
        ON CONFLICT (conference_id) DO UPDATE SET
            every_weeks = excluded.every_weeks, complex = excluded.complex, specialist_needed = excluded.specialist_needed
    )sql");
    save.bind(":id", conference).bind(":weeks", terms.everyWeeks).bind(":complex", terms.complex);
    save.bind(":specialist", terms.specialistNeeded).run();
}

void FollowingStore::save(const CoreGroupMeetingKept& meeting)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO core_group_meeting (id, conference_id, meets_on, held, chair_kind, chair, dealt_with, disagreements,
                                        after_birth, moved_from, move_reason, move_confirmed_on, circulated_on, signed_on, signed_by)
        VALUES (:id, :conference, :on, :held, :chairKind, :chair, :dealtWith, :disagreements, :afterBirth, :movedFrom,
                :moveReason, :confirmed, :circulated, :signedOn, :signedBy)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, meets_on = excluded.meets_on, held = excluded.held,
            chair_kind = excluded.chair_kind, chair = excluded.chair, dealt_with = excluded.dealt_with,
            disagreements = excluded.disagreements, after_birth = excluded.after_birth, moved_from = excluded.moved_from,
            move_reason = excluded.move_reason, move_confirmed_on = excluded.move_confirmed_on,
            circulated_on = excluded.circulated_on, signed_on = excluded.signed_on, signed_by = excluded.signed_by
    )sql");
    save.bind(":id", meeting.id).bind(":conference", meeting.conference).bind(":on", meeting.date).bind(":held", meeting.held);
    save.bind(":chairKind", meeting.chairKind).bind(":chair", meeting.chair).bind(":dealtWith", meeting.dealtWith);
    save.bind(":disagreements", meeting.disagreements).bind(":afterBirth", meeting.afterBirth);
    save.bind(":movedFrom", meeting.movedFrom).bind(":moveReason", meeting.moveReason).bind(":confirmed", meeting.moveConfirmed);
    save.bind(":circulated", meeting.circulated).bind(":signedOn", meeting.signedOn).bind(":signedBy", meeting.signedBy).run();
    saveMembers(m_database, meeting);
    auto clear = m_database.prepare("DELETE FROM core_group_word WHERE meeting_id = :id");
    clear.bind(":id", meeting.id).run();
    auto word = m_database.prepare("INSERT INTO core_group_word (meeting_id, word) VALUES (:id, :word)");
    for (const QString& each : meeting.recorded)
        word.bind(":id", meeting.id).bind(":word", each).run();
    saveActions(m_database, meeting);
    transaction.commit();
}

void FollowingStore::remove(const MeetingId& meeting)
{
    auto remove = m_database.prepare("DELETE FROM core_group_meeting WHERE id = :id");
    remove.bind(":id", meeting).run();
}

void FollowingStore::remove(const VisitId& visit)
{
    auto remove = m_database.prepare("DELETE FROM visit WHERE id = :id");
    remove.bind(":id", visit).run();
}

void FollowingStore::save(const VisitKept& visit)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO visit (id, conference_id, child_id, visited_on, by_whom, seen, alone, awake, bedroom, lead_told_on, notes,
                           signed_on, signed_by)
        VALUES (:id, :conference, :child, :on, :by, :seen, :alone, :awake, :bedroom, :told, :notes, :signedOn, :signedBy)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, child_id = excluded.child_id, visited_on = excluded.visited_on,
            by_whom = excluded.by_whom, seen = excluded.seen, alone = excluded.alone, awake = excluded.awake,
            bedroom = excluded.bedroom, lead_told_on = excluded.lead_told_on, notes = excluded.notes,
            signed_on = excluded.signed_on, signed_by = excluded.signed_by
    )sql");
    save.bind(":id", visit.id).bind(":conference", visit.conference).bind(":child", visit.child).bind(":on", visit.date);
    save.bind(":by", visit.by).bind(":seen", visit.seen).bind(":alone", visit.alone).bind(":awake", visit.awake);
    save.bind(":bedroom", visit.bedroom).bind(":told", visit.leadTold).bind(":notes", visit.notes);
    save.bind(":signedOn", visit.signedOn).bind(":signedBy", visit.signedBy).run();
    auto clear = m_database.prepare("DELETE FROM visit_word WHERE visit_id = :id");
    clear.bind(":id", visit.id).run();
    auto word = m_database.prepare("INSERT INTO visit_word (visit_id, word) VALUES (:id, :word)");
    for (const QString& each : visit.recorded)
        word.bind(":id", visit.id).bind(":word", each).run();
    transaction.commit();
}

void FollowingStore::save(const ActionStanding& standing)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO plan_action_state (conference_id, child_id, content, state, evidence, said_on, said_by)
        VALUES (:id, :child, :content, :state, :evidence, :on, :by)
        ON CONFLICT (conference_id, child_id, content) DO UPDATE SET
            state = excluded.state, evidence = excluded.evidence, said_on = excluded.said_on, said_by = excluded.said_by
    )sql");
    save.bind(":id", standing.conference).bind(":child", standing.child).bind(":content", standing.what);
    save.bind(":state", standing.state).bind(":evidence", standing.evidence).bind(":on", standing.on);
    save.bind(":by", standing.by).run();
}

} // namespace cadair
