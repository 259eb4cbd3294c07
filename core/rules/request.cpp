#include "core/rules/checkparts.h"

#include "core/rules/representation.h"
#include "core/rules/timescales.h"

#include <algorithm>
#include <map>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Who decided, when, what the enquiry found and why there is a conference: the fields the place names.
Verdict conveningDecision(const CheckLine& line, const CheckFacts& facts)
{
    const ConferenceRequest& request = facts.dossier.request;
    const std::map<QString, bool> there{{u"decided-by"_s, !request.decidedBy.isEmpty()},
                                        {u"decided-on"_s, request.decidedOn.has_value()},
                                        {u"enquiry-outcome"_s, !request.enquiryOutcome.isEmpty()},
                                        {u"reasons"_s, !facts.file.conference.reasons.isEmpty()}};
    std::vector<Reason> open;
    for (const QString& field : line.words) {
        const auto found = there.find(field);
        if (found == there.end() || !found->second)
            open.push_back(missing(line, field));
    }
    return judged(line, facts, std::move(open));
}

/// That there is no conference is a decision too, with somebody's name and reasons.
Verdict notConvened(const CheckLine& line, const CheckFacts& facts)
{
    const ConferenceRequest& request = facts.dossier.request;
    if (!request.declined)
        return nothingToCheck();
    std::vector<Reason> open;
    if (request.declinedReason.isEmpty())
        open.push_back(missing(line, u"reasons"_s));
    if (request.decidedBy.isEmpty())
        open.push_back(missing(line, u"decided-by"_s));
    return judged(line, facts, std::move(open));
}

/// A request that a senior manager stands behind is granted. Without such backing the duty does not arise.
Verdict supportedRequest(const CheckLine& line, const CheckFacts& facts)
{
    const auto& asked = facts.dossier.request.supported;
    if (!asked || asked->supportedBy.isEmpty())
        return nothingToCheck();
    if (asked->declined)
        return judged(line, facts, {against(line, u"declined"_s)});
    return judged(line, facts, {});
}

/// Where such a request is declined all the same, the disagreement goes on elsewhere; it is not left lying.
Verdict requestDisagreement(const CheckLine& line, const CheckFacts& facts)
{
    const auto& asked = facts.dossier.request.supported;
    if (!asked || !asked->declined)
        return nothingToCheck();
    if (asked->disagreement.isEmpty())
        return judged(line, facts, {missing(line, u"disagreement"_s)});
    return judged(line, facts, {});
}

/// Significant harm found: a date, or a recorded reason for having no conference.
Verdict conferenceAfterEnquiry(const CheckLine& line, const CheckFacts& facts)
{
    const ConferenceRequest& request = facts.dossier.request;
    if (!request.harmFound.value_or(false))
        return nothingToCheck();
    const bool declined = request.declined && !request.declinedReason.isEmpty();
    const bool convened = facts.file.conference.date && !request.declined;
    if (!convened && !declined)
        return judged(line, facts, {missing(line, u"date"_s)});
    return judged(line, facts, {});
}

/// Whether this conference is held, booked or still owed after a limit on itself.
bool isLate(const CheckFacts& facts)
{
    const auto limitsTheConference = [&](const LimitVerdict& limit) {
        return std::any_of(facts.procedure.timescales.begin(), facts.procedure.timescales.end(),
                           [&](const Timescale& stated) {
                               return stated.id == limit.id && stated.measured.text() == u"conference"_s
                                   && stated.conferences.contains(facts.file.conference.type);
                           });
    };
    const std::vector<LimitVerdict> limits = timescales(facts.file, facts.procedure, facts.calendar, facts.now);
    return std::any_of(limits.begin(), limits.end(), [&](const LimitVerdict& limit) {
        const bool late = limit.state == LimitState::Late || limit.state == LimitState::BookedLate
            || limit.state == LimitState::Overdue;
        return late && limit.applies && limitsTheConference(limit);
    });
}

Verdict delayReported(const CheckLine& line, const CheckFacts& facts)
{
    if (!isLate(facts))
        return nothingToCheck();
    const Delay delay = facts.dossier.request.delay.value_or(Delay());
    std::vector<Reason> open;
    if (facts.file.conference.lateReason.isEmpty())
        open.push_back(missing(line, u"reasons"_s));
    if (delay.toldTo.isEmpty() || !delay.toldOn)
        open.push_back(missing(line, u"told"_s));
    return judged(line, facts, std::move(open));
}

/// A late conference leaves a child waiting: what keeps the child safe meanwhile is written down.
Verdict delaySafeguards(const CheckLine& line, const CheckFacts& facts)
{
    if (!isLate(facts))
        return nothingToCheck();
    const auto& delay = facts.dossier.request.delay;
    if (!delay || delay->safeguards.isEmpty())
        return judged(line, facts, {missing(line, u"safeguards"_s)});
    return judged(line, facts, {});
}

Verdict interimSafetyPlan(const CheckLine& line, const CheckFacts& facts)
{
    const ConferenceRequest& request = facts.dossier.request;
    std::vector<Reason> open;
    if (!request.interimPlanSince)
        open.push_back(missing(line, u"since"_s));
    else if (facts.file.conference.date && *request.interimPlanSince > *facts.file.conference.date)
        open.push_back(against(line, u"since"_s)); // it was to cover the time until the conference
    if (request.interimPlanHeldBy.isEmpty())
        open.push_back(missing(line, u"held-by"_s));
    return judged(line, facts, std::move(open));
}

