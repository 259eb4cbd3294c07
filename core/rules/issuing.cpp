#include "core/rules/childrenof.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

Reason of(const Participant& person, Reason reason)
{
    reason.person = person.id;
    return reason;
}

std::optional<QDate> firstSent(const CheckFacts& facts, const QString& document)
{
    std::optional<QDate> first;
    for (const SentDocument& sent : facts.file.sent)
        if (sent.document.text() == document && (!first || sent.date < *first))
            first = sent.date;
    return first;
}

/// The chair's signature comes before the paper goes: gone without one, or before it, speaks against the issue.
Verdict signedBeforeSent(const CheckLine& line, const CheckFacts& facts, const QString& document,
                         const std::optional<QDate>& signature)
{
    const auto sent = firstSent(facts, document);
    if (sent && (!signature || *signature > *sent))
        return judged(line, facts, {against(line, u"sent-unsigned"_s)});
    if (!signature)
        return judged(line, facts, {missing(line, u"signature"_s)});
    return judged(line, facts, {});
}

Verdict outlineSigned(const CheckLine& line, const CheckFacts& facts)
{
    if (childrenWithPlan(facts).empty())
        return nothingToCheck();
    return signedBeforeSent(line, facts, u"outline-plan"_s, facts.dossier.issuing.outlineSigned);
}

Verdict minutesSigned(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.file.conference.endedAt)
        return nothingToCheck();
    return signedBeforeSent(line, facts, u"minutes"_s, facts.dossier.issuing.minutesSigned);
}

bool isSent(const CheckLine& line, const CheckFacts& facts, const Participant& person)
{
    return std::any_of(facts.file.sent.begin(), facts.file.sent.end(), [&](const SentDocument& sent) {
        return sent.to == person.id && (line.words.isEmpty() || line.words.contains(sent.document.text()));
    });
}

/// Before papers go to the family somebody considers whether a letter on the mat could harm anyone. The line's words are the
/// documents it is asked for; without any it is asked for all.
Verdict safeToSend(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.file.conference.endedAt)
        return nothingToCheck();
    bool any = false;
    std::vector<Reason> open;
    for (const Participant& person : facts.file.participants) {
        if (!isOfFamily(person))
            continue;
        any = true;
        const auto answer = facts.dossier.issuing.safe.find(person.id);
        if (answer == facts.dossier.issuing.safe.end())
            open.push_back(of(person, missing(line, u"answer"_s)));
        else if (!answer->second && isSent(line, facts, person))
            open.push_back(of(person, against(line, u"sent-unsafe"_s)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

/// A practitioner of the core group who was not there still has to act on what was decided.
Verdict absentTold(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.file.conference.endedAt)
        return nothingToCheck();
    bool any = false;
    std::vector<Reason> open;
    for (const Participant& person : facts.file.participants) {
        if (!person.coreGroup || !isPractitioner(person) || cameAtAll(person))
            continue;
        any = true;
        if (!facts.dossier.issuing.told.contains(person.id))
            open.push_back(of(person, missing(line, u"told"_s)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

/// From when to when each person was there; somebody who came for a part has left some time.
Verdict staysRecorded(const CheckLine& line, const CheckFacts& facts)
{
    const Conference& conference = facts.file.conference;
    if (!conference.startedAt || !conference.endedAt)
        return nothingToCheck();
    bool any = false;
    std::vector<Reason> open;
    for (const Participant& person : facts.file.participants) {
        if (!cameAtAll(person))
            continue;
        any = true;
        const bool loose = std::any_of(person.present.begin(), person.present.end(), [](const Presence& stay) { return !stay.to; });
        if (loose)
            open.push_back(of(person, missing(line, u"times"_s)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

} // namespace

std::vector<Check> issuingChecks()
{
    return {{u"stays-recorded", staysRecorded},
            {u"outline-signed", outlineSigned},
            {u"minutes-signed", minutesSigned},
            {u"safe-to-send", safeToSend},
            {u"absent-core-group-told", absentTold}};
}

} // namespace cadair
