#include "core/rules/statistics.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

bool isShare(FigureKind kind)
{
    using enum FigureKind;
    switch (kind) {
    case NotQuorate:
    case KeptOut:
    case Complaints:
    case InitialInTime:
    case InitialChildrenInTime:
    case PreBirthInTime:
    case TransfersInTime:
    case ReviewsInTime:
    case ReviewChildrenInTime:
    case LettersInTime:
    case MinutesInTime:
    case CoreGroupsInTime:
    case Attendance:
    case ReportsInTime:
    case Dissents:
    case SecondPlans:
    case Returned:
    case EndedAfterTwoYears:
    case GoingOnAfterTwoYears:
    case LanguageAsked: return true;
    case Held:
    case ChildrenDiscussed:
    case Outcomes:
    case PlansBegun:
    case PlansBegunByAge:
    case PlansEnded:
    case Languages: return false;
    }
    Q_UNREACHABLE();
}

FigurePeriod quarterOf(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

FigurePeriod yearOf(QDate day)
{
    constexpr int april = 4;
    const QDate first(day.month() < april ? day.year() - 1 : day.year(), april, 1);
    return {first, first.addYears(1).addDays(-1)};
}

FigurePeriod periodBefore(const FigurePeriod& period)
{
    const QDate last = period.first.addDays(-1);
    const QDate next = period.last.addDays(1);
    if (period.first.day() == 1 && next.day() == 1) {
        const int months = (next.year() - period.first.year()) * 12 + next.month() - period.first.month();
        return {period.first.addMonths(-months), last};
    }
    return {last.addDays(-period.first.daysTo(period.last)), last};
}

namespace {

bool before(const Counted& a, const Counted& b)
{
    return std::tie(a.on, a.conference, a.child) < std::tie(b.on, b.conference, b.child);
}

/// The parts of a figure that says how a whole is made up: each counts its own of them all.
void addMakeUp(std::vector<FigureRow>& rows, const std::map<QString, std::vector<Counted>>& parts, FigureRow whole)
{
    whole.count = whole.of = static_cast<int>(whole.behind.size());
    rows.push_back(whole);
    for (const auto& [part, behind] : parts)
        if (!part.isEmpty())
            rows.push_back({whole.kind, part, static_cast<int>(behind.size()), whole.of, behind});
}

void addShares(std::vector<FigureRow>& rows, const std::map<QString, std::vector<Counted>>& parts, FigureRow whole)
{
    const auto counted = [](FigureRow& row) {
        row.of = static_cast<int>(row.behind.size());
        row.count = static_cast<int>(std::count_if(row.behind.begin(), row.behind.end(), [](const Counted& each) { return each.met; }));
    };
    counted(whole);
    rows.push_back(whole);
    for (const auto& [part, behind] : parts)
        if (!part.isEmpty()) {
            rows.push_back({whole.kind, part, 0, 0, behind});
            counted(rows.back());
        }
}

bool isFew(int number)
{
    return number > 0 && number < leastShown;
}

} // namespace

std::vector<FigureRow> figuresOf(const std::vector<Counted>& counted, const FigurePeriod& period)
{
    std::map<FigureKind, std::map<QString, std::vector<Counted>>> sorted;
    for (const Counted& each : counted)
        if (period.holds(each.on))
            sorted[each.kind][each.part].push_back(each);
    std::vector<FigureRow> rows;
    for (const auto& [kind, word] : wordsOf(FigureKind::Held)) {
        std::map<QString, std::vector<Counted>>& parts = sorted[kind];
        FigureRow whole{.kind = kind};
        for (auto& [part, behind] : parts) {
            std::stable_sort(behind.begin(), behind.end(), before);
            whole.behind.insert(whole.behind.end(), behind.begin(), behind.end());
        }
        std::stable_sort(whole.behind.begin(), whole.behind.end(), before);
        isShare(kind) ? addShares(rows, parts, std::move(whole)) : addMakeUp(rows, parts, std::move(whole));
    }
    return rows;
}

void hideSmall(std::vector<FigureRow>& rows)
{
    std::map<FigureKind, std::vector<FigureRow*>> parts;
    for (FigureRow& row : rows) {
        row.hidden = isFew(row.count) || (isShare(row.kind) && (isFew(row.of) || isFew(row.of - row.count)));
        if (!row.part.isEmpty())
            parts[row.kind].push_back(&row);
    }
    for (auto& [kind, all] : parts) {
        if (std::count_if(all.begin(), all.end(), [](const FigureRow* row) { return row->hidden; }) != 1)
            continue;
        FigureRow* next = nullptr; // the smallest that still stands and says anything
        for (FigureRow* row : all)
            if (!row->hidden && row->count > 0 && (!next || row->count < next->count))
                next = row;
        if (next)
            next->hidden = true;
    }
}

} // namespace cadair
