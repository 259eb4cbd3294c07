#pragma once

#include "core/documents/document.h"
#include "core/workflow/handing.h"

#include <set>

namespace cadair::ui {

/// Where one recipient's letter stands.
enum class LetterState {
    Ready,          ///< may be issued now
    LeftOut,        ///< may be, but is left out of this run
    Missing,        ///< a required field is empty
    WaitsForChair,  ///< nothing goes until the chair has said so
    Issued          ///< frozen in the casebook
};

/// What a person has set for one run of letters, besides what the casebook knows.
struct LetterChoices {
    std::set<ParticipantId> leftOut;
    std::set<ParticipantId> chairSays;          ///< waiting for the chair, and the chair has said yes
    std::map<ParticipantId, int> pointSizes;    ///< 14 or 18; everybody else 12
};

/// One recipient of a run.
struct LetterRow {
    Participant person;
    Entitlement entitlement = Entitlement::Stated;
    RuleId rule;                                ///< of the distribution line; empty where none speaks
    std::optional<Adoption> adopted;            ///< where the copy rests on a local setting: who adopted it
    LetterState state = LetterState::Ready;
    std::optional<ComposedDocument> document;   ///< as issued, else as it would be now; empty while it waits for the chair
    std::optional<ComposedDocument> other;      ///< the same in the second of both languages: the two go together
    SafetyState safety = SafetyState::NotAsked; ///< whether it may safely go to this person
    bool both = false;                          ///< gets every paper in both languages
    std::optional<VersionOwed> later;           ///< one language goes now, this one follows
    std::optional<QDateTime> issuedAt;
    std::optional<QDateTime> stopped;           ///< issued then, and it would give away an address withheld since: to be issued anew

    /// Something to look at, keep or print.
    bool isShown() const { return document.has_value(); }
};

/// Every letter of one kind that a conference sends, recipient by recipient. A value, made anew after each step.
struct LetterRun {
    DocumentKey document;
    std::vector<LetterRow> rows;

    int count(LetterState state) const;
    /// Those that issuing now would send.
    std::set<ParticipantId> ready() const;
    const LetterRow* find(const QString& participant) const;
};

/// Reads and composes. Throws StoreError.
LetterRun letterRun(const Office& office, const OpenConference& open, const DocumentKey& document,
                    const LetterChoices& choices);

/// What somebody is to the reader of a list: "Mother", "School", "Interpreter". In the screen's language.
QString placeOf(const Participant& person, const AgencyKinds& agencies);

} // namespace cadair::ui
