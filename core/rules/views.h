#pragma once

#include "core/rules/verdict.h"

namespace cadair {

/// Whether all who were asked see one child's situation alike. Computed from the recorded views, never typed; there is no
/// count of who agrees, here or on any screen.
enum class Unanimity {
    NobodyAsked,  ///< no view is recorded
    StillAsking,  ///< alike so far, and somebody has not been asked
    Unanimous,
    NotUnanimous, ///< views differ, somebody has none, or a dissent is recorded
};
constexpr auto wordsOf(Unanimity)
{
    using enum Unanimity;
    return std::array{Word<Unanimity>{NobodyAsked, u"nobody-asked"}, Word<Unanimity>{StillAsking, u"still-asking"},
                      Word<Unanimity>{Unanimous, u"unanimous"}, Word<Unanimity>{NotUnanimous, u"not-unanimous"}};
}

/// In what order practitioners are asked: the chair's choice.
enum class AskingOrder {
    AsListed,
    Rotating,        ///< each child begins with the next person, so that nobody always speaks first
    SocialCareFirst,
    SocialCareLast,
};
constexpr auto wordsOf(AskingOrder)
{
    using enum AskingOrder;
    return std::array{Word<AskingOrder>{AsListed, u"as-listed"}, Word<AskingOrder>{Rotating, u"rotating"},
                      Word<AskingOrder>{SocialCareFirst, u"social-care-first"},
                      Word<AskingOrder>{SocialCareLast, u"social-care-last"}};
}

/// The views on one child.
struct ViewsOfChild {
    ChildId child;
    Unanimity unanimity = Unanimity::NobodyAsked;
    std::optional<ViewChoice> shared;           ///< what all see alike; only where unanimous
    std::vector<ParticipantId> order;           ///< everybody to ask, in the order to ask
    std::vector<ParticipantId> notYetAsked;     ///< of these, in the same order
    bool operator==(const ViewsOfChild&) const = default;
};

/// Who is asked for a view on `child`, in order: every practitioner in the room at `at`, in contact or not, and whoever
/// gave a view before leaving. Once the meeting has ended: whoever stayed to its end. Observers take no part.
std::vector<ParticipantId> orderToAsk(const CaseFile& file, const ConferenceRecord& record, const ChildId& child,
                                      AskingOrder order, QTime at, const Procedure& procedure);

/// What the recorded views on `child` come to.
ViewsOfChild viewsOf(const CaseFile& file, const ConferenceRecord& record, const ChildId& child, AskingOrder order,
                     QTime at, const Procedure& procedure);

} // namespace cadair
