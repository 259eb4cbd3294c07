#include "tests/core/workflow/planrecount.h"

#include "core/store/familystore.h"
#include "core/store/followingstore.h"
#include "core/store/standingstore.h"
#include "core/workflow/today.h"

#include <algorithm>
#include <map>

using namespace desk;

namespace {

/// A child's plan: the conference that began it and those that went on with it, oldest first.
struct Run {
    std::vector<ConferenceRow> conferences;
};

bool wasHeld(const ConferenceRow& row)
{
    using enum ConferenceState;
    return row.date && (row.state == Concluded || row.state == DecisionsIssued || row.state == MinutesApproved || row.state == Distributed || row.state == Closed);
}

/// Children with a plan today, with how it came to be.
std::map<ChildId, Run> runningByHand(const Office& office)
{
    std::vector<ConferenceRow> held = findConferences(office, {});
    std::erase_if(held, [](const ConferenceRow& row) { return !wasHeld(row); });
    std::ranges::sort(held, [](const ConferenceRow& a, const ConferenceRow& b) { return std::tuple(*a.date, a.start.value_or(QTime())) < std::tuple(*b.date, b.start.value_or(QTime())); });
    std::map<ChildId, Run> running;
    for (const ConferenceRow& row : held) {
        std::map<ChildId, OutcomeKind> last;
        for (const Decision& decision : RecordStore(office.casebook).decisions(row.id))
            last[decision.child] = decision.outcome; // corrections come later
        for (const auto& [child, outcome] : last) {
            if (outcome == OutcomeKind::StartPlan)
                running[child] = {{row}};
            else if (outcome == OutcomeKind::ContinuePlan)
                running[child].conferences.push_back(row);
            else
                running.erase(child);
        }
    }
    for (const PlanEnd& end : StandingStore(office.casebook).endings()) // by a move, or by the chair's agreement
        if (const auto found = running.find(end.child); found != running.end() && end.on <= office.clock.today() && end.on >= *found->second.conferences.back().date)
            running.erase(found);
    return running;
}

struct Group {
    std::vector<Child> children;
    Run run;
};

} // namespace

QString todayLine(const ConferenceId& conference, int kind, QDate day, int open, QDate today)
{
    const QString list = day < today ? u"passed"_s : day == today ? u"today"_s : u"week"_s;
    return u"%1 %2 %3 %4 %5"_s.arg(list, conference.text()).arg(kind).arg(day.toString(Qt::ISODate)).arg(open);
}

QStringList dueOfPlansByHand(const Office& office, QDate friday)
{
    const QDate today = office.clock.today();
    const FollowingStore following(office.casebook);
    const ConferenceStore conferences(office.casebook);
    std::map<ConferenceId, Group> groups;
    for (const auto& [child, run] : runningByHand(office)) {
        const auto known = FamilyStore(office.casebook).child(child);
        if (known->died)
            continue;
        Group& group = groups[run.conferences.back().id];
        group.children.push_back(*known);
        if (run.conferences.size() >= group.run.conferences.size())
            group.run = run;
    }
    QStringList lines;
    const auto add = [&](const ConferenceId& conference, DueKind kind, QDate day, int open) {
        if (day <= friday)
            lines << todayLine(conference, int(kind), day, open, today);
    };
    for (const auto& [last, group] : groups) {
        const WorkingCalendar& calendar = rules().calendarOf(rules().procedure(group.run.conferences.back().procedure));
        std::vector<CoreGroupMeetingKept> meetings;
        std::vector<VisitKept> visits;
        for (const ConferenceRow& row : group.run.conferences) {
            std::ranges::move(following.meetings(row.id), std::back_inserter(meetings));
            std::ranges::move(following.visits(row.id), std::back_inserter(visits));
        }
        const ConferenceRow& first = group.run.conferences.front();
        QDate met;
        std::optional<QDate> notes;
        for (const CoreGroupMeetingKept& meeting : meetings) {
            met = std::max(met, meeting.date);
            if (!meeting.circulated)
                notes = std::min(notes.value_or(QDate(9999, 1, 1)), calendar.addWorkingDays(meeting.date, 5));
        }
        QDate due = met.isValid() ? met.addDays(28) : calendar.addWorkingDays(*first.date, 10);
        if (first.type == ConferenceType::PreBirth)
            for (const Child& child : group.children)
                if (child.born && (!met.isValid() || met < *child.born))
                    due = std::min(due, child.born->addDays(10));
        QDate fixed;
        const auto file = conferences.caseFile(first.id);
        for (const CaseEvent& event : file->events)
            if (!met.isValid() && event.event.text() == u"first-core-group"_s)
                fixed = event.date;
        if (!fixed.isValid() || fixed > due)
            add(last, DueKind::CoreGroup, due, 1);
        if (notes)
            add(last, DueKind::CoreGroupNotes, *notes, 1);
        std::map<QDate, int> owed;
        for (const Child& child : group.children) {
            if (!child.born)
                continue;
            QDate seen;
            for (const VisitKept& visit : visits)
                if (visit.child == child.id && visit.seen)
                    seen = std::max(seen, visit.date);
            ++owed[(seen.isValid() ? seen : std::max(*group.run.conferences.back().date, *child.born)).addDays(14)];
        }
        for (const auto& [day, children] : owed)
            add(last, DueKind::Visit, day, children);
    }
    return lines;
}
