#include "core/rules/checkparts.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool always(const RecordingRequest&)
{
    return true;
}

bool isDecided(const RecordingRequest& request)
{
    return request.agreed.has_value();
}

bool isAgreed(const RecordingRequest& request)
{
    return request.agreed.value_or(false);
}

bool isRefused(const RecordingRequest& request)
{
    return request.agreed == false;
}

/// One verdict over the requests to record that `concerned` picks; `look` says what one of them still lacks, empty: nothing.
template <typename Concerned, typename Lacks>
Verdict judgedForRequests(const CheckLine& line, const CheckFacts& facts, Concerned concerned, Lacks lacks)
{
    std::vector<Reason> open;
    bool any = false;
    for (const RecordingRequest& request : facts.dossier.recordings) {
        if (!concerned(request))
            continue;
        any = true;
        const QString what = lacks(request);
        if (!what.isEmpty())
            open.push_back(missing(line, what));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

QString unless(bool there, const QString& what)
{
    return there ? QString() : what;
}

Verdict recordingReason(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForRequests(line, facts, always, [&](const RecordingRequest& request) {
        return unless(line.words.contains(request.why), u"reason"_s);
    });
}

/// Those who would be heard on it are asked first.
Verdict recordingConsent(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForRequests(line, facts, always, [](const RecordingRequest& request) {
        return unless(request.consentSought.has_value(), u"consent"_s);
    });
}

Verdict recordingLimits(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForRequests(line, facts, isAgreed,
                             [](const RecordingRequest& request) { return unless(request.limitsTold, u"limits"_s); });
}

Verdict recordingThirdParties(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForRequests(line, facts, isAgreed, [](const RecordingRequest& request) {
        return unless(request.thirdPartiesTold, u"third-parties"_s);
    });
}

Verdict recordingSigned(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForRequests(line, facts, isAgreed, [](const RecordingRequest& request) {
        return unless(request.signedOn.has_value(), u"signature"_s);
    });
}

/// A refusal can be wrong in law: advice first, and what it was.
Verdict recordingRefusal(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForRequests(line, facts, isRefused, [](const RecordingRequest& request) {
        return unless(request.legalAdvice && !request.legalSummary.isEmpty(), u"legal-advice"_s);
    });
}

/// Each request on its own merits, whatever the answer.
Verdict recordingMerits(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForRequests(line, facts, isDecided, [](const RecordingRequest& request) {
        return unless(!request.reasons.isEmpty(), u"reasons"_s);
    });
}

/// Agreed only where people still speak freely and decide as well as without it.
Verdict recordingUnharmed(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForRequests(line, facts, isAgreed, [](const RecordingRequest& request) {
        return unless(request.discussionUnharmed == true && request.decisionsUnharmed == true, u"quality"_s);
    });
}

/// For a core group's meeting somebody else decides than for a conference.
Verdict recordingDecider(const CheckLine& line, const CheckFacts& facts)
{
    const auto ofCoreGroup = [](const RecordingRequest& request) { return request.coreGroup && isDecided(request); };
    return judgedForRequests(line, facts, ofCoreGroup, [&](const RecordingRequest& request) {
        return unless(line.words.contains(request.decider), u"decider"_s);
    });
}

/// How to ask, who considers it and how far ahead: the text leaves these to the unit.
Verdict recordingProcess(const CheckLine& line, const CheckFacts& facts)
{
    const RecordingProcess& process = facts.dossier.recordingProcess;
    std::vector<Reason> open;
    if (process.howToAsk.isEmpty())
        open.push_back(missing(line, u"how-to-ask"_s));
    if (process.whoConsiders.isEmpty())
        open.push_back(missing(line, u"who-considers"_s));
    if (process.notice.isEmpty())
        open.push_back(missing(line, u"notice"_s));
    return judged(line, facts, std::move(open));
}

/// Families know of it early, not at the door.
Verdict recordingTold(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.dossier.recordingProcess.inInvitation)
        return judged(line, facts, {missing(line, u"invitation"_s)});
    return judged(line, facts, {});
}

Verdict recordingNotBanned(const CheckLine& line, const CheckFacts& facts)
{
    if (facts.dossier.recordingProcess.banned)
        return judged(line, facts, {against(line, u"ban"_s)});
    return judged(line, facts, {});
}

} // namespace

std::vector<Check> recordingChecks()
{
    return {{u"recording-reason", recordingReason},   {u"recording-consent", recordingConsent},
            {u"recording-limits", recordingLimits},   {u"recording-third-parties", recordingThirdParties},
            {u"recording-signed", recordingSigned},   {u"recording-refusal", recordingRefusal},
            {u"recording-merits", recordingMerits},   {u"recording-unharmed", recordingUnharmed},
            {u"recording-decider", recordingDecider}, {u"recording-process", recordingProcess},
            {u"recording-told", recordingTold},       {u"recording-not-banned", recordingNotBanned}};
}

} // namespace cadair
