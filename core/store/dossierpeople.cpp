// What the dossier holds of single people: of those invited, and of the children.
#include "core/store/dossierrows.h"
#include "core/store/dossierstore.h"

namespace cadair {

namespace {

void saveAttendingWords(Database& database, const ParticipantId& participant, const QString& topic, const Said& said)
{
    auto remove = database.prepare("DELETE FROM attending_word WHERE participant_id = :id AND topic = :topic AND word = :word");
    auto old = database.prepare("SELECT word FROM attending_word WHERE participant_id = :id AND topic = :topic");
    old.bind(":id", participant).bind(":topic", topic);
    std::vector<QString> gone;
    while (old.step())
        if (!said.contains(old.text(0)))
            gone.push_back(old.text(0));
    for (const QString& word : gone)
        remove.bind(":id", participant).bind(":topic", topic).bind(":word", word).run();
    auto save = database.prepare(R"sql(
        INSERT INTO attending_word (participant_id, topic, word, content) VALUES (:id, :topic, :word, :content)
        ON CONFLICT (participant_id, topic, word) DO UPDATE SET content = excluded.content
    )sql");
    for (const auto& [word, content] : said)
        save.bind(":id", participant).bind(":topic", topic).bind(":word", word).bind(":content", content).run();
}

void saveHeardWords(Database& database, const ConferenceId& conference, const ChildId& child, const QString& topic, const Said& said)
{
    auto old = database.prepare(R"sql(
        SELECT word FROM child_heard_word WHERE conference_id = :id AND child_id = :child AND topic = :topic
    )sql");
    old.bind(":id", conference).bind(":child", child).bind(":topic", topic);
    std::vector<QString> gone;
    while (old.step())
        if (!said.contains(old.text(0)))
            gone.push_back(old.text(0));
    auto remove = database.prepare(R"sql(
        DELETE FROM child_heard_word
         WHERE conference_id = :id AND child_id = :child AND topic = :topic AND word = :word
    )sql");
    for (const QString& word : gone)
        remove.bind(":id", conference).bind(":child", child).bind(":topic", topic).bind(":word", word).run();
    auto save = database.prepare(R"sql(
        INSERT INTO child_heard_word (conference_id, child_id, topic, word, content)
        VALUES (:id, :child, :topic, :word, :content)
        ON CONFLICT (conference_id, child_id, topic, word) DO UPDATE SET content = excluded.content
    )sql");
    for (const auto& [word, content] : said)
        save.bind(":id", conference).bind(":child", child).bind(":topic", topic).bind(":word", word).bind(":content", content).run();
}

} // namespace

void DossierStore::save(const ParticipantId& participant, const Attending& attending)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO attending (participant_id, chair_agreed, family_agreed, took_part, remote_reason, not_invited_reason, told_on,
            may_decide, little_known, trained, interpreter_needed, interpreter_offered, interpreter_declined,
            record_help_needed, record_help, record_through_family, views_presented_by, extent_reason, way, needs,
            childcare_offered, childcare_by, arrival, seat, comes_with)
        VALUES (:id, :chair, :family, :tookPart, :remote, :notInvited, :told, :decide, :littleKnown, :trained, :needed,
            :offered, :declined, :helpNeeded, :help, :throughFamily, :presentedBy, :extent, :way, :needs, :childcare,
            :childcareBy, :arrival, :seat, :with)
        ON CONFLICT (participant_id) DO UPDATE SET
            chair_agreed = excluded.chair_agreed, family_agreed = excluded.family_agreed, took_part = excluded.took_part,
            remote_reason = excluded.remote_reason, not_invited_reason = excluded.not_invited_reason,
            told_on = excluded.told_on, may_decide = excluded.may_decide, little_known = excluded.little_known,
            trained = excluded.trained, interpreter_needed = excluded.interpreter_needed,
            interpreter_offered = excluded.interpreter_offered, interpreter_declined = excluded.interpreter_declined,
            record_help_needed = excluded.record_help_needed, record_help = excluded.record_help,
            record_through_family = excluded.record_through_family, views_presented_by = excluded.views_presented_by,
            extent_reason = excluded.extent_reason, way = excluded.way, needs = excluded.needs,
            childcare_offered = excluded.childcare_offered, childcare_by = excluded.childcare_by,
            arrival = excluded.arrival, seat = excluded.seat, comes_with = excluded.comes_with
    )sql");
    save.bind(":id", participant).bind(":chair", attending.chairAgreed).bind(":family", attending.familyAgreed);
    save.bind(":tookPart", attending.tookPart).bind(":remote", attending.remoteReason);
    save.bind(":notInvited", attending.notInvitedReason).bind(":told", attending.toldOn);
    save.bind(":decide", attending.mayDecide).bind(":littleKnown", attending.littleKnown).bind(":trained", attending.trained);
    save.bind(":needed", attending.interpreterNeeded).bind(":offered", attending.interpreterOffered);
    save.bind(":declined", attending.interpreterDeclined).bind(":helpNeeded", attending.recordHelpNeeded);
    save.bind(":help", attending.recordHelp).bind(":throughFamily", attending.recordThroughFamily);
    save.bind(":presentedBy", attending.viewsPresentedBy).bind(":extent", attending.extentReason);
    save.bind(":way", attending.way).bind(":needs", attending.needs).bind(":childcare", attending.childcareOffered);
    save.bind(":childcareBy", attending.childcareBy).bind(":arrival", attending.arrival).bind(":seat", attending.seat);
    save.bind(":with", attending.with).run();
    saveAttendingWords(m_database, participant, topics::wayHeard, saidOf(attending.ways));
    saveAttendingWords(m_database, participant, topics::leaflet, attending.leaflets);
    saveAttendingWords(m_database, participant, topics::sheet, saidOf(attending.sheet));
    Said items;
    for (int place = 0; const AgendaKey& item : attending.items)
        items.emplace(item.text(), QString::number(place++).rightJustified(3, u'0'));
    saveAttendingWords(m_database, participant, topics::item, items);
    transaction.commit();
}

