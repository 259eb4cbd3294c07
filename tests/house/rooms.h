#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

/// The rooms of the house and which other rooms each may include. This table is the drawing:
/// a new room or a new door is a line here, and a reviewer sees it.
namespace rooms {

/// Room (a folder from the tree's root) → rooms it may include beside itself.
const QMap<QString, QStringList>& table();

/// The room a file belongs to: the deepest folder of the table that holds it, "" for none.
QString roomOf(const QString& path);

/// Whether a file of `from` may include one of `to`.
bool mayInclude(const QString& from, const QString& to);

/// Headers of the system or of a library that only some rooms may use → those rooms; empty for a header that is free
/// (the C++ standard library) and nothing at all for one that nobody has been given.
bool mayIncludeSystem(const QString& from, const QString& header);

/// Qt modules (QtCore, QtGui …) whose headers a room may include.
QStringList qtModules(const QString& room);

} // namespace rooms
