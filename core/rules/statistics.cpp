#include "core/rules/statistics.h"

#include "core/rules/lifecycle.h"
#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool wasHeld(const Conference& conference, QDate first, QDate last)
{
    switch (conference.state) {
    case ConferenceState::Concluded:
    case ConferenceState::DecisionsIssued:
    case ConferenceState::MinutesApproved:
    case ConferenceState::Distributed:
    case ConferenceState::Closed: return conference.date && *conference.date >= first && *conference.date <= last;
    case ConferenceState::Requested:
    case ConferenceState::Convened:
    case ConferenceState::InSession:
    case ConferenceState::Postponed:
    case ConferenceState::Adjourned:
    case ConferenceState::Cancelled:
    case ConferenceState::NotProceeded: return false;
    }
    Q_UNREACHABLE();
}

/// Whether the limit was kept; empty where it is neither kept nor missed yet, or nothing is stated.
std::optional<bool> kept(const LimitVerdict& limit)
{
    switch (limit.state) {
    case LimitState::Met: return true;
    case LimitState::Late:
    case LimitState::Overdue: return false;
    case LimitState::Due:
    case LimitState::BookedLate:
    case LimitState::NotStarted:
    case LimitState::NotStated: return std::nullopt;
    }
    Q_UNREACHABLE();
}

void count(Share& share, std::optional<bool> met)
{
    if (!met)
        return;
    ++share.of;
    share.met += *met ? 1 : 0;
}

/// Full years, as a birthday counts them; unborn children are -1.
int ageOn(const Child& child, QDate day)
{
    if (!child.born || *child.born > day)
        return -1;
    int years = day.year() - child.born->year();
    if (child.born->addYears(years) > day)
        --years;
    return years;
}

int fullMonths(QDate from, QDate to)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return std::max(months, 0);
}

void countDate(Figures& figures, const CountedConference& held)
{
    std::optional<bool> inTime;
    for (const LimitVerdict& limit : held.limits)
        if (limit.governs && limit.measured && isAboutTheDate(limit, held.file.conference, held.procedure))
            if (const auto met = kept(limit))
                inTime = inTime.value_or(true) && *met; // late for one child is late
    count(figures.conferencesInTime, inTime);
}

void countDocument(Share& share, const CountedConference& held, const QString& document)
{
    std::map<ParticipantId, bool> perReader; // several limits on one letter: it is late once one that is no target is
    for (const LimitVerdict& limit : held.limits) {
        const auto met = kept(limit);
        if (!met || limit.target || !limit.person || !limit.document || limit.document->text() != document)
            continue;
        const auto [known, fresh] = perReader.insert({*limit.person, *met});
        if (!fresh)
            known->second = known->second && *met;
    }
    for (const auto& [reader, met] : perReader)
        count(share, met);
}

void countReports(Figures& figures, const CountedConference& held)
{
    static const QStringList reports{u"social-work-report"_s, u"agency-report"_s};
    std::map<ParticipantId, bool> perAuthor;
    for (const LimitVerdict& limit : held.limits) {
        const auto met = kept(limit);
        if (!met || !limit.person || !limit.to || !limit.document || !reports.contains(limit.document->text()))
            continue;
        const auto [known, fresh] = perAuthor.insert({*limit.person, *met});
        if (!fresh)
            known->second = known->second && *met;
    }
    for (const auto& [author, met] : perAuthor)
        if (const Participant* person = held.file.participant(author))
            if (const auto agency = agencyOf(held.file, *person))
                count(figures.reportsInTime[*agency], met);
}

void countChildren(Figures& figures, const CountedConference& held)
{
    const QDate day = *held.file.conference.date;
    for (const Subject& subject : held.file.subjects) {
        const Decision* decision = held.record.decisionFor(subject.child.id);
        if (!decision)
            continue;
        ++figures.outcomes[decision->outcome];
        ++figures.ages[ageOn(subject.child, day)];
        if (decision->outcome == OutcomeKind::StartPlan && !decision->categories.empty())
            ++figures.registrations[decision->categories.front()];
        if (decision->outcome == OutcomeKind::EndPlan && subject.planSince)
            figures.monthsOnPlan.push_back(fullMonths(*subject.planSince, day));
    }
}

} // namespace

Figures figuresOf(const std::vector<CountedConference>& conferences, QDate first, QDate last)
{
    Figures figures;
    for (const CountedConference& each : conferences) {
        if (!wasHeld(each.file.conference, first, last))
            continue;
        ++figures.held[each.file.conference.type];
        countDate(figures, each);
        countChildren(figures, each);
        countDocument(figures.lettersInTime, each, u"decision-letter"_s);
        countDocument(figures.minutesInTime, each, u"minutes"_s);
        countReports(figures, each);
    }
    std::sort(figures.monthsOnPlan.begin(), figures.monthsOnPlan.end());
    return figures;
}

} // namespace cadair
