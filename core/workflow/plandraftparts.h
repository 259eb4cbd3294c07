#pragma once

#include "core/casework/dossier.h"

#include <QJsonObject>

namespace cadair::plandraft {

// What was settled with a request, in a draft: both ways, and as it was never asked where the draft does not say.

QJsonObject written(const ConferenceRequest& request);
ConferenceRequest requestIn(const QJsonObject& json);
QJsonObject written(const Chairing& chairing);
Chairing chairingIn(const QJsonObject& json);
QJsonObject written(const Arrangements& arrangements);
Arrangements arrangementsIn(const QJsonObject& json);

/// A date in ISO form; empty for anything else.
std::optional<QDate> dateIn(const QJsonValue& value);

} // namespace cadair::plandraft
