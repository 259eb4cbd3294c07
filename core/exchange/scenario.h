#pragma once

#include "core/base/strictjson.h"
#include "core/casework/conference.h"
#include "core/casework/dossier.h"
#include "core/procedure/agencies.h"
#include "core/procedure/procedure.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <map>
#include <variant>

namespace cadair {

/// A conference as it stood, written down by hand: what policy teams and tests put the rules to.
struct Scenario {
    QString title;
    Procedure procedure;                        ///< with the scenario's local settings in it
    QString procedureName;                      ///< as the scenario names it: a shipped id or a path
    LocalSettings local;
    QDateTime now;                              ///< local clock time
    CaseFile file;
    Dossier dossier;                            ///< what is written down around it (key "dossier"); may be left out
    QJsonObject dossierText;                    ///< that key word for word: written back as it was read
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

/// The scenario as a file that `readScenario` reads back to the same thing.
QByteArray writeScenario(const Scenario& scenario);

/// A conference of a casebook as a scenario: children become a, b, c and people go by what they are there for, so that a
/// case can be shown to a policy team without a name, an address or a note in it. `procedure` is as shipped.
Scenario scenarioOf(CaseFile file, const Procedure& procedure, const LocalSettings& local, const QDateTime& now);

} // namespace cadair
