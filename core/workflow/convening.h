#pragma once

#include "core/rules/timescales.h"
#include "core/workflow/office.h"

namespace cadair {

/// A conference as a list shows it.
struct ConferenceRow {
    ConferenceId id;
    FamilyId family;
    QString familyName;
    QStringList children;
    ConferenceType type;
    ConferenceState state;
    ProcedureKey procedure;
    std::optional<QDate> date;
    std::optional<QTime> start;
    QString place;
    bool operator==(const ConferenceRow&) const = default;
};

struct ConferenceSummary;
/// The row of a conference as the casebook lists it.
ConferenceRow rowOf(const ConferenceSummary& summary);
/// The same by its id; empty where it has gone.
std::optional<ConferenceRow> rowOf(const Office& office, const ConferenceId& conference);

/// Conferences matching `query` (family's and children's names), newest date first, those without a date on top.
std::vector<ConferenceRow> findConferences(const Office& office, const QString& query);

/// What New conference gathers, page by page. Kept as a draft until it is made.
struct NewConference {
    ProcedureKey procedure;
    ConferenceType type = ConferenceType::Initial;
    std::optional<FamilyId> family;
    std::vector<ChildId> children;             ///< whom it is about: one decision each
    std::vector<CaseEvent> events;             ///< the anchors: strategy discussion, transfer notice …
    std::optional<QDate> date;
    std::optional<QTime> start;
    int plannedMinutes = 90;
    QString place;
    QString reasons;                           ///< why it is called, in plain words: the invitations give it
    QString lateReason;                        ///< asked where the date is past a limit
    std::optional<PersonId> chair;
    std::map<ChildId, QDate> planSince;        ///< reviews and transfers in: since when there is a plan
    bool operator==(const NewConference&) const = default;
};

/// What stands in the way of making it; `lateReason` missing counts where the date is past a limit.
std::vector<FieldProblem> problemsOf(const Office& office, const NewConference& draft);

/// The limits that bear on a date: those measured by the conference itself (and notice and reports before it), as if it
/// were held on `date`. Pure what-if: nothing is written.
std::vector<LimitVerdict> limitsIfHeldOn(const Office& office, const NewConference& draft, QDate date);

/// The latest day every limit on the conference's own date allows; empty where no limit has started.
std::optional<LimitVerdict> governingLimit(const Office& office, const NewConference& draft);

/// Whether a limit is on the day this conference is held: reviews are measured as reviews, everything else as a conference.
bool bearsOnItsDate(const Procedure& procedure, const Conference& conference, const LimitVerdict& limit);

/// The case file that `makeConference` would write: for judging a plan before anything is written.
CaseFile fileIfMade(const Office& office, const NewConference& draft);

/// Event words whose date this profile counts from for this type of conference ("strategy-discussion"), most important first.
std::vector<EventKey> anchorsFor(const Procedure& procedure, ConferenceType type);

/// Makes it: requested, or convened where it has a date. Children's and family's particulars are frozen on it; parents,
/// carers and the children themselves become its participants, the chair too.
Made<ConferenceId> makeConference(const Office& office, const NewConference& draft);


/// In what capacity an adult of the family comes: a step-parent with parental responsibility as a parent.
Capacity capacityOf(const FamilyMember& member);
/// A person of the directory as participant, with everything frozen as it is today; not yet added to any conference.
Participant participantFor(const Person& person, Capacity capacity);
/// A child who is born, likewise.
Participant participantFor(const Child& child);

/// Invites or adds somebody. The same person twice is refused.
Made<ParticipantId> addParticipant(const Office& office, const ConferenceId& conference, const Participant& participant);
/// Changes what is known about a participant (reply, contact, role, language, mode …).
StepResult saveParticipant(const Office& office, const ConferenceId& conference, const Participant& participant);
/// Takes somebody off who has neither been sent anything nor been present.
StepResult removeParticipant(const Office& office, const ConferenceId& conference, const ParticipantId& participant);
/// Whether a participant's agency is in direct contact with one child.
StepResult setContact(const Office& office, const ConferenceId& conference, const ParticipantId& participant,
                      const ChildId& child, bool contact);
/// The same for all children of the conference, by one key.
StepResult setContactWithAll(const Office& office, const ConferenceId& conference, const ParticipantId& participant, bool contact);
/// What somebody answered.
StepResult recordReply(const Office& office, const ConferenceId& conference, const ParticipantId& participant, Reply reply,
                       const QString& words = {});
/// Marks a report as having reached somebody on a day. Refused where such a report is for the chair only.
StepResult recordReport(const Office& office, const ConferenceId& conference, const ParticipantId& author, ReportKind kind,
                        ReportReader reader, QDate on);

/// Writes down why it is called, as the invitations give it. Not once it is closed or called off.
StepResult setReasons(const Office& office, const ConferenceId& conference, const QString& reasons);

/// Sets or moves date, time and place. Past a limit it needs `reason`, which goes into the record. Where people were asked to
/// the meeting as it was, the change is noted: they have to be told.
StepResult setDate(const Office& office, const ConferenceId& conference, QDate date, QTime start, const QString& place,
                   const QString& reason = {});

} // namespace cadair
