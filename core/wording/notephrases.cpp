#include "core/wording/notephrases.h"

#include "core/wording/dates.h"
#include "core/wording/phrasebook.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace cadair {

using namespace Qt::StringLiterals;

std::variant<std::vector<NotePhrase>, JsonProblem> readNotePhrases(const QByteArray& json, const QString& fileName)
{
    const JsonReader root = JsonReader::fromBytes(json, fileName);
    root.only({u"phrases"});
    std::vector<NotePhrase> read;
    for (const JsonReader& entry : root.at(u"phrases").items()) {
        entry.only({u"kinds", u"en", u"cy"});
        NotePhrase phrase{.text = {.en = entry.at(u"en").text(), .cy = entry.at(u"cy").text()}, .kinds = {}};
        if (const auto kinds = entry.find(u"kinds"))
            for (const JsonReader& kind : kinds->items())
                phrase.kinds.push_back(kind.word<NoteKind>());
        read.push_back(std::move(phrase));
    }
    if (read.empty())
        root.at(u"phrases").fail(u"expected at least one phrase"_s);
    if (root.problem())
        return *root.problem();
    return read;
}

std::vector<NotePhrase> shippedNotePhrases()
{
    QFile file(u":/data/phrases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("phrases.json is not in the program");
    const auto read = readNotePhrases(file.readAll(), u"phrases.json"_s);
    if (const auto* problem = std::get_if<JsonProblem>(&read))
        throw std::logic_error(problem->text().toStdString());
    return std::get<std::vector<NotePhrase>>(read);
}

QStringList notePhrasesFor(NoteKind kind, const std::vector<NotePhrase>& bank, Language language)
{
    QStringList first;
    QStringList others;
    for (const NotePhrase& phrase : bank) {
        if (!phrase.text.has(language))
            continue;
        const bool fits = std::find(phrase.kinds.begin(), phrase.kinds.end(), kind) != phrase.kinds.end();
        (fits ? first : others) << phrase.text.in(language);
    }
    return first + others;
}

QString policeLeft(const QString& name, QTime at, Language language)
{
    return Phrasebook(language).phrase(
        QT_TRANSLATE_NOOP("Phrasebook", "%1 was asked to leave after giving the police's information, and left at %2."),
        {name, clockTime(at)});
}

QString whoTells(const QString& names, const QString& words, Language language)
{
    //: %1: names; %2: who does it and when, as somebody typed it
    return Phrasebook(language).phrase(QT_TRANSLATE_NOOP("Phrasebook", "Telling %1 what was decided: %2"), {names, words});
}

} // namespace cadair
