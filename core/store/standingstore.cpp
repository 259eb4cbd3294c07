#include "core/store/standingstore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

/// Rows of decision, child, day, outcome and category, one for each category; a decision's rows stand together.
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
        if (decision != last)
            found.push_back({child, on, outcome, {}});
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
        SELECT decision.id, decision.child_id, conference.held_on, decision.outcome, decision_category.category
          FROM decision JOIN conference ON conference.id = decision.conference_id
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
        SELECT decision.id, decision.child_id, conference.held_on, decision.outcome, decision_category.category
          FROM decision JOIN conference ON conference.id = decision.conference_id
          LEFT JOIN decision_category ON decision_category.decision_id = decision.id
         WHERE conference.held_on IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM decision AS later WHERE later.corrects_id = decision.id)
           AND decision.child_id IN (SELECT id FROM child WHERE family_id = :family)
         ORDER BY conference.held_on, decision.rowid, decision_category.position
    )sql");
    query.bind(":family", family);
    return readAll(query);
}

} // namespace cadair
