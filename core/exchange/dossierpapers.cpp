#include "core/exchange/dossierbefore.h"

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

ReportReceipt readReceipt(const JsonReader& entry, const Names& names)
{
    entry.only({u"id", u"kind", u"holds", u"children", u"not_shared_reason", u"discussed"});
    ReportReceipt receipt{
        .from = names.person(entry.at(u"id")).value_or(ParticipantId::fresh()),
        .kind = entry.at(u"kind").word<ReportKind>(),
        .holds = wordsIfAny(entry, u"holds",
                            {u"facts-apart"_s, u"pro-forma"_s, u"written"_s, u"legible"_s, u"signed"_s,
                             u"plan-progress"_s, u"assessment"_s, u"collective-view"_s, u"recommendations"_s}),
        .children = {},
        .notSharedReason = textIfAny(entry, u"not_shared_reason"),
        .discussed = dateIfAny(entry, u"discussed")};
    if (const auto list = entry.find(u"children"))
        for (const JsonReader& child : list->items()) {
            child.only({u"id", u"holds"});
            if (const auto id = names.child(child.at(u"id")))
                receipt.children[*id] = wordsIfAny(child, u"holds", {u"needs"_s, u"dates-seen"_s, u"seen-alone"_s});
        }
    return receipt;
}

ReturnHome readReturnHome(const JsonReader& object)
{
    object.only({u"decided_on", u"decision", u"reasons"});
    return {.decidedOn = dateIfAny(object, u"decided_on"),
            .decision = textIfAny(object, u"decision"),
            .reasons = textIfAny(object, u"reasons")};
}

ParentRemoval readRemoval(const JsonReader& object)
{
    object.only({u"discussed_with", u"discussed_on", u"enquiry", u"decided_by", u"reasons"});
    return {.discussedWith = textIfAny(object, u"discussed_with"),
            .discussedOn = dateIfAny(object, u"discussed_on"),
            .enquiry = answerIfAny(object, u"enquiry"),
            .decidedBy = textIfAny(object, u"decided_by"),
            .reasons = textIfAny(object, u"reasons")};
}

LookedAfter readStatus(const JsonReader& entry, const Names& names)
{
    entry.only({u"id", u"since", u"until", u"by_agreement", u"conference_reason", u"return_home", u"removal",
                u"return_asked", u"return_asked_reasons", u"security_assured", u"security_reasons", u"care_order",
                u"review_asked", u"single_plan", u"reviewing_officer", u"other_chair_reason", u"review",
                u"apart_reason", u"care_plan_changed"});
    LookedAfter status;
    status.since = dateIfAny(entry, u"since");
    status.until = dateIfAny(entry, u"until");
    status.byAgreement = yesIfAny(entry, u"by_agreement");
    status.conferenceReason = textIfAny(entry, u"conference_reason");
    if (const auto home = entry.find(u"return_home"))
        status.returnHome = readReturnHome(*home);
    if (const auto removal = entry.find(u"removal"))
        status.removal = readRemoval(*removal);
    status.returnAsked = yesIfAny(entry, u"return_asked");
    status.returnAskedReasons = textIfAny(entry, u"return_asked_reasons");
    status.securityAssured = answerIfAny(entry, u"security_assured");
    status.securityReasons = textIfAny(entry, u"security_reasons");
    status.careOrder = dateIfAny(entry, u"care_order");
    status.reviewAsked = dateIfAny(entry, u"review_asked");
    status.singlePlan = answerIfAny(entry, u"single_plan");
    if (const auto officer = entry.find(u"reviewing_officer"))
        status.reviewingOfficer = names.person(*officer);
    status.otherChairReason = textIfAny(entry, u"other_chair_reason");
    status.review = dateIfAny(entry, u"review");
    status.apartReason = textIfAny(entry, u"apart_reason");
    status.carePlanChanged = dateIfAny(entry, u"care_plan_changed");
    return status;
}

} // namespace

Papers readPapers(const JsonReader& object, const Names& names)
{
    object.only({u"receipts", u"chronology", u"no_chronology", u"assessment_presented"});
    Papers papers{.receipts = {},
                  .chronology = yesIfAny(object, u"chronology"),
                  .noChronology = textIfAny(object, u"no_chronology"),
                  .assessmentPresented = yesIfAny(object, u"assessment_presented")};
    if (const auto list = object.find(u"receipts"))
        for (const JsonReader& entry : list->items())
            papers.receipts.push_back(readReceipt(entry, names));
    return papers;
}

std::map<ChildId, LookedAfter> readLookedAfter(const JsonReader& list, const Names& names)
{
    std::map<ChildId, LookedAfter> all;
    for (const JsonReader& entry : list.items()) {
        LookedAfter status = readStatus(entry, names);
        if (const auto id = names.child(entry.at(u"id")))
            all.insert({*id, std::move(status)});
    }
    return all;
}

Exploitation readExploitation(const JsonReader& object, const Names& names)
{
    object.only(
        {u"family_complicit", u"trafficking", u"referred", u"referral_by", u"age_disputed", u"treated_as_child"});
    const std::vector<ChildId> disputed = names.childList(object, u"age_disputed");
    return {.familyComplicit = answerIfAny(object, u"family_complicit"),
            .trafficking = answerIfAny(object, u"trafficking"),
            .referred = dateIfAny(object, u"referred"),
            .referralBy = textIfAny(object, u"referral_by"),
            .ageDisputed = {disputed.begin(), disputed.end()},
            .treatedAsChild = answerIfAny(object, u"treated_as_child").value_or(true)};
}

std::vector<RecordingRequest> readRecordings(const JsonReader& list)
{
    std::vector<RecordingRequest> all;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"id", u"core_group", u"why", u"consent_sought", u"agreed", u"decider", u"reasons", u"legal_advice",
                    u"legal_summary", u"discussion_unharmed", u"decisions_unharmed", u"limits_told",
                    u"third_parties_told", u"signed_on"});
        all.push_back(
            {.coreGroup = yesIfAny(entry, u"core_group"),
             .why = wordOr(entry, u"why", {u"verbatim"_s, u"difficulty"_s, u"court"_s, u"broadcast"_s}),
             .consentSought = dateIfAny(entry, u"consent_sought"),
             .agreed = answerIfAny(entry, u"agreed"),
             .decider = wordOr(entry, u"decider", {u"chair"_s, u"core-group-chair"_s, u"lead-social-worker"_s}),
             .reasons = textIfAny(entry, u"reasons"),
             .legalAdvice = dateIfAny(entry, u"legal_advice"),
             .legalSummary = textIfAny(entry, u"legal_summary"),
             .discussionUnharmed = answerIfAny(entry, u"discussion_unharmed"),
             .decisionsUnharmed = answerIfAny(entry, u"decisions_unharmed"),
             .limitsTold = yesIfAny(entry, u"limits_told"),
             .thirdPartiesTold = yesIfAny(entry, u"third_parties_told"),
             .signedOn = dateIfAny(entry, u"signed_on")});
    }
    return all;
}

RecordingProcess readRecordingProcess(const JsonReader& object)
{
    object.only({u"how_to_ask", u"who_considers", u"notice", u"in_invitation", u"banned"});
    return {.howToAsk = textIfAny(object, u"how_to_ask"),
            .whoConsiders = textIfAny(object, u"who_considers"),
            .notice = textIfAny(object, u"notice"),
            .inInvitation = yesIfAny(object, u"in_invitation"),
            .banned = yesIfAny(object, u"banned")};
}

} // namespace cadair::scenario
