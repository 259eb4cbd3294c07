#pragma once

#include "core/rules/statistics.h"
#include "core/workflow/convening.h"

namespace cadair {

/// Which figures are asked for.
struct FiguresAsked {
    FigurePeriod period;
    std::optional<ProcedureKey> place; ///< conferences under these procedures only; empty: all of them
    bool operator==(const FiguresAsked&) const = default;
};

/// One figure with the same figure of the period before.
struct FigureLine {
    FigureRow now;
    FigureRow before;
    bool operator==(const FigureLine&) const = default;
};

/// The whole table.
struct FiguresView {
    FiguresAsked asked;
    FigurePeriod before;
    std::vector<FigureLine> lines;                   ///< by kind; wholes before parts, parts of either period
    std::map<ConferenceId, ConferenceRow> conferences; ///< those behind the figures of both periods
    int held = 0;                                    ///< conferences held in the period
};

/// Reads the conferences of a period and of the one before, a few at a time, so that a window stays awake over thousands.
/// What is counted is kept; what it was counted from is not. Dropping it half-way leaves nothing behind.
class FiguresReading final {
public:
    /// Finds out which conferences are to be read; reads none yet.
    FiguresReading(const Office& office, FiguresAsked asked);

    int total() const { return static_cast<int>(m_conferences.size()); }
    int done() const { return static_cast<int>(m_done); }
    bool isFinished() const { return m_done == m_conferences.size(); }
    /// Reads so many more. The office is that of the constructor; it may have been put away and taken out again meanwhile.
    void readOn(const Office& office, int conferences);
    /// The figures of what has been read; whole once it is finished.
    FiguresView view(bool smallHidden) const;

private:
    void count(const Office& office, const ConferenceRow& row);

    FiguresAsked m_asked;
    FigurePeriod m_before;
    std::vector<ConferenceRow> m_conferences;
    size_t m_done = 0;
    std::vector<Counted> m_counted;
};

/// Reads all of it at once: for the command line and for tests.
FiguresView figures(const Office& office, const FiguresAsked& asked);

/// Figures leave the casebook as a table or on paper: noted in the journal.
void noteFiguresExported(const Office& office, const FiguresAsked& asked);

} // namespace cadair
