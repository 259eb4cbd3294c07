#include "core/base/folding.h"
#include "core/rules/registerspells.h"
#include "core/store/conferencestore.h"
#include "core/store/endingstore.h"
#include "core/store/familystore.h"
#include "core/store/registerstore.h"
#include "core/store/standingstore.h"
#include "core/workflow/endedplans.h"
#include "core/workflow/localsettings.h"

#include <algorithm>

// What helps a child once a plan has ended.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 20000;

/// The conference behind the end of a time on the register; empty where no conference of this casebook was.
std::optional<ConferenceId> behind(const RegisterSpell& spell, const std::vector<StandingDecision>& decisions)
{
    if (spell.left == LeftRegister::Decision)
        for (const StandingDecision& decision : decisions)
            if (decision.child == spell.child && decision.on == *spell.until
                && (decision.outcome == OutcomeKind::EndPlan || decision.outcome == OutcomeKind::NoPlan))
                return decision.conference;
    return spell.decisions.empty() ? std::nullopt : spell.decisions.back().conference;
}

/// The rules of each place, looked up once.
class Places final {
public:
    explicit Places(const Office& office) : m_office(office) {}
    const std::pair<const Procedure*, LocalSettings>& of(const ProcedureKey& key)
    {
        const auto known = m_known.find(key);
        return known != m_known.end() ? known->second : m_known.emplace(key, std::pair(&procedureInForce(m_office, key), localInForce(m_office, key))).first->second;
    }

private:
    const Office& m_office;
    std::map<ProcedureKey, std::pair<const Procedure*, LocalSettings>> m_known;
};

/// Empty where the conference has gone.
std::optional<EndedPlan> endedBy(const Office& office, const ConferenceId& conference, const RegisterSpell& spell, Places& places)
{
    const auto summary = ConferenceStore(office.casebook).summary(conference);
    if (!summary)
        return std::nullopt;
    const auto& [procedure, local] = places.of(summary->procedure);
    EndedPlan ended{.conference = conference, .type = summary->type, .on = *spell.until, .children = {},
                    .byReview = spell.left == LeftRegister::Decision, .procedure = procedure,
                    .local = local, .ending = {}, .support = EndingStore(office.casebook).support(conference),
                    .nextReview = {}};
    for (PlanEndingKept& kept : EndingStore(office.casebook).endings(conference))
        if (kept.ended && kept.endsOn == *spell.until && std::ranges::find(kept.children, spell.child) != kept.children.end())
            ended.ending = std::move(kept);
    if (spell.left != LeftRegister::Death)
        ended.nextReview = nextSupportReview(ended.support ? &*ended.support : nullptr, ended.on, summary->type, *ended.procedure,
                                             office.rulebook.calendarOf(*ended.procedure), office.clock.now());
    return ended;
}

std::vector<FieldProblem> problemsOf(const SupportKept& support, QDate today)
{
    std::vector<FieldProblem> problems;
    const bool some = support.kind != u"none";
    if (support.kind.isEmpty())
        problems.push_back({u"kind"_s, FieldFault::Missing});
    if (support.what.isEmpty())
        problems.push_back({u"what"_s, FieldFault::Missing}); // where nothing goes on: why
    if (some && support.agreedWith.isEmpty())
        problems.push_back({u"with"_s, FieldFault::Missing});
    if (some && support.lead.isEmpty())
        problems.push_back({u"lead"_s, FieldFault::Missing});
    if (!support.agreedOn.isValid())
        problems.push_back({u"agreed"_s, FieldFault::Missing});
    else if (support.agreedOn > today)
        problems.push_back({u"agreed"_s, FieldFault::InTheFuture});
    if (support.everyMonths && (*support.everyMonths < 1 || *support.everyMonths > 12))
        problems.push_back({u"every"_s, FieldFault::TooLong});
    if (support.overOn && *support.overOn > today)
        problems.push_back({u"over"_s, FieldFault::InTheFuture});
    if (support.what.size() > mostLetters)
        problems.push_back({u"what"_s, FieldFault::TooLong});
    return problems;
}

