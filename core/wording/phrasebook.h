#pragma once

#include "core/base/language.h"

#include <QString>
#include <QStringList>

class QTranslator;

namespace cadair {

/// Phrases in one named language, whatever language the screen is in: a letter is in its reader's language.
///
/// Sources are marked with QT_TRANSLATE_NOOP("Phrasebook", "…") or QT_TRANSLATE_N_NOOP and stand in translations/. The
/// catalogues (:/i18n/cadair_en.qm for English plurals, cadair_cy.qm) are never installed for the program. Where a
/// catalogue has no translation the English source is the answer; a test holds the Welsh complete.
///
/// A Language serves wherever a Phrasebook is asked for; both are as cheap as a pointer.
class Phrasebook final {
public:
    Phrasebook(Language language); // implicit: nameOf(x, Language::Welsh)

    Language language() const { return m_language; }

    /// The phrase with %1 … %9 filled in one pass, so that a name holding "%2" stays a name. In Welsh what joins two
    /// words follows the word filled in: "a(c) %1", "na(c) %1" and "â(g) %1" in a translation become "a Siân" or
    /// "ac Elin", and a value that begins with the article leans on a vowel before it ("i" + "y plentyn": "i'r plentyn").
    QString phrase(const char* source, const QStringList& values = {}) const;

    /// The form for `n` things, with %n written as digits: English has two forms, Welsh five (0, 1, 2–5, 6, other).
    QString counted(const char* source, int n, const QStringList& values = {}) const;

private:
    QString found(const char* source, int n) const;

    Language m_language;
    const QTranslator* m_translator; // read-only, lives as long as the program
};

} // namespace cadair
