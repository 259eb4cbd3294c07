#include "core/rules/checks.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// The shape of every check of complaints: those that `concern` picks, and what each leaves open.
template <typename Concerns, typename Judge>
Verdict eachComplaint(const CheckLine& line, const CheckFacts& facts, Concerns concerns, Judge judge)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Complaint& complaint : facts.dossier.complaints) {
        if (!concerns(complaint))
            continue;
        any = true;
        for (Reason& reason : judge(complaint))
            open.push_back(std::move(reason));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

bool isAboutAgency(const Complaint& complaint)
{
    return complaint.about.contains(u"agency"_s);
}

bool isAboutConference(const Complaint& complaint)
{
    return !isAboutAgency(complaint);
}

/// What it can be about: the line's words. More than one may be chosen.
Verdict grounds(const CheckLine& line, const CheckFacts& facts)
{
    return eachComplaint(line, facts, isAboutConference, [&](const Complaint& complaint) {
        if (complaint.about.empty())
            return std::vector{missing(line, u"about"_s)};
        std::vector<Reason> open;
        for (const QString& word : complaint.about)
            if (!line.words.contains(word))
                open.push_back(against(line, word));
        return open;
    });
}

Verdict toTheChair(const CheckLine& line, const CheckFacts& facts)
{
    return eachComplaint(line, facts, isAboutConference, [&](const Complaint& complaint) {
        if (complaint.addressedTo.isEmpty())
            return std::vector{missing(line, u"addressed-to"_s)};
        return complaint.addressedTo == u"chair" ? std::vector<Reason>{}
                                                 : std::vector{against(line, complaint.addressedTo)};
    });
}

Verdict passedOn(const CheckLine& line, const CheckFacts& facts)
{
    return eachComplaint(line, facts, isAboutConference, [&](const Complaint& complaint) {
        std::vector<Reason> open;
        for (const QString& word : line.words)
            if (!complaint.passedTo.contains(word))
                open.push_back(missing(line, word));
        return open;
    });
}

/// How it can end: the line's word. Reconvened means under somebody else; confirmed means explained.
Verdict outcome(const CheckLine& line, const CheckFacts& facts)
{
    const auto closedLikeThis = [&](const Complaint& complaint) {
        return isAboutConference(complaint) && complaint.outcome == line.words.value(0);
    };
    return eachComplaint(line, facts, closedLikeThis, [&](const Complaint& complaint) {
        if (complaint.outcome == u"reconvened" && !complaint.otherChair)
            return std::vector{against(line, u"same-chair"_s)};
        if (complaint.outcome == u"confirmed" && complaint.explanation.isEmpty())
            return std::vector{missing(line, u"explanation"_s)};
        return std::vector<Reason>{};
    });
}

/// A complaint about one service goes to that service, with the name of who has it now.
Verdict aboutAnAgency(const CheckLine& line, const CheckFacts& facts)
{
    return eachComplaint(line, facts, isAboutAgency, [&](const Complaint& complaint) {
        return complaint.referredTo.isEmpty() ? std::vector{missing(line, u"referred"_s)} : std::vector<Reason>{};
    });
}

/// A difference is taken up step by step. The line's number is the step, its word the level at which it is taken up.
Verdict escalation(const CheckLine& line, const CheckFacts& facts)
{
    const auto step = line.numbers.find(u"step"_s);
    if (facts.dossier.escalations.empty() || step == line.numbers.end())
        return nothingToCheck();
    std::vector<Reason> open;
    for (const Escalation& difference : facts.dossier.escalations) {
        const auto& steps = difference.steps;
        const bool taken = std::any_of(steps.begin(), steps.end(),
                                       [&](const EscalationStep& each) { return each.level == line.words.value(0); });
        const bool resolved = !steps.empty() && steps.back().resolved;
        const int reached = static_cast<int>(steps.size());
        if (taken || (resolved && reached < step->second))
            continue;
        if (reached >= step->second)
            open.push_back(against(line, u"skipped"_s));
        else if (reached == step->second - 1)
            open.push_back(missing(line, line.words.value(0)));
    }
    return judged(line, facts, std::move(open));
}

/// Once a plan has ended, what goes on supporting child and family is settled, be it that nothing does.
Verdict supportAfter(const CheckLine& line, const CheckFacts& facts)
{
    const bool ended = std::any_of(facts.file.events.begin(), facts.file.events.end(),
                                   [](const CaseEvent& event) { return event.event.text() == u"plan-ended"; })
        || std::any_of(facts.file.subjects.begin(), facts.file.subjects.end(),
                       [](const Subject& subject) { return subject.outcome == OutcomeKind::EndPlan; });
    if (!ended)
        return nothingToCheck();
    return judged(line, facts,
                  facts.dossier.supportAfter.isEmpty() ? std::vector{missing(line, u"support"_s)}
                                                       : std::vector<Reason>{});
}

} // namespace

std::vector<Check> complaintChecks()
{
    return {{u"complaint-grounds", grounds},
            {u"complaint-to-chair", toTheChair},
            {u"complaint-passed-on", passedOn},
            {u"complaint-outcome", outcome},
            {u"complaint-about-agency", aboutAnAgency},
            {u"escalation-step", escalation},
            {u"support-after-plan", supportAfter}};
}

} // namespace cadair
