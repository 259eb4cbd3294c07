#include "core/rules/checkparts.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

template <typename Matches>
bool anyInvited(const CheckFacts& facts, Matches matches)
{
    return std::any_of(facts.file.participants.begin(), facts.file.participants.end(),
                       [&](const Participant& person) { return wasInvited(person) && matches(person); });
}

bool isInvited(const CheckFacts& facts, const std::set<AgencyKey>& agencies)
{
    return anyInvited(facts, [&](const Participant& person) { return isOf(facts.file, person, agencies); });
}

/// Every agency around the child and family is asked to come, or somebody said why not. The word "parents" narrows it to
/// those that work with the parents.
Verdict networkInvited(const CheckLine& line, const CheckFacts& facts)
{
    const auto& network = facts.dossier.inviting.network;
    if (!network)
        return judged(line, facts, {missing(line, u"network"_s)});
    const bool parentsOnly = line.words.contains(u"parents"_s);
    std::vector<Reason> open;
    for (const NetworkAgency& agency : *network)
        if ((!parentsOnly || agency.withParents) && agency.whyNotInvited.isEmpty()
            && !isInvited(facts, {agency.agency}))
            open.push_back(missing(line, agency.agency.text()));
    return judged(line, facts, std::move(open));
}

/// Whether this person knows a child of the conference, or brings knowledge that helps.
bool contributes(const Participant& person)
{
    return person.basis == Basis::Expertise || (person.basis == Basis::Contact && !person.contact.empty());
}

/// A conference is made up of people who can contribute. Words narrow it to the agencies they name.
Verdict contribution(const CheckLine& line, const CheckFacts& facts)
{
    std::set<AgencyKey> only;
    for (const QString& word : line.words)
        only.merge(agenciesBehind(word, facts.procedure));
    return judgedForPeople(
        line, facts,
        [&](const Participant& person) {
            return isPractitioner(person) && !person.deputyFor && (only.empty() || isOf(facts.file, person, only));
        },
        [&](const Participant& person, std::vector<Reason>& open) {
            if (!contributes(person))
                open.push_back(missing(line, u"contribution"_s, person.id));
        });
}

/// Each agency the place names is asked to come, whatever becomes of its answer.
Verdict keyAgenciesInvited(const CheckLine& line, const CheckFacts& facts)
{
    std::vector<Reason> open;
    for (const QString& word : line.words)
        if (!isInvited(facts, agenciesBehind(word, facts.procedure)))
            open.push_back(missing(line, word));
    return judged(line, facts, std::move(open));
}

/// Each agency the place names takes part.
Verdict agenciesTakePart(const CheckLine& line, const CheckFacts& facts)
{
    std::vector<Reason> open;
    for (const QString& word : line.words) {
        const std::set<AgencyKey> agencies = agenciesBehind(word, facts.procedure);
        const auto& people = facts.file.participants;
        const bool there = std::any_of(people.begin(), people.end(), [&](const Participant& person) {
            return isOf(facts.file, person, agencies) && isExpected(facts.file, person);
        });
        if (!there)
            open.push_back(missing(line, word));
    }
    return judged(line, facts, std::move(open));
}

/// The first word names the group, the further ones say who belongs to it.
bool groupInvited(const CheckLine& line, const CheckFacts& facts)
{
    return anyInvited(facts, [&](const Participant& person) {
        return std::any_of(line.words.begin(), line.words.end(),
                           [&](const QString& word) { return isMeant(word, person, facts); });
    });
}

bool groupNotNeeded(const CheckLine& line, const CheckFacts& facts)
{
    const auto found = facts.dossier.inviting.notNeeded.find(line.words.value(0));
    return found != facts.dossier.inviting.notNeeded.end() && !found->second.isEmpty();
}

/// A group that likely belongs to a conference: somebody of it is invited, or it was said that there is none or why not.
Verdict likelyMembers(const CheckLine& line, const CheckFacts& facts)
{
    if (!groupInvited(line, facts) && !groupNotNeeded(line, facts))
        return judged(line, facts, {missing(line, line.words.value(0))});
    return judged(line, facts, {});
}

