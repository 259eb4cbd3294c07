#pragma once

#include "core/base/words.h"

#include <set>

namespace cadair {

/// A part of what the family sees on a screen of its own. There is no other.
enum class DisplayPart { Welcome, Agenda, People, Countdown, Board, Plan };
constexpr auto wordsOf(DisplayPart)
{
    using enum DisplayPart;
    return std::array{Word<DisplayPart>{Welcome, u"welcome"}, Word<DisplayPart>{Agenda, u"agenda"}, Word<DisplayPart>{People, u"people"},
                      Word<DisplayPart>{Countdown, u"countdown"}, Word<DisplayPart>{Board, u"board"}, Word<DisplayPart>{Plan, u"plan"}};
}

/// What the chair lets the family's screen show; chosen before. The board and the plan appear only once they are also shared
/// in the meeting.
struct DisplayChoice {
    std::set<DisplayPart> shows{DisplayPart::Welcome, DisplayPart::Agenda, DisplayPart::People, DisplayPart::Countdown};
    int breakMinutes = 10;                  ///< how long a break is meant to last
    bool operator==(const DisplayChoice&) const = default;
};

} // namespace cadair
