#include "core/store/disputesstore.h"

#include "core/store/statement.h"

namespace cadair {

DisputesStore::DisputesStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void DisputesStore::save(const ComplaintKept& complaint)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO complaint (id, conference_id, participant_id, by_name, received_on, received_how, content, addressed_to,
                               referred_to, referred_on, answer_by, outcome, outcome_on, explanation, followed_by)
        VALUES (:id, :conference, :by, :name, :received, :how, :words, :addressed, :referred, :referredOn, :answer, :outcome,
                :outcomeOn, :explanation, :followed)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, participant_id = excluded.participant_id, by_name = excluded.by_name,
            received_on = excluded.received_on, received_how = excluded.received_how, content = excluded.content,
            addressed_to = excluded.addressed_to, referred_to = excluded.referred_to, referred_on = excluded.referred_on,
            answer_by = excluded.answer_by, outcome = excluded.outcome, outcome_on = excluded.outcome_on,
            explanation = excluded.explanation, followed_by = excluded.followed_by
    )sql");
    save.bind(":id", complaint.id).bind(":conference", complaint.conference).bind(":by", complaint.by);
    save.bind(":name", complaint.byName).bind(":received", complaint.received).bind(":how", complaint.how);
    save.bind(":words", complaint.words).bind(":addressed", complaint.addressedTo).bind(":referred", complaint.referredTo);
    save.bind(":referredOn", complaint.referredOn).bind(":answer", complaint.answerBy).bind(":outcome", complaint.outcome);
    save.bind(":outcomeOn", complaint.outcomeOn).bind(":explanation", complaint.explanation);
    save.bind(":followed", complaint.followedBy).run();
    auto clearAbout = m_database.prepare("DELETE FROM complaint_about WHERE complaint_id = :id");
    clearAbout.bind(":id", complaint.id).run();
    auto about = m_database.prepare("INSERT INTO complaint_about (complaint_id, aspect) VALUES (:id, :aspect)");
    for (const QString& aspect : complaint.about)
        about.bind(":id", complaint.id).bind(":aspect", aspect).run();
    auto clearPassed = m_database.prepare("DELETE FROM complaint_passed WHERE complaint_id = :id");
    clearPassed.bind(":id", complaint.id).run();
    auto passed = m_database.prepare("INSERT INTO complaint_passed (complaint_id, office, passed_on) VALUES (:id, :office, :on)");
    for (const auto& [office, on] : complaint.passedOn)
        passed.bind(":id", complaint.id).bind(":office", office).bind(":on", on).run();
    transaction.commit();
}

void DisputesStore::save(const EscalationKept& escalation)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO escalation (id, conference_id, dissent_id, between_whom, begun_on)
        VALUES (:id, :conference, :dissent, :between, :begun)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, dissent_id = excluded.dissent_id, between_whom = excluded.between_whom,
            begun_on = excluded.begun_on
    )sql");
    save.bind(":id", escalation.id).bind(":conference", escalation.conference).bind(":dissent", escalation.dissent);
    save.bind(":between", escalation.between).bind(":begun", escalation.begun).run();
    auto clear = m_database.prepare("DELETE FROM escalation_step WHERE escalation_id = :id");
    clear.bind(":id", escalation.id).run();
    auto step = m_database.prepare(R"sql(
        INSERT INTO escalation_step (escalation_id, position, level, taken_on, taken_to, answer_by, result, resolved)
        VALUES (:id, :position, :level, :on, :to, :answer, :result, :resolved)
    )sql");
    for (int position = 0; const EscalationStepKept& each : escalation.steps) {
        step.bind(":id", escalation.id).bind(":position", position++).bind(":level", each.level).bind(":on", each.on);
        step.bind(":to", each.to).bind(":answer", each.answerBy).bind(":result", each.result);
        step.bind(":resolved", each.resolved).run();
    }
    transaction.commit();
}

void DisputesStore::save(const RecordRequest& request)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO record_request (id, conference_id, asker, office, address, kind, asked_on, asked_how, wanted, state,
                                    chair_consent, court_order, given, settled_on, settled_by, reader_id)
        VALUES (:id, :conference, :asker, :office, :address, :kind, :asked, :how, :wanted, :state, :consent, :court, :given,
                :settledOn, :settledBy, :reader)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, asker = excluded.asker, office = excluded.office,
            address = excluded.address, kind = excluded.kind, asked_on = excluded.asked_on, asked_how = excluded.asked_how,
            wanted = excluded.wanted, state = excluded.state, chair_consent = excluded.chair_consent,
            court_order = excluded.court_order, given = excluded.given, settled_on = excluded.settled_on,
            settled_by = excluded.settled_by, reader_id = excluded.reader_id
    )sql");
    save.bind(":id", request.id).bind(":conference", request.conference).bind(":asker", request.asker);
    save.bind(":office", request.office).bind(":address", request.address).bind(":kind", request.kind);
    save.bind(":asked", request.asked).bind(":how", request.how).bind(":wanted", request.wanted).bind(":state", request.state);
    save.bind(":consent", request.chairConsent).bind(":court", request.courtOrder).bind(":given", request.given);
    save.bind(":settledOn", request.settledOn).bind(":settledBy", request.settledBy).bind(":reader", request.reader).run();
}

} // namespace cadair