void DossierStore::save(const ConferenceId& conference, const ChildId& child, const ChildHeard& heard)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO child_heard (conference_id, child_id, assessed_on, represented_by, prepared_on, prepared_by, young,
            brought_reason, impact, parents_think, settled, settled_by, settled_on, settled_reason, pre_meeting,
            pre_meeting_with)
        VALUES (:id, :child, :assessed, :represented, :prepared, :preparedBy, :young, :brought, :impact, :parents, :settled,
            :settledBy, :settledOn, :settledReason, :preMeeting, :preMeetingWith)
        ON CONFLICT (conference_id, child_id) DO UPDATE SET
            assessed_on = excluded.assessed_on, represented_by = excluded.represented_by,
            prepared_on = excluded.prepared_on, prepared_by = excluded.prepared_by, young = excluded.young,
            brought_reason = excluded.brought_reason, impact = excluded.impact, parents_think = excluded.parents_think,
            settled = excluded.settled, settled_by = excluded.settled_by, settled_on = excluded.settled_on,
            settled_reason = excluded.settled_reason, pre_meeting = excluded.pre_meeting,
            pre_meeting_with = excluded.pre_meeting_with
    )sql");
    save.bind(":id", conference).bind(":child", child).bind(":assessed", heard.assessedOn);
    save.bind(":represented", heard.representedBy).bind(":prepared", heard.preparedOn).bind(":preparedBy", heard.preparedBy);
    save.bind(":young", heard.young).bind(":brought", heard.broughtReason).bind(":impact", heard.impact);
    save.bind(":parents", heard.parentsThink).bind(":settled", heard.settled).bind(":settledBy", heard.settledBy);
    save.bind(":settledOn", heard.settledOn).bind(":settledReason", heard.settledReason);
    save.bind(":preMeeting", heard.preMeeting).bind(":preMeetingWith", heard.preMeetingWith).run();
    saveHeardWords(m_database, conference, child, topics::wayHeard, saidOf(heard.ways));
    saveHeardWords(m_database, conference, child, topics::answer, heard.answers);
    transaction.commit();
}

