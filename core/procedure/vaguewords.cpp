#include "core/procedure/vaguewords.h"

#include "core/base/folding.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Folded words with a space at either end; an apostrophe parts words ("cefnogi'r teulu").
QString asWords(QString text)
{
    return u' ' + folded(text.replace(u'\'', u' ').replace(u'\u2019', u' ')) + u' ';
}

} // namespace

QStringList VagueWords::in(const QString& text) const
{
    const QString words = asWords(text);
    QStringList found;
    for (const QString& phrase : phrases)
        if (words.contains(asWords(phrase)))
            found << phrase;
    const QStringList all = found;
    const auto within = [&all](const QString& phrase) {
        return std::any_of(all.begin(), all.end(), [&](const QString& other) {
            return other != phrase && asWords(other).contains(asWords(phrase));
        });
    };
    found.erase(std::remove_if(found.begin(), found.end(), within), found.end());
    return found;
}

std::variant<VagueWords, JsonProblem> readVagueWords(const QByteArray& json, const QString& fileName)
{
    const JsonReader root = JsonReader::fromBytes(json, fileName);
    root.only({u"en", u"cy"});
    VagueWords read;
    for (const char16_t* language : {u"en", u"cy"})
        for (const JsonReader& entry : root.at(language).items()) {
            const QString phrase = entry.text();
            if (read.phrases.contains(phrase))
                entry.fail(u"\"%1\" is given twice"_s.arg(phrase));
            read.phrases << phrase;
        }
    if (root.problem())
        return *root.problem();
    return read;
}

VagueWords shippedVagueWords()
{
    QFile file(u":/data/vague-words.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("vague-words.json is not in the program");
    const auto read = readVagueWords(file.readAll(), u"vague-words.json"_s);
    if (const auto* problem = std::get_if<JsonProblem>(&read))
        throw std::logic_error(problem->text().toStdString());
    return std::get<VagueWords>(read);
}

} // namespace cadair
