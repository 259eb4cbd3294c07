#pragma once

#include "core/rules/timescales.h"
#include "core/wording/phrasebook.h"
#include "core/wording/reasons.h"

namespace cadair {

/// What a limit is about: "Initial conference", "Social worker's report: parents", "First core group: Siân".
QString limitTitle(const LimitVerdict& limit, const Naming& naming, const Phrasebook& book);

/// How a limit is counted: "Within 15 working days of the strategy discussion (20 February 2026), so by 13 March 2026."
/// Without its anchor: what would start it. Without a period: that the procedure gives none.
QString limitRule(const LimitVerdict& limit, const Phrasebook& book);

/// What the count left out: "Not counted: 6 weekend days, Good Friday (3 April 2026) and …". Empty unless working days
/// are counted and the limit runs.
QString limitSkipped(const LimitVerdict& limit, const Phrasebook& book);

/// How it stands: "In time, with 1 working day to spare.", "2 working days after the limit.", "3 working days left."
QString limitState(const LimitVerdict& limit, const WorkingCalendar& calendar, QDate today, const Phrasebook& book);

/// The whole explanation: rule, what was left out, the last working day where the limit falls on a closed one, whether
/// the text says "if possible", what it leaves unclear, and whether the number is the unit's own: with `local`, who adopted
/// it, when and why.
QString limitExplanation(const LimitVerdict& limit, const Phrasebook& book, const LocalSettings& local = {});

/// The moment a limit ends: "13 March 2026", with its time where the limit is in hours. Empty where there is none.
QString limitDue(const LimitVerdict& limit, const Phrasebook& book);

} // namespace cadair
