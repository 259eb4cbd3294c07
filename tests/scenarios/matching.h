#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace cadair::test {

/// Where `got` departs from `want`, matched in part; empty where it does not. Every key named in `want` must match; a list
/// of plain values must hold the same ones in any order; of a list of objects each must match some element of the other,
/// and {"absent": PATTERN} in it means that none may match PATTERN.
std::optional<QString> difference(const QJsonValue& want, const QJsonValue& got, const QString& path = QString());

} // namespace cadair::test
