#include "core/store/journalstore.h"

#include "core/store/emptied.h"
#include "core/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

JournalEntry readEntry(Columns in)
{
    return {.seq = in.number(),
            .at = in.moment(),
            .who = in.text(),
            .act = in.word<JournalAct>(),
            .subject = in.text(),
            .row = in.text(),
            .oldValues = in.text(),
            .newValues = in.text(),
            .hash = in.text()};
}

std::vector<JournalEntry> readEntries(Statement& query)
{
    std::vector<JournalEntry> found;
    while (query.step())
        found.push_back(readEntry(Columns(query)));
    return found;
}

} // namespace

JournalStore::JournalStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void JournalStore::note(JournalAct act, const QString& subject, const QString& row, const QString& reason)
{
    const QByteArray details = QJsonDocument(QJsonObject{{u"reason"_s, reason}}).toJson(QJsonDocument::Compact);
    auto add = m_database.prepare("INSERT INTO journal_entry VALUES (:act, :subject, :row, NULL, :details)");
    add.bind(":act", act).bind(":subject", subject).bind(":row", row);
    add.bind(":details", QString::fromUtf8(details)).run();
}

void JournalStore::noteReading(const QString& subject, const QString& row, const QString& reason)
{
    note(JournalAct::Read, subject, row, reason);
}

std::vector<JournalEntry> JournalStore::entries(qint64 fromSeq, int limit) const
{
    auto query = m_database.prepare(R"sql(
        SELECT seq, at, who, act, subject, row, old_values, new_values, hash FROM journal
         WHERE seq >= :from ORDER BY seq LIMIT :limit
    )sql");
    query.bind(":from", fromSeq).bind(":limit", limit);
    return readEntries(query);
}

std::optional<JournalEntry> JournalStore::lastBeforeUnlocking() const
{
    auto query = m_database.prepare(R"sql(
        SELECT seq, at, who, act, subject, row, old_values, new_values, hash FROM journal
         WHERE seq = (SELECT seq FROM journal WHERE act = 'unlock' ORDER BY seq DESC LIMIT 1) - 1
    )sql");
    return query.step() ? std::optional(readEntry(Columns(query))) : std::nullopt;
}

std::vector<JournalEntry> JournalStore::history(const QString& subject, const QString& row) const
{
    auto query = m_database.prepare(R"sql(
        SELECT seq, at, who, act, subject, row, old_values, new_values, hash FROM journal
         WHERE subject = :subject AND row = :row ORDER BY seq
    )sql");
    query.bind(":subject", subject).bind(":row", row);
    return readEntries(query);
}

std::vector<JournalEntry> JournalStore::latest(const QString& subject, int limit) const
{
    auto query = m_database.prepare(R"sql(
        SELECT seq, at, who, act, subject, row, old_values, new_values, hash FROM journal
         WHERE subject = :subject ORDER BY seq DESC LIMIT :limit
    )sql");
    query.bind(":subject", subject).bind(":limit", limit);
    return readEntries(query);
}

JournalHead JournalStore::head() const
{
    auto query = m_database.prepare("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    return query.step() ? JournalHead{query.integer(0), query.text(1)} : JournalHead{};
}

ChainReport JournalStore::verify() const
{
    // The hash is computed by the function that the trigger calls, over the row as it stands and the hash of the row before.
    auto query = m_database.prepare(R"sql(
        SELECT seq, hash = cadair_chain(coalesce(lag(hash) OVER (ORDER BY seq), ''), seq, at, who, act, subject, row,
                                        old_values, new_values),
               row = '' AND old_values IS NULL AND new_values IS NULL
          FROM journal ORDER BY seq
    )sql");
    const std::vector<SeqRange> emptied = emptiedEntries(m_database);
    auto range = emptied.begin();
    ChainReport report;
    while (query.step()) {
        const qint64 expected = report.entries + 1;
        const qint64 seq = query.integer(0);
        while (range != emptied.end() && range->last < seq)
            ++range;
        const bool isEmptied = range != emptied.end() && range->first <= seq && query.integer(2) == 1;
        if (seq != expected || (query.integer(1) != 1 && !isEmptied)) {
            report.firstBroken = seq > expected ? expected : seq; // a gap: the first one that is missing
            break;
        }
        ++report.entries;
    }
    return report;
}

} // namespace cadair
