#pragma once

#include "core/casework/display.h"
#include "core/casework/record.h"
#include "core/rules/verdict.h"

namespace cadair {

/// One step of the meeting as the family sees it.
struct DisplayStep {
    enum class State { Done, Now, Coming };
    LocalText title;                        ///< the agenda's own plain words
    State state = State::Coming;
    bool operator==(const DisplayStep&) const = default;
};

/// Somebody who is here: a first name, and what they do in plain words (the words are made where it is shown).
struct DisplayPerson {
    QString firstName;
    Capacity capacity = Capacity::Practitioner;
    std::optional<Relation> relation;
    std::optional<AgencyKey> agency;
    bool fromElsewhere = false;             ///< by video or phone
    bool operator==(const DisplayPerson&) const = default;
};

/// One action of a plan that is shared.
struct DisplayAction {
    QString what;
    QString who;                            ///< a first name where it is somebody of the meeting
    std::optional<QDate> by;
    bool operator==(const DisplayAction&) const = default;
};
struct DisplayPlan {
    QString child;                          ///< what the child is called; empty for one without a name yet
    QString changes;
    std::vector<DisplayAction> actions;
    bool operator==(const DisplayPlan&) const = default;
};

/// What is working well, what the worries are, what needs to happen.
struct DisplayBoard {
    QStringList well, worries, needed;
    bool operator==(const DisplayBoard&) const = default;
};

/// All that the family's own screen can show. What is not in here cannot be shown: no time spent, no quorum, no view, no
/// category, no address, no surname beside a first name, nothing of the minutes.
struct FamilyDisplay {
    bool blank = true;                      ///< nothing of the meeting is shown
    bool welcome = false;
    std::vector<DisplayStep> steps;
    std::vector<DisplayPerson> people;
    std::optional<QTime> backAt;            ///< a break is on until then
    std::optional<DisplayBoard> board;
    std::vector<DisplayPlan> plans;
    bool operator==(const FamilyDisplay&) const = default;
};

/// What the chair has the display show in the meeting, beside what was chosen before.
struct DisplaySharing {
    bool board = false;
    bool plan = false;
    bool operator==(const DisplaySharing&) const = default;
};

/// What is shown of this conference at `at`. `choice` is the allow-list; the board and the plan need `sharing` as well, and
/// hold only what every member of the family who is here may read.
FamilyDisplay familyDisplay(const CaseFile& file, const ConferenceRecord& record, const Procedure& procedure,
                            const DisplayChoice& choice, const DisplaySharing& sharing, QTime at);

/// Who is kept out of the room at `at` and may come back: the display is blank meanwhile unless the chair says otherwise.
std::vector<ParticipantId> keptOutNow(const CaseFile& file, QTime at);

/// The first name in how a person is called: no title, no surname ("PC Ifan Gorse": "Ifan").
QString firstName(const QString& name);

} // namespace cadair
