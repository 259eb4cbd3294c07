#include "core/rules/checkparts.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Free, now and before, of any operational or line management of the case: the chair is asked, and says so.
Verdict chairIndependent(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.dossier.chairing || !facts.dossier.chairing->independent)
        return judged(line, facts, {missing(line, u"declaration"_s)});
    if (!*facts.dossier.chairing->independent)
        return judged(line, facts, {against(line, u"involved"_s)});
    return judged(line, facts, {});
}

/// What a chair has to be here: confirmed once for each person who chairs, and seen with every conference.
Verdict chairQualities(const CheckLine& line, const CheckFacts& facts)
{
    std::vector<Reason> open;
    for (const QString& quality : line.words)
        if (!facts.dossier.chairing || !facts.dossier.chairing->qualities.contains(quality))
            open.push_back(missing(line, quality));
    return judged(line, facts, std::move(open));
}

/// The family meets the same chair again where that can be; where not, it is said why.
Verdict sameChair(const CheckLine& line, const CheckFacts& facts)
{
    const auto& chairing = facts.dossier.chairing;
    if (!chairing || chairing->previousChair.isEmpty() || chairing->chair.isEmpty())
        return nothingToCheck();
    if (chairing->chair != chairing->previousChair && chairing->changeReason.isEmpty())
        return judged(line, facts, {missing(line, u"change-reason"_s)});
    return judged(line, facts, {});
}

/// Whether there is anybody of this kind to meet: no child is met before it is born.
bool canBeMet(const QString& who, const CheckFacts& facts)
{
    const std::vector<const Subject*> children = livingSubjects(facts.file);
    return who != u"child"_s || std::any_of(children.begin(), children.end(), [&](const Subject* subject) {
        return isBorn(*subject, facts.file);
    });
}

Verdict chairMetBefore(const CheckLine& line, const CheckFacts& facts)
{
    std::vector<Reason> open;
    for (const QString& who : line.words)
        if (canBeMet(who, facts) && (!facts.dossier.chairing || !facts.dossier.chairing->metBefore.contains(who)))
            open.push_back(missing(line, who));
    return judged(line, facts, std::move(open));
}

/// Whether the minute-taker has any other business at this conference.
bool doesMoreThanWrite(const Participant& taker, const CaseFile& file)
{
    const bool elsewhere = std::any_of(file.participants.begin(), file.participants.end(), [&](const Participant& other) {
        return other.id != taker.id && taker.person && other.person == taker.person;
    });
    return elsewhere || !taker.contact.empty() || !taker.reports.empty() || taker.coreGroup || taker.deputyFor;
}

/// Somebody who does nothing but write: who also speaks for an agency writes down less of the others.
Verdict minuteTaker(const CheckLine& line, const CheckFacts& facts)
{
    std::vector<Reason> open;
    bool anybody = false;
    for (const Participant& person : facts.file.participants) {
        if (person.capacity != Capacity::MinuteTaker)
            continue;
        anybody = true;
        if (doesMoreThanWrite(person, facts.file))
            open.push_back(against(line, u"another-task"_s, person.id));
    }
    if (!anybody)
        open.push_back(missing(line, u"minute-taker"_s));
    return judged(line, facts, std::move(open));
}

} // namespace

std::vector<Check> chairChecks()
{
    return {{u"chair-independent", chairIndependent},
            {u"chair-qualities", chairQualities},
            {u"same-chair", sameChair},
            {u"chair-met-before", chairMetBefore},
            {u"minute-taker", minuteTaker}};
}

} // namespace cadair
