#pragma once

#include "core/workflow/office.h"

namespace cadair {

/// The language a conference's record is kept in: what was said for it, else what the unit said last, else `otherwise`.
Language recordLanguage(const Office& office, const ConferenceId& conference, Language otherwise);
/// Says in which language it is kept; the unit's next records begin in that language too.
void setRecordLanguage(const Office& office, const ConferenceId& conference, Language language);

/// The words this casebook's spelling knows beside the dictionary.
QStringList personalWords(const Office& office, Language language);
/// All a conference's record may well hold beside the dictionary: those words, the names of its people and children, its place.
QStringList knownWords(const Office& office, const CaseFile& file, Language language);
/// Keeps a word, in NFC. False where it is no word: empty, or with white space in it.
bool learnWord(const Office& office, Language language, const QString& word);
/// Takes it out again.
void forgetWord(const Office& office, Language language, const QString& word);

} // namespace cadair
