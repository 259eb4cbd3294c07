#include "core/rules/checks.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

std::vector<const Visit*> visitsTo(const Subject& subject, const CheckFacts& facts)
{
    std::vector<const Visit*> visits;
    for (const Visit& visit : facts.dossier.visits)
        if (visit.child == subject.child.id)
            visits.push_back(&visit);
    return visits;
}

int numberOf(const CheckLine& line, const QString& name)
{
    const auto found = line.numbers.find(name);
    return found == line.numbers.end() ? 0 : found->second;
}

Reason about(Reason reason, const Subject& subject)
{
    reason.child = subject.child.id;
    return reason;
}

/// The shape of every check of visits: each child that was visited, and what its visits leave open.
template <typename Judge>
Verdict eachChild(const CheckLine& line, const CheckFacts& facts, Judge judge)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Subject& subject : facts.file.subjects) {
        const std::vector<const Visit*> visits = visitsTo(subject, facts);
        if (visits.empty())
            continue;
        any = true;
        for (Reason& reason : judge(subject, visits))
            open.push_back(about(std::move(reason), subject));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

/// Of the visits at which the child was seen, the last ones that lack something: too many running and the next one owes it.
template <typename Had>
Verdict atLeastAlternately(const CheckLine& line, const CheckFacts& facts, const QString& what, Had had)
{
    const int most = numberOf(line, u"most-without"_s);
    return eachChild(line, facts, [&](const Subject&, const std::vector<const Visit*>& visits) {
        int without = 0;
        for (const Visit* visit : visits)
            if (visit->seen)
                without = had(*visit) ? 0 : without + 1;
        return without > most ? std::vector{missing(line, what)} : std::vector<Reason>{};
    });
}

Verdict seenAlone(const CheckLine& line, const CheckFacts& facts)
{
    return atLeastAlternately(line, facts, u"alone"_s, [](const Visit& visit) { return visit.alone; });
}

Verdict bedroomSeen(const CheckLine& line, const CheckFacts& facts)
{
    return atLeastAlternately(line, facts, u"bedroom"_s, [](const Visit& visit) { return visit.bedroom; });
}

/// A baby asleep in a cot has not been seen. How long a child is a baby is the profile's number.
Verdict seenAwake(const CheckLine& line, const CheckFacts& facts)
{
    const int months = numberOf(line, u"under-months"_s);
    return eachChild(line, facts, [&](const Subject& subject, const std::vector<const Visit*>& visits) {
        const Visit& last = *visits.back();
        const bool baby = subject.child.born && last.date < subject.child.born->addMonths(months);
        return baby && last.seen && !last.awake ? std::vector{missing(line, u"awake"_s)} : std::vector<Reason>{};
    });
}

/// What the record of the last visit holds.
Verdict record(const CheckLine& line, const CheckFacts& facts)
{
    return eachChild(line, facts, [&](const Subject&, const std::vector<const Visit*>& visits) {
        std::vector<Reason> open;
        for (const QString& word : line.words)
            if (visits.back()->seen && !visits.back()->recorded.contains(word))
                open.push_back(missing(line, word));
        return open;
    });
}

/// So many visits running at which nobody could be reached: the lead social worker has to know.
Verdict failedInARow(const CheckLine& line, const CheckFacts& facts)
{
    const int alarm = numberOf(line, u"in-a-row"_s);
    return eachChild(line, facts, [&](const Subject&, const std::vector<const Visit*>& visits) {
        int failed = 0;
        bool told = false;
        for (const Visit* visit : visits) {
            failed = visit->seen ? 0 : failed + 1;
            told = !visit->seen && failed >= alarm && (told || visit->leadTold);
        }
        return failed >= alarm && !told ? std::vector{missing(line, u"lead-told"_s)} : std::vector<Reason>{};
    });
}

} // namespace

std::vector<Check> visitChecks()
{
    return {{u"visit-alone", seenAlone},
            {u"visit-bedroom", bedroomSeen},
            {u"visit-awake", seenAwake},
            {u"visit-record", record},
            {u"visits-failed", failedInARow}};
}

} // namespace cadair
