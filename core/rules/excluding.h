#pragma once

#include "core/casework/dossier.h"
#include "core/rules/exclusion.h"

namespace cadair {

/// What is still to be done about one request to keep somebody out.
enum class ExclusionOwed { Ground, Evidence, Decision, Times, Record, ExtentReason, Letter, Report, Views, Presenter };
constexpr auto wordsOf(ExclusionOwed)
{
    using enum ExclusionOwed;
    using W = Word<ExclusionOwed>;
    return std::array{W{Ground, u"ground"}, W{Evidence, u"evidence"}, W{Decision, u"decision"}, W{Times, u"times"},
                      W{Record, u"record"}, W{ExtentReason, u"extent-reason"}, W{Letter, u"letter"}, W{Report, u"report"},
                      W{Views, u"views"}, W{Presenter, u"presenter"}};
}

/// Why what was entered about a request cannot stand. The words are made where it is shown, under the field.
enum class ExclusionFault {
    Missing, InTheFuture, GroundNotListed, GroundOnlyDuring, NotToBeKeptOut, NotOfThisConference, FromAfterTo, OutsideMeeting,
    ItemUnknown, BeforeTheRequest
};
constexpr auto wordsOf(ExclusionFault)
{
    using enum ExclusionFault;
    using W = Word<ExclusionFault>;
    return std::array{W{Missing, u"missing"},
                      W{InTheFuture, u"in-the-future"},
                      W{GroundNotListed, u"ground-not-listed"},
                      W{GroundOnlyDuring, u"ground-only-during"},
                      W{NotToBeKeptOut, u"not-to-be-kept-out"},
                      W{NotOfThisConference, u"not-of-this-conference"},
                      W{FromAfterTo, u"from-after-to"},
                      W{OutsideMeeting, u"outside-meeting"},
                      W{ItemUnknown, u"item-unknown"},
                      W{BeforeTheRequest, u"before-the-request"}};
}

/// One field that needs mending. `field` is the name of the struct's member.
struct ExclusionProblem {
    QString field;
    ExclusionFault fault;
    bool operator==(const ExclusionProblem&) const = default;
};

/// What the chair settles about a request.
struct ExclusionDecision {
    ExclusionSettled settled = ExclusionSettled::None;
    std::optional<QTime> from;              ///< of a part; empty where its items say when
    std::optional<QTime> to;                ///< empty: until the end
    std::vector<AgendaKey> items;           ///< of a part: the items the person is not there for
    QString reasons;
    std::optional<ExclusionRecord> record;  ///< empty: not decided yet
    QString standIn;                        ///< who speaks for the person there
    QString extentReason;                   ///< why a part is not enough
    bool operator==(const ExclusionDecision&) const = default;
};

/// Whether somebody in this capacity can be kept out at all: whoever runs the meeting cannot, and a child's coming is settled
/// with the child.
bool canBeKeptOut(Capacity capacity);

/// What a request lacks or cannot say. A place without criteria asks for no ground. `today` is the day it is written down.
std::vector<ExclusionProblem> problemsOf(const ExclusionRequest& request, const CaseFile& file, const Procedure& procedure,
                                         QDate today);

/// What a decision lacks or cannot say.
std::vector<ExclusionProblem> problemsOf(const ExclusionDecision& decision, const CaseFile& file, const Procedure& procedure);

/// When these items are planned for, by the agenda of this kind of conference and its planned start: from the first of them
/// to the end of the last. Empty where there is no start or no item.
std::optional<Presence> plannedTimes(const std::vector<AgendaKey>& items, const Conference& conference,
                                     const Procedure& procedure);

/// The exclusion that a request and a decision come to. Not settled, or settled with none: a part without times, which asks
/// for no more than its ground carries, so that a request can be judged before it is settled.
Exclusion exclusionFrom(const ExclusionRequest& request, const ExclusionDecision& decision, const Conference& conference,
                        const Procedure& procedure);

/// The decision as it is kept: in the request, and in the exclusion that the participant carries.
ExclusionDecision decisionOf(const ExclusionRequest& request, const CaseFile& file, const Dossier& dossier);

/// What the procedure says of a request if it were settled so.
ExclusionVerdict judgedRequest(const ExclusionRequest& request, const ExclusionDecision& decision, const CaseFile& file,
                               const Procedure& procedure, const WorkingCalendar& calendar, const QDateTime& now);

/// What is still to be done about a request, in the order in which it is done. Nothing once it is settled with none.
std::vector<ExclusionOwed> exclusionOwed(const ExclusionRequest& request, const CaseFile& file, const Dossier& dossier,
                                         const Procedure& procedure, const WorkingCalendar& calendar, const QDateTime& now);

/// Pairs that must not meet because one of them is to be kept out for a conflict in the family, and nobody has written down
/// yet: with who asked for it where that is family, else with every other adult of the same children.
std::vector<Apart> proposedApart(const CaseFile& file, const Dossier& dossier);

} // namespace cadair
