#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cadair {

/// The path of every key that an object of this (well-formed) JSON text gives twice, in the order of the text; empty where
/// there is none. Qt keeps the last of two equal keys and says nothing, so a slip in a data file would change a rule unseen.
QStringList keysGivenTwice(const QByteArray& json);

} // namespace cadair
