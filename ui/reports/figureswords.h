#pragma once

#include "core/workflow/figures.h"
#include "ui/widgets/rowcell.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The words of the Reports screen, made anew in the language of the screen.
class FiguresWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::Reports)
public:
    /// "Initial conference", "Neglect"; for the whole the figure's own name.
    static QString name(const FigureRow& row, const AgencyKinds& agencies);
    /// "17 of 20", "12", a dash where there was nothing to count; "hidden" where it is.
    static QString number(const FigureRow& row);
    /// "85 %"; empty where there is none.
    static QString share(const FigureRow& row);
    /// The row as a screen reader says it.
    static QString spoken(const FigureLine& line, const AgencyKinds& agencies);
    /// "1 October to 31 December 2026".
    static QString period(const FigurePeriod& period);
    /// How a conference stands behind a figure: in time or late, "9 of 12", or a dash where it only counts.
    static RowCell standing(FigureKind kind, int met, int of);
    /// What is counted, as a sentence for the paper and the screen: who reads small numbers.
    static QString smallHidden();
};

} // namespace cadair::ui
