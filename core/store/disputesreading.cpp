#include "core/store/disputesstore.h"

#include "core/store/statement.h"
#include "core/store/toldstore.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Rows of a complaint's columns, followed by whether the conference it led to has another chair; aspects and offices follow.
std::vector<ComplaintKept> readComplaints(Statement& query)
{
    std::vector<ComplaintKept> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.id = in.id<ComplaintId>(),
                         .conference = in.id<ConferenceId>(),
                         .by = in.optionalId<ParticipantId>(),
                         .byName = in.text(),
                         .received = in.date(),
                         .how = in.word<ReceivedHow>(),
                         .about = {},
                         .words = in.text(),
                         .addressedTo = in.text(),
                         .passedOn = {},
                         .referredTo = in.text(),
                         .referredOn = in.optionalDate(),
                         .answerBy = in.optionalDate(),
                         .outcome = in.text(),
                         .outcomeOn = in.optionalDate(),
                         .explanation = in.text(),
                         .followedBy = in.optionalId<ConferenceId>(),
                         .otherChair = in.flag()});
    }
    return found;
}

void readWhatFollows(const Database& database, std::vector<ComplaintKept>& complaints)
{
    for (ComplaintKept& complaint : complaints) {
        auto about = database.prepare("SELECT aspect FROM complaint_about WHERE complaint_id = :id");
        about.bind(":id", complaint.id);
        while (about.step())
            complaint.about.insert(about.text(0));
        auto passed = database.prepare("SELECT office, passed_on FROM complaint_passed WHERE complaint_id = :id");
        passed.bind(":id", complaint.id);
        while (passed.step()) {
            Columns in(passed);
            const QString office = in.text();
            complaint.passedOn.emplace(office, in.date());
        }
    }
}

std::vector<ComplaintKept> complaintsOf(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, participant_id, by_name, received_on, received_how, content, addressed_to, referred_to,
               referred_on, answer_by, outcome, outcome_on, explanation, followed_by,
               followed_by IS NULL
               OR coalesce((SELECT chair_id FROM conference AS later WHERE later.id = followed_by), '')
                  IS NOT (SELECT chair_id FROM conference AS this WHERE this.id = conference_id)
          FROM complaint WHERE conference_id = :id ORDER BY received_on, rowid
    )sql");
    query.bind(":id", conference);
    std::vector<ComplaintKept> found = readComplaints(query);
    readWhatFollows(database, found);
    return found;
}

std::vector<EscalationKept> escalationsOf(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, dissent_id, between_whom, begun_on
          FROM escalation WHERE conference_id = :id ORDER BY begun_on, rowid
    )sql");
    query.bind(":id", conference);
    std::vector<EscalationKept> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.id = in.id<EscalationId>(),
                         .conference = in.id<ConferenceId>(),
                         .dissent = in.optionalId<DissentId>(),
                         .between = in.text(),
                         .begun = in.date(),
                         .steps = {}});
    }
    for (EscalationKept& escalation : found) {
        auto steps = database.prepare(R"sql(
            SELECT level, taken_on, taken_to, answer_by, result, resolved
              FROM escalation_step WHERE escalation_id = :id ORDER BY position
        )sql");
        steps.bind(":id", escalation.id);
        while (steps.step()) {
            Columns in(steps);
            escalation.steps.push_back({.level = in.text(),
                                        .on = in.date(),
                                        .to = in.text(),
                                        .answerBy = in.optionalDate(),
                                        .result = in.text(),
                                        .resolved = in.flag()});
        }
    }
    return found;
}

std::vector<RecordRequest> requestsOf(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, asker, office, address, kind, asked_on, asked_how, wanted, state, chair_consent, court_order,
               given, settled_on, settled_by, reader_id
          FROM record_request WHERE conference_id = :id ORDER BY asked_on, rowid
    )sql");
    query.bind(":id", conference);
    std::vector<RecordRequest> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.id = in.id<RecordRequestId>(),
                         .conference = in.id<ConferenceId>(),
                         .asker = in.text(),
                         .office = in.text(),
                         .address = in.text(),
                         .kind = in.word<AskerKind>(),
                         .asked = in.date(),
                         .how = in.word<ReceivedHow>(),
                         .wanted = in.text(),
                         .state = in.word<RequestState>(),
                         .chairConsent = in.optionalDate(),
                         .courtOrder = in.text(),
                         .given = in.text(),
                         .settledOn = in.optionalDate(),
                         .settledBy = in.text(),
                         .reader = in.optionalId<ParticipantId>()});
    }
    return found;
}

