#include "core/store/erasure.h"

#include "core/store/emptied.h"
#include "core/store/erasurewalk.h"
#include "core/store/journalstore.h"
#include "core/store/notesread.h"
#include "core/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

ErasureExtent extentOf(const ErasureWalk& walk)
{
    return {.children = walk.rowsIn(u"child"_s), .adults = walk.rowsIn(u"person"_s), .conferences = walk.rowsIn(u"conference"_s),
            .letters = walk.rowsIn(u"letter"_s), .rows = walk.rows()};
}

/// What one entry of the journal is about.
struct About {
    qint64 seq = 0;
    QString subject;
    QString row;
    QStringList ids;          ///< that stand in its row and its values
    bool going = false;
};

std::vector<About> readJournal(const Database& database)
{
    auto query = database.prepare(R"sql(
        SELECT seq, subject, row, row || ' ' || coalesce(old_values, '') || ' ' || coalesce(new_values, '') FROM journal
         WHERE act <> 'erase' ORDER BY seq
    )sql");
    std::vector<About> all;
    while (query.step())
        if (QStringList ids = idsIn(query.text(3)); !ids.isEmpty())
            all.push_back({query.integer(0), query.text(1), query.text(2), std::move(ids), false});
    return all;
}

/// Whether the row an entry is about belonged to the family itself, so that what refers to it did too. Practitioners and
/// whoever is in other families only stand beside it.
bool isOwn(const About& entry, const FamilyId& family)
{
    if (entry.subject == u"person"_s || entry.subject == u"family"_s)
        return false;
    if (entry.subject == u"conference"_s || entry.subject == u"child"_s)
        return entry.ids.contains(family.text());
    return true;
}

/// Adults of the family who were removed or merged earlier: only the journal still has them. Adds them to `ids`; true where
/// there was one.
bool addGoneAdults(const Database& database, const std::vector<About>& all, QSet<QString>& ids)
{
    QSet<QString> kept;
    {
        auto query = database.prepare("SELECT id FROM person UNION SELECT id FROM family");
        while (query.step())
            kept.insert(query.text(0));
    }
    const auto each = [&](bool going, auto&& take) {
        for (const About& entry : all)
            if (entry.subject == u"family_member"_s && entry.going == going)
                for (const QString& id : entry.ids)
                    take(id);
    };
    each(false, [&](const QString& id) { kept.insert(id); });
    const qsizetype before = ids.size();
    each(true, [&](const QString& id) {
        if (!kept.contains(id))
            ids.insert(id);
    });
    return ids.size() != before;
}

/// The entries about the family: what names anything of it, and what was removed from its file earlier, of which only the
/// journal still knows. `ids` grows by what that had.
std::vector<qint64> entriesAbout(const Database& database, QSet<QString>& ids, const FamilyId& family)
{
    std::vector<About> all = readJournal(database);
    for (bool grew = true; grew;) {
        grew = false;
        for (About& entry : all) {
            if (entry.going || std::none_of(entry.ids.begin(), entry.ids.end(), [&](const QString& id) { return ids.contains(id); }))
                continue;
            entry.going = true;
            if (idsIn(entry.row) == QStringList{entry.row} && isOwn(entry, family) && !ids.contains(entry.row)) {
                ids.insert(entry.row);
                grew = true;
            }
        }
        grew = grew || addGoneAdults(database, all, ids);
    }
    std::vector<qint64> seqs;
    for (const About& entry : all)
        if (entry.going)
            seqs.push_back(entry.seq);
    return seqs;
}

