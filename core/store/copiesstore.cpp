#include "core/store/copiesstore.h"

#include "core/store/statement.h"

#include <algorithm>

namespace cadair {

namespace {

std::vector<CopyChoice> readChoices(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT conference_id, document, participant_id, copy, other_children, reason, by_whom, at
          FROM copy_choice WHERE conference_id = :id ORDER BY rowid
    )sql");
    query.bind(":id", id);
    std::vector<CopyChoice> choices;
    while (query.step()) {
        Columns in(query);
        choices.push_back({.conference = in.id<ConferenceId>(),
                           .document = in.key<DocumentKey>(),
                           .to = in.id<ParticipantId>(),
                           .copy = in.word<CopyKind>(),
                           .otherChildren = in.flag(),
                           .reason = in.text(),
                           .by = in.text(),
                           .at = in.moment()});
    }
    return choices;
}

std::vector<PassageChoice> readPassages(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT note_id, participant_id, given, reason, by_whom, at FROM passage_choice JOIN note ON note.id = note_id
         WHERE conference_id = :id ORDER BY passage_choice.rowid
    )sql");
    query.bind(":id", id);
    std::vector<PassageChoice> choices;
    while (query.step()) {
        Columns in(query);
        choices.push_back({.note = in.id<NoteId>(),
                           .to = in.id<ParticipantId>(),
                           .given = in.flag(),
                           .reason = in.text(),
                           .by = in.text(),
                           .at = in.moment()});
    }
    return choices;
}

std::vector<MinutesVersion> readVersions(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, number, kind, by_whom, at, digest, head_seq, head_hash
          FROM minutes_version WHERE conference_id = :id ORDER BY rowid
    )sql");
    query.bind(":id", id);
    std::vector<MinutesVersion> versions;
    while (query.step()) {
        Columns in(query);
        versions.push_back({.id = in.id<MinutesVersionId>(),
                            .conference = in.id<ConferenceId>(),
                            .number = in.integer(),
                            .kind = in.word<VersionKind>(),
                            .by = in.text(),
                            .at = in.moment(),
                            .digest = QByteArray::fromHex(in.text().toLatin1()),
                            .headSeq = in.number(),
                            .headHash = in.text(),
                            .paragraphs = {}});
    }
    auto paragraphs = database.prepare(R"sql(
        SELECT version_id, note_id, agenda, minutes_paragraph.kind, confidential, content
          FROM minutes_paragraph JOIN minutes_version ON minutes_version.id = version_id
         WHERE conference_id = :id ORDER BY version_id, position
    )sql");
    paragraphs.bind(":id", id);
    while (paragraphs.step()) {
        Columns in(paragraphs);
        const MinutesVersionId version = in.id<MinutesVersionId>();
        const auto found = std::find_if(versions.begin(), versions.end(), [&](const MinutesVersion& v) { return v.id == version; });
        if (found != versions.end())
            found->paragraphs.push_back({.note = in.id<NoteId>(),
                                         .agenda = in.key<AgendaKey>(),
                                         .kind = in.word<NoteKind>(),
                                         .confidential = in.flag(),
                                         .text = in.text()});
    }
    return versions;
}

std::vector<Amendment> readAmendments(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT id, conference_id, participant_id, note_id, wanted, asked_on, state, reason, settled_by, settled_at
          FROM amendment WHERE conference_id = :id ORDER BY asked_on, rowid
    )sql");
    query.bind(":id", id);
    std::vector<Amendment> amendments;
    while (query.step()) {
        Columns in(query);
        Amendment one{.id = in.id<AmendmentId>(),
                      .conference = in.id<ConferenceId>(),
                      .by = in.id<ParticipantId>(),
                      .note = in.optionalId<NoteId>(),
                      .wanted = in.text(),
                      .askedOn = in.date(),
                      .state = in.word<AmendmentState>(),
                      .reason = in.text(),
                      .settledBy = in.text()};
        if (!in.isNull())
            one.settledAt = in.moment();
        amendments.push_back(std::move(one));
    }
    return amendments;
}

std::vector<Dispatch> readDispatches(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT dispatch.id, letter_id, way, address, by_whom, at, returned_on, returned_why, received_on
          FROM dispatch JOIN letter ON letter.id = letter_id WHERE conference_id = :id ORDER BY at, dispatch.rowid
    )sql");
    query.bind(":id", id);
    std::vector<Dispatch> dispatches;
    while (query.step()) {
        Columns in(query);
        dispatches.push_back({.id = in.id<DispatchId>(),
                              .letter = in.id<LetterId>(),
                              .way = in.word<SendingWay>(),
                              .address = in.text(),
                              .by = in.text(),
                              .at = in.moment(),
                              .returned = in.optionalDate(),
                              .returnedWhy = in.text(),
                              .received = in.optionalDate()});
    }
    return dispatches;
}

} // namespace

CopiesStore::CopiesStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void CopiesStore::save(const CopyChoice& choice)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO copy_choice (conference_id, document, participant_id, copy, other_children, reason, by_whom, at)
        VALUES (:conference, :document, :to, :copy, :others, :reason, :by, :at)
        ON CONFLICT (conference_id, document, participant_id) DO UPDATE SET
            copy = excluded.copy, other_children = excluded.other_children, reason = excluded.reason,
            by_whom = excluded.by_whom, at = excluded.at
    )sql");
    save.bind(":conference", choice.conference).bind(":document", choice.document).bind(":to", choice.to);
    save.bind(":copy", choice.copy).bind(":others", choice.otherChildren).bind(":reason", choice.reason);
    save.bind(":by", choice.by).bind(":at", choice.at).run();
}

