#pragma once

#include "core/base/strictjson.h"
#include "core/casework/conference.h"
#include "core/procedure/agencies.h"
#include "core/procedure/procedure.h"

#include <QByteArray>
#include <QDateTime>

#include <map>
#include <variant>

namespace cadair {

/// A conference as it stood, written down by hand: what policy teams and tests put the rules to.
struct Scenario {
    QString title;
    Procedure procedure;                        ///< with the scenario's local settings in it
    QDateTime now;                              ///< local clock time
    CaseFile file;
    std::optional<QTime> plannedEnd;            ///< the end given for a conference still to come
    std::map<ChildId, QString> childNames;      ///< the short names the scenario uses for them
    std::map<ParticipantId, QString> personNames;

    /// Whether the conference is still to come: then whoever is present is expected, and nothing is measured.
    bool isPlan() const;
    /// To when the meeting is looked at: its end; now while it goes on; for a plan the end it is booked for.
    QTime lookedAtUntil() const;
};

/// Reads a scenario strictly: an unknown key or word, an impossible date, an id given twice or a name that nobody has is
/// a problem that names its path; nothing is guessed. A profile named by a path is looked for in `folder`.
/// The key "expect", which tests carry beside the scenario, is passed over.
std::variant<Scenario, JsonProblem> readScenario(const QByteArray& json, const QString& fileName, const QString& folder,
                                                 const AgencyKinds& agencies);

} // namespace cadair
