#pragma once

#include "core/base/language.h"

#include <QString>

namespace cadair {

/// `text` in NFC, outer white space gone, inner white space single: how every typed name is kept.
QString tidied(const QString& text);

/// `text` for searching: lower case, no accents, no punctuation ("Siân Llŷr-Evans" becomes "sian llyr evans").
QString folded(const QString& text);

/// Whether every word of `query` begins some word of `text`, both folded ("si ev" finds "Siân Evans"). An empty query matches.
bool matchesWords(const QString& text, const QString& query);

/// A key that sorts names in the order of `language`: in Welsh ch, dd, ff, ng, ll, ph, rh and th are letters of their own;
/// accents never separate names. Compare keys with `<`.
QString sortKey(const QString& text, Language language);

} // namespace cadair
