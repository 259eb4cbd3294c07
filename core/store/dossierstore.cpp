#include "core/store/dossierstore.h"

#include "core/store/dossierrows.h"

namespace cadair {

namespace {

/// Replaces the words of one topic of a conference.
void saveWords(Database& database, const ConferenceId& conference, const QString& topic, const Said& said)
{
    auto old = database.prepare("SELECT word FROM conference_word WHERE conference_id = :id AND topic = :topic");
    old.bind(":id", conference).bind(":topic", topic);
    std::vector<QString> gone;
    while (old.step())
        if (!said.contains(old.text(0)))
            gone.push_back(old.text(0));
    auto remove = database.prepare("DELETE FROM conference_word WHERE conference_id = :id AND topic = :topic AND word = :word");
    for (const QString& word : gone)
        remove.bind(":id", conference).bind(":topic", topic).bind(":word", word).run();
    auto save = database.prepare(R"sql(
        INSERT INTO conference_word (conference_id, topic, word, content) VALUES (:id, :topic, :word, :content)
        ON CONFLICT (conference_id, topic, word) DO UPDATE SET content = excluded.content
    )sql");
    for (const auto& [word, content] : said)
        save.bind(":id", conference).bind(":topic", topic).bind(":word", word).bind(":content", content).run();
}

void saveHousehold(Database& database, const ConferenceId& conference, const std::vector<HouseholdChild>& children)
{
    auto shorten = database.prepare("DELETE FROM household_child WHERE conference_id = :id AND position >= :count");
    shorten.bind(":id", conference).bind(":count", static_cast<qint64>(children.size())).run();
    auto save = database.prepare(R"sql(
        INSERT INTO household_child (conference_id, position, name, why_left_out, needs_looked_at, in_report, has_plan)
        VALUES (:id, :position, :name, :why, :needs, :report, :plan)
        ON CONFLICT (conference_id, position) DO UPDATE SET
            name = excluded.name, why_left_out = excluded.why_left_out, needs_looked_at = excluded.needs_looked_at,
            in_report = excluded.in_report, has_plan = excluded.has_plan
    )sql");
    for (qint64 position = 0; const HouseholdChild& child : children) {
        save.bind(":id", conference).bind(":position", position++).bind(":name", child.name).bind(":why", child.whyLeftOut);
        save.bind(":needs", child.needsLookedAt).bind(":report", child.inReport).bind(":plan", child.hasPlan).run();
    }
}

void saveNetwork(Database& database, const ConferenceId& conference, const std::vector<NetworkAgency>& network)
{
    auto shorten = database.prepare("DELETE FROM network_agency WHERE conference_id = :id AND position >= :count");
    shorten.bind(":id", conference).bind(":count", static_cast<qint64>(network.size())).run();
    auto save = database.prepare(R"sql(
        INSERT INTO network_agency (conference_id, position, agency, with_parents, significant, why_not_invited, report_asked)
        VALUES (:id, :position, :agency, :parents, :significant, :why, :asked)
        ON CONFLICT (conference_id, position) DO UPDATE SET
            agency = excluded.agency, with_parents = excluded.with_parents, significant = excluded.significant,
            why_not_invited = excluded.why_not_invited, report_asked = excluded.report_asked
    )sql");
    for (qint64 position = 0; const NetworkAgency& each : network) {
        save.bind(":id", conference).bind(":position", position++).bind(":agency", each.agency);
        save.bind(":parents", each.withParents).bind(":significant", each.significant);
        save.bind(":why", each.whyNotInvited).bind(":asked", each.reportAsked).run();
    }
}

void saveAgeDisputed(Database& database, const ConferenceId& conference, const std::set<ChildId>& children)
{
    auto old = database.prepare("SELECT child_id FROM age_disputed WHERE conference_id = :id");
    old.bind(":id", conference);
    std::vector<ChildId> gone;
    while (old.step())
        if (const ChildId child = Columns(old).id<ChildId>(); !children.contains(child))
            gone.push_back(child);
    auto remove = database.prepare("DELETE FROM age_disputed WHERE conference_id = :id AND child_id = :child");
    for (const ChildId& child : gone)
        remove.bind(":id", conference).bind(":child", child).run();
    auto add = database.prepare("INSERT INTO age_disputed (conference_id, child_id) VALUES (:id, :child) ON CONFLICT DO NOTHING");
    for (const ChildId& child : children)
        add.bind(":id", conference).bind(":child", child).run();
}

} // namespace

DossierStore::DossierStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void DossierStore::save(const ConferenceId& conference, const ConferenceRequest& request)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO conference_request (conference_id, brought_by, received_on, asked_by, reasons_against, decided_by, decided_on,
            enquiry_outcome, harm_found, declined, declined_reason, supported, supported_request_by, supported_by,
            supported_declined, supported_disagreement, interim_plan_since, interim_plan_held_by, household_known, delayed,
            delay_told_to, delay_told_on, delay_safeguards, school_day_ends, day_care)
        VALUES (:id, :trigger, :received, :from, :against, :decidedBy, :decidedOn, :outcome, :harm, :declined,
            :declinedReason, :supported, :supportedRequest, :supportedBy, :supportedDeclined, :disagreement, :interimSince,
            :interimHeld, :household, :delayed, :toldTo, :toldOn, :safeguards, :schoolDay, :dayCare)
        ON CONFLICT (conference_id) DO UPDATE SET
            brought_by = excluded.brought_by, received_on = excluded.received_on, asked_by = excluded.asked_by,
            reasons_against = excluded.reasons_against, decided_by = excluded.decided_by, decided_on = excluded.decided_on,
            enquiry_outcome = excluded.enquiry_outcome, harm_found = excluded.harm_found, declined = excluded.declined,
            declined_reason = excluded.declined_reason, supported = excluded.supported,
            supported_request_by = excluded.supported_request_by, supported_by = excluded.supported_by,
            supported_declined = excluded.supported_declined, supported_disagreement = excluded.supported_disagreement,
            interim_plan_since = excluded.interim_plan_since, interim_plan_held_by = excluded.interim_plan_held_by,
            household_known = excluded.household_known, delayed = excluded.delayed, delay_told_to = excluded.delay_told_to,
            delay_told_on = excluded.delay_told_on, delay_safeguards = excluded.delay_safeguards,
            school_day_ends = excluded.school_day_ends, day_care = excluded.day_care
    )sql");
    const SupportedRequest supported = request.supported.value_or(SupportedRequest{});
    const Delay delay = request.delay.value_or(Delay{});
    save.bind(":id", conference).bind(":trigger", request.trigger).bind(":received", request.receivedOn);
    save.bind(":from", request.from).bind(":against", request.reasonsAgainst).bind(":decidedBy", request.decidedBy);
    save.bind(":decidedOn", request.decidedOn).bind(":outcome", request.enquiryOutcome).bind(":harm", request.harmFound);
    save.bind(":declined", request.declined).bind(":declinedReason", request.declinedReason);
    save.bind(":supported", request.supported.has_value()).bind(":supportedRequest", supported.by);
    save.bind(":supportedBy", supported.supportedBy).bind(":supportedDeclined", supported.declined);
    save.bind(":disagreement", supported.disagreement).bind(":interimSince", request.interimPlanSince);
    save.bind(":interimHeld", request.interimPlanHeldBy).bind(":household", request.household.has_value());
    save.bind(":delayed", request.delay.has_value()).bind(":toldTo", delay.toldTo).bind(":toldOn", delay.toldOn);
    save.bind(":safeguards", delay.safeguards).bind(":schoolDay", request.schoolDayEnds).bind(":dayCare", request.dayCare).run();
    saveHousehold(m_database, conference, request.household.value_or(std::vector<HouseholdChild>{}));
    saveWords(m_database, conference, topics::preBirthGround, saidOf(request.preBirthGrounds));
    transaction.commit();
}