/// Every child of the household is one this conference is about, or somebody said why not.
Verdict householdChildren(const CheckLine& line, const CheckFacts& facts)
{
    const auto& household = facts.dossier.request.household;
    if (!household)
        return judged(line, facts, {missing(line, u"household"_s)});
    std::vector<Reason> open;
    for (const HouseholdChild& child : *household)
        if (child.whyLeftOut.isEmpty())
            open.push_back(missing(line, child.name));
    return judged(line, facts, std::move(open));
}

/// The conference looks at what the other children need; before it has begun that cannot be known.
Verdict householdNeeds(const CheckLine& line, const CheckFacts& facts)
{
    const auto& household = facts.dossier.request.household;
    if (!facts.file.conference.startedAt)
        return nothingToCheck();
    if (!household)
        return judged(line, facts, {missing(line, u"household"_s)});
    std::vector<Reason> open;
    for (const HouseholdChild& child : *household)
        if (!child.needsLookedAt)
            open.push_back(missing(line, child.name));
    return judged(line, facts, std::move(open));
}

/// What about these children does not go with the type of the conference; empty where it fits.
QString unfit(ConferenceType type, const CheckFacts& facts)
{
    const std::vector<const Subject*> children = livingSubjects(facts.file);
    const auto all = [&](auto matches) {
        return !children.empty() && std::all_of(children.begin(), children.end(), matches);
    };
    const auto plan = [&](const Subject* subject) { return hasPlan(*subject, facts.file.conference.date); };
    const auto born = [&](const Subject* subject) { return isBorn(*subject, facts.file); };
    switch (type) {
    case ConferenceType::Initial:
        if (all(plan))
            return u"plan-already-there"_s;
        return all([&](const Subject* subject) { return !born(subject); }) ? u"unborn"_s : QString();
    case ConferenceType::PreBirth: return all(born) ? u"born"_s : QString();
    case ConferenceType::Review:
        return all([&](const Subject* subject) { return !plan(subject); }) ? u"no-plan"_s : QString();
    case ConferenceType::TransferIn: break;
    }
    const bool told = std::any_of(facts.file.events.begin(), facts.file.events.end(), [](const CaseEvent& event) {
        return event.event.text() == u"transfer-notification"_s;
    });
    return told ? QString() : u"transfer-notification"_s;
}

/// The type is one the place knows, and the children are such as it is for.
Verdict conferenceType(const CheckLine& line, const CheckFacts& facts)
{
    const ConferenceType type = facts.file.conference.type;
    if (!line.words.contains(wordOf(type)))
        return judged(line, facts, {against(line, wordOf(type))});
    const QString reason = unfit(type, facts);
    if (!reason.isEmpty())
        return judged(line, facts, {against(line, reason)});
    return judged(line, facts, {});
}

/// Any one of them calls for a conference before the birth. A sibling's plan is seen in the household.
Verdict preBirthCriteria(const CheckLine& line, const CheckFacts& facts)
{
    const ConferenceRequest& request = facts.dossier.request;
    const auto hasSiblingPlan = [&] {
        const auto& household = request.household;
        const bool outside = household
            && std::any_of(household->begin(), household->end(),
                           [](const HouseholdChild& child) { return child.hasPlan; });
        return outside
            || std::any_of(facts.file.subjects.begin(), facts.file.subjects.end(), [&](const Subject& subject) {
                   return isBorn(subject, facts.file) && hasPlan(subject, facts.file.conference.date);
               });
    };
    const bool any = std::any_of(line.words.begin(), line.words.end(), [&](const QString& word) {
        return request.preBirthGrounds.contains(word) || (word == u"household-on-plan"_s && hasSiblingPlan());
    });
    if (!any)
        return judged(line, facts, {missing(line, u"criterion"_s)});
    return judged(line, facts, {});
}

/// Whether the meeting begins or runs on after these children's school day; nothing while the times are not known.
std::optional<bool> runsIntoHomeTime(const CheckFacts& facts)
{
    const Conference& conference = facts.file.conference;
    const auto& ends = facts.dossier.request.schoolDayEnds;
    if (!ends || !conference.plannedStart)
        return std::nullopt;
    const int secondsLeft = conference.plannedStart->secsTo(*ends);
    return secondsLeft < conference.plannedMinutes * 60;
}

Verdict schoolHours(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.file.conference.plannedStart)
        return nothingToCheck();
    const auto late = runsIntoHomeTime(facts);
    if (!late)
        return judged(line, facts, {missing(line, u"school-day"_s)});
    if (*late)
        return judged(line, facts, {against(line, u"home-time"_s)});
    return judged(line, facts, {});
}

Verdict dayCare(const CheckLine& line, const CheckFacts& facts)
{
    if (!runsIntoHomeTime(facts).value_or(false))
        return nothingToCheck();
    if (!facts.dossier.request.dayCare)
        return judged(line, facts, {missing(line, u"day-care"_s)});
    if (!*facts.dossier.request.dayCare)
        return judged(line, facts, {against(line, u"day-care"_s)});
    return judged(line, facts, {});
}

} // namespace

std::vector<Check> requestChecks()
{
    return {{u"convening-decision", conveningDecision},
            {u"not-convened", notConvened},
            {u"supported-request", supportedRequest},
            {u"request-disagreement", requestDisagreement},
            {u"conference-after-enquiry", conferenceAfterEnquiry},
            {u"delay-reported", delayReported},
            {u"delay-safeguards", delaySafeguards},
            {u"interim-safety-plan", interimSafetyPlan},
            {u"household-children", householdChildren},
            {u"household-needs", householdNeeds},
            {u"conference-type", conferenceType},
            {u"pre-birth-criteria", preBirthCriteria},
            {u"school-hours", schoolHours},
            {u"day-care", dayCare}};
}

} // namespace cadair
