#include "core/rules/checkparts.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isInterpreter(const Participant& person)
{
    return person.capacity == Capacity::Interpreter;
}

Verdict interpreterTrained(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, isInterpreter, [&](const Participant& person, std::vector<Reason>& open) {
        const auto& trained = attendingOf(facts, person.id).trained;
        if (!trained)
            open.push_back(missing(line, u"training"_s, person.id));
        else if (!*trained)
            open.push_back(against(line, u"training"_s, person.id));
    });
}

/// A relative takes sides, or is made to hear what they should not.
Verdict interpreterNotFamily(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, isInterpreter, [&](const Participant& person, std::vector<Reason>& open) {
        if (person.relation || !person.of.empty())
            open.push_back(against(line, u"family"_s, person.id));
    });
}

/// A parent whose first language is another is offered an interpreter, and has one unless they declined.
Verdict interpreterOffered(const CheckLine& line, const CheckFacts& facts)
{
    const auto& people = facts.file.participants;
    const bool provided = std::any_of(people.begin(), people.end(), isInterpreter);
    return judgedForPeople(
        line, facts,
        [&](const Participant& person) {
            return isParentOrCarer(person) && attendingOf(facts, person.id).interpreterNeeded;
        },
        [&](const Participant& person, std::vector<Reason>& open) {
            const Attending& attending = attendingOf(facts, person.id);
            if (!attending.interpreterOffered)
                open.push_back(missing(line, u"offered"_s, person.id));
            else if (!provided && !attending.interpreterDeclined)
                open.push_back(missing(line, u"provided"_s, person.id));
        });
}

auto needsHelpWithRecord(const CheckFacts& facts)
{
    return [&facts](const Participant& person) {
        const Attending& attending = attendingOf(facts, person.id);
        return belongsToFamily(person) && (attending.recordHelpNeeded || attending.interpreterNeeded);
    };
}

/// A record that cannot be read is no record: what helped this person to use it is written down.
Verdict recordHelp(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, needsHelpWithRecord(facts),
                           [&](const Participant& person, std::vector<Reason>& open) {
                               if (attendingOf(facts, person.id).recordHelp.isEmpty())
                                   open.push_back(missing(line, u"help"_s, person.id));
                           });
}

Verdict recordNotThroughFamily(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, needsHelpWithRecord(facts),
                           [&](const Participant& person, std::vector<Reason>& open) {
                               if (attendingOf(facts, person.id).recordThroughFamily)
                                   open.push_back(against(line, u"family"_s, person.id));
                           });
}

} // namespace

std::vector<Check> interpreterChecks()
{
    return {{u"interpreter-trained", interpreterTrained},
            {u"interpreter-not-family", interpreterNotFamily},
            {u"interpreter-offered", interpreterOffered},
            {u"record-help", recordHelp},
            {u"record-not-through-family", recordNotThroughFamily}};
}

} // namespace cadair
