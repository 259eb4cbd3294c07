#include "core/store/dossierrows.h"
#include "core/store/dossierstore.h"

#include <algorithm>

namespace cadair {

namespace {

void readAttendingWords(const Database& database, const ConferenceId& conference, std::map<ParticipantId, Attending>& all)
{
    auto query = database.prepare(R"sql(
        SELECT participant_id, topic, word, attending_word.content
          FROM attending_word JOIN participant ON participant.id = participant_id
         WHERE conference_id = :id ORDER BY participant_id, topic, attending_word.content
    )sql");
    query.bind(":id", conference);
    while (query.step()) {
        Columns in(query);
        Attending& attending = all[in.id<ParticipantId>()];
        const QString topic = in.text();
        if (topic == topics::item) {
            attending.items.push_back(in.key<AgendaKey>());
            continue;
        }
        const QString word = in.text();
        if (topic == topics::wayHeard)
            attending.ways.insert(word);
        else if (topic == topics::leaflet)
            attending.leaflets.emplace(word, in.text());
        else
            attending.sheet.insert(word);
    }
}

std::map<ParticipantId, Attending> readAttending(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT participant_id, chair_agreed, family_agreed, took_part, remote_reason, not_invited_reason, told_on, may_decide,
               little_known, trained, interpreter_needed, interpreter_offered, interpreter_declined, record_help_needed,
               record_help, record_through_family, views_presented_by, extent_reason, way, needs, childcare_offered,
               childcare_by, arrival, seat, comes_with
          FROM attending JOIN participant ON participant.id = participant_id
         WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    std::map<ParticipantId, Attending> all;
    while (query.step()) {
        Columns in(query);
        Attending& attending = all[in.id<ParticipantId>()];
        attending.chairAgreed = in.optionalDate();
        attending.familyAgreed = in.optionalDate();
        attending.tookPart = in.flag();
        attending.remoteReason = in.text();
        attending.notInvitedReason = in.text();
        attending.toldOn = in.optionalDate();
        attending.mayDecide = in.optionalFlag();
        attending.littleKnown = in.flag();
        attending.trained = in.optionalFlag();
        attending.interpreterNeeded = in.flag();
        attending.interpreterOffered = in.flag();
        attending.interpreterDeclined = in.flag();
        attending.recordHelpNeeded = in.flag();
        attending.recordHelp = in.text();
        attending.recordThroughFamily = in.flag();
        attending.viewsPresentedBy = in.text();
        attending.extentReason = in.text();
        attending.way = in.optionalWord<SendingWay>();
        attending.needs = in.text();
        attending.childcareOffered = in.optionalFlag();
        attending.childcareBy = in.text();
        attending.arrival = in.optionalTime();
        attending.seat = in.text();
        attending.with = in.optionalId<ParticipantId>();
    }
    readAttendingWords(database, conference, all);
    return all;
}

std::map<ChildId, ChildHeard> readHeard(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT child_id, assessed_on, represented_by, prepared_on, prepared_by, young, brought_reason, impact, parents_think,
               settled, settled_by, settled_on, settled_reason, pre_meeting, pre_meeting_with
          FROM child_heard WHERE conference_id = :id
    )sql");
    query.bind(":id", conference);
    std::map<ChildId, ChildHeard> all;
    while (query.step()) {
        Columns in(query);
        ChildHeard& heard = all[in.id<ChildId>()];
        heard.assessedOn = in.optionalDate();
        heard.representedBy = in.text();
        heard.preparedOn = in.optionalDate();
        heard.preparedBy = in.text();
        heard.young = in.flag();
        heard.broughtReason = in.text();
        heard.impact = in.text();
        heard.parentsThink = in.text();
        heard.settled = in.optionalWord<ChildComes>();
        heard.settledBy = in.text();
        heard.settledOn = in.optionalDate();
        heard.settledReason = in.text();
        heard.preMeeting = in.optionalDate();
        heard.preMeetingWith = in.text();
    }
    auto words = database.prepare("SELECT child_id, topic, word, content FROM child_heard_word WHERE conference_id = :id");
    words.bind(":id", conference);
    while (words.step()) {
        Columns in(words);
        ChildHeard& heard = all[in.id<ChildId>()];
        const QString topic = in.text();
        const QString word = in.text();
        if (topic == topics::answer)
            heard.answers.emplace(word, in.text());
        else
            heard.ways.insert(word);
    }
    return all;
}

std::vector<ReportReceipt> readReceipts(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT participant_id, kind, not_shared_reason, discussed, shared_by, read_on, treated_late
          FROM report_receipt JOIN participant ON participant.id = participant_id
         WHERE conference_id = :id ORDER BY participant.position, participant.rowid, kind
    )sql");
    query.bind(":id", conference);
    std::vector<ReportReceipt> receipts;
    while (query.step()) {
        Columns in(query);
        ReportReceipt receipt{.from = in.id<ParticipantId>(), .kind = in.word<ReportKind>(), .holds = {}, .children = {}};
        receipt.notSharedReason = in.text();
        receipt.discussed = in.optionalDate();
        receipt.sharedBy = in.text();
        receipt.read = in.optionalDate();
        receipt.treatedLate = in.text();
        receipts.push_back(std::move(receipt));
    }
    for (ReportReceipt& receipt : receipts) {
        auto words = database.prepare(R"sql(
            SELECT about, word FROM report_receipt_word WHERE participant_id = :id AND kind = :kind
        )sql");
        words.bind(":id", receipt.from).bind(":kind", receipt.kind);
        while (words.step()) {
            Columns in(words);
            if (words.text(0).isEmpty())
                receipt.holds.insert(words.text(1));
            else
                receipt.children[in.id<ChildId>()].insert(words.text(1));
        }
    }
    return receipts;
}

