#pragma once

#include "core/casework/dossier.h"

#include <QByteArray>

#include <set>

namespace cadair {

using NoteId = Id<struct Note>;
using DecisionId = Id<struct Decision>;
using ViewId = Id<struct View>;
using DissentId = Id<struct Dissent>;
using LetterId = Id<struct Letter>;

/// One paragraph of the record. The minutes are the notes, edited; a copy is a filter over them.
struct Note {
    NoteId id;
    ConferenceId conference;
    AgendaKey agenda;
    std::optional<ChildId> child;           ///< empty: about all of them
    NoteKind kind = NoteKind::Fact;
    QString text;
    QString author;
    QDateTime writtenAt;                    ///< when it was begun
    int position = 0;                       ///< order within its agenda item
    bool confidential = false;              ///< left out of every family copy
    std::vector<ParticipantId> withheldFrom;
    std::optional<ConfidentialKind> confidentialKind; ///< why it is confidential; empty where nobody said so
    bool operator==(const Note&) const = default;
};

/// Time spent on one agenda item; an item may be taken up again.
struct AgendaSpan {
    AgendaKey item;
    QTime from;
    std::optional<QTime> to;                ///< empty: it is the current item
    bool operator==(const AgendaSpan&) const = default;
};

/// A practitioner's view on one child. There is no row for those not yet asked.
struct View {
    ViewId id;
    ConferenceId conference;
    ChildId child;
    ParticipantId participant;
    ViewChoice choice = ViewChoice::NoView;
    QString reason;
    QDateTime givenAt;
    bool operator==(const View&) const = default;
};

/// A dissent from the decision on one child, in the dissenter's own words.
struct Dissent {
    DissentId id;
    ConferenceId conference;
    ChildId child;
    ParticipantId participant;
    QString reason;
    bool readBack = false;
    QDateTime recordedAt;
    bool operator==(const Dissent&) const = default;
};

/// What was decided for one child. Corrected by a later one that names it, never undone.
struct Decision {
    DecisionId id;
    ConferenceId conference;
    ChildId child;
    OutcomeKind outcome = OutcomeKind::NoPlan;
    std::vector<CategoryKey> categories;    ///< the first is the primary one
    QString categoryReason;
    QString reasons;                        ///< in plain words, as the letter gives them
    ReachedBy reachedBy = ReachedBy::Consensus;
    QDateTime decidedAt;
    QString decidedBy;                      ///< the chair's name that day
    std::optional<DecisionId> corrects;
    QString correctionReason;
    bool operator==(const Decision&) const = default;
};

/// A departure from a rule that a person decided on, against the exact reason.
struct Departure {
    ConferenceId conference;
    QString step;                           ///< word of the step: "start", "proceed-inquorate", "late-date"
    RuleId rule;
    QString reason;
    QString by;
    QDateTime at;
    bool operator==(const Departure&) const = default;
};

/// What somebody said to one line of a checklist.
struct Answer {
    ConferenceId conference;
    Moment moment = Moment::Always;
    QString group;                          ///< the line: a group of the profile's rules
    AnswerState state = AnswerState::Ticked;
    QString text;                           ///< the answer in words, or why the line does not apply
    QString by;
    QDateTime at;
    bool operator==(const Answer&) const = default;
};

/// A document issued to one person: frozen with its digest; printing again gives the identical text.
struct Letter {
    LetterId id;
    ConferenceId conference;
    DocumentKey document;
    ParticipantId to;
    QString language;                       ///< BCP 47 tag of the text
    QString html;                           ///< the text as issued
    QByteArray digest;                      ///< SHA-256 of `html` in UTF-8
    int copyNumber = 1;
    QDateTime issuedAt;
    bool operator==(const Letter&) const = default;
};

/// Everything written down about one conference, beside its case file.
struct ConferenceRecord {
    std::vector<Note> notes;                ///< by agenda item as begun, then position
    std::vector<AgendaSpan> agenda;
    std::vector<View> views;
    std::vector<Dissent> dissents;
    std::vector<Decision> decisions;        ///< oldest first; the last for a child that nothing corrects is in force
    std::vector<Departure> departures;
    std::vector<Letter> letters;
    std::vector<Answer> answers;            ///< the last word on each line of each moment
    std::set<QString> circumstances;        ///< what somebody said holds here, by a profile's condition word: "court-order"
    Dossier dossier;                        ///< what is settled around it; holds what the casebook keeps of it
    bool operator==(const ConferenceRecord&) const = default;

    /// The decision in force for a child; nullptr while undecided.
    const Decision* decisionFor(const ChildId& child) const;
};

} // namespace cadair
