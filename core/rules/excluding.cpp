#include "core/rules/excluding.h"

#include "core/rules/entitlement.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const ExclusionGround* listed(const GroundKey& ground, const Procedure& procedure)
{
    const auto& grounds = procedure.exclusion.grounds;
    const auto found = std::find_if(grounds.begin(), grounds.end(), [&](const ExclusionGround& each) { return each.ground == ground; });
    return found == grounds.end() ? nullptr : &*found;
}

const std::vector<AgendaItem>& agendaOf(const Conference& conference, const Procedure& procedure)
{
    static const std::vector<AgendaItem> none;
    const auto found = procedure.agendas.find(conference.type);
    return found == procedure.agendas.end() ? none : found->second;
}

bool isOnAgenda(const AgendaKey& item, const Conference& conference, const Procedure& procedure)
{
    const auto& agenda = agendaOf(conference, procedure);
    return std::any_of(agenda.begin(), agenda.end(), [&](const AgendaItem& each) { return each.key == item; });
}

bool asksFor(const Procedure& procedure, QStringView check, ConferenceType type)
{
    return std::any_of(procedure.checks.begin(), procedure.checks.end(), [&](const CheckLine& line) {
        return line.check.text() == check && (line.conferences.empty() || line.conferences.contains(type));
    });
}

/// Whether a time is one of the planned meeting; also where nobody knows when that is.
bool isWithin(QTime time, const Conference& conference)
{
    if (!conference.plannedStart)
        return true;
    const QTime end = conference.plannedStart->addSecs(60 * conference.plannedMinutes);
    return time >= *conference.plannedStart && (end < *conference.plannedStart || time <= end);
}

void judgeTimes(const ExclusionDecision& decision, const Conference& conference, std::vector<ExclusionProblem>& problems)
{
    if (!decision.from && (decision.to || decision.items.empty()))
        problems.push_back({u"from"_s, ExclusionFault::Missing});
    if (decision.from && !isWithin(*decision.from, conference))
        problems.push_back({u"from"_s, ExclusionFault::OutsideMeeting});
    if (decision.to && !isWithin(*decision.to, conference))
        problems.push_back({u"to"_s, ExclusionFault::OutsideMeeting});
    else if (decision.from && decision.to && *decision.from >= *decision.to)
        problems.push_back({u"to"_s, ExclusionFault::FromAfterTo});
}

bool shareAChild(const Participant& a, const Participant& b)
{
    return std::any_of(a.of.begin(), a.of.end(), [&](const ChildId& child) { return std::find(b.of.begin(), b.of.end(), child) != b.of.end(); });
}

bool areApart(const std::vector<Apart>& pairs, const ParticipantId& a, const ParticipantId& b)
{
    return std::any_of(pairs.begin(), pairs.end(), [&](const Apart& each) {
        return (each.one == a && each.other == b) || (each.one == b && each.other == a);
    });
}

/// Adults of the family whom this person is in conflict with, as far as the request says.
std::vector<const Participant*> oppositeOf(const ExclusionRequest& request, const CaseFile& file)
{
    const Participant* asked = request.by ? file.participant(*request.by) : nullptr;
    if (asked && isFamily(*asked))
        return {asked};
    const Participant* person = file.participant(request.person);
    std::vector<const Participant*> others;
    for (const Participant& other : file.participants)
        if (person && other.id != person->id && isFamily(other) && other.capacity != Capacity::Child && shareAChild(*person, other))
            others.push_back(&other);
    return others;
}

} // namespace

bool canBeKeptOut(Capacity capacity)
{
    return capacity != Capacity::Chair && capacity != Capacity::MinuteTaker && capacity != Capacity::Child;
}

