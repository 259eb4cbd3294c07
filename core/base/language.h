#pragma once

#include "core/base/words.h"

#include <QString>

#include <array>

namespace cadair {

/// The two languages the program itself speaks. A person's own language may be any other (a BCP 47 tag on the person).
enum class Language { English, Welsh };

constexpr auto wordsOf(Language)
{
    return std::array{Word<Language>{Language::English, u"en"}, Word<Language>{Language::Welsh, u"cy"}};
}

/// A text in both languages, as data files give it. The Welsh may be missing: `in(Welsh)` then answers in English,
/// and `has(Welsh)` lets the reader be told so.
struct LocalText {
    QString en;
    QString cy;

    const QString& in(Language language) const { return language == Language::Welsh && !cy.isEmpty() ? cy : en; }
    bool has(Language language) const { return language == Language::Welsh ? !cy.isEmpty() : !en.isEmpty(); }
    bool operator==(const LocalText&) const = default;
};

} // namespace cadair
