#include "core/workflow/today.h"

#include "core/store/conferencestore.h"
#include "core/store/disputesstore.h"

#include <algorithm>
#include <map>
#include <set>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

bool isOver(ConferenceState state)
{
    using enum ConferenceState;
    return state != Requested && state != Convened && state != Postponed && state != InSession && state != Adjourned;
}

bool awaitsAnswer(const Participant& participant)
{
    return participant.invited && participant.reply == Reply::Awaited && participant.capacity == Capacity::Practitioner;
}

/// Whose report is over its limit: each person once, however many readers wait for it.
std::vector<ParticipantId> lateReports(const std::vector<LimitVerdict>& limits)
{
    std::vector<ParticipantId> late;
    for (const LimitVerdict& limit : limits)
        if (limit.to && limit.person && !limit.soft && limit.state == LimitState::Overdue &&
            std::find(late.begin(), late.end(), *limit.person) == late.end())
            late.push_back(*limit.person);
    return late;
}

/// How many reports are over their limit: one for each author, and one for each kind nobody in particular owes.
int reportsMissing(const std::vector<LimitVerdict>& limits)
{
    std::set<DocumentKey> ofNobody;
    for (const LimitVerdict& limit : limits)
        if (limit.to && !limit.person && limit.document && !limit.soft && limit.state == LimitState::Overdue)
            ofNobody.insert(*limit.document);
    return static_cast<int>(lateReports(limits).size() + ofNobody.size());
}

DayEntry entryFor(const ConferenceRow& row, const OpenConference& open, const std::vector<LimitVerdict>& limits,
                  const QDateTime& now)
{
    if (row.state == ConferenceState::InSession)
        return {row, Readiness::InSession, 0};
    if (isOver(row.state))
        return {row, Readiness::Over, 0};
    const std::vector<ChildQuorum> quorum = quorumNow(open, now);
    if (std::any_of(quorum.begin(), quorum.end(), [](const ChildQuorum& q) { return q.now.outcome == Outcome::Refused; }))
        return {row, Readiness::NoQuorumYet, 0};
    const auto awaited = std::count_if(open.file.participants.begin(), open.file.participants.end(), awaitsAnswer);
    if (awaited > 0)
        return {row, Readiness::RepliesAwaited, static_cast<int>(awaited)};
    if (const int late = reportsMissing(limits); late > 0)
        return {row, Readiness::ReportsMissing, late};
    return {row, Readiness::Ready, 0};
}

/// Which group of the due list a limit belongs to: one row for a kind of thing, however many people it is owed to.
DueKind kindOf(const LimitVerdict& limit, const Procedure& procedure)
{
    if (limit.document) {
        const QString document = limit.document->text();
        if (document == "decision-letter"_L1)
            return DueKind::DecisionLetters;
        if (document == "outline-plan"_L1)
            return DueKind::OutlinePlan;
        if (document == "minutes"_L1)
            return DueKind::Minutes;
        if (document == "invitation"_L1)
            return DueKind::Invitations;
        if (limit.to)
            return DueKind::Reports;
        return DueKind::Other;
    }
    const auto timescale = std::find_if(procedure.timescales.begin(), procedure.timescales.end(),
                                        [&](const Timescale& t) { return t.id == limit.id; });
    const QString measured = timescale == procedure.timescales.end() ? QString() : timescale->measured.text();
    if (measured == "conference"_L1)
        return DueKind::ConferenceItself;
    if (measured == "minutes-discussed"_L1)
        return DueKind::MinutesDiscussed;
    if (measured == "support-plan-review"_L1)
        return DueKind::SupportReview;
    if (measured.contains("review"_L1))
        return DueKind::Review;
    return DueKind::Other;
}

bool isOpen(const LimitVerdict& limit)
{
    return limit.due && (limit.state == LimitState::Due || limit.state == LimitState::Overdue ||
                         limit.state == LimitState::BookedLate);
}

