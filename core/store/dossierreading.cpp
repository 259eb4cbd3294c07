#include "core/store/carestore.h"
#include "core/store/copiesstore.h"
#include "core/store/disputesstore.h"
#include "core/store/dossierrows.h"
#include "core/store/dossierstore.h"
#include "core/store/endingstore.h"
#include "core/store/followingstore.h"
#include "core/store/movestore.h"
#include "core/store/planstore.h"

#include <algorithm>

namespace cadair {

namespace {

/// The topics of a conference's words.
std::map<QString, Said> readWords(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare("SELECT topic, word, content FROM conference_word WHERE conference_id = :id");
    query.bind(":id", conference);
    std::map<QString, Said> topics;
    while (query.step())
        topics[query.text(0)].emplace(query.text(1), query.text(2));
    return topics;
}

std::vector<HouseholdChild> readHousehold(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT name, why_left_out, needs_looked_at, in_report, has_plan
          FROM household_child WHERE conference_id = :id ORDER BY position
    )sql");
    query.bind(":id", conference);
    std::vector<HouseholdChild> children;
    while (query.step()) {
        Columns in(query);
        children.push_back({.name = in.text(), .whyLeftOut = in.text(), .needsLookedAt = in.flag(), .inReport = in.flag(),
                            .hasPlan = in.flag()});
    }
    return children;
}

ConferenceRequest readRequest(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT brought_by, received_on, asked_by, reasons_against, decided_by, decided_on, enquiry_outcome, harm_found,
               declined, declined_reason, supported, supported_request_by, supported_by, supported_declined,
               supported_disagreement, interim_plan_since, interim_plan_held_by, household_known, delayed, delay_told_to,
               delay_told_on, delay_safeguards, school_day_ends, day_care
          FROM conference_request WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    ConferenceRequest request;
    if (!query.step())
        return request;
    Columns in(query);
    request.trigger = in.optionalWord<RequestTrigger>();
    request.receivedOn = in.optionalDate();
    request.from = in.text();
    request.reasonsAgainst = in.text();
    request.decidedBy = in.text();
    request.decidedOn = in.optionalDate();
    request.enquiryOutcome = in.text();
    request.harmFound = in.optionalFlag();
    request.declined = in.flag();
    request.declinedReason = in.text();
    const bool supported = in.flag();
    const SupportedRequest behind{.by = in.text(), .supportedBy = in.text(), .declined = in.flag(), .disagreement = in.text()};
    if (supported)
        request.supported = behind;
    request.interimPlanSince = in.optionalDate();
    request.interimPlanHeldBy = in.text();
    if (in.flag())
        request.household = readHousehold(database, conference);
    const bool delayed = in.flag();
    const Delay delay{.toldTo = in.text(), .toldOn = in.optionalDate(), .safeguards = in.text()};
    if (delayed)
        request.delay = delay;
    request.schoolDayEnds = in.optionalTime();
    request.dayCare = in.optionalFlag();
    return request;
}

std::optional<Chairing> readChairing(const Database& database, const ConferenceId& conference, std::map<QString, Said>& words)
{
    auto query = database.prepare(R"sql(
        SELECT independent, conflict, previous_chair, chair, change_reason FROM conference_chairing WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    if (!query.step())
        return std::nullopt;
    Columns in(query);
    return Chairing{.independent = in.optionalFlag(),
                    .conflict = in.text(),
                    .qualities = wordsIn(words[topics::chairQuality]),
                    .previousChair = in.text(),
                    .chair = in.text(),
                    .changeReason = in.text(),
                    .metBefore = wordsIn(words[topics::chairMet])};
}

Inviting readInviting(const Database& database, const ConferenceId& conference, std::map<QString, Said>& words)
{
    Inviting inviting{.network = {}, .notNeeded = words[topics::notNeeded], .wanted = wordsIn(words[topics::wanted])};
    auto known = database.prepare("SELECT network_known FROM conference_inviting WHERE conference_id = :id");
    known.bind(":id", conference);
    if (!known.step() || known.integer(0) == 0)
        return inviting;
    auto query = database.prepare(R"sql(
        SELECT agency, with_parents, significant, why_not_invited, report_asked
          FROM network_agency WHERE conference_id = :id ORDER BY position
    )sql");
    query.bind(":id", conference);
    inviting.network.emplace();
    while (query.step()) {
        Columns in(query);
        inviting.network->push_back({.agency = in.key<AgencyKey>(), .withParents = in.flag(), .significant = in.flag(),
                                     .whyNotInvited = in.text(), .reportAsked = in.optionalDate()});
    }
    return inviting;
}

Arrangements readArrangements(const Database& database, const ConferenceId& conference)
{
    Arrangements arrangements;
    auto query = database.prepare(R"sql(
        SELECT mode, family_notes, waiting, safety, police_matters FROM conference_arrangement WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    if (!query.step())
        return arrangements;
    Columns in(query);
    arrangements = {.mode = in.optionalWord<MeetingMode>(), .familyNotes = in.text(), .waiting = in.text(), .safety = in.text(),
                    .policeMatters = in.text(), .apart = {}};
    auto apart = database.prepare("SELECT one_id, other_id, why, how FROM kept_apart WHERE conference_id = :id ORDER BY position");
    apart.bind(":id", conference);
    while (apart.step()) {
        Columns row(apart);
        arrangements.apart.push_back({.one = row.id<ParticipantId>(), .other = row.id<ParticipantId>(), .why = row.text(),
                                      .how = row.text()});
    }
    return arrangements;
}

void readPapers(const Database& database, const ConferenceId& conference, Papers& papers)
{
    auto query = database.prepare(R"sql(
        SELECT chronology, no_chronology, assessment_presented FROM conference_papers WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    if (!query.step())
        return;
    Columns in(query);
    papers.chronology = in.flag();
    papers.noChronology = in.text();
    papers.assessmentPresented = in.flag();
}

std::vector<RecordingRequest> readRecordings(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT asked_by, requested, how, core_group, why, consent_sought, agreed, decider, reasons, legal_advice, legal_summary,
               discussion_unharmed, decisions_unharmed, limits_told, third_parties_told, signed_on
          FROM recording_request WHERE conference_id = :id ORDER BY position
    )sql");
    query.bind(":id", conference);
    std::vector<RecordingRequest> requests;
    while (query.step()) {
        Columns in(query);
        RecordingRequest each;
        each.by = in.optionalId<ParticipantId>();
        each.requested = in.optionalDate();
        each.how = in.text();
        each.coreGroup = in.flag();
        each.why = in.text();
        each.consentSought = in.optionalDate();
        each.agreed = in.optionalFlag();
        each.decider = in.text();
        each.reasons = in.text();
        each.legalAdvice = in.optionalDate();
        each.legalSummary = in.text();
        each.discussionUnharmed = in.optionalFlag();
        each.decisionsUnharmed = in.optionalFlag();
        each.limitsTold = in.flag();
        each.thirdPartiesTold = in.flag();
        each.signedOn = in.optionalDate();
        requests.push_back(std::move(each));
    }
    return requests;
}

std::optional<Exploitation> readExploitation(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT family_complicit, trafficking, referred_on, referral_by, treated_as_child
          FROM exploitation WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    if (!query.step())
        return std::nullopt;
    Columns in(query);
    Exploitation asked{.familyComplicit = in.optionalFlag(), .trafficking = in.optionalFlag(), .referred = in.optionalDate(),
                       .referralBy = in.text(), .ageDisputed = {}, .treatedAsChild = in.flag()};
    auto children = database.prepare("SELECT child_id FROM age_disputed WHERE conference_id = :id");
    children.bind(":id", conference);
    while (children.step())
        asked.ageDisputed.insert(Columns(children).id<ChildId>());
    return asked;
}

} // namespace

Dossier readDossier(const Database& database, const ConferenceId& conference)
{
    std::map<QString, Said> words = readWords(database, conference);
    Dossier dossier;
    dossier.chairing = readChairing(database, conference, words);
    dossier.request = readRequest(database, conference);
    dossier.request.preBirthGrounds = wordsIn(words[topics::preBirthGround]);
    dossier.inviting = readInviting(database, conference, words);
    dossier.arrangements = readArrangements(database, conference);
    readPapers(database, conference, dossier.papers);
    dossier.recordings = readRecordings(database, conference);
    dossier.exploitation = readExploitation(database, conference);
    readPeopleOf(database, conference, dossier);
    readPlans(database, conference, dossier);
    readFollowing(database, conference, dossier);
    dossier.transfer = readTransfer(database, conference);
    readLookedAfter(database, conference, dossier);
    readReviewing(database, conference, dossier);
    dossier.copies = readCopies(database, conference);
    putDisputes(readDisputes(database, conference), dossier);
    return dossier;
}

} // namespace cadair
