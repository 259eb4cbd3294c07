#pragma once

#include "core/casework/record.h"
#include "core/rules/checks.h"
#include "core/rules/timescales.h"

namespace cadair {

/// One line of a checklist: the rules of one group that speak at one moment, or a single rule without a group.
struct ChecklistLine {
    Moment moment = Moment::Always;
    QString group;                          ///< what an answer names: the group's word, or the rule's id where it has none
    LocalText text;
    Attention attention = Attention::Glance; ///< a tick is to be answered, a glance needs no answer but can take one
    Force force = Force::Info;              ///< the strongest of its rules
    bool restored = false;                  ///< some rule of it was put back where the published text has lost its list
    RuleId gate;                            ///< the must gate among its rules; empty: none
    std::vector<RuleId> rules;              ///< every rule of the line that applies here, in the profile's order
    bool against = false;                   ///< something recorded speaks against it
    std::optional<Answer> answer;
    bool operator==(const ChecklistLine&) const = default;
};

/// What is to be gone through at `moment` by who sits at `seat`: the ticks, then the glances, each in the profile's order.
/// A rule whose condition does not hold is in no line, nor is one that belongs to other kinds of conference. Rules put to
/// the minute-taker are asked of the administrator, who operates the screen meanwhile.
std::vector<ChecklistLine> checklist(const CheckFacts& facts, const ConferenceRecord& record, Moment moment, Seat seat);

/// What the program looks into at this moment and does not find in order: a line for each group of rules whose checks miss
/// something or have something against them, where no line of `shown` speaks of it already. Such a line needs no answer and
/// takes one like any other: nobody can tell a program everything. With an answer it stays.
std::vector<ChecklistLine> lookedIntoLines(const CheckFacts& facts, const ConferenceRecord& record,
                                           const std::vector<CheckVerdict>& checks, Moment moment, Seat seat,
                                           const std::vector<ChecklistLine>& shown);

/// The ticks of these moments that nobody has answered, of every seat, each line once.
std::vector<ChecklistLine> openLines(const CheckFacts& facts, const ConferenceRecord& record, const std::set<Moment>& moments);

/// The conditions on which lines of this moment and seat depend and which somebody has to tell, as nothing shows them:
/// "court-order", "hospital-stay". In the profile's order.
std::vector<QString> circumstancesAsked(const CheckFacts& facts, Moment moment, Seat seat);

/// The conditions that nobody need tell as what stands beside the case file shows them: a dissent that was recorded, a day
/// past a hard limit on it.
std::set<QString> shownByTheRecord(const CaseFile& file, const ConferenceRecord& record,
                                   const std::vector<LimitVerdict>& limits, const Procedure& procedure);

/// The line that an answer or a reason names: its heading, else the text of the first of its rules that asks the most.
/// Empty where the procedure has no such line (any more).
LocalText lineText(const Procedure& procedure, const QString& group);

/// The moments that are over once a conference has reached `state`. A move, a register enquiry and a complaint may never
/// come about: no step waits for those.
std::set<Moment> momentsClosedBy(ConferenceState state);

/// A step's verdict together with what nobody answered of the checklists that the step closes: one reason for all of it.
/// It asks for a reason only where one of them is a must that bars, and none was recorded under the step's word; a missed
/// prompt is listed, not interrogated.
Verdict withOpenLines(Verdict verdict, ConferenceState to, const std::vector<ChecklistLine>& open, const ConferenceRecord& record);

} // namespace cadair
