#pragma once

#include "core/procedure/procedure.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace cadair {

/// What is looked for among the rules of one procedure. Nothing set: every rule.
struct RuleQuery {
    QString words;                  ///< words of the rule, or an id or a part of one ("quo-03")
    std::optional<Moment> moment;
    std::optional<Force> force;
    std::optional<RuleKind> kind;
    bool operator==(const RuleQuery&) const = default;
};

/// The rules of one procedure, made ready for searching while somebody types. Borrows the procedure.
class RuleSearch final {
public:
    explicit RuleSearch(const Procedure& procedure);
    explicit RuleSearch(Procedure&&) = delete;

    /// The rules that match all of `query`: by id first, then where the brief holds every word, then the rest; each in the
    /// order of the procedure. Every word has to begin some word of the rule's text, brief, heading, topic or actor, in
    /// either language, accents or none.
    std::vector<const Rule*> find(const RuleQuery& query) const;

private:
    /// A rule with what can be found of it, folded; each text begins with a space, so that " word" finds beginnings.
    struct Entry {
        const Rule* rule = nullptr;
        QString id;
        QString brief;
        QString all;
    };
    static int rankOf(const Entry& entry, const QString& wanted, const QStringList& starts);

    std::vector<Entry> m_entries;
};

/// One search at once, where no typing follows.
std::vector<const Rule*> findRules(const Procedure& procedure, const RuleQuery& query);

} // namespace cadair
