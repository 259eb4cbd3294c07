#pragma once

#include "core/casework/record.h"
#include "core/procedure/procedure.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace cadair {

/// What a rule says. The zero value refuses: forgetting never permits.
enum class Outcome { Refused, NeedsDecision, Satisfied, NotStated };
constexpr auto wordsOf(Outcome)
{
    using enum Outcome;
    return std::array{Word<Outcome>{Refused, u"refused"}, Word<Outcome>{NeedsDecision, u"needs-decision"},
                      Word<Outcome>{Satisfied, u"satisfied"}, Word<Outcome>{NotStated, u"not-stated"}};
}

/// Why a rule says so. A code with particulars, never a sentence: words are made in core/wording, in the language asked for.
enum class ReasonCode {
    // quorum: why a child has none
    LeadAgencyMissing,        ///< local children's social care is not there
    TooFewAgencies,           ///< particulars: how many are missing
    QuorumNotStated,
    // quorum: why a person is not counted
    ExpertiseOnly, ResponsibilityOnly, NoContactWithChild, OtherAuthority, SameGroupAlreadyCounted, NotAPractitioner,
    NotPresent, ReportOnly, RemoteNotAccepted, LawyerNotCounted, AgencyUnknown,
    // key agencies
    KeyAgencyMissing,         ///< particulars: the words missing
    // inquorate
    GroundNeeded, GroundNotTrue, GroundNotListed, ReasonNeeded, SecondInquorateInRow, ProceedNotProvided,
    // decision
    NoPlanToContinue, NoPlanToEnd, PlanAlreadyThere, NotAtThisConference, EndingNeedsQuorum, NotQuorate,
    UpdatedAssessmentNeeded, MoreThanOneCategory, NeglectWithExploitation, CategoryNotStated, UnknownCategory,
    NotDecided, ReasonsMissing, CategoryMissing, ChildHasDied, ChildNotBorn,
    // the child's part
    UnderAge, OfAge, AgeNotStated, ChildDeclined, ChildWishesToAttend,
    // lifecycle: what a step still lacks
    WrongState, NoDate, NoChildren, NobodyInvited, NoChair, NoMinuteTaker, DecisionOpen, NotStarted, NotEnded,
    LettersNotIssued, LateWithoutReason, QuorumUnlikely, RepliesAwaited, ProceedReasonMissing,
    DutyOpen,                 ///< particulars: the duty's word (new-date, interim-safeguards …)
    NothingRecorded,          ///< minutes without a single note
    // exclusion
    ExclusionGroundMissing, ExclusionGroundNotListed, GroundOnlyDuring, GroundOnlyWhileChildThere, EvidenceMissing,
    RecordNotDecided, RecordByRight, ExclusionNotStated,
    // copies: why somebody's copy is what it is
    AttendedOrInvited, NeitherInvitedNorThere, KeptOutOfPart, KeptOutOfWhole, ChairsWord, ChairOnlyReads, NotForThisReader,
    CopyNotStated, FamilyCopy, ChildsOwnCopy, NoPlanToSend, NotYetOwed,
    // ending a plan
    EndsByReviewOnly, EndingGroundNotListed, AcceptanceMissing, ConsultationMissing,
    // checklists
    ChecklistOpen,            ///< particulars: the groups of the lines nobody has answered
    // checks: what the profile asks to be looked into
    FactMissing,              ///< particulars: the check's word, then what is not yet recorded
    FactAgainst,              ///< particulars: the check's word, then what speaks against it
};
constexpr auto wordsOf(ReasonCode)
{
    using enum ReasonCode;
    using W = Word<ReasonCode>;
    return std::array{
        W{LeadAgencyMissing, u"lead-agency-missing"}, W{TooFewAgencies, u"too-few-agencies"},
        W{QuorumNotStated, u"quorum-not-stated"}, W{ExpertiseOnly, u"expertise-only"},
        W{ResponsibilityOnly, u"responsibility-only"}, W{NoContactWithChild, u"no-contact-with-child"},
        W{OtherAuthority, u"other-authority"}, W{SameGroupAlreadyCounted, u"same-group-already-counted"},
        W{NotAPractitioner, u"not-a-practitioner"}, W{NotPresent, u"not-present"}, W{ReportOnly, u"report-only"},
        W{RemoteNotAccepted, u"remote-not-accepted"}, W{KeyAgencyMissing, u"key-agency-missing"},
        W{GroundNeeded, u"ground-needed"}, W{GroundNotTrue, u"ground-not-true"},
        W{GroundNotListed, u"ground-not-listed"}, W{ReasonNeeded, u"reason-needed"},
        W{SecondInquorateInRow, u"second-inquorate-in-row"}, W{ProceedNotProvided, u"proceed-not-provided"},
        W{NoPlanToContinue, u"no-plan-to-continue"}, W{NoPlanToEnd, u"no-plan-to-end"},
        W{PlanAlreadyThere, u"plan-already-there"}, W{NotAtThisConference, u"not-at-this-conference"},
        W{EndingNeedsQuorum, u"ending-needs-quorum"}, W{NotQuorate, u"not-quorate"},
        W{UpdatedAssessmentNeeded, u"updated-assessment-needed"}, W{MoreThanOneCategory, u"more-than-one-category"},
        W{NeglectWithExploitation, u"neglect-with-exploitation"}, W{CategoryNotStated, u"category-not-stated"},
        W{UnknownCategory, u"unknown-category"}, W{NotDecided, u"not-decided"}, W{ReasonsMissing, u"reasons-missing"},
        W{CategoryMissing, u"category-missing"}, W{ChildHasDied, u"child-has-died"},
        W{ChildNotBorn, u"child-not-born"}, W{UnderAge, u"under-age"}, W{OfAge, u"of-age"},
        W{AgeNotStated, u"age-not-stated"}, W{ChildDeclined, u"child-declined"},
        W{ChildWishesToAttend, u"child-wishes-to-attend"}, W{WrongState, u"wrong-state"}, W{NoDate, u"no-date"},
        W{NoChildren, u"no-children"}, W{NobodyInvited, u"nobody-invited"}, W{NoChair, u"no-chair"},
        W{NoMinuteTaker, u"no-minute-taker"}, W{DecisionOpen, u"decision-open"}, W{NotStarted, u"not-started"},
        W{NotEnded, u"not-ended"}, W{LettersNotIssued, u"letters-not-issued"},
        W{LateWithoutReason, u"late-without-reason"}, W{QuorumUnlikely, u"quorum-unlikely"},
        W{RepliesAwaited, u"replies-awaited"}, W{ProceedReasonMissing, u"proceed-reason-missing"},
        W{LawyerNotCounted, u"lawyer-not-counted"}, W{AgencyUnknown, u"agency-unknown"}, W{DutyOpen, u"duty-open"},
        W{NothingRecorded, u"nothing-recorded"}, W{ExclusionGroundMissing, u"exclusion-ground-missing"},
        W{ExclusionGroundNotListed, u"exclusion-ground-not-listed"}, W{GroundOnlyDuring, u"ground-only-during"},
        W{GroundOnlyWhileChildThere, u"ground-only-while-child-there"}, W{EvidenceMissing, u"evidence-missing"},
        W{RecordNotDecided, u"record-not-decided"}, W{RecordByRight, u"record-by-right"},
        W{ExclusionNotStated, u"exclusion-not-stated"}, W{AttendedOrInvited, u"attended-or-invited"},
        W{NeitherInvitedNorThere, u"neither-invited-nor-there"}, W{KeptOutOfPart, u"kept-out-of-part"},
        W{KeptOutOfWhole, u"kept-out-of-whole"}, W{ChairsWord, u"chairs-word"}, W{ChairOnlyReads, u"chair-only-reads"},
        W{NotForThisReader, u"not-for-this-reader"}, W{CopyNotStated, u"copy-not-stated"},
        W{FamilyCopy, u"family-copy"}, W{ChildsOwnCopy, u"childs-own-copy"}, W{NoPlanToSend, u"no-plan-to-send"},
        W{NotYetOwed, u"not-yet-owed"}, W{EndsByReviewOnly, u"ends-by-review-only"},
        W{EndingGroundNotListed, u"ending-ground-not-listed"}, W{AcceptanceMissing, u"acceptance-missing"},
        W{ConsultationMissing, u"consultation-missing"}, W{ChecklistOpen, u"checklist-open"},
        W{FactMissing, u"fact-missing"}, W{FactAgainst, u"fact-against"}};
}

/// One reason of a verdict.
struct Reason {
    ReasonCode code;
    RuleId rule;                            ///< the profile's rule it rests on; empty where only sense speaks
    QStringList particulars;                ///< words, numbers; never a sentence
    std::optional<ParticipantId> person;
    std::optional<ChildId> child;
    bool operator==(const Reason&) const = default;
};

/// A lawful way on, and what taking it must record.
struct Way {
    QString way;                            ///< word: proceed-with-reason, set-new-date, interim-plan …
    RuleId rule;
    QStringList records;                    ///< words: reason, grounds, date …
    bool operator==(const Way&) const = default;
};

/// What a rule says, why, and what is open.
struct Verdict {
    Outcome outcome = Outcome::Refused;
    std::vector<Reason> reasons;
    std::vector<Way> ways;
    bool operator==(const Verdict&) const = default;
};

} // namespace cadair
