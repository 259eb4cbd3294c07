#include "core/rules/planendings.h"

#include "core/rules/following.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

EndingStands standsOf(const PlanEndingKept& ending)
{
    if (ending.takenBack)
        return EndingStands::TakenBack;
    if (ending.ended)
        return EndingStands::Ended;
    if (!ending.agreed)
        return EndingStands::Asked;
    return *ending.agreed ? EndingStands::Agreed : EndingStands::Declined;
}

std::optional<QDate> consultedOn(const PlanEndingKept& ending)
{
    const bool known = std::ranges::any_of(ending.people, &EndingPerson::atFirst);
    std::optional<QDate> last;
    for (const EndingPerson& person : ending.people) {
        if (known && !person.atFirst)
            continue;
        if (person.consulted)
            last = std::max(last.value_or(*person.consulted), *person.consulted);
        else if (known)
            return std::nullopt;
    }
    return last;
}

PlanEnding judgedAs(const PlanEndingKept& ending)
{
    return {.ground = ending.ground, .accepted = ending.accepted, .consulted = consultedOn(ending)};
}

std::optional<LimitVerdict> nextSupportReview(const SupportKept* support, QDate ended, ConferenceType type, const Procedure& procedure,
                                              const WorkingCalendar& calendar, const QDateTime& now)
{
    static const EventKey review = *EventKey::parse(u"support-plan-review"_s);
    const Timescale* limit = followingLimit(review, type, procedure);
    if (!limit || (support && (support->kind == u"none" || support->overOn)))
        return std::nullopt;
    const auto agreed = support && support->everyMonths ? std::optional(Period{*support->everyMonths, PeriodUnit::Months}) : std::nullopt;
    const bool reviewed = support && !support->reviews.empty();
    return dueAgain(*limit, agreed, reviewed ? review : limit->anchor, reviewed ? support->reviews.back().on : ended, calendar, now);
}

} // namespace cadair
