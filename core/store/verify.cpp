#include "core/store/verify.h"

#include "core/store/statement.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

qint64 count(const Database& database, const char* sql)
{
    auto query = database.prepare(sql);
    return query.step() ? query.integer(0) : 0;
}

} // namespace

CasebookReport verifyCasebook(Casebook& casebook)
{
    const Database& database = casebook.database();
    CasebookReport report;
    auto integrity = database.prepare("PRAGMA integrity_check(100)");
    while (integrity.step())
        if (const QString line = integrity.text(0); line != u"ok"_s)
            report.damage << line;
    auto dangling = database.prepare("PRAGMA foreign_key_check");
    while (dangling.step())
        report.danglingRows << u"%1 → %2"_s.arg(dangling.text(0), dangling.text(2));
    const JournalStore journal(casebook);
    report.chain = journal.verify();
    report.head = journal.head();
    report.conferences = count(database, "SELECT count(*) FROM conference");
    report.children = count(database, "SELECT count(*) FROM child");
    return report;
}

CasebookReport verifyCasebook(const QString& path, const QString& passphrase, const Clock& clock,
                              const CasebookOptions& options)
{
    CasebookOptions chosen = options;
    chosen.readOnly = true;
    const auto check = [&] {
        Casebook casebook = Casebook::open(path, passphrase, clock, QString(), chosen);
        CasebookReport report = verifyCasebook(casebook);
        casebook.close();
        return report;
    };
    try {
        return check();
    } catch (const StoreError& error) {
        if (error.kind != StoreFailure::ReadOnly)
            throw;
    }
    chosen.readOnly = false; // the last session was cut off: its log is taken in before anything can be read
    return check();
}

} // namespace cadair
