#pragma once

#include "core/base/strictjson.h"
#include "core/casework/conference.h"
#include "core/workflow/office.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <variant>
#include <vector>

/// A conference written down as it went, minute by minute, and put to the steps the program itself takes.
namespace replay {

using namespace cadair;

class Stage;

/// What one action does; nothing is written where it is refused.
using Take = std::function<StepResult(Stage&)>;

/// One thing a person did during the meeting.
struct Action {
    QDateTime at;                  ///< to the second, later than the action before: several of one minute follow each other
    QString title;                 ///< "10:36 leaves": how a failure names it
    std::optional<QStringList> refused; ///< the codes the procedure answers with, where it does not let this be done
    Take take;
};

struct ScriptChild {
    QString id;                    ///< the short name the script uses: "robin"
    QString givenName;
    QString familyName;
    QDate born;
    QString language;
};

/// Somebody on the list before the day.
struct ScriptPerson {
    QString id;
    QString name;
    QString job;
    std::optional<Relation> relation; ///< of the family; empty: a practitioner, or who runs the meeting
    Capacity capacity = Capacity::Practitioner;
    QString agency;
    QStringList contact;           ///< children
    Reply reply = Reply::Awaited;
    QString language;
    QString deputyFor;             ///< whose contact they bring
};

/// Somebody whom the chair decided beforehand to keep out of a part.
struct ScriptExclusion {
    QString who;
    QString by;
    GroundKey ground;
    QString evidence;
    QString reasons;
    std::optional<ExclusionRecord> record; ///< which minutes they get; empty: the chair has not said
    QTime from;
    std::vector<AgendaKey> items;
};

struct Script {
    QString title;
    ProcedureKey procedure;
    Language recordLanguage = Language::English;
    QDateTime asked;               ///< when the conference was asked for
    QDate date;
    QTime start;
    int minutes = 90;
    QString family;
    QString reasons;
    std::vector<ScriptChild> children;
    std::vector<ScriptPerson> people;
    std::vector<ScriptExclusion> keptOut;
    std::vector<Action> actions;
    std::map<QString, QString> names; ///< of everybody, by short name, those nobody expected too

    /// The short name of somebody called so; the name itself where the script has none.
    QString idOf(const QString& name) const;
};

/// Reads a script strictly: whatever is misspelt or forgotten is a problem that says where.
std::variant<Script, JsonProblem> readScript(const QByteArray& json, const QString& fileName);

/// Reads one action of the day; `script` learns the names of those who come unasked.
Take readTake(const JsonReader& action, Script& script);

} // namespace replay
