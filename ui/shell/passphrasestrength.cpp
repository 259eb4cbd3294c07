#include "ui/shell/passphrasestrength.h"

#include "core/base/folding.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double bitsOfWord = 12.9;     // one of 7,776
constexpr double bitsOfLetter = 4.7;    // one of 26, while a word is short
constexpr double bitsOfFigure = 3.3;
constexpr double bitsOfSign = 4.5;
constexpr double bitsOfRun = 5.0;       // "abcd", "1234", "qwerty", "aaaa": which, where and how long
constexpr double bitsOfYear = 7.0;

bool isRun(const QString& part)
{
    static const QString rows =
        u"abcdefghijklmnopqrstuvwxyz|0123456789|qwertyuiop|asdfghjkl|zxcvbnm|zyxwvutsrqponmlkjihgfedcba|9876543210"_s;
    return part.size() >= 3 && (rows.contains(part) || part.count(part.at(0)) == part.size());
}

bool isYear(const QString& part)
{
    return part.size() == 4 && (part.startsWith("19"_L1) || part.startsWith("20"_L1));
}

bool isOverused(const QString& word)
{
    static const QSet<QString> words{u"password"_s, u"cyfrinair"_s, u"letmein"_s,    u"welcome"_s,
                                     u"croeso"_s,   u"admin"_s,     u"passphrase"_s, u"cadair"_s,
                                     u"secret"_s,   u"qwerty"_s,    u"dragon"_s,     u"monkey"_s};
    return words.contains(word);
}

double bitsOfPart(const QString& part, bool letters)
{
    const auto size = static_cast<double>(part.size());
    if (isRun(part))
        return bitsOfRun;
    if (!letters)
        return isYear(part) ? bitsOfYear : size * bitsOfFigure;
    if (isOverused(part))
        return bitsOfRun;
    // beyond a few letters it is a word, or several run together
    return std::min(size * bitsOfLetter, bitsOfWord * std::max(1.0, std::floor(size / 8.0)));
}

} // namespace

double guessingBits(const QString& passphrase)
{
    double bits = 0;
    QSet<QString> seen;
    const QString text = passphrase.toLower();
    for (qsizetype i = 0; i < text.size();) {
        const QChar first = text.at(i);
        const bool letters = first.isLetter();
        if (!letters && !first.isDigit()) {
            if (!first.isSpace())
                bits += bitsOfSign;
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && (letters ? text.at(end).isLetter() : text.at(end).isDigit()))
            ++end;
        const QString part = text.mid(i, end - i);
        bits += seen.contains(part) ? 1.0 : bitsOfPart(part, letters);
        seen.insert(part);
        i = end;
    }
    const auto capitals = std::count_if(passphrase.begin(), passphrase.end(), [](QChar c) { return c.isUpper(); });
    return bits + (capitals > 0 ? 1.0 : 0.0) + (capitals > 1 && capitals < passphrase.size() ? 2.0 : 0.0);
}

Endurance enduranceOf(const QString& passphrase)
{
    constexpr double guessesPerSecond = 1e5;
    const double seconds = std::exp2(guessingBits(passphrase)) / 2 / guessesPerSecond;
    constexpr double hour = 3600, day = 24 * hour, month = 30 * day, year = 365 * day;
    if (seconds < hour)
        return Endurance::Seconds;
    if (seconds < day)
        return Endurance::Hours;
    if (seconds < month)
        return Endurance::Days;
    if (seconds < year)
        return Endurance::Months;
    return seconds < 100 * year ? Endurance::Years : Endurance::Centuries;
}

} // namespace cadair::ui
