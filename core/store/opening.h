#pragma once

#include <QByteArray>

namespace cadair {

class CasebookKey;
class Database;

/// The steps between opening a file and trusting it, in the order in which they must be taken. Each reads back what it set.
namespace opening {

/// Chooses the cipher: before the key, or it would not hold.
void chooseCipher(const Database& database);
/// The file's first bytes through SQLite's own handle (`count` at most; fewer where the file is shorter).
/// Opening the file a second time would drop the locks this process holds on it.
QByteArray head(const Database& database, int count);
/// Gives the key and takes the file for ourselves.
void giveKey(const Database& database, const CasebookKey& key);
/// The first read: WrongPassphrase, Damaged or OpenElsewhere; ReadOnly where a cut-off session must be taken in first, which
/// is a write; otherwise the file is ours.
void readFirst(const Database& database);
/// The settings of an open casebook; `writing` false: nothing is written.
void settle(const Database& database, bool writing);
/// For memory: the settings that apply there.
void settleMemory(const Database& database);
/// Folds the log into the file and makes it one ordinary file again.
void foldUp(const Database& database);

} // namespace opening

} // namespace cadair
