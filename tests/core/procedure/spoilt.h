#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace cadair::test {

/// A shipped profile as it is written.
QByteArray shipped(const QString& id);

/// A profile (or any other JSON object) with what stands at `path` ("agendas.initial[0].minutes") replaced; Undefined takes
/// it away.
QByteArray changedAt(const QByteArray& json, const QString& path, const QJsonValue& to);

/// The same for a shipped profile.
QByteArray profileWith(const QString& id, const QString& path, const QJsonValue& to);

} // namespace cadair::test
