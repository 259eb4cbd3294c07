#include "core/rules/registerchecks.h"

#include <algorithm>

namespace cadair {

namespace {

/// The register belongs to no conference, but a check looks into a conference's dossier: one that holds nothing else.
std::vector<CheckVerdict> judgedAlone(const Dossier& dossier, const Procedure& procedure, const WorkingCalendar& calendar,
                                      const QDateTime& now, const std::set<QStringView>& checks)
{
    const CaseFile nobody{.conference = {.id = ConferenceId::fresh(), .family = FamilyId::fresh(), .procedure = procedure.id},
                          .subjects = {}, .participants = {}, .events = {}, .sent = {}};
    std::vector<CheckVerdict> verdicts = judgeChecks({nobody, dossier, procedure, calendar, now});
    std::erase_if(verdicts, [&](const CheckVerdict& verdict) { return !checks.contains(verdict.check.text()); });
    return verdicts;
}

} // namespace

std::vector<CheckVerdict> judgeKeeping(const RegisterKeeping& keeping, const Procedure& procedure, const WorkingCalendar& calendar,
                                       const QDateTime& now)
{
    Dossier dossier;
    dossier.keeping = keeping;
    return judgedAlone(dossier, procedure, calendar, now, {u"register-keeper", u"register-lists", u"register-police-list"});
}

std::vector<CheckVerdict> judgeEnquiry(const Enquiry& enquiry, const Procedure& procedure, const WorkingCalendar& calendar,
                                       const QDateTime& now)
{
    Dossier dossier;
    dossier.enquiries = {enquiry};
    return judgedAlone(dossier, procedure, calendar, now, {u"enquirer-checked", u"enquirer-need-to-know", u"enquiry-answer"});
}

QStringList wordsOfCheck(const Procedure& procedure, QStringView check)
{
    QStringList words;
    for (const CheckLine& line : procedure.checks)
        if (line.check.text() == check)
            words += line.words;
    words.removeDuplicates();
    return words;
}

bool asksForCheck(const Procedure& procedure, QStringView check)
{
    return std::any_of(procedure.checks.begin(), procedure.checks.end(),
                       [&](const CheckLine& line) { return line.check.text() == check; });
}

} // namespace cadair
