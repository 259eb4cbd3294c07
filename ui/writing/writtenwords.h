#pragma once

#include <QString>

#include <vector>

namespace cadair::ui {

/// A word in a text that spelling looks at.
struct WrittenWord {
    int start = 0;
    int length = 0;
    bool operator==(const WrittenWord&) const = default;
};

/// The words of a text. What lies between apostrophes or hyphens inside a word belongs to it ("wedi'i", "cyd-destun");
/// what holds a digit, an @ or a slash, and short abbreviations in capitals ("GP", "CAMHS") are no words.
std::vector<WrittenWord> wordsIn(const QString& text);

/// The word with its apostrophe as dictionaries have it.
QString plainWord(const QString& word);

} // namespace cadair::ui
