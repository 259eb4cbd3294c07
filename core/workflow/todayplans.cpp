#include "core/store/plankeepingstore.h"
#include "core/workflow/following.h"
#include "core/workflow/todayparts.h"

#include <algorithm>

// What running plans have due, for Today.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

LimitVerdict onDay(const QString& id, QDate day, QDate today)
{
    static const EventKey group = *EventKey::parse(u"core-group"_s);
    return waitingSince(id, group, day, today);
}

void addMeeting(const PlanFollowed& plan, const ConferenceRow& row, QDate today, std::vector<DueRow>& rows)
{
    if (plan.fixed && *plan.fixed <= today) {
        rows.push_back({.row = row, .kind = DueKind::CoreGroupHeld, .limit = onDay(u"core-group-held"_s, *plan.fixed, today)});
        return;
    }
    const bool inTime = plan.fixed && plan.nextMeeting && *plan.fixed <= plan.nextMeeting->due->date();
    if (plan.nextMeeting && !inTime)
        rows.push_back({.row = row, .kind = DueKind::CoreGroup, .limit = *plan.nextMeeting});
}

void addNotes(const PlanFollowed& plan, const ConferenceRow& row, std::vector<DueRow>& rows)
{
    const auto owed = std::ranges::find_if(plan.notes, [](const NotesOwed& each) { return each.limit.due.has_value(); });
    if (owed != plan.notes.end()) // the earliest: they are of meetings in their order
        rows.push_back({.row = row, .kind = DueKind::CoreGroupNotes, .limit = owed->limit});
}

void addVisits(const PlanFollowed& plan, const ConferenceRow& row, QDate today, std::vector<DueRow>& rows)
{
    std::map<QDate, DueRow> due; // children who are due on one day are one row
    std::optional<DueRow> notSeen;
    for (const VisitsFollowed& visits : plan.visits) {
        const QString name = visits.child.called();
        if (visits.next && visits.next->due) {
            DueRow& each = due.try_emplace(visits.next->due->date(), DueRow{.row = row, .kind = DueKind::Visit, .limit = *visits.next, .open = 0}).first->second;
            ++each.open;
            each.names << name;
        }
        if (!visits.standing.toTell)
            continue;
        const QDate last = visits.visits.back().date;
        if (!notSeen)
            notSeen = DueRow{.row = row, .kind = DueKind::ChildNotSeen, .limit = onDay(u"child-not-seen"_s, last, today), .open = 0};
        else if (last < notSeen->limit.due->date()) // the row stands under the earliest day
            notSeen->limit = onDay(u"child-not-seen"_s, last, today);
        ++notSeen->open;
        notSeen->names << name;
    }
    for (auto& [day, each] : due)
        rows.push_back(std::move(each));
    if (notSeen)
        rows.push_back(*std::move(notSeen));
}

/// Children of the plan whom something that was read for all plans is about: one row, by the earliest day.
void addNamed(const PlanFollowed& plan, const ConferenceRow& row, DueKind kind, const std::vector<std::pair<ChildId, LimitVerdict>>& about,
              std::vector<DueRow>& rows)
{
    std::optional<DueRow> found;
    for (const auto& [child, limit] : about) {
        const auto known = std::ranges::find(plan.children, child, &Child::id);
        if (known == plan.children.end())
            continue;
        if (!found)
            found = DueRow{.row = row, .kind = kind, .limit = limit, .open = 0};
        ++found->open;
        if (const QString name = known->called(); !found->names.contains(name))
            found->names << name;
    }
    if (found)
        rows.push_back(*std::move(found));
}

bool belongsTo(const PlanFollowed& plan, const ConferenceId& conference)
{
    return std::ranges::find(plan.chain, conference) != plan.chain.end();
}

/// A child in hospital of whose going home nobody has thought, and what was proposed to a review that has been held since.
void addKept(const PlanFollowed& plan, const ConferenceRow& row, QDate today, const std::vector<HospitalStay>& stays,
             const std::vector<PlanProposal>& proposals, std::vector<DueRow>& rows)
{
    std::vector<std::pair<ChildId, LimitVerdict>> inHospital;
    for (const HospitalStay& stay : stays)
        if (belongsTo(plan, stay.conference) && owedAt(stay, *plan.procedure) != StayOwes::Nothing) {
            inHospital.emplace_back(stay.child, onDay(u"hospital-stay"_s, stay.admitted, today));
            inHospital.back().second.rule = stayRule(*plan.procedure);
        }
    addNamed(plan, row, DueKind::HospitalStay, inHospital, rows);
    std::vector<std::pair<ChildId, LimitVerdict>> unanswered;
    for (const PlanProposal& proposal : proposals)
        if (belongsTo(plan, proposal.conference) && proposal.on < plan.conferenceOn)
            unanswered.emplace_back(proposal.child, onDay(u"plan-proposal"_s, plan.conferenceOn, today));
    addNamed(plan, row, DueKind::Proposal, unanswered, rows);
}

} // namespace

std::vector<DueRow> dueOfPlans(const Office& office)
{
    std::vector<DueRow> rows;
    const QDate today = office.clock.today();
    const PlanKeepingStore keeping(office.casebook);
    const std::vector<HospitalStay> stays = keeping.openStays();
    const std::vector<PlanProposal> proposals = keeping.openProposals();
    for (const PlanFollowed& plan : runningPlans(office)) {
        const auto row = rowOf(office, plan.conference);
        if (!row)
            continue;
        std::vector<DueRow> ofPlan;
        addMeeting(plan, *row, today, ofPlan);
        addNotes(plan, *row, ofPlan);
        addVisits(plan, *row, today, ofPlan);
        addKept(plan, *row, today, stays, proposals, ofPlan);
        for (DueRow& each : ofPlan) {
            if (each.limit.local)
                each.local = plan.local;
            rows.push_back(std::move(each));
        }
    }
    return rows;
}

} // namespace cadair
