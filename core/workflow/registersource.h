#pragma once

#include "core/store/registerstore.h"
#include "core/workflow/register.h"

namespace cadair {

/// What the registers of any days are made from, read once; of conferences only those whose decisions were asked for so far.
class RegisterSource final {
public:
    explicit RegisterSource(const Office& office);

    const std::vector<RegisterSpell>& spells() const { return m_spells; }
    std::vector<RegisterRow> rowsOn(const Office& office, QDate day, QDate today);

private:
    /// A child's place on one day, with the decision that was in force.
    struct Standing {
        const RegisterSpell* spell;
        const StandingDecision* decision;      ///< of a conference of this casebook; null: a plan known of without one
    };
    std::vector<Standing> standingsOn(QDate day) const;
    /// Reads of the conferences that are new what the rows need of them.
    void read(const Office& office, const std::vector<Standing>& standings, QDate day);
    void readReviews(const Office& office, const std::vector<Standing>& standings, const std::set<ConferenceId>& fresh, QDate day);
    RegisterRow rowOf(const RegisterChild& child, const Standing& standing, QDate day) const;

    std::map<ChildId, RegisterChild> m_children;
    std::vector<RegisterSpell> m_spells;
    std::set<ConferenceId> m_read;
    PlanPeople m_people;
    std::map<ChildId, std::vector<ChildName>> m_formerly;
    std::map<std::pair<ConferenceId, ChildId>, QDate> m_reviews; ///< by when the next review is due after that conference
};

} // namespace cadair
