#pragma once

#include "core/procedure/honoured.h"
#include "core/wording/phrasebook.h"

namespace cadair {

/// In which way this program honours a rule, as a whole line: "A time limit, counted for you: Initial conference".
QString honouredLine(const Honoured& way, const Rule& rule, const Procedure& procedure, const Phrasebook& book);

/// Where a rule stands: "Child Protection Conferences, lines 97–98".
QString whereItStands(const Rule& rule, const Procedure& procedure, const Phrasebook& book);

/// Who has to act, with a capital: "Lead social worker". A word of a profile that is not known is answered as it stands.
QString nameOfActor(const QString& actor, const Phrasebook& book);

/// That the published text had lost its list where this rule stood, and that it was put back.
QString restoredMark(const Phrasebook& book);

/// The rule's text, with that mark after it where it was restored.
QString markedText(const Rule& rule, const Phrasebook& book);

} // namespace cadair
