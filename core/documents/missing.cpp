#include "core/documents/templates.h"

using namespace Qt::StringLiterals;

namespace cadair {

QString missingSentence(const MissingField& missing, const QString& recipientName, const QString& childName,
                        const LetterTemplates& templates, Language language)
{
    const auto& words = templates.words(language);
    const auto found = words.find(u"missing."_s + missing.field);
    const QString& sentence = found == words.end() ? templates.word(language, u"missing.other"_s) : found->second;
    // One pass: a name that holds "%2" stays a name.
    QString filled;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (sentence[at] == u'%' && at + 1 < sentence.size() && (sentence[at + 1] == u'1' || sentence[at + 1] == u'2'))
            filled += asLine(sentence[++at] == u'1' ? recipientName : childName);
        else
            filled += sentence[at];
    }
    return filled;
}

} // namespace cadair
