#include "core/workflow/excluding.h"

#include "core/store/conferencestore.h"
#include "core/store/dossierstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

ExclusionResult refusal(ReasonCode code, const QStringList& particulars = {})
{
    return {refused(code, particulars).verdict, {}, false};
}

ExclusionResult toMend(std::vector<ExclusionProblem> problems)
{
    return {{}, std::move(problems), false};
}

bool notBegun(ConferenceState state)
{
    return state == ConferenceState::Requested || state == ConferenceState::Convened || state == ConferenceState::Postponed;
}

bool isSettledForGood(ConferenceState state)
{
    return state == ConferenceState::Closed || state == ConferenceState::Cancelled;
}

std::optional<ExclusionRequest> requestFor(const Dossier& dossier, const ParticipantId& person)
{
    const auto found = std::find_if(dossier.exclusionRequests.begin(), dossier.exclusionRequests.end(),
                                    [&](const ExclusionRequest& each) { return each.person == person; });
    return found == dossier.exclusionRequests.end() ? std::nullopt : std::optional(*found);
}

/// Gives the participant the exclusion that request and decision come to, or takes it away. One decided in a meeting is
/// not this request's to touch.
void writeThrough(const Office& office, const OpenConference& open, const ExclusionRequest& request, const ExclusionDecision& decision)
{
    const Participant* before = open.file.participant(request.person);
    if (!before || (before->exclusion && before->exclusion->decided == ExclusionDecided::During))
        return;
    Participant person = *before;
    person.exclusion.reset();
    if (request.settled && *request.settled != ExclusionSettled::None)
        person.exclusion = exclusionFrom(request, decision, open.file.conference, *open.procedure);
    if (person != *before)
        ConferenceStore(office.casebook).save(open.file.conference.id, person);
}

/// Reads the conference and goes on where it has not begun; `take` says what came of it and writes in one transaction.
template <typename Take>
ExclusionResult before(const Office& office, const ConferenceId& conference, Take take)
{
    if (!ConferenceStore(office.casebook).conference(conference))
        return refusal(ReasonCode::WrongState);
    const OpenConference open = reread(office, conference);
    const ConferenceState state = open.file.conference.state;
    if (!notBegun(state))
        return refusal(ReasonCode::WrongState, {wordOf(state)});
    Transaction transaction(office.casebook);
    ExclusionResult result = take(open);
    if (result.done)
        transaction.commit();
    return result;
}

ExclusionResult taken()
{
    return {done().verdict, {}, true};
}

} // namespace

ExclusionResult requestExclusion(const Office& office, const ConferenceId& conference, const ExclusionRequest& asked)
{
    return before(office, conference, [&](const OpenConference& open) -> ExclusionResult {
        auto problems = problemsOf(asked, open.file, *open.procedure, office.clock.today());
        if (!problems.empty())
            return toMend(std::move(problems));
        ExclusionRequest request = requestFor(open.record.dossier, asked.person).value_or(ExclusionRequest{.person = asked.person});
        request.requested = asked.requested;
        request.by = asked.by;
        request.ground = asked.ground;
        request.evidence = asked.evidence.trimmed();
        DossierStore(office.casebook).save(request);
        writeThrough(office, open, request, decisionOf(request, open.file, open.record.dossier));
        return taken();
    });
}

ExclusionResult considerExclusion(const Office& office, const ConferenceId& conference, const ParticipantId& person,
                                  std::optional<QDate> considered, std::optional<QDate> legalAdvice, const QString& legalSummary)
{
    return before(office, conference, [&](const OpenConference& open) -> ExclusionResult {
        auto request = requestFor(open.record.dossier, person);
        if (!request)
            return refusal(ReasonCode::NotAtThisConference);
        std::vector<ExclusionProblem> problems;
        const QDate today = office.clock.today();
        if (considered && *considered > today)
            problems.push_back({u"considered"_s, ExclusionFault::InTheFuture});
        else if (considered && request->requested && *considered < *request->requested)
            problems.push_back({u"considered"_s, ExclusionFault::BeforeTheRequest});
        if (legalAdvice && *legalAdvice > today)
            problems.push_back({u"legalAdvice"_s, ExclusionFault::InTheFuture});
        else if (!legalAdvice && !legalSummary.trimmed().isEmpty())
            problems.push_back({u"legalAdvice"_s, ExclusionFault::Missing});
        if (!problems.empty())
            return toMend(std::move(problems));
        request->considered = considered;
        request->legalAdvice = legalAdvice;
        request->legalSummary = legalSummary.trimmed();
        DossierStore(office.casebook).save(*request);
        return taken();
    });
}

