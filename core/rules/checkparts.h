#pragma once

#include "core/rules/checks.h"
#include "core/rules/representation.h"

namespace cadair {

// What several files of checks go by: who is meant, who comes, and what was written down about them.

/// What is written down about this person's coming; nothing where nobody was asked.
const Attending& attendingOf(const CheckFacts& facts, const ParticipantId& person);
const ChildHeard& heardOf(const CheckFacts& facts, const ChildId& child);

bool isParentOrCarer(const Participant& person);
bool belongsToFamily(const Participant& person); ///< parents, carers, relatives and the children
/// Whether the person was asked to come, or came.
bool wasInvited(const Participant& person);
/// Whether the person has said that they do not come, and did not.
bool staysAway(const Participant& person);
/// Whether the person came or, before the meeting, is expected.
bool isExpected(const CaseFile& file, const Participant& person);
/// Whether the child comes to the meeting.
bool childComes(const CaseFile& file, const ChildId& child);
/// Whether the child is born on the day of the conference, as far as is known.
bool isBorn(const Subject& subject, const CaseFile& file);
/// The agency kinds behind a word of the profile: those of its key agencies by that name ("health"), or the kind itself.
std::set<AgencyKey> agenciesBehind(const QString& word, const Procedure& procedure);
/// Whether the person is of one of these agencies, also as somebody's deputy.
bool isOf(const CaseFile& file, const Participant& person, const std::set<AgencyKey>& agencies);

/// Whether a word of the profile means this person: their capacity, their role, their agency, or their knowledge.
bool isMeant(const QString& word, const Participant& person, const CheckFacts& facts);

/// `missing` and `against` about one person or child.
Reason missing(const CheckLine& line, const QString& what, const ParticipantId& person);
Reason missing(const CheckLine& line, const QString& what, const ChildId& child);
Reason against(const CheckLine& line, const QString& what, const ParticipantId& person);
Reason against(const CheckLine& line, const QString& what, const ChildId& child);

/// One verdict over some of the people on the list: `concerned` says who is looked at, `look` what is open for each.
/// There is nothing to check where nobody is concerned.
template <typename Concerned, typename Look>
Verdict judgedForPeople(const CheckLine& line, const CheckFacts& facts, Concerned concerned, Look look)
{
    std::vector<Reason> open;
    bool anybody = false;
    for (const Participant& person : facts.file.participants) {
        if (!concerned(person))
            continue;
        anybody = true;
        look(person, open);
    }
    return anybody ? judged(line, facts, std::move(open)) : nothingToCheck();
}

/// The same over the living children.
template <typename Concerned, typename Look>
Verdict judgedForChildren(const CheckLine& line, const CheckFacts& facts, Concerned concerned, Look look)
{
    std::vector<Reason> open;
    bool anybody = false;
    for (const Subject* subject : livingSubjects(facts.file)) {
        if (!concerned(*subject))
            continue;
        anybody = true;
        look(*subject, open);
    }
    return anybody ? judged(line, facts, std::move(open)) : nothingToCheck();
}

} // namespace cadair