/// A conference with a date has no open limit on itself: it is booked, and its card says how ready it is.
bool belongsOnTheList(DueKind kind, const ConferenceRow& row)
{
    using enum ConferenceState;
    switch (kind) {
    // Once the conference has stepped on, what was left out was left out with a reason: it is not due any more.
    case DueKind::DecisionLetters: return row.state == Concluded;
    case DueKind::OutlinePlan: return row.state == Concluded || row.state == DecisionsIssued;
    case DueKind::MinutesDiscussed: return row.state == MinutesApproved || row.state == Distributed; // there is a record to discuss
    case DueKind::Version: return isOver(row.state);
    case DueKind::Minutes: return row.state == Concluded || row.state == DecisionsIssued || row.state == MinutesApproved;
    case DueKind::Review: return isOver(row.state) && row.state != NotProceeded && row.state != Cancelled;
    case DueKind::Invitations:
    case DueKind::Reports: return row.state == ConferenceState::Convened;
    case DueKind::ConferenceItself:
    case DueKind::SetDate: return !row.date || row.state == ConferenceState::Postponed;
    case DueKind::CoreGroup:
    case DueKind::CoreGroupHeld:
    case DueKind::CoreGroupNotes:
    case DueKind::Visit:
    case DueKind::ChildNotSeen:
    case DueKind::HospitalStay:
    case DueKind::Proposal:
    case DueKind::MoveTold:
    case DueKind::MoveInterimPlan:
    case DueKind::MoveConferenceHere:
    case DueKind::MoveConferenceThere:
    case DueKind::MoveAccepted:
    case DueKind::CareOrderReview:
    case DueKind::CareReviewApart:
    case DueKind::ReviewDay:
    case DueKind::PlanEnding:
    case DueKind::SupportReview: // of the plan, whatever its conference has come to
    case DueKind::Complaint:
    case DueKind::Difference: // by the day somebody named, likewise
    case DueKind::Other: return false;
    }
    Q_UNREACHABLE();
}

/// Passed its limit: a target is only something to aim for while a later limit on the same thing still runs.
bool isPassed(const LimitVerdict& limit, const QDateTime& now)
{
    return *limit.due < now && !(limit.target && limit.state == LimitState::Due);
}

/// Which of two limits a group explains itself by: the earlier, but none that is neither ahead nor passed.
bool comesFirst(const LimitVerdict& limit, const LimitVerdict& known, const QDateTime& now)
{
    const auto spent = [&](const LimitVerdict& each) { return *each.due < now && !isPassed(each, now); };
    if (spent(limit) != spent(known))
        return spent(known);
    return *limit.due < *known.due;
}

/// The rows of one conference, by kind; papers also by the time they are due.
using DueGroups = std::map<std::pair<DueKind, std::optional<QDateTime>>, DueRow>;

/// The versions that follow in the other language: one row, by the earliest of their days.
void addVersions(const ConferenceRow& row, const OpenConference& open, const QDateTime& now, DueGroups& groups)
{
    for (const VersionOwed& owed : open.handing.owed) { // the earliest first
        LimitVerdict limit{.id = *TimescaleKey::parse(u"other-version"_s), .anchor = *EventKey::parse(u"conference"_s)};
        limit.document = owed.document;
        limit.person = owed.to;
        limit.due = QDateTime(owed.by, QTime(23, 59, 59));
        limit.soft = true;
        limit.state = *limit.due < now ? LimitState::Overdue : LimitState::Due;
        const auto known = groups.find({DueKind::Version, std::nullopt});
        if (known != groups.end())
            ++known->second.open;
        else
            groups.emplace(DueGroups::key_type{DueKind::Version, std::nullopt}, DueRow{.row = row, .kind = DueKind::Version, .limit = limit, .version = owed});
    }
}

void addDueRows(const ConferenceRow& row, const OpenConference& open, const std::vector<LimitVerdict>& limits,
                const QDateTime& now, TodayView& view)
{
    std::map<std::pair<DueKind, std::optional<ParticipantId>>, LimitVerdict> first; // one person with two limits is waited for once
    for (const LimitVerdict& limit : limits) {
        if (!isOpen(limit))
            continue;
        DueKind kind = kindOf(limit, *open.procedure);
        if (!belongsOnTheList(kind, row))
            continue;
        if (kind == DueKind::ConferenceItself)
            kind = DueKind::SetDate;
        LimitVerdict& known = first.try_emplace({kind, limit.person}, limit).first->second;
        if (comesFirst(limit, known, now))
            known = limit;
    }
    DueGroups groups;
    for (const auto& [whose, limit] : first) {
        const auto& [kind, person] = whose;
        DueRow& group = groups.try_emplace({kind, isPaper(kind) ? limit.due : std::nullopt}, DueRow{.row = row, .kind = kind, .limit = limit, .open = 0}).first->second;
        ++group.open;
        if (const Participant* to = isPaper(kind) && person ? open.file.participant(*person) : nullptr)
            group.names << to->name;
        if (comesFirst(limit, group.limit, now))
            group.limit = limit;
    }
    for (auto& [key, due] : groups) // of one time only: the number says it
        if (std::count_if(groups.begin(), groups.end(), [kind = key.first](const auto& each) { return each.first.first == kind; }) == 1)
            due.names.clear();
    addVersions(row, open, now, groups);
    for (auto& [key, due] : groups) {
        const QDate day = due.limit.due->date();
        if (due.limit.local)
            due.local = open.local;
        if (isPassed(due.limit, now))
            view.passed.push_back(std::move(due));
        else if (day == view.today)
            view.dueToday.push_back(std::move(due));
        else if (day <= view.week.back().date)
            view.thisWeek.push_back(std::move(due));
    }
}