std::vector<ExclusionProblem> problemsOf(const ExclusionRequest& request, const CaseFile& file, const Procedure& procedure, QDate today)
{
    std::vector<ExclusionProblem> problems;
    const Participant* person = file.participant(request.person);
    if (!person)
        problems.push_back({u"person"_s, ExclusionFault::NotOfThisConference});
    else if (!canBeKeptOut(person->capacity))
        problems.push_back({u"person"_s, ExclusionFault::NotToBeKeptOut});
    if (request.by && (!file.participant(*request.by) || request.by == request.person))
        problems.push_back({u"by"_s, ExclusionFault::NotOfThisConference});
    if (!request.requested)
        problems.push_back({u"requested"_s, ExclusionFault::Missing});
    else if (*request.requested > today)
        problems.push_back({u"requested"_s, ExclusionFault::InTheFuture});
    if (procedure.exclusion.stated) {
        const ExclusionGround* ground = request.ground ? listed(*request.ground, procedure) : nullptr;
        if (!request.ground)
            problems.push_back({u"ground"_s, ExclusionFault::Missing});
        else if (!ground)
            problems.push_back({u"ground"_s, ExclusionFault::GroundNotListed});
        else if (ground->onlyDuring)
            problems.push_back({u"ground"_s, ExclusionFault::GroundOnlyDuring});
    } else if (request.evidence.trimmed().isEmpty()) { // no list to choose from: the words are all there is
        problems.push_back({u"evidence"_s, ExclusionFault::Missing});
    }
    return problems;
}

std::vector<ExclusionProblem> problemsOf(const ExclusionDecision& decision, const CaseFile& file, const Procedure& procedure)
{
    std::vector<ExclusionProblem> problems;
    if (decision.settled == ExclusionSettled::Part) {
        judgeTimes(decision, file.conference, problems);
        const bool known = std::all_of(decision.items.begin(), decision.items.end(), [&](const AgendaKey& item) {
            return isOnAgenda(item, file.conference, procedure);
        });
        if (!known)
            problems.push_back({u"items"_s, ExclusionFault::ItemUnknown});
    }
    if (decision.reasons.trimmed().isEmpty())
        problems.push_back({u"reasons"_s, ExclusionFault::Missing});
    return problems;
}

std::optional<Presence> plannedTimes(const std::vector<AgendaKey>& items, const Conference& conference, const Procedure& procedure)
{
    if (!conference.plannedStart)
        return std::nullopt;
    std::optional<Presence> times;
    QTime at = *conference.plannedStart;
    for (const AgendaItem& item : agendaOf(conference, procedure)) {
        const QTime until = at.addSecs(60 * item.plannedMinutes);
        if (std::find(items.begin(), items.end(), item.key) != items.end()) {
            if (!times)
                times = Presence{at, until};
            times->to = until;
        }
        at = until;
    }
    return times;
}

Exclusion exclusionFrom(const ExclusionRequest& request, const ExclusionDecision& decision, const Conference& conference,
                        const Procedure& procedure)
{
    Exclusion exclusion;
    exclusion.requested = request.requested;
    exclusion.by = request.by;
    exclusion.ground = request.ground;
    exclusion.evidence = request.evidence.trimmed();
    exclusion.decided = ExclusionDecided::Before;
    exclusion.extent = decision.settled == ExclusionSettled::Whole ? ExclusionExtent::Whole : ExclusionExtent::Part;
    exclusion.record = decision.record;
    if (decision.settled != ExclusionSettled::Part)
        return exclusion;
    exclusion.from = decision.from;
    exclusion.to = decision.to;
    if (!decision.from) {
        if (const auto planned = plannedTimes(decision.items, conference, procedure)) {
            exclusion.from = planned->from;
            exclusion.to = planned->to;
        }
    }
    return exclusion;
}

