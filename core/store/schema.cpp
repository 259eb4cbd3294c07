#include "core/store/schema.h"

#include "core/store/casebook.h"
#include "core/store/database.h"
#include "core/store/opening.h"
#include "core/store/statement.h"

#include <QFile>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

qint64 numberFrom(const Database& database, const char* pragma)
{
    auto query = database.prepare(pragma);
    return query.step() ? query.integer(0) : 0;
}

struct SchemaRow {
    QString type;
    QString name;
    QString table;
    QString sql;
    bool operator==(const SchemaRow&) const = default;
};

std::vector<SchemaRow> schemaRows(const Database& database)
{
    auto query = database.prepare(R"sql(
        SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name, tbl_name
    )sql");
    std::vector<SchemaRow> rows;
    while (query.step()) {
        Columns in(query);
        rows.push_back({.type = in.text(), .name = in.text(), .table = in.text(), .sql = in.text()});
    }
    return rows;
}

void applyStep(Database& database, const Schema& schema, int version)
{
    Transaction transaction(database);
    database.execute(schema.steps[static_cast<size_t>(version - 1)].constData());
    // A PRAGMA takes no bound value; the number is our own.
    database.execute(("PRAGMA user_version = " + QByteArray::number(version)).constData());
    transaction.commit();
}

/// The rows a file of `version` has, made by the same steps in memory.
std::vector<SchemaRow> expectedRows(const Schema& schema, int version)
{
    const FixedClock clock(QDateTime::fromMSecsSinceEpoch(0));
    Database memory;
    memory.open(QString(), Database::Access::Create, clock, QString());
    opening::settleMemory(memory);
    for (int step = 1; step <= version; ++step)
        applyStep(memory, schema, step);
    std::vector<SchemaRow> rows = schemaRows(memory);
    memory.close();
    return rows;
}

/// What a later program wrote into its file for us to read.
QString neededBy(const Database& database, qint64 version)
{
    try {
        auto isTable = database.prepare(R"sql(
            SELECT 1 FROM sqlite_schema
             WHERE type = 'table' AND name = 'casebook' AND sql NOT LIKE 'CREATE VIRTUAL%'
        )sql");
        if (isTable.step()) {
            auto query = database.prepare("SELECT needs FROM casebook WHERE one = 1");
            if (query.step())
                return query.text(0);
        }
    } catch (const StoreError&) {
        // Then the number of the schema has to do.
    }
    return u"schema %1"_s.arg(version);
}

} // namespace

Schema builtInSchema()
{
    Schema schema;
    for (int version = 1;; ++version) {
        QFile file(u":/data/schema/%1.sql"_s.arg(version, 4, 10, '0'_L1));
        if (!file.open(QIODevice::ReadOnly))
            break;
        schema.steps.push_back(file.readAll());
    }
    if (schema.steps.empty())
        throw StoreError(StoreFailure::Io, u"the program carries no schema"_s);
    return schema;
}

QString schemaNeeds()
{
    return u"0.1"_s;
}

void migrate(Database& database, const Schema& schema)
{
    for (int step = static_cast<int>(numberFrom(database, "PRAGMA user_version")) + 1; step <= schema.version(); ++step)
        applyStep(database, schema, step);
}

int checkSchema(const Database& database, const Schema& schema)
{
    const auto refuse = [](const QString& detail) { throw StoreError(StoreFailure::NotACasebook, detail); };
    if (numberFrom(database, "PRAGMA application_id") != applicationId)
        refuse(u"the file belongs to another program"_s);
    const qint64 version = numberFrom(database, "PRAGMA user_version");
    if (version > schema.version()) {
        StoreError newer(StoreFailure::NewerVersion, u"schema %1, known up to %2"_s.arg(version).arg(schema.version()));
        newer.needs = neededBy(database, version);
        throw newer;
    }
    if (version < 1)
        refuse(u"the file has no schema"_s);
    if (schemaRows(database) != expectedRows(schema, static_cast<int>(version)))
        refuse(u"tables or triggers are not those of schema %1"_s.arg(version));
    return static_cast<int>(version);
}

} // namespace cadair