void DossierStore::save(const ConferenceId& conference, const Chairing& chairing)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO conference_chairing (conference_id, independent, conflict, previous_chair, chair, change_reason)
        VALUES (:id, :independent, :conflict, :previous, :chair, :change)
        ON CONFLICT (conference_id) DO UPDATE SET
            independent = excluded.independent, conflict = excluded.conflict, previous_chair = excluded.previous_chair,
            chair = excluded.chair, change_reason = excluded.change_reason
    )sql");
    save.bind(":id", conference).bind(":independent", chairing.independent).bind(":conflict", chairing.conflict);
    save.bind(":previous", chairing.previousChair).bind(":chair", chairing.chair).bind(":change", chairing.changeReason).run();
    saveWords(m_database, conference, topics::chairQuality, saidOf(chairing.qualities));
    saveWords(m_database, conference, topics::chairMet, saidOf(chairing.metBefore));
    transaction.commit();
}

void DossierStore::save(const ConferenceId& conference, const Inviting& inviting)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO conference_inviting (conference_id, network_known) VALUES (:id, :known)
        ON CONFLICT (conference_id) DO UPDATE SET network_known = excluded.network_known
    )sql");
    save.bind(":id", conference).bind(":known", inviting.network.has_value()).run();
    saveNetwork(m_database, conference, inviting.network.value_or(std::vector<NetworkAgency>{}));
    saveWords(m_database, conference, topics::wanted, saidOf(inviting.wanted));
    saveWords(m_database, conference, topics::notNeeded, inviting.notNeeded);
    transaction.commit();
}

