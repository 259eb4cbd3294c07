#include "core/store/erasurewalk.h"

#include "core/store/statement.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Names of tables and columns are the schema's own, which opening compared with the one built in; a name takes no bound value.
void run(const Database& database, const QString& sql)
{
    database.execute(sql.toUtf8().constData());
}

qint64 numberFrom(const Database& database, const char* sql)
{
    auto query = database.prepare(sql);
    return query.step() ? query.integer(0) : 0;
}

} // namespace

ErasureWalk::ErasureWalk(const Database& database, const FamilyId& family) : m_database(database)
{
    run(m_database, u"CREATE TEMP TABLE erasing (tab TEXT NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (tab, rid)) WITHOUT ROWID;"
                    "CREATE TEMP TABLE erasing_adult (id TEXT PRIMARY KEY) WITHOUT ROWID;"_s);
    auto start = m_database.prepare("INSERT INTO temp.erasing SELECT 'family', rowid FROM family WHERE id = :id");
    start.bind(":id", family).run();
    const std::vector<Reference> references = readReferences();
    follow(references);
    addEnquiriesByName();
    addAdults(references);
    follow(references);
}

ErasureWalk::~ErasureWalk()
{
    try {
        run(m_database, u"DROP TABLE temp.erasing; DROP TABLE temp.erasing_adult;"_s);
    } catch (const StoreError&) {
        // The transaction they were made in was rolled back, and they with it.
    }
}

std::vector<ErasureWalk::Reference> ErasureWalk::readReferences() const
{
    auto query = m_database.prepare(R"sql(
        SELECT listed.name, reference.id, reference."table", reference."from", reference."to"
          FROM pragma_table_list AS listed JOIN pragma_foreign_key_list(listed.name) AS reference
         WHERE listed.schema = 'main' ORDER BY listed.name, reference.id, reference.seq
    )sql");
    std::vector<Reference> all;
    std::pair<QString, qint64> last;
    while (query.step()) {
        const std::pair<QString, qint64> key{query.text(0), query.integer(1)};
        if (all.empty() || key != last)
            all.push_back({key.first, query.text(2), {}, {}});
        last = key;
        all.back().columns << query.text(3);
        all.back().targets << query.text(4);
    }
    return all;
}

void ErasureWalk::follow(const std::vector<Reference>& references)
{
    QStringList ofConferences;
    for (const Reference& each : references)
        if (each.to == u"conference"_s && each.columns == QStringList{u"conference_id"_s})
            ofConferences << each.from;
    qint64 before = -1;
    for (qint64 now = rows(); now != before; now = rows()) {
        before = now;
        for (const Reference& each : references) {
            // A conference's own rows go with it alone: that a child is named in one does not make it the family's.
            const bool ownedElsewhere = ofConferences.contains(each.from) && !each.columns.contains(u"conference_id"_s);
            const bool names = each.from == each.to || (each.to == u"person"_s && each.columns.front() != u"owner_person_id"_s);
            if (ownedElsewhere || names)
                continue;
            QStringList same;
            for (qsizetype i = 0; i < each.columns.size(); ++i)
                same << u"child.\"%1\" = parent.\"%2\""_s.arg(each.columns[i], each.targets[i]);
            run(m_database, u"INSERT OR IGNORE INTO temp.erasing SELECT '%1', child.rowid FROM temp.erasing AS going"
                            " JOIN \"%2\" AS parent ON parent.rowid = going.rid JOIN \"%1\" AS child ON %3"
                            " WHERE going.tab = '%2'"_s.arg(each.from, each.to, same.join(u" AND "_s)));
        }
    }
}

/// An enquiry that was answered about nobody, by a name and a date of birth that are a child's of this family.
void ErasureWalk::addEnquiriesByName()
{
    run(m_database, uR"sql(
        INSERT OR IGNORE INTO temp.erasing SELECT 'register_enquiry', register_enquiry.rowid
          FROM register_enquiry JOIN child
            ON cadair_folded(about) IN (cadair_folded(given_name || ' ' || child.family_name), cadair_folded(called_name || ' ' || child.family_name))
         WHERE child_id IS NULL AND (register_enquiry.born IS NULL OR register_enquiry.born IS child.born)
           AND child.rowid IN (SELECT rid FROM temp.erasing WHERE tab = 'child');
        INSERT OR IGNORE INTO temp.erasing SELECT 'register_enquiry_told', register_enquiry_told.rowid
          FROM register_enquiry_told JOIN register_enquiry ON register_enquiry.id = enquiry_id
         WHERE register_enquiry.rowid IN (SELECT rid FROM temp.erasing WHERE tab = 'register_enquiry');
    )sql"_s);
}

