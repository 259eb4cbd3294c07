#include "core/workflow/translating.h"

#include "core/documents/recipients.h"
#include "core/store/handingstore.h"
#include "core/store/spellingstore.h"
#include "core/workflow/spelling.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Who gets papers that tell of the conference, without those who wait for the chair; a child's page waits for somebody to say
/// so, and is written in time all the same.
std::set<ParticipantId> readersOf(const OpenConference& open)
{
    std::set<ParticipantId> readers;
    for (const DocumentKey& document : documents::afterwards())
        for (const Recipient& recipient : recipientsOf(document, open.file, *open.procedure, open.record.dossier)) {
            const Participant* person = open.file.participant(recipient.id);
            if (person && (recipient.entitlement != Entitlement::ChairDecides || person->capacity == Capacity::Child))
                readers.insert(recipient.id);
        }
    return readers;
}

bool anybodyReads(const OpenConference& open, Language language)
{
    const std::set<ParticipantId> readers = readersOf(open);
    return std::any_of(readers.begin(), readers.end(), [&](const ParticipantId& id) {
        const bool welsh = open.file.participant(id)->languages.papers.section(u'-', 0, 0).toLower() == u"cy";
        return open.handing.both.contains(id) || welsh == (language == Language::Welsh);
    });
}

/// The small words that every text has, and that the other language does not.
int count(const QStringList& words, const QSet<QString>& of)
{
    return static_cast<int>(std::count_if(words.begin(), words.end(), [&](const QString& word) { return of.contains(word); }));
}

std::optional<Language> languageOf(const OpenConference& open)
{
    static const QSet<QString> english{u"the"_s, u"and"_s, u"was"_s, u"of"_s, u"to"_s, u"is"_s, u"that"_s, u"has"_s, u"with"_s, u"for"_s};
    static const QSet<QString> welsh{u"y"_s, u"yr"_s, u"yn"_s, u"mae"_s, u"ac"_s, u"wedi"_s, u"ei"_s, u"eu"_s, u"gan"_s, u"roedd"_s};
    static const QRegularExpression apart(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    constexpr int enough = 60; // a long record says it in its first paragraphs
    int counted[2] = {};
    visitTextsOfRecord(open.record, [&](const QString& text, TextPlace) {
        if (counted[0] + counted[1] > enough)
            return;
        const QStringList words = text.toLower().split(apart, Qt::SkipEmptyParts);
        counted[0] += count(words, english);
        counted[1] += count(words, welsh);
    });
    if (counted[0] == counted[1])
        return std::nullopt;
    return counted[0] > counted[1] ? Language::English : Language::Welsh;
}

QString translationOf(const OpenConference& open, const QString& source, Language into)
{
    const auto& all = open.handing.translations;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Translation& each) { return each.into == into && each.source == source; });
    return found == all.end() ? QString() : found->text;
}

std::vector<Passage> passagesInto(const OpenConference& open, Language into)
{
    std::vector<Passage> passages;
    std::set<QString> known;
    for (const TextPlace wanted : {TextPlace::Letters, TextPlace::Minutes}) {
        const auto add = [&](const QString& text, TextPlace place) {
            if (place == wanted && !text.trimmed().isEmpty() && known.insert(text).second)
                passages.push_back({.into = into, .source = text, .text = translationOf(open, text, into), .place = place});
        };
        visitTextsOfRecord(open.record, add);
        visitTextsOfFile(open.file, add);
    }
    return passages;
}

} // namespace

Language writtenIn(const Office& office, const OpenConference& open, Language otherwise)
{
    if (const auto said = SpellingStore(office.casebook).language(open.file.conference.id))
        return *said;
    if (const auto found = languageOf(open))
        return *found;
    return recordLanguage(office, open.file.conference.id, otherwise);
}

std::vector<Passage> passagesOf(const OpenConference& open, Language written)
{
    const Language into = written == Language::Welsh ? Language::English : Language::Welsh;
    return anybodyReads(open, into) ? passagesInto(open, into) : std::vector<Passage>();
}

int untranslated(const OpenConference& open, Language written, Language into, const DocumentKey& document)
{
    if (written == into)
        return 0;
    const std::vector<Passage> passages = passagesInto(open, into);
    return static_cast<int>(std::count_if(passages.begin(), passages.end(), [&](const Passage& passage) {
        return passage.text.isEmpty() && (document == documents::minutes() || passage.place == TextPlace::Letters);
    }));
}

void keepTranslation(const Office& office, const ConferenceId& conference, Language into, const QString& source, const QString& text)
{
    Transaction transaction(office.casebook);
    HandingStore(office.casebook).save(conference, {.into = into, .source = source, .text = text.trimmed()});
    transaction.commit();
}

} // namespace cadair
