#pragma once

#include "core/base/strictjson.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace cadair {

/// The bytes of a data file that a person named (a profile, a scenario), or why they cannot be had: it is not there, it is a
/// folder, it may not be read, or it holds more than any such file can. Never more than that is taken into memory, also from
/// a file without an end. `shown` is what the person called it.
std::variant<QByteArray, JsonProblem> readDataFile(const QString& path, const QString& shown);

} // namespace cadair
