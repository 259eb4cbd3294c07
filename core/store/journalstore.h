#pragma once

#include "core/base/words.h"
#include "core/store/casebook.h"

#include <array>
#include <vector>

namespace cadair {

/// What an entry of the journal tells: a row written by a trigger, something a person did that wrote no row, or the erasure of
/// a family's file, which empties the entries about it.
enum class JournalAct { Insert, Update, Delete, Read, Print, Export, Enquire, Unlock, Lock, Erase };

constexpr auto wordsOf(JournalAct)
{
    using enum JournalAct;
    return std::array{Word<JournalAct>{Insert, u"insert"}, Word<JournalAct>{Update, u"update"},
                      Word<JournalAct>{Delete, u"delete"}, Word<JournalAct>{Read, u"read"},
                      Word<JournalAct>{Print, u"print"},   Word<JournalAct>{Export, u"export"},
                      Word<JournalAct>{Enquire, u"enquire"}, Word<JournalAct>{Unlock, u"unlock"},
                      Word<JournalAct>{Lock, u"lock"},   Word<JournalAct>{Erase, u"erase"}};
}

/// One entry of the append-only journal.
struct JournalEntry {
    qint64 seq = 0;
    QDateTime at;
    QString who;
    JournalAct act = JournalAct::Insert;
    QString subject;       ///< the table, or what was read, printed or exported
    QString row;           ///< the row's key, parts joined by '/'
    QString oldValues;     ///< JSON object; empty: none
    QString newValues;     ///< JSON object; empty: none
    QString hash;          ///< SHA-256 over the previous hash and everything above
    bool operator==(const JournalEntry&) const = default;
};

/// What walking the chain found.
struct ChainReport {
    qint64 entries = 0;                    ///< how many were walked and are sound
    std::optional<qint64> firstBroken;     ///< seq of the first entry that is missing, changed or out of place
    bool sound() const { return !firstBroken; }
};

/// The journal: written by the tables' triggers, read here.
class JournalStore final {
public:
    explicit JournalStore(Casebook& casebook);

    /// Somebody looked at, printed, exported or asked about something. `row` is its id, `reason` what they gave as theirs.
    void note(JournalAct act, const QString& subject, const QString& row, const QString& reason = QString());
    /// Opening the record of a child, a conference or a person: `subject` is "child", "conference" or "person".
    void noteReading(const QString& subject, const QString& row, const QString& reason = QString());

    /// Entries from `fromSeq` on, oldest first, `limit` at most.
    std::vector<JournalEntry> entries(qint64 fromSeq, int limit) const;
    /// The last entry before the casebook was opened last: a lock, where it was closed in order. Empty where nobody unlocked
    /// it yet.
    std::optional<JournalEntry> lastBeforeUnlocking() const;
    /// What happened to one row, oldest first.
    std::vector<JournalEntry> history(const QString& subject, const QString& row) const;
    /// What happened about one subject, newest first, `limit` at most.
    std::vector<JournalEntry> latest(const QString& subject, int limit) const;
    JournalHead head() const;
    /// Walks the whole chain and names the first break. An entry that an erasure emptied is sound while the erasure's own entry
    /// names it and nothing else about it changed.
    ChainReport verify() const;

private:
    Database& m_database;
};

} // namespace cadair
