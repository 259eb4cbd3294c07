#pragma once

#include "core/store/casebook.h"
#include "core/store/casebookkey.h"
#include "core/store/database.h"
#include "core/store/notesread.h"
#include "core/store/statefolder.h"

namespace cadair {

/// What an open casebook holds. On the heap, so that repositories may keep a reference while the Casebook is moved.
struct Casebook::State {
    explicit State(const QString& stateFolder) : folder(stateFolder) {}

    Database database;
    NotesRead notesRead;
    CasebookKey key;           ///< kept for backups under the same key
    StateFolder folder;
    QString path;              ///< empty in memory
    QString openKey;
    QUuid id;
    bool readOnly = false;
    OpeningNotes notes;
};

} // namespace cadair
