#pragma once

#include "core/workflow/localsettings.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The words of Local settings that stand on the screen only: each made anew in the language of the moment.
class LocalScreenWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::LocalSettings)
public:
    /// What stands against adopting a value: what to mend.
    static QString problem(const LocalProblem& problem, const Gap& gap);
    /// What the text says at this place: the value it gives or that it gives none, and its own words where it has some.
    static QString says(const Gap& gap);
    /// The rules that speak of it, with their texts and where they stand; that none does.
    static QString rules(const Gap& gap, const Procedure& procedure);
    /// "CER-TIM-01, lines 12–14", or that the text does not speak of it.
    static QString where(const Gap& gap, const Procedure& procedure);
    /// "Mair Acorn, 3 March 2026".
    static QString whoAndWhen(const Adoption& adoption);
    /// "2 groups", "10 working days": the value's own field.
    static QString fieldName(const Gap& gap);
};

} // namespace cadair::ui