void DossierStore::save(const ReportReceipt& receipt)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO report_receipt (participant_id, kind, not_shared_reason, discussed, shared_by, read_on, treated_late)
        VALUES (:id, :kind, :notShared, :discussed, :sharedBy, :read, :late)
        ON CONFLICT (participant_id, kind) DO UPDATE SET
            not_shared_reason = excluded.not_shared_reason, discussed = excluded.discussed,
            shared_by = excluded.shared_by, read_on = excluded.read_on, treated_late = excluded.treated_late
    )sql");
    save.bind(":id", receipt.from).bind(":kind", receipt.kind).bind(":notShared", receipt.notSharedReason);
    save.bind(":discussed", receipt.discussed).bind(":sharedBy", receipt.sharedBy).bind(":read", receipt.read);
    save.bind(":late", receipt.treatedLate).run();

    std::set<std::pair<QString, QString>> holds; // about whom, and the word
    for (const QString& word : receipt.holds)
        holds.emplace(QString(), word);
    for (const auto& [child, words] : receipt.children)
        for (const QString& word : words)
            holds.emplace(child.text(), word);
    auto old = m_database.prepare("SELECT about, word FROM report_receipt_word WHERE participant_id = :id AND kind = :kind");
    old.bind(":id", receipt.from).bind(":kind", receipt.kind);
    std::set<std::pair<QString, QString>> kept;
    while (old.step())
        kept.emplace(old.text(0), old.text(1));
    auto remove = m_database.prepare(R"sql(
        DELETE FROM report_receipt_word WHERE participant_id = :id AND kind = :kind AND about = :about AND word = :word
    )sql");
    auto add = m_database.prepare(R"sql(
        INSERT INTO report_receipt_word (participant_id, kind, about, word) VALUES (:id, :kind, :about, :word)
    )sql");
    for (const auto& [about, word] : kept)
        if (!holds.contains({about, word}))
            remove.bind(":id", receipt.from).bind(":kind", receipt.kind).bind(":about", about).bind(":word", word).run();
    for (const auto& [about, word] : holds)
        if (!kept.contains({about, word}))
            add.bind(":id", receipt.from).bind(":kind", receipt.kind).bind(":about", about).bind(":word", word).run();
    transaction.commit();
}

void DossierStore::save(const ExclusionRequest& request)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO exclusion_request (participant_id, requested, requested_by, ground, evidence, considered, legal_advice,
            legal_summary, settled, reasons, stand_in, report_given, views_collected)
        VALUES (:id, :requested, :by, :ground, :evidence, :considered, :advice, :summary, :settled, :reasons, :standIn,
            :report, :views)
        ON CONFLICT (participant_id) DO UPDATE SET
            requested = excluded.requested, requested_by = excluded.requested_by, ground = excluded.ground,
            evidence = excluded.evidence, considered = excluded.considered, legal_advice = excluded.legal_advice,
            legal_summary = excluded.legal_summary, settled = excluded.settled, reasons = excluded.reasons,
            stand_in = excluded.stand_in, report_given = excluded.report_given, views_collected = excluded.views_collected
    )sql");
    save.bind(":id", request.person).bind(":requested", request.requested).bind(":by", request.by);
    save.bind(":ground", request.ground).bind(":evidence", request.evidence).bind(":considered", request.considered);
    save.bind(":advice", request.legalAdvice).bind(":summary", request.legalSummary).bind(":settled", request.settled);
    save.bind(":reasons", request.reasons).bind(":standIn", request.standIn).bind(":report", request.reportGiven);
    save.bind(":views", request.viewsCollected).run();
    auto shorten = m_database.prepare("DELETE FROM exclusion_request_item WHERE participant_id = :id AND position >= :count");
    shorten.bind(":id", request.person).bind(":count", static_cast<qint64>(request.items.size())).run();
    auto item = m_database.prepare(R"sql(
        INSERT INTO exclusion_request_item (participant_id, position, item) VALUES (:id, :position, :item)
        ON CONFLICT (participant_id, position) DO UPDATE SET item = excluded.item
    )sql");
    for (qint64 position = 0; const AgendaKey& key : request.items)
        item.bind(":id", request.person).bind(":position", position++).bind(":item", key).run();
    transaction.commit();
}

void DossierStore::removeExclusionRequest(const ParticipantId& participant)
{
    m_database.prepare("DELETE FROM exclusion_request WHERE participant_id = :id").bind(":id", participant).run();
}

} // namespace cadair
