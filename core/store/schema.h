#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cadair {

class Database;

/// The schema files, oldest first: the n-th makes version n out of version n-1.
struct Schema {
    std::vector<QByteArray> steps;
    int version() const { return static_cast<int>(steps.size()); }
};

/// The schema this program was built with (resources/schema/0001.sql …).
Schema builtInSchema();

/// Stands in the header of every casebook: "CADR".
inline constexpr qint64 applicationId = 0x43414452;

/// The program version that reads the built-in schema, told to older programs.
QString schemaNeeds();

/// Brings a file from its version to the schema's, each step in a transaction of its own.
void migrate(Database& database, const Schema& schema);

/// Refuses whatever is not exactly a casebook of a version we know: NotACasebook, NewerVersion. Gives the version found.
int checkSchema(const Database& database, const Schema& schema);

} // namespace cadair
