#include "core/rules/checks.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Whether the child has moved for good: said so, or expected to be away for longer than the place's number of months.
std::optional<bool> isForGood(const Transfer& transfer, const CheckLine& line)
{
    const auto months = line.numbers.find(u"months"_s);
    if (transfer.months && months != line.numbers.end())
        return *transfer.months > months->second || transfer.permanent.value_or(false);
    return transfer.permanent;
}

/// A child with a plan who moves for good: a transfer conference is asked for.
Verdict conferenceAsked(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.dossier.transfer)
        return nothingToCheck();
    const Transfer& transfer = *facts.dossier.transfer;
    const auto forGood = isForGood(transfer, line);
    if (!forGood)
        return judged(line, facts, {missing(line, u"permanent"_s)});
    const bool owed = *forGood && !transfer.conferenceAsked && !transfer.conferenceHeld;
    return judged(line, facts, owed ? std::vector{missing(line, u"conference"_s)} : std::vector<Reason>{});
}

/// Who convenes it: the first word of the line is the direction it speaks of, the second the authority.
/// A further word, the risk, narrows it: where risk has gone down there may be no transfer conference at all.
Verdict convenor(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.dossier.transfer || facts.dossier.transfer->direction != line.words.value(0))
        return nothingToCheck();
    const Transfer& transfer = *facts.dossier.transfer;
    const QStringList risks = line.words.mid(2);
    if (!risks.isEmpty() && !risks.contains(transfer.risk))
        return nothingToCheck();
    if (transfer.convenor.isEmpty())
        return judged(line, facts, {missing(line, u"convenor"_s)});
    return judged(line, facts,
                  transfer.convenor == line.words.value(1) ? std::vector<Reason>{}
                                                           : std::vector{against(line, transfer.convenor)});
}

Verdict told(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.dossier.transfer)
        return nothingToCheck();
    std::vector<Reason> open;
    for (const QString& word : line.words)
        if (!facts.dossier.transfer->told.contains(word))
            open.push_back(missing(line, word));
    return judged(line, facts, std::move(open));
}

/// Until the transfer conference meets, something keeps the child safe; a written reason stands for its absence.
Verdict interimPlan(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.dossier.transfer || facts.dossier.transfer->conferenceHeld)
        return nothingToCheck();
    const bool there = facts.dossier.transfer->interimPlan || !facts.dossier.transfer->noInterimPlan.isEmpty();
    return judged(line, facts, there ? std::vector<Reason>{} : std::vector{missing(line, u"interim-plan"_s)});
}

bool riskReduced(const CheckFacts& facts)
{
    return facts.dossier.transfer && facts.dossier.transfer->risk == u"reduced";
}

/// Where the move seems to have lowered the risk, a review of our own considers whether a plan is still needed.
Verdict reviewAsked(const CheckLine& line, const CheckFacts& facts)
{
    if (!riskReduced(facts))
        return nothingToCheck();
    return judged(line, facts,
                  facts.dossier.transfer->reviewAsked ? std::vector<Reason>{}
                                                      : std::vector{missing(line, u"review"_s)});
}

Verdict receivingInvited(const CheckLine& line, const CheckFacts& facts)
{
    if (!riskReduced(facts) || !facts.dossier.transfer->reviewAsked)
        return nothingToCheck();
    return judged(line, facts,
                  facts.dossier.transfer->receivingInvited ? std::vector<Reason>{}
                                                           : std::vector{missing(line, u"invited"_s)});
}

/// A plan does not end because a child has moved: the receiving authority has met and has taken over in writing first.
Verdict accepted(const CheckLine& line, const CheckFacts& facts)
{
    bool ending = false;
    for (const Subject& subject : facts.file.subjects)
        ending = ending || (subject.ending && subject.ending->ground == EndingGround::Moved);
    if (!facts.dossier.transfer || facts.dossier.transfer->direction != u"out")
        return nothingToCheck();
    const Transfer& transfer = *facts.dossier.transfer;
    std::vector<Reason> open;
    if (!transfer.conferenceHeld)
        open.push_back(ending ? against(line, u"conference"_s) : missing(line, u"conference"_s));
    if (!transfer.acceptedInWriting)
        open.push_back(ending ? against(line, u"acceptance"_s) : missing(line, u"acceptance"_s));
    return judged(line, facts, std::move(open));
}

} // namespace

std::vector<Check> transferChecks()
{
    return {{u"transfer-conference-asked", conferenceAsked},
            {u"transfer-convenor", convenor},
            {u"transfer-told", told},
            {u"transfer-interim-plan", interimPlan},
            {u"transfer-review-asked", reviewAsked},
            {u"transfer-receiving-invited", receivingInvited},
            {u"transfer-accepted", accepted}};
}

} // namespace cadair
