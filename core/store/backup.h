#pragma once

#include <QString>

namespace cadair {

class CasebookKey;
class Database;

/// Copies an open casebook under the same key into a new file: written beside `destination` as ".part", read back, flushed,
/// and only then renamed. AlreadyExists where the destination is there. A failure leaves nothing behind.
void copyCasebook(const Database& source, const CasebookKey& key, const QString& destination);

/// The copy made before the schema grows, beside the file: "name-schema-1.cadair". Gives its path.
QString backupBeforeUpgrade(const Database& source, const CasebookKey& key, const QString& path, int version);

} // namespace cadair
