#pragma once

#include "core/rules/lifeevents.h"
#include "core/workflow/office.h"

namespace cadair {

// What happens in the life of a child: each event is one step that stops or redirects what is queued about the child, and
// shows that queue before it is recorded.

/// Everything that is queued about one child. Nothing is written.
LifeQueue queueOf(const Office& office, const ChildId& child);

/// What recording an event would do.
struct LifePreview {
    LifeQueue queue;                        ///< with where each limit would move
    std::vector<Consequence> consequences;
    const Procedure* procedure = nullptr;   ///< whose rules they cite; owned by the rulebook
    std::vector<FieldProblem> problems;     ///< what stands in the way of recording it
};
/// Nothing is written.
LifePreview previewOf(const Office& office, const LifeEventGiven& event);

/// Records it: the child's record, conferences still to be held, limits, core groups and visits follow in one go. Conferences
/// about nobody else are called off with `why` as their reason. Problems name their field: "on", "given", "family", "born-too",
/// "new-family", "why".
Made<LifeEventId> record(const Office& office, const LifeEventGiven& event);

/// Who was told of it, and how.
Made<LifeEventId> writeTold(const Office& office, const LifeEventId& event, const QString& told);
/// Somebody looked at what still goes to the family: from now on it may go.
StepResult papersLookedAt(const Office& office, const LifeEventId& event);

/// The event had not happened: the child's record is as it was before it, and `why` is kept with it. Only the last of a child.
/// Conferences that were called off stay so, those born with it keep their records; both are put right by hand. Problems:
/// "event" (another stands after it, or the record was changed since), "why".
Made<LifeEventId> takeBack(const Office& office, const LifeEventId& event, const QString& why);

/// The last event of a child that was not taken back; empty where nothing has been recorded.
std::optional<LifeEvent> lastEventOf(const Office& office, const ChildId& child);

/// What has to be done after an event, by somebody.
enum class LifeTask { NobodyDecided, LookAtPapers, ToTell };

/// One such thing, for lists.
struct LifeDue {
    LifeTask task = LifeTask::ToTell;
    LifeEvent event;
    FamilyId family;
    QString familyName;
    Child child;                            ///< NobodyDecided: the one of whom that is so
    bool operator==(const LifeDue&) const = default;
};
/// Everything that is still to be done, oldest event first.
std::vector<LifeDue> lifeDue(const Office& office);

} // namespace cadair
