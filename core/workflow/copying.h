#pragma once

#include "core/rules/copychoice.h"
#include "core/rules/distribution.h"
#include "core/workflow/openconference.h"

namespace cadair {

/// One copy in the grid of recipients and documents.
struct GridCell {
    DocumentKey document;
    Copy copy;                              ///< what it is, why and by when, with what the chair said taken in
    std::optional<CopyChoice> choice;       ///< the chair's word that made it so; empty: the rules'
    bool issued = false;
    bool canChange = false;                 ///< the chair may say something else
};

/// One recipient's copies: a participant, a child who is none, or an office that the procedure names.
struct GridRow {
    std::optional<ParticipantId> person;
    QString recipient;                      ///< word of the procedure's table where there is no person
    std::optional<ChildId> child;
    std::vector<GridCell> cells;            ///< of the documents of `CopyGrid`; what there is none of is left out
    int passagesWithheld = 0;               ///< how many passages of the record their minutes leave out
    bool othersOpen = false;                ///< nobody has said whether they get what was noted about the other children

    const GridCell* cell(const DocumentKey& document) const;
    bool waitsForTheChair() const;
};

/// Who gets what after a conference, computed and as the chair has settled it.
struct CopyGrid {
    std::vector<DocumentKey> documents;     ///< the columns: letter, plan, minutes
    std::vector<GridRow> rows;

    int waiting() const;
};

CopyGrid copyGrid(const OpenConference& open, const QDateTime& now);

/// Keeps what the chair said about a copy, with a reason, against what follows from the rules.
StepResult chooseCopy(const Office& office, CopyChoice choice);
/// Back to what follows from the rules.
StepResult takeChoiceBack(const Office& office, const ConferenceId& conference, const DocumentKey& document, const ParticipantId& to);
/// The same about one passage.
StepResult choosePassage(const Office& office, const ConferenceId& conference, PassageChoice choice);
StepResult takePassageBack(const Office& office, const ConferenceId& conference, const NoteId& note, const ParticipantId& to);

/// What was noted about the other children, where a parent or carer of only some of them gets a copy and nobody has said yes or
/// no to it. Until somebody has, that copy does not go.
std::vector<Note> othersToSettle(const OpenConference& open, const ParticipantId& reader);

/// One passage of the record that a reader's minutes leave out, and why.
struct LeftOut {
    Note note;
    std::vector<Reason> reasons;
    std::optional<PassageChoice> choice;
};
/// Passage by passage, in the record's order.
std::vector<LeftOut> leftOutFor(const OpenConference& open, const ParticipantId& reader);

} // namespace cadair
