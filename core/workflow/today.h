#pragma once

#include "core/workflow/convening.h"
#include "core/workflow/openconference.h"

namespace cadair {

/// How ready a conference is, for a card on the week strip.
enum class Readiness { Ready, NoQuorumYet, RepliesAwaited, ReportsMissing, InSession, Over };

/// One conference on the week strip.
struct DayEntry {
    ConferenceRow row;
    Readiness readiness = Readiness::Ready;
    int missing = 0;                           ///< replies or reports, where those are what is missing
};

/// One day of the strip: working days from today's week on.
struct Day {
    QDate date;
    std::vector<DayEntry> entries;
    int due = 0;                               ///< due rows on that day
};

/// What a due row is about; its verb stands at its right end.
enum class DueKind { DecisionLetters, Minutes, Invitations, SetDate, Reports, CoreGroup, Review, ConferenceItself, Other };

/// One thing due, of one conference: grouped, never one row per person.
struct DueRow {
    ConferenceRow row;
    DueKind kind = DueKind::Other;
    LimitVerdict limit;                        ///< the earliest of the group: the count it explains itself by
    int open = 1;                              ///< how many people or agencies it stands for
    LocalSettings local;                       ///< what the unit adopted, where the limit rests on it; else empty
};

/// Somebody an answer or a report is awaited from.
struct WaitingRow {
    ConferenceRow row;
    ParticipantId person;
    QString name;
    bool reply = true;                         ///< an answer to the invitation; else a report
    std::optional<QDate> asked;
};

/// The whole screen.
struct TodayView {
    QDate today;
    std::vector<Day> week;                     ///< five working days
    std::vector<DueRow> passed;                ///< limits passed
    std::vector<DueRow> dueToday;
    std::vector<DueRow> thisWeek;
    std::vector<WaitingRow> waiting;
    int inHand = 0;                            ///< conferences not yet closed
    std::optional<ConferenceRow> next;
};

/// What is coming, what is due and who is being waited for.
TodayView todayView(const Office& office);

} // namespace cadair
