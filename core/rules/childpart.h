#pragma once

#include "core/rules/verdict.h"

namespace cadair {

/// What is presumed of a child's coming; always rebuttable.
enum class Presumption { Offered, NotExpected, RespectedRefusal, NotStated };
constexpr auto wordsOf(Presumption)
{
    using enum Presumption;
    return std::array{Word<Presumption>{Offered, u"offered"}, Word<Presumption>{NotExpected, u"not-expected"},
                      Word<Presumption>{RespectedRefusal, u"respected-refusal"},
                      Word<Presumption>{NotStated, u"not-stated"}};
}

/// One child's part in the conference.
struct ChildPartVerdict {
    ChildId child;
    int age = 0;                            ///< in whole years on the day of the conference
    Presumption presumption = Presumption::NotStated;
    RuleId rule;
    std::vector<Reason> reasons;
    bool local = false;
    bool operator==(const ChildPartVerdict&) const = default;
};

/// Whole years from `born` to `on`; a child born on 29 February turns a year older on 1 March in common years.
int ageOn(QDate born, QDate on);

/// Empty for a child unborn on the day.
std::optional<ChildPartVerdict> childPart(const Subject& subject, QDate conferenceDate, const Procedure& procedure);

} // namespace cadair
