#pragma once

#include "core/casework/record.h"
#include "core/workflow/office.h"

namespace cadair {

/// What an entry of a family's timeline tells.
enum class Told {
    Requested, Convened, Moved, Postponed, Held, Adjourned, Cancelled, NotProceeded, ///< of a conference
    Decided, Corrected,          ///< for one child
    Sent,                        ///< a document, to `count` people
    Happened,                    ///< an event that starts, stops or answers a clock
    Born, Died,                  ///< a child whose birth was awaited; a death
    AddressWithheld, WithholdingEnded, WarningBegan, WarningEnded,
    Complained, ComplaintEnded,  ///< about a conference; `word`: how it ended
    GroupMet,                    ///< a core group; `count`: how many came
    Visited, NotReached,         ///< a child, by `name`; nobody could be reached
    PlanWorked,                  ///< of a child's plan; `word`: what was done, such as "written-agreement"
    Proposed, ProposalAnswered,  ///< a change to a child's plan; `name`: what, `word`: what became of it
    Admitted, WentHome,          ///< a child, to and from hospital; `name`: where
    OfMove, OfCare,              ///< `word`: what happened; `name`: the other authority, who was told, who decided
    PregnancyEnded, Stillborn,   ///< a child who was expected
    Adopted, Renamed,            ///< a child; `name` and `word`: the name from then on and the one before
    TakenBack,                   ///< something recorded of a child that had not happened; `word`: why
    OfReview                     ///< of a plan's review, its end or the help after it: `word` says what
};

/// One thing that happened to a family. Which of the members say something depends on `told`; words are made on the screen.
struct TimelineEntry {
    Told told = Told::Happened;
    QDate on;
    std::optional<QTime> at;
    std::optional<ConferenceId> conference = {};
    ConferenceType type = ConferenceType::Initial;
    std::optional<ChildId> child = {};
    std::optional<QDate> date = {};            ///< Convened, Moved: the day set
    std::optional<QDate> before = {};          ///< Moved: the day it was to be on
    OutcomeKind outcome = OutcomeKind::NoPlan;
    std::vector<CategoryKey> categories = {};
    std::optional<EventKey> event = {};
    std::optional<DocumentKey> document = {};
    int count = 1;
    std::optional<WithholdingId> withholding = {};
    std::optional<WarningId> warning = {};
    QString word = {};                         ///< ComplaintEnded: the outcome; PlanWorked, ProposalAnswered; OfMove, OfCare: known-in, told,
                                               ///< accepted …; OfReview: "review-moved", "end-asked", "support" …
    QString name = {};                         ///< Complained, ComplaintEnded: who complained; visits: who went; GroupMet: who chaired;
                                               ///< OfReview: who asked or decided, or what happened, in words or by word
    bool operator==(const TimelineEntry&) const = default;
};

/// Everything that happened to a family, newest first: what its conferences went through (from the journal, which knows when
/// each step was taken), decisions, documents sent, events, births and deaths, warnings and withheld addresses.
std::vector<TimelineEntry> familyTimeline(const Office& office, const Household& household);

} // namespace cadair
