#include "core/workflow/spelling.h"

#include "core/base/folding.h"
#include "core/store/spellingstore.h"

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const QString languageSetting = u"record-language"_s;

} // namespace

Language recordLanguage(const Office& office, const ConferenceId& conference, Language otherwise)
{
    if (const auto said = SpellingStore(office.casebook).language(conference))
        return *said;
    const auto units = office.casebook.setting(languageSetting);
    return (units ? fromWord<Language>(*units) : std::nullopt).value_or(otherwise);
}

void setRecordLanguage(const Office& office, const ConferenceId& conference, Language language)
{
    Transaction transaction(office.casebook);
    SpellingStore(office.casebook).setLanguage(conference, language);
    office.casebook.setSetting(languageSetting, wordOf(language));
    transaction.commit();
}

QStringList personalWords(const Office& office, Language language)
{
    return SpellingStore(office.casebook).words(language);
}

QStringList knownWords(const Office& office, const CaseFile& file, Language language)
{
    QStringList known{file.conference.place};
    known += personalWords(office, language);
    for (const Participant& person : file.participants)
        known << person.name << person.calledName << person.agencyName;
    for (const Subject& subject : file.subjects)
        known << subject.child.givenName << subject.child.familyName << subject.child.calledName;
    return known;
}

bool learnWord(const Office& office, Language language, const QString& word)
{
    const QString kept = tidied(word);
    if (kept.isEmpty() || kept.contains(u' '))
        return false;
    SpellingStore(office.casebook).add(language, kept);
    return true;
}

void forgetWord(const Office& office, Language language, const QString& word)
{
    SpellingStore(office.casebook).remove(language, tidied(word));
}

} // namespace cadair
