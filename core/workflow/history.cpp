#include "core/workflow/history.h"

#include "core/rules/decided.h"
#include "core/store/conferencestore.h"
#include "core/store/recordstore.h"
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

} // namespace

Subject subjectWithHistory(const Office& office, const Child& child, std::optional<QDate> date,
                           const std::map<ChildId, QDate>& planSince)
{
    Subject subject{.child = child};
    const auto given = planSince.find(child.id);
    if (given != planSince.end())
        subject.planSince = given->second;
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
        switch (decision->outcome) {
        case OutcomeKind::StartPlan:
            subject.planSince = *summary.date;
            subject.categories = decision->categories;
            break;
        case OutcomeKind::ContinuePlan:
            subject.categories = decision->categories;
            if (const Subject* then = file->subject(child.id); then && !subject.planSince) // made elsewhere, and taken over there
                subject.planSince = then->planSince;
            break;
        case OutcomeKind::EndPlan:
        case OutcomeKind::NoPlan:
            subject.planSince.reset();
            subject.categories.clear();
            break;
        }
    }
    return subject;
}

} // namespace cadair
