#pragma once

#include "core/workflow/unitpapers.h"

#include <QCoreApplication>

namespace cadair::ui {

/// What the page of templates says about one, in the screen's language.
struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::TemplateWords)
public:
    /// For whom it is; empty: for anybody.
    static QString forWhom(const TemplateLine& line);
    /// What is wrong and what to do.
    static QString problem(const TemplateProblem& problem);
};

} // namespace cadair::ui
