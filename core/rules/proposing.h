#pragma once

#include "core/rules/checks.h"

namespace cadair {

/// Why somebody is thought of.
enum class ProposedBecause {
    KeyAgency,  ///< the procedure wants this agency there
    NamedKey,   ///< the chair named it key for this child
    Likely,     ///< the procedure counts such people among the likely members
    MayCome,    ///< the procedure lets them be invited where this conference needs them
    Child,      ///< of the age at which the procedure offers the child a place
    Household,  ///< an adult of the family
    Earlier,    ///< was at an earlier conference about these children
    Network     ///< named by the social worker as working with the family
};
constexpr auto wordsOf(ProposedBecause)
{
    using enum ProposedBecause;
    using W = Word<ProposedBecause>;
    return std::array{W{KeyAgency, u"key-agency"}, W{NamedKey, u"named-key"}, W{Likely, u"likely"},
                      W{MayCome, u"may-come"},     W{Child, u"child"},        W{Household, u"household"},
                      W{Earlier, u"earlier"},      W{Network, u"network"}};
}

/// Whether anything is still to be done about a proposal.
enum class ProposalState { Open, Covered, NotNeeded, NotAsked };
constexpr auto wordsOf(ProposalState)
{
    using enum ProposalState;
    return std::array{Word<ProposalState>{Open, u"open"}, Word<ProposalState>{Covered, u"covered"},
                      Word<ProposalState>{NotNeeded, u"not-needed"},
                      Word<ProposalState>{NotAsked, u"not-asked"}}; ///< may come: nobody said that they are needed
}

/// Somebody, or somebody of a group, to think of when inviting.
struct Proposal {
    QString word;                           ///< group or agency word of the profile; for a single person their id
    ProposedBecause because = ProposedBecause::Likely;
    std::vector<RuleId> rules;              ///< empty where no rule speaks of it
    ProposalState state = ProposalState::Open;
    std::vector<ParticipantId> coveredBy;
    std::set<AgencyKey> agencies;           ///< whom to look for; empty: not an agency
    Capacity capacity = Capacity::Practitioner; ///< in which somebody is added
    QString name;                           ///< of a single person
    std::optional<PersonId> person;
    std::optional<ChildId> child;
    QString whyNot;                         ///< not needed, in somebody's words
    bool operator==(const Proposal&) const = default;
};

/// Who around this family the casebook knows already.
struct AroundTheFamily {
    std::vector<Participant> earlier;       ///< practitioners of earlier conferences about these children, newest first
    std::vector<Participant> household;     ///< adults of the family, as participants they would be
    bool operator==(const AroundTheFamily&) const = default;
};

/// Everybody worth thinking of, each group once: what the profile names for this conference, the children old enough, the
/// family, and whom the casebook knows around them. What is covered stays on the list, with by whom.
std::vector<Proposal> proposedInvitees(const CheckFacts& facts, const AroundTheFamily& around);

} // namespace cadair
