#pragma once

#include "core/rules/views.h"
#include "core/store/draftstore.h"
#include "core/workflow/openconference.h"

namespace cadair {

// The live conference: every function is one thing a person does, takes effect at `office.clock.now()` unless a time is
// given, and is one transaction.

/// Opens the meeting: asks for a minute-taker who is not the chair. Missing shoulds are recorded as departures with `reason`.
/// `onPaperFrom`: it was held on paper and is keyed in afterwards; the time of its own day at which it began. Refused for a
/// time still to come.
StepResult startMeeting(const Office& office, const ConferenceId& conference, const ParticipantId& minuteTaker,
                        const QString& reason = {}, std::optional<QTime> onPaperFrom = std::nullopt);

/// Somebody came (again). Refused where they are already there.
StepResult arrive(const Office& office, const ConferenceId& conference, const ParticipantId& who, QTime at, AttendMode mode);
/// Somebody nobody expected came: they are put on the list and are there as of `at`, both or neither.
StepResult arriveUnasked(const Office& office, const ConferenceId& conference, const Participant& person, QTime at);
/// Somebody left.
StepResult leave(const Office& office, const ConferenceId& conference, const ParticipantId& who, QTime at);
/// Puts a mistaken time right: replaces all stays of that person. Overlapping or reversed stays are refused.
StepResult correctPresence(const Office& office, const ConferenceId& conference, const ParticipantId& who,
                           const std::vector<Presence>& stays);
/// Everybody who said they would come is there, as of `at`.
StepResult arriveAllWhoAccepted(const Office& office, const ConferenceId& conference, QTime at);
/// Whether the chair agreed to somebody's video or phone.
StepResult acceptRemote(const Office& office, const ConferenceId& conference, const ParticipantId& who, bool accepted);

/// Takes an agenda item up (ending the current one); it may be one that was left before.
StepResult takeUp(const Office& office, const ConferenceId& conference, const AgendaKey& item);
/// A break: no item is current until one is taken up.
StepResult pauseMeeting(const Office& office, const ConferenceId& conference);

/// Adds or changes a paragraph of the record. Empty text removes one that was only just begun. What is written while somebody
/// kept out is out of the room is withheld from their copy.
Made<NoteId> saveNote(const Office& office, const Note& note);
/// Moves a paragraph within its agenda item.
StepResult moveNote(const Office& office, const NoteId& note, const ConferenceId& conference, int position);

/// Records or changes a practitioner's view on a child; an empty choice takes it back to "not asked".
StepResult recordView(const Office& office, const ConferenceId& conference, const ChildId& child, const ParticipantId& who,
                      std::optional<ViewChoice> choice, const QString& reason);
/// In what order people are asked: what was chosen last in this casebook; as listed until somebody chooses.
AskingOrder askingOrder(const Office& office);
/// Chooses it, for this conference and those to come.
void setAskingOrder(const Office& office, AskingOrder order);
/// Records a dissent.
StepResult recordDissent(const Office& office, const ConferenceId& conference, const ChildId& child, const ParticipantId& who,
                         const QString& reason, bool readBack);

/// What the chair confirms for one child.
struct DecisionInput {
    ChildId child;
    OutcomeKind outcome = OutcomeKind::NoPlan;
    std::vector<CategoryKey> categories;
    QString categoryReason;
    QString reasons;
    ReachedBy reachedBy = ReachedBy::Consensus;
};

/// What confirming would say, without writing.
Verdict judgeDecision(const OpenConference& conference, const DecisionInput& input, const QDateTime& now);
/// Confirms the decision for one child. Refused outcomes are not written.
StepResult confirmDecision(const Office& office, const ConferenceId& conference, const DecisionInput& input);
/// Corrects it: the old text stays, with who, when and why. `correctionReason` is required.
StepResult correctDecision(const Office& office, const ConferenceId& conference, const DecisionInput& input,
                           const QString& correctionReason);

/// Goes on without a quorum: the grounds the profile lists, and the reason.
StepResult proceedInquorate(const Office& office, const ConferenceId& conference, const ProceedInquorate& proceed);
/// Does not proceed: the meeting ends and a new conference is made for `newDate`, following this one.
Made<ConferenceId> doNotProceed(const Office& office, const ConferenceId& conference, QDate newDate, QTime newStart,
                                const QString& reason);
/// Sets the dates the conference agreed for what follows, with events the profile counts from (first core group, next review).
StepResult setFollowUp(const Office& office, const ConferenceId& conference, const EventKey& what, QDate date);

/// Ends the meeting: presences and the current item end at `at`. Every child must be decided, or a reason stands for not
/// deciding.
StepResult concludeMeeting(const Office& office, const ConferenceId& conference, QTime at, const QString& reason = {});

/// Keeps what is in a text box, at most 2 s after the keystroke; `draftIn` gives it back after a crash or a lock.
void keepDraft(const Office& office, const QString& box, const QString& text, int caret = 0);
std::optional<Draft> draftIn(const Office& office, const QString& box);
void clearDraft(const Office& office, const QString& box);

} // namespace cadair
