#pragma once

#include "core/workflow/office.h"

#include <QJsonObject>

#include <stdexcept>

namespace cadair {

// Small helpers of the made-up families: a fault in their file or their story is a fault of the program, so each one throws
// and says where.

/// A string member; empty where there is none.
inline QString text(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString();
}

template <typename Key>
Key keyFrom(const QString& word)
{
    if (const auto key = Key::parse(word))
        return *key;
    throw std::runtime_error("the made-up families hold a word that is no key: " + word.toStdString());
}

template <typename Enum>
Enum enumFrom(const QString& word)
{
    if (const auto value = fromWord<Enum>(word))
        return *value;
    throw std::runtime_error("the made-up families hold an unknown word: " + word.toStdString());
}

inline void mustBeDone(const StepResult& result, const char* step)
{
    if (result.done)
        return;
    std::string reasons = step;
    for (const Reason& reason : result.verdict.reasons)
        reasons += " " + wordOf(reason.code).toStdString() + "(" + reason.particulars.join(u',').toStdString() + ")";
    throw std::runtime_error("the made-up families were refused a step: " + reasons);
}

template <typename MadeId>
MadeId mustBeMade(const Made<MadeId>& made, const char* what)
{
    if (made.id)
        return *made.id;
    std::string problems = what;
    for (const FieldProblem& problem : made.problems)
        problems += " " + problem.field.toStdString();
    throw std::runtime_error("the made-up families were refused a record: " + problems);
}

} // namespace cadair
