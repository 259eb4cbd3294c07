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
