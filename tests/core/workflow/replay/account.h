#pragma once

#include "tests/core/workflow/replay/stage.h"

#include <QJsonObject>

namespace replay {

/// All that came of a conference, read from the casebook and judged by its procedure, as lines a practitioner can check: who
/// was there when, what was written and from whom it is kept, views, decisions, plans, each child's quorum band by band, who
/// gets which copy by when, and what each reader's minutes leave out. A list of lines for each part.
QJsonObject accountOf(const Stage& stage);

/// What the journal holds of the day itself, entry by entry: "10:36:01 update participant". Whatever else is the same in two
/// casebooks, this is the way they came to it.
QStringList journalOf(const Stage& stage);

/// The first parts that differ, with the lines of each; empty where the two are the same.
QString difference(const QJsonObject& expected, const QJsonObject& found);

} // namespace replay
