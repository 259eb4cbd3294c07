#pragma once

#include "core/procedure/library.h"

#include <QByteArray>
#include <QStringList>

namespace cadair {

/// What `cadair procedure check FILE|ID` says: one line on what the profile holds, or the one line that names its slip.
struct ProcedureCheckReport {
    bool sound = false;
    QString text; ///< for standard output where sound, for standard error where not; without a line's end
    bool operator==(const ProcedureCheckReport&) const = default;
};
ProcedureCheckReport procedureCheckReport(const QString& idOrPath, const AgencyKinds& agencies);

/// What `cadair procedure list ID --json` prints: `[{"id", "force", "actor", "text", "kind", "moment", "seat", …}]`, texts as
/// {"en", "cy"} (cy only where there is one), in the order of the profile.
QByteArray procedureListJson(const Procedure& procedure);

/// The same for reading: one line a rule, "JER-QUO-03  should  open  conferences 217  Quorum needs …".
QStringList procedureListText(const Procedure& procedure, Language language);

} // namespace cadair
