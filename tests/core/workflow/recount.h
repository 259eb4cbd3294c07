#pragma once

#include "tests/core/workflow/desk.h"

#include "core/workflow/figures.h"

namespace desk {

/// Figures of Jersey's conferences counted anew from what was written down of each, without the rules: "word/part" with how
/// many, of how many. The limits are counted day by day.
class Recount final {
public:
    Recount(const Office& office, const FigurePeriod& period);

    struct Count {
        int met = 0;
        int of = 0;
        bool operator==(const Count&) const = default;
    };
    /// Whole and parts; nothing where nothing was counted.
    const std::map<QString, Count>& counts() const { return m_counts; }
    /// Whether figures of this kind are counted here.
    static bool knows(FigureKind kind);

private:
    struct History {
        std::vector<std::pair<QDate, QDate>> plans; ///< begun and ended; not valid: still in force
        std::optional<std::pair<ConferenceType, QDate>> last;
    };
    void add(FigureKind kind, const QString& part, bool met = true);
    void count(const OpenConference& open, bool inPeriod);
    void countHeld(const OpenConference& open);
    void countDate(const OpenConference& open);
    void countChild(const OpenConference& open, const Decision& decision);
    void countPeople(const OpenConference& open);
    void countCopies(const OpenConference& open, const QString& document, FigureKind kind, int workingDays);
    int workingDaysAfter(QDate from, QDate to) const;

    Office m_office;
    const WorkingCalendar& m_calendar;
    std::map<QString, Count> m_counts;
    std::map<ChildId, History> m_children;
};

} // namespace desk
