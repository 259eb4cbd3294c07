#pragma once

#include "core/procedure/library.h"

#include <QByteArray>
#include <QStringList>

namespace cadair {

/// What `cadair procedure check FILE|ID` says: one line on what the profile holds, or one line for everything that is wrong
/// with it, each with its path.
struct ProcedureCheckReport {
    bool sound = false;
    bool readable = false; ///< false: there is no such file, it cannot be read, or it is no JSON
    QStringList lines;     ///< for standard output where sound, for standard error where not; each without its line's end
    bool operator==(const ProcedureCheckReport&) const = default;
};
ProcedureCheckReport procedureCheckReport(const QString& idOrPath, const AgencyKinds& agencies);

/// What `cadair procedure list ID --json` prints: `[{"id", "force", "actor", "text", "kind", "moment", "seat", …}]`, texts as
/// {"en", "cy"} (cy only where there is one), in the order of the profile. "honoured_by" says what carries the rule here
/// ("limit:first-review", "check:chair-independent"), the strongest first, and is never empty.
QByteArray procedureListJson(const Procedure& procedure);

/// The same for reading: one line a rule, "JER-QUO-03  should  gate  open  conferences 217  function:quorum  Quorum needs …".
QStringList procedureListText(const Procedure& procedure, Language language);

} // namespace cadair
