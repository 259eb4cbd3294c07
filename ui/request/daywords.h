#pragma once

#include "core/workflow/diary.h"

#include <QCoreApplication>

namespace cadair::ui {

/// What stands against a day beside its limits, in words of the screen's language.
class DayWords {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::DayWords)
public:
    /// "The same chair and room at 10:00: the Cobnut family".
    static QString clash(const Clash& clash);
    /// "Nest Cobnut (mother) cannot come: at the hospital".
    static QString away(const Away& away);
    /// "2 to 20 December 2026, Tuesdays only".
    static QString days(const Unavailable& when);
    /// "Every day", "Mondays only", as `weekday` of Unavailable has it.
    static QString weekday(int weekday);
};

} // namespace cadair::ui
