#include "core/workflow/today.h"

#include <algorithm>

namespace cadair {

namespace {

WaitingGroup groupOf(const ConferenceRow& row, WaitingKind kind, std::vector<WaitingFor> people)
{
    std::stable_sort(people.begin(), people.end(), [](const WaitingFor& a, const WaitingFor& b) { return a.late > b.late; });
    WaitingGroup group{.row = row, .kind = kind, .people = std::move(people), .asked = std::nullopt, .due = std::nullopt, .late = false};
    for (const WaitingFor& person : group.people) {
        if (person.asked.first && (!group.asked || *person.asked.first < *group.asked))
            group.asked = person.asked.first;
        if (person.due && (!group.due || *person.due < *group.due))
            group.due = person.due;
        group.late = group.late || person.late;
    }
    return group;
}

std::vector<WaitingFor> repliesAwaited(const CaseFile& file)
{
    std::vector<WaitingFor> people;
    for (const Participant& person : file.participants)
        if (person.invited && person.reply == Reply::Awaited && person.capacity == Capacity::Practitioner)
            people.push_back({.person = person.id, .name = person.name, .report = std::nullopt, .asked = askedToCome(file, person),
                              .due = std::nullopt, .late = false});
    return people;
}

std::vector<WaitingFor> reportsAwaited(const OpenConference& open, const std::vector<LimitVerdict>& limits, QDate today, QDate until)
{
    std::vector<WaitingFor> people;
    for (const OwedReport& report : reportsOwed(open.file, *open.procedure, limits, today)) {
        const Participant* person = open.file.participant(report.from);
        const bool awaited = report.state == OwedState::Asked || report.state == OwedState::Overdue;
        if (!awaited || !person || !report.asked.first)
            continue;
        const OwedReader* chair = report.reader(ReportReader::Chair);
        const bool late = report.state == OwedState::Overdue;
        if (late || report.asked.reminders > 0 || (chair->due && *chair->due <= until))
            people.push_back({.person = person->id, .name = person->name, .report = report.kind, .asked = report.asked,
                              .due = chair->due, .late = late});
    }
    return people;
}

constexpr int beyondAnyLimit = 10; // years

} // namespace

std::set<ParticipantId> toRemind(const OpenConference& open, const DocumentKey& reminder, const std::vector<LimitVerdict>& limits,
                                 QDate today)
{
    std::vector<WaitingFor> people;
    if (reminder == asking::invitationReminder())
        people = repliesAwaited(open.file);
    else if (reminder == asking::reportReminder())
        people = reportsAwaited(open, limits, today, today.addYears(beyondAnyLimit));
    const bool anyLate = std::any_of(people.begin(), people.end(), [](const WaitingFor& person) { return person.late; });
    std::set<ParticipantId> found;
    for (const WaitingFor& person : people)
        if (person.late || !anyLate)
            found.insert(person.person);
    return found;
}

std::vector<WaitingGroup> waitingFor(const ConferenceRow& row, const OpenConference& open, const std::vector<LimitVerdict>& limits,
                                     QDate today, QDate until)
{
    std::vector<WaitingGroup> groups;
    const bool ahead = row.state == ConferenceState::Requested || row.state == ConferenceState::Convened
                       || row.state == ConferenceState::Postponed;
    if (!ahead)
        return groups;
    if (std::vector<WaitingFor> replies = repliesAwaited(open.file); !replies.empty())
        groups.push_back(groupOf(row, WaitingKind::Replies, std::move(replies)));
    if (row.state != ConferenceState::Convened)
        return groups;
    if (std::vector<WaitingFor> reports = reportsAwaited(open, limits, today, until); !reports.empty())
        groups.push_back(groupOf(row, WaitingKind::Reports, std::move(reports)));
    return groups;
}

} // namespace cadair