/// Rows that name something of the family without a reference: drafts by their box, settings, pairs found not to be the same.
void eraseNaming(const Database& database, const QSet<QString>& ids)
{
    const auto erase = [&](const char* read, const char* remove) {
        std::vector<qint64> going;
        {
            auto query = database.prepare(read);
            while (query.step())
                for (const QString& id : idsIn(query.text(1)))
                    if (ids.contains(id) && (going.empty() || going.back() != query.integer(0)))
                        going.push_back(query.integer(0));
        }
        for (const qint64 row : going)
            database.prepare(remove).bind(":row", row).run();
    };
    erase("SELECT rowid, box || ' ' || content FROM draft", "DELETE FROM draft WHERE rowid = :row");
    erase("SELECT rowid, key || ' ' || value FROM setting", "DELETE FROM setting WHERE rowid = :row");
    erase("SELECT rowid, one_id || ' ' || other_id FROM not_the_same", "DELETE FROM not_the_same WHERE rowid = :row");
}

void eraseRows(const Database& database, const ErasureWalk& walk)
{
    database.execute("PRAGMA defer_foreign_keys = ON");
    for (const QString& table : walk.tables())
        database.execute(u"DELETE FROM \"%1\" WHERE rowid IN (SELECT rid FROM temp.erasing WHERE tab = '%1')"_s
                             .arg(table).toUtf8().constData());
    database.execute("INSERT INTO search (search) VALUES ('rebuild')");
}

/// Empties entries of the append-only journal: the trigger that forbids it is taken away and put back as it was.
void empty(const Database& database, const std::vector<SeqRange>& ranges)
{
    QString guard;
    {
        auto query = database.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = 'journal_no_update'");
        if (!query.step())
            throw StoreError(StoreFailure::Damaged, u"the journal is not guarded"_s);
        guard = query.text(0);
    }
    database.execute("DROP TRIGGER journal_no_update");
    for (const SeqRange& range : ranges)
        database.prepare(R"sql(
            UPDATE journal SET row = '', old_values = NULL, new_values = NULL WHERE seq BETWEEN :first AND :last
        )sql").bind(":first", range.first).bind(":last", range.last).run();
    database.execute(guard.toUtf8().constData());
}

QString stubOf(const Database& database, const RetentionRule& under, const std::vector<SeqRange>& ranges)
{
    const QJsonObject remains{{u"procedure"_s, under.procedure.text()},
                           {u"start"_s, wordOf(under.start)},
                           {u"years"_s, under.years},
                           {u"source"_s, under.source},
                           {u"emptied"_s, rangesWord(ranges)},
                           {u"digest"_s, digestOf(database, ranges)}};
    return QString::fromUtf8(QJsonDocument(remains).toJson(QJsonDocument::Compact));
}

} // namespace

ErasureExtent erasureExtent(Casebook& casebook, const FamilyId& family)
{
    Transaction undone(casebook); // for the tables the walk keeps; never committed
    return extentOf(ErasureWalk(casebook.database(), family));
}

ErasureExtent eraseFamily(Casebook& casebook, const FamilyId& family, const RetentionRule& under)
{
    const Database& database = casebook.database();
    casebook.notesRead() = {};
    Transaction transaction(casebook);
    ErasureExtent extent;
    QSet<QString> ids;
    {
        const ErasureWalk walk(database, family);
        extent = extentOf(walk);
        ids = walk.ids();
        eraseRows(database, walk);
    }
    entriesAbout(database, ids, family); // what was removed earlier may have left drafts
    eraseNaming(database, ids);
    const std::vector<SeqRange> ranges = rangesOf(entriesAbout(database, ids, family));
    empty(database, ranges);
    auto remains = database.prepare("INSERT INTO journal_entry VALUES ('erase', 'family', '', NULL, :remains)");
    remains.bind(":remains", stubOf(database, under, ranges)).run();
    transaction.commit();
    return extent;
}

void sweepFreePages(Casebook& casebook)
{
    Database& database = casebook.database();
    database.rewrite();
    if (casebook.path().isEmpty())
        return;
    auto checkpoint = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (checkpoint.step() && checkpoint.integer(0) != 0)
        throw StoreError(StoreFailure::Io, u"the log could not be folded into the file"_s);
    database.setLogPages(0);
}

} // namespace cadair
