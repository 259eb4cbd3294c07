#pragma once

#include "core/casework/retention.h"
#include "core/store/casebook.h"

#include <map>

namespace cadair {

/// How long families' files are kept: the rules adopted, the holds, and what is read of every family to judge it by.
class RetentionStore final {
public:
    explicit RetentionStore(Casebook& casebook);

    /// All rules, by procedure and start.
    std::vector<RetentionRule> rules() const;
    /// Adopts a rule, in place of the one with the same start.
    void adopt(const RetentionRule& rule);
    void withdraw(const ProcedureKey& procedure, RetentionStart start);

    void hold(const RetentionHold& hold);
    /// The hold stands no longer; why stays with it.
    void release(const FamilyId& family, QDate on, const QString& reason);

    /// Every family by name, with all but what its plans tell: those follow from decisions.
    std::vector<RetentionFacts> families() const;
    /// To which family each child belongs.
    std::map<ChildId, FamilyId> familyOfChild() const;

private:
    Database& m_database;
};

} // namespace cadair
