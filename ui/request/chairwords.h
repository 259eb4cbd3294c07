#pragma once

#include "core/workflow/chairs.h"

#include <QCoreApplication>

namespace cadair::ui {

/// What speaks against somebody as the chair, in words of the screen's language.
class ChairWords {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::ChairWords)
public:
    /// Short, for a list; empty: nothing.
    static QString doubts(const std::set<ChairDoubt>& doubts);
};

} // namespace cadair::ui
