#pragma once

#include <QStringList>

namespace cadair::ui {

/// What a Welsh word may be the mutated form of, in its own case: "Mangor" gives "Bangor", "gynhadledd" gives "cynhadledd".
/// Soft, nasal and aspirate mutation, and the h before a vowel. Empty where the word can be no mutated form.
///
/// The dictionary carries the mutations of its own words; names and words a casebook has learnt are known unmutated only.
QStringList unmutated(const QString& word);

} // namespace cadair::ui
