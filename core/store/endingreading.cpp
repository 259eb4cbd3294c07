#include "core/store/endingstore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

PlanEndingKept readEnding(Columns in)
{
    PlanEndingKept ending{.id = in.id<PlanEndingId>(), .conference = in.id<ConferenceId>()};
    ending.ground = in.word<EndingGround>();
    ending.askedBy = in.text();
    ending.askedOn = in.date();
    ending.why = in.text();
    ending.accepted = in.optionalDate();
    ending.acceptedBy = in.text();
    ending.agreed = in.optionalFlag();
    ending.decidedBy = in.text();
    ending.decidedOn = in.optionalDate();
    ending.reasons = in.text();
    ending.endsOn = in.optionalDate();
    ending.ended = in.flag();
    ending.takenBack = in.optionalDate();
    ending.takenBackWhy = in.text();
    return ending;
}

void readPartsOf(const Database& database, PlanEndingKept& ending)
{
    auto children = database.prepare("SELECT child_id FROM plan_ending_child WHERE ending_id = :id ORDER BY rowid");
    children.bind(":id", ending.id);
    while (children.step())
        ending.children.push_back(Columns(children).id<ChildId>());
    auto people = database.prepare(R"sql(
        SELECT name, agency, at_first, consulted_on, said, told_on FROM plan_ending_person WHERE ending_id = :id ORDER BY position
    )sql");
    people.bind(":id", ending.id);
    while (people.step()) {
        Columns in(people);
        EndingPerson person{.name = in.text()};
        person.agency = in.optionalKey<AgencyKey>();
        person.atFirst = in.flag();
        person.consulted = in.optionalDate();
        person.said = in.text();
        person.told = in.optionalDate();
        ending.people.push_back(std::move(person));
    }
}

std::vector<PlanEndingKept> readAll(const Database& database, Statement query)
{
    std::vector<PlanEndingKept> found;
    while (query.step())
        found.push_back(readEnding(Columns(query)));
    for (PlanEndingKept& ending : found)
        readPartsOf(database, ending);
    return found;
}

ReviewingKept readKept(const Database& database, const ConferenceId& conference)
{
    ReviewingKept kept{.conference = conference};
    auto query = database.prepare("SELECT asked_by_group, asked_why FROM reviewing WHERE conference_id = :id");
    query.bind(":id", conference);
    if (!query.step())
        return kept;
    Columns in(query);
    kept.askedByGroup = in.optionalDate();
    kept.askedWhy = in.text();
    auto moves = database.prepare(R"sql(
        SELECT moved_on, was, day, ground, reason, by_whom FROM review_move WHERE conference_id = :id ORDER BY position
    )sql");
    moves.bind(":id", conference);
    while (moves.step()) {
        Columns of(moves);
        const QDate on = of.date();
        const std::optional<QDate> was = of.optionalDate();
        ReviewMove move{.on = on, .was = was, .day = of.date()};
        move.ground = of.text();
        move.reason = of.text();
        move.by = of.text();
        kept.moves.push_back(std::move(move));
    }
    auto triggers = database.prepare("SELECT word, happened_on, note FROM review_trigger WHERE conference_id = :id ORDER BY happened_on, word");
    triggers.bind(":id", conference);
    while (triggers.step()) {
        Columns of(triggers);
        const QString word = of.text();
        const QDate on = of.date();
        kept.triggers.push_back({word, on, of.text()});
    }
    auto children = database.prepare("SELECT child_id, shorter, looked_on, looked_note FROM review_child WHERE conference_id = :id");
    children.bind(":id", conference);
    while (children.step()) {
        Columns of(children);
        const auto child = of.id<ChildId>();
        if (const auto shorter = of.optionalFlag())
            kept.shorter.emplace(child, *shorter);
        if (const auto on = of.optionalDate())
            kept.looked.emplace(child, LongPlanLook{*on, of.text()});
    }
    return kept;
}

std::optional<SupportKept> readSupport(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT kind, content, agreed_with, agreed_on, lead, every_months, over_on, over_why FROM plan_support WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    if (!query.step())
        return std::nullopt;
    SupportKept support{.conference = conference};
    Columns in(query);
    support.kind = in.text();
    support.what = in.text();
    support.agreedWith = in.text();
    support.agreedOn = in.date();
    support.lead = in.text();
    if (in.isNull())
        in.optionalText();
    else
        support.everyMonths = in.integer();
    support.overOn = in.optionalDate();
    support.overWhy = in.text();
    auto reviews = database.prepare("SELECT reviewed_on, outcome FROM plan_support_review WHERE conference_id = :id ORDER BY position");
    reviews.bind(":id", conference);
    while (reviews.step()) {
        Columns of(reviews);
        const QDate on = of.date();
        support.reviews.push_back({on, of.text()});
    }
    return support;
}

} // namespace

