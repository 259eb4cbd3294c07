#pragma once

#include "core/casework/conference.h"

namespace cadair {

/// Two people who must not meet, and what is done about it.
struct Apart {
    ParticipantId one;
    ParticipantId other;
    QString why;
    QString how;                            ///< seating, arrival, separate parts: as it is arranged
    bool operator==(const Apart&) const = default;
};

/// Where and how the meeting is held, beside its place and time. All empty: nobody has arranged anything.
struct Arrangements {
    std::optional<MeetingMode> mode;
    QString familyNotes;                    ///< what makes it bearable for this family: breaks, toys, a room without stairs
    QString waiting;                        ///< who waits where
    QString safety;                         ///< safety and security: for those who run the meeting only
    QString policeMatters;                  ///< bail conditions and a police investigation, as far as the meeting turns on them
    std::vector<Apart> apart;
    bool operator==(const Arrangements&) const = default;
};

/// A request to keep somebody out, from being made to being settled. Once it is settled as a part or the whole, the
/// participant carries the exclusion itself: that is what invitations, the meeting, letters and copies go by.
struct ExclusionRequest {
    ParticipantId person;
    std::optional<QDate> requested;
    std::optional<ParticipantId> by;
    std::optional<GroundKey> ground;
    QString evidence;
    std::optional<QDate> considered;        ///< when the chair considered it
    std::optional<QDate> legalAdvice;
    QString legalSummary;
    std::optional<ExclusionSettled> settled; ///< empty: waits for the chair
    QString reasons;                        ///< of the chair
    std::vector<AgendaKey> items;           ///< of a part: the items the person is not there for
    QString standIn;                        ///< who speaks for the person there, or looks after them meanwhile
    std::optional<QDate> reportGiven;       ///< when the person had the social work report
    std::optional<QDate> viewsCollected;
    bool operator==(const ExclusionRequest&) const = default;
};

/// What the child or the family gives the conference themselves.
struct Contribution {
    ParticipantId from;
    ContributionKind kind = ContributionKind::Letter;
    QString words;                          ///< what it says, or what it is
    std::optional<QDate> received;
    bool mayBeShared = false;               ///< with everybody at the conference, as the giver wishes
    bool operator==(const Contribution&) const = default;
};

} // namespace cadair