ExclusionDecision decisionOf(const ExclusionRequest& request, const CaseFile& file, const Dossier& dossier)
{
    ExclusionDecision decision{.settled = request.settled.value_or(ExclusionSettled::None),
                               .from = {}, .to = {}, .items = request.items, .reasons = request.reasons, .record = {},
                               .standIn = request.standIn, .extentReason = {}};
    const Participant* person = file.participant(request.person);
    if (person && person->exclusion) {
        decision.from = person->exclusion->from;
        decision.to = person->exclusion->to;
        decision.record = person->exclusion->record;
    }
    if (const auto attending = dossier.attending.find(request.person); attending != dossier.attending.end())
        decision.extentReason = attending->second.extentReason;
    return decision;
}

ExclusionVerdict judgedRequest(const ExclusionRequest& request, const ExclusionDecision& decision, const CaseFile& file,
                               const Procedure& procedure, const WorkingCalendar& calendar, const QDateTime& now)
{
    CaseFile asIf = file;
    for (Participant& person : asIf.participants)
        if (person.id == request.person)
            person.exclusion = exclusionFrom(request, decision, file.conference, procedure);
    for (const ExclusionVerdict& verdict : exclusions(asIf, procedure, calendar, now))
        if (verdict.person == request.person)
            return verdict;
    return {.person = request.person, .outcome = Outcome::Refused, .notice = Notice::NotApplicable, .letterMustHold = {}, .entitled = {}, .reasons = {}};
}

std::vector<ExclusionOwed> exclusionOwed(const ExclusionRequest& request, const CaseFile& file, const Dossier& dossier,
                                         const Procedure& procedure, const WorkingCalendar& calendar, const QDateTime& now)
{
    using enum ExclusionOwed;
    if (request.settled == ExclusionSettled::None)
        return {};
    const ExclusionDecision decision = decisionOf(request, file, dossier);
    const ExclusionVerdict verdict = judgedRequest(request, decision, file, procedure, calendar, now);
    std::vector<ExclusionOwed> owed;
    const auto owe = [&](bool open, ExclusionOwed what) {
        if (open)
            owed.push_back(what);
    };
    const auto says = [&](ReasonCode code) {
        return std::any_of(verdict.reasons.begin(), verdict.reasons.end(), [code](const Reason& reason) { return reason.code == code; });
    };
    owe(says(ReasonCode::ExclusionGroundMissing) || says(ReasonCode::ExclusionGroundNotListed), Ground);
    owe(says(ReasonCode::EvidenceMissing), Evidence);
    owe(!request.settled, Decision);
    if (!request.settled)
        return owed;
    const bool whole = request.settled == ExclusionSettled::Whole;
    const ConferenceType type = file.conference.type;
    const bool told = std::any_of(file.sent.begin(), file.sent.end(), [&](const SentDocument& sent) {
        return sent.to == request.person && sent.document.text() == u"exclusion-notice"_s;
    });
    const auto attending = dossier.attending.find(request.person);
    owe(!whole && !decision.from, Times);
    owe(says(ReasonCode::RecordNotDecided), Record);
    owe(whole && decision.extentReason.trimmed().isEmpty() && asksFor(procedure, u"exclusion-short", type), ExtentReason);
    owe(!verdict.letterMustHold.empty() && !told, Letter);
    owe(!verdict.entitled.empty() && !request.reportGiven, Report);
    owe(!request.viewsCollected, Views);
    owe((attending == dossier.attending.end() || attending->second.viewsPresentedBy.isEmpty()) && asksFor(procedure, u"excluded-views", type), Presenter);
    return owed;
}

std::vector<Apart> proposedApart(const CaseFile& file, const Dossier& dossier)
{
    std::vector<Apart> known = dossier.arrangements.apart;
    std::vector<Apart> proposed;
    for (const ExclusionRequest& request : dossier.exclusionRequests) {
        if (!request.ground || request.ground->text() != u"family-conflict"_s)
            continue;
        for (const Participant* other : oppositeOf(request, file)) {
            if (areApart(known, request.person, other->id))
                continue;
            proposed.push_back({request.person, other->id, request.evidence, {}});
            known.push_back(proposed.back());
        }
    }
    return proposed;
}

} // namespace cadair
