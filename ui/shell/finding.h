#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace cadair::ui {

/// One answer of "Find or do".
struct Finding {
    QString text;
    QString second;  ///< a line under it: what it is
    QString icon;
    QString key;     ///< the key that does the same; may be empty
    QString whyNot;  ///< not empty: shown grey with this reason
    std::function<void()> run;
};

/// Answers "Find or do" for one kind of thing: children, families, conferences, people. `app` makes them.
class FindProvider {
public:
    virtual ~FindProvider() = default;
    /// The findings for what was typed, best first, a dozen at most. Compare with core/base's matchesWords(), so that
    /// "sian" finds Siân.
    virtual std::vector<Finding> find(const QString& query) const = 0;
};

} // namespace cadair::ui
