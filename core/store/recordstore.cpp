#include "core/store/recordstore.h"

#include "core/store/chain.h"
#include "core/store/statement.h"

namespace cadair {

RecordStore::RecordStore(Casebook& casebook)
    : m_database(casebook.database()), m_notes(casebook.notesRead())
{
}

void RecordStore::save(const Note& note)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO note (id, conference_id, agenda, child_id, kind, content, author, written_at, position, confidential,
                          confidential_kind)
        VALUES (:id, :conference, :agenda, :child, :kind, :text, :author, :at, :position, :confidential, :why)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, agenda = excluded.agenda, child_id = excluded.child_id,
            kind = excluded.kind, content = excluded.content, author = excluded.author, written_at = excluded.written_at,
            position = excluded.position, confidential = excluded.confidential,
            confidential_kind = excluded.confidential_kind
    )sql");
    save.bind(":id", note.id).bind(":conference", note.conference).bind(":agenda", note.agenda).bind(":child", note.child);
    save.bind(":kind", note.kind).bind(":text", note.text).bind(":author", note.author).bind(":at", note.writtenAt);
    save.bind(":position", note.position).bind(":confidential", note.confidential);
    save.bind(":why", note.confidentialKind).run();

    auto shorten = m_database.prepare("DELETE FROM note_withheld WHERE note_id = :id AND position >= :count");
    shorten.bind(":id", note.id).bind(":count", static_cast<qint64>(note.withheldFrom.size())).run();
    auto withhold = m_database.prepare(R"sql(
        INSERT INTO note_withheld (note_id, position, participant_id) VALUES (:id, :position, :participant)
        ON CONFLICT (note_id, position) DO UPDATE SET participant_id = excluded.participant_id
    )sql");
    for (qint64 position = 0; const ParticipantId& participant : note.withheldFrom)
        withhold.bind(":id", note.id).bind(":position", position++).bind(":participant", participant).run();
    transaction.commit();
}

void RecordStore::removeNote(const NoteId& note)
{
    m_database.prepare("DELETE FROM note WHERE id = :id").bind(":id", note).run();
}

void RecordStore::setAgenda(const ConferenceId& conference, const std::vector<AgendaSpan>& spans)
{
    Transaction transaction(m_database);
    auto shorten = m_database.prepare("DELETE FROM agenda_span WHERE conference_id = :id AND position >= :count");
    shorten.bind(":id", conference).bind(":count", static_cast<qint64>(spans.size())).run();
    auto save = m_database.prepare(R"sql(
        INSERT INTO agenda_span (conference_id, position, item, from_time, to_time)
        VALUES (:id, :position, :item, :from, :to)
        ON CONFLICT (conference_id, position) DO UPDATE SET
            item = excluded.item, from_time = excluded.from_time, to_time = excluded.to_time
    )sql");
    for (qint64 position = 0; const AgendaSpan& span : spans) {
        save.bind(":id", conference).bind(":position", position++).bind(":item", span.item);
        save.bind(":from", span.from).bind(":to", span.to).run();
    }
    transaction.commit();
}

void RecordStore::save(const View& view)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO view_given (id, conference_id, child_id, participant_id, choice, reason, given_at)
        VALUES (:id, :conference, :child, :participant, :choice, :reason, :at)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, child_id = excluded.child_id,
            participant_id = excluded.participant_id, choice = excluded.choice, reason = excluded.reason,
            given_at = excluded.given_at
    )sql");
    save.bind(":id", view.id).bind(":conference", view.conference).bind(":child", view.child);
    save.bind(":participant", view.participant).bind(":choice", view.choice).bind(":reason", view.reason);
    save.bind(":at", view.givenAt).run();
}

void RecordStore::removeView(const ViewId& view)
{
    m_database.prepare("DELETE FROM view_given WHERE id = :id").bind(":id", view).run();
}

void RecordStore::save(const Dissent& dissent)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO dissent (id, conference_id, child_id, participant_id, reason, read_back, recorded_at)
        VALUES (:id, :conference, :child, :participant, :reason, :readBack, :at)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, child_id = excluded.child_id,
            participant_id = excluded.participant_id, reason = excluded.reason, read_back = excluded.read_back,
            recorded_at = excluded.recorded_at
    )sql");
    save.bind(":id", dissent.id).bind(":conference", dissent.conference).bind(":child", dissent.child);
    save.bind(":participant", dissent.participant).bind(":reason", dissent.reason);
    save.bind(":readBack", dissent.readBack).bind(":at", dissent.recordedAt).run();
}

void RecordStore::add(const Decision& decision)
{
    Transaction transaction(m_database);
    auto add = m_database.prepare(R"sql(
        INSERT INTO decision (id, conference_id, child_id, outcome, category_reason, reasons, reached_by, decided_at,
                              decided_by, corrects_id, correction_reason)
        VALUES (:id, :conference, :child, :outcome, :categoryReason, :reasons, :reachedBy, :at, :by, :corrects,
                :correctionReason)
    )sql");
    add.bind(":id", decision.id).bind(":conference", decision.conference).bind(":child", decision.child);
    add.bind(":outcome", decision.outcome).bind(":categoryReason", decision.categoryReason);
    add.bind(":reasons", decision.reasons).bind(":reachedBy", decision.reachedBy).bind(":at", decision.decidedAt);
    add.bind(":by", decision.decidedBy).bind(":corrects", decision.corrects);
    add.bind(":correctionReason", decision.correctionReason).run();
    auto category = m_database.prepare(R"sql(
        INSERT INTO decision_category (decision_id, position, category) VALUES (:id, :position, :category)
    )sql");
    for (qint64 position = 0; const CategoryKey& key : decision.categories)
        category.bind(":id", decision.id).bind(":position", position++).bind(":category", key).run();
    transaction.commit();
}

void RecordStore::add(const Departure& departure)
{
    auto add = m_database.prepare(R"sql(
        INSERT INTO departure (conference_id, position, step, rule, reason, by_whom, at)
        SELECT :conference, coalesce(max(position), -1) + 1, :step, :rule, :reason, :by, :at
          FROM departure WHERE conference_id = :conference
    )sql");
    add.bind(":conference", departure.conference).bind(":step", departure.step).bind(":rule", departure.rule);
    add.bind(":reason", departure.reason).bind(":by", departure.by).bind(":at", departure.at).run();
}

void RecordStore::add(const Letter& letter)
{
    const QByteArray digest = letter.digest.isEmpty() ? sha256Hex(letter.html.toUtf8()) : letter.digest.toHex();
    auto add = m_database.prepare(R"sql(
        INSERT INTO letter (id, conference_id, document, participant_id, language, html, digest, copy_number, issued_at)
        VALUES (:id, :conference, :document, :to, :language, :html, :digest, :copy, :at)
    )sql");
    add.bind(":id", letter.id).bind(":conference", letter.conference).bind(":document", letter.document);
    add.bind(":to", letter.to).bind(":language", letter.language).bind(":html", letter.html);
    add.bind(":digest", QString::fromLatin1(digest)).bind(":copy", letter.copyNumber).bind(":at", letter.issuedAt).run();
}

} // namespace cadair