/// A group that may be invited: nobody is reminded of it until somebody said that this conference needs it.
Verdict mayInvite(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.dossier.inviting.wanted.contains(line.words.value(0)))
        return nothingToCheck();
    return likelyMembers(line, facts);
}

/// Whether this person has an invitation coming: not those who run the meeting, and nobody who is kept out of all of it.
bool isOwedInvitation(const Participant& person, const QStringList& groups)
{
    if (person.exclusion && person.exclusion->extent == ExclusionExtent::Whole)
        return false;
    if (person.capacity == Capacity::Child)
        return groups.contains(u"children"_s);
    if (isParentOrCarer(person))
        return groups.contains(u"parents"_s);
    return isPractitioner(person) && !person.deputyFor && groups.contains(u"practitioners"_s);
}

/// Nobody stands on the list without an invitation.
Verdict everyoneInvited(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(
        line, facts, [&](const Participant& person) { return isOwedInvitation(person, line.words); },
        [&](const Participant& person, std::vector<Reason>& open) {
            if (!person.invited && attendingOf(facts, person.id).notInvitedReason.isEmpty())
                open.push_back(missing(line, u"invitation"_s, person.id));
        });
}

/// Parents come unless their coming would harm the child: that takes a decision to keep them out, or the reason.
Verdict parentsInvited(const CheckLine& line, const CheckFacts& facts)
{
    const auto& people = facts.file.participants;
    if (std::none_of(people.begin(), people.end(), isParentOrCarer))
        return judged(line, facts, {missing(line, u"parents"_s)});
    return judgedForPeople(line, facts, isParentOrCarer, [&](const Participant& person, std::vector<Reason>& open) {
        const bool keptOut = person.exclusion && person.exclusion->ground;
        if (!wasInvited(person) && !keptOut && attendingOf(facts, person.id).notInvitedReason.isEmpty())
            open.push_back(missing(line, u"invitation"_s, person.id));
    });
}

bool isAudience(const Participant& person, const QStringList& words)
{
    return person.capacity == Capacity::Child ? words.contains(u"children"_s)
                                              : belongsToFamily(person) && words.contains(u"parents"_s);
}

/// The first word is the leaflet, the further ones say who is given it. It is of use in a language they read.
Verdict leaflets(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(
        line, facts, [&](const Participant& person) { return person.invited && isAudience(person, line.words); },
        [&](const Participant& person, std::vector<Reason>& open) {
            const auto& given = attendingOf(facts, person.id).leaflets;
            const auto found = given.find(line.words.value(0));
            if (found == given.end())
                open.push_back(missing(line, line.words.value(0), person.id));
            else if (!person.languages.papers.isEmpty() && person.languages.papers != found->second)
                open.push_back(against(line, u"language"_s, person.id));
        });
}

/// The sheet that helps practitioners prepare goes with their invitation and has the headings the place names.
Verdict preparationSheet(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(
        line, facts, [](const Participant& person) { return isPractitioner(person) && person.invited; },
        [&](const Participant& person, std::vector<Reason>& open) {
            const std::set<QString>& sheet = attendingOf(facts, person.id).sheet;
            if (sheet.empty())
                open.push_back(missing(line, u"sheet"_s, person.id));
            else
                for (const QString& heading : line.words)
                    if (!sheet.contains(heading))
                        open.push_back(missing(line, heading, person.id));
        });
}

} // namespace

bool isMeant(const QString& word, const Participant& person, const CheckFacts& facts)
{
    if (word == wordOf(person.capacity) || (person.role && word == wordOf(*person.role)))
        return true;
    if (isPractitioner(person) && person.basis == Basis::Expertise && word == wordOf(Basis::Expertise))
        return true;
    return isOf(facts.file, person, agenciesBehind(word, facts.procedure));
}

std::vector<Check> inviteeChecks()
{
    return {{u"network-invited", networkInvited},
            {u"contribution", contribution},
            {u"key-agencies-invited", keyAgenciesInvited},
            {u"agencies-take-part", agenciesTakePart},
            {u"likely-members", likelyMembers},
            {u"may-invite", mayInvite},
            {u"everyone-invited", everyoneInvited},
            {u"parents-invited", parentsInvited},
            {u"leaflets", leaflets},
            {u"preparation-sheet", preparationSheet}};
}

} // namespace cadair