Complaint judgedAs(const ComplaintKept& kept)
{
    Complaint complaint{.received = kept.received,
                        .about = kept.about,
                        .addressedTo = kept.addressedTo,
                        .passedTo = {},
                        .referredTo = kept.referredTo,
                        .outcome = kept.outcome,
                        .explanation = kept.explanation,
                        .otherChair = kept.otherChair};
    for (const auto& [office, on] : kept.passedOn)
        complaint.passedTo.insert(office);
    return complaint;
}

} // namespace

DisputesKept DisputesStore::disputes(const ConferenceId& conference) const
{
    return readDisputes(m_database, conference);
}

std::vector<ComplaintKept> DisputesStore::complaintsAbout(const ChildId& child) const
{
    auto query = m_database.prepare(R"sql(
        SELECT DISTINCT conference_id FROM complaint
         WHERE conference_id IN (SELECT conference_id FROM subject WHERE child_id = :child)
    )sql");
    query.bind(":child", child);
    std::vector<ComplaintKept> found;
    while (query.step()) {
        const std::vector<ComplaintKept> some = complaintsOf(m_database, Columns(query).id<ConferenceId>());
        found.insert(found.end(), some.begin(), some.end());
    }
    std::stable_sort(found.begin(), found.end(), [](const ComplaintKept& a, const ComplaintKept& b) { return a.received < b.received; });
    return found;
}

std::optional<ComplaintKept> DisputesStore::complaint(const ComplaintId& id) const
{
    auto query = m_database.prepare("SELECT conference_id FROM complaint WHERE id = :id");
    query.bind(":id", id);
    if (!query.step())
        return std::nullopt;
    for (ComplaintKept& each : complaintsOf(m_database, Columns(query).id<ConferenceId>()))
        if (each.id == id)
            return std::move(each);
    return std::nullopt;
}

std::vector<DisputeDay> DisputesStore::daysUntil(QDate until) const
{
    auto query = m_database.prepare(R"sql(
        SELECT conference_id, answer_by, 1 AS complaint FROM complaint WHERE outcome = '' AND answer_by <= :until
        UNION ALL
        SELECT conference_id, answer_by, 0 FROM escalation_step JOIN escalation ON escalation.id = escalation_id
         WHERE result = '' AND answer_by <= :until
         ORDER BY answer_by, complaint DESC
    )sql");
    query.bind(":until", until);
    std::vector<DisputeDay> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.conference = in.id<ConferenceId>(), .by = in.date(), .complaint = in.flag()});
    }
    return found;
}

DisputesKept readDisputes(const Database& database, const ConferenceId& conference)
{
    return {.complaints = complaintsOf(database, conference),
            .escalations = escalationsOf(database, conference),
            .requests = requestsOf(database, conference),
            .told = readTold(database, conference)};
}

void putDisputes(const DisputesKept& kept, Dossier& dossier)
{
    for (const ComplaintKept& complaint : kept.complaints)
        dossier.complaints.push_back(judgedAs(complaint));
    for (const EscalationKept& escalation : kept.escalations) {
        if (escalation.dissent) // a dissent goes its own way; the steps the rules look into are the core group's
            continue;
        Escalation judged;
        for (const EscalationStepKept& step : escalation.steps)
            judged.steps.push_back({step.level, step.on, step.resolved});
        dossier.escalations.push_back(std::move(judged));
    }
    for (const RecordRequest& request : kept.requests)
        if (request.settledOn && (request.state == RequestState::CopyAllowed || request.state == RequestState::Told))
            dossier.disclosures.push_back({request.asker, *request.settledOn, request.chairConsent, request.courtOrder});
}

} // namespace cadair
