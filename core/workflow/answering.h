#pragma once

#include "core/rules/checklist.h"
#include "core/rules/proposing.h"
#include "core/workflow/openconference.h"

namespace cadair {

// Going through what the procedure asks at each moment of a conference. What the lines say is the rules'; these read and
// write the answers. Each write is one transaction, with who is at the keyboard and when.

/// What one seat goes through at one moment.
struct ChecklistView {
    Moment moment = Moment::Always;
    Seat seat = Seat::Chair;
    std::vector<ChecklistLine> lines;          ///< ticks, then glances, then what is looked into and not in order
    std::vector<QString> asked;                ///< circumstances that decide which lines there are, and nothing shows
    std::set<QString> holding;                 ///< those of `asked` that somebody said hold
    int answered = 0;                          ///< ticks with an answer
    int ticks = 0;
    bool isEmpty() const { return lines.empty() && asked.empty(); }
    bool operator==(const ChecklistView&) const = default;
};

/// What the profile asks to be looked into, judged with all that is settled.
std::vector<CheckVerdict> checksNow(const OpenConference& conference, const std::vector<LimitVerdict>& limits, const QDateTime& now);
/// Who is worth thinking of when inviting, judged the same way.
std::vector<Proposal> proposedNow(const OpenConference& conference, const AroundTheFamily& around,
                                  const std::vector<LimitVerdict>& limits, const QDateTime& now);

/// The checklist of one moment for one seat as of `now`.
ChecklistView checklistFor(const OpenConference& conference, Seat seat, Moment moment, const QDateTime& now);
/// The same for several moments and both seats, judged together: the chair's of each moment, then the administrator's.
std::vector<ChecklistView> checklistsFor(const OpenConference& conference, const std::vector<Moment>& moments, const QDateTime& now);

/// Every line nobody has answered, of every moment and seat: what steps list.
std::vector<ChecklistLine> openLinesNow(const OpenConference& conference, const std::vector<LimitVerdict>& limits,
                                        const QDateTime& now);

/// The moment of the meeting that it stands in: opening, meeting, deciding or closing, by its agenda and decisions.
Moment momentOfMeeting(const OpenConference& conference);

/// Answers one line, again if need be: ticks it, gives an answer in words, or says why it does not apply (`text` must then
/// say so). Refused where the procedure has no such line at that moment, or the text is missing.
StepResult answerLine(const Office& office, const ConferenceId& conference, Moment moment, const QString& group,
                      AnswerState state, const QString& text = {});
/// Takes an answer back: as if never given. The journal keeps it.
StepResult withdrawAnswer(const Office& office, const ConferenceId& conference, Moment moment, const QString& group);
/// Says that a circumstance holds at this conference ("court-order"), or that it does not.
StepResult setCircumstance(const Office& office, const ConferenceId& conference, const QString& word, bool holds);

} // namespace cadair