void DossierStore::save(const ConferenceId& conference, const Arrangements& arrangements)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO conference_arrangement (conference_id, mode, family_notes, waiting, safety, police_matters)
        VALUES (:id, :mode, :family, :waiting, :safety, :police)
        ON CONFLICT (conference_id) DO UPDATE SET
            mode = excluded.mode, family_notes = excluded.family_notes, waiting = excluded.waiting,
            safety = excluded.safety, police_matters = excluded.police_matters
    )sql");
    save.bind(":id", conference).bind(":mode", arrangements.mode).bind(":family", arrangements.familyNotes);
    save.bind(":waiting", arrangements.waiting).bind(":safety", arrangements.safety);
    save.bind(":police", arrangements.policeMatters).run();
    auto shorten = m_database.prepare("DELETE FROM kept_apart WHERE conference_id = :id AND position >= :count");
    shorten.bind(":id", conference).bind(":count", static_cast<qint64>(arrangements.apart.size())).run();
    auto apart = m_database.prepare(R"sql(
        INSERT INTO kept_apart (conference_id, position, one_id, other_id, why, how)
        VALUES (:id, :position, :one, :other, :why, :how)
        ON CONFLICT (conference_id, position) DO UPDATE SET
            one_id = excluded.one_id, other_id = excluded.other_id, why = excluded.why, how = excluded.how
    )sql");
    for (qint64 position = 0; const Apart& each : arrangements.apart) {
        apart.bind(":id", conference).bind(":position", position++).bind(":one", each.one).bind(":other", each.other);
        apart.bind(":why", each.why).bind(":how", each.how).run();
    }
    transaction.commit();
}

void DossierStore::save(const ConferenceId& conference, const Exploitation& asked)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO exploitation (conference_id, family_complicit, trafficking, referred_on, referral_by, treated_as_child)
        VALUES (:id, :complicit, :trafficking, :referred, :by, :child)
        ON CONFLICT (conference_id) DO UPDATE SET
            family_complicit = excluded.family_complicit, trafficking = excluded.trafficking,
            referred_on = excluded.referred_on, referral_by = excluded.referral_by,
            treated_as_child = excluded.treated_as_child
    )sql");
    save.bind(":id", conference).bind(":complicit", asked.familyComplicit).bind(":trafficking", asked.trafficking);
    save.bind(":referred", asked.referred).bind(":by", asked.referralBy).bind(":child", asked.treatedAsChild).run();
    saveAgeDisputed(m_database, conference, asked.ageDisputed);
    transaction.commit();
}

