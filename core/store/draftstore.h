#pragma once

#include "core/store/casebook.h"

#include <vector>

namespace cadair {

/// What stands in one text box and has not been settled yet.
struct Draft {
    QString box;          ///< which text box: chosen by the screen, "live/<conference>/<agenda item>/note"
    QString text;
    int caret = 0;        ///< where the caret stood, in UTF-16 units
    QDateTime keptAt;
    bool operator==(const Draft&) const = default;
};

/// Text as it is typed, so that a crash costs two seconds at most. A draft is not yet a record: it is not journalled, and
/// goes when the text is settled elsewhere (in the same transaction).
class DraftStore final {
public:
    explicit DraftStore(Casebook& casebook);

    /// Keeps the text of one box; on return it is on the disk. Time from the casebook's clock.
    void keep(const QString& box, const QString& text, int caret = 0);
    std::optional<Draft> draft(const QString& box) const;
    /// Drafts whose box begins with `prefix` (all: empty), oldest first.
    std::vector<Draft> drafts(const QString& prefix = QString()) const;
    /// The text has found its place, or was given up.
    void clear(const QString& box);
    /// Every draft whose box begins with `prefix`, which must not be empty.
    void clearAll(const QString& prefix);

private:
    Database& m_database;
};

} // namespace cadair
