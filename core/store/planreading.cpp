#include "core/store/planrows.h"
#include "core/store/planstore.h"

namespace cadair {

namespace {

using WordsOfChild = std::map<QString, Said>; ///< by topic

std::map<ChildId, WordsOfChild> readWords(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare("SELECT child_id, topic, word, content FROM plan_word WHERE conference_id = :id");
    query.bind(":id", conference);
    std::map<ChildId, WordsOfChild> words;
    while (query.step()) {
        Columns in(query);
        const auto child = in.id<ChildId>();
        const QString topic = in.text();
        const QString word = in.text();
        words[child][topic].emplace(word, in.text());
    }
    return words;
}

/// Days said to words; the table holds texts, so that a bad one is found here.
std::map<QString, QDate> daysIn(const Said& said)
{
    std::map<QString, QDate> days;
    for (const auto& [word, content] : said) {
        const QDate on = QDate::fromString(content, Qt::ISODate);
        if (!on.isValid())
            throw StoreError(StoreFailure::Damaged, QStringLiteral("a day of a plan is none"));
        days.emplace(word, on);
    }
    return days;
}

ChildPlan readPlan(Columns in, WordsOfChild& words)
{
    ChildPlan plan{.child = in.id<ChildId>()};
    plan.lead = in.optionalId<ParticipantId>();
    plan.leadQualified = in.optionalFlag();
    plan.childInGroup = in.optionalFlag();
    plan.changes = in.text();
    plan.laterCoreGroups = in.text();
    plan.contingency = in.text();
    plan.birthToldBy = in.text();
    plan.birthSteps = in.text();
    if (in.isNull())
        in.optionalText();
    else
        plan.visitDays = in.integer();
    plan.visitReason = in.text();
    plan.begins = in.optionalDate();
    const bool concerned = in.flag();
    const QString action = in.text();
    if (concerned)
        plan.concern = ImmediateConcern{wordsIn(words[topics::considered]), action};
    plan.sections = words[topics::section];
    plan.explained = wordsIn(words[topics::explained]);
    plan.done = daysIn(words[topics::done]);
    return plan;
}

/// Reads the rows of a list of all plans of one conference; `add` takes the columns that follow the child's.
template <typename Add>
void readRows(const Database& database, const char* sql, const ConferenceId& conference, Dossier& dossier, Add add)
{
    auto query = database.prepare(sql);
    query.bind(":id", conference);
    while (query.step()) {
        Columns in(query);
        const auto plan = dossier.plans.find(in.id<ChildId>());
        if (plan != dossier.plans.end())
            add(plan->second, in);
    }
}

void readAims(const Database& database, const ConferenceId& conference, Dossier& dossier)
{
    readRows(database, "SELECT child_id, content FROM plan_risk WHERE conference_id = :id ORDER BY child_id, position", conference,
             dossier, [](ChildPlan& plan, Columns& in) { plan.risks << in.text(); });
    readRows(database,
             "SELECT child_id, content, measure, due_on FROM plan_outcome WHERE conference_id = :id ORDER BY child_id, position",
             conference, dossier, [](ChildPlan& plan, Columns& in) {
                 plan.outcomes.push_back({.what = in.text(), .measure = in.text(), .by = in.optionalDate()});
             });
    readRows(database, R"sql(
        SELECT child_id, content, owner, agency, family, due_on, measure, outcome, risk, progress, promised_before, renegotiated,
               first_known, first_owner, first_due_on, worked_out_on
          FROM plan_action WHERE conference_id = :id ORDER BY child_id, position
    )sql", conference, dossier, [](ChildPlan& plan, Columns& in) {
        plan.actions.push_back({.what = in.text(), .owner = in.text(), .agency = in.optionalKey<AgencyKey>(), .family = in.flag(),
                                .by = in.optionalDate(), .measure = in.text(), .outcome = in.text(), .risk = in.text(),
                                .progress = in.text(), .before = in.text(), .renegotiated = in.optionalDate()});
        PlanAction& action = plan.actions.back();
        const bool known = in.flag();
        const Promise first{.owner = in.text(), .by = in.optionalDate()};
        if (known)
            action.first = first;
        action.workedOut = in.optionalDate();
    });
}

void readAgreements(const Database& database, const ConferenceId& conference, Dossier& dossier)
{
    readRows(database,
             "SELECT child_id, who, form, collected, accepted_on FROM plan_acceptance WHERE conference_id = :id ORDER BY child_id, position",
             conference, dossier, [](ChildPlan& plan, Columns& in) {
                 plan.acceptances.push_back({.who = in.text(), .form = in.text(), .collected = in.flag(), .on = in.optionalDate()});
             });
    readRows(database,
             "SELECT child_id, content, accepted, explained FROM plan_preference WHERE conference_id = :id ORDER BY child_id, position",
             conference, dossier, [](ChildPlan& plan, Columns& in) {
                 plan.preferences.push_back({.what = in.text(), .accepted = in.flag(), .explained = in.flag()});
             });
    readRows(database,
             "SELECT child_id, content, changed_on, at_review FROM plan_change WHERE conference_id = :id ORDER BY child_id, position",
             conference, dossier, [](ChildPlan& plan, Columns& in) {
                 plan.changed.push_back({.what = in.text(), .on = in.date(), .atReview = in.flag()});
             });
}

void readWeighings(const Database& database, const ConferenceId& conference, std::map<ChildId, WordsOfChild>& words, Dossier& dossier)
{
    auto query = database.prepare(R"sql(
        SELECT child_id, harm, reasons, health_lead, no_support, recommendations FROM child_weighing WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    while (query.step()) {
        Columns in(query);
        const auto child = in.id<ChildId>();
        Weighing weighing;
        weighing.harm = in.optionalFlag();
        weighing.reasons = in.text();
        weighing.healthLead = in.optionalKey<AgencyKey>();
        weighing.noSupport = in.text();
        weighing.recommendations = in.text();
        weighing.limbs = wordsIn(words[child][topics::limb]);
        weighing.support = wordsIn(words[child][topics::support]);
        dossier.weighed.emplace(child, std::move(weighing));
    }
}

} // namespace

void readPlans(const Database& database, const ConferenceId& conference, Dossier& dossier)
{
    std::map<ChildId, WordsOfChild> words = readWords(database, conference);
    auto query = database.prepare(R"sql(
        SELECT child_id, lead_id, lead_qualified, child_in_group, changes, later_core_groups, contingency, birth_told_by,
               birth_steps, visit_days, visit_reason, begins, concerned, concern_action
          FROM child_plan WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    while (query.step()) {
        const auto child = Columns(query).id<ChildId>();
        dossier.plans.emplace(child, readPlan(Columns(query), words[child]));
    }
    readAims(database, conference, dossier);
    readAgreements(database, conference, dossier);
    readWeighings(database, conference, words, dossier);
    // The next review is an event of the conference that fixed it; the day of the conference itself is none.
    auto review = database.prepare(R"sql(
        SELECT max(case_event.happened_on) FROM case_event JOIN conference ON conference.id = case_event.conference_id
         WHERE conference.id = :id AND case_event.event = 'review' AND case_event.happened_on > conference.held_on
    )sql");
    review.bind(":id", conference);
    if (review.step())
        dossier.reviewing.date = Columns(review).optionalDate();
}

} // namespace cadair
