#pragma once

#include "core/workflow/familyview.h"
#include "ui/widgets/rowcell.h"

#include <QCoreApplication>

namespace cadair::ui {

/// What the lines of a family's Plan tab say alike, in the language of the screen.
class LineWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::FamilyPlan)
public:
    static QString day(QDate date);
    /// "Siân, Tomos and Llŷr": as called.
    static QString children(const std::vector<Child>& all);
    /// What is there of these, with dots between.
    static QString together(QStringList parts);
    /// For the middle of a line.
    static QString withoutCapital(const QString& words);
    /// By when, and how it stands: red once it has passed.
    static RowCell due(const LimitVerdict& limit, QDate today);
};

} // namespace cadair::ui
