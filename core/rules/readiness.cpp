#include "core/rules/readiness.h"

#include "core/rules/keyagencies.h"
#include "core/rules/lifecycle.h"
#include "core/rules/quorum.h"
#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

namespace {

ReadyItem item(ReadyKind kind, bool done, const RuleId& rule = {})
{
    return {.kind = kind, .state = done ? ReadyState::Done : ReadyState::ToDo, .rule = rule, .child = std::nullopt,
            .people = {}, .due = std::nullopt, .passed = false, .reasons = {}};
}

bool hasSomebodyAs(const CaseFile& file, Capacity capacity)
{
    return std::any_of(file.participants.begin(), file.participants.end(),
                       [&](const Participant& person) { return person.capacity == capacity; });
}

/// The chair and the minute-taker run the meeting: nobody invites them to it.
bool isInvitee(const Participant& person)
{
    return person.capacity != Capacity::Chair && person.capacity != Capacity::MinuteTaker;
}

bool isPassed(LimitState state)
{
    return state == LimitState::Late || state == LimitState::BookedLate || state == LimitState::Overdue;
}

ReadyItem dateInTime(const CaseFile& file, const Procedure& procedure, const std::vector<LimitVerdict>& limits)
{
    ReadyItem date = item(ReadyKind::DateInTime, false);
    const auto governing = std::find_if(limits.begin(), limits.end(), [&](const LimitVerdict& limit) {
        return limit.governs && isAboutTheDate(limit, file.conference, procedure);
    });
    if (governing == limits.end()) { // to do where the day the clock starts from is only not entered yet
        const bool waits = std::any_of(limits.begin(), limits.end(), [&](const LimitVerdict& limit) {
            return limit.state == LimitState::NotStarted && isAboutTheDate(limit, file.conference, procedure);
        });
        date.state = waits || !file.conference.date ? ReadyState::ToDo : ReadyState::NotStated;
        return date;
    }
    date.rule = governing->rule;
    if (governing->due)
        date.due = governing->due->date();
    const bool reasoned = !file.conference.lateReason.trimmed().isEmpty();
    switch (governing->state) {
    case LimitState::Met:
    case LimitState::Due:
        date.state = file.conference.date ? ReadyState::Done : ReadyState::ToDo;
        break;
    case LimitState::Late:
    case LimitState::BookedLate:
    case LimitState::Overdue:
        date.passed = !governing->soft;
        date.state = reasoned || governing->soft ? ReadyState::Done : ReadyState::ToDo;
        if (date.state == ReadyState::ToDo)
            date.reasons.push_back({.code = ReasonCode::LateWithoutReason, .rule = governing->rule,
                                    .particulars = {governing->id.text(), date.due.value_or(QDate()).toString(Qt::ISODate)},
                                    .person = std::nullopt, .child = governing->child});
        break;
    case LimitState::NotStarted:
        break;
    case LimitState::NotStated:
        date.state = ReadyState::NotStated;
        break;
    }
    return date;
}

/// A line that waits for each person of whom `waits` says so.
template <typename Waits>
ReadyItem waitingFor(ReadyKind kind, const CaseFile& file, Waits waits)
{
    ReadyItem line = item(kind, true);
    for (const Participant& person : file.participants)
        if (isInvitee(person) && waits(person))
            line.people.push_back(person.id);
    if (!line.people.empty())
        line.state = ReadyState::ToDo;
    return line;
}

/// Reports that are owed and not there: from the limits, which know who owes what to whom by when.
ReadyItem reportsIn(const std::vector<LimitVerdict>& limits)
{
    ReadyItem reports = item(ReadyKind::ReportsIn, true);
    bool asked = false;
    for (const LimitVerdict& limit : limits) {
        if (!limit.to)
            continue;
        asked = true;
        const bool open = !limit.measured && (limit.state == LimitState::Due || limit.state == LimitState::Overdue);
        if (!open)
            continue;
        reports.state = ReadyState::ToDo;
        reports.passed = reports.passed || (isPassed(limit.state) && !limit.soft);
        if (limit.due && (!reports.due || limit.due->date() < *reports.due)) {
            reports.due = limit.due->date();
            reports.rule = limit.rule;
        }
        if (limit.person && std::find(reports.people.begin(), reports.people.end(), *limit.person) == reports.people.end())
            reports.people.push_back(*limit.person);
    }
    if (!asked)
        reports.state = ReadyState::NotStated;
    return reports;
}

ReadyItem quorumIfAllCome(const CaseFile& file, const ChildId& child, const Procedure& procedure)
{
    const QuorumVerdict forecast = quorumForecast(file, child, ForecastBasis::AllWhoHaveNotDeclined, procedure);
    ReadyItem line = item(ReadyKind::QuorumIfAllCome, forecast.outcome == Outcome::Satisfied, procedure.quorum.rule);
    if (forecast.outcome == Outcome::NotStated)
        line.state = ReadyState::NotStated;
    line.child = child;
    line.reasons = forecast.reasons;
    return line;
}

ReadyItem keyAgenciesExpected(const CaseFile& file, const Procedure& procedure)
{
    const KeyAgencyVerdict verdict = keyAgencies(file, procedure);
    ReadyItem line = item(ReadyKind::KeyAgenciesExpected, verdict.outcome == Outcome::Satisfied, verdict.rule);
    if (verdict.outcome == Outcome::NotStated)
        line.state = ReadyState::NotStated;
    line.reasons = verdict.reasons;
    return line;
}

bool isFamily(const Participant& person)
{
    return person.capacity == Capacity::Parent || person.capacity == Capacity::Carer
           || person.capacity == Capacity::Relative || person.capacity == Capacity::Child;
}

} // namespace

std::vector<ReadyItem> readyItems(const CaseFile& file, const Procedure& procedure, const std::vector<LimitVerdict>& limits)
{
    std::vector<ReadyItem> items;
    items.push_back(dateInTime(file, procedure, limits));
    items.push_back(item(ReadyKind::ChairNamed, file.conference.chair || hasSomebodyAs(file, Capacity::Chair)));
    items.push_back(item(ReadyKind::MinuteTakerNamed, hasSomebodyAs(file, Capacity::MinuteTaker)));
    const bool anybody = std::any_of(file.participants.begin(), file.participants.end(), isInvitee);
    items.push_back(waitingFor(ReadyKind::EverybodyInvited, file, [](const Participant& person) {
        return !person.invited && person.capacity != Capacity::Child; // children are invited where it suits them
    }));
    if (!anybody)
        items.back().state = ReadyState::ToDo;
    items.push_back(waitingFor(ReadyKind::RepliesIn, file, [](const Participant& person) {
        return person.invited && person.reply == Reply::Awaited;
    }));
    items.push_back(reportsIn(limits));
    items.push_back(waitingFor(ReadyKind::LanguagesAsked, file, [](const Participant& person) {
        return isFamily(person) && (person.languages.meeting.isEmpty() || person.languages.papers.isEmpty());
    }));
    for (const Subject& subject : file.subjects)
        if (!hasDied(subject, std::nullopt))
            items.push_back(quorumIfAllCome(file, subject.child.id, procedure));
    items.push_back(keyAgenciesExpected(file, procedure));
    return items;
}

} // namespace cadair
