#pragma once

#include "core/casework/conference.h"

namespace cadair {

/// The most danger statements that marks are asked for at one conference.
inline constexpr int mostScaleStatements = 4;

/// One person's mark from 0 (very worried) to 10 (safe enough), as their slip has it.
struct ScaleMark {
    ParticipantId who;
    int mark = 0;
    QString reason;
    bool operator==(const ScaleMark&) const = default;
};

/// One danger statement and the marks for it. Nobody's mark is shown before all are.
struct ScaleStatement {
    QString text;
    bool revealed = false;
    std::vector<ScaleMark> marks;           ///< one for a person at most, in the order of the list of people
    bool operator==(const ScaleStatement&) const = default;
};

/// The scale from 0 to 10 at one conference. Marks say where people stand; nothing is worked out from them.
struct Scale {
    bool on = false;                        ///< the chair turned it on
    bool inRecord = false;                  ///< the chair had it written into the record
    std::vector<ScaleStatement> statements;
    bool operator==(const Scale&) const = default;
};

} // namespace cadair
