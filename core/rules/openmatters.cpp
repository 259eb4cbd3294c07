#include "core/rules/openmatters.h"

#include "core/rules/conditions.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// The reasons of those lines of the profile that ask for one of these checks.
std::vector<Reason> openBy(const std::vector<Check>& checks, const CheckFacts& facts)
{
    std::vector<Reason> open;
    for (const CheckLine& line : facts.procedure.checks) {
        const bool concerned = line.conferences.empty() || line.conferences.contains(facts.file.conference.type);
        if (!concerned || !holds(line.condition, facts))
            continue;
        const auto check = std::ranges::find_if(checks, [&](const Check& one) { return line.check.text() == QStringView(one.word); });
        if (check == checks.end())
            continue;
        const Verdict verdict = check->judge(line, facts);
        open.insert(open.end(), verdict.reasons.begin(), verdict.reasons.end());
    }
    return open;
}

} // namespace

std::vector<Reason> openOf(const Transfer& transfer, const Procedure& procedure, const WorkingCalendar& calendar, const QDateTime& now)
{
    const CaseFile file{Conference{.id = ConferenceId::fresh(), .family = FamilyId::fresh(), .procedure = procedure.id},
                        {}, {}, {}, {}};
    Dossier dossier;
    dossier.transfer = transfer;
    return openBy(transferChecks(), {file, dossier, procedure, calendar, now});
}

std::vector<Reason> openOf(const std::map<ChildId, LookedAfter>& lookedAfter, const CaseFile& file, const Procedure& procedure,
                           const WorkingCalendar& calendar, const QDateTime& now)
{
    Dossier dossier;
    dossier.lookedAfter = lookedAfter;
    return openBy(lookedAfterChecks(), {file, dossier, procedure, calendar, now});
}

bool hasCheck(QStringView check, const Procedure& procedure)
{
    return std::ranges::any_of(procedure.checks, [&](const CheckLine& line) { return line.check.text() == check; });
}

const Timescale* limitNamed(QStringView id, ConferenceType type, const Procedure& procedure)
{
    const auto found = std::ranges::find_if(procedure.timescales, [&](const Timescale& each) { return each.id.text() == id && each.conferences.contains(type); });
    return found == procedure.timescales.end() ? nullptr : &*found;
}

} // namespace cadair
