#include "core/workflow/lookedafter.h"

#include "core/base/folding.h"
#include "core/store/carestore.h"
#include "core/store/familystore.h"
#include "core/store/conferencestore.h"
#include "core/workflow/formproblems.h"
#include "core/workflow/register.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Whether two times of one child have a day in common: the last day of one may be the first of the next.
bool overlap(const CareKept& one, const CareKept& other)
{
    return (!one.until || other.since < *one.until) && (!other.until || one.since < *other.until);
}

FormProblems problemsOf(const Office& office, const CareKept& care)
{
    FormProblems faults{office.clock.today()};
    if (!FamilyStore(office.casebook).child(care.child))
        faults.add(u"child"_s, FieldFault::Missing);
    if (!care.since.isValid())
        faults.add(u"since"_s, FieldFault::Missing);
    faults.past(u"since"_s, care.since);
    faults.past(u"careUntil"_s, care.until);
    faults.notBefore(u"careUntil"_s, care.until, care.since);
    faults.past(u"careOrder"_s, care.careOrder);
    if (care.basis == CareBasis::CareOrder && !care.careOrder)
        faults.add(u"careOrder"_s, FieldFault::Missing);
    faults.past(u"carePlanChanged"_s, care.carePlanChanged);
    faults.text(u"officer"_s, care.officer, false, FormProblems::longestLine);
    for (const CareKept& other : CareStore(office.casebook).times(care.child))
        if (other.id != care.id && care.since.isValid() && overlap(care, other)) {
            faults.add(u"since"_s, FieldFault::AlreadyInvited);
            break;
        }
    return faults;
}

} // namespace

Made<CareId> keepLookedAfter(const Office& office, CareKept care)
{
    care.officer = tidied(care.officer);
    FormProblems faults = problemsOf(office, care);
    if (!faults.all.empty())
        return {{}, std::move(faults.all)};
    CareStore(office.casebook).save(care);
    return {care.id, {}};
}

Made<CareStepId> keepCareStep(const Office& office, CareStep step)
{
    step.talkedWith = tidied(step.talkedWith);
    step.decidedBy = tidied(step.decidedBy);
    step.reasons = step.reasons.trimmed();
    FormProblems faults{office.clock.today()};
    const CareStore store(office.casebook);
    if (store.times(step.child).empty())
        faults.add(u"child"_s, FieldFault::Missing);
    if (!step.on.isValid())
        faults.add(u"stepOn"_s, FieldFault::Missing);
    faults.past(u"stepOn"_s, step.on);
    faults.past(u"talkedOn"_s, step.talkedOn);
    faults.past(u"decidedOn"_s, step.decidedOn);
    faults.notBefore(u"decidedOn"_s, step.decidedOn, step.on);
    if (step.decided && !step.decidedOn)
        faults.add(u"decidedOn"_s, FieldFault::Missing);
    faults.text(u"talkedWith"_s, step.talkedWith, false, FormProblems::longestLine);
    faults.text(u"decidedBy"_s, step.decidedBy, false, FormProblems::longestLine);
    faults.text(u"reasons"_s, step.reasons, false, FormProblems::longestText);
    if (!faults.all.empty())
        return {{}, std::move(faults.all)};
    if (!step.decided)
        step.decidedOn.reset();
    CareStore(office.casebook).save(step);
    return {step.id, {}};
}

Made<ConferenceId> answerAboutCare(const Office& office, CareAnswers answers)
{
    FormProblems faults{office.clock.today()};
    const auto file = ConferenceStore(office.casebook).caseFile(answers.conference);
    if (!file || !file->subject(answers.child))
        return {{}, {{u"conference"_s, FieldFault::Missing}}};
    for (const auto& [field, words] : {std::pair(u"conferenceReason"_s, &answers.conferenceReason), std::pair(u"otherChairReason"_s, &answers.otherChairReason),
                                       std::pair(u"apartReason"_s, &answers.apartReason), std::pair(u"securityReasons"_s, &answers.securityReasons)}) {
        *words = words->trimmed();
        faults.text(field, *words, false, FormProblems::longestText);
    }
    if (answers.securityAssured && answers.securityReasons.isEmpty())
        faults.add(u"securityReasons"_s, FieldFault::Missing);
    if (!faults.all.empty())
        return {{}, std::move(faults.all)};
    CareStore(office.casebook).save(answers);
    return {answers.conference, {}};
}

Made<CareId> keepCare(const Office& office, const CareKept& care, const std::optional<CareAnswers>& answers)
{
    Transaction transaction(office.casebook);
    Made<CareId> made = keepLookedAfter(office, care);
    if (answers && made.problems.empty())
        if (const auto answered = answerAboutCare(office, *answers); !answered)
            made = {{}, answered.problems};
    if (made)
        transaction.commit();
    return made;
}

std::optional<ConferencePlan> planForCareStep(const Office& office, const CareStepId& id)
{
    const auto step = CareStore(office.casebook).step(id);
    if (!step || step->decided != true || step->kind == CareStepKind::Removal) // an enquiry comes before any conference
        return std::nullopt;
    const auto child = FamilyStore(office.casebook).child(step->child);
    if (!child || child->died)
        return std::nullopt;
    ConferencePlan plan{.conference = {.procedure = registerProcedure(office).id, .type = ConferenceType::Initial, .family = child->family,
                                       .children = {child->id}}};
    const bool home = step->kind == CareStepKind::ReturnHome;
    plan.request.trigger = home ? RequestTrigger::LookedAfterReview : RequestTrigger::ParentWantsReturn;
    plan.request.receivedOn = step->decidedOn;
    plan.request.from = step->decidedBy;
    if (const auto anchor = anchorOf(*plan.request.trigger))
        plan.conference.events.push_back({.event = *anchor, .date = *step->decidedOn});
    return plan;
}

} // namespace cadair
