#pragma once

#include "core/store/casebook.h"
#include "core/store/journalstore.h"

#include <QStringList>

namespace cadair {

/// What checking a whole casebook found.
struct CasebookReport {
    QStringList damage;             ///< SQLite's own words on damaged pages, rows or indexes; empty: none
    QStringList danglingRows;       ///< "note → conference": a row that names another which is not there
    ChainReport chain;
    JournalHead head;
    qint64 conferences = 0;
    qint64 children = 0;
    bool sound() const { return damage.isEmpty() && danglingRows.isEmpty() && chain.sound(); }
};

/// Reads every page and row of an open casebook. Seconds for a large one.
CasebookReport verifyCasebook(Casebook& casebook);

/// Opens a file, checks it and closes it again; nothing is written unless the last session was cut off.
CasebookReport verifyCasebook(const QString& path, const QString& passphrase, const Clock& clock,
                              const CasebookOptions& options = {});

} // namespace cadair
