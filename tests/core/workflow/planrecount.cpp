#include "tests/core/workflow/planrecount.h"

#include "core/store/familystore.h"
#include "core/store/followingstore.h"
#include "core/store/plankeepingstore.h"
#include "core/store/standingstore.h"
#include "core/workflow/today.h"

#include <algorithm>

namespace desk {

namespace {

bool wasHeld(const ConferenceRow& row)
{
    using enum ConferenceState;
    return row.date && (row.state == Concluded || row.state == DecisionsIssued || row.state == MinutesApproved || row.state == Distributed || row.state == Closed);
}

bool isEarlier(const ConferenceRow& a, const ConferenceRow& b)
{
    return std::tuple(*a.date, a.start.value_or(QTime())) < std::tuple(*b.date, b.start.value_or(QTime()));
}

PlanByHand with(PlanByHand plan, const ConferenceRow& row)
{
    plan.conferences.push_back(row);
    return plan;
}

/// The lines of one group, as they are found.
class Lines final {
public:
    Lines(const Office& office, const GroupByHand& group, QDate friday)
        : m_office(office), m_group(group), m_place(group.last().procedure), m_numbers(numbersOf(m_place)), m_today(office.clock.today()), m_friday(friday)
    {
        const FollowingStore following(office.casebook);
        for (const ConferenceRow& row : group.conferences) {
            std::ranges::move(following.meetings(row.id), std::back_inserter(m_meetings));
            std::ranges::move(following.visits(row.id), std::back_inserter(m_visits));
        }
        std::ranges::stable_sort(m_visits, {}, &VisitKept::date);
    }
    QStringList all()
    {
        addMeeting();
        addNotes();
        addVisits();
        addNotSeen();
        addStays();
        addProposals();
        return m_lines;
    }

private:
    void add(DueKind kind, QDate day, int open)
    {
        if (day <= m_friday)
            m_lines << todayLine(m_group.last().id, int(kind), day, open, m_today);
    }

    std::optional<QDate> nextMeeting(QDate met) const
    {
        std::optional<QDate> due;
        if (met.isValid() && m_numbers.nextGroup)
            due = met.addDays(*m_numbers.nextGroup);
        else if (!met.isValid() && m_numbers.firstGroup)
            due = afterWorkingDays(m_place, *m_group.conferences.front().date, *m_numbers.firstGroup);
        for (const Child& child : m_group.children) { // until a review has met since
            const bool expected = m_numbers.groupAfterBirth && child.born && m_group.conferences.front().type == ConferenceType::PreBirth;
            const bool reviewed = expected && m_group.last().type == ConferenceType::Review && *child.born < *m_group.last().date;
            if (expected && !reviewed && (!met.isValid() || met < *child.born))
                due = std::min(due.value_or(QDate(9999, 1, 1)), child.born->addDays(*m_numbers.groupAfterBirth));
        }
        return due;
    }

    void addMeeting()
    {
        QDate met;
        for (const CoreGroupMeetingKept& meeting : m_meetings)
            met = std::max(met, meeting.date);
        QDate fixed; // by the conference itself, until the group has met
        const auto file = ConferenceStore(m_office.casebook).caseFile(m_group.last().id);
        for (const CaseEvent& event : file->events)
            if ((!met.isValid() || met < *m_group.last().date) && event.event.text() == u"first-core-group")
                fixed = event.date;
        if (fixed.isValid() && fixed <= m_today)
            return add(DueKind::CoreGroupHeld, fixed, 1);
        const auto due = nextMeeting(met);
        if (due && (!fixed.isValid() || fixed > *due))
            add(DueKind::CoreGroup, *due, 1);
    }

    void addNotes()
    {
        std::optional<QDate> notes;
        for (const CoreGroupMeetingKept& meeting : m_meetings)
            if (!meeting.circulated && m_numbers.groupNotes)
                notes = std::min(notes.value_or(QDate(9999, 1, 1)), afterWorkingDays(m_place, meeting.date, *m_numbers.groupNotes));
        if (notes)
            add(DueKind::CoreGroupNotes, *notes, 1);
    }

    void addVisits()
    {
        std::map<QDate, int> owed;
        for (const Child& child : m_group.children) {
            if (!child.born || !m_numbers.visits)
                continue;
            QDate seen;
            for (const VisitKept& visit : m_visits)
                if (visit.child == child.id && visit.seen)
                    seen = std::max(seen, visit.date);
            ++owed[(seen.isValid() ? seen : std::max(*m_group.last().date, *child.born)).addDays(*m_numbers.visits)];
        }
        for (const auto& [day, children] : owed)
            add(DueKind::Visit, day, children);
    }

