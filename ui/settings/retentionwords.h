#pragma once

#include "core/workflow/retaining.h"
#include "ui/widgets/rowcell.h"

#include <QCoreApplication>

namespace cadair::ui {

/// How the keeping of files is said on the screen.
class RetentionWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::RetentionWords)
public:
    /// "Last conference closed"
    static QString start(RetentionStart start);
    /// "6 years after the last conference was closed"
    static QString rule(const RetentionRule& rule);
    static QString fault(RetentionFault fault);
    /// Where a file stands: due, on hold, or what keeps it.
    static RowCell state(const KeptFile& file);
    /// What goes: "2 children, 3 adults, 4 conferences and 12 letters".
    static QString extent(const ErasureExtent& extent);

private:
    static QString bar(RetentionBar bar);
};

} // namespace cadair::ui
