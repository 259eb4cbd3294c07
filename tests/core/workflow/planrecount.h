#pragma once

#include "tests/core/workflow/desk.h"

/// What running plans have due on a day, found out by reading decisions, meetings and visits one by one and counting by hand:
/// the first core group from the conference, the next from the last, notes from their meeting, visits from the last at which
/// the child was seen. For a place whose limits on these are those of Jersey.
QStringList dueOfPlansByHand(const cadair::Office& office, QDate friday);

/// One line of Today as the tests compare it.
QString todayLine(const cadair::ConferenceId& conference, int kind, QDate day, int open, QDate today);
