#pragma once

#include "core/rules/checks.h"
#include "core/rules/telling.h"
#include "core/rules/timescales.h"

namespace cadair {

/// One line of Prepare's "Ready?" list.
enum class ReadyKind {
    DateInTime, ChairNamed, MinuteTakerNamed, EverybodyInvited, RepliesIn, ReportsIn, LanguagesAsked, QuorumIfAllCome,
    KeyAgenciesExpected, TellOfChange, ExclusionsSettled, ChildrensPart, DecisionMakers, Interpreters, Childcare,
    ObserversAgreed, TeamManagerInstead
};
constexpr auto wordsOf(ReadyKind)
{
    using enum ReadyKind;
    using W = Word<ReadyKind>;
    return std::array{W{DateInTime, u"date-in-time"},
                      W{ChairNamed, u"chair-named"},
                      W{MinuteTakerNamed, u"minute-taker-named"},
                      W{EverybodyInvited, u"everybody-invited"},
                      W{RepliesIn, u"replies-in"},
                      W{ReportsIn, u"reports-in"},
                      W{LanguagesAsked, u"languages-asked"},
                      W{QuorumIfAllCome, u"quorum-if-all-come"},
                      W{KeyAgenciesExpected, u"key-agencies-expected"},
                      W{TellOfChange, u"tell-of-change"},
                      W{ExclusionsSettled, u"exclusions-settled"},
                      W{ChildrensPart, u"childrens-part"},
                      W{DecisionMakers, u"decision-makers"},
                      W{Interpreters, u"interpreters"},
                      W{Childcare, u"childcare"},
                      W{ObserversAgreed, u"observers-agreed"},
                      W{TeamManagerInstead, u"team-manager-instead"}};
}

/// How a line stands. Nothing on the list bars the start: what is to do is shown, and done is shown too.
enum class ReadyState { ToDo, Done, NotStated };
constexpr auto wordsOf(ReadyState)
{
    using enum ReadyState;
    return std::array{Word<ReadyState>{ToDo, u"to-do"}, Word<ReadyState>{Done, u"done"},
                      Word<ReadyState>{NotStated, u"not-stated"}};
}

/// One thing to have ready, and what it still lacks.
struct ReadyItem {
    ReadyKind kind = ReadyKind::DateInTime;
    ReadyState state = ReadyState::ToDo;
    RuleId rule;                            ///< what asks for it; empty where only sense does
    std::optional<ChildId> child;           ///< quorum: one line for each child
    std::vector<ParticipantId> people;      ///< whom it waits for
    std::optional<QDate> due;               ///< the day of the limit, where one governs
    bool passed = false;                    ///< that limit has passed, and it is a hard one
    std::vector<Reason> reasons;            ///< what is missing, where a rule says so
    bool operator==(const ReadyItem&) const = default;
};

/// What is ready for a conference that has not begun, in the order of the list. `limits` as `timescales` gave them.
std::vector<ReadyItem> readyItems(const CaseFile& file, const Procedure& procedure, const std::vector<LimitVerdict>& limits);

/// What else is to be ready around the people: who has to be told of a change, exclusions that wait for the chair, the
/// children's part, and what the profile's checks ask of those who come. Only lines that apply; what is in order is left out
/// where nobody would look for it.
std::vector<ReadyItem> readyAround(const CaseFile& file, const Dossier& dossier, const Procedure& procedure,
                                   const std::vector<CheckVerdict>& checks, const Telling& telling);

} // namespace cadair
