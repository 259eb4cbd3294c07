#include "core/store/standingstore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

/// Rows of decision, child, day, outcome, conference, plan known of and category, one for each category; a decision's rows stand together.
std::vector<StandingDecision> readAll(Statement& query)
{
    std::vector<StandingDecision> found;
    QString last;
    while (query.step()) {
        Columns in(query);
        const QString decision = in.text();
        const ChildId child = in.id<ChildId>();
        const QDate on = in.date();
        const OutcomeKind outcome = in.word<OutcomeKind>();
        const ConferenceId conference = in.id<ConferenceId>();
        const std::optional<QDate> planSince = in.optionalDate();
        if (decision != last)
            found.push_back({child, on, outcome, {}, conference, planSince});
        last = decision;
        if (const auto category = in.optionalKey<CategoryKey>())
            found.back().categories.push_back(*category);
    }
    return found;
}

} // namespace

StandingStore::StandingStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

std::vector<StandingDecision> StandingStore::decisions() const
{
    auto query = m_database.prepare(R"sql(
        SELECT decision.id, decision.child_id, conference.held_on, decision.outcome, conference.id, subject.plan_since,
               decision_category.category
          FROM decision JOIN conference ON conference.id = decision.conference_id
          LEFT JOIN subject ON subject.conference_id = decision.conference_id AND subject.child_id = decision.child_id
          LEFT JOIN decision_category ON decision_category.decision_id = decision.id
         WHERE conference.held_on IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM decision AS later WHERE later.corrects_id = decision.id)
         ORDER BY conference.held_on, decision.rowid, decision_category.position
    )sql");
    return readAll(query);
}

std::vector<StandingDecision> StandingStore::decisions(const FamilyId& family) const
{
    auto query = m_database.prepare(R"sql(
        SELECT decision.id, decision.child_id, conference.held_on, decision.outcome, conference.id, subject.plan_since,
               decision_category.category
          FROM decision JOIN conference ON conference.id = decision.conference_id
          LEFT JOIN subject ON subject.conference_id = decision.conference_id AND subject.child_id = decision.child_id
          LEFT JOIN decision_category ON decision_category.decision_id = decision.id
         WHERE conference.held_on IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM decision AS later WHERE later.corrects_id = decision.id)
           AND decision.child_id IN (SELECT id FROM child WHERE family_id = :family)
         ORDER BY conference.held_on, decision.rowid, decision_category.position
    )sql");
    query.bind(":family", family);
    return readAll(query);
}

std::vector<PlanEnd> StandingStore::endings() const
{
    auto query = m_database.prepare(R"sql(
        SELECT subject.child_id, case_event.happened_on
          FROM case_event JOIN subject ON subject.conference_id = case_event.conference_id
           AND (case_event.child_id IS NULL OR case_event.child_id = subject.child_id)
         WHERE case_event.event = 'plan-ended'
         ORDER BY case_event.happened_on, subject.child_id
    )sql");
    std::vector<PlanEnd> found;
    while (query.step()) {
        Columns in(query);
        const ChildId child = in.id<ChildId>();
        found.push_back({child, in.date()});
    }
    return found;
}

} // namespace cadair
