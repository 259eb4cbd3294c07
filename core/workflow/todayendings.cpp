#include "core/store/endingstore.h"
#include "core/workflow/endedplans.h"
#include "core/workflow/reviewing.h"
#include "core/workflow/todayparts.h"

#include <algorithm>

// What plans that end, help after a plan and earlier reviews have due, for Today.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Today for what waits without a day.
LimitVerdict onDay(const QString& id, QDate day, QDate today, const RuleId& rule = {})
{
    static const EventKey ended = *EventKey::parse(u"plan-ended"_s);
    return waitingSince(id, ended, day, today, rule);
}

/// What an ending waits for; empty while its day lies ahead.
std::optional<LimitVerdict> waitsFor(const PlanEndingKept& ending, const Procedure& procedure, QDate today)
{
    switch (standsOf(ending)) {
    case EndingStands::Asked:
        return consultedOn(ending) || procedure.ending.consultationRule.isEmpty()
                   ? onDay(u"plan-ending-answer"_s, today, today, procedure.ending.withoutReviewRule)
                   : onDay(u"plan-ending-consult"_s, today, today, procedure.ending.consultationRule);
    case EndingStands::Agreed:
        return *ending.endsOn <= today ? std::optional(onDay(u"plan-ending-day"_s, *ending.endsOn, today)) : std::nullopt;
    case EndingStands::Ended: return onDay(u"plan-ending-tell"_s, today, today, procedure.ending.notifyRule);
    case EndingStands::Declined:
    case EndingStands::TakenBack: return std::nullopt;
    }
    Q_UNREACHABLE();
}

int stillToTell(const PlanEndingKept& ending)
{
    return static_cast<int>(std::ranges::count_if(ending.people, [](const EndingPerson& person) { return !person.told; }));
}

void addEndings(const Office& office, QDate today, std::vector<DueRow>& rows)
{
    for (const PlanEndingKept& ending : EndingStore(office.casebook).openEndings()) {
        const auto row = rowOf(office, ending.conference);
        if (!row)
            continue;
        const auto limit = waitsFor(ending, office.rulebook.procedure(row->procedure), today);
        if (!limit)
            continue;
        const bool telling = standsOf(ending) == EndingStands::Ended;
        rows.push_back({.row = *row, .kind = DueKind::PlanEnding, .limit = *limit, .open = telling ? stillToTell(ending) : 1});
    }
}

void addSupport(const Office& office, std::vector<DueRow>& rows)
{
    for (const EndedPlan& ended : endedPlans(office)) {
        const auto row = ended.nextReview && ended.nextReview->due ? rowOf(office, ended.conference) : std::nullopt;
        if (!row)
            continue;
        DueRow due{.row = *row, .kind = DueKind::SupportReview, .limit = *ended.nextReview};
        if (due.limit.local)
            due.local = ended.local;
        rows.push_back(std::move(due));
    }
}

/// Something has happened for which the review is to be earlier, or its day comes and no conference was called.
void addReviews(const Office& office, QDate today, QDate until, std::vector<DueRow>& rows)
{
    const EndingStore store(office.casebook);
    for (const ConferenceId& conference : store.reviewsAsked()) {
        const auto review = reviewAfter(office, conference);
        const auto row = review && !review->asksEarlier.empty() ? rowOf(office, conference) : std::nullopt;
        if (row)
            rows.push_back({.row = *row, .kind = DueKind::ReviewDay, .limit = onDay(u"review-earlier"_s, today, today, review->asksEarlier.front())});
    }
    for (const auto& [conference, day] : store.reviewDaysUntil(until))
        if (const auto row = rowOf(office, conference))
            rows.push_back({.row = *row, .kind = DueKind::ReviewDay, .limit = onDay(u"review-fixed"_s, day, today)});
}

} // namespace

std::vector<DueRow> dueOfEndings(const Office& office, QDate until)
{
    std::vector<DueRow> rows;
    const QDate today = office.clock.today();
    addEndings(office, today, rows);
    addSupport(office, rows);
    addReviews(office, today, until, rows);
    return rows;
}

} // namespace cadair
