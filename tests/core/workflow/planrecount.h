#pragma once

#include "tests/core/workflow/placenumbers.h"

#include <map>

namespace desk {

/// A child's plan: the conference that began it and those that went on with it, oldest first.
struct PlanByHand {
    std::vector<ConferenceRow> conferences;
    std::optional<std::pair<ConferenceRow, QDate>> ended; ///< by which conference, or after which, and when
    const ConferenceRow& last() const { return conferences.back(); }
};

/// Each child's last plan as it came to be and to end, found out by reading every decision in the order they were made, and the
/// ends that were written down without one.
std::map<ChildId, PlanByHand> plansByHand(const Office& office);

/// Plans that run, of one conference together, with their living children.
struct GroupByHand {
    std::vector<Child> children;
    std::vector<ConferenceRow> conferences; ///< of all of them, oldest first, each once
    const ConferenceRow& last() const { return conferences.back(); }
};
std::vector<GroupByHand> runningByHand(const Office& office, const std::map<ChildId, PlanByHand>& plans);

/// What running plans have due on a day, found out by reading meetings, visits, stays in hospital and proposals one by one and
/// counting by hand: the first core group from the conference, the next from the last, notes from their meeting, visits from the
/// last at which the child was seen.
QStringList dueOfPlansByHand(const Office& office, const std::vector<GroupByHand>& running, QDate friday);

/// One line of Today as the tests compare it. `what`: which of several things of one kind it is.
QString todayLine(const ConferenceId& conference, int kind, QDate day, int open, QDate today, const QString& what = {});

} // namespace desk
