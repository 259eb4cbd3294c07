#include "core/store/endingstore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

void savePeople(const Database& database, const PlanEndingKept& ending)
{
    auto clear = database.prepare("DELETE FROM plan_ending_person WHERE ending_id = :id");
    clear.bind(":id", ending.id).run();
    auto save = database.prepare(R"sql(
        INSERT INTO plan_ending_person (ending_id, position, name, agency, at_first, consulted_on, said, told_on)
        VALUES (:id, :position, :name, :agency, :first, :consulted, :said, :told)
    )sql");
    for (int position = 0; const EndingPerson& each : ending.people) {
        save.bind(":id", ending.id).bind(":position", position++).bind(":name", each.name).bind(":agency", each.agency);
        save.bind(":first", each.atFirst).bind(":consulted", each.consulted).bind(":said", each.said).bind(":told", each.told).run();
    }
}

void saveMoves(const Database& database, const ReviewingKept& reviewing)
{
    auto save = database.prepare(R"sql(
        INSERT INTO review_move (conference_id, position, moved_on, was, day, ground, reason, by_whom)
        VALUES (:id, :position, :on, :was, :day, :ground, :reason, :by)
        ON CONFLICT (conference_id, position) DO UPDATE SET
            moved_on = excluded.moved_on, was = excluded.was, day = excluded.day, ground = excluded.ground,
            reason = excluded.reason, by_whom = excluded.by_whom
    )sql");
    for (int position = 0; const ReviewMove& each : reviewing.moves) {
        save.bind(":id", reviewing.conference).bind(":position", position++).bind(":on", each.on).bind(":was", each.was);
        save.bind(":day", each.day).bind(":ground", each.ground).bind(":reason", each.reason).bind(":by", each.by).run();
    }
}

void saveTriggers(const Database& database, const ReviewingKept& reviewing)
{
    auto clear = database.prepare("DELETE FROM review_trigger WHERE conference_id = :id");
    clear.bind(":id", reviewing.conference).run();
    auto save = database.prepare("INSERT INTO review_trigger (conference_id, word, happened_on, note) VALUES (:id, :word, :on, :note)");
    for (const ReviewTrigger& each : reviewing.triggers)
        save.bind(":id", reviewing.conference).bind(":word", each.word).bind(":on", each.on).bind(":note", each.note).run();
}

void saveChildren(const Database& database, const ReviewingKept& reviewing)
{
    std::set<ChildId> children;
    for (const auto& [child, needed] : reviewing.shorter)
        children.insert(child);
    for (const auto& [child, look] : reviewing.looked)
        children.insert(child);
    auto clear = database.prepare("DELETE FROM review_child WHERE conference_id = :id");
    clear.bind(":id", reviewing.conference).run();
    auto save = database.prepare(R"sql(
        INSERT INTO review_child (conference_id, child_id, shorter, looked_on, looked_note)
        VALUES (:id, :child, :shorter, :on, :note)
    )sql");
    for (const ChildId& child : children) {
        const auto shorter = reviewing.shorter.find(child);
        const auto look = reviewing.looked.find(child);
        save.bind(":id", reviewing.conference).bind(":child", child);
        save.bind(":shorter", shorter == reviewing.shorter.end() ? std::nullopt : std::optional(shorter->second));
        save.bind(":on", look == reviewing.looked.end() ? std::nullopt : std::optional(look->second.on));
        save.bind(":note", look == reviewing.looked.end() ? QString() : look->second.note).run();
    }
}

} // namespace

