#pragma once

#include "core/base/words.h"
#include "core/store/casebook.h"

#include <array>
#include <vector>

namespace cadair {

/// What a hit is.
enum class SearchKind { Family, Child, Person, Conference };
constexpr auto wordsOf(SearchKind)
{
    using enum SearchKind;
    return std::array{Word<SearchKind>{Family, u"family"}, Word<SearchKind>{Child, u"child"},
                      Word<SearchKind>{Person, u"person"}, Word<SearchKind>{Conference, u"conference"}};
}

/// One thing found.
struct SearchHit {
    SearchKind kind = SearchKind::Person;
    QString id;          ///< text of a FamilyId, ChildId, PersonId or ConferenceId, by `kind`
    QString title;       ///< the name as written
    QString detail;      ///< family reference, date of birth (ISO), agency's name, conference date (ISO)
    bool operator==(const SearchHit&) const = default;
};

/// Finding people, children, families and conferences by how any of their words begin; case, accents and punctuation
/// make no difference ("sian ev" finds Siân Llŷr-Evans).
class SearchStore final {
public:
    explicit SearchStore(Casebook& casebook);

    /// Hits for `query` by title, `limit` at most; an empty query finds nothing.
    std::vector<SearchHit> find(const QString& query, int limit = 50) const;
    std::vector<SearchHit> find(const QString& query, SearchKind kind, int limit = 50) const;

private:
    Database& m_database;
};

} // namespace cadair