/// By the decisions and endings of these children.
std::vector<EndedPlan> endedPlansFrom(const Office& office, const std::vector<StandingDecision>& decisions, const std::map<ChildId, Child>& children)
{
    std::map<ChildId, QDate> died;
    for (const auto& [id, child] : children)
        if (child.died)
            died.emplace(id, *child.died);
    std::map<ChildId, RegisterSpell> last;
    for (RegisterSpell& spell : registerSpells(decisions, StandingStore(office.casebook).endings(), died)) {
        const ChildId child = spell.child;
        last.insert_or_assign(child, std::move(spell)); // oldest first
    }
    Places places(office);
    std::vector<EndedPlan> all;
    for (const auto& [child, spell] : last) {
        const auto record = children.find(child);
        const auto conference = spell.until && record != children.end() ? behind(spell, decisions) : std::nullopt;
        if (!conference)
            continue;
        const auto same = std::ranges::find_if(all, [&](const EndedPlan& each) { return each.conference == *conference && each.on == *spell.until; });
        if (same != all.end()) {
            same->children.push_back(record->second);
        } else if (auto ended = endedBy(office, *conference, spell, places)) {
            ended->children.push_back(record->second);
            all.push_back(*std::move(ended));
        }
    }
    for (EndedPlan& ended : all)
        if (std::ranges::all_of(ended.children, [](const Child& child) { return child.died.has_value(); }))
            ended.nextReview.reset(); // nobody is helped any more
    std::ranges::stable_sort(all, std::ranges::greater(), &EndedPlan::on);
    return all;
}

} // namespace

std::vector<EndedPlan> endedPlansOf(const Office& office, const FamilyId& family)
{
    std::map<ChildId, Child> children;
    if (const auto household = FamilyStore(office.casebook).household(family))
        for (const Child& child : household->children)
            children.emplace(child.id, child);
    return endedPlansFrom(office, StandingStore(office.casebook).decisions(family), children);
}

std::vector<EndedPlan> endedPlans(const Office& office)
{
    std::map<ChildId, Child> children;
    for (const RegisterChild& each : RegisterStore(office.casebook).children())
        children.emplace(each.child.id, each.child);
    return endedPlansFrom(office, StandingStore(office.casebook).decisions(), children);
}

Made<ConferenceId> settleSupport(const Office& office, const SupportKept& said)
{
    SupportKept support = said;
    support.what = said.what.trimmed();
    support.agreedWith = tidied(said.agreedWith);
    support.lead = tidied(said.lead);
    support.overWhy = said.overWhy.trimmed();
    Made<ConferenceId> made{{}, problemsOf(support, office.clock.today())};
    if (!made.problems.empty())
        return made;
    EndingStore store(office.casebook);
    if (const auto before = store.support(support.conference))
        support.reviews = before->reviews;
    store.save(support);
    made.id = support.conference;
    return made;
}

Made<ConferenceId> reviewSupport(const Office& office, const ConferenceId& conference, const SupportReview& said)
{
    EndingStore store(office.casebook);
    auto support = store.support(conference);
    Made<ConferenceId> made;
    const QDate after = !support ? QDate() : support->reviews.empty() ? support->agreedOn : support->reviews.back().on;
    if (!said.on.isValid() || !support)
        made.problems.push_back({u"reviewed"_s, FieldFault::Missing});
    else if (said.on > office.clock.today())
        made.problems.push_back({u"reviewed"_s, FieldFault::InTheFuture});
    else if (said.on < after)
        made.problems.push_back({u"reviewed"_s, FieldFault::TooLongAgo});
    if (said.outcome.trimmed().isEmpty())
        made.problems.push_back({u"outcome"_s, FieldFault::Missing});
    if (!made.problems.empty())
        return made;
    support->reviews.push_back({said.on, said.outcome.trimmed()});
    Transaction transaction(office.casebook);
    store.save(*support);
    ConferenceStore(office.casebook).add(conference, CaseEvent{.event = *EventKey::parse(u"support-plan-review"_s), .date = said.on});
    transaction.commit();
    made.id = conference;
    return made;
}

} // namespace cadair
