#pragma once

#include "core/workflow/office.h"

#include <QJsonObject>

#include <stdexcept>

namespace cadair {
using namespace Qt::StringLiterals;

// Small helpers of the made-up families: a fault in their file or their story is a fault of the program, so each one throws
// and says where.

/// A string member; empty where there is none.
inline QString text(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString();
}

/// A key, from data that holds only keys.
template <typename Key>
Key keyFrom(const QString& word)
{
    if (const auto key = Key::parse(word))
        return *key;
    throw std::runtime_error((u"no key: "_s + word).toStdString());
}

/// An enum value, from data that holds only its words.
template <typename Enum>
Enum enumFrom(const QString& word)
{
    if (const auto value = fromWord<Enum>(word))
        return *value;
    throw std::runtime_error((u"unknown word: "_s + word).toStdString());
}

/// The step must have been taken.
inline void mustBeDone(const StepResult& result, const char* step)
{
    if (result.done)
        return;
    QString told = QLatin1StringView(step);
    for (const Reason& reason : result.verdict.reasons)
        told += u' ' + wordOf(reason.code) + u'(' + reason.particulars.join(u',') + u')';
    throw std::runtime_error(told.toStdString());
}

/// The record must have been made.
template <typename MadeId>
MadeId mustBeMade(const Made<MadeId>& made, const char* what)
{
    if (made.id)
        return *made.id;
    QString told = QLatin1StringView(what);
    for (const FieldProblem& problem : made.problems)
        told += u' ' + problem.field;
    throw std::runtime_error(told.toStdString());
}

} // namespace cadair
