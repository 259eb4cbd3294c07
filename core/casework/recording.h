#pragma once

#include "core/casework/conference.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cadair {

/// A family's request to record a meeting.
struct RecordingRequest {
    bool coreGroup = false;                 ///< a core group's meeting; else the conference
    std::optional<ParticipantId> by;        ///< who asks
    std::optional<QDate> requested;
    QString how;                            ///< the device, what is recorded, who keeps it
    QString why;                            ///< verbatim, difficulty, court, broadcast; empty: not asked
    std::optional<QDate> consentSought;     ///< of those who would be recorded
    std::optional<bool> agreed;             ///< empty: not decided
    QString decider;                        ///< chair, core-group-chair, lead-social-worker
    QString reasons;
    std::optional<QDate> legalAdvice;
    QString legalSummary;
    std::optional<bool> discussionUnharmed; ///< information is shared and discussed as well as without it
    std::optional<bool> decisionsUnharmed;
    bool limitsTold = false;                ///< what it may be used for
    bool thirdPartiesTold = false;          ///< that passing it on may break the law
    std::optional<QDate> signedOn;
    bool operator==(const RecordingRequest&) const = default;
};

/// The unit's own way of dealing with such requests; the texts ask for one and give no particulars.
struct RecordingProcess {
    QString howToAsk;
    QString whoConsiders;
    QString notice;                         ///< how far ahead
    bool inInvitation = false;              ///< families are told of it with the invitation
    bool banned = false;                    ///< every request is refused alike
    bool operator==(const RecordingProcess&) const = default;
};

} // namespace cadair
