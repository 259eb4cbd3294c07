#pragma once

#include "tests/core/workflow/replay/script.h"

#include "core/store/casebook.h"

namespace replay {

/// The script in a file of that path.
std::variant<Script, JsonProblem> scriptAt(const QString& path);
/// The scripts there are, as paths: those that have what is expected of them beside them, "jersey.expected.json".
QStringList scripts();
QString expectedOf(const QString& script);

/// A casebook in a file, opened by a passphrase that costs no time.
Casebook makePlace(const QString& path, const Clock& clock);
Casebook openPlace(const QString& path, const Clock& clock);

} // namespace replay
