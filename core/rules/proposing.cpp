#include "core/rules/proposing.h"

#include "core/rules/checkparts.h"
#include "core/rules/childpart.h"
#include "core/rules/conditions.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isAskedHere(const std::set<ConferenceType>& conferences, const QString& condition, const CheckFacts& facts)
{
    return (conferences.empty() || conferences.contains(facts.file.conference.type)) && holds(condition, facts);
}

/// Gathers each word once; a word that comes up again adds its rules to the line there is.
class Proposing final {
public:
    Proposing(const CheckFacts& facts, const AroundTheFamily& around) : m_facts(facts), m_around(around) {}

    std::vector<Proposal> all()
    {
        keyAgencies();
        groups(u"likely-members"_s, ProposedBecause::Likely);
        network();
        children();
        household();
        earlier();
        groups(u"may-invite"_s, ProposedBecause::MayCome);
        for (Proposal& proposal : m_proposals)
            settle(proposal);
        return std::move(m_proposals);
    }

private:
    Proposal& line(const QString& word, ProposedBecause because)
    {
        const auto found = std::find_if(m_proposals.begin(), m_proposals.end(), [&](const Proposal& each) { return each.word == word; });
        if (found != m_proposals.end())
            return *found;
        m_proposals.push_back({.word = word, .because = because, .rules = {}, .state = ProposalState::Open, .coveredBy = {},
                               .agencies = {}, .capacity = Capacity::Practitioner, .name = {}, .person = std::nullopt,
                               .child = std::nullopt, .whyNot = {}});
        return m_proposals.back();
    }

    void addRule(Proposal& proposal, const RuleId& rule) const
    {
        if (!rule.isEmpty() && std::find(proposal.rules.begin(), proposal.rules.end(), rule) == proposal.rules.end())
            proposal.rules.push_back(rule);
    }

    void keyAgencies()
    {
        const auto add = [&](const QString& word, const std::set<AgencyKey>& agencies, const RuleId& rule, ProposedBecause because) {
            Proposal& proposal = line(word, because);
            proposal.agencies.insert(agencies.begin(), agencies.end());
            addRule(proposal, rule);
        };
        for (const KeyAgencyRule& rule : m_facts.procedure.keyAgencies) {
            if (isAskedHere(rule.conferences, rule.condition, m_facts))
                for (const KeyAgency& agency : rule.agencies)
                    add(agency.word, agency.anyOf, rule.rule, ProposedBecause::KeyAgency);
            if (rule.alsoNamedByChair)
                for (const AgencyKey& named : m_facts.file.conference.alsoKey)
                    add(named.text(), {named}, rule.rule, ProposedBecause::NamedKey);
        }
        for (const CheckLine& check : m_facts.procedure.checks)
            if ((check.check.text() == "key-agencies-invited"_L1 || check.check.text() == "agencies-take-part"_L1)
                && isAskedHere(check.conferences, check.condition, m_facts))
                for (const QString& word : check.words)
                    add(word, agenciesBehind(word, m_facts.procedure), check.rules.front(), ProposedBecause::KeyAgency);
    }

    /// The first word names the group, the further ones say who belongs to it.
    void groups(const QString& check, ProposedBecause because)
    {
        for (const CheckLine& each : m_facts.procedure.checks) {
            if (each.check.text() != check || !isAskedHere(each.conferences, each.condition, m_facts))
                continue;
            Proposal& proposal = line(each.words.value(0), because);
            addRule(proposal, each.rules.front());
            m_words[proposal.word] << each.words;
            for (const QString& word : each.words) {
                if (const auto capacity = fromWord<Capacity>(word))
                    proposal.capacity = *capacity;
                else if (!fromWord<RoleWord>(word))
                    proposal.agencies.merge(agenciesBehind(word, m_facts.procedure));
            }
        }
    }

    void network()
    {
        const auto& named = m_facts.dossier.inviting.network;
        for (const NetworkAgency& agency : named.value_or(std::vector<NetworkAgency>{})) {
            Proposal& proposal = line(agency.agency.text(), ProposedBecause::Network);
            proposal.agencies.insert(agency.agency);
            if (proposal.because == ProposedBecause::Network)
                proposal.whyNot = agency.whyNotInvited;
        }
    }

    void children()
    {
        for (const Subject* subject : livingSubjects(m_facts.file)) {
            const auto part = childPart(*subject, m_facts.file.conference.date.value_or(m_facts.now.date()), m_facts.procedure);
            if (!part || part->presumption != Presumption::Offered)
                continue;
            Proposal& proposal = line(subject->child.id.text(), ProposedBecause::Child);
            proposal.child = subject->child.id;
            proposal.capacity = Capacity::Child;
            addRule(proposal, part->rule);
        }
    }

    void person(const Participant& known, ProposedBecause because)
    {
        if (!known.person)
            return;
        Proposal& proposal = line(known.person->text(), because);
        proposal.person = known.person;
        proposal.name = known.name;
        proposal.capacity = known.capacity;
        if (known.agency)
            proposal.agencies = {*known.agency};
    }

    void household()
    {
        for (const Participant& adult : m_around.household)
            person(adult, ProposedBecause::Household);
    }

    void earlier()
    {
        for (const Participant& known : m_around.earlier)
            person(known, ProposedBecause::Earlier);
    }

    bool isOfIt(const Proposal& proposal, const Participant& person) const
    {
        if (proposal.person)
            return person.person == proposal.person;
        if (proposal.child)
            return person.child == proposal.child;
        if (const auto words = m_words.find(proposal.word); words != m_words.end())
            if (std::any_of(words->second.begin(), words->second.end(),
                            [&](const QString& word) { return isMeant(word, person, m_facts); }))
                return true;
        return isOf(m_facts.file, person, proposal.agencies);
    }

    void settle(Proposal& proposal) const
    {
        for (const Participant& person : m_facts.file.participants)
            if (isOfIt(proposal, person) && person.reply != Reply::Apologies)
                proposal.coveredBy.push_back(person.id);
        const Inviting& inviting = m_facts.dossier.inviting;
        if (const auto why = inviting.notNeeded.find(proposal.word); why != inviting.notNeeded.end())
            proposal.whyNot = why->second;
        if (!proposal.coveredBy.empty())
            proposal.state = ProposalState::Covered;
        else if (!proposal.whyNot.isEmpty())
            proposal.state = ProposalState::NotNeeded;
        else if (proposal.because == ProposedBecause::MayCome && !inviting.wanted.contains(proposal.word))
            proposal.state = ProposalState::NotAsked;
    }

    const CheckFacts& m_facts;
    const AroundTheFamily& m_around;
    std::vector<Proposal> m_proposals;
    std::map<QString, QStringList> m_words;
};

} // namespace

std::vector<Proposal> proposedInvitees(const CheckFacts& facts, const AroundTheFamily& around)
{
    return Proposing(facts, around).all();
}

} // namespace cadair
