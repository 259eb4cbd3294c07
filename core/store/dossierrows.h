#pragma once

#include "core/casework/dossier.h"
#include "core/store/statement.h"

#include <QString>

#include <map>
#include <set>

namespace cadair {

// Sets of words, and words with something said to each, as rows of a table that holds several kinds of them.

/// Topics as they stand in the file.
namespace topics {
inline const QString chairQuality = QStringLiteral("chair-quality");
inline const QString chairMet = QStringLiteral("chair-met");
inline const QString preBirthGround = QStringLiteral("pre-birth-ground");
inline const QString wanted = QStringLiteral("wanted");
inline const QString notNeeded = QStringLiteral("not-needed");
inline const QString wayHeard = QStringLiteral("way-heard");
inline const QString leaflet = QStringLiteral("leaflet");
inline const QString sheet = QStringLiteral("sheet");
inline const QString item = QStringLiteral("item");
inline const QString answer = QStringLiteral("answer");
} // namespace topics

/// A word with what was said to it.
using Said = std::map<QString, QString>;

/// A set of words as words to which nothing was said, and back.
inline Said saidOf(const std::set<QString>& words)
{
    Said said;
    for (const QString& word : words)
        said.emplace(word, QString());
    return said;
}
inline std::set<QString> wordsIn(const Said& said)
{
    std::set<QString> words;
    for (const auto& [word, content] : said)
        words.insert(word);
    return words;
}

/// Fills in what the dossier holds of single people.
void readPeopleOf(const Database& database, const ConferenceId& conference, Dossier& dossier);

} // namespace cadair
