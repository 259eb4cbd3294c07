#include "core/workflow/localsettings.h"

#include "core/base/folding.h"
#include "core/procedure/local.h"
#include "core/store/conferencestore.h"
#include "core/store/localstore.h"
#include "core/workflow/unit.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const Gap* gapWith(const std::vector<Gap>& gaps, const QString& key)
{
    const auto found = std::find_if(gaps.begin(), gaps.end(), [&](const Gap& gap) { return gap.key == key; });
    return found == gaps.end() ? nullptr : &*found;
}

bool isOfItsKind(const Gap& gap, const QString& value)
{
    switch (gap.kind) {
    case GapKind::Groups:
    case GapKind::Age: {
        bool read = false;
        const int number = value.toInt(&read);
        return read && number >= 0 && number <= (gap.kind == GapKind::Age ? 18 : 20);
    }
    case GapKind::Period: return periodOfSetting(value).has_value();
    case GapKind::Reading:
    case GapKind::Copy:
    case GapKind::Yes: return gap.choices.contains(value);
    }
    Q_UNREACHABLE();
}

/// Why the procedure does not take this value; empty where it does.
std::optional<LocalProblem> judged(const Procedure& shipped, const QString& key, const QString& value, LocalSettings beside)
{
    const std::vector<Gap> gaps = gapsOf(shipped);
    const Gap* gap = gapWith(gaps, key);
    if (!gap || !isOfItsKind(*gap, value))
        return LocalProblem{LocalFault::Malformed, {}, {}};
    beside.values.insert_or_assign(key, value);
    if (!fittedLocal(shipped, beside).refused.contains(key))
        return std::nullopt;
    return LocalProblem{gap->kind == GapKind::Copy ? LocalFault::Stated : LocalFault::Looser, gap->stated.join(u", "_s),
                        gap->rules.empty() ? RuleId() : gap->rules.front()};
}

/// What was judged at the meeting itself stays as it was then; what is still to be kept goes by what counts now.
bool isOfTheMeeting(const QString& key)
{
    return key == u"quorum.others" || key == u"child.age" || key == u"decision.chair-settles";
}

} // namespace

std::vector<LocalLine> localLines(const Office& office, const ProcedureKey& procedure)
{
    const Procedure& shipped = office.rulebook.procedure(procedure);
    const LocalSettings adopted = localInForce(office, procedure);
    const LocalFit fit = fittedLocal(shipped, adopted);
    std::vector<LocalLine> lines;
    for (Gap& gap : gapsOf(shipped)) {
        LocalLine line{std::move(gap), std::nullopt, std::nullopt, true};
        if (const auto value = adopted.values.find(line.gap.key); value != adopted.values.end()) {
            line.value = value->second;
            line.adoption = adopted.adopted.at(line.gap.key);
            line.fits = !fit.refused.contains(line.gap.key);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<const Procedure*> unitsProcedures(const Office& office)
{
    std::vector<const Procedure*> found;
    const auto add = [&](const Procedure* procedure) {
        if (procedure && std::find(found.begin(), found.end(), procedure) == found.end())
            found.push_back(procedure);
    };
    if (const auto own = unitsProcedure(office))
        add(office.rulebook.find(*own));
    std::map<ProcedureKey, int> used;
    for (const ConferenceSummary& conference : ConferenceStore(office.casebook).all())
        ++used[conference.procedure];
    const std::vector<const Procedure*> all = office.rulebook.procedures();
    for (const Procedure* procedure : all)
        if (used.contains(procedure->id))
            add(procedure);
    for (const Procedure* procedure : all)
        add(procedure);
    return found;
}

std::vector<LocalProblem> adoptLocal(const Office& office, const ProcedureKey& procedure, const QString& key,
                                     const QString& value, const Adoption& adoption)
{
    std::vector<LocalProblem> problems;
    const auto add = [&](LocalFault fault) { problems.push_back({fault, {}, {}}); };
    const QString tidy = tidied(value);
    if (tidy.isEmpty())
        add(LocalFault::ValueMissing);
    else if (const auto against = judged(office.rulebook.procedure(procedure), key, tidy, localInForce(office, procedure)))
        problems.push_back(*against);
    const Adoption kept{tidied(adoption.by), adoption.on, adoption.why.trimmed()};
    if (kept.by.isEmpty())
        add(LocalFault::ByMissing);
    if (!kept.on.isValid())
        add(LocalFault::OnMissing);
    else if (kept.on > office.clock.now().date())
        add(LocalFault::OnInTheFuture);
    if (kept.why.isEmpty())
        add(LocalFault::WhyMissing);
    if (!problems.empty())
        return problems;
    Transaction transaction(office.casebook);
    LocalStore(office.casebook).adopt(procedure, key, tidy, kept);
    transaction.commit();
    return {};
}

bool withdrawLocal(const Office& office, const ProcedureKey& procedure, const QString& key)
{
    Transaction transaction(office.casebook);
    const bool there = LocalStore(office.casebook).withdraw(procedure, key);
    transaction.commit();
    return there;
}

LocalSettings localInForce(const Office& office, const ProcedureKey& procedure)
{
    return LocalStore(office.casebook).settings(procedure);
}

LocalSettings localFor(const Office& office, const Conference& conference)
{
    LocalSettings settings = localInForce(office, conference.procedure);
    if (!conference.startedAt || !conference.date)
        return settings;
    for (const auto& [key, adoption] : std::map(settings.adopted))
        if (isOfTheMeeting(key) && adoption.on > *conference.date) {
            settings.values.erase(key);
            settings.adopted.erase(key);
        }
    return settings;
}

const Procedure& procedureInForce(const Office& office, const Conference& conference)
{
    return office.rulebook.procedure(conference.procedure, localFor(office, conference));
}

const Procedure& procedureInForce(const Office& office, const ProcedureKey& procedure)
{
    return office.rulebook.procedure(procedure, localInForce(office, procedure));
}

} // namespace cadair
