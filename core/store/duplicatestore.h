#pragma once

#include "core/base/words.h"
#include "core/store/casebook.h"

#include <array>
#include <utility>
#include <vector>

namespace cadair {

/// What two records that look alike are.
enum class RecordKind { Family, Child, Adult };
constexpr auto wordsOf(RecordKind)
{
    using enum RecordKind;
    return std::array{Word<RecordKind>{Family, u"family"}, Word<RecordKind>{Child, u"child"},
                      Word<RecordKind>{Adult, u"adult"}};
}

/// Pairs of records that look alike and that somebody said are not the same. Records are never merged.
class DuplicateStore final {
public:
    explicit DuplicateStore(Casebook& casebook);

    /// Ids as text, in either order; said twice is said once.
    void sayNotTheSame(RecordKind kind, const QString& one, const QString& other, const QString& by, QDate on);
    /// Whether somebody said so of these two.
    bool areNotTheSame(RecordKind kind, const QString& one, const QString& other) const;

private:
    Database& m_database;
};

} // namespace cadair
