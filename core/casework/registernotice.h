#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <QDate>
#include <QString>

#include <optional>

namespace cadair {

using NoticeId = Id<struct RegisterNotice>;

/// What comes to the keeper of the register beside the decisions of conferences.
enum class NoticeKind { MovedIn, MovedOut, RiskPerson, SuitabilityCheck };
constexpr auto wordsOf(NoticeKind)
{
    using enum NoticeKind;
    return std::array{Word<NoticeKind>{MovedIn, u"moved-in"}, Word<NoticeKind>{MovedOut, u"moved-out"},
                      Word<NoticeKind>{RiskPerson, u"risk-person"}, Word<NoticeKind>{SuitabilityCheck, u"suitability-check"}};
}

/// A notice that a child moved in or out, that somebody who may pose a risk is in the area, or a request to check somebody who
/// is to work with children; and what was done about it.
struct RegisterNotice {
    NoticeId id;
    NoticeKind kind = NoticeKind::MovedIn;
    QDate received;
    QString sender;                         ///< who sent it: another authority, the police, an agency
    QString about;                          ///< the child or the person, by name
    std::optional<QDate> born;
    QString said;                           ///< what it says
    QString done;                           ///< what was done about it; empty: nothing yet
    std::optional<QDate> doneOn;
    QString keptBy;
    bool operator==(const RegisterNotice&) const = default;
};

} // namespace cadair
