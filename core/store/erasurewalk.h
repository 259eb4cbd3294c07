#pragma once

#include "core/casework/personids.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace cadair {

class Database;

/// Which rows belong to a family and nobody else. Lives inside one transaction: it keeps them in tables of its own in memory,
/// temp.erasing (a table's name and a row), which go with it.
///
/// The walk follows the schema's own references, so that a table added later is found without a word here. Rows belong to
/// what they refer to, except where a reference only names somebody (a person, or another row of the same table). Adults go
/// where nothing that stays refers to them and they are in no directory.
class ErasureWalk final {
public:
    ErasureWalk(const Database& database, const FamilyId& family);
    ~ErasureWalk();
    ErasureWalk(const ErasureWalk&) = delete;
    ErasureWalk& operator=(const ErasureWalk&) = delete;

    /// Names of the tables that have rows to go.
    QStringList tables() const;
    int rowsIn(const QString& table) const;
    int rows() const;
    /// The ids of everything that goes.
    QSet<QString> ids() const;

private:
    struct Reference {
        QString from, to;
        QStringList columns, targets;
    };
    std::vector<Reference> readReferences() const;
    void follow(const std::vector<Reference>& references);
    void addAdults(const std::vector<Reference>& references);
    void addEnquiriesByName();

    const Database& m_database;
};

/// The UUIDs that stand in a text.
QStringList idsIn(const QString& text);

} // namespace cadair
