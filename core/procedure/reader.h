#pragma once

#include "core/base/strictjson.h"
#include "core/procedure/agencies.h"
#include "core/procedure/procedure.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace cadair {

/// What is wrong with a profile: the file, the path in it ("quorum.others") and what was expected there.
using ProcedureProblem = JsonProblem;

/// A whole profile, or the first thing that is wrong with it. Nothing is guessed and nothing is left out silently: unknown
/// keys and words, keys and ids given twice, rules that are named but not there and missing languages are all refused.
/// `fileName` is what a person is shown; where it ends in .json, its stem must be the profile's id.
std::variant<Procedure, ProcedureProblem> readProcedure(const QByteArray& json, const QString& fileName,
                                                        const AgencyKinds& agencies);

} // namespace cadair
