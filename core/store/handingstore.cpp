#include "core/store/handingstore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

std::vector<SafetyAnswer> readSafety(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT participant_id, document, safe, way, by_whom, at
          FROM letter_safety JOIN participant ON participant.id = participant_id
         WHERE conference_id = :id ORDER BY participant_id, document
    )sql");
    query.bind(":id", id);
    std::vector<SafetyAnswer> answers;
    while (query.step()) {
        Columns in(query);
        answers.push_back({.to = in.id<ParticipantId>(),
                           .document = in.key<DocumentKey>(),
                           .safe = in.flag(),
                           .way = in.optionalWord<SendingWay>(),
                           .by = in.text(),
                           .at = in.moment()});
    }
    return answers;
}

std::vector<VersionOwed> readOwed(const Database& database, const ConferenceId& id)
{
    auto query = database.prepare(R"sql(
        SELECT version_owed.participant_id, version_owed.document, version_owed.language, due_on
          FROM version_owed JOIN participant ON participant.id = version_owed.participant_id
         WHERE participant.conference_id = :id
           AND NOT EXISTS (SELECT 1 FROM letter WHERE letter.participant_id = version_owed.participant_id
                              AND letter.document = version_owed.document AND letter.language = version_owed.language)
         ORDER BY due_on, version_owed.participant_id, version_owed.document
    )sql");
    query.bind(":id", id);
    std::vector<VersionOwed> owed;
    while (query.step()) {
        Columns in(query);
        owed.push_back({.to = in.id<ParticipantId>(), .document = in.key<DocumentKey>(), .language = in.word<Language>(), .by = in.date()});
    }
    return owed;
}

} // namespace

HandingStore::HandingStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void HandingStore::save(const SafetyAnswer& answer)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO letter_safety (participant_id, document, safe, way, by_whom, at) VALUES (:to, :document, :safe, :way, :by, :at)
        ON CONFLICT (participant_id, document) DO UPDATE SET
          safe = excluded.safe, way = excluded.way, by_whom = excluded.by_whom, at = excluded.at
    )sql");
    save.bind(":to", answer.to).bind(":document", answer.document).bind(":safe", answer.safe).bind(":way", answer.way);
    save.bind(":by", answer.by).bind(":at", answer.at).run();
}

void HandingStore::save(const VersionOwed& owed)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO version_owed (participant_id, document, language, due_on) VALUES (:to, :document, :language, :by)
        ON CONFLICT (participant_id, document) DO UPDATE SET language = excluded.language, due_on = excluded.due_on
    )sql");
    save.bind(":to", owed.to).bind(":document", owed.document).bind(":language", owed.language).bind(":by", owed.by).run();
}

void HandingStore::removeOwed(const ParticipantId& to, const DocumentKey& document)
{
    auto remove = m_database.prepare("DELETE FROM version_owed WHERE participant_id = :to AND document = :document");
    remove.bind(":to", to).bind(":document", document).run();
}

void HandingStore::save(const ConferenceId& conference, const Handed& handed)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO handed (conference_id, duty, whom, on_day, by_whom, how) VALUES (:conference, :duty, :whom, :on, :by, :how)
        ON CONFLICT (conference_id, duty, whom) DO UPDATE SET
          on_day = excluded.on_day, by_whom = excluded.by_whom, how = excluded.how
    )sql");
    save.bind(":conference", conference).bind(":duty", handed.duty).bind(":whom", handed.whom).bind(":on", handed.on);
    save.bind(":by", handed.by).bind(":how", handed.how).run();
}

void HandingStore::setBoth(const ParticipantId& who, bool both)
{
    auto set = both ? m_database.prepare("INSERT INTO both_languages (participant_id) VALUES (:who) ON CONFLICT DO NOTHING")
                    : m_database.prepare("DELETE FROM both_languages WHERE participant_id = :who");
    set.bind(":who", who).run();
}

Handing HandingStore::handing(const ConferenceId& conference) const
{
    Handing all{.safety = readSafety(m_database, conference), .handed = {}, .owed = readOwed(m_database, conference), .both = {}};
    auto done = m_database.prepare(R"sql(
        SELECT duty, whom, on_day, by_whom, how FROM handed WHERE conference_id = :id ORDER BY duty, whom
    )sql");
    done.bind(":id", conference);
    while (done.step()) {
        Columns in(done);
        all.handed.push_back({.duty = in.word<HandingDuty>(), .whom = in.text(), .on = in.date(), .by = in.text(), .how = in.text()});
    }
    auto both = m_database.prepare(R"sql(
        SELECT participant_id FROM both_languages JOIN participant ON participant.id = participant_id WHERE conference_id = :id
    )sql");
    both.bind(":id", conference);
    while (both.step()) {
        Columns in(both);
        all.both.insert(in.id<ParticipantId>());
    }
    return all;
}

} // namespace cadair
