#include "core/base/folding.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode does not take apart into a base and a mark.
QString baseLetters(QChar c)
{
    switch (c.unicode()) {
    case u'ß': return u"ss"_s;
    case u'æ': return u"ae"_s;
    case u'œ': return u"oe"_s;
    case u'ø': return u"o"_s;
    case u'đ':
    case u'ð': return u"d"_s;
    case u'ł': return u"l"_s;
    case u'þ': return u"th"_s;
    default: return QString(c);
    }
}

} // namespace

QString tidied(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QString folded(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing || c == u'’' || c == u'\'')
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += baseLetters(c);
        else
            result += u' ';
    }
    return result.simplified();
}

bool matchesWords(const QString& text, const QString& query)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = folded(query).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& start) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(start); });
    });
}

QString sortKey(const QString& text, Language language)
{
    const QString plain = folded(text);
    if (language == Language::English)
        return plain;
    // Each Welsh letter becomes one character whose code keeps the order of the alphabet; a digraph comes after
    // its first letter and everything that letter begins (c … cy … ch).
    static constexpr std::array<const char16_t*, 8> digraphs{u"ch", u"dd", u"ff", u"ng", u"ll", u"ph", u"rh", u"th"};
    QString key;
    key.reserve(plain.size() * 2);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const auto digraph = std::find_if(digraphs.begin(), digraphs.end(), [&](const char16_t* pair) {
            return QStringView(plain).sliced(i).startsWith(QStringView(pair));
        });
        if (digraph == digraphs.end()) {
            key += plain.at(i);
            continue;
        }
        // ng stands after g, not after n.
        const QChar first = (*digraph)[0] == u'n' ? QChar(u'g') : plain.at(i);
        key += first;
        key += QChar(u'~');
        ++i;
    }
    return key;
}

} // namespace cadair
