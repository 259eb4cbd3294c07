#include "core/rules/register.h"

#include "core/rules/registerspells.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const RegisterEntry* entryOf(const Subject& subject, const CheckFacts& facts)
{
    const auto& entries = facts.dossier.onRegister;
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const RegisterEntry& entry) { return entry.child == subject.child.id; });
    return found == entries.end() ? nullptr : &*found;
}

/// When a recorded event ended this child's plan.
std::optional<QDate> endedOn(const Subject& subject, const CheckFacts& facts)
{
    std::optional<QDate> ended;
    for (const CaseEvent& event : facts.file.events)
        if (event.event.text() == u"plan-ended" && (!event.child || *event.child == subject.child.id))
            ended = event.date;
    return ended;
}

bool isOnNow(const Subject& subject, const CheckFacts& facts)
{
    return onRegister(subject, endedOn(subject, facts), facts.now.date());
}

/// Asks something of every entry that the register holds.
template <typename Judge>
Verdict eachEntry(const CheckLine& line, const CheckFacts& facts, Judge judge)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Subject& subject : facts.file.subjects) {
        const RegisterEntry* entry = entryOf(subject, facts);
        if (!entry)
            continue;
        any = true;
        for (Reason& reason : judge(*entry)) {
            reason.child = subject.child.id;
            open.push_back(std::move(reason));
        }
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

/// What an entry holds. "Unknown", with why, is something written; nothing at all is not.
Verdict entryHolds(const CheckLine& line, const CheckFacts& facts)
{
    return eachEntry(line, facts, [&](const RegisterEntry& entry) {
        std::vector<Reason> open;
        for (const QString& word : line.words) {
            const auto field = entry.fields.find(word);
            if (field == entry.fields.end() || field->second.trimmed().isEmpty())
                open.push_back(missing(line, word));
        }
        return open;
    });
}

Verdict upToDate(const CheckLine& line, const CheckFacts& facts)
{
    return eachEntry(line, facts, [&](const RegisterEntry& entry) {
        return entry.updated ? std::vector<Reason>{} : std::vector{missing(line, u"updated"_s)};
    });
}

Verdict reviewBooked(const CheckLine& line, const CheckFacts& facts)
{
    return eachEntry(line, facts, [&](const RegisterEntry& entry) {
        return entry.nextReview ? std::vector<Reason>{} : std::vector{missing(line, u"review"_s)};
    });
}

/// A child with a plan is on the register, and nobody else is.
Verdict followsPlans(const CheckLine& line, const CheckFacts& facts)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Subject& subject : facts.file.subjects) {
        const bool entered = entryOf(subject, facts) != nullptr;
        const bool belongs = isOnNow(subject, facts);
        any = any || entered || belongs;
        if (entered == belongs)
            continue;
        open.push_back(against(line, entered ? u"no-plan"_s : u"no-entry"_s));
        open.back().child = subject.child.id;
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

Verdict keeperNamed(const CheckLine& line, const CheckFacts& facts)
{
    const bool named = facts.dossier.keeping && !facts.dossier.keeping->keeper.isEmpty();
    return judged(line, facts, named ? std::vector<Reason>{} : std::vector{missing(line, line.words.value(0))});
}

Verdict listsKept(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.dossier.keeping)
        return nothingToCheck();
    std::vector<Reason> open;
    for (const QString& word : line.words)
        if (!facts.dossier.keeping->lists.contains(word))
            open.push_back(missing(line, word));
    return judged(line, facts, std::move(open));
}

/// The police answer out of office hours, so their list is never older than the last change.
Verdict policeList(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.dossier.keeping || !facts.dossier.keeping->lastChange)
        return nothingToCheck();
    const RegisterKeeping& keeping = *facts.dossier.keeping;
    const bool current = keeping.sentToPolice && *keeping.sentToPolice >= *keeping.lastChange;
    return judged(line, facts, current ? std::vector<Reason>{} : std::vector{missing(line, u"sent"_s)});
}

QString enquiryField(const Enquiry& enquiry, const QString& word)
{
    if (word == u"name")
        return enquiry.name;
    if (word == u"agency")
        return enquiry.agency;
    if (word == u"reason")
        return enquiry.reason;
    if (word == u"answered-by")
        return enquiry.answeredBy;
    return word == u"called-back" && enquiry.calledBack ? word : QString();
}

/// Who asks is checked and written down before anything is said. Having told something without it is a breach.
Verdict enquirerChecked(const CheckLine& line, const CheckFacts& facts)
{
    if (facts.dossier.enquiries.empty())
        return nothingToCheck();
    std::vector<Reason> open;
    for (const Enquiry& enquiry : facts.dossier.enquiries)
        for (const QString& word : line.words)
            if (enquiryField(enquiry, word).isEmpty())
                open.push_back(enquiry.told.empty() ? missing(line, word) : against(line, word));
    return judged(line, facts, std::move(open));
}

/// Only those whom the text names may know. The line's words are the grounds.
Verdict needToKnow(const CheckLine& line, const CheckFacts& facts)
{
    if (facts.dossier.enquiries.empty())
        return nothingToCheck();
    std::vector<Reason> open;
    for (const Enquiry& enquiry : facts.dossier.enquiries)
        if (!line.words.contains(enquiry.basis))
            open.push_back(enquiry.told.empty() ? missing(line, u"basis"_s) : against(line, u"basis"_s));
    return judged(line, facts, std::move(open));
}

/// What an enquirer may be told: nothing beyond the line's words.
Verdict answerGiven(const CheckLine& line, const CheckFacts& facts)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Enquiry& enquiry : facts.dossier.enquiries)
        for (const QString& told : enquiry.told) {
            any = true;
            if (!line.words.contains(told))
                open.push_back(against(line, told));
        }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

} // namespace

bool onRegister(const Subject& subject, std::optional<QDate> ended, QDate day)
{
    if (!subject.planSince)
        return false;
    const ChildId& child = subject.child.id;
    std::map<ChildId, QDate> died;
    if (subject.child.died)
        died.emplace(child, *subject.child.died);
    const std::vector<PlanEnd> endings = ended ? std::vector{PlanEnd{child, *ended}} : std::vector<PlanEnd>();
    const auto spells = registerSpells({{child, *subject.planSince, OutcomeKind::StartPlan, {}, {}, {}}}, endings, died);
    return !spells.empty() && covers(spells.back(), day);
}

std::vector<Check> registerChecks()
{
    return {{u"register-entry", entryHolds},           {u"register-current", upToDate},
            {u"register-review-booked", reviewBooked}, {u"register-follows-plans", followsPlans},
            {u"register-keeper", keeperNamed},         {u"register-lists", listsKept},
            {u"register-police-list", policeList},     {u"enquirer-checked", enquirerChecked},
            {u"enquirer-need-to-know", needToKnow},    {u"enquiry-answer", answerGiven}};
}

} // namespace cadair
