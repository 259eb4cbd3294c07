#pragma once

#include "core/procedure/procedure.h"
#include "core/store/casebook.h"

namespace cadair {

/// What a unit has adopted for itself beside a procedure. Each change is journalled with who, when and why; what is withdrawn
/// leaves, and the journal keeps it.
class LocalStore final {
public:
    explicit LocalStore(Casebook& casebook);

    /// Everything adopted beside this procedure; nothing where nothing was.
    LocalSettings settings(const ProcedureKey& procedure) const;
    /// Adopts one value, in place of the one before.
    void adopt(const ProcedureKey& procedure, const QString& key, const QString& value, const Adoption& adoption);
    /// Withdraws it; false where there was none.
    bool withdraw(const ProcedureKey& procedure, const QString& key);

private:
    Database& m_database;
};

} // namespace cadair