EndingStore::EndingStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void EndingStore::save(const PlanEndingKept& ending)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO plan_ending (id, conference_id, ground, asked_by, asked_on, why, accepted_on, accepted_by, agreed, decided_by,
                                 decided_on, reasons, ends_on, ended, taken_back_on, taken_back_why)
        VALUES (:id, :conference, :ground, :askedBy, :askedOn, :why, :accepted, :acceptedBy, :agreed, :decidedBy, :decidedOn,
                :reasons, :endsOn, :ended, :takenBack, :takenBackWhy)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, ground = excluded.ground, asked_by = excluded.asked_by,
            asked_on = excluded.asked_on, why = excluded.why, accepted_on = excluded.accepted_on,
            accepted_by = excluded.accepted_by, agreed = excluded.agreed, decided_by = excluded.decided_by,
            decided_on = excluded.decided_on, reasons = excluded.reasons, ends_on = excluded.ends_on, ended = excluded.ended,
            taken_back_on = excluded.taken_back_on, taken_back_why = excluded.taken_back_why
    )sql");
    save.bind(":id", ending.id).bind(":conference", ending.conference).bind(":ground", ending.ground);
    save.bind(":askedBy", ending.askedBy).bind(":askedOn", ending.askedOn).bind(":why", ending.why);
    save.bind(":accepted", ending.accepted).bind(":acceptedBy", ending.acceptedBy).bind(":agreed", ending.agreed);
    save.bind(":decidedBy", ending.decidedBy).bind(":decidedOn", ending.decidedOn).bind(":reasons", ending.reasons);
    save.bind(":endsOn", ending.endsOn).bind(":ended", ending.ended).bind(":takenBack", ending.takenBack);
    save.bind(":takenBackWhy", ending.takenBackWhy).run();
    auto clear = m_database.prepare("DELETE FROM plan_ending_child WHERE ending_id = :id");
    clear.bind(":id", ending.id).run();
    auto child = m_database.prepare("INSERT INTO plan_ending_child (ending_id, child_id) VALUES (:id, :child)");
    for (const ChildId& each : ending.children)
        child.bind(":id", ending.id).bind(":child", each).run();
    savePeople(m_database, ending);
    transaction.commit();
}

void EndingStore::save(const SupportKept& support)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO plan_support (conference_id, kind, content, agreed_with, agreed_on, lead, every_months, over_on, over_why)
        VALUES (:id, :kind, :what, :with, :on, :lead, :months, :overOn, :overWhy)
        ON CONFLICT (conference_id) DO UPDATE SET
            kind = excluded.kind, content = excluded.content, agreed_with = excluded.agreed_with, agreed_on = excluded.agreed_on,
            lead = excluded.lead, every_months = excluded.every_months, over_on = excluded.over_on, over_why = excluded.over_why
    )sql");
    save.bind(":id", support.conference).bind(":kind", support.kind).bind(":what", support.what);
    save.bind(":with", support.agreedWith).bind(":on", support.agreedOn).bind(":lead", support.lead);
    save.bind(":months", support.everyMonths).bind(":overOn", support.overOn).bind(":overWhy", support.overWhy).run();
    auto clear = m_database.prepare("DELETE FROM plan_support_review WHERE conference_id = :id AND position >= :count");
    clear.bind(":id", support.conference).bind(":count", static_cast<qint64>(support.reviews.size())).run();
    auto review = m_database.prepare(R"sql(
        INSERT INTO plan_support_review (conference_id, position, reviewed_on, outcome) VALUES (:id, :position, :on, :outcome)
        ON CONFLICT (conference_id, position) DO UPDATE SET reviewed_on = excluded.reviewed_on, outcome = excluded.outcome
    )sql");
    for (int position = 0; const SupportReview& each : support.reviews)
        review.bind(":id", support.conference).bind(":position", position++).bind(":on", each.on).bind(":outcome", each.outcome).run();
    transaction.commit();
}

void EndingStore::save(const ReviewingKept& reviewing)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO reviewing (conference_id, asked_by_group, asked_why) VALUES (:id, :asked, :why)
        ON CONFLICT (conference_id) DO UPDATE SET asked_by_group = excluded.asked_by_group, asked_why = excluded.asked_why
    )sql");
    save.bind(":id", reviewing.conference).bind(":asked", reviewing.askedByGroup).bind(":why", reviewing.askedWhy).run();
    saveMoves(m_database, reviewing);
    saveTriggers(m_database, reviewing);
    saveChildren(m_database, reviewing);
    transaction.commit();
}

} // namespace cadair
