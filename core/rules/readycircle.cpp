#include "core/rules/childpart.h"
#include "core/rules/readiness.h"
#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

ReadyItem line(ReadyKind kind, bool done, const RuleId& rule = {})
{
    return {.kind = kind, .state = done ? ReadyState::Done : ReadyState::ToDo, .rule = rule, .child = std::nullopt,
            .people = {}, .due = std::nullopt, .passed = false, .reasons = {}};
}

/// The checks that make lines of their own, by the line. Several checks may make one.
std::optional<ReadyKind> kindOf(const QString& check)
{
    if (check == "decision-makers"_L1)
        return ReadyKind::DecisionMakers;
    if (check == "interpreter-offered"_L1 || check == "interpreter-trained"_L1 || check == "interpreter-not-family"_L1)
        return ReadyKind::Interpreters;
    if (check == "day-care"_L1)
        return ReadyKind::Childcare;
    if (check == "observer-consents"_L1)
        return ReadyKind::ObserversAgreed;
    if (check == "team-manager-instead"_L1)
        return ReadyKind::TeamManagerInstead;
    return std::nullopt;
}

void addChecks(const std::vector<CheckVerdict>& checks, std::vector<ReadyItem>& items)
{
    for (const CheckVerdict& check : checks) {
        const auto kind = kindOf(check.check.text());
        if (!kind)
            continue;
        auto found = std::find_if(items.begin(), items.end(), [&](const ReadyItem& each) { return each.kind == *kind; });
        if (found == items.end())
            found = items.insert(items.end(), line(*kind, true, check.rules.front()));
        if (check.outcome == Outcome::Satisfied)
            continue;
        if (found->state == ReadyState::Done)
            found->rule = check.rules.front(); // of several rules, the one that is open
        found->state = ReadyState::ToDo;
        for (const Reason& reason : check.reasons) {
            found->reasons.push_back(reason);
            if (reason.person && std::find(found->people.begin(), found->people.end(), *reason.person) == found->people.end())
                found->people.push_back(*reason.person);
        }
    }
}

void addTelling(const Telling& telling, std::vector<ReadyItem>& items)
{
    if (telling.change == Change::None || (telling.told.empty() && telling.toTell.empty()))
        return;
    ReadyItem item = line(ReadyKind::TellOfChange, telling.toTell.empty());
    item.people = telling.toTell;
    items.push_back(std::move(item));
}

void addExclusions(const Dossier& dossier, const Procedure& procedure, std::vector<ReadyItem>& items)
{
    if (dossier.exclusionRequests.empty())
        return;
    ReadyItem item = line(ReadyKind::ExclusionsSettled, true, procedure.exclusion.rule);
    for (const ExclusionRequest& request : dossier.exclusionRequests)
        if (!request.settled)
            item.people.push_back(request.person);
    item.state = item.people.empty() ? ReadyState::Done : ReadyState::ToDo;
    items.push_back(std::move(item));
}

/// One line for all children who are of an age to be asked: what chair and social worker settled about their coming.
void addChildren(const CaseFile& file, const Dossier& dossier, const Procedure& procedure, std::vector<ReadyItem>& items)
{
    if (!file.conference.date)
        return;
    std::optional<ReadyItem> item;
    for (const Subject* subject : livingSubjects(file)) {
        const auto part = childPart(*subject, *file.conference.date, procedure);
        if (!part || part->presumption == Presumption::NotExpected)
            continue;
        if (!item)
            item = line(ReadyKind::ChildrensPart, true, part->rule);
        const auto heard = dossier.heard.find(subject->child.id);
        const bool settled = part->presumption == Presumption::RespectedRefusal || (heard != dossier.heard.end() && heard->second.settled);
        if (settled)
            continue;
        if (item->state == ReadyState::Done)
            item->child = subject->child.id; // the first whose part is open: the line leads there
        item->state = ReadyState::ToDo;
        for (const Reason& reason : part->reasons)
            if (reason.code != ReasonCode::AgeNotStated)
                item->reasons.push_back(reason);
    }
    if (item)
        items.push_back(std::move(*item));
}

} // namespace

std::vector<ReadyItem> readyAround(const CaseFile& file, const Dossier& dossier, const Procedure& procedure,
                                   const std::vector<CheckVerdict>& checks, const Telling& telling)
{
    std::vector<ReadyItem> items;
    addTelling(telling, items);
    addExclusions(dossier, procedure, items);
    addChildren(file, dossier, procedure, items);
    addChecks(checks, items);
    return items;
}

} // namespace cadair
