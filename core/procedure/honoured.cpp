#include "core/procedure/honoured.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// The ways found so far, none twice.
class Ways final {
public:
    void add(HonouredKind kind, const QString& name)
    {
        const Honoured way{kind, name};
        if (std::find(m_found.begin(), m_found.end(), way) == m_found.end())
            m_found.push_back(way);
    }
    std::vector<Honoured> all() && { return std::move(m_found); }
    bool empty() const { return m_found.empty(); }

private:
    std::vector<Honoured> m_found;
};

bool holds(const std::vector<RuleId>& rules, const RuleId& rule)
{
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

} // namespace

QString Honoured::text() const
{
    return wordOf(kind) + u':' + name;
}

std::vector<Honoured> honouredBy(const Rule& rule, const Procedure& procedure)
{
    Ways ways;
    for (const Timescale& limit : procedure.timescales)
        if (limit.rule == rule.id || limit.longerRule == rule.id)
            ways.add(HonouredKind::Limit, limit.id.text());
    for (const CheckLine& line : procedure.checks)
        if (holds(line.rules, rule.id))
            ways.add(HonouredKind::Check, line.check.text());
    for (const ContentLine& line : procedure.contents)
        if (line.rule == rule.id)
            ways.add(HonouredKind::Content, line.document.text() + u'/' + line.part.text());
    for (const DistributionLine& line : procedure.distribution)
        if (line.rule == rule.id)
            ways.add(HonouredKind::Copy, line.document.text());
    for (const auto& [type, items] : procedure.agendas)
        for (const AgendaItem& item : items)
            if (holds(item.rules, rule.id))
                ways.add(HonouredKind::Agenda, item.key.text());
    if (rule.attention == Attention::Tick || rule.attention == Attention::Glance)
        ways.add(HonouredKind::Checklist, rule.group);
    if (ways.empty())
        ways.add(HonouredKind::Browser, rule.topic);
    return std::move(ways).all();
}

} // namespace cadair
