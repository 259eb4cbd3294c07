#pragma once

#include "core/base/language.h"

#include <QSet>
#include <QStringList>

#include <memory>

class Hunspell;

namespace cadair::ui {

/// Where the dictionaries lie: beside the program, in the build folder as in an installed one.
QString dictionaryFolder();

/// Knows the words of one language: those of its dictionary, and words it is told of (names, what a casebook has learnt).
/// Where there is no dictionary it knows every word and suggests none, so that nothing is marked for want of one.
class Speller final {
public:
    Speller(const QString& folder, Language language);
    ~Speller();
    Speller(const Speller&) = delete;
    Speller& operator=(const Speller&) = delete;

    Language language() const { return m_language; }
    bool hasDictionary() const { return m_dictionary != nullptr; }
    /// Words known beside the dictionary, in any of their Welsh mutations, and with an English possessive.
    void setKnown(const QStringList& words);
    bool isWord(const QString& word) const;
    /// What may have been meant, likeliest first. Tens of milliseconds: asked for one word at a time.
    QStringList suggestions(const QString& word, int most) const;

private:
    bool isInDictionary(const QString& word) const;
    bool isKnown(const QString& word) const;

    Language m_language;
    std::unique_ptr<Hunspell> m_dictionary; ///< empty: there is none here
    QSet<QString> m_known;                  ///< in lower case
};

} // namespace cadair::ui
