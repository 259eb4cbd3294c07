#pragma once

#include "core/documents/document.h"
#include "core/workflow/openconference.h"

namespace cadair {

// How what was decided reaches people: safely, in their languages, and explained.

/// Whether somebody said that one paper may safely go to one person.
enum class SafetyState { NotAsked, Open, Safe, Unsafe };

/// Asked for the adults of the family before any paper that tells of a conference: where the procedure asks, and everywhere
/// where a warning about the family stands or an address is withheld from, or of, this person. Answered once for each document.
SafetyState safetyOf(const OpenConference& open, const DocumentKey& document, const Participant& person);

/// Answers it: with the way by which the paper then goes, or, without one, that it is not safe to send it.
StepResult answerSafety(const Office& office, const ConferenceId& conference, const ParticipantId& to, const DocumentKey& document,
                        std::optional<SendingWay> way);

/// The ways among which a person chooses, from the safest; e-mail only where their address was marked safe for papers.
std::vector<SendingWay> safeWays(const Office& office, const Participant& person);
/// Whether a paper that tells of a conference may go to this person by e-mail: their address was marked safe for papers, and
/// where safety is asked, e-mail is the answer.
bool mayGoByEmail(const Office& office, const OpenConference& open, const DocumentKey& document, const Participant& person);

/// What must be told or explained, to whom, and whether it was.
struct HandingLine {
    HandingDuty duty = HandingDuty::MinutesDiscussed;
    QString whom;                           ///< as in `Handed`
    QString name;                           ///< who that is; empty for the adults' own records
    RuleId rule;
    std::optional<LimitVerdict> limit;      ///< by when, where the procedure says
    std::optional<Handed> done;
};
/// Only what this procedure asks for. Nothing before the meeting has ended.
std::vector<HandingLine> handingLines(const OpenConference& open, const QDateTime& now);

/// Records that it was done. The day lies between the conference and today; whoever did it is named.
StepResult recordHanded(const Office& office, const ConferenceId& conference, const Handed& handed);

/// Somebody gets every paper in both languages, or no longer.
StepResult setBothLanguages(const Office& office, const ConferenceId& conference, const ParticipantId& who, bool both);
/// The other language follows by that day; what is ready goes now. Without a day both go together again.
StepResult oweVersion(const Office& office, const ConferenceId& conference, const ParticipantId& to, const DocumentKey& document,
                      Language later, std::optional<QDate> by);
/// The day proposed for a version that follows: some working days from today.
QDate proposedVersionDay(const OpenConference& open, QDate today);
/// In which languages this person's next copy is made, in the order of the envelope; empty: their own.
QStringList languagesDue(const OpenConference& open, const DocumentKey& document, const ParticipantId& to);

} // namespace cadair
