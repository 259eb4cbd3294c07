#pragma once

#include "core/store/dossierrows.h"

namespace cadair::topics {

// Topics of the words said of one child's plan, as they stand in the file.
inline const QString limb = QStringLiteral("limb");
inline const QString support = QStringLiteral("support");
inline const QString section = QStringLiteral("section");
inline const QString explained = QStringLiteral("explained");
inline const QString done = QStringLiteral("done");
inline const QString considered = QStringLiteral("considered");

} // namespace cadair::topics
