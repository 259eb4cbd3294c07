#pragma once

#include "core/casework/conference.h"

#include <QByteArray>

namespace cadair {

using NoteId = Id<struct Note>;
using LetterId = Id<struct Letter>;
using MinutesVersionId = Id<struct MinutesVersion>;
using AmendmentId = Id<struct Amendment>;
using DispatchId = Id<struct Dispatch>;

/// What the chair said about one person's copy of one document, in place of what follows from the rules.
struct CopyChoice {
    ConferenceId conference;
    DocumentKey document;
    ParticipantId to;
    CopyKind copy = CopyKind::None;         ///< full, family, attended part or none
    bool otherChildren = false;             ///< a parent of only some of the children has what was noted about the others too
    QString reason;
    QString by;
    QDateTime at;
    bool operator==(const CopyChoice&) const = default;
};

/// The same about one passage: given to somebody who would not have it, or withheld from somebody who would.
struct PassageChoice {
    NoteId note;
    ParticipantId to;
    bool given = false;
    QString reason;
    QString by;
    QDateTime at;
    bool operator==(const PassageChoice&) const = default;
};

/// Why the record was kept as it stood.
enum class VersionKind { Draft, Signed };
constexpr auto wordsOf(VersionKind)
{
    using enum VersionKind;
    return std::array{Word<VersionKind>{Draft, u"draft"}, Word<VersionKind>{Signed, u"signed"}};
}

/// One paragraph of a version of the record, as it read then.
struct MinutesParagraph {
    NoteId note;
    AgendaKey agenda;
    NoteKind kind = NoteKind::Fact;
    bool confidential = false;
    QString text;
    bool operator==(const MinutesParagraph&) const = default;
};

/// The record as it stood when it went to the chair, or when the chair signed it. Never changed afterwards.
struct MinutesVersion {
    MinutesVersionId id;
    ConferenceId conference;
    int number = 1;                         ///< of its kind: the second draft, version 2
    VersionKind kind = VersionKind::Draft;
    QString by;                             ///< who sent it to the chair, or the chair's name that day
    QDateTime at;
    QByteArray digest;                      ///< SHA-256 of its paragraphs
    qint64 headSeq = 0;                     ///< the journal's last entry then
    QString headHash;
    std::vector<MinutesParagraph> paragraphs;
    bool operator==(const MinutesVersion&) const = default;
};

/// What came of an amendment that somebody asked for.
enum class AmendmentState { Open, Accepted, Refused };
constexpr auto wordsOf(AmendmentState)
{
    using enum AmendmentState;
    return std::array{Word<AmendmentState>{Open, u"open"}, Word<AmendmentState>{Accepted, u"accepted"},
                      Word<AmendmentState>{Refused, u"refused"}};
}

/// What a recipient asked to have put right in the signed record.
struct Amendment {
    AmendmentId id;
    ConferenceId conference;
    ParticipantId by;
    std::optional<NoteId> note;             ///< the paragraph; empty: of the record as a whole
    QString wanted;
    QDate askedOn;
    AmendmentState state = AmendmentState::Open;
    QString reason;                         ///< why it was accepted or refused
    QString settledBy;
    std::optional<QDateTime> settledAt;
    bool operator==(const Amendment&) const = default;
};

/// A letter that left: how and when, to which address as confirmed that day, and what became of it.
struct Dispatch {
    DispatchId id;
    LetterId letter;
    SendingWay way = SendingWay::Post;
    QString address;                        ///< lines parted by '\n', as confirmed when it left
    QString by;
    QDateTime at;
    std::optional<QDate> returned;          ///< when it came back undelivered
    QString returnedWhy;
    std::optional<QDate> received;          ///< when its receipt was confirmed
    bool operator==(const Dispatch&) const = default;
};

/// Whose copies are what, the versions of the record, and what left.
struct CopiesKept {
    std::vector<CopyChoice> choices;
    std::vector<PassageChoice> passages;
    std::vector<MinutesVersion> versions;   ///< oldest first
    std::vector<Amendment> amendments;      ///< oldest first
    std::vector<Dispatch> dispatches;       ///< oldest first
    bool operator==(const CopiesKept&) const = default;

    /// What the chair said about this copy; nullptr where nothing was said.
    const CopyChoice* choice(const DocumentKey& document, const ParticipantId& to) const;
    const PassageChoice* passage(const NoteId& note, const ParticipantId& to) const;
    /// The last version of that kind; nullptr where there is none.
    const MinutesVersion* last(VersionKind kind) const;
};

} // namespace cadair
