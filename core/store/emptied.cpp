#include "core/store/emptied.h"

#include "core/store/chain.h"
#include "core/store/statement.h"

#include <QStringList>

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

std::vector<SeqRange> rangesOf(const std::vector<qint64>& seqs)
{
    std::vector<SeqRange> ranges;
    for (const qint64 seq : seqs)
        if (!ranges.empty() && ranges.back().last + 1 == seq)
            ranges.back().last = seq;
        else
            ranges.push_back({seq, seq});
    return ranges;
}

QString rangesWord(const std::vector<SeqRange>& ranges)
{
    QStringList words;
    for (const SeqRange& range : ranges)
        words << (range.first == range.last ? QString::number(range.first) : u"%1-%2"_s.arg(range.first).arg(range.last));
    return words.join(u',');
}

std::vector<SeqRange> rangesOf(const QString& word)
{
    std::vector<SeqRange> ranges;
    for (const QString& part : word.split(u',', Qt::SkipEmptyParts))
        ranges.push_back({part.section(u'-', 0, 0).toLongLong(), part.section(u'-', -1).toLongLong()});
    return ranges;
}

QString digestOf(const Database& database, const std::vector<SeqRange>& ranges)
{
    ChainHash digest;
    for (const SeqRange& range : ranges) {
        auto query = database.prepare(R"sql(
            SELECT seq, at, who, act, subject, hash FROM journal WHERE seq BETWEEN :first AND :last ORDER BY seq
        )sql");
        query.bind(":first", range.first).bind(":last", range.last);
        while (query.step()) {
            digest.add(ChainValue::of(query.integer(0)));
            for (int column = 1; column <= 5; ++column)
                digest.add(ChainValue::of(query.text(column).toUtf8()));
        }
    }
    return QString::fromLatin1(digest.result());
}

std::vector<SeqRange> emptiedEntries(const Database& database)
{
    auto query = database.prepare(R"sql(
        SELECT new_values ->> '$.emptied', new_values ->> '$.digest' FROM journal
         WHERE act = 'erase' AND json_valid(new_values) ORDER BY seq
    )sql");
    std::vector<SeqRange> all;
    while (query.step()) {
        const std::vector<SeqRange> ranges = rangesOf(query.text(0));
        if (digestOf(database, ranges) == query.text(1))
            all.insert(all.end(), ranges.begin(), ranges.end());
    }
    std::sort(all.begin(), all.end(), [](const SeqRange& one, const SeqRange& other) { return one.first < other.first; });
    return all;
}

} // namespace cadair
