#include "core/wording/welshjoints.h"

#include "core/base/folding.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const QString welshVowels = u"aeiouwy"_s;

bool isVowel(QChar letter)
{
    return welshVowels.contains(letter);
}

/// Whether the number is read with a vowel first: un (1), wyth (8), un ar ddeg (11) to un deg naw (19), wyth deg (80) …
bool readWithVowel(QStringView digits)
{
    return digits[0] == u'8' || digits == u"1" || (digits[0] == u'1' && digits.size() == 2 && digits[1] != u'0');
}

} // namespace

bool takesVowelForm(QStringView text)
{
    const QString word = folded(text.toString()).section(u' ', 0, 0);
    if (word.isEmpty())
        return false;
    if (word[0].isDigit()) {
        qsizetype end = 0;
        while (end < word.size() && word[end].isDigit())
            ++end;
        return readWithVowel(QStringView(word).left(end));
    }
    if (!isVowel(word[0]))
        return false;
    const QChar written = text.toString().normalized(QString::NormalizationForm_C).trimmed()[0].toLower();
    const bool halfVowel = written == u'w' || written == u'y'; // not ŵ and ŷ: a circumflex makes a vowel long
    return !(halfVowel && word.size() > 1 && isVowel(word[1]));
}

void appendWelsh(QString& sentence, const QString& value)
{
    struct Joint {
        QStringView written;
        QStringView vowel;
        QStringView consonant;
    };
    static constexpr Joint joints[] = {
        {u"na(c) ", u"nac ", u"na "}, {u"a(c) ", u"ac ", u"a "}, {u"â(g) ", u"ag ", u"â "}};
    for (const Joint& joint : joints) {
        if (!sentence.endsWith(joint.written))
            continue;
        const bool article =
            value.startsWith("y "_L1) || value.startsWith("yr "_L1); // leans on the vowel below instead
        sentence.chop(joint.written.size());
        sentence += takesVowelForm(value) && !article ? joint.vowel : joint.consonant;
        break;
    }
    const bool afterVowel =
        sentence.size() > 1 && sentence.back() == u' ' && isVowel(folded(sentence.chopped(1)).right(1).back());
    if (afterVowel && (value.startsWith("y "_L1) || value.startsWith("yr "_L1))) {
        sentence.chop(1);
        sentence += u"'r"_s + value.mid(value.indexOf(u' '));
        return;
    }
    sentence += value;
}

QString aspirated(const QString& noun)
{
    const bool capitals = noun.size() > 1 && noun[1].isUpper();
    const bool digraph = noun.size() > 1 && noun[1].toLower() == u'h';
    if (noun.isEmpty() || capitals || digraph || !u"cptCPT"_s.contains(noun[0]))
        return noun;
    return noun[0] + u"h"_s + noun.mid(1);
}

} // namespace cadair
