#pragma once

#include "core/casework/words.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <set>
#include <vector>

namespace cadair {

/// A practitioner's request for a conference after it was decided to hold none.
struct SupportedRequest {
    QString by;
    QString supportedBy;                    ///< the senior manager or named practitioner behind it; empty: nobody
    bool declined = false;                  ///< there is to be no conference all the same
    QString disagreement;                   ///< where the disagreement was taken, and what came of it
    bool operator==(const SupportedRequest&) const = default;
};

/// Another child of the household, whom this conference is not about.
struct HouseholdChild {
    QString name;
    QString whyLeftOut;                     ///< why no decision is made for this child; empty: nobody said
    bool needsLookedAt = false;             ///< the conference looked at what this child needs
    bool inReport = false;                  ///< social care's report says how this child is
    bool hasPlan = false;
    bool operator==(const HouseholdChild&) const = default;
};

/// A conference held or booked after its limit: beside the reason, which stands with the conference.
struct Delay {
    QString toldTo;                         ///< the manager who was told of it
    std::optional<QDate> toldOn;
    QString safeguards;                     ///< what keeps the child safe until then
    bool operator==(const Delay&) const = default;
};

/// How a conference came to be asked for, and what was settled with that. All empty: nobody has been asked.
struct ConferenceRequest {
    std::optional<RequestTrigger> trigger;  ///< what brought it about
    std::optional<QDate> receivedOn;
    QString from;                           ///< who asked for it
    QString reasonsAgainst;                 ///< what was said for holding none; reasons for it stand with the conference
    QString decidedBy;                      ///< the manager who decided
    std::optional<QDate> decidedOn;
    QString enquiryOutcome;                 ///< what the enquiry found, in a few words
    std::optional<bool> harmFound;          ///< the enquiry found significant harm, suffered or likely; empty: not said
    bool declined = false;                  ///< it was decided to hold no conference
    QString declinedReason;
    std::optional<SupportedRequest> supported;
    std::optional<QDate> interimPlanSince;  ///< the safety plan until the conference is held
    QString interimPlanHeldBy;
    std::optional<std::vector<HouseholdChild>> household; ///< the other children of the household; empty list: there are none
    std::optional<Delay> delay;
    std::set<QString> preBirthGrounds;      ///< assessment-concern, earlier-child, household-on-plan, risk-in-household
    std::optional<QTime> schoolDayEnds;     ///< for these children; the texts give no time
    std::optional<bool> dayCare;            ///< care for the children at home was arranged while their parents are there
    bool operator==(const ConferenceRequest&) const = default;
};

} // namespace cadair
