#pragma once

#include <QString>
#include <QStringList>

/// The source tree as the house's own tests read it: CADAIR_TREE names its root.
namespace tree {

/// The root, without a closing slash; empty (and every test fails) when CADAIR_TREE is not set.
QString root();

/// Files of ours below `folder` ("" for all), as paths from the root, sorted; build folders and .git are left out.
/// `suffixes` such as {".h", ".cpp"}; empty means every file.
QStringList files(const QString& folder, const QStringList& suffixes = {});

/// The text of one file by its path from the root.
QString read(const QString& path);

/// C++ without its comments; string literals stay, line numbers too.
QString withoutComments(const QString& code);

/// The text of every string literal in C++ without comments, raw strings included.
QStringList literals(const QString& code);

/// Several findings as one message, a line each; empty when there are none.
QByteArray listed(const QStringList& findings);

} // namespace tree
