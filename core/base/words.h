#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace cadair {

/// One enum value beside the fixed word that files, the casebook and scenarios use for it. Never the word a person sees.
template <typename Enum>
struct Word {
    Enum value;
    const char16_t* word;
};

/// The fixed word of `value`. `wordsOf(Enum)` (found beside the enum) lists every value, so the answer always exists.
template <typename Enum>
QString wordOf(Enum value)
{
    for (const Word<Enum>& entry : wordsOf(Enum{}))
        if (entry.value == value)
            return QString::fromUtf16(entry.word);
    Q_UNREACHABLE();
}

/// The value a fixed word stands for; empty where it is none of them.
template <typename Enum>
std::optional<Enum> fromWord(QStringView word)
{
    for (const Word<Enum>& entry : wordsOf(Enum{}))
        if (word == QStringView(entry.word))
            return entry.value;
    return std::nullopt;
}

/// Every fixed word of an enum, in the order of its table.
template <typename Enum>
QStringList allWords()
{
    QStringList words;
    for (const Word<Enum>& entry : wordsOf(Enum{}))
        words << QString::fromUtf16(entry.word);
    return words;
}

} // namespace cadair
