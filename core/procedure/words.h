#pragma once

#include "core/base/key.h"
#include "core/base/words.h"

#include <array>

namespace cadair {

using ProcedureKey = Key<struct ProcedureTag>;     ///< "jersey": the profile file's name
using CalendarKey = Key<struct CalendarTag>;       ///< "england-wales": whose bank holidays count
using AgencyKey = Key<struct AgencyTag>;           ///< an agency kind: "health-visiting" (resources/agencies.json)
using SectorKey = Key<struct SectorTag>;           ///< a group of agency kinds: "health", "education"
using TimescaleKey = Key<struct TimescaleTag>;     ///< "initial-conference", "first-review", "social-work-report"
using EventKey = Key<struct EventTag>;             ///< what starts a clock: "strategy-discussion", "birth"
using DocumentKey = Key<struct DocumentTag>;       ///< "decision-letter", "minutes", "invitation"
using GroundKey = Key<struct GroundTag>;           ///< "delay-detrimental", "violence"
using CategoryKey = Key<struct CategoryTag>;       ///< "neglect", "physical"
using AgendaKey = Key<struct AgendaTag>;           ///< one item of an agenda: "welcome", "decision"
using DutyKey = Key<struct DutyTag>;               ///< what an inquorate conference must still secure: "new-date", "interim-plan"
using CheckKey = Key<struct CheckTag>;             ///< something the rules look into: "observer-consents", "lead-social-worker"
using PartKey = Key<struct PartTag>;               ///< a part a document holds: "contingency", "complaint"
using RuleId = QString;                            ///< "JER-QUO-03", as in the inventory; empty where no rule speaks

/// What kind of conference it is. A transfer-in is an initial conference about a child whose plan was made elsewhere.
enum class ConferenceType { Initial, PreBirth, Review, TransferIn };
constexpr auto wordsOf(ConferenceType)
{
    using enum ConferenceType;
    return std::array{Word<ConferenceType>{Initial, u"initial"}, Word<ConferenceType>{PreBirth, u"pre-birth"},
                      Word<ConferenceType>{Review, u"review"}, Word<ConferenceType>{TransferIn, u"transfer-in"}};
}

/// How strongly a rule is put. Red on a screen is for a passed `Must` only.
enum class Force { Must, Should, May, Info };
constexpr auto wordsOf(Force)
{
    using enum Force;
    return std::array{Word<Force>{Must, u"must"}, Word<Force>{Should, u"should"}, Word<Force>{May, u"may"},
                      Word<Force>{Info, u"info"}};
}

/// How a rule is honoured.
enum class RuleKind { Deadline, Gate, Check, Prompt, Checklist, Record, Content, Distribution, Info };
constexpr auto wordsOf(RuleKind)
{
    using enum RuleKind;
    return std::array{Word<RuleKind>{Deadline, u"deadline"},   Word<RuleKind>{Gate, u"gate"},
                      Word<RuleKind>{Check, u"check"},         Word<RuleKind>{Prompt, u"prompt"},
                      Word<RuleKind>{Checklist, u"checklist"}, Word<RuleKind>{Record, u"record"},
                      Word<RuleKind>{Content, u"content"},     Word<RuleKind>{Distribution, u"distribution"},
                      Word<RuleKind>{Info, u"info"}};
}

/// When in the life of a conference a rule speaks.
enum class Moment {
    Request, Convene, Invite, Prepare, Open, Meet, Decide, Close, Issue, Minutes, Plan, Review, Transfer, Register,
    Complain, Always
};
constexpr auto wordsOf(Moment)
{
    using enum Moment;
    return std::array{Word<Moment>{Request, u"request"},   Word<Moment>{Convene, u"convene"},
                      Word<Moment>{Invite, u"invite"},     Word<Moment>{Prepare, u"prepare"},
                      Word<Moment>{Open, u"open"},         Word<Moment>{Meet, u"meet"},
                      Word<Moment>{Decide, u"decide"},     Word<Moment>{Close, u"close"},
                      Word<Moment>{Issue, u"issue"},       Word<Moment>{Minutes, u"minutes"},
                      Word<Moment>{Plan, u"plan"},         Word<Moment>{Review, u"review"},
                      Word<Moment>{Transfer, u"transfer"}, Word<Moment>{Register, u"register"},
                      Word<Moment>{Complain, u"complain"}, Word<Moment>{Always, u"always"}};
}

/// Who at the table a rule is put to.
enum class Seat { Chair, Administrator, MinuteTaker };
constexpr auto wordsOf(Seat)
{
    using enum Seat;
    return std::array{Word<Seat>{Chair, u"chair"}, Word<Seat>{Administrator, u"administrator"},
                      Word<Seat>{MinuteTaker, u"minute-taker"}};
}

/// How much attention a rule may ask: a tick, a glance, nothing (the program does it), or only a search.
enum class Attention { Tick, Glance, Computed, Browser };
constexpr auto wordsOf(Attention)
{
    using enum Attention;
    return std::array{Word<Attention>{Tick, u"tick"}, Word<Attention>{Glance, u"glance"},
                      Word<Attention>{Computed, u"computed"}, Word<Attention>{Browser, u"browser"}};
}

/// The unit a period is written in. `Days` are calendar days, as written.
enum class PeriodUnit { Hours, Days, WorkingDays, Weeks, Months };
constexpr auto wordsOf(PeriodUnit)
{
    using enum PeriodUnit;
    return std::array{Word<PeriodUnit>{Hours, u"hours"}, Word<PeriodUnit>{Days, u"days"},
                      Word<PeriodUnit>{WorkingDays, u"working-days"}, Word<PeriodUnit>{Weeks, u"weeks"},
                      Word<PeriodUnit>{Months, u"months"}};
}

/// Whether a limit counts on from its anchor or back from it.
enum class PeriodDirection { Within, AtLeastBefore };
constexpr auto wordsOf(PeriodDirection)
{
    using enum PeriodDirection;
    return std::array{Word<PeriodDirection>{Within, u"within"},
                      Word<PeriodDirection>{AtLeastBefore, u"at-least-before"}};
}

/// What a conference decides for one child.
enum class OutcomeKind { StartPlan, ContinuePlan, EndPlan, NoPlan };
constexpr auto wordsOf(OutcomeKind)
{
    using enum OutcomeKind;
    return std::array{Word<OutcomeKind>{StartPlan, u"start-plan"}, Word<OutcomeKind>{ContinuePlan, u"continue-plan"},
                      Word<OutcomeKind>{EndPlan, u"end-plan"}, Word<OutcomeKind>{NoPlan, u"no-plan"}};
}

/// In what capacity somebody takes part. Only practitioners can count towards a quorum.
enum class Capacity {
    Chair, MinuteTaker, Practitioner, Parent, Carer, Relative, Child, Supporter, Advocate, LegalRepresentative,
    Interpreter, Observer, Guardian, FosterCarer
};
constexpr auto wordsOf(Capacity)
{
    using enum Capacity;
    return std::array{Word<Capacity>{Chair, u"chair"},
                      Word<Capacity>{MinuteTaker, u"minute-taker"},
                      Word<Capacity>{Practitioner, u"practitioner"},
                      Word<Capacity>{Parent, u"parent"},
                      Word<Capacity>{Carer, u"carer"},
                      Word<Capacity>{Relative, u"relative"},
                      Word<Capacity>{Child, u"child"},
                      Word<Capacity>{Supporter, u"supporter"},
                      Word<Capacity>{Advocate, u"advocate"},
                      Word<Capacity>{LegalRepresentative, u"legal-representative"},
                      Word<Capacity>{Interpreter, u"interpreter"},
                      Word<Capacity>{Observer, u"observer"},
                      Word<Capacity>{Guardian, u"guardian"},
                      Word<Capacity>{FosterCarer, u"foster-carer"}};
}

/// Whose copy a document can be, whatever the procedure says about it.
enum class CopyKind { Full, Family, AttendedPart, ChildsPage, None, ChairDecides, NotStated };
constexpr auto wordsOf(CopyKind)
{
    using enum CopyKind;
    return std::array{Word<CopyKind>{Full, u"full"},
                      Word<CopyKind>{Family, u"family"},
                      Word<CopyKind>{AttendedPart, u"attended-part"},
                      Word<CopyKind>{ChildsPage, u"childs-page"},
                      Word<CopyKind>{None, u"none"},
                      Word<CopyKind>{ChairDecides, u"chair-decides"},
                      Word<CopyKind>{NotStated, u"not-stated"}};
}

} // namespace cadair
