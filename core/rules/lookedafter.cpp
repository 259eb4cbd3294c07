#include "core/rules/checkparts.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// One verdict over the looked-after children of this conference: `concerned` and `look` are given the child and its
/// status. There is nothing to check where no such child is among them.
template <typename Concerned, typename Look>
Verdict judgedForLookedAfter(const CheckLine& line, const CheckFacts& facts, Concerned concerned, Look look)
{
    const auto& all = facts.dossier.lookedAfter;
    return judgedForChildren(
        line, facts,
        [&](const Subject& subject) {
            const auto found = all.find(subject.child.id);
            return found != all.end() && concerned(subject, found->second);
        },
        [&](const Subject& subject, std::vector<Reason>& open) { look(subject, all.at(subject.child.id), open); });
}

bool always(const Subject&, const LookedAfter&)
{
    return true;
}

bool isStill(const LookedAfter& status, const CheckFacts& facts)
{
    return !status.until || *status.until >= facts.now.date();
}

/// Looked after, and with a plan beside it: one since before, or one this conference has decided on.
auto withPlan(const CheckFacts& facts)
{
    return [&facts](const Subject& subject, const LookedAfter& status) {
        const bool decided = subject.outcome == OutcomeKind::StartPlan || subject.outcome == OutcomeKind::ContinuePlan;
        return isStill(status, facts) && (subject.planSince || decided);
    };
}

/// Being looked after and having a plan go on side by side, each since its own day.
Verdict lookedAfterDates(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForLookedAfter(line, facts, always,
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    if (!status.since)
                                        open.push_back(missing(line, u"since"_s, subject.child.id));
                                    else if (status.until && *status.until < *status.since)
                                        open.push_back(against(line, u"until"_s, subject.child.id));
                                });
}

/// A child who is already looked after has safeguards of another kind: why there is a conference is said.
Verdict lookedAfterReason(const CheckLine& line, const CheckFacts& facts)
{
    const auto newly = [&](const Subject& subject, const LookedAfter& status) {
        const auto& held = facts.file.conference.date;
        const bool already = !held || !status.since || *status.since <= *held; // not one who became so after it
        return already && isStill(status, facts) && !hasPlan(subject, held);
    };
    return judgedForLookedAfter(line, facts, newly,
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    if (status.conferenceReason.isEmpty())
                                        open.push_back(missing(line, u"reason"_s, subject.child.id));
                                });
}

/// Before a child under a care order goes home: whether a conference is held first, decided and written down.
Verdict returnHomeDecision(const CheckLine& line, const CheckFacts& facts)
{
    const auto proposed = [](const Subject&, const LookedAfter& status) { return status.returnHome.has_value(); };
    return judgedForLookedAfter(line, facts, proposed,
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    if (!status.returnHome->decidedOn || status.returnHome->decision.isEmpty())
                                        open.push_back(missing(line, u"decision"_s, subject.child.id));
                                    if (status.returnHome->reasons.isEmpty())
                                        open.push_back(missing(line, u"reasons"_s, subject.child.id));
                                });
}

/// A parent takes the child home against concern: talked over with the manager, decided by the manager, reasons written
/// down where an enquiry is begun. Each word is one of these steps.
Verdict parentRemoval(const CheckLine& line, const CheckFacts& facts)
{
    const auto removed = [](const Subject&, const LookedAfter& status) { return status.removal.has_value(); };
    return judgedForLookedAfter(line, facts, removed,
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    const ParentRemoval& removal = *status.removal;
                                    const std::map<QString, bool> done{
                                        {u"discussed"_s, removal.discussedOn && !removal.discussedWith.isEmpty()},
                                        {u"decided"_s, removal.enquiry && !removal.decidedBy.isEmpty()},
                                        {u"reasons"_s, removal.enquiry != true || !removal.reasons.isEmpty()}};
                                    for (const QString& step : line.words) {
                                        const auto found = done.find(step);
                                        if (found == done.end() || !found->second)
                                            open.push_back(missing(line, step, subject.child.id));
                                    }
                                });
}

Verdict returnAskedReasons(const CheckLine& line, const CheckFacts& facts)
{
    const auto asked = [](const Subject&, const LookedAfter& status) { return status.returnAsked; };
    return judgedForLookedAfter(line, facts, asked,
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    if (status.returnAskedReasons.isEmpty())
                                        open.push_back(missing(line, u"reasons"_s, subject.child.id));
                                });
}

