#include "core/rules/checkparts.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool anyOf(const QStringList& words, const std::set<QString>& given)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return given.contains(word); });
}

auto bornIn(const CheckFacts& facts)
{
    return [&facts](const Subject& subject) { return isBorn(subject, facts.file); };
}

/// Every child is heard: there, or by another way, or by somebody named to speak for the child.
Verdict childHeard(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForChildren(line, facts, bornIn(facts), [&](const Subject& subject, std::vector<Reason>& open) {
        const ChildHeard& heard = heardOf(facts, subject.child.id);
        if (!childComes(facts.file, subject.child.id) && heard.ways.empty() && heard.representedBy.isEmpty())
            open.push_back(missing(line, u"contribution"_s, subject.child.id));
    });
}

/// Whether this child should come is weighed for this child, before the conference.
Verdict childAssessed(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForChildren(line, facts, bornIn(facts), [&](const Subject& subject, std::vector<Reason>& open) {
        const auto& assessed = heardOf(facts, subject.child.id).assessedOn;
        if (!assessed)
            open.push_back(missing(line, u"assessment"_s, subject.child.id));
        else if (facts.file.conference.date && *assessed > *facts.file.conference.date)
            open.push_back(against(line, u"assessment"_s, subject.child.id));
    });
}

/// A child who does not come is heard by one of the ways the place names.
Verdict childOtherWay(const CheckLine& line, const CheckFacts& facts)
{
    const auto staysOut = [&](const Subject& subject) {
        return isBorn(subject, facts.file) && !childComes(facts.file, subject.child.id);
    };
    return judgedForChildren(line, facts, staysOut, [&](const Subject& subject, std::vector<Reason>& open) {
        if (!anyOf(line.words, heardOf(facts, subject.child.id).ways))
            open.push_back(missing(line, u"way"_s, subject.child.id));
    });
}

/// A child who comes was prepared for it beforehand, by somebody named.
Verdict childPrepared(const CheckLine& line, const CheckFacts& facts)
{
    const auto comes = [&](const Subject& subject) { return childComes(facts.file, subject.child.id); };
    return judgedForChildren(line, facts, comes, [&](const Subject& subject, std::vector<Reason>& open) {
        const ChildHeard& heard = heardOf(facts, subject.child.id);
        if (!heard.preparedOn || heard.preparedBy.isEmpty())
            open.push_back(missing(line, u"prepared"_s, subject.child.id));
    });
}

Verdict childRepresented(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForChildren(line, facts, bornIn(facts), [&](const Subject& subject, std::vector<Reason>& open) {
        if (heardOf(facts, subject.child.id).representedBy.isEmpty())
            open.push_back(missing(line, u"represented-by"_s, subject.child.id));
    });
}

/// A baby at the table takes everybody's attention from what is decided about it.
Verdict youngChild(const CheckLine& line, const CheckFacts& facts)
{
    const auto youngAndThere = [&](const Subject& subject) {
        return heardOf(facts, subject.child.id).young && childComes(facts.file, subject.child.id);
    };
    return judgedForChildren(line, facts, youngAndThere, [&](const Subject& subject, std::vector<Reason>& open) {
        if (heardOf(facts, subject.child.id).broughtReason.isEmpty())
            open.push_back(against(line, u"young"_s, subject.child.id));
    });
}

/// Family who do not come have their say all the same, by one of the ways the place names.
Verdict absentFamilyViews(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(
        line, facts,
        [](const Participant& person) { return belongsToFamily(person) && !person.exclusion && staysAway(person); },
        [&](const Participant& person, std::vector<Reason>& open) {
            std::set<QString> ways = attendingOf(facts, person.id).ways;
            if (person.child) {
                const std::set<QString>& ofChild = heardOf(facts, *person.child).ways;
                ways.insert(ofChild.begin(), ofChild.end());
            }
            if (!anyOf(line.words, ways))
                open.push_back(missing(line, u"way"_s, person.id));
        });
}

bool isKeptOut(const Participant& person)
{
    return person.exclusion.has_value();
}

/// Who is kept out has their views written down, and somebody puts them to the conference.
Verdict excludedViews(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, isKeptOut, [&](const Participant& person, std::vector<Reason>& open) {
        const Attending& attending = attendingOf(facts, person.id);
        if (attending.ways.empty())
            open.push_back(missing(line, u"views"_s, person.id));
        if (attending.viewsPresentedBy.isEmpty())
            open.push_back(missing(line, u"presented-by"_s, person.id));
    });
}

/// Keeping somebody out of the whole meeting needs a reason why a part is not enough; a part has a beginning and an end.
Verdict exclusionShort(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForPeople(line, facts, isKeptOut, [&](const Participant& person, std::vector<Reason>& open) {
        const Exclusion& exclusion = *person.exclusion;
        if (exclusion.extent == ExclusionExtent::Whole && attendingOf(facts, person.id).extentReason.isEmpty())
            open.push_back(missing(line, u"extent-reason"_s, person.id));
        if (exclusion.extent == ExclusionExtent::Part && !exclusion.from)
            open.push_back(missing(line, u"from"_s, person.id));
    });
}

/// Nothing of a conference leaves it without the chair's word or a court's, as far as the place knows both.
Verdict disclosures(const CheckLine& line, const CheckFacts& facts)
{
    if (facts.dossier.disclosures.empty())
        return nothingToCheck();
    std::vector<Reason> open;
    for (const Disclosure& disclosure : facts.dossier.disclosures) {
        const bool chair = line.words.contains(u"chair-consent"_s) && disclosure.chairConsent
            && *disclosure.chairConsent <= disclosure.on;
        const bool court = line.words.contains(u"court-order"_s) && !disclosure.courtOrder.isEmpty();
        if (!chair && !court)
            open.push_back(against(line, disclosure.to));
    }
    return judged(line, facts, std::move(open));
}

} // namespace

std::vector<Check> heardChecks()
{
    return {{u"child-heard", childHeard},
            {u"child-assessed", childAssessed},
            {u"child-other-way", childOtherWay},
            {u"child-prepared", childPrepared},
            {u"child-represented", childRepresented},
            {u"young-child", youngChild},
            {u"absent-family-views", absentFamilyViews},
            {u"excluded-views", excludedViews},
            {u"exclusion-short", exclusionShort},
            {u"disclosures", disclosures}};
}

} // namespace cadair
