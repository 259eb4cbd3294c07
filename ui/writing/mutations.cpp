#include "ui/writing/mutations.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

struct Mutation {
    QStringView mutated;
    QStringView radical;
};

// From what is heard back to what is looked up; longer beginnings stand before those they begin with.
constexpr Mutation mutations[] = {
    // nasal: yng Nghaerdydd, ym Mangor, yn Nhywyn, fy ngardd, yn Nolgellau, ym Mhontypridd
    {u"ngh", u"c"}, {u"mh", u"p"}, {u"nh", u"t"}, {u"ng", u"g"}, {u"m", u"b"}, {u"n", u"d"},
    // aspirate: a Chaerdydd, a Phontypridd, a Thywyn
    {u"ch", u"c"}, {u"ph", u"p"}, {u"th", u"t"},
    // soft: o Gaerdydd, i Bontypridd, i Dywyn, o Fangor, i Ddolgellau, o Lanelli, i Fynwy, o Ruddlan
    {u"dd", u"d"}, {u"g", u"c"}, {u"b", u"p"}, {u"d", u"t"}, {u"f", u"b"}, {u"f", u"m"}, {u"l", u"ll"}, {u"r", u"rh"},
};

bool isUpperAtFirst(const QString& word)
{
    return word[0].isUpper();
}

QString inTheCaseOf(const QString& word, QString radical)
{
    if (isUpperAtFirst(word))
        radical[0] = radical[0].toUpper();
    return radical;
}

bool beginsWithVowel(QStringView word)
{
    return !word.isEmpty() && u"aeiouwyâêîôûŵŷáéíóúàèìòùäëïöü"_s.contains(word.front().toLower());
}

} // namespace

QStringList unmutated(const QString& word)
{
    QStringList radicals;
    if (word.size() < 2)
        return radicals;
    const QString lower = word.toLower();
    for (const Mutation& each : mutations)
        if (lower.startsWith(each.mutated)) {
            const QString rest = word.mid(each.mutated.size());
            radicals << inTheCaseOf(word, each.radical.toString() + rest);
        }
    if (lower.startsWith(u'h') && beginsWithVowel(QStringView(word).mid(1))) // ei hysgol, ein hachos
        radicals << inTheCaseOf(word, word.mid(1));
    // g falls away under the soft mutation: o Wynedd, i ardd
    radicals << inTheCaseOf(word, u'g' + (isUpperAtFirst(word) ? word.at(0).toLower() + word.mid(1) : word));
    return radicals;
}

} // namespace cadair::ui
