#pragma once

#include "core/procedure/gaps.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// What a unit adopts for itself beside its procedure, in words.

/// The place where a value may be adopted: "Minutes, sent by", "Parents" under its document, "“Days” in: First review".
QString gapTitle(const Gap& gap, const Phrasebook& book);

/// For a time limit, what it is counted from: "after the strategy discussion", "before the conference". Empty for others.
QString gapAnchor(const Gap& gap, const Phrasebook& book);

/// What the text gives there: "Not stated", "15 working days", "15 days".
QString gapStated(const Gap& gap, const Phrasebook& book);

/// A value as a setting writes it, in words: "2 further groups", "10 working days", "Family copy". A text that is no such
/// value is answered as it stands.
QString localValue(const Gap& gap, const QString& value, const Phrasebook& book);

/// A unit of time as a choice: "Working days".
QString nameOfUnit(PeriodUnit unit, const Phrasebook& book);

/// A kind of recipient of the distribution table: "Parents".
QString nameOfRecipient(const QString& word, const Phrasebook& book);

/// "Local: adopted by Mair Acorn on 3 March 2026. The board asked for it." Empty where that setting was not adopted.
QString adoptionSentence(const LocalSettings& local, const QString& key, const Phrasebook& book);

QString adoptionSentence(const Adoption& adoption, const Phrasebook& book);

/// The one word that stands beside whatever rests on a local value.
QString localWord(const Phrasebook& book);

} // namespace cadair
