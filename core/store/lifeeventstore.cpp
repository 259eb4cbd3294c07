#include "core/store/lifeeventstore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

ChildName readName(Columns& in)
{
    return {.given = in.text(), .family = in.text(), .called = in.text()};
}

LifeEvent readEvent(Columns in)
{
    return {.id = in.id<LifeEventId>(),
            .child = in.id<ChildId>(),
            .kind = in.word<LifeEventKind>(),
            .on = in.date(),
            .before = readName(in),
            .after = readName(in),
            .why = in.text(),
            .bornToo = {},
            .told = in.text(),
            .toldOn = in.optionalDate(),
            .papersSeen = in.optionalDate(),
            .papersSeenBy = in.text(),
            .by = in.text(),
            .takenBack = in.optionalDate(),
            .takenBackWhy = in.text()};
}

std::vector<LifeEvent> readAll(const Database& database, Statement query)
{
    std::vector<LifeEvent> found;
    while (query.step())
        found.push_back(readEvent(Columns(query)));
    for (LifeEvent& event : found) {
        auto born = database.prepare("SELECT child_id FROM life_event_born WHERE event_id = :id ORDER BY position");
        born.bind(":id", event.id);
        while (born.step())
            event.bornToo.push_back(Columns(born).id<ChildId>());
    }
    return found;
}

void saveBornToo(Database& database, const LifeEvent& event)
{
    auto born = database.prepare(R"sql(
        INSERT INTO life_event_born (event_id, position, child_id) VALUES (:event, :position, :child)
        ON CONFLICT (event_id, position) DO UPDATE SET child_id = excluded.child_id
    )sql");
    for (qint64 position = 0; const ChildId& child : event.bornToo)
        born.bind(":event", event.id).bind(":position", position++).bind(":child", child).run();
}

} // namespace

LifeEventStore::LifeEventStore(Casebook& casebook) : m_database(casebook.database())
{
}

void LifeEventStore::save(const LifeEvent& event)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO life_event (id, child_id, kind, happened_on, given_before, family_before, called_before, given_after,
                                family_after, called_after, why, told, told_on, papers_seen_on, papers_seen_by, recorded_by,
                                taken_back_on, taken_back_why)
        VALUES (:id, :child, :kind, :on, :givenBefore, :familyBefore, :calledBefore, :givenAfter, :familyAfter, :calledAfter,
                :why, :told, :toldOn, :seen, :seenBy, :by, :back, :backWhy)
        ON CONFLICT (id) DO UPDATE SET
            kind = excluded.kind, happened_on = excluded.happened_on, why = excluded.why, told = excluded.told,
            told_on = excluded.told_on, papers_seen_on = excluded.papers_seen_on, papers_seen_by = excluded.papers_seen_by,
            taken_back_on = excluded.taken_back_on, taken_back_why = excluded.taken_back_why
    )sql");
    save.bind(":id", event.id).bind(":child", event.child).bind(":kind", event.kind).bind(":on", event.on);
    save.bind(":givenBefore", event.before.given).bind(":familyBefore", event.before.family).bind(":calledBefore", event.before.called);
    save.bind(":givenAfter", event.after.given).bind(":familyAfter", event.after.family).bind(":calledAfter", event.after.called);
    save.bind(":why", event.why).bind(":told", event.told).bind(":toldOn", event.toldOn);
    save.bind(":seen", event.papersSeen).bind(":seenBy", event.papersSeenBy).bind(":by", event.by);
    save.bind(":back", event.takenBack).bind(":backWhy", event.takenBackWhy).run();
    saveBornToo(m_database, event);
    transaction.commit();
}

void LifeEventStore::saveAdoptedAs(const LifeEventId& event, const ChildId& child)
{
    auto save = m_database.prepare("INSERT INTO adopted_as (event_id, child_id) VALUES (:event, :child)");
    save.bind(":event", event).bind(":child", child).run();
}

std::optional<LifeEvent> LifeEventStore::event(const LifeEventId& event) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, child_id, kind, happened_on, given_before, family_before, called_before, given_after, family_after,
               called_after, why, told, told_on, papers_seen_on, papers_seen_by, recorded_by, taken_back_on, taken_back_why
          FROM life_event WHERE id = :id
    )sql");
    query.bind(":id", event);
    const std::vector<LifeEvent> found = readAll(m_database, std::move(query));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<LifeEvent> LifeEventStore::all() const
{
    return readAll(m_database, m_database.prepare(R"sql(
        SELECT id, child_id, kind, happened_on, given_before, family_before, called_before, given_after, family_after,
               called_after, why, told, told_on, papers_seen_on, papers_seen_by, recorded_by, taken_back_on, taken_back_why
          FROM life_event ORDER BY rowid
    )sql"));
}

std::vector<LifeEvent> LifeEventStore::ofFamily(const FamilyId& family) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, child_id, kind, happened_on, given_before, family_before, called_before, given_after, family_after,
               called_after, why, told, told_on, papers_seen_on, papers_seen_by, recorded_by, taken_back_on, taken_back_why
          FROM life_event WHERE child_id IN (SELECT id FROM child WHERE family_id = :family) ORDER BY rowid
    )sql");
    query.bind(":family", family);
    return readAll(m_database, std::move(query));
}

std::vector<LifeEvent> LifeEventStore::ofChild(const ChildId& child) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, child_id, kind, happened_on, given_before, family_before, called_before, given_after, family_after,
               called_after, why, told, told_on, papers_seen_on, papers_seen_by, recorded_by, taken_back_on, taken_back_why
          FROM life_event WHERE child_id = :child ORDER BY rowid
    )sql");
    query.bind(":child", child);
    return readAll(m_database, std::move(query));
}

std::map<ChildId, std::vector<ChildName>> LifeEventStore::formerNames() const
{
    auto query = m_database.prepare(R"sql(
        SELECT child_id, given_before, family_before, called_before FROM life_event
         WHERE kind = 'name-change' AND taken_back_on IS NULL ORDER BY happened_on DESC, rowid DESC
    )sql");
    std::map<ChildId, std::vector<ChildName>> found;
    while (query.step()) {
        Columns in(query);
        const auto child = in.id<ChildId>();
        found[child].push_back(readName(in));
    }
    return found;
}

bool LifeEventStore::holdsPapersOf(const FamilyId& family) const
{
    auto query = m_database.prepare(R"sql(
        SELECT 1 FROM life_event JOIN child ON child.id = child_id
         WHERE family_id = :family AND kind NOT IN ('birth', 'name-change') AND papers_seen_on IS NULL AND taken_back_on IS NULL
         LIMIT 1
    )sql");
    query.bind(":family", family);
    return query.step();
}

} // namespace cadair
