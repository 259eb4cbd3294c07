#include "ui/writing/writtenwords.h"

#include <algorithm>

namespace cadair::ui {

namespace {

constexpr int longestAbbreviation = 6;

bool joins(QChar sign)
{
    return sign == u'\'' || sign == u'’' || sign == u'-';
}

/// White space ends a run; what stands in one run with a digit or an @ is an address, a time, a number.
bool isPlain(QStringView run)
{
    return std::none_of(run.begin(), run.end(), [](QChar c) { return c.isDigit() || c == u'@' || c == u'_'; }) && !run.contains(u"://")
           && !run.startsWith(u"www.");
}

bool isAbbreviation(QStringView word)
{
    return word.size() <= longestAbbreviation && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

void addWords(QStringView run, int from, std::vector<WrittenWord>& words)
{
    qsizetype at = 0;
    while (at < run.size()) {
        if (!run[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < run.size()
               && (run[end].isLetter() || run[end].isMark() || (joins(run[end]) && end + 1 < run.size() && run[end + 1].isLetter())))
            ++end;
        if (end - at > 1 && !isAbbreviation(run.mid(at, end - at)))
            words.push_back({from + static_cast<int>(at), static_cast<int>(end - at)});
        at = end;
    }
}

} // namespace

std::vector<WrittenWord> wordsIn(const QString& text)
{
    std::vector<WrittenWord> words;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QStringView run = QStringView(text).mid(start, end - start);
        if (isPlain(run))
            addWords(run, static_cast<int>(start), words);
        start = end + 1;
    }
    return words;
}

QString plainWord(const QString& word)
{
    QString plain = word.normalized(QString::NormalizationForm_C);
    plain.replace(u'’', u'\'');
    return plain;
}

} // namespace cadair::ui
