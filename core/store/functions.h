#pragma once

namespace cadair {

class Database;

/// Registers cadair_now, cadair_who, cadair_chain and cadair_folded on a connection; SQLite's result code.
int registerSqlFunctions(Database& database);

} // namespace cadair
