#include "ui/writing/speller.h"

#include "ui/writing/mutations.h"
#include "ui/writing/writtenwords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString dictionaryFolder()
{
    const QString program = QCoreApplication::applicationDirPath();
    // The tests' programs stand one folder deeper than the program itself.
    for (const QString& up : {u"/../share"_s, u"/../../share"_s})
        if (const QFileInfo folder(program + up + u"/cadair/hunspell"_s); folder.isDir())
            return folder.absoluteFilePath();
    return program + u"/../share/cadair/hunspell"_s;
}

Speller::Speller(const QString& folder, Language language) : m_language(language)
{
    const QString base = folder + (language == Language::Welsh ? u"/cy/index"_s : u"/en-GB/index"_s);
    if (QFileInfo::exists(base + u".aff"_s) && QFileInfo::exists(base + u".dic"_s)) // Hunspell itself does not say
        m_dictionary = std::make_unique<Hunspell>(QString(base + u".aff"_s).toLocal8Bit().constData(),
                                                  QString(base + u".dic"_s).toLocal8Bit().constData());
}

Speller::~Speller() = default;

void Speller::setKnown(const QStringList& words)
{
    m_known.clear();
    for (const QString& text : words)
        for (const WrittenWord& word : wordsIn(text))
            m_known.insert(plainWord(text.mid(word.start, word.length)).toLower());
}

bool Speller::isInDictionary(const QString& word) const
{
    return m_dictionary->spell(word.toStdString());
}

bool Speller::isKnown(const QString& word) const
{
    const QString lower = word.toLower();
    if (m_known.contains(lower))
        return true;
    if (m_language == Language::English)
        return lower.endsWith(u"'s"_s) && m_known.contains(lower.chopped(2));
    const QStringList radicals = unmutated(lower);
    return std::any_of(radicals.begin(), radicals.end(), [this](const QString& radical) { return m_known.contains(radical); });
}

bool Speller::isWord(const QString& written) const
{
    if (!m_dictionary)
        return true;
    const QString word = plainWord(written);
    if (isInDictionary(word) || isKnown(word))
        return true;
    if (m_language == Language::Welsh) {
        const QStringList radicals = unmutated(word);
        if (std::any_of(radicals.begin(), radicals.end(), [this](const QString& radical) { return isInDictionary(radical); }))
            return true;
        // "Siân'n", "Tomos'i": what leans on a name is spelt with it
        if (const qsizetype apostrophe = word.indexOf(u'\''); apostrophe > 0 && isKnown(word.left(apostrophe)))
            return true;
    }
    if (!word.contains(u'-'))
        return false;
    const QStringList parts = word.split(u'-');
    return std::all_of(parts.begin(), parts.end(), [this](const QString& part) { return part.size() < 2 || isInDictionary(part) || isKnown(part); });
}

QStringList Speller::suggestions(const QString& word, int most) const
{
    QStringList found;
    if (!m_dictionary)
        return found;
    for (const std::string& each : m_dictionary->suggest(plainWord(word).toStdString())) {
        if (found.size() == most)
            break;
        found << QString::fromStdString(each);
    }
    return found;
}

} // namespace cadair::ui