/// The plan of a child who can be asked back at any time ends only where the review is satisfied that care and placement
/// keep the child safe without it, and says why.
Verdict securityAssured(const CheckLine& line, const CheckFacts& facts)
{
    const auto ending = [](const Subject& subject, const LookedAfter& status) {
        return status.byAgreement
            && (subject.recommended == OutcomeKind::EndPlan || subject.outcome == OutcomeKind::EndPlan);
    };
    return judgedForLookedAfter(line, facts, ending,
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    if (!status.securityAssured || status.securityReasons.isEmpty())
                                        open.push_back(missing(line, u"security"_s, subject.child.id));
                                    else if (!*status.securityAssured)
                                        open.push_back(against(line, u"security"_s, subject.child.id));
                                });
}

/// A care order does not end a plan by itself: a review is convened for that.
Verdict careOrderReview(const CheckLine& line, const CheckFacts& facts)
{
    const auto ordered = [](const Subject& subject, const LookedAfter& status) {
        return status.careOrder && subject.planSince;
    };
    return judgedForLookedAfter(line, facts, ordered,
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    const Conference& conference = facts.file.conference;
                                    const bool here = conference.type == ConferenceType::Review && conference.date
                                        && *conference.date >= *status.careOrder;
                                    if (!here && !status.reviewAsked)
                                        open.push_back(missing(line, u"review"_s, subject.child.id));
                                });
}

Verdict singleProcess(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForLookedAfter(line, facts, withPlan(facts),
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    if (!status.singlePlan)
                                        open.push_back(missing(line, u"single-plan"_s, subject.child.id));
                                    else if (!*status.singlePlan)
                                        open.push_back(against(line, u"single-plan"_s, subject.child.id));
                                    if (!status.reviewingOfficer)
                                        open.push_back(missing(line, u"reviewing-officer"_s, subject.child.id));
                                });
}

/// The protection part and the rest of the care plan are reviewed on one day, as far as that can be.
Verdict reviewsTogether(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForLookedAfter(line, facts, withPlan(facts),
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    if (!status.review)
                                        open.push_back(missing(line, u"looked-after-review"_s, subject.child.id));
                                    else if (facts.file.conference.date && *status.review != *facts.file.conference.date
                                             && status.apartReason.isEmpty())
                                        open.push_back(missing(line, u"apart-reason"_s, subject.child.id));
                                });
}

Verdict carePlanChange(const CheckLine& line, const CheckFacts& facts)
{
    const auto changed = [](const Subject&, const LookedAfter& status) { return status.carePlanChanged.has_value(); };
    return judgedForLookedAfter(line, facts, changed,
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    if (!status.review)
                                        open.push_back(missing(line, u"looked-after-review"_s, subject.child.id));
                                    else if (*status.carePlanChanged < *status.review)
                                        open.push_back(against(line, u"before-review"_s, subject.child.id));
                                });
}

const Participant* reviewingOfficerOf(const LookedAfter& status, const CheckFacts& facts)
{
    return status.reviewingOfficer ? facts.file.participant(*status.reviewingOfficer) : nullptr;
}

/// Who reviews the child's care also chairs; somebody else may, with a reason.
Verdict reviewingOfficerChairs(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForLookedAfter(line, facts, withPlan(facts),
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    const Participant* officer = reviewingOfficerOf(status, facts);
                                    if (!officer)
                                        open.push_back(missing(line, u"reviewing-officer"_s, subject.child.id));
                                    else if (officer->capacity != Capacity::Chair && status.otherChairReason.isEmpty())
                                        open.push_back(missing(line, u"other-chair"_s, subject.child.id));
                                });
}

/// A reviewing officer who does not chair takes part: what is decided must fit the care they answer for.
Verdict reviewingOfficerAttends(const CheckLine& line, const CheckFacts& facts)
{
    return judgedForLookedAfter(line, facts, withPlan(facts),
                                [&](const Subject& subject, const LookedAfter& status, std::vector<Reason>& open) {
                                    const Participant* officer = reviewingOfficerOf(status, facts);
                                    if (!officer || !wasInvited(*officer))
                                        open.push_back(missing(line, u"invitation"_s, subject.child.id));
                                    else if (staysAway(*officer)
                                             || (facts.file.conference.endedAt && !cameAtAll(*officer)))
                                        open.push_back(against(line, u"stays-away"_s, subject.child.id));
                                });
}

} // namespace

std::vector<Check> lookedAfterChecks()
{
    return {{u"looked-after-dates", lookedAfterDates},
            {u"looked-after-reason", lookedAfterReason},
            {u"return-home-decision", returnHomeDecision},
            {u"parent-removal", parentRemoval},
            {u"return-asked-reasons", returnAskedReasons},
            {u"security-assured", securityAssured},
            {u"care-order-review", careOrderReview},
            {u"single-process", singleProcess},
            {u"reviews-together", reviewsTogether},
            {u"care-plan-change", carePlanChange},
            {u"reviewing-officer-chairs", reviewingOfficerChairs},
            {u"reviewing-officer-attends", reviewingOfficerAttends}};
}

} // namespace cadair
