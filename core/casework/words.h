#pragma once

#include "core/base/words.h"

#include <array>

namespace cadair {

/// Where a conference stands. Requested to Closed is the road; the last four are side roads.
enum class ConferenceState {
    Requested, Convened, InSession, Concluded, DecisionsIssued, MinutesApproved, Distributed, Closed,
    Postponed, Adjourned, Cancelled, NotProceeded
};
constexpr auto wordsOf(ConferenceState)
{
    using enum ConferenceState;
    return std::array{Word<ConferenceState>{Requested, u"requested"},
                      Word<ConferenceState>{Convened, u"convened"},
                      Word<ConferenceState>{InSession, u"in-session"},
                      Word<ConferenceState>{Concluded, u"concluded"},
                      Word<ConferenceState>{DecisionsIssued, u"decisions-issued"},
                      Word<ConferenceState>{MinutesApproved, u"minutes-approved"},
                      Word<ConferenceState>{Distributed, u"distributed"},
                      Word<ConferenceState>{Closed, u"closed"},
                      Word<ConferenceState>{Postponed, u"postponed"},
                      Word<ConferenceState>{Adjourned, u"adjourned"},
                      Word<ConferenceState>{Cancelled, u"cancelled"},
                      Word<ConferenceState>{NotProceeded, u"not-proceeded"}};
}

/// Why a practitioner is there: knowing the child, knowing the subject, or answering for a service.
enum class Basis { Contact, Expertise, Responsibility };
constexpr auto wordsOf(Basis)
{
    using enum Basis;
    return std::array{Word<Basis>{Contact, u"contact"}, Word<Basis>{Expertise, u"expertise"},
                      Word<Basis>{Responsibility, u"responsibility"}};
}

/// A role that some rules ask for by name.
enum class RoleWord { SocialWorker, TeamManager };
constexpr auto wordsOf(RoleWord)
{
    using enum RoleWord;
    return std::array{Word<RoleWord>{SocialWorker, u"social-worker"}, Word<RoleWord>{TeamManager, u"team-manager"}};
}

/// How somebody takes part: in the room, by video or by phone.
enum class AttendMode { Room, Video, Phone };
constexpr auto wordsOf(AttendMode)
{
    using enum AttendMode;
    return std::array{Word<AttendMode>{Room, u"room"}, Word<AttendMode>{Video, u"video"},
                      Word<AttendMode>{Phone, u"phone"}};
}

/// What an invited person answered.
enum class Reply { Awaited, Coming, Apologies, SendsDeputy, ReportOnly };
constexpr auto wordsOf(Reply)
{
    using enum Reply;
    return std::array{Word<Reply>{Awaited, u"awaited"}, Word<Reply>{Coming, u"coming"},
                      Word<Reply>{Apologies, u"apologies"}, Word<Reply>{SendsDeputy, u"sends-deputy"},
                      Word<Reply>{ReportOnly, u"report-only"}};
}

/// How an adult of the family belongs to the children.
enum class Relation { Mother, Father, StepParent, Grandparent, OtherRelative, Carer, FosterCarer, Other };
constexpr auto wordsOf(Relation)
{
    using enum Relation;
    return std::array{Word<Relation>{Mother, u"mother"},
                      Word<Relation>{Father, u"father"},
                      Word<Relation>{StepParent, u"step-parent"},
                      Word<Relation>{Grandparent, u"grandparent"},
                      Word<Relation>{OtherRelative, u"other-relative"},
                      Word<Relation>{Carer, u"carer"},
                      Word<Relation>{FosterCarer, u"foster-carer"},
                      Word<Relation>{Other, u"other"}};
}

/// What kind of passage a note is: facts, allegations and opinions are kept apart.
enum class NoteKind {
    Fact, Allegation, Opinion, Strength, Worry, GreyArea, ChildsWords, FamilysWords, Analysis, Procedural
};
constexpr auto wordsOf(NoteKind)
{
    using enum NoteKind;
    return std::array{Word<NoteKind>{Fact, u"fact"},
                      Word<NoteKind>{Allegation, u"allegation"},
                      Word<NoteKind>{Opinion, u"opinion"},
                      Word<NoteKind>{Strength, u"strength"},
                      Word<NoteKind>{Worry, u"worry"},
                      Word<NoteKind>{GreyArea, u"grey-area"},
                      Word<NoteKind>{ChildsWords, u"childs-words"},
                      Word<NoteKind>{FamilysWords, u"familys-words"},
                      Word<NoteKind>{Analysis, u"analysis"},
                      Word<NoteKind>{Procedural, u"procedural"}};
}

/// Why a paragraph is confidential.
enum class ConfidentialKind { ThirdParty, LegalAdvice, Police };
constexpr auto wordsOf(ConfidentialKind)
{
    using enum ConfidentialKind;
    return std::array{Word<ConfidentialKind>{ThirdParty, u"third-party"},
                      Word<ConfidentialKind>{LegalAdvice, u"legal-advice"},
                      Word<ConfidentialKind>{Police, u"police"}};
}

/// A practitioner's view on the question put. Never counted.
enum class ViewChoice { Likely, NotLikely, NoView };
constexpr auto wordsOf(ViewChoice)
{
    using enum ViewChoice;
    return std::array{Word<ViewChoice>{Likely, u"likely"}, Word<ViewChoice>{NotLikely, u"not-likely"},
                      Word<ViewChoice>{NoView, u"no-view"}};
}

/// How an outcome was reached. Never a vote.
enum class ReachedBy { Consensus, ChairsDetermination, ProfessionalsAttending };
constexpr auto wordsOf(ReachedBy)
{
    using enum ReachedBy;
    return std::array{Word<ReachedBy>{Consensus, u"consensus"},
                      Word<ReachedBy>{ChairsDetermination, u"chairs-determination"},
                      Word<ReachedBy>{ProfessionalsAttending, u"professionals-attending"}};
}

/// What a report is.
enum class ReportKind { SocialWork, Agency, Police, Assessment };
constexpr auto wordsOf(ReportKind)
{
    using enum ReportKind;
    return std::array{Word<ReportKind>{SocialWork, u"social-work"}, Word<ReportKind>{Agency, u"agency"},
                      Word<ReportKind>{Police, u"police"}, Word<ReportKind>{Assessment, u"assessment"}};
}

/// Who a report went to.
enum class ReportReader { Parents, Children, Chair, Attendees };
constexpr auto wordsOf(ReportReader)
{
    using enum ReportReader;
    return std::array{Word<ReportReader>{Parents, u"parents"}, Word<ReportReader>{Children, u"children"},
                      Word<ReportReader>{Chair, u"chair"}, Word<ReportReader>{Attendees, u"attendees"}};
}

/// When an exclusion was decided.
enum class ExclusionDecided { Before, During };
constexpr auto wordsOf(ExclusionDecided)
{
    using enum ExclusionDecided;
    return std::array{Word<ExclusionDecided>{Before, u"before"}, Word<ExclusionDecided>{During, u"during"}};
}

/// How much of the meeting an exclusion covers.
enum class ExclusionExtent { Whole, Part };
constexpr auto wordsOf(ExclusionExtent)
{
    using enum ExclusionExtent;
    return std::array{Word<ExclusionExtent>{Whole, u"whole"}, Word<ExclusionExtent>{Part, u"part"}};
}

/// Which record an excluded person gets.
enum class ExclusionRecord { Whole, AttendedPart, None };
constexpr auto wordsOf(ExclusionRecord)
{
    using enum ExclusionRecord;
    return std::array{Word<ExclusionRecord>{Whole, u"whole"},
                      Word<ExclusionRecord>{AttendedPart, u"attended-part"},
                      Word<ExclusionRecord>{None, u"none"}};
}

/// How a meeting is held.
enum class MeetingMode { Room, Video, Both };
constexpr auto wordsOf(MeetingMode)
{
    using enum MeetingMode;
    return std::array{Word<MeetingMode>{Room, u"room"}, Word<MeetingMode>{Video, u"video"},
                      Word<MeetingMode>{Both, u"both"}};
}

/// What the chair made of a request to keep somebody out.
enum class ExclusionSettled { None, Part, Whole };
constexpr auto wordsOf(ExclusionSettled)
{
    using enum ExclusionSettled;
    return std::array{Word<ExclusionSettled>{None, u"none"}, Word<ExclusionSettled>{Part, u"part"},
                      Word<ExclusionSettled>{Whole, u"whole"}};
}

/// How a child or somebody of the family gives the conference what they want to say.
enum class ContributionKind { Letter, Drawing, Recording, Advocate, SpokenFor, Other };
constexpr auto wordsOf(ContributionKind)
{
    using enum ContributionKind;
    return std::array{Word<ContributionKind>{Letter, u"letter"},
                      Word<ContributionKind>{Drawing, u"drawing"},
                      Word<ContributionKind>{Recording, u"recording"},
                      Word<ContributionKind>{Advocate, u"advocate"},
                      Word<ContributionKind>{SpokenFor, u"spoken-for"},
                      Word<ContributionKind>{Other, u"other"}};
}

/// How much of the meeting a child comes to.
enum class ChildComes { Whole, Part, No };
constexpr auto wordsOf(ChildComes)
{
    using enum ChildComes;
    return std::array{Word<ChildComes>{Whole, u"whole"}, Word<ChildComes>{Part, u"part"}, Word<ChildComes>{No, u"no"}};
}

/// What brought a request for a conference about.
enum class RequestTrigger {
    StrategyDiscussion, TransferNotice, LookedAfterReview, ReviewDue, BroughtForward, Reconvened, EmergencyProtectionOrder,
    ChildAssessmentOrder, ProfessionalsRequest, ParentWantsReturn
};
constexpr auto wordsOf(RequestTrigger)
{
    using enum RequestTrigger;
    using W = Word<RequestTrigger>;
    return std::array{W{StrategyDiscussion, u"strategy-discussion"},
                      W{TransferNotice, u"transfer-notice"},
                      W{LookedAfterReview, u"looked-after-review"},
                      W{ReviewDue, u"review-due"},
                      W{BroughtForward, u"brought-forward"},
                      W{Reconvened, u"reconvened"},
                      W{EmergencyProtectionOrder, u"emergency-protection-order"},
                      W{ChildAssessmentOrder, u"child-assessment-order"},
                      W{ProfessionalsRequest, u"professionals-request"},
                      W{ParentWantsReturn, u"parent-wants-return"}};
}

/// How an invitation or a letter gets to somebody.
enum class SendingWay { Post, Email, Hand, SocialWorker };
constexpr auto wordsOf(SendingWay)
{
    using enum SendingWay;
    return std::array{Word<SendingWay>{Post, u"post"}, Word<SendingWay>{Email, u"email"}, Word<SendingWay>{Hand, u"hand"},
                      Word<SendingWay>{SocialWorker, u"social-worker"}};
}

/// How a line of a checklist was dealt with.
enum class AnswerState { Ticked, Answered, NotApplicable };
constexpr auto wordsOf(AnswerState)
{
    using enum AnswerState;
    return std::array{Word<AnswerState>{Ticked, u"ticked"}, Word<AnswerState>{Answered, u"answered"},
                      Word<AnswerState>{NotApplicable, u"not-applicable"}};
}

/// Why a plan ended or may end.
enum class EndingGround { NoLongerAtRisk, Moved, Eighteen, Died, LeftUk, CareOrder };
constexpr auto wordsOf(EndingGround)
{
    using enum EndingGround;
    return std::array{Word<EndingGround>{NoLongerAtRisk, u"no-longer-at-risk"},
                      Word<EndingGround>{Moved, u"moved"},
                      Word<EndingGround>{Eighteen, u"eighteen"},
                      Word<EndingGround>{Died, u"died"},
                      Word<EndingGround>{LeftUk, u"left-uk"},
                      Word<EndingGround>{CareOrder, u"care-order"}};
}

} // namespace cadair
