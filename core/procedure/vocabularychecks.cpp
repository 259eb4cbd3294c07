#include "core/procedure/vocabulary.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString& line)
{
    return line.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Before the meeting: the request, the chair, who is asked, how children and families are heard, reports.
QStringList beforeTheMeeting()
{
    return words(uR"(convening-decision not-convened supported-request request-disagreement conference-after-enquiry
        delay-reported delay-safeguards interim-safety-plan household-children household-needs
        conference-type pre-birth-criteria school-hours day-care chair-independent chair-qualities
        same-chair chair-met-before minute-taker network-invited contribution key-agencies-invited
        agencies-take-part likely-members may-invite everyone-invited parents-invited leaflets
        preparation-sheet observer-consents observer-silent supporter-agreed remote-agreed
        face-to-face apology-told apology-report apology-deputy team-manager-instead decision-makers
        expected-all-the-same interpreter-trained interpreter-not-family interpreter-offered
        record-help record-not-through-family child-heard child-assessed child-other-way
        child-prepared child-represented young-child absent-family-views excluded-views
        exclusion-short disclosures report-shape social-work-report social-work-report-holds
        social-work-report-per-child household-in-report agency-reports report-requests
        report-reaches report-from report-discussed chronology assessment-presented looked-after-dates
        looked-after-reason return-home-decision parent-removal return-asked-reasons
        security-assured care-order-review single-process reviews-together care-plan-change
        reviewing-officer-chairs reviewing-officer-attends not-complicit complicity-explored
        trafficking-considered trafficking-referral age-disputed recording-reason recording-consent
        recording-limits recording-third-parties recording-signed recording-refusal recording-merits
        recording-unharmed recording-decider recording-process recording-told recording-not-banned)"_s);
}

/// What is decided, the plan, core groups, visits and reviews.
QStringList decisionAndPlan()
{
    return words(uR"(threshold-answered harm-limb harm-and-outcome each-child-decided recommendations help-without-plan
        help-after-plan health-plan-lead plan-names core-group-members core-group-direct-work visit-interval-reason
        plan-actions actions-serve-outcomes plan-outcomes risks-have-actions plan-progress plan-explained
        preferences-explained plan-accepted acceptances-collected plan-work plan-in-force plan-changed-at-review
        commitments-renegotiated immediate-concern review-in-time review-not-too-early review-shorter-interval
        review-brought-forward brought-forward-ground core-group-asks-review long-plan every-plan-reviewed
        outline-signed minutes-signed safe-to-send absent-core-group-told stays-recorded)"_s);
}

/// Between conferences: transfers, the register, complaints, escalation, recording.
QStringList betweenConferences()
{
    return words(uR"(core-group-notes core-group-chair core-group-after-birth core-group-specialist core-group-moved
        core-group-frequency core-group-attendance records-signed visit-alone visit-bedroom visit-awake visit-record
        visits-failed transfer-conference-asked transfer-convenor transfer-told transfer-interim-plan
        transfer-review-asked transfer-receiving-invited transfer-accepted register-entry register-current
        register-review-booked register-follows-plans register-keeper register-lists register-police-list
        enquirer-checked enquirer-need-to-know enquiry-answer complaint-grounds complaint-to-chair complaint-passed-on
        complaint-outcome complaint-about-agency escalation-step support-after-plan ending-ground
        proceeding-reason)"_s);
}

} // namespace

QStringList checkWords()
{
    return beforeTheMeeting() + decisionAndPlan() + betweenConferences();
}

QStringList partWords()
{
    return words(uR"(views outcome complaints
        aim safety needs perspectives help contingency outcomes objectives roles multi-agency-support changes-needed
        timed-change childs-views parents-views parents-support interventions agency-actions family-actions tasks
        timescales actions who-does-what recommendations risks category lead-social-worker core-group
        seeing-the-child progress-measure family-involvement purposes risk-management safeguard-from-exploitation
        disrupt-perpetrators divert-child strengthen-family trafficking complaint-right
        decisions social-worker reasons family attendance-list in-writing how-handled
        fixed-headings exclusion dissent apologies reported-views disagreements
        use-limits third-party-warning how-to-ask plan-and-care-plan support-plan
        facts-apart plan-progress childrens-needs assessments dates-seen seen-alone
        how-it-runs short-words every-effort whom-to-ask disclosing all-information retention)"_s);
}

} // namespace cadair
