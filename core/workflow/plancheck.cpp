#include "core/workflow/plancheck.h"

#include "core/base/folding.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

void lookAtTheDay(const ConferencePlan& plan, const QDateTime& now, std::vector<PlanPoint>& points)
{
    const NewConference& draft = plan.conference;
    if (plan.request.declined)
        return; // no day is kept of a conference that is not held
    const bool passed = draft.date && (*draft.date < now.date() || (*draft.date == now.date() && draft.start && *draft.start <= now.time()));
    if (passed)
        points.push_back({PlanFault::DayHasPassed, true});
    if (draft.start && endsAfterMidnight(*draft.start, draft.plannedMinutes))
        points.push_back({PlanFault::EndsAfterMidnight, true});
}

void lookAtTheChildren(const OpenConference& planned, std::vector<PlanPoint>& points)
{
    const std::optional<QDate>& date = planned.file.conference.date;
    const std::vector<Subject>& subjects = planned.file.subjects;
    const auto name = [](const Child& child) { return folded(tidied(child.givenName + u' ' + child.familyName)); };
    for (size_t i = 0; i < subjects.size(); ++i) {
        const Child& child = subjects[i].child;
        if (date && child.born && *child.born > *date)
            points.push_back({PlanFault::BornAfterTheDay, true, {child.id}});
        for (size_t j = i + 1; j < subjects.size(); ++j) {
            const Child& other = subjects[j].child;
            if (!child.givenName.isEmpty() && child.born && child.born == other.born && name(child) == name(other))
                points.push_back({PlanFault::ChildTwice, false, {child.id, other.id}});
        }
    }
}

void lookAtThePeople(const OpenConference& planned, std::vector<PlanPoint>& points)
{
    std::map<QString, std::vector<PersonId>> byName;
    for (const Participant& person : planned.file.participants)
        if (person.person)
            byName[folded(person.name)].push_back(*person.person);
    for (const auto& [name, people] : byName)
        if (people.size() > 1)
            points.push_back({PlanFault::SameName, false, {}, people});
}

void lookAtTheRequest(const ConferenceRequest& request, QDate today, std::vector<PlanPoint>& points)
{
    if (request.receivedOn && *request.receivedOn > today)
        points.push_back({PlanFault::ReceivedLater, false});
    if (request.decidedOn && *request.decidedOn > today)
        points.push_back({PlanFault::DecidedLater, false});
    if (request.decidedOn && request.receivedOn && *request.decidedOn < *request.receivedOn)
        points.push_back({PlanFault::DecidedBeforeAsked, false});
    if (request.declined && tidied(request.declinedReason).isEmpty())
        points.push_back({PlanFault::NoReasonAgainst, true});
}

} // namespace

bool endsAfterMidnight(QTime start, int minutes)
{
    return start.msecsSinceStartOfDay() / 60000 + minutes > 24 * 60;
}

std::vector<PlanPoint> pointsOf(const ConferencePlan& plan, const OpenConference& planned, const std::set<PersonId>& barred, const QDateTime& now)
{
    std::vector<PlanPoint> points;
    lookAtTheDay(plan, now, points);
    lookAtTheChildren(planned, points);
    lookAtThePeople(planned, points);
    lookAtTheRequest(plan.request, now.date(), points);
    if (const auto& chair = plan.conference.chair; chair && barred.contains(*chair) && !plan.request.declined)
        points.push_back({PlanFault::ChairComplainedOf, true, {}, {*chair}});
    std::stable_partition(points.begin(), points.end(), [](const PlanPoint& point) { return point.bars; });
    return points;
}

} // namespace cadair
