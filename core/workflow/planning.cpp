#include "core/workflow/planning.h"

#include "core/base/folding.h"
#include "core/rules/checklist.h"
#include "core/store/answerstore.h"
#include "core/store/conferencestore.h"
#include "core/store/draftstore.h"
#include "core/store/familystore.h"
#include "core/store/personstore.h"
#include "core/workflow/localsettings.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr int proposals = 3;

void addInvitees(const Office& office, const ConferencePlan& plan, CaseFile& file)
{
    PersonStore persons(office.casebook);
    const auto add = [&](const PersonId& id, Capacity capacity) -> Participant* {
        const auto person = persons.person(id);
        const bool already = std::any_of(file.participants.begin(), file.participants.end(),
                                         [&](const Participant& p) { return p.person == id; });
        if (!person || already)
            return nullptr;
        file.participants.push_back(participantFor(*person, capacity));
        file.participants.back().position = static_cast<int>(file.participants.size()) - 1;
        return &file.participants.back();
    };
    if (plan.minuteTaker)
        add(*plan.minuteTaker, Capacity::MinuteTaker);
    for (const PlannedInvitee& invitee : plan.invitees) {
        Participant* participant = add(invitee.person, invitee.capacity);
        if (!participant)
            continue;
        participant->basis = invitee.basis;
        participant->reply = invitee.saidYes ? Reply::Coming : Reply::Awaited;
        for (const ChildId& child : invitee.contact)
            if (file.subject(child))
                participant->contact.push_back(child);
    }
}

/// A date given on the form that is a limit on the conference's own day: reviews are measured as reviews.
bool isOnItsDay(const OpenConference& planned, const LimitVerdict& limit)
{
    return bearsOnItsDate(*planned.procedure, planned.file.conference, limit);
}

bool isCountedBack(const LimitVerdict& limit)
{
    return limit.document && limit.due && limit.anchor.text() == "conference"_L1 &&
           limit.direction == PeriodDirection::AtLeastBefore;
}

/// The conferences that may take a chair or a room.
bool takesPlace(ConferenceState state)
{
    using enum ConferenceState;
    return state == Convened || state == InSession;
}

bool overlap(QTime a, int aMinutes, QTime b, int bMinutes)
{
    return a < b.addSecs(60 * bMinutes) && b < a.addSecs(60 * aMinutes);
}

std::vector<Clash> clashesOn(QDate date, const NewConference& draft, const std::vector<ConferenceSummary>& others)
{
    std::vector<Clash> found;
    for (const ConferenceSummary& other : others) {
        if (other.date != date || !takesPlace(other.state) || !draft.start || !other.plannedStart ||
            !overlap(*draft.start, draft.plannedMinutes, *other.plannedStart, other.plannedMinutes))
            continue;
        Clash clash{{other.id, other.family, other.familyName, other.children, other.type, other.state, other.procedure,
                     other.date, other.plannedStart, other.place},
                    draft.chair && other.chair == draft.chair,
                    !tidied(draft.place).isEmpty() && folded(draft.place) == folded(other.place)};
        if (clash.chair || clash.place)
            found.push_back(std::move(clash));
    }
    return found;
}

DayState stateOf(const CandidateDay& day)
{
    if (day.workingDaysLate > 0 ||
        (day.limit && (day.limit->state == LimitState::BookedLate || day.limit->state == LimitState::Late)))
        return DayState::Late;
    const bool tooLate = std::any_of(day.before.begin(), day.before.end(), [](const LimitVerdict& limit) {
        return !limit.soft && limit.state == LimitState::Overdue;
    });
    if (tooLate)
        return DayState::ShortNotice;
    return day.clashes.empty() ? DayState::Suits : DayState::Busy;
}

void propose(std::vector<CandidateDay>& days)
{
    std::vector<CandidateDay*> suiting;
    for (CandidateDay& day : days)
        if (day.state == DayState::Suits)
            suiting.push_back(&day);
    const bool counting = std::any_of(suiting.begin(), suiting.end(), [](const CandidateDay* day) { return day->limit.has_value(); });
    if (counting) // the latest with a day to spare first; the last day of all after every other
        std::stable_sort(suiting.begin(), suiting.end(), [](const CandidateDay* a, const CandidateDay* b) {
            if ((a->workingDaysToSpare > 0) != (b->workingDaysToSpare > 0))
                return a->workingDaysToSpare > 0;
            return a->date > b->date;
        });
    for (int i = 0; i < proposals && i < static_cast<int>(suiting.size()); ++i)
        suiting[static_cast<size_t>(i)]->proposed = i + 1;
}

} // namespace

