#pragma once

#include "core/wording/phrasebook.h"

namespace cadair {

/// One fixed word with what a person sees for it, as a phrase to look up. Tables of them stand beside the functions that name.
struct NamedWord {
    const char16_t* word;
    const char* name;
};

/// The phrase behind one word of a table; nullptr where it is not in it.
template <size_t Count>
const char* phraseIn(const NamedWord (&names)[Count], const QString& word)
{
    for (const NamedWord& each : names)
        if (word == QStringView(each.word))
            return each.name;
    return nullptr;
}

/// What a person sees for one word of a table; a word that is not in it as it stands.
template <size_t Count>
QString nameIn(const NamedWord (&names)[Count], const QString& word, const Phrasebook& book)
{
    const char* name = phraseIn(names, word);
    return name ? book.phrase(name) : word;
}

} // namespace cadair
