#include "core/rules/registerspells.h"

#include <algorithm>

namespace cadair {

namespace {

/// One child's spells as they grow, decision after decision.
class Growing final {
public:
    explicit Growing(std::vector<RegisterSpell>& spells) : m_spells(spells) {}

    void take(const StandingDecision& decision)
    {
        switch (decision.outcome) {
        case OutcomeKind::StartPlan:
            close(decision.on, LeftRegister::Renewed);
            open(decision, decision.on, decision.conference);
            break;
        case OutcomeKind::ContinuePlan:
            takeKnown(decision);
            if (isOpen())
                m_spells.back().decisions.push_back(decision);
            else
                open(decision, decision.on, decision.conference);
            break;
        case OutcomeKind::EndPlan:
            takeKnown(decision);
            close(decision.on, LeftRegister::Decision);
            break;
        case OutcomeKind::NoPlan: close(decision.on, LeftRegister::Decision); break;
        }
    }

    void close(QDate on, LeftRegister how)
    {
        if (!isOpen())
            return;
        m_spells.back().until = on;
        m_spells.back().left = how;
        if (m_spells.back().since >= on)
            m_spells.pop_back(); // it was on the register at the end of no day
    }

private:
    bool isOpen() const { return !m_spells.empty() && !m_spells.back().until; }

    void open(const StandingDecision& decision, QDate since, std::optional<ConferenceId> placedBy)
    {
        m_spells.push_back({decision.child, since, std::move(placedBy), std::nullopt, LeftRegister::NotYet, {decision}});
    }

    /// A plan the conference knew of that began elsewhere, or before anything here: it outlasts whatever was decided before it.
    void takeKnown(const StandingDecision& decision)
    {
        if (!decision.planSince || *decision.planSince >= decision.on)
            return;
        const QDate since = *decision.planSince;
        const bool later = m_spells.empty() || (isOpen() ? since > m_spells.back().since : since >= *m_spells.back().until);
        if (!later)
            return;
        close(since, LeftRegister::Renewed);
        m_spells.push_back({decision.child, since, std::nullopt, std::nullopt, LeftRegister::NotYet, {}});
    }

    std::vector<RegisterSpell>& m_spells;
};

std::vector<RegisterSpell> spellsOf(const std::vector<const StandingDecision*>& decisions, std::vector<QDate> endings,
                                    std::optional<QDate> died)
{
    std::vector<RegisterSpell> spells;
    Growing growing(spells);
    std::sort(endings.begin(), endings.end());
    auto ending = endings.begin();
    for (const StandingDecision* decision : decisions) {
        for (; ending != endings.end() && *ending < decision->on; ++ending)
            growing.close(*ending, LeftRegister::EndedWithout);
        growing.take(*decision);
    }
    for (; ending != endings.end(); ++ending)
        growing.close(*ending, LeftRegister::EndedWithout);
    if (!died)
        return spells;
    std::erase_if(spells, [&](const RegisterSpell& spell) { return spell.since >= *died; });
    if (!spells.empty() && (!spells.back().until || *spells.back().until > *died)) {
        spells.back().until = died;
        spells.back().left = LeftRegister::Death;
    }
    return spells;
}

} // namespace

std::vector<RegisterSpell> registerSpells(const std::vector<StandingDecision>& decisions, const std::vector<PlanEnd>& endings,
                                          const std::map<ChildId, QDate>& died)
{
    std::map<ChildId, std::vector<const StandingDecision*>> byChild;
    for (const StandingDecision& decision : decisions)
        byChild[decision.child].push_back(&decision);
    std::map<ChildId, std::vector<QDate>> ended;
    for (const PlanEnd& end : endings)
        ended[end.child].push_back(end.on);
    std::vector<RegisterSpell> all;
    for (const auto& [child, theirs] : byChild) {
        const auto death = died.find(child);
        std::vector<RegisterSpell> spells =
            spellsOf(theirs, ended[child], death == died.end() ? std::nullopt : std::optional(death->second));
        std::move(spells.begin(), spells.end(), std::back_inserter(all));
    }
    return all;
}

bool covers(const RegisterSpell& spell, QDate day)
{
    return spell.since <= day && (!spell.until || day < *spell.until);
}

const StandingDecision* decisionOn(const RegisterSpell& spell, QDate day)
{
    const StandingDecision* last = nullptr;
    for (const StandingDecision& decision : spell.decisions)
        if (decision.on <= day)
            last = &decision;
    return last;
}

std::vector<CategoryKey> categoriesOn(const RegisterSpell& spell, QDate day)
{
    const StandingDecision* decision = decisionOn(spell, day);
    return decision ? decision->categories : std::vector<CategoryKey>();
}

std::optional<QDate> offAfter(const std::vector<RegisterSpell>& spells, const RegisterSpell& spell)
{
    std::optional<QDate> off = spell.until;
    for (const RegisterSpell& next : spells) // oldest first
        if (off && next.child == spell.child && next.since == *off)
            off = next.until;
    return off;
}

std::vector<RegisterCount> registerCounts(const std::vector<RegisterSpell>& spells, QDate first, QDate last)
{
    std::map<QDate, int> changes;
    int children = 0;
    for (const RegisterSpell& spell : spells) {
        children += covers(spell, first) ? 1 : 0;
        if (spell.since > first)
            ++changes[spell.since];
        if (spell.until && *spell.until > first)
            --changes[*spell.until];
    }
    std::vector<RegisterCount> counts{{first, children}};
    for (const auto& [day, change] : changes) {
        if (day > last || change == 0)
            continue;
        children += change;
        counts.push_back({day, children});
    }
    return counts;
}

std::optional<QDate> lastMovement(const std::vector<RegisterSpell>& spells, QDate day)
{
    std::optional<QDate> last;
    const auto take = [&](QDate on) {
        if (on <= day && (!last || *last < on))
            last = on;
    };
    for (const RegisterSpell& spell : spells) {
        take(spell.since);
        if (spell.until && spell.left != LeftRegister::Renewed)
            take(*spell.until);
    }
    return last;
}

const RegisterSpell* openSpell(const std::vector<RegisterSpell>& spells, const ChildId& child)
{
    for (const RegisterSpell& spell : spells)
        if (spell.child == child && !spell.until)
            return &spell;
    return nullptr;
}

} // namespace cadair
