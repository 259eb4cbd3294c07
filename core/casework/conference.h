#pragma once

#include "core/casework/people.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace cadair {

using ConferenceId = Id<struct Conference>;
using ParticipantId = Id<struct Participant>;

/// The chair's decision to go on without a quorum.
struct ProceedInquorate {
    std::vector<GroundKey> grounds;
    QString reason;
    bool operator==(const ProceedInquorate&) const = default;
};

/// One conference about the children of one household: copy it, change the copy, hand it to the store.
struct Conference {
    ConferenceId id;
    FamilyId family;
    ProcedureKey procedure;
    ConferenceType type = ConferenceType::Initial;
    ConferenceState state = ConferenceState::Requested;
    std::optional<QDate> date;              ///< empty while it has only been requested
    std::optional<QTime> plannedStart;
    int plannedMinutes = 90;                ///< what the room is booked for
    QString place;
    std::optional<QTime> startedAt;         ///< when the chair opened it
    std::optional<QTime> endedAt;           ///< when it was closed
    bool exploitation = false;              ///< known or suspected
    std::vector<AgencyKey> alsoKey;         ///< agencies the chair named key for this child
    std::optional<ProceedInquorate> proceedInquorate;
    std::optional<QTime> decisionTime;      ///< when the outcome was decided; empty: judged in the last band
    QString lateReason;                     ///< why it is held after its limit, and to whom that was reported
    QString reasons;                        ///< why it is called, in plain words: invitations give it
    std::optional<PersonId> chair;          ///< the member of the unit who chairs
    std::optional<ConferenceId> follows;    ///< the conference this one follows (a review, a new date after an inquorate one)
    bool operator==(const Conference&) const = default;
};

/// What an earlier conference about one child came to.
struct PreviousConference {
    ConferenceType type = ConferenceType::Initial;
    QDate date;
    bool held = true;
    bool quorate = true;
    bool operator==(const PreviousConference&) const = default;
};

/// A plan that may end, and what has been done about it.
struct PlanEnding {
    EndingGround ground = EndingGround::NoLongerAtRisk;
    std::optional<QDate> accepted;
    std::optional<QDate> consulted;
    bool operator==(const PlanEnding&) const = default;
};

/// A child this conference decides about: the child as on that day, and what is known and proposed.
struct Subject {
    Child child;
    std::optional<QDate> planSince;         ///< since when there is a plan; empty: none
    std::vector<CategoryKey> categories;    ///< recorded or proposed; the first is the primary one
    QString categoryReason;
    std::optional<bool> wishesToAttend;     ///< empty: not asked
    std::optional<OutcomeKind> recommended; ///< by social care
    std::optional<OutcomeKind> outcome;     ///< empty: not yet decided
    std::optional<PlanEnding> ending;
    std::vector<PreviousConference> previous; ///< oldest first
    bool operator==(const Subject&) const = default;
};

/// A stay in the meeting: from arriving to leaving. No end: still there.
struct Presence {
    QTime from;
    std::optional<QTime> to;
    bool operator==(const Presence&) const = default;
};

/// A report somebody owes or gave, and who has had it since when.
struct Report {
    ReportKind kind = ReportKind::Agency;
    std::map<ReportReader, QDate> to;
    bool operator==(const Report&) const = default;
};

/// A request to keep somebody out, and what the chair decided.
struct Exclusion {
    std::optional<QDate> requested;
    std::optional<ParticipantId> by;
    std::optional<GroundKey> ground;
    QString evidence;
    ExclusionDecided decided = ExclusionDecided::Before;
    ExclusionExtent extent = ExclusionExtent::Whole;
    std::optional<QTime> from;
    std::optional<QTime> to;
    std::optional<ExclusionRecord> record;  ///< empty: the chair has not decided
    bool operator==(const Exclusion&) const = default;
};

/// Somebody invited to, or present at, one conference: name, role, agency and address frozen as they were that day.
struct Participant {
    ParticipantId id;
    std::optional<PersonId> person;         ///< the adult this is; empty for a child and for a stranger at the door
    std::optional<ChildId> child;           ///< the child this is
    QString name;
    QString calledName;
    Capacity capacity = Capacity::Practitioner;
    std::optional<AgencyKey> agency;
    QString agencyName;
    QString job;
    std::optional<RoleWord> role;
    std::optional<Relation> relation;
    QString address;
    QString email;
    Languages languages;
    Basis basis = Basis::Contact;
    std::vector<ChildId> contact;           ///< practitioners: children their agency is in direct contact with
    std::vector<ChildId> of;                ///< family: the children they belong to; a child: itself
    std::optional<QDate> invited;
    Reply reply = Reply::Awaited;
    QString apology;                        ///< words sent with an apology
    std::vector<Presence> present;
    AttendMode mode = AttendMode::Room;
    bool modeAccepted = false;              ///< the chair agreed to video or phone
    std::optional<ParticipantId> deputyFor; ///< carries that person's contact
    bool coreGroup = false;
    std::optional<Exclusion> exclusion;
    std::vector<Report> reports;
    int position = 0;                       ///< order in lists
    bool operator==(const Participant&) const = default;
};

/// Something that happened on a day and starts, stops or answers a clock.
struct CaseEvent {
    EventKey event;
    QDate date;
    std::optional<QTime> time;
    std::optional<ChildId> child;
    std::optional<ParticipantId> person;
    bool initiatedEnquiry = false;          ///< strategy discussions: whether enquiries were begun there
    std::optional<TimescaleKey> limit;      ///< extensions: which limit
    QString reason;
    bool operator==(const CaseEvent&) const = default;
};

/// A document that went to somebody. Without a time: by the end of that day.
struct SentDocument {
    DocumentKey document;
    ParticipantId to;
    QDate date;
    std::optional<QTime> time;
    bool operator==(const SentDocument&) const = default;
};

/// All that the rules judge: one conference with everybody and everything around it. Scenarios and casebooks both give this.
struct CaseFile {
    Conference conference;
    std::vector<Subject> subjects;
    std::vector<Participant> participants;
    std::vector<CaseEvent> events;
    std::vector<SentDocument> sent;
    std::vector<WithheldAddress> withheld = {}; ///< addresses of anybody here, or of the family: with the records of the owners
    bool operator==(const CaseFile&) const = default;

    /// The subject with this id; nullptr where the conference is not about that child.
    const Subject* subject(const ChildId& child) const;
    /// The participant with this id; nullptr where there is none.
    const Participant* participant(const ParticipantId& id) const;
};

} // namespace cadair
