#include "core/store/conferencestore.h"
#include "core/workflow/directory.h"
#include "core/workflow/openconference.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAgency = 60; // conferences: what somebody reads, not a statistic

bool wentAhead(ConferenceState state)
{
    using enum ConferenceState;
    switch (state) {
    case InSession:
    case Adjourned:
    case Concluded:
    case DecisionsIssued:
    case MinutesApproved:
    case Distributed:
    case Closed: return true;
    case Requested:
    case Convened:
    case Postponed:
    case Cancelled:
    case NotProceeded: return false;
    }
    Q_UNREACHABLE();
}

/// The strictest answer over the readers of this author's report: late for one is late.
ReportTiming timingOf(const Participant& author, const std::vector<LimitVerdict>& limits, bool over)
{
    const bool given = std::any_of(author.reports.begin(), author.reports.end(), [](const Report& report) { return !report.to.empty(); });
    bool late = false;
    bool asked = false;
    for (const LimitVerdict& limit : limits) {
        if (!limit.to || limit.person != author.id || !limit.applies || limit.soft)
            continue;
        asked = true;
        late = late || limit.state == LimitState::Late;
    }
    if (given)
        return late ? ReportTiming::Late : ReportTiming::InTime;
    if (!asked && author.reports.empty())
        return ReportTiming::None;
    return over ? ReportTiming::NeverCame : ReportTiming::Awaited;
}

/// Everybody of one conference whom `wanted` names.
template <typename Wanted>
void collect(const Office& office, const ConferenceSummary& summary, Wanted wanted, std::vector<Involvement>& found)
{
    const OpenConference open = rereadForLists(office, summary.id);
    const std::vector<LimitVerdict> limits = limitsNow(open, office.clock.now());
    const bool over = wentAhead(summary.state) && summary.state != ConferenceState::InSession;
    for (const Participant& person : open.file.participants) {
        if (!wanted(person))
            continue;
        const bool deputyCame = std::any_of(open.file.participants.begin(), open.file.participants.end(), [&](const Participant& other) {
            return other.deputyFor == person.id && !other.present.empty();
        });
        found.push_back({summary.id, summary.familyName, summary.type, summary.state, summary.date, person.name, person.invited,
                         person.reply, !person.present.empty(), deputyCame, person.deputyFor.has_value(),
                         timingOf(person, limits, over)});
    }
}

} // namespace

std::vector<Involvement> historyOf(const Office& office, const PersonId& person)
{
    std::vector<Involvement> found;
    for (const ConferenceSummary& summary : ConferenceStore(office.casebook).withPerson(person))
        collect(office, summary, [&](const Participant& each) { return each.person == person; }, found);
    return found;
}

std::vector<Involvement> historyOf(const Office& office, const AgencyKey& agency)
{
    std::vector<Involvement> found;
    for (const ConferenceSummary& summary : ConferenceStore(office.casebook).withAgency(agency, mostOfAgency))
        collect(office, summary, [&](const Participant& each) { return each.agency == agency; }, found);
    return found;
}

} // namespace cadair
