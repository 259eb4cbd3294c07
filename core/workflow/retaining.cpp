#include "core/workflow/retaining.h"

#include "core/base/folding.h"
#include "core/rules/registerspells.h"
#include "core/store/registerstore.h"
#include "core/store/retentionstore.h"
#include "core/store/standingstore.h"
#include "core/workflow/unit.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 300;
constexpr qsizetype longestReason = 4000;

/// Plans follow from decisions, endings and deaths alone, as the register does.
void addPlans(const Office& office, std::vector<RetentionFacts>& families)
{
    std::map<ChildId, QDate> died;
    for (const RegisterChild& each : RegisterStore(office.casebook).children())
        if (each.child.died)
            died.emplace(each.child.id, *each.child.died);
    const StandingStore standing(office.casebook);
    const std::map<ChildId, FamilyId> familyOf = RetentionStore(office.casebook).familyOfChild();
    std::map<FamilyId, RetentionFacts*> of;
    for (RetentionFacts& facts : families)
        of.emplace(facts.family, &facts);
    for (const RegisterSpell& spell : registerSpells(standing.decisions(), standing.endings(), died)) {
        RetentionFacts& facts = *of.at(familyOf.at(spell.child));
        if (!spell.until || *spell.until > office.clock.today())
            ++facts.plansRunning;
        else if (!facts.planEnded || *spell.until > *facts.planEnded)
            facts.planEnded = spell.until;
    }
}

std::vector<RetentionFacts> factsOfAll(const Office& office)
{
    std::vector<RetentionFacts> families = RetentionStore(office.casebook).families();
    addPlans(office, families);
    if (const auto own = unitsProcedure(office))
        for (RetentionFacts& facts : families)
            if (facts.procedures.empty())
                facts.procedures.insert(*own);
    return families;
}

/// Due, on hold, and the rest.
int rankOf(const KeptFile& file)
{
    return file.verdict.isDue() ? 0 : file.facts.hold ? 1 : 2;
}

std::optional<KeptFile> fileOf(const Office& office, const FamilyId& family)
{
    for (KeptFile& file : readKeeping(office).files)
        if (file.facts.family == family)
            return std::move(file);
    return std::nullopt;
}

} // namespace

QString KeptFile::name() const
{
    return facts.name.trimmed().isEmpty() ? facts.reference : facts.name;
}

const RetentionRule* Keeping::rule(const ProcedureKey& procedure, RetentionStart start) const
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const RetentionRule& each) {
        return each.procedure == procedure && each.start == start;
    });
    return found == rules.end() ? nullptr : &*found;
}

Keeping readKeeping(const Office& office)
{
    Keeping keeping{RetentionStore(office.casebook).rules(), {}};
    for (RetentionFacts& facts : factsOfAll(office)) {
        RetentionVerdict verdict = judgeRetention(facts, keeping.rules, office.clock.today());
        keeping.files.push_back({std::move(facts), std::move(verdict)});
    }
    std::stable_sort(keeping.files.begin(), keeping.files.end(),
                     [](const KeptFile& one, const KeptFile& other) { return rankOf(one) < rankOf(other); });
    return keeping;
}

std::vector<RetentionFault> adoptRetention(const Office& office, const RetentionRule& rule)
{
    using enum RetentionFault;
    RetentionRule kept = rule;
    kept.source = rule.source.trimmed().left(longestReason);
    kept.adoptedBy = tidied(rule.adoptedBy).left(longestText);
    std::vector<RetentionFault> faults;
    if (kept.years < 1 || kept.years > mostRetentionYears)
        faults.push_back(YearsMissing);
    if (kept.source.isEmpty())
        faults.push_back(SourceMissing);
    if (kept.adoptedBy.isEmpty())
        faults.push_back(ByMissing);
    if (!kept.adoptedOn.isValid())
        faults.push_back(OnMissing);
    else if (kept.adoptedOn > office.clock.today())
        faults.push_back(OnInTheFuture);
    if (faults.empty())
        RetentionStore(office.casebook).adopt(kept);
    return faults;
}

void withdrawRetention(const Office& office, const ProcedureKey& procedure, RetentionStart start)
{
    RetentionStore(office.casebook).withdraw(procedure, start);
}

bool holdFile(const Office& office, const FamilyId& family, const QString& reason)
{
    const QString why = reason.trimmed().left(longestReason);
    if (why.isEmpty())
        return false;
    RetentionStore(office.casebook).hold({family, why, office.casebook.actor(), office.clock.today()});
    return true;
}

bool releaseFile(const Office& office, const FamilyId& family, const QString& reason)
{
    const QString why = reason.trimmed().left(longestReason);
    const auto file = fileOf(office, family);
    if (why.isEmpty() || !file || !file->facts.hold)
        return false;
    RetentionStore(office.casebook).release(family, office.clock.today(), why);
    return true;
}

ErasureExtent wouldGo(const Office& office, const FamilyId& family)
{
    return erasureExtent(office.casebook, family);
}

Destroyed destroyFile(const Office& office, const FamilyId& family, const DestroyConsent& consent)
{
    const auto file = fileOf(office, family);
    if (!file || !file->verdict.isDue() || !file->verdict.rule)
        return {DestroyFault::NotDue, {}, true};
    if (!consent.confirmed)
        return {DestroyFault::NotConfirmed, {}, true};
    if (folded(consent.nameTyped).isEmpty() || folded(consent.nameTyped) != folded(file->name()))
        return {DestroyFault::OtherName, {}, true};
    Destroyed destroyed{std::nullopt, eraseFamily(office.casebook, family, *file->verdict.rule), true};
    try {
        sweepFreePages(office.casebook);
    } catch (const StoreError&) {
        destroyed.swept = false; // what went is gone all the same, overwritten where it stood
    }
    return destroyed;
}

QStringList copiesBeside(const Office& office)
{
    const QFileInfo file(office.casebook.path());
    if (office.casebook.path().isEmpty())
        return {};
    QStringList paths;
    for (const QFileInfo& copy : QDir(file.absolutePath()).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed))
        if (copy.fileName().startsWith(file.completeBaseName() + u"-schema-"_s) && copy.suffix() == file.suffix())
            paths << copy.filePath();
    return paths;
}

} // namespace cadair
