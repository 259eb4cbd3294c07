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
    return words(uR"(chair-independent)"_s);
}

/// What is decided, the plan, core groups, visits and reviews.
QStringList decisionAndPlan()
{
    return words(uR"()"_s);
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
        complaint-outcome complaint-about-agency escalation-step support-after-plan)"_s);
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
