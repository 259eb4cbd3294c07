#include "core/store/retentionstore.h"

#include "core/store/statement.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

using FactsOf = std::map<FamilyId, RetentionFacts*>;

void raise(std::optional<QDate>& last, QDate day)
{
    if (!last || day > *last)
        last = day;
}

/// Conferences, with the day on which each became what it is now: the journal tells it, for no column does. Never before the
/// day it was held.
void readConferences(const Database& database, const FactsOf& facts)
{
    auto query = database.prepare(R"sql(
        SELECT family_id, procedure, state, held_on,
               (SELECT max(at) FROM journal
                 WHERE subject = 'conference' AND row = conference.id AND new_values ->> '$.state' = conference.state
                   AND old_values ->> '$.state' IS NOT conference.state)
          FROM conference
    )sql");
    while (query.step()) {
        Columns in(query);
        RetentionFacts& family = *facts.at(in.id<FamilyId>());
        family.procedures.insert(in.key<ProcedureKey>());
        const QString state = in.text();
        const std::optional<QDate> held = in.optionalDate();
        if (state != u"closed"_s && state != u"cancelled"_s && state != u"not-proceeded"_s) {
            ++family.conferencesOpen;
            continue;
        }
        if (held && state == u"closed"_s)
            raise(family.closed, *held);
        if (!in.isNull())
            raise(family.closed, in.moment().date());
    }
}

void readChildren(const Database& database, const FactsOf& facts)
{
    auto query = database.prepare("SELECT family_id, born, died FROM child");
    while (query.step()) {
        Columns in(query);
        RetentionFacts& family = *facts.at(in.id<FamilyId>());
        const std::optional<QDate> born = in.optionalDate();
        const std::optional<QDate> died = in.optionalDate();
        if (born)
            raise(family.youngestBorn, *born);
        else
            family.birthUnknown = family.birthUnknown || !died;
        if (died && born) // a pregnancy that ended is no death to count from
            raise(family.died, *died);
    }
}

void readQuestions(const Database& database, const FactsOf& facts)
{
    auto query = database.prepare(R"sql(
        SELECT family_id FROM complaint JOIN conference ON conference.id = conference_id WHERE outcome = ''
        UNION ALL
        SELECT family_id FROM record_request JOIN conference ON conference.id = conference_id WHERE record_request.state = 'open'
    )sql");
    while (query.step())
        ++facts.at(Columns(query).id<FamilyId>())->questionsOpen;
}

void readHolds(const Database& database, const FactsOf& facts)
{
    auto query = database.prepare("SELECT family_id, reason, held_by, held_on FROM retention_hold WHERE released_on IS NULL");
    while (query.step()) {
        Columns in(query);
        const RetentionHold hold{.family = in.id<FamilyId>(), .reason = in.text(), .by = in.text(), .on = in.date()};
        facts.at(hold.family)->hold = hold;
    }
}

} // namespace

RetentionStore::RetentionStore(Casebook& casebook) : m_database(casebook.database())
{
}

std::vector<RetentionRule> RetentionStore::rules() const
{
    auto query = m_database.prepare(R"sql(
        SELECT procedure, start, years, source, adopted_by, adopted_on FROM retention_rule ORDER BY procedure, rowid
    )sql");
    std::vector<RetentionRule> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.procedure = in.key<ProcedureKey>(), .start = in.word<RetentionStart>(), .years = in.integer(),
                         .source = in.text(), .adoptedBy = in.text(), .adoptedOn = in.date()});
    }
    return found;
}

void RetentionStore::adopt(const RetentionRule& rule)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO retention_rule (procedure, start, years, source, adopted_by, adopted_on)
        VALUES (:procedure, :start, :years, :source, :by, :on)
        ON CONFLICT (procedure, start) DO UPDATE SET years = excluded.years, source = excluded.source,
            adopted_by = excluded.adopted_by, adopted_on = excluded.adopted_on
    )sql");
    save.bind(":procedure", rule.procedure).bind(":start", rule.start).bind(":years", rule.years);
    save.bind(":source", rule.source).bind(":by", rule.adoptedBy).bind(":on", rule.adoptedOn).run();
}

void RetentionStore::withdraw(const ProcedureKey& procedure, RetentionStart start)
{
    m_database.prepare("DELETE FROM retention_rule WHERE procedure = :procedure AND start = :start")
        .bind(":procedure", procedure).bind(":start", start).run();
}

void RetentionStore::hold(const RetentionHold& hold)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO retention_hold (family_id, reason, held_by, held_on) VALUES (:family, :reason, :by, :on)
        ON CONFLICT (family_id) DO UPDATE SET reason = excluded.reason, held_by = excluded.held_by, held_on = excluded.held_on,
            released_on = NULL, release_reason = ''
    )sql");
    save.bind(":family", hold.family).bind(":reason", hold.reason).bind(":by", hold.by).bind(":on", hold.on).run();
}

void RetentionStore::release(const FamilyId& family, QDate on, const QString& reason)
{
    m_database.prepare("UPDATE retention_hold SET released_on = :on, release_reason = :reason WHERE family_id = :family")
        .bind(":family", family).bind(":on", on).bind(":reason", reason).run();
}

std::vector<RetentionFacts> RetentionStore::families() const
{
    std::vector<RetentionFacts> all;
    auto query = m_database.prepare("SELECT id, name, reference FROM family ORDER BY cadair_folded(name), rowid");
    while (query.step()) {
        Columns in(query);
        all.push_back({.family = in.id<FamilyId>(), .name = in.text(), .reference = in.text(), .procedures = {}, .closed = {},
                       .planEnded = {}, .youngestBorn = {}, .died = {}, .hold = {}});
    }
    FactsOf of;
    for (RetentionFacts& facts : all)
        of.emplace(facts.family, &facts);
    readConferences(m_database, of);
    readChildren(m_database, of);
    readQuestions(m_database, of);
    readHolds(m_database, of);
    return all;
}

std::map<ChildId, FamilyId> RetentionStore::familyOfChild() const
{
    auto query = m_database.prepare("SELECT id, family_id FROM child");
    std::map<ChildId, FamilyId> found;
    while (query.step()) {
        Columns in(query);
        const ChildId child = in.id<ChildId>();
        found.emplace(child, in.id<FamilyId>());
    }
    return found;
}

} // namespace cadair
