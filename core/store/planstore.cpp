#include "core/store/planstore.h"

#include "core/store/planrows.h"

namespace cadair {

namespace {

/// The child whose rows are written.
struct Of {
    Database& database;
    const ConferenceId& conference;
    const ChildId& child;

    /// A statement that knows whose rows these are.
    Statement& prepared(Statement& statement) const { return statement.bind(":id", conference).bind(":child", child); }
    /// Rows beyond `count` are gone.
    void shorten(const char* sql, size_t count) const
    {
        auto statement = database.prepare(sql);
        prepared(statement).bind(":count", static_cast<qint64>(count)).run();
    }
};

void saveWords(const Of& of, const QString& topic, const Said& said)
{
    auto old = of.database.prepare("SELECT word FROM plan_word WHERE conference_id = :id AND child_id = :child AND topic = :topic");
    of.prepared(old).bind(":topic", topic);
    std::vector<QString> gone;
    while (old.step())
        if (!said.contains(old.text(0)))
            gone.push_back(old.text(0));
    auto remove = of.database.prepare(
        "DELETE FROM plan_word WHERE conference_id = :id AND child_id = :child AND topic = :topic AND word = :word");
    for (const QString& word : gone)
        of.prepared(remove).bind(":topic", topic).bind(":word", word).run();
    auto save = of.database.prepare(R"sql(
        INSERT INTO plan_word (conference_id, child_id, topic, word, content) VALUES (:id, :child, :topic, :word, :content)
        ON CONFLICT (conference_id, child_id, topic, word) DO UPDATE SET content = excluded.content
    )sql");
    for (const auto& [word, content] : said)
        of.prepared(save).bind(":topic", topic).bind(":word", word).bind(":content", content).run();
}

void saveRisks(const Of& of, const QStringList& risks)
{
    of.shorten("DELETE FROM plan_risk WHERE conference_id = :id AND child_id = :child AND position >= :count",
               static_cast<size_t>(risks.size()));
    auto save = of.database.prepare(R"sql(
        INSERT INTO plan_risk (conference_id, child_id, position, content) VALUES (:id, :child, :position, :content)
        ON CONFLICT (conference_id, child_id, position) DO UPDATE SET content = excluded.content
    )sql");
    for (qint64 position = 0; const QString& risk : risks)
        of.prepared(save).bind(":position", position++).bind(":content", risk).run();
}

void saveOutcomes(const Of& of, const std::vector<PlanOutcome>& outcomes)
{
    of.shorten("DELETE FROM plan_outcome WHERE conference_id = :id AND child_id = :child AND position >= :count", outcomes.size());
    auto save = of.database.prepare(R"sql(
        INSERT INTO plan_outcome (conference_id, child_id, position, content, measure, due_on)
        VALUES (:id, :child, :position, :content, :measure, :due)
        ON CONFLICT (conference_id, child_id, position) DO UPDATE SET
            content = excluded.content, measure = excluded.measure, due_on = excluded.due_on
    )sql");
    for (qint64 position = 0; const PlanOutcome& outcome : outcomes) {
        of.prepared(save).bind(":position", position++).bind(":content", outcome.what);
        save.bind(":measure", outcome.measure).bind(":due", outcome.by).run();
    }
}

void saveActions(const Of& of, const std::vector<PlanAction>& actions)
{
    of.shorten("DELETE FROM plan_action WHERE conference_id = :id AND child_id = :child AND position >= :count", actions.size());
    auto save = of.database.prepare(R"sql(
        INSERT INTO plan_action (conference_id, child_id, position, content, owner, agency, family, due_on, measure, outcome, risk,
            progress, promised_before, renegotiated, first_known, first_owner, first_due_on, worked_out_on)
        VALUES (:id, :child, :position, :content, :owner, :agency, :family, :due, :measure, :outcome, :risk, :progress, :before,
            :renegotiated, :firstKnown, :firstOwner, :firstDue, :workedOut)
        ON CONFLICT (conference_id, child_id, position) DO UPDATE SET
            content = excluded.content, owner = excluded.owner, agency = excluded.agency, family = excluded.family,
            due_on = excluded.due_on, measure = excluded.measure, outcome = excluded.outcome, risk = excluded.risk,
            progress = excluded.progress, promised_before = excluded.promised_before, renegotiated = excluded.renegotiated,
            first_known = excluded.first_known, first_owner = excluded.first_owner, first_due_on = excluded.first_due_on,
            worked_out_on = excluded.worked_out_on
    )sql");
    for (qint64 position = 0; const PlanAction& action : actions) {
        of.prepared(save).bind(":position", position++).bind(":content", action.what).bind(":owner", action.owner);
        save.bind(":agency", action.agency).bind(":family", action.family).bind(":due", action.by);
        save.bind(":measure", action.measure).bind(":outcome", action.outcome).bind(":risk", action.risk);
        save.bind(":progress", action.progress).bind(":before", action.before);
        const Promise first = action.first.value_or(Promise{});
        save.bind(":renegotiated", action.renegotiated).bind(":firstKnown", action.first.has_value());
        save.bind(":firstOwner", first.owner).bind(":firstDue", first.by).bind(":workedOut", action.workedOut).run();
    }
}

void saveAcceptances(const Of& of, const std::vector<Acceptance>& acceptances)
{
    of.shorten("DELETE FROM plan_acceptance WHERE conference_id = :id AND child_id = :child AND position >= :count",
               acceptances.size());
    auto save = of.database.prepare(R"sql(
        INSERT INTO plan_acceptance (conference_id, child_id, position, who, form, collected, accepted_on)
        VALUES (:id, :child, :position, :who, :form, :collected, :on)
        ON CONFLICT (conference_id, child_id, position) DO UPDATE SET
            who = excluded.who, form = excluded.form, collected = excluded.collected, accepted_on = excluded.accepted_on
    )sql");
    for (qint64 position = 0; const Acceptance& each : acceptances) {
        of.prepared(save).bind(":position", position++).bind(":who", each.who);
        save.bind(":form", each.form).bind(":collected", each.collected).bind(":on", each.on).run();
    }
}

void savePreferences(const Of& of, const std::vector<Preference>& preferences)
{
    of.shorten("DELETE FROM plan_preference WHERE conference_id = :id AND child_id = :child AND position >= :count",
               preferences.size());
    auto save = of.database.prepare(R"sql(
        INSERT INTO plan_preference (conference_id, child_id, position, content, accepted, explained)
        VALUES (:id, :child, :position, :content, :accepted, :explained)
        ON CONFLICT (conference_id, child_id, position) DO UPDATE SET
            content = excluded.content, accepted = excluded.accepted, explained = excluded.explained
    )sql");
    for (qint64 position = 0; const Preference& each : preferences) {
        of.prepared(save).bind(":position", position++).bind(":content", each.what);
        save.bind(":accepted", each.accepted).bind(":explained", each.explained).run();
    }
}

void saveChanges(const Of& of, const std::vector<PlanChange>& changes)
{
    of.shorten("DELETE FROM plan_change WHERE conference_id = :id AND child_id = :child AND position >= :count", changes.size());
    auto save = of.database.prepare(R"sql(
        INSERT INTO plan_change (conference_id, child_id, position, content, changed_on, at_review)
        VALUES (:id, :child, :position, :content, :on, :review)
        ON CONFLICT (conference_id, child_id, position) DO UPDATE SET
            content = excluded.content, changed_on = excluded.changed_on, at_review = excluded.at_review
    )sql");
    for (qint64 position = 0; const PlanChange& each : changes) {
        of.prepared(save).bind(":position", position++).bind(":content", each.what);
        save.bind(":on", each.on).bind(":review", each.atReview).run();
    }
}

void savePlanItself(const Of& of, const ChildPlan& plan)
{
    auto save = of.database.prepare(R"sql(
        INSERT INTO child_plan (conference_id, child_id, lead_id, lead_qualified, child_in_group, changes, later_core_groups,
            contingency, birth_told_by, birth_steps, visit_days, visit_reason, begins, concerned, concern_action)
        VALUES (:id, :child, :lead, :qualified, :inGroup, :changes, :later, :contingency, :toldBy, :steps, :visitDays,
            :visitReason, :begins, :concerned, :concernAction)
        ON CONFLICT (conference_id, child_id) DO UPDATE SET
            lead_id = excluded.lead_id, lead_qualified = excluded.lead_qualified, child_in_group = excluded.child_in_group,
            changes = excluded.changes, later_core_groups = excluded.later_core_groups, contingency = excluded.contingency,
            birth_told_by = excluded.birth_told_by, birth_steps = excluded.birth_steps, visit_days = excluded.visit_days,
            visit_reason = excluded.visit_reason, begins = excluded.begins, concerned = excluded.concerned,
            concern_action = excluded.concern_action
    )sql");
    const ImmediateConcern concern = plan.concern.value_or(ImmediateConcern{});
    of.prepared(save).bind(":lead", plan.lead).bind(":qualified", plan.leadQualified).bind(":inGroup", plan.childInGroup);
    save.bind(":changes", plan.changes).bind(":later", plan.laterCoreGroups).bind(":contingency", plan.contingency);
    save.bind(":toldBy", plan.birthToldBy).bind(":steps", plan.birthSteps).bind(":visitDays", plan.visitDays);
    save.bind(":visitReason", plan.visitReason).bind(":begins", plan.begins).bind(":concerned", plan.concern.has_value());
    save.bind(":concernAction", concern.action).run();
    saveWords(of, topics::considered, saidOf(concern.considered));
}

} // namespace

PlanStore::PlanStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

std::map<ChildId, ChildPlan> PlanStore::plans(const ConferenceId& conference) const
{
    Dossier dossier;
    readPlans(m_database, conference, dossier);
    return std::move(dossier.plans);
}

void PlanStore::save(const ConferenceId& conference, const ChildPlan& plan)
{
    Transaction transaction(m_database);
    const Of of{m_database, conference, plan.child};
    savePlanItself(of, plan);
    saveRisks(of, plan.risks);
    saveOutcomes(of, plan.outcomes);
    saveActions(of, plan.actions);
    saveAcceptances(of, plan.acceptances);
    savePreferences(of, plan.preferences);
    saveChanges(of, plan.changed);
    saveWords(of, topics::section, plan.sections);
    saveWords(of, topics::explained, saidOf(plan.explained));
    Said done;
    for (const auto& [what, on] : plan.done)
        done.emplace(what, on.toString(Qt::ISODate));
    saveWords(of, topics::done, done);
    transaction.commit();
}

void PlanStore::save(const ConferenceId& conference, const ChildId& child, const Weighing& weighing)
{
    Transaction transaction(m_database);
    const Of of{m_database, conference, child};
    auto save = m_database.prepare(R"sql(
        INSERT INTO child_weighing (conference_id, child_id, harm, reasons, health_lead, no_support, recommendations)
        VALUES (:id, :child, :harm, :reasons, :healthLead, :noSupport, :recommendations)
        ON CONFLICT (conference_id, child_id) DO UPDATE SET
            harm = excluded.harm, reasons = excluded.reasons, health_lead = excluded.health_lead,
            no_support = excluded.no_support, recommendations = excluded.recommendations
    )sql");
    of.prepared(save).bind(":harm", weighing.harm).bind(":reasons", weighing.reasons).bind(":healthLead", weighing.healthLead);
    save.bind(":noSupport", weighing.noSupport).bind(":recommendations", weighing.recommendations).run();
    saveWords(of, topics::limb, saidOf(weighing.limbs));
    saveWords(of, topics::support, saidOf(weighing.support));
    transaction.commit();
}

} // namespace cadair
