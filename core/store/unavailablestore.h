#pragma once

#include "core/casework/unavailable.h"
#include "core/store/casebook.h"

namespace cadair {

/// Days on which people cannot come.
class UnavailableStore final {
public:
    explicit UnavailableStore(Casebook& casebook);

    /// The person must be saved first.
    void save(const Unavailable& unavailable);
    void remove(const UnavailableId& id);
    /// Everything that reaches into `first` to `last`, both included, by its first day.
    std::vector<Unavailable> between(QDate first, QDate last) const;
    /// All of one person, by its first day.
    std::vector<Unavailable> of(const PersonId& person) const;

private:
    Database& m_database;
};

} // namespace cadair
