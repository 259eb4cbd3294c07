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
        report-reaches report-discussed chronology assessment-presented looked-after-dates
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
    return words(uR"()"_s);
}

/// Between conferences: transfers, the register, complaints, escalation, recording.
QStringList betweenConferences()
{
    return words(uR"()"_s);
}

} // namespace

QStringList checkWords()
{
    return beforeTheMeeting() + decisionAndPlan() + betweenConferences();
}

QStringList partWords()
{
    return words(uR"(views outcome complaints)"_s);
}

} // namespace cadair
