#include "core/store/conferencestore.h"
#include "core/store/endingstore.h"
#include "core/workflow/endedplans.h"
#include "core/workflow/reviewing.h"
#include "core/workflow/today.h"

#include <algorithm>

// What plans that end, help after a plan and earlier reviews have due, for Today.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

std::optional<ConferenceRow> rowOf(const Office& office, const ConferenceId& conference)
{
    const auto summary = ConferenceStore(office.casebook).summary(conference);
    if (!summary)
        return std::nullopt;
    return ConferenceRow{summary->id,    summary->family,    summary->familyName, summary->children,     summary->type,
                         summary->state, summary->procedure, summary->date,       summary->plannedStart, summary->place};
}

/// A day that a person set, or today for what waits without one, as a limit that no rule gives. Its name says what waits.
LimitVerdict onDay(QStringView id, QDate day, QDate today, const RuleId& rule = {})
{
    LimitVerdict limit{.id = *TimescaleKey::parse(id.toString()), .rule = rule, .anchor = *EventKey::parse(u"plan-ended"_s)};
    limit.due = QDateTime(day, QTime(23, 59, 59));
    limit.state = day < today ? LimitState::Overdue : LimitState::Due;
    return limit;
}

/// What an ending waits for; empty while its day lies ahead.
std::optional<LimitVerdict> waitsFor(const PlanEndingKept& ending, const Procedure& procedure, QDate today)
{
    switch (standsOf(ending)) {
    case EndingStands::Asked:
        return consultedOn(ending) || procedure.ending.consultationRule.isEmpty()
                   ? onDay(u"plan-ending-answer", today, today, procedure.ending.withoutReviewRule)
                   : onDay(u"plan-ending-consult", today, today, procedure.ending.consultationRule);
    case EndingStands::Agreed:
        return *ending.endsOn <= today ? std::optional(onDay(u"plan-ending-day", *ending.endsOn, today)) : std::nullopt;
    case EndingStands::Ended: return onDay(u"plan-ending-tell", today, today, procedure.ending.notifyRule);
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
            rows.push_back({.row = *row, .kind = DueKind::ReviewDay, .limit = onDay(u"review-earlier", today, today, review->asksEarlier.front())});
    }
    for (const auto& [conference, day] : store.reviewDaysUntil(until))
        if (const auto row = rowOf(office, conference))
            rows.push_back({.row = *row, .kind = DueKind::ReviewDay, .limit = onDay(u"review-fixed", day, today)});
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
