#pragma once

#include "core/workflow/office.h"

namespace cadair {

/// What stands in the way of keeping one form, as it is found field by field.
struct FormProblems {
    static constexpr qsizetype longestLine = 300;
    static constexpr qsizetype longestText = 4000;
    static constexpr qsizetype longestNotes = 20000;

    QDate today;
    std::vector<FieldProblem> all = {};

    void add(const QString& field, FieldFault fault) { all.push_back({field, fault}); }
    /// Words; blanks alone are none.
    void text(const QString& field, const QString& value, bool needed, qsizetype longest)
    {
        if (needed && value.trimmed().isEmpty())
            add(field, FieldFault::Missing);
        else if (value.size() > longest)
            add(field, FieldFault::TooLong);
    }
    /// A day on which something was done: none that lies ahead.
    void past(const QString& field, const std::optional<QDate>& day, bool needed = false)
    {
        if (day && day->isValid() && *day > today)
            add(field, FieldFault::InTheFuture);
        else if (needed && (!day || !day->isValid()))
            add(field, FieldFault::Missing);
    }
    /// The same, and not before `first`; invalid for none.
    void doneOn(const QString& field, const std::optional<QDate>& day, QDate first)
    {
        past(field, day, true);
        notBefore(field, day, first);
    }
    /// `first`: invalid for none.
    void notBefore(const QString& field, const std::optional<QDate>& day, QDate first)
    {
        if (day && day->isValid() && first.isValid() && *day < first)
            add(field, FieldFault::TooLongAgo);
    }
};

} // namespace cadair
