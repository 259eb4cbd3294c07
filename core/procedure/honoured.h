#pragma once

#include "core/procedure/procedure.h"

#include <vector>

namespace cadair {

/// In which way this program honours a rule.
enum class HonouredKind {
    Limit,      ///< the timescale engine, under the limit's id
    Function,   ///< a rule of core/rules, by its file: "quorum", "exclusion"
    Check,      ///< a check of core/rules, by its word
    Content,    ///< a part a document is not issued without: "decision-letter/complaint"
    Copy,       ///< the computed list of copies, by document
    Agenda,     ///< an item of an agenda
    Checklist,  ///< a line of the checklist at its moment, by group
    Browser,    ///< found by search and behind "Why?"
};
constexpr auto wordsOf(HonouredKind)
{
    using enum HonouredKind;
    return std::array{Word<HonouredKind>{Limit, u"limit"},         Word<HonouredKind>{Function, u"function"},
                      Word<HonouredKind>{Check, u"check"},         Word<HonouredKind>{Content, u"content"},
                      Word<HonouredKind>{Copy, u"copy"},           Word<HonouredKind>{Agenda, u"agenda"},
                      Word<HonouredKind>{Checklist, u"checklist"}, Word<HonouredKind>{Browser, u"browser"}};
}

/// One way a rule is honoured, by the name of what does it.
struct Honoured {
    HonouredKind kind = HonouredKind::Browser;
    QString name;
    /// "limit:initial-conference", "check:observer-consents".
    QString text() const;
    bool operator==(const Honoured&) const = default;
};

/// Every way in which this profile honours one of its rules, from what the profile itself says: the strongest first, none
/// twice. A rule that nothing carries is still found in the browser, so the list is never empty.
std::vector<Honoured> honouredBy(const Rule& rule, const Procedure& procedure);

} // namespace cadair
