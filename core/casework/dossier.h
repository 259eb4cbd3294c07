#pragma once

#include "core/casework/attending.h"
#include "core/casework/complaint.h"
#include "core/casework/conference.h"
#include "core/casework/copies.h"
#include "core/casework/coregroup.h"
#include "core/casework/exploitation.h"
#include "core/casework/issuing.h"
#include "core/casework/lookedafter.h"
#include "core/casework/papers.h"
#include "core/casework/plan.h"
#include "core/casework/preparing.h"
#include "core/casework/recording.h"
#include "core/casework/register.h"
#include "core/casework/request.h"
#include "core/casework/reviewing.h"
#include "core/casework/transfer.h"

#include <set>

namespace cadair {

/// What is known of the chair as the chair of this conference.
struct Chairing {
    std::optional<bool> independent;        ///< declared free of any operational or line management of the case; empty: not asked
    QString conflict;                       ///< what stands in the way of that, in the chair's own words
    std::set<QString> qualities;            ///< confirmed: experience, authority, challenge, social-work, training, reviewing-officer, social-services
    QString previousChair;                  ///< who chaired the last conference about these children; empty: there was none
    QString chair;                          ///< who chairs this one; empty: nobody yet
    QString changeReason;                   ///< why it is somebody else this time
    std::set<QString> metBefore;            ///< whom the chair met before the meeting: family, child, social-worker
    bool operator==(const Chairing&) const = default;
};

/// All that is written down around a conference beside its case file: what checks look into.
/// Everything is as it was never asked until somebody records it.
struct Dossier {
    std::set<QString> circumstances;        ///< what somebody said holds here, by condition word: "looked-after", "court-order"
    std::optional<Chairing> chairing;
    ConferenceRequest request;
    Inviting inviting;
    Arrangements arrangements;
    std::map<ParticipantId, Attending> attending; ///< who has no entry was never asked anything
    std::map<ChildId, ChildHeard> heard;
    std::vector<ExclusionRequest> exclusionRequests;   ///< one for a person
    std::vector<Contribution> contributions;
    std::vector<Disclosure> disclosures;
    Papers papers;
    std::map<ChildId, LookedAfter> lookedAfter;
    std::optional<Exploitation> exploitation;
    std::vector<RecordingRequest> recordings;
    RecordingProcess recordingProcess;
    std::optional<CoreGroup> coreGroup;
    std::vector<Visit> visits; ///< oldest first
    std::optional<Transfer> transfer;
    std::vector<RegisterEntry> onRegister;
    std::optional<RegisterKeeping> keeping;
    std::vector<Enquiry> enquiries;
    std::vector<Complaint> complaints;
    std::vector<Escalation> escalations;
    QString supportAfter; ///< once a plan has ended: child-in-need, common-assessment, none; empty: not settled
    std::map<ChildId, Weighing> weighed;
    std::map<ChildId, ChildPlan> plans;
    Reviewing reviewing;
    Issuing issuing;
    std::vector<DraftPaper> drafts;
    CopiesKept copies;
    bool operator==(const Dossier&) const = default;
};

} // namespace cadair
