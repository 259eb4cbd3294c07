#pragma once

#include "core/base/language.h"
#include "core/base/strictjson.h"
#include "core/casework/words.h"

#include <QTime>

#include <variant>
#include <vector>

namespace cadair {

/// A sentence that minute-takers write often, in both languages. "…" is where the writer goes on in their own words.
struct NotePhrase {
    LocalText text;
    std::vector<NoteKind> kinds; ///< the kinds of paragraph it belongs to; empty: any
};

/// Reads a bank of phrases, or says what is wrong with it.
std::variant<std::vector<NotePhrase>, JsonProblem> readNotePhrases(const QByteArray& json, const QString& fileName);
/// The bank that comes with the program.
std::vector<NotePhrase> shippedNotePhrases();

/// The bank in one language, the phrases for this kind of paragraph first; one that has no words in it is left out.
QStringList notePhrasesFor(NoteKind kind, const std::vector<NotePhrase>& bank, Language language);

/// The line of the record for police who leave once they have given what they know: no exclusion.
QString policeLeft(const QString& name, QTime at, Language language);
/// The line of the record for who tells the family who were not there. `names`: all of them, joined.
QString whoTells(const QString& names, const QString& words, Language language);

} // namespace cadair