void DossierStore::savePapers(const ConferenceId& conference, const Papers& papers)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO conference_papers (conference_id, chronology, no_chronology, assessment_presented)
        VALUES (:id, :chronology, :none, :presented)
        ON CONFLICT (conference_id) DO UPDATE SET
            chronology = excluded.chronology, no_chronology = excluded.no_chronology,
            assessment_presented = excluded.assessment_presented
    )sql");
    save.bind(":id", conference).bind(":chronology", papers.chronology).bind(":none", papers.noChronology);
    save.bind(":presented", papers.assessmentPresented).run();
}

void DossierStore::saveRecordings(const ConferenceId& conference, const std::vector<RecordingRequest>& requests)
{
    Transaction transaction(m_database);
    auto shorten = m_database.prepare("DELETE FROM recording_request WHERE conference_id = :id AND position >= :count");
    shorten.bind(":id", conference).bind(":count", static_cast<qint64>(requests.size())).run();
    auto save = m_database.prepare(R"sql(
        INSERT INTO recording_request (conference_id, position, asked_by, requested, how, core_group, why, consent_sought, agreed,
            decider, reasons, legal_advice, legal_summary, discussion_unharmed, decisions_unharmed, limits_told,
            third_parties_told, signed_on)
        VALUES (:id, :position, :by, :requested, :how, :coreGroup, :why, :consent, :agreed, :decider, :reasons, :advice,
            :summary, :discussion, :decisions, :limits, :thirdParties, :signed)
        ON CONFLICT (conference_id, position) DO UPDATE SET
            asked_by = excluded.asked_by, requested = excluded.requested, how = excluded.how,
            core_group = excluded.core_group, why = excluded.why, consent_sought = excluded.consent_sought,
            agreed = excluded.agreed, decider = excluded.decider, reasons = excluded.reasons,
            legal_advice = excluded.legal_advice, legal_summary = excluded.legal_summary,
            discussion_unharmed = excluded.discussion_unharmed, decisions_unharmed = excluded.decisions_unharmed,
            limits_told = excluded.limits_told, third_parties_told = excluded.third_parties_told,
            signed_on = excluded.signed_on
    )sql");
    for (qint64 position = 0; const RecordingRequest& each : requests) {
        save.bind(":id", conference).bind(":position", position++).bind(":by", each.by).bind(":requested", each.requested);
        save.bind(":how", each.how).bind(":coreGroup", each.coreGroup).bind(":why", each.why);
        save.bind(":consent", each.consentSought).bind(":agreed", each.agreed).bind(":decider", each.decider);
        save.bind(":reasons", each.reasons).bind(":advice", each.legalAdvice).bind(":summary", each.legalSummary);
        save.bind(":discussion", each.discussionUnharmed).bind(":decisions", each.decisionsUnharmed);
        save.bind(":limits", each.limitsTold).bind(":thirdParties", each.thirdPartiesTold).bind(":signed", each.signedOn).run();
    }
    transaction.commit();
}

void DossierStore::saveContributions(const ConferenceId& conference, const std::vector<Contribution>& contributions)
{
    Transaction transaction(m_database);
    auto shorten = m_database.prepare("DELETE FROM contribution WHERE conference_id = :id AND position >= :count");
    shorten.bind(":id", conference).bind(":count", static_cast<qint64>(contributions.size())).run();
    auto save = m_database.prepare(R"sql(
        INSERT INTO contribution (conference_id, position, participant_id, kind, content, received, may_be_shared)
        VALUES (:id, :position, :from, :kind, :words, :received, :shared)
        ON CONFLICT (conference_id, position) DO UPDATE SET
            participant_id = excluded.participant_id, kind = excluded.kind, content = excluded.content,
            received = excluded.received, may_be_shared = excluded.may_be_shared
    )sql");
    for (qint64 position = 0; const Contribution& each : contributions) {
        save.bind(":id", conference).bind(":position", position++).bind(":from", each.from).bind(":kind", each.kind);
        save.bind(":words", each.words).bind(":received", each.received).bind(":shared", each.mayBeShared).run();
    }
    transaction.commit();
}

} // namespace cadair
