#include "core/workflow/visiting.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/followingstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 20000;

/// The running plan of this child; empty where there is none.
std::optional<PlanFollowed> planOf(const Office& office, const VisitKept& visit)
{
    const auto summary = ConferenceStore(office.casebook).summary(visit.conference);
    if (!summary)
        return std::nullopt;
    for (const PlanFollowed& plan : plansOf(office, summary->family))
        if (std::ranges::find(plan.children, visit.child, &Child::id) != plan.children.end())
            return plan;
    return std::nullopt;
}

/// When each conference of the plan was, oldest first.
std::vector<std::pair<ConferenceId, QDate>> daysOf(const Office& office, const PlanFollowed& plan)
{
    std::vector<std::pair<ConferenceId, QDate>> days;
    for (const ConferenceId& conference : plan.chain)
        if (const auto summary = ConferenceStore(office.casebook).summary(conference); summary && summary->date)
            days.emplace_back(conference, *summary->date);
    return days;
}

std::vector<FieldProblem> problemsOf(const Office& office, const VisitKept& visit, QDate began)
{
    std::vector<FieldProblem> problems;
    if (!visit.date.isValid())
        problems.push_back({u"on"_s, FieldFault::Missing});
    else if (visit.date > office.clock.today())
        problems.push_back({u"on"_s, FieldFault::InTheFuture});
    else if (visit.date < began)
        problems.push_back({u"on"_s, FieldFault::TooLongAgo});
    if (visit.by.isEmpty())
        problems.push_back({u"by"_s, FieldFault::Missing});
    if (visit.notes.size() > mostLetters)
        problems.push_back({u"notes"_s, FieldFault::TooLong});
    return problems;
}

} // namespace

Made<VisitId> recordVisit(const Office& office, VisitKept visit)
{
    const auto plan = planOf(office, visit);
    if (!plan)
        return {{}, {{u"child"_s, FieldFault::Missing}}};
    const auto days = daysOf(office, *plan);
    visit.by = tidied(visit.by);
    visit.notes = visit.notes.trimmed();
    if (!visit.seen) {
        visit.alone = visit.awake = visit.bedroom = false;
        visit.recorded.clear();
    } else {
        visit.leadTold.reset();
    }
    Made<VisitId> made{{}, problemsOf(office, visit, days.empty() ? plan->conferenceOn : days.front().second)};
    if (!made.problems.empty())
        return made;
    for (const auto& [conference, on] : days)
        if (on <= visit.date)
            visit.conference = conference;
    Transaction transaction(office.casebook);
    FollowingStore(office.casebook).save(visit);
    if (const auto now = planOf(office, visit))
        keepEvents(office, *now);
    transaction.commit();
    made.id = visit.id;
    return made;
}

StepResult takeBackVisit(const Office& office, const VisitId& id)
{
    FollowingStore store(office.casebook);
    const auto visit = store.visit(id);
    if (!visit || visit->signedOn)
        return refused(ReasonCode::WrongState);
    Transaction transaction(office.casebook);
    store.remove(id);
    if (const auto plan = planOf(office, *visit))
        keepEvents(office, *plan);
    transaction.commit();
    return done();
}

StepResult tellLead(const Office& office, const VisitId& id)
{
    FollowingStore store(office.casebook);
    auto visit = store.visit(id);
    if (!visit || visit->seen || visit->leadTold)
        return refused(ReasonCode::WrongState);
    visit->leadTold = office.clock.today();
    store.save(*visit);
    return done();
}

StepResult signVisit(const Office& office, const VisitId& id)
{
    FollowingStore store(office.casebook);
    auto visit = store.visit(id);
    if (!visit || visit->signedOn)
        return refused(ReasonCode::WrongState);
    visit->signedOn = office.clock.today();
    visit->signedBy = office.casebook.actor();
    store.save(*visit);
    return done();
}

} // namespace cadair
