#pragma once

#include <QString>

#include <vector>

namespace cadair {

class Database;

/// Entries of the journal from one seq to another, both counted.
struct SeqRange {
    qint64 first = 0;
    qint64 last = 0;
    bool operator==(const SeqRange&) const = default;
};

/// Rising seqs as ranges, and as the words that an erasure's entry carries: "1-5,9,12-14".
std::vector<SeqRange> rangesOf(const std::vector<qint64>& seqs);
QString rangesWord(const std::vector<SeqRange>& ranges);
std::vector<SeqRange> rangesOf(const QString& word);

/// What is left of emptied entries (seq, time, who, act, subject, hash), as one SHA-256. Their own hashes cannot be computed
/// again without what was emptied, so this holds them fast.
QString digestOf(const Database& database, const std::vector<SeqRange>& ranges);

/// The entries that erasures emptied: those that an entry of theirs names with the digest that still fits. An entry emptied
/// by hand is in none, and stands as broken.
std::vector<SeqRange> emptiedEntries(const Database& database);

} // namespace cadair
