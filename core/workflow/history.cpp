#include "core/workflow/history.h"

#include "core/rules/decided.h"
#include "core/rules/registerspells.h"
#include "core/store/conferencestore.h"
#include "core/store/recordstore.h"
#include "core/store/standingstore.h"
#include "core/workflow/localsettings.h"

namespace cadair {

namespace {

bool tookPlace(ConferenceState state)
{
    using enum ConferenceState;
    switch (state) {
    case Concluded:
    case DecisionsIssued:
    case MinutesApproved:
    case Distributed:
    case Closed: return true;
    case Requested:
    case Convened:
    case InSession:
    case Postponed:
    case Adjourned:
    case Cancelled:
    case NotProceeded: return false;
    }
    Q_UNREACHABLE();
}

/// What ended the child's plan without a decision, before `date`.
std::vector<PlanEnd> endingsBefore(const Office& office, const ChildId& child, std::optional<QDate> date)
{
    std::vector<PlanEnd> endings = StandingStore(office.casebook).endings();
    std::erase_if(endings, [&](const PlanEnd& end) { return end.child != child || (date && end.on >= *date); });
    return endings;
}

/// The plan as the register has it. A death is no end here: the rules on a child who has died look at the child itself.
void takePlan(Subject& subject, const std::vector<StandingDecision>& decisions, const std::vector<PlanEnd>& endings)
{
    const std::vector<RegisterSpell> spells = registerSpells(decisions, endings, {});
    const RegisterSpell* spell = openSpell(spells, subject.child.id);
    if (!spell)
        return;
    subject.planSince = spell->since;
    if (!spell->decisions.empty())
        subject.categories = spell->decisions.back().categories;
}

} // namespace

Subject subjectWithHistory(const Office& office, const Child& child, std::optional<QDate> date,
                           const std::map<ChildId, QDate>& planSince)
{
    Subject subject{.child = child};
    const auto given = planSince.find(child.id);
    std::vector<StandingDecision> decisions;
    if (given != planSince.end())
        decisions.push_back({child.id, given->second, OutcomeKind::ContinuePlan, {}, {}, {}});
    ConferenceStore conferences(office.casebook);
    RecordStore records(office.casebook);
    for (const ConferenceSummary& summary : conferences.aboutChild(child.id)) {
        if (!summary.date || (date && *summary.date >= *date))
            continue;
        if (!tookPlace(summary.state) && summary.state != ConferenceState::NotProceeded)
            continue;
        const auto file = conferences.caseFile(summary.id);
        if (!file)
            continue;
        const Procedure& procedure = procedureInForce(office, file->conference);
        const QTime end = file->conference.endedAt.value_or(QTime(23, 59));
        const ConferenceRecord record = records.record(summary.id);
        const bool quorate = quorumForChild(*file, record, child.id, end, procedure).outcome != Outcome::Refused;
        const Decision* decision = record.decisionFor(child.id);
        // A meeting that came to nothing was held for those it had decided about before: that stands.
        subject.previous.push_back({summary.type, *summary.date, tookPlace(summary.state) || decision, quorate});
        // What is known of a plan made elsewhere outlasts whatever was decided here before that plan.
        if (!decision || (given != planSince.end() && *summary.date < given->second))
            continue;
        const Subject* then = file->subject(child.id);
        decisions.push_back({child.id, *summary.date, decision->outcome, decision->categories, summary.id,
                             then ? then->planSince : std::nullopt});
    }
    takePlan(subject, decisions, endingsBefore(office, child.id, date));
    return subject;
}

} // namespace cadair
