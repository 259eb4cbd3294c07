#include "core/procedure/rulesearch.h"

#include "core/base/folding.h"

#include <algorithm>
#include <array>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// How well an entry answers; smaller is better.
constexpr int sameId = 0, partOfId = 1, inBrief = 2, inText = 3, notFound = 4;

QString searchable(const QStringList& texts)
{
    return u' ' + folded(texts.join(u' '));
}

bool holdsAll(const QString& text, const QStringList& starts)
{
    return std::all_of(starts.begin(), starts.end(), [&](const QString& start) { return text.contains(start); });
}

} // namespace

RuleSearch::RuleSearch(const Procedure& procedure)
{
    m_entries.reserve(procedure.rules.size());
    for (const Rule& rule : procedure.rules) {
        const auto heading = procedure.groups.find(rule.group);
        const LocalText under = heading == procedure.groups.end() ? LocalText{} : heading->second;
        m_entries.push_back({&rule, searchable({rule.id}), searchable({rule.brief.en, rule.brief.cy}),
                             searchable({rule.text.en, rule.text.cy, rule.brief.en, rule.brief.cy, under.en, under.cy, rule.topic,
                                         rule.actor})});
    }
}

int RuleSearch::rankOf(const Entry& entry, const QString& wanted, const QStringList& starts)
{
    if (entry.id == wanted)
        return sameId;
    if (entry.id.contains(wanted))
        return partOfId;
    if (holdsAll(entry.brief, starts))
        return inBrief;
    return holdsAll(entry.all, starts) ? inText : notFound;
}

std::vector<const Rule*> RuleSearch::find(const RuleQuery& query) const
{
    const QString wanted = u' ' + folded(query.words);
    QStringList starts = wanted.split(u' ', Qt::SkipEmptyParts);
    for (QString& start : starts)
        start.prepend(u' ');
    std::array<std::vector<const Rule*>, notFound> ranked;
    for (const Entry& entry : m_entries) {
        const Rule& rule = *entry.rule;
        if ((query.moment && rule.moment != *query.moment) || (query.force && rule.force != *query.force)
            || (query.kind && rule.kind != *query.kind))
            continue;
        const int rank = starts.isEmpty() ? inText : rankOf(entry, wanted, starts);
        if (rank != notFound)
            ranked.at(static_cast<size_t>(rank)).push_back(&rule);
    }
    std::vector<const Rule*> found;
    for (const std::vector<const Rule*>& each : ranked)
        found.insert(found.end(), each.begin(), each.end());
    return found;
}

std::vector<const Rule*> findRules(const Procedure& procedure, const RuleQuery& query)
{
    return RuleSearch(procedure).find(query);
}

} // namespace cadair