ExclusionResult settleExclusion(const Office& office, const ConferenceId& conference, const ParticipantId& person,
                                const ExclusionDecision& decision)
{
    return before(office, conference, [&](const OpenConference& open) -> ExclusionResult {
        auto request = requestFor(open.record.dossier, person);
        if (!request)
            return refusal(ReasonCode::NotAtThisConference);
        auto problems = problemsOf(decision, open.file, *open.procedure);
        const bool excludes = decision.settled != ExclusionSettled::None;
        const ExclusionVerdict judged = judgedRequest(*request, decision, open.file, *open.procedure, *open.calendar, office.clock.now());
        if (excludes && open.procedure->exclusion.stated && request->evidence.isEmpty() && !open.procedure->exclusion.evidenceRule.isEmpty())
            problems.push_back({u"evidence"_s, ExclusionFault::Missing});
        if (!problems.empty())
            return toMend(std::move(problems));
        if (excludes && judged.outcome == Outcome::Refused)
            return {{Outcome::Refused, judged.reasons, {}}, {}, false};
        request->settled = decision.settled;
        request->reasons = decision.reasons.trimmed();
        request->items = decision.settled == ExclusionSettled::Part ? decision.items : std::vector<AgendaKey>{};
        request->standIn = excludes ? decision.standIn.trimmed() : QString();
        if (!request->considered)
            request->considered = office.clock.today();
        DossierStore store(office.casebook);
        store.save(*request);
        const auto kept = open.record.dossier.attending.find(person);
        Attending attending = kept == open.record.dossier.attending.end() ? Attending{} : kept->second;
        attending.extentReason = decision.settled == ExclusionSettled::Whole ? decision.extentReason.trimmed() : QString();
        if (kept == open.record.dossier.attending.end() ? attending != Attending{} : attending != kept->second)
            store.save(person, attending);
        writeThrough(office, open, *request, decision);
        return taken();
    });
}

ExclusionResult withdrawExclusionRequest(const Office& office, const ConferenceId& conference, const ParticipantId& person)
{
    return before(office, conference, [&](const OpenConference& open) -> ExclusionResult {
        auto request = requestFor(open.record.dossier, person);
        if (!request)
            return refusal(ReasonCode::NotAtThisConference);
        request->settled.reset();
        writeThrough(office, open, *request, {});
        DossierStore store(office.casebook);
        store.removeExclusionRequest(person);
        const auto kept = open.record.dossier.attending.find(person);
        if (kept != open.record.dossier.attending.end() && !kept->second.extentReason.isEmpty()) {
            Attending attending = kept->second;
            attending.extentReason.clear();
            store.save(person, attending);
        }
        return taken();
    });
}

ExclusionResult keepExclusionCare(const Office& office, const ConferenceId& conference, const ParticipantId& person,
                                  const ExclusionCare& care)
{
    if (!ConferenceStore(office.casebook).conference(conference))
        return refusal(ReasonCode::WrongState);
    const OpenConference open = reread(office, conference);
    if (isSettledForGood(open.file.conference.state))
        return refusal(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    auto request = requestFor(open.record.dossier, person);
    if (!request)
        return refusal(ReasonCode::NotAtThisConference);
    std::vector<ExclusionProblem> problems;
    if (care.reportGiven && *care.reportGiven > office.clock.today())
        problems.push_back({u"reportGiven"_s, ExclusionFault::InTheFuture});
    if (care.viewsCollected && *care.viewsCollected > office.clock.today())
        problems.push_back({u"viewsCollected"_s, ExclusionFault::InTheFuture});
    if (!problems.empty())
        return toMend(std::move(problems));
    request->reportGiven = care.reportGiven;
    request->viewsCollected = care.viewsCollected;
    const auto kept = open.record.dossier.attending.find(person);
    Attending attending = kept == open.record.dossier.attending.end() ? Attending{} : kept->second;
    attending.ways = care.ways;
    attending.viewsPresentedBy = care.presentedBy.trimmed();
    Transaction transaction(office.casebook);
    DossierStore store(office.casebook);
    store.save(*request);
    store.save(person, attending);
    transaction.commit();
    return taken();
}

} // namespace cadair