void CopiesStore::removeChoice(const ConferenceId& conference, const DocumentKey& document, const ParticipantId& to)
{
    auto remove = m_database.prepare(R"sql(
        DELETE FROM copy_choice WHERE conference_id = :conference AND document = :document AND participant_id = :to
    )sql");
    remove.bind(":conference", conference).bind(":document", document).bind(":to", to).run();
}

void CopiesStore::save(const PassageChoice& choice)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO passage_choice (note_id, participant_id, given, reason, by_whom, at)
        VALUES (:note, :to, :given, :reason, :by, :at)
        ON CONFLICT (note_id, participant_id) DO UPDATE SET
            given = excluded.given, reason = excluded.reason, by_whom = excluded.by_whom, at = excluded.at
    )sql");
    save.bind(":note", choice.note).bind(":to", choice.to).bind(":given", choice.given).bind(":reason", choice.reason);
    save.bind(":by", choice.by).bind(":at", choice.at).run();
}

void CopiesStore::removePassage(const NoteId& note, const ParticipantId& to)
{
    auto remove = m_database.prepare("DELETE FROM passage_choice WHERE note_id = :note AND participant_id = :to");
    remove.bind(":note", note).bind(":to", to).run();
}

void CopiesStore::add(const MinutesVersion& version)
{
    Transaction transaction(m_database);
    auto add = m_database.prepare(R"sql(
        INSERT INTO minutes_version (id, conference_id, number, kind, by_whom, at, digest, head_seq, head_hash)
        VALUES (:id, :conference, :number, :kind, :by, :at, :digest, :seq, :hash)
    )sql");
    add.bind(":id", version.id).bind(":conference", version.conference).bind(":number", version.number);
    add.bind(":kind", version.kind).bind(":by", version.by).bind(":at", version.at);
    add.bind(":digest", QString::fromLatin1(version.digest.toHex())).bind(":seq", version.headSeq).bind(":hash", version.headHash).run();
    auto paragraph = m_database.prepare(R"sql(
        INSERT INTO minutes_paragraph (version_id, position, note_id, agenda, kind, confidential, content)
        VALUES (:version, :position, :note, :agenda, :kind, :confidential, :text)
    )sql");
    for (qint64 position = 0; const MinutesParagraph& each : version.paragraphs) {
        paragraph.bind(":version", version.id).bind(":position", position++).bind(":note", each.note);
        paragraph.bind(":agenda", each.agenda).bind(":kind", each.kind).bind(":confidential", each.confidential);
        paragraph.bind(":text", each.text).run();
    }
    transaction.commit();
}

void CopiesStore::save(const Amendment& amendment)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO amendment (id, conference_id, participant_id, note_id, wanted, asked_on, state, reason, settled_by,
                               settled_at)
        VALUES (:id, :conference, :by, :note, :wanted, :asked, :state, :reason, :settledBy, :settledAt)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, participant_id = excluded.participant_id, note_id = excluded.note_id,
            wanted = excluded.wanted, asked_on = excluded.asked_on, state = excluded.state, reason = excluded.reason,
            settled_by = excluded.settled_by, settled_at = excluded.settled_at
    )sql");
    save.bind(":id", amendment.id).bind(":conference", amendment.conference).bind(":by", amendment.by);
    save.bind(":note", amendment.note).bind(":wanted", amendment.wanted).bind(":asked", amendment.askedOn);
    save.bind(":state", amendment.state).bind(":reason", amendment.reason).bind(":settledBy", amendment.settledBy);
    save.bind(":settledAt", amendment.settledAt).run();
}

void CopiesStore::save(const Dispatch& dispatch)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO dispatch (id, letter_id, way, address, by_whom, at, returned_on, returned_why, received_on)
        VALUES (:id, :letter, :way, :address, :by, :at, :returned, :why, :received)
        ON CONFLICT (id) DO UPDATE SET
            letter_id = excluded.letter_id, way = excluded.way, address = excluded.address, by_whom = excluded.by_whom,
            at = excluded.at, returned_on = excluded.returned_on, returned_why = excluded.returned_why,
            received_on = excluded.received_on
    )sql");
    save.bind(":id", dispatch.id).bind(":letter", dispatch.letter).bind(":way", dispatch.way);
    save.bind(":address", dispatch.address).bind(":by", dispatch.by).bind(":at", dispatch.at);
    save.bind(":returned", dispatch.returned).bind(":why", dispatch.returnedWhy).bind(":received", dispatch.received).run();
}

CopiesKept CopiesStore::copies(const ConferenceId& conference) const
{
    return readCopies(m_database, conference);
}

CopiesKept readCopies(const Database& database, const ConferenceId& conference)
{
    return {.choices = readChoices(database, conference),
            .passages = readPassages(database, conference),
            .versions = readVersions(database, conference),
            .amendments = readAmendments(database, conference),
            .dispatches = readDispatches(database, conference)};
}

} // namespace cadair