/// Those of the family, and who came to its conferences without an agency, as far as nothing that stays refers to them.
void ErasureWalk::addAdults(const std::vector<Reference>& references)
{
    run(m_database, uR"sql(
        INSERT OR IGNORE INTO temp.erasing_adult SELECT person.id FROM person
         WHERE agency IS NULL AND role IS NULL
           AND (id IN (SELECT person_id FROM family_member WHERE rowid IN (SELECT rid FROM temp.erasing WHERE tab = 'family_member'))
             OR id IN (SELECT person_id FROM participant WHERE rowid IN (SELECT rid FROM temp.erasing WHERE tab = 'participant')));
    )sql"_s);
    qint64 before = -1;
    const auto adults = [this] { return numberFrom(m_database, "SELECT count(*) FROM temp.erasing_adult"); };
    for (qint64 now = adults(); now != before; now = adults()) {
        before = now;
        for (const Reference& each : references)
            if (each.to == u"person"_s) // what an adult who goes owns does not keep another who goes
                run(m_database, u"DELETE FROM temp.erasing_adult WHERE id IN (SELECT \"%2\" FROM \"%1\" AS staying"
                                " WHERE staying.rowid NOT IN (SELECT rid FROM temp.erasing WHERE tab = '%1') %3)"_s
                                    .arg(each.from, each.columns.front(),
                                         each.from == u"withheld_address"_s
                                             ? (each.columns.front() == u"owner_person_id"_s
                                                    ? u"AND 0"_s
                                                    : u"AND coalesce(owner_person_id, '') NOT IN (SELECT id FROM temp.erasing_adult)"_s)
                                             : QString()));
    }
    run(m_database, u"INSERT OR IGNORE INTO temp.erasing SELECT 'person', rowid FROM person"
                    " WHERE id IN (SELECT id FROM temp.erasing_adult)"_s);
}

QStringList ErasureWalk::tables() const
{
    auto query = m_database.prepare("SELECT DISTINCT tab FROM temp.erasing ORDER BY tab");
    QStringList names;
    while (query.step())
        names << query.text(0);
    return names;
}

int ErasureWalk::rowsIn(const QString& table) const
{
    auto query = m_database.prepare("SELECT count(*) FROM temp.erasing WHERE tab = :table");
    query.bind(":table", table);
    return query.step() ? static_cast<int>(query.integer(0)) : 0;
}

int ErasureWalk::rows() const
{
    return static_cast<int>(numberFrom(m_database, "SELECT count(*) FROM temp.erasing"));
}

QSet<QString> ErasureWalk::ids() const
{
    QSet<QString> all;
    for (const QString& table : tables()) {
        auto isId = m_database.prepare(R"sql(
            SELECT count(*) FROM pragma_table_info(:table) WHERE name = 'id' AND pk = 1
        )sql");
        isId.bind(":table", table);
        if (!isId.step() || isId.integer(0) == 0)
            continue;
        const QByteArray sql = u"SELECT id FROM \"%1\" WHERE rowid IN (SELECT rid FROM temp.erasing WHERE tab = '%1')"_s
                                   .arg(table).toUtf8();
        auto query = m_database.prepare(sql.constData());
        while (query.step())
            all.insert(query.text(0));
    }
    return all;
}

QStringList idsIn(const QString& text)
{
    constexpr qsizetype length = 36;
    QStringList found;
    for (qsizetype i = text.indexOf(u'-', 8); i >= 8 && i - 8 + length <= text.size(); i = text.indexOf(u'-', i + 1)) {
        const qsizetype start = i - 8;
        if (text[start + 13] == u'-' && text[start + 18] == u'-' && text[start + 23] == u'-')
            found << text.mid(start, length);
    }
    return found;
}

} // namespace cadair
