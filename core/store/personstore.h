#pragma once

#include "core/casework/people.h"
#include "core/store/casebook.h"

namespace cadair {

/// Adults: of families, of agencies, of the unit itself.
class PersonStore final {
public:
    explicit PersonStore(Casebook& casebook);

    void save(const Person& person);
    std::optional<Person> person(const PersonId& id) const;
    /// Everybody with an agency, by name.
    std::vector<Person> practitioners() const;
    /// Everybody, by name.
    std::vector<Person> all() const;

private:
    Database& m_database;
};

} // namespace cadair
