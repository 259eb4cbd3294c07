#include "core/workflow/coregroups.h"
#include "core/workflow/demoreading.h"
#include "core/workflow/simulation.h"
#include "core/workflow/visiting.h"

#include <algorithm>

// What goes on between a made-up unit's conferences: core groups, their notes, and visits to the children.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// In a hundred.
constexpr int lateMeetings = 10;
constexpr int lateNotes = 15;
constexpr int staysAway = 15;
constexpr int notFound = 12;
constexpr int toldAtOnce = 50;
constexpr int toldLater = 85;                // these and the others before
constexpr int seenAlone = 70;
constexpr int lateVisits = 10;

constexpr int daysWithoutANumber = 28; // where the procedure gives no period

} // namespace

/// Begins with the first meeting and a first visit to each child; goes on by itself while the plan runs.
void Simulation::follow(const Family& family, QDate firstMeeting)
{
    if (!family->grouped)
        at(QDateTime(firstMeeting, QTime(13, 30)), [this, family] { meetAsGroup(family); });
    family->grouped = true;
    for (LivedChild& each : family->children)
        if (each.hasPlan && !each.visited) {
            each.visited = true;
            later(today(), m_chance.between(2, 8), QTime(16, 10), [this, family, id = each.child.id] { visit(family, id); });
        }
}

void Simulation::meetAsGroup(const Family& family)
{
    const std::vector<PlanFollowed> plans = plansOf(m_office, family->id);
    family->grouped = !plans.empty();
    std::optional<QDate> next;
    for (const PlanFollowed& plan : plans) {
        CoreGroupMeetingKept meeting = meetingToRecord(plan, today());
        meeting.date = today();
        meeting.chairKind = u"lead-social-worker"_s;
        meeting.chair = m_people.at(family->team.front()).name;
        meeting.dealtWith = u"The plan was gone through, line by line."_s;
        meeting.disagreements = u"None."_s;
        if (meeting.members.empty())
            for (const PersonId& person : family->team)
                meeting.members.push_back({.name = m_people.at(person).name, .agency = m_people.at(person).agency});
        for (GroupMember& member : meeting.members)
            member.came = !m_chance.percent(staysAway);
        meeting.members.front().came = true;
        const MeetingId made = mustBeMade(recordMeeting(m_office, meeting), "core group");
        QStringList names;
        for (const GroupMember& member : meeting.members)
            names << member.name;
        later(today(), m_chance.percent(lateNotes) ? m_chance.between(6, 9) : m_chance.between(1, 4), QTime(15, 20),
              [this, made, names] { mustBeMade(circulateNotes(m_office, made, today(), names), "notes of a core group"); });
        const auto after = planAfter(m_office, plan.conference);
        if (after && after->nextMeeting && after->nextMeeting->due) {
            const QDate due = after->nextMeeting->due->date();
            next = next ? std::min(*next, due) : due;
        }
    }
    if (plans.empty())
        return;
    const QDate due = next.value_or(today().addDays(daysWithoutANumber));
    const QDate day = workingDay(due, m_chance.percent(lateMeetings) ? m_chance.between(1, 3) : -m_chance.between(1, 5));
    at(QDateTime(std::max(day, workingDay(today(), 1)), QTime(13, 30)), [this, family] { meetAsGroup(family); });
}

void Simulation::visit(const Family& family, const ChildId& id)
{
    LivedChild& child = childOf(*family, id);
    child.visited = child.hasPlan && child.isAlive();
    if (!child.visited)
        return;
    const auto again = [&](QDate day) {
        at(QDateTime(std::max(day, workingDay(today(), 1)), QTime(16, 10)), [this, family, id] { visit(family, id); });
    };
    if (!child.child.born)
        return again(workingDay(today(), 5)); // not yet
    for (const PlanFollowed& plan : plansOf(m_office, family->id)) {
        if (std::ranges::find(plan.children, id, &Child::id) == plan.children.end())
            continue;
        VisitKept kept{.id = VisitId::fresh(), .conference = plan.conference, .child = id, .date = today()};
        kept.by = m_people.at(family->team.front()).name;
        kept.seen = !m_chance.percent(notFound);
        kept.alone = kept.awake = kept.seen && m_chance.percent(seenAlone);
        kept.bedroom = kept.alone;
        const int told = m_chance.between(1, 100);
        if (!kept.seen && told <= toldAtOnce)
            kept.leadTold = today();
        mustBeMade(recordVisit(m_office, kept), "visit");
        if (!kept.seen && told > toldAtOnce && told <= toldLater)
            later(today(), m_chance.between(1, 8), QTime(9, 15), [this, visit = kept.id] { mustBeDone(tellLead(m_office, visit), "telling the lead"); });
        const auto after = planAfter(m_office, plan.conference);
        std::optional<QDate> due;
        for (const VisitsFollowed& visits : after ? after->visits : std::vector<VisitsFollowed>())
            if (visits.child.id == id && visits.next && visits.next->due)
                due = visits.next->due->date();
        return again(workingDay(due.value_or(today().addDays(daysWithoutANumber)), m_chance.percent(lateVisits) ? m_chance.between(1, 3) : -m_chance.between(0, 3)));
    }
    child.visited = false; // a plan that has ended
}

} // namespace cadair
