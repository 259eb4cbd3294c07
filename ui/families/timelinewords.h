#pragma once

#include "core/workflow/familyview.h"
#include "ui/widgets/rowcell.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The words of a timeline's entries.
class TimelineWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::Timeline)
public:
    /// One entry: what happened, and under it what is to be known with it.
    static RowCell cell(const TimelineEntry& entry, const FamilyView& view);
    /// The part of the conference that Enter leads to; empty: the one its state asks for.
    static QString part(const TimelineEntry& entry);
    /// A meeting or a visit that follows a plan.
    static bool isOfPlan(const TimelineEntry& entry);

private:
    static QString ofConference(const TimelineEntry& entry);
    static QString ofChild(const TimelineEntry& entry, const FamilyView& view);
    static QString ofMove(const TimelineEntry& entry);
    static QString ofCare(const TimelineEntry& entry, const QString& child);
    static QString under(const TimelineEntry& entry, const FamilyView& view);
    static QString outcome(OutcomeKind outcome);
    static QString iconOf(Told told);
};

} // namespace cadair::ui
