#include "core/workflow/lookedafter.h"

#include "core/base/folding.h"
#include "core/store/carestore.h"
#include "core/store/familystore.h"
#include "core/store/conferencestore.h"
#include "core/workflow/register.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 300;
constexpr qsizetype longestWords = 4000;

using Faults = std::vector<FieldProblem>;

void checkText(const QString& field, const QString& value, qsizetype longest, Faults& faults)
{
    if (value.size() > longest)
        faults.push_back({field, FieldFault::TooLong});
}

void checkPast(const QString& field, const std::optional<QDate>& day, QDate today, Faults& faults)
{
    if (day && *day > today)
        faults.push_back({field, FieldFault::InTheFuture});
}

void checkNotBefore(const QString& field, const std::optional<QDate>& day, QDate first, Faults& faults)
{
    if (day && first.isValid() && *day < first)
        faults.push_back({field, FieldFault::TooLongAgo});
}

/// Whether two times of one child have a day in common: the last day of one may be the first of the next.
bool overlap(const CareKept& one, const CareKept& other)
{
    return (!one.until || other.since < *one.until) && (!other.until || one.since < *other.until);
}

Faults problemsOf(const Office& office, const CareKept& care)
{
    const QDate today = office.clock.today();
    Faults faults;
    if (!FamilyStore(office.casebook).child(care.child))
        faults.push_back({u"child"_s, FieldFault::Missing});
    if (!care.since.isValid())
        faults.push_back({u"since"_s, FieldFault::Missing});
    checkPast(u"since"_s, care.since, today, faults);
    checkPast(u"careUntil"_s, care.until, today, faults);
    checkNotBefore(u"careUntil"_s, care.until, care.since, faults);
    checkPast(u"careOrder"_s, care.careOrder, today, faults);
    if (care.basis == CareBasis::CareOrder && !care.careOrder)
        faults.push_back({u"careOrder"_s, FieldFault::Missing});
    checkPast(u"carePlanChanged"_s, care.carePlanChanged, today, faults);
    checkText(u"officer"_s, care.officer, longestText, faults);
    for (const CareKept& other : CareStore(office.casebook).times(care.child))
        if (other.id != care.id && care.since.isValid() && overlap(care, other)) {
            faults.push_back({u"since"_s, FieldFault::AlreadyInvited});
            break;
        }
    return faults;
}

} // namespace

Made<CareId> keepLookedAfter(const Office& office, CareKept care)
{
    care.officer = tidied(care.officer);
    Faults faults = problemsOf(office, care);
    if (!faults.empty())
        return {{}, std::move(faults)};
    CareStore(office.casebook).save(care);
    return {care.id, {}};
}

Made<CareStepId> keepCareStep(const Office& office, CareStep step)
{
    const QDate today = office.clock.today();
    step.talkedWith = tidied(step.talkedWith);
    step.decidedBy = tidied(step.decidedBy);
    step.reasons = step.reasons.trimmed();
    Faults faults;
    const CareStore store(office.casebook);
    if (store.times(step.child).empty())
        faults.push_back({u"child"_s, FieldFault::Missing});
    if (!step.on.isValid())
        faults.push_back({u"stepOn"_s, FieldFault::Missing});
    checkPast(u"stepOn"_s, step.on, today, faults);
    checkPast(u"talkedOn"_s, step.talkedOn, today, faults);
    checkPast(u"decidedOn"_s, step.decidedOn, today, faults);
    checkNotBefore(u"decidedOn"_s, step.decidedOn, step.on, faults);
    if (step.decided && !step.decidedOn)
        faults.push_back({u"decidedOn"_s, FieldFault::Missing});
    checkText(u"talkedWith"_s, step.talkedWith, longestText, faults);
    checkText(u"decidedBy"_s, step.decidedBy, longestText, faults);
    checkText(u"reasons"_s, step.reasons, longestWords, faults);
    if (!faults.empty())
        return {{}, std::move(faults)};
    if (!step.decided)
        step.decidedOn.reset();
    CareStore(office.casebook).save(step);
    return {step.id, {}};
}

Made<ConferenceId> answerAboutCare(const Office& office, CareAnswers answers)
{
    Faults faults;
    const auto file = ConferenceStore(office.casebook).caseFile(answers.conference);
    if (!file || !file->subject(answers.child))
        return {{}, {{u"conference"_s, FieldFault::Missing}}};
    for (const auto& [field, words] : {std::pair(u"conferenceReason"_s, &answers.conferenceReason), std::pair(u"otherChairReason"_s, &answers.otherChairReason),
                                       std::pair(u"apartReason"_s, &answers.apartReason), std::pair(u"securityReasons"_s, &answers.securityReasons)}) {
        *words = words->trimmed();
        checkText(field, *words, longestWords, faults);
    }
    if (answers.securityAssured && answers.securityReasons.isEmpty())
        faults.push_back({u"securityReasons"_s, FieldFault::Missing});
    if (!faults.empty())
        return {{}, std::move(faults)};
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