    /// Children whom nobody could reach so many times running that somebody has to be told, and nobody was.
    void addNotSeen()
    {
        std::optional<QDate> first;
        int children = 0;
        for (const Child& child : m_group.children) {
            std::vector<VisitKept> failed; // since the child was seen
            for (const VisitKept& visit : m_visits) {
                if (visit.child == child.id && visit.seen)
                    failed.clear();
                else if (visit.child == child.id)
                    failed.push_back(visit);
            }
            if (!m_numbers.failedVisits || int(failed.size()) < *m_numbers.failedVisits)
                continue;
            const bool told = std::any_of(failed.begin() + *m_numbers.failedVisits - 1, failed.end(), [](const VisitKept& visit) { return visit.leadTold.has_value(); });
            if (told)
                continue;
            ++children;
            first = std::min(first.value_or(failed.back().date), failed.back().date);
        }
        if (first)
            add(DueKind::ChildNotSeen, *first, children);
    }

    bool isOfGroup(const ChildId& child) const { return std::ranges::find(m_group.children, child, &Child::id) != m_group.children.end(); }

    /// An unplanned stay owes that somebody thinks of the core group before the child goes home, and where it meets, that it has.
    void addStays()
    {
        std::optional<QDate> first;
        int stays = 0;
        for (const ConferenceRow& row : m_group.conferences)
            for (const HospitalStay& stay : PlanKeepingStore(m_office.casebook).stays(row.id)) {
                const bool thought = stay.groupMeets.has_value() && (!*stay.groupMeets || stay.dischargeMeeting);
                if (!m_numbers.asksOfStays || stay.planned || stay.discharged || thought || !isOfGroup(stay.child))
                    continue;
                ++stays;
                first = std::min(first.value_or(stay.admitted), stay.admitted);
            }
        if (first)
            add(DueKind::HospitalStay, *first, stays);
    }

    void addProposals()
    {
        int waiting = 0;
        for (const ConferenceRow& row : m_group.conferences)
            for (const PlanProposal& proposal : PlanKeepingStore(m_office.casebook).proposals(row.id))
                if (proposal.state == PlanChangeState::Open && proposal.on < *m_group.last().date && isOfGroup(proposal.child))
                    ++waiting;
        if (waiting > 0)
            add(DueKind::Proposal, *m_group.last().date, waiting);
    }

    const Office& m_office;
    const GroupByHand& m_group;
    const ProcedureKey m_place;
    const PlaceNumbers m_numbers;
    const QDate m_today;
    const QDate m_friday;
    std::vector<CoreGroupMeetingKept> m_meetings;
    std::vector<VisitKept> m_visits;
    QStringList m_lines;
};

} // namespace

std::map<ChildId, PlanByHand> plansByHand(const Office& office)
{
    std::vector<ConferenceRow> held = findConferences(office, {});
    std::erase_if(held, [](const ConferenceRow& row) { return !wasHeld(row); });
    std::ranges::sort(held, isEarlier);
    std::map<ChildId, PlanByHand> plans;
    for (const ConferenceRow& row : held) {
        std::map<ChildId, OutcomeKind> last;
        for (const Decision& decision : RecordStore(office.casebook).decisions(row.id))
            last[decision.child] = decision.outcome; // corrections come later
        for (const auto& [child, outcome] : last) {
            const auto known = plans.find(child);
            const bool anew = outcome == OutcomeKind::StartPlan || known == plans.end() || known->second.ended;
            if (outcome == OutcomeKind::StartPlan || outcome == OutcomeKind::ContinuePlan)
                plans[child] = anew ? PlanByHand{{row}, {}} : with(known->second, row);
            else if (known != plans.end() && !known->second.ended)
                known->second.ended = {row, *row.date};
        }
    }
    for (const PlanEnd& end : StandingStore(office.casebook).endings()) { // by a move, or by the chair's agreement
        const auto found = plans.find(end.child);
        if (found != plans.end() && !found->second.ended && end.on <= office.clock.today() && end.on >= *found->second.last().date)
            found->second.ended = {found->second.last(), end.on};
    }
    return plans;
}

std::vector<GroupByHand> runningByHand(const Office& office, const std::map<ChildId, PlanByHand>& plans)
{
    std::map<ConferenceId, GroupByHand> groups;
    for (const auto& [id, plan] : plans) {
        const auto child = FamilyStore(office.casebook).child(id);
        if (plan.ended || child->died)
            continue;
        GroupByHand& group = groups[plan.last().id];
        group.children.push_back(*child);
        for (const ConferenceRow& row : plan.conferences)
            if (std::ranges::find(group.conferences, row.id, &ConferenceRow::id) == group.conferences.end())
                group.conferences.push_back(row);
    }
    std::vector<GroupByHand> all;
    for (auto& [conference, group] : groups) {
        std::ranges::sort(group.conferences, isEarlier);
        all.push_back(std::move(group));
    }
    return all;
}

QString todayLine(const ConferenceId& conference, int kind, QDate day, int open, QDate today, const QString& what)
{
    const QString list = day < today ? u"passed"_s : day == today ? u"today"_s : u"week"_s;
    return u"%1 %2 %3 %4 %5 %6"_s.arg(list, conference.text()).arg(kind).arg(day.toString(Qt::ISODate)).arg(open).arg(what);
}

QStringList dueOfPlansByHand(const Office& office, const std::vector<GroupByHand>& running, QDate friday)
{
    QStringList lines;
    for (const GroupByHand& group : running)
        lines += Lines(office, group, friday).all();
    return lines;
}

} // namespace desk
