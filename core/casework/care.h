#pragma once

#include "core/casework/conference.h"

#include "core/base/words.h"

namespace cadair {

using CareId = Id<struct CareKept>;
using CareStepId = Id<struct CareStep>;

/// On what a child is looked after.
enum class CareBasis { Agreement, InterimOrder, CareOrder, Other };
constexpr auto wordsOf(CareBasis)
{
    using enum CareBasis;
    return std::array{Word<CareBasis>{Agreement, u"agreement"}, Word<CareBasis>{InterimOrder, u"interim-order"},
                      Word<CareBasis>{CareOrder, u"care-order"}, Word<CareBasis>{Other, u"other"}};
}

/// One time a child is looked after, as the casebook keeps it, whatever conferences come and go meanwhile; what the rules look
/// into of it is `LookedAfter`.
struct CareKept {
    CareId id;
    ChildId child;
    QDate since = {};
    std::optional<QDate> until = {};        ///< the last day; empty: still
    CareBasis basis = CareBasis::Agreement;
    std::optional<QDate> careOrder = {};    ///< when a court made one
    QString officer = {};                   ///< the reviewing officer, by name
    std::optional<QDate> review = {};       ///< the looked-after review nearest to the next conference
    std::optional<bool> singlePlan = {};    ///< one plan and one process, led by the reviewing officer
    std::optional<QDate> carePlanChanged = {}; ///< a significant change of the care plan
    bool operator==(const CareKept&) const = default;
};

/// What may happen to a child who is, or was, looked after.
enum class CareStepKind { ReturnHome, Removal, ReturnAsked };
constexpr auto wordsOf(CareStepKind)
{
    using enum CareStepKind;
    return std::array{Word<CareStepKind>{ReturnHome, u"return-home"}, Word<CareStepKind>{Removal, u"removal"},
                      Word<CareStepKind>{ReturnAsked, u"return-asked"}};
}

/// A return home proposed, a child removed by a parent, or asked back after the plan ended; and what was decided about it.
struct CareStep {
    CareStepId id;
    ChildId child;
    CareStepKind kind = CareStepKind::ReturnHome;
    QDate on = {};
    QString talkedWith = {};                ///< the manager it was talked over with
    std::optional<QDate> talkedOn = {};
    std::optional<bool> decided = {};       ///< ReturnHome, ReturnAsked: a conference first; Removal: an enquiry; empty: not yet
    std::optional<QDate> decidedOn = {};
    QString decidedBy = {};
    QString reasons = {};
    bool operator==(const CareStep&) const = default;
};

/// What belongs to one conference about a looked-after child.
struct CareAnswers {
    ConferenceId conference;
    ChildId child;
    QString conferenceReason = {};          ///< why there is a conference about a child already looked after
    QString otherChairReason = {};          ///< why somebody else than the reviewing officer chairs
    QString apartReason = {};               ///< why it is not on the day of the looked-after review
    std::optional<bool> securityAssured = {}; ///< care and placement keep the child safe without the plan
    QString securityReasons = {};
    bool operator==(const CareAnswers&) const = default;
};

} // namespace cadair