std::optional<PlanEndingKept> EndingStore::ending(const PlanEndingId& ending) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, conference_id, ground, asked_by, asked_on, why, accepted_on, accepted_by, agreed, decided_by, decided_on,
               reasons, ends_on, ended, taken_back_on, taken_back_why
          FROM plan_ending WHERE id = :id
    )sql");
    query.bind(":id", ending);
    std::vector<PlanEndingKept> found = readAll(m_database, std::move(query));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<PlanEndingKept> EndingStore::endings(const ConferenceId& conference) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, conference_id, ground, asked_by, asked_on, why, accepted_on, accepted_by, agreed, decided_by, decided_on,
               reasons, ends_on, ended, taken_back_on, taken_back_why
          FROM plan_ending WHERE conference_id = :id ORDER BY asked_on, rowid
    )sql");
    query.bind(":id", conference);
    return readAll(m_database, std::move(query));
}

std::vector<PlanEndingKept> EndingStore::openEndings() const
{
    return readAll(m_database, m_database.prepare(R"sql(
        SELECT id, conference_id, ground, asked_by, asked_on, why, accepted_on, accepted_by, agreed, decided_by, decided_on,
               reasons, ends_on, ended, taken_back_on, taken_back_why
          FROM plan_ending
         WHERE taken_back_on IS NULL
           AND ((agreed IS NOT 0 AND ended = 0)
                OR (ended = 1 AND EXISTS (SELECT 1 FROM plan_ending_person WHERE ending_id = id AND told_on IS NULL)))
         ORDER BY asked_on, rowid
    )sql"));
}

std::optional<SupportKept> EndingStore::support(const ConferenceId& conference) const
{
    return readSupport(m_database, conference);
}

ReviewingKept EndingStore::reviewing(const ConferenceId& conference) const
{
    return readKept(m_database, conference);
}

std::vector<ConferenceId> EndingStore::reviewsAsked() const
{
    auto query = m_database.prepare(R"sql(
        SELECT DISTINCT running_plan.conference_id FROM running_plan JOIN reviewing ON reviewing.conference_id = running_plan.conference_id
         WHERE asked_by_group IS NOT NULL
            OR EXISTS (SELECT 1 FROM review_trigger WHERE review_trigger.conference_id = running_plan.conference_id)
    )sql");
    std::vector<ConferenceId> found;
    while (query.step())
        found.push_back(Columns(query).id<ConferenceId>());
    return found;
}

std::vector<std::pair<ConferenceId, QDate>> EndingStore::reviewDaysUntil(QDate until) const
{
    auto query = m_database.prepare(R"sql(
        SELECT running_plan.conference_id, max(case_event.happened_on) AS day
          FROM running_plan JOIN case_event ON case_event.conference_id = running_plan.conference_id
         WHERE case_event.event = 'review' AND case_event.happened_on > running_plan.held_on
           AND NOT EXISTS (SELECT 1 FROM subject JOIN conference AS called ON called.id = subject.conference_id
                            WHERE subject.child_id = running_plan.child_id AND called.type = 'review'
                              AND called.state IN ('requested', 'convened', 'postponed', 'in-session', 'adjourned'))
         GROUP BY running_plan.conference_id HAVING day <= :until ORDER BY day
    )sql");
    query.bind(":until", until);
    std::vector<std::pair<ConferenceId, QDate>> found;
    while (query.step()) {
        Columns in(query);
        const auto conference = in.id<ConferenceId>();
        found.emplace_back(conference, in.date());
    }
    return found;
}

void readReviewing(const Database& database, const ConferenceId& conference, Dossier& dossier)
{
    const ReviewingKept kept = readKept(database, conference);
    Reviewing& reviewing = dossier.reviewing;
    if (!kept.moves.empty()) {
        reviewing.standing = kept.moves.back().was;
        reviewing.ground = kept.moves.back().ground;
        reviewing.reason = kept.moves.back().reason;
    }
    for (const ReviewTrigger& trigger : kept.triggers)
        reviewing.triggers.insert(trigger.word);
    reviewing.shorter = kept.shorter;
    reviewing.askedByCoreGroup = kept.askedByGroup;
    for (const auto& [child, look] : kept.looked)
        reviewing.longPlanLooked.emplace(child, look.on);
    if (const auto support = readSupport(database, conference))
        dossier.supportAfter = support->kind;
}

} // namespace cadair