/// What is due later than this week waits.
void place(std::vector<DueRow> rows, TodayView& view)
{
    for (DueRow& row : rows) {
        const QDate by = row.limit.due->date();
        if (by <= view.week.back().date)
            (by < view.today ? view.passed : by == view.today ? view.dueToday : view.thisWeek).push_back(std::move(row));
    }
}

/// Answers to complaints and to differences between practitioners, by the day that was named: one row for a conference and a
/// kind. A conference that is closed can be complained about too.
void addDisputes(const Office& office, TodayView& view)
{
    std::vector<DueRow> rows;
    const ConferenceStore store(office.casebook);
    for (const DisputeDay& day : DisputesStore(office.casebook).daysUntil(view.week.back().date)) {
        const DueKind kind = day.complaint ? DueKind::Complaint : DueKind::Difference;
        const auto known = std::find_if(rows.begin(), rows.end(), [&](const DueRow& row) { return row.row.id == day.conference && row.kind == kind; });
        if (known != rows.end()) {
            ++known->open;
            continue;
        }
        const auto summary = store.summary(day.conference);
        if (!summary)
            continue;
        LimitVerdict limit{.id = *TimescaleKey::parse(day.complaint ? u"complaint-answer"_s : u"difference-answer"_s),
                           .anchor = *EventKey::parse(u"conference"_s)};
        limit.due = QDateTime(day.by, QTime(23, 59));
        limit.state = day.by < view.today ? LimitState::Overdue : LimitState::Due;
        rows.push_back({rowOf(*summary), kind, limit, 1, {}});
    }
    place(std::move(rows), view);
}

std::vector<Day> weekFrom(QDate today)
{
    // At a weekend the coming week is what matters.
    const int weekday = today.dayOfWeek();
    const QDate monday = weekday >= 6 ? today.addDays(8 - weekday) : today.addDays(1 - weekday);
    std::vector<Day> week;
    for (int i = 0; i < 5; ++i)
        week.push_back({monday.addDays(i), {}, 0});
    return week;
}

void sortByDue(std::vector<DueRow>& rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DueRow& a, const DueRow& b) { return *a.limit.due < *b.limit.due; });
}

} // namespace

TodayView todayView(const Office& office)
{
    const QDateTime now = office.clock.now();
    TodayView view;
    view.today = now.date();
    view.week = weekFrom(view.today);
    ConferenceStore store(office.casebook);
    std::set<ConferenceId> inHand;
    for (const ConferenceSummary& summary : store.inHand()) {
        if (summary.state == ConferenceState::NotProceeded) // the one that follows it stands for it
            continue;
        const ConferenceRow row = rowOf(summary);
        ++view.inHand;
        inHand.insert(row.id);
        const OpenConference open = rereadForLists(office, row.id);
        const std::vector<LimitVerdict> limits = limitsNow(open, now);
        for (Day& day : view.week)
            if (row.date == day.date && row.state != ConferenceState::Postponed)
                day.entries.push_back(entryFor(row, open, limits, now));
        addDueRows(row, open, limits, now, view);
        for (WaitingGroup& group : waitingFor(row, open, limits, view.today, view.week.back().date))
            view.waiting.push_back(std::move(group));
        const bool ahead = !isOver(row.state) && row.date && row.start && QDateTime(*row.date, *row.start) >= now;
        if (ahead && (!view.next || QDateTime(*row.date, *row.start) < QDateTime(*view.next->date, *view.next->start)))
            view.next = row;
    }
    addDisputes(office, view);
    place(dueOfPlans(office), view);
    place(dueOfMoves(office), view);
    place(dueOfEndings(office, view.week.back().date), view);
    view.registerDue = registerDue(office, inHand);
    view.lifeDue = lifeDue(office);
    for (Day& day : view.week) {
        std::sort(day.entries.begin(), day.entries.end(),
                  [](const DayEntry& a, const DayEntry& b) { return a.row.start < b.row.start; });
        for (const std::vector<DueRow>* rows : {&view.dueToday, &view.thisWeek})
            day.due += static_cast<int>(std::count_if(rows->begin(), rows->end(), [&](const DueRow& due) {
                return due.limit.due->date() == day.date;
            }));
    }
    std::stable_sort(view.waiting.begin(), view.waiting.end(), [](const WaitingGroup& a, const WaitingGroup& b) { return a.late > b.late; });
    sortByDue(view.passed);
    sortByDue(view.dueToday);
    sortByDue(view.thisWeek);
    return view;
}

} // namespace cadair
