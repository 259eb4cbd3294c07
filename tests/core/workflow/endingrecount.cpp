#include "tests/core/workflow/endingrecount.h"

#include "core/store/endingstore.h"
#include "core/store/familystore.h"
#include "core/workflow/today.h"

#include <algorithm>
#include <set>

namespace desk {

namespace {

/// Everybody who decided on the plan at first; where nobody of them is known, anybody.
bool isConsulted(const PlanEndingKept& ending)
{
    int first = 0;
    int firstConsulted = 0;
    int consulted = 0;
    for (const EndingPerson& person : ending.people) {
        first += person.atFirst ? 1 : 0;
        firstConsulted += person.atFirst && person.consulted ? 1 : 0;
        consulted += person.consulted ? 1 : 0;
    }
    return first > 0 ? first == firstConsulted : consulted > 0;
}

QString lineOf(const PlanEndingKept& ending, const PlaceNumbers& numbers, QDate today)
{
    const auto line = [&](const QString& what, QDate day, int open) { return todayLine(ending.conference, int(DueKind::PlanEnding), day, open, today, what); };
    if (ending.takenBack)
        return {};
    if (ending.ended) {
        int untold = 0;
        for (const EndingPerson& person : ending.people)
            untold += person.told ? 0 : 1;
        return untold > 0 ? line(u"plan-ending-tell"_s, today, untold) : QString();
    }
    if (!ending.agreed)
        return line(numbers.consulted && !isConsulted(ending) ? u"plan-ending-consult"_s : u"plan-ending-answer"_s, today, 1);
    return *ending.agreed && *ending.endsOn <= today ? line(u"plan-ending-day"_s, *ending.endsOn, 1) : QString();
}

QStringList endingsDue(const Office& office)
{
    QStringList lines;
    for (const ConferenceRow& row : findConferences(office, {}))
        for (const PlanEndingKept& ending : EndingStore(office.casebook).endings(row.id))
            if (const QString line = lineOf(ending, numbersOf(row.procedure), office.clock.today()); !line.isEmpty())
                lines << line;
    return lines;
}

QStringList helpDue(const Office& office, const std::map<ChildId, PlanByHand>& plans, QDate friday)
{
    std::map<std::pair<ConferenceId, QDate>, ProcedureKey> ended; // of children who live
    for (const auto& [id, plan] : plans)
        if (plan.ended && !FamilyStore(office.casebook).child(id)->died)
            ended.insert({{plan.ended->first.id, plan.ended->second}, plan.ended->first.procedure});
    QStringList lines;
    for (const auto& [end, place] : ended) {
        const auto& [conference, on] = end;
        const auto help = EndingStore(office.casebook).support(conference);
        if (help && (help->kind == u"none" || help->overOn))
            continue;
        const std::optional<int> months = help && help->everyMonths ? help->everyMonths : numbersOf(place).help;
        if (!months)
            continue;
        const QDate day = (help && !help->reviews.empty() ? help->reviews.back().on : on).addMonths(*months);
        if (day <= friday)
            lines << todayLine(conference, int(DueKind::SupportReview), day, 1, office.clock.today());
    }
    return lines;
}

/// A review of any of these children that has been asked for and not been held.
bool isCalled(const Office& office, const Child& child, const std::vector<ConferenceRow>& all)
{
    using enum ConferenceState;
    static const std::set<ConferenceState> ahead{Requested, Convened, Postponed, InSession, Adjourned};
    return std::ranges::any_of(all, [&](const ConferenceRow& row) {
        return row.family == child.family && row.type == ConferenceType::Review && ahead.contains(row.state) && ConferenceStore(office.casebook).caseFile(row.id)->subject(child.id);
    });
}

QStringList reviewsDue(const Office& office, const std::vector<GroupByHand>& running, QDate friday)
{
    const std::vector<ConferenceRow> all = findConferences(office, {});
    const QDate today = office.clock.today();
    QStringList lines;
    for (const GroupByHand& group : running) {
        const ReviewingKept kept = EndingStore(office.casebook).reviewing(group.last().id);
        QDate fixed;
        const auto file = ConferenceStore(office.casebook).caseFile(group.last().id);
        for (const CaseEvent& event : file->events)
            if (event.event.text() == u"review" && event.date > *group.last().date)
                fixed = std::max(fixed, event.date);
        const bool earlier = !kept.moves.empty() && kept.moves.back().was && fixed < *kept.moves.back().was;
        const bool unanswered = numbersOf(group.last().procedure).groupsRequest && kept.askedByGroup && !fixed.isValid();
        if ((!kept.triggers.empty() && !earlier) || unanswered)
            lines << todayLine(group.last().id, int(DueKind::ReviewDay), today, 1, today, u"review-earlier"_s);
        const bool called = std::ranges::all_of(group.children, [&](const Child& child) { return isCalled(office, child, all); });
        if (fixed.isValid() && fixed <= friday && !called)
            lines << todayLine(group.last().id, int(DueKind::ReviewDay), fixed, 1, today, u"review-fixed"_s);
    }
    return lines;
}

} // namespace

QStringList dueOfEndingsByHand(const Office& office, const std::map<ChildId, PlanByHand>& plans, const std::vector<GroupByHand>& running, QDate friday)
{
    return endingsDue(office) + helpDue(office, plans, friday) + reviewsDue(office, running, friday);
}

} // namespace desk
