#include "core/rules/lifecycleparts.h"

#include "core/rules/decided.h"
#include "core/rules/decision.h"
#include "core/rules/keyagencies.h"
#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Asks for what a decision must hold before the meeting ends.
void judgeRecordedDecision(Gathering& gathering, const Subject& subject, const Decision& decision)
{
    const Procedure& procedure = gathering.facts().procedure;
    const ChildId& child = subject.child.id;
    if (procedure.decision.reasonsRequired && decision.reasons.trimmed().isEmpty())
        gathering.ask(because(ReasonCode::ReasonsMissing, procedure.decision.rule, {}, child));
    const bool planned = decision.outcome == OutcomeKind::StartPlan || decision.outcome == OutcomeKind::ContinuePlan;
    const auto& categories = decision.categories.empty() ? subject.categories : decision.categories;
    if (!planned || !procedure.categories.stated)
        return;
    if (categories.empty())
        return gathering.ask(because(ReasonCode::CategoryMissing, procedure.categories.rule, {}, child));
    const QString& given = decision.categories.empty() ? subject.categoryReason : decision.categoryReason;
    const auto verdict = categoryFor(child, categories, given, gathering.file().conference.exploitation, procedure);
    if (verdict && verdict->outcome != Outcome::Satisfied)
        for (const Reason& reason : verdict->reasons)
            gathering.ask(reason);
}

/// Asks for each duty that nothing recorded under its word has answered.
void askForDuties(Gathering& gathering, const ChildId& child, const std::map<QString, RuleId>& duties, bool planThere)
{
    for (const auto& [duty, rule] : duties) {
        const bool concerned = duty == u"interim-plan"_s ? !planThere : duty != u"review-existing-plan"_s || planThere;
        if (!concerned || gathering.departed(duty))
            continue;
        gathering.ask(because(ReasonCode::DutyOpen, rule, {duty}, child));
        gathering.way(duty, rule, {});
    }
}

/// Without a quorum: going on needs its grounds and reason, and what has to be secured meanwhile. A breach that happened is
/// asked about, never hidden by refusing to close.
void judgeChildWithoutQuorum(Gathering& gathering, const Subject& subject, bool decided)
{
    const StepFacts& facts = gathering.facts();
    const InquorateRule& rule = facts.procedure.inquorate;
    const ChildId& child = subject.child.id;
    const bool planThere = hasPlan(subject, facts.file.conference.date);
    if (!decided)
        return askForDuties(gathering, child, rule.mustIfNotHeld, planThere);
    const auto& given = facts.file.conference.proceedInquorate;
    if (!given || (rule.reasonRequired && given->reason.trimmed().isEmpty()))
        gathering.ask(because(ReasonCode::ProceedReasonMissing, rule.proceedRule, {}, child));
    askForDuties(gathering, child, rule.mustIfHeld, planThere);
}

} // namespace

void judgeClosing(Gathering& gathering)
{
    const StepFacts& facts = gathering.facts();
    for (const Subject* subject : livingSubjects(facts.file)) {
        const ChildId& child = subject->child.id;
        const Decision* decision = facts.record.decisionFor(child);
        if (!decision)
            gathering.ask(because(ReasonCode::DecisionOpen, facts.procedure.decision.rule, {}, child));
        else
            judgeRecordedDecision(gathering, *subject, *decision);
        if (quorumForChild(facts.file, facts.record, child, facts.now, facts.procedure).outcome == Outcome::Refused)
            judgeChildWithoutQuorum(gathering, *subject, decision != nullptr);
    }
    const KeyAgencyVerdict key = keyAgencies(facts.file, facts.procedure);
    if (key.outcome == Outcome::Refused && !gathering.departed(u"key-agencies"_s)) {
        gathering.ask(because(ReasonCode::KeyAgencyMissing, key.rule, key.missing));
        gathering.way(u"key-agencies"_s, key.rule, {u"reason"_s});
    }
    askForLateReason(gathering);
}

void judgeNotProceeding(Gathering& gathering)
{
    const StepFacts& facts = gathering.facts();
    for (const Subject* subject : livingSubjects(facts.file))
        askForDuties(gathering, subject->child.id, facts.procedure.inquorate.mustIfNotHeld,
                     hasPlan(*subject, facts.file.conference.date));
}

namespace {

/// Whether a document of this kind went to this person, from here or by a record of having been sent.
bool hasGot(const StepFacts& facts, const QString& document, const ParticipantId& person)
{
    const auto& letters = facts.record.letters;
    const auto& sent = facts.file.sent;
    return std::any_of(letters.begin(), letters.end(),
                       [&](const Letter& l) { return l.document.text() == document && l.to == person; })
           || std::any_of(sent.begin(), sent.end(),
                          [&](const SentDocument& s) { return s.document.text() == document && s.to == person; });
}

/// Whether a line of the distribution table speaks of this person as one who gets a copy without the chair being asked.
bool isFor(const DistributionLine& line, const Participant& person)
{
    const auto among = [&](const QString& recipients) { return line.recipients.find(recipients) != line.recipients.end(); };
    const bool certain = line.condition.isEmpty() && (line.copy == CopyKind::Full || line.copy == CopyKind::Family);
    if (!certain || (person.exclusion && person.exclusion->record == ExclusionRecord::None))
        return false;
    const bool asked = person.invited.has_value() || cameAtAll(person);
    return (person.capacity == Capacity::Parent && asked && among(u"parents"_s))
           || (person.capacity == Capacity::Carer && asked && among(u"carers"_s))
           || (person.capacity == Capacity::Practitioner && cameAtAll(person) && among(u"practitioners"_s));
}

} // namespace

void askForLetters(Gathering& gathering, const QString& document)
{
    const StepFacts& facts = gathering.facts();
    const auto& lines = facts.procedure.distribution;
    bool anybody = false;
    bool asked = false;
    for (const Participant& person : facts.file.participants) {
        if (hasGot(facts, document, person.id)) {
            anybody = true;
            continue;
        }
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const DistributionLine& each) {
            return each.document.text() == document && isFor(each, person);
        });
        if (line == lines.end())
            continue;
        asked = true;
        gathering.ask(because(ReasonCode::LettersNotIssued, line->rule, {document}, std::nullopt, person.id));
    }
    if (!anybody && !asked)
        gathering.ask(because(ReasonCode::LettersNotIssued, {}, {document}));
}

} // namespace cadair