OpenConference plannedConference(const Office& office, const ConferencePlan& plan)
{
    LocalSettings local = localInForce(office, plan.conference.procedure);
    const Procedure& procedure = office.rulebook.procedure(plan.conference.procedure, local);
    CaseFile file = fileIfMade(office, plan.conference);
    if (file.subjects.empty())
        file.subjects.push_back({.child = Child{.id = ChildId::fresh(), .family = file.conference.family}});
    addInvitees(office, plan, file);
    ConferenceRecord record;
    record.answers = plan.answers;
    record.circumstances = plan.circumstances;
    return {std::move(file), std::move(record), &procedure, &office.rulebook.calendarOf(procedure), std::move(local)};
}

std::optional<LimitVerdict> latestDay(const OpenConference& planned, const QDateTime& now)
{
    std::optional<LimitVerdict> earliest;
    for (const LimitVerdict& limit : limitsNow(planned, now))
        if (limit.governs && limit.due && isOnItsDay(planned, limit) && (!earliest || *limit.due < *earliest->due))
            earliest = limit;
    return earliest;
}

std::vector<CandidateDay> candidateDays(const Office& office, const ConferencePlan& plan, QDate monday, int weeks)
{
    const QDateTime now = office.clock.now();
    OpenConference planned = plannedConference(office, plan);
    const auto previous = [&] {
        std::vector<std::vector<PreviousConference>> all;
        for (const Subject& subject : planned.file.subjects)
            all.push_back(subject.previous);
        return all;
    }();
    const auto others = ConferenceStore(office.casebook).between(monday, monday.addDays(7 * weeks));
    std::vector<CandidateDay> days;
    for (int i = 0; i < 7 * weeks; ++i) {
        CandidateDay day{.date = monday.addDays(i)};
        if (day.date.dayOfWeek() > 5)
            continue;
        if (!planned.calendar->isWorkingDay(day.date)) {
            day.state = DayState::Closed;
            day.closed = planned.calendar->nameOfHoliday(day.date).value_or(LocalText{});
            days.push_back(std::move(day));
            continue;
        }
        planned.file.conference.date = day.date;
        for (size_t s = 0; s < previous.size(); ++s) { // what lies after the day is no history of it
            auto& history = planned.file.subjects[s].previous = previous[s];
            std::erase_if(history, [&](const PreviousConference& p) { return p.date >= day.date; });
        }
        for (LimitVerdict& limit : limitsNow(planned, now)) {
            if (limit.governs && limit.due && isOnItsDay(planned, limit) && (!day.limit || *limit.due < *day.limit->due))
                day.limit = limit;
            else if (isCountedBack(limit))
                day.before.push_back(std::move(limit));
        }
        if (day.limit) {
            const int left = planned.calendar->workingDaysBetween(day.date, day.limit->due->date()).value_or(0);
            day.workingDaysLate = std::max(0, -left);
            day.workingDaysToSpare = std::max(0, left);
        }
        day.workingDaysAhead = std::max(0, planned.calendar->workingDaysBetween(now.date(), day.date).value_or(0));
        day.clashes = clashesOn(day.date, plan.conference, others);
        day.state = day.date < now.date() || (day.date == now.date() && plan.conference.start.value_or(QTime(0, 0)) <= now.time())
                        ? DayState::Past
                        : stateOf(day);
        days.push_back(std::move(day));
    }
    propose(days);
    return days;
}

namespace {

/// What was gone through before there was a conference; not what another procedure asked, chosen meanwhile.
void saveAnswers(const Office& office, const ConferencePlan& plan, const ConferenceId& conference)
{
    const Procedure& procedure = office.rulebook.procedure(plan.conference.procedure);
    AnswerStore store(office.casebook);
    for (Answer answer : plan.answers) {
        answer.conference = conference;
        if (!lineText(procedure, answer.group).en.isEmpty())
            store.save(answer);
    }
    for (const QString& word : plan.circumstances)
        store.setCircumstance(conference, word, true);
}

} // namespace

Made<ConferenceId> makePlanned(const Office& office, const ConferencePlan& plan, const QString& draftBox)
{
    Transaction transaction(office.casebook);
    Made<ConferenceId> made = makeConference(office, plan.conference);
    if (!made)
        return made;
    CaseFile file = fileIfMade(office, plan.conference);
    const size_t there = file.participants.size(); // made with the conference itself
    addInvitees(office, plan, file);
    for (size_t i = there; i < file.participants.size(); ++i)
        if (const auto added = addParticipant(office, *made.id, file.participants[i]); !added)
            return {std::nullopt, added.problems};
    saveAnswers(office, plan, *made.id);
    if (!draftBox.isEmpty())
        DraftStore(office.casebook).clear(draftBox);
    transaction.commit();
    return made;
}

} // namespace cadair
