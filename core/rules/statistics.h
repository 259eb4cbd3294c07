#pragma once

#include "core/rules/timescales.h"

#include <map>
#include <vector>

namespace cadair {

/// What the national counts of England and Wales call a long plan.
constexpr int longPlanMonths = 24;

/// What a unit counts over a period.
enum class FigureKind {
    // what was held
    Held, ChildrenDiscussed, NotQuorate, KeptOut, Complaints,
    // within the limits of the procedure
    InitialInTime, InitialChildrenInTime, PreBirthInTime, TransfersInTime, ReviewsInTime, ReviewChildrenInTime,
    LettersInTime, MinutesInTime, CoreGroupsInTime,
    // agencies
    Attendance, ReportsInTime,
    // decisions
    Outcomes, Dissents,
    // plans
    PlansBegun, PlansBegunByAge, SecondPlans, Returned, PlansEnded, EndedAfterTwoYears, GoingOnAfterTwoYears,
    // languages
    LanguageAsked, Languages
};
constexpr auto wordsOf(FigureKind)
{
    using enum FigureKind;
    using W = Word<FigureKind>;
    return std::array{W{Held, u"held"},
                      W{ChildrenDiscussed, u"children-discussed"},
                      W{NotQuorate, u"not-quorate"},
                      W{KeptOut, u"kept-out"},
                      W{Complaints, u"complaints"},
                      W{InitialInTime, u"initial-in-time"},
                      W{InitialChildrenInTime, u"initial-children-in-time"},
                      W{PreBirthInTime, u"pre-birth-in-time"},
                      W{TransfersInTime, u"transfers-in-time"},
                      W{ReviewsInTime, u"reviews-in-time"},
                      W{ReviewChildrenInTime, u"review-children-in-time"},
                      W{LettersInTime, u"letters-in-time"},
                      W{MinutesInTime, u"minutes-in-time"},
                      W{CoreGroupsInTime, u"core-groups-in-time"},
                      W{Attendance, u"attendance"},
                      W{ReportsInTime, u"reports-in-time"},
                      W{Outcomes, u"outcomes"},
                      W{Dissents, u"dissents"},
                      W{PlansBegun, u"plans-begun"},
                      W{PlansBegunByAge, u"plans-begun-by-age"},
                      W{SecondPlans, u"second-plans"},
                      W{Returned, u"returned"},
                      W{PlansEnded, u"plans-ended"},
                      W{EndedAfterTwoYears, u"ended-after-two-years"},
                      W{GoingOnAfterTwoYears, u"going-on-after-two-years"},
                      W{LanguageAsked, u"language-asked"},
                      W{Languages, u"languages"}};
}

/// Whether a figure is so many of so many. The others say how a whole is made up: their parts add up to it.
bool isShare(FigureKind kind);

/// The days a figure is about, both included.
struct FigurePeriod {
    QDate first;
    QDate last;
    bool operator==(const FigurePeriod&) const = default;

    bool holds(QDate day) const { return day >= first && day <= last; }
};

/// The quarter of the year that `day` is in: from 1 January, April, July or October.
FigurePeriod quarterOf(QDate day);
/// The year from 1 April that `day` is in, as both national returns take it.
FigurePeriod yearOf(QDate day);
/// What a period is compared with: as many whole months before where it is whole months, else as many days.
FigurePeriod periodBefore(const FigurePeriod& period);

/// A plan a child had before this conference.
struct EarlierPlan {
    QDate began;
    std::optional<QDate> ended; ///< empty: nobody ended it here
    bool operator==(const EarlierPlan&) const = default;
};

/// One conference as the figures take it. `limits` as `timescales` gave them.
struct CountedConference {
    const CaseFile& file;
    const ConferenceRecord& record;
    const Procedure& procedure;
    std::vector<LimitVerdict> limits;
    std::map<ChildId, std::vector<EarlierPlan>> earlier = {}; ///< oldest first; who is not there had none
};

/// One thing that was counted: a conference, a child at a conference, a copy, an agency. It stays small, so that thousands
/// can be kept when the case files they came from are gone.
struct Counted {
    FigureKind kind = FigureKind::Held;
    QString part;                           ///< the fixed word of the part it belongs to: an agency, a category; may be empty
    ConferenceId conference;
    std::optional<ChildId> child;
    QDate on;                               ///< the day of the conference
    bool met = true;                        ///< shares: whether it is one of those looked for
    bool operator==(const Counted&) const = default;
};

/// Everything one conference adds to the figures. One that was called off, put off or never met adds nothing; one that met
/// and could not go on for want of a quorum counts among those without a quorum only.
/// A limit the procedure gives no number for is no limit: nobody is late where nothing is asked.
std::vector<Counted> countedIn(const CountedConference& conference);

/// One figure, or one part of it, over a period.
struct FigureRow {
    FigureKind kind = FigureKind::Held;
    QString part;                           ///< empty: the whole
    int count = 0;
    int of = 0;                             ///< what `count` is a share of; 0: there was nothing to count
    std::vector<Counted> behind;            ///< by date; shares: those that were not met too
    bool hidden = false;                    ///< too small to be shown to others, or another could be worked out from it
    bool operator==(const FigureRow&) const = default;
};

/// Every figure in the order of the kinds, each with its whole first and then its parts in the order of their words.
std::vector<FigureRow> figuresOf(const std::vector<Counted>& counted, const FigurePeriod& period);

/// The least number that is shown where small numbers are hidden: fewer could let a child be known.
inline constexpr int leastShown = 5;

/// Marks what is hidden where small numbers are: numbers from one to four, shares with so few on either side, and where one
/// part alone would be hidden the next smallest too, since the whole would give it away.
void hideSmall(std::vector<FigureRow>& rows);

} // namespace cadair
