#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cadair {

/// The path of the first key that an object of this (well-formed) JSON text gives twice; empty where there is none.
/// Qt keeps the last of two equal keys and says nothing, so a slip in a data file would change a rule unseen.
std::optional<QString> keyGivenTwice(const QByteArray& json);

} // namespace cadair