std::vector<ExclusionRequest> readExclusionRequests(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT participant_id, requested, requested_by, ground, evidence, considered, legal_advice, legal_summary, settled,
               reasons, stand_in, report_given, views_collected
          FROM exclusion_request JOIN participant ON participant.id = participant_id
         WHERE conference_id = :id ORDER BY participant.position, participant.rowid
    )sql");
    query.bind(":id", conference);
    std::vector<ExclusionRequest> requests;
    while (query.step()) {
        Columns in(query);
        ExclusionRequest request{.person = in.id<ParticipantId>()};
        request.requested = in.optionalDate();
        request.by = in.optionalId<ParticipantId>();
        request.ground = in.optionalKey<GroundKey>();
        request.evidence = in.text();
        request.considered = in.optionalDate();
        request.legalAdvice = in.optionalDate();
        request.legalSummary = in.text();
        request.settled = in.optionalWord<ExclusionSettled>();
        request.reasons = in.text();
        request.standIn = in.text();
        request.reportGiven = in.optionalDate();
        request.viewsCollected = in.optionalDate();
        requests.push_back(std::move(request));
    }
    for (ExclusionRequest& request : requests) {
        auto items = database.prepare("SELECT item FROM exclusion_request_item WHERE participant_id = :id ORDER BY position");
        items.bind(":id", request.person);
        while (items.step())
            request.items.push_back(Columns(items).key<AgendaKey>());
    }
    return requests;
}

std::vector<Contribution> readContributions(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT participant_id, kind, content, received, may_be_shared
          FROM contribution WHERE conference_id = :id ORDER BY position
    )sql");
    query.bind(":id", conference);
    std::vector<Contribution> contributions;
    while (query.step()) {
        Columns in(query);
        contributions.push_back({.from = in.id<ParticipantId>(), .kind = in.word<ContributionKind>(), .words = in.text(),
                                 .received = in.optionalDate(), .mayBeShared = in.flag()});
    }
    return contributions;
}

} // namespace

void readPeopleOf(const Database& database, const ConferenceId& conference, Dossier& dossier)
{
    dossier.attending = readAttending(database, conference);
    dossier.heard = readHeard(database, conference);
    dossier.papers.receipts = readReceipts(database, conference);
    dossier.exclusionRequests = readExclusionRequests(database, conference);
    dossier.contributions = readContributions(database, conference);
}

} // namespace cadair
