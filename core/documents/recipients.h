#pragma once

#include "core/documents/document.h"
#include "core/procedure/procedure.h"

namespace cadair {

/// Somebody a document goes to, or would go to.
struct Recipient {
    ParticipantId id;
    Entitlement entitlement = Entitlement::Stated;
    RuleId rule;                        ///< of the distribution line; empty where none speaks
    QString local;                      ///< key of the local setting it rests on; empty: on the text
    bool operator==(const Recipient&) const = default;
};

/// Who gets `document` of this conference, in the order of its participants.
///
/// An invitation goes to everybody who is to come; afterwards letters and minutes go to those who attended or were
/// invited. Practitioners and family are on the list; children, supporters, advocates, interpreters, observers and
/// lawyers wait for the chair. The minutes go to practitioners only: family copies have rules of their own.
/// Somebody kept out of the whole conference beforehand is not invited to it, but is told what was decided.
std::vector<Recipient> recipientsOf(const DocumentKey& document, const CaseFile& file, const Procedure& procedure);

/// Parents, carers, relatives, foster carers and children: readers who get letters in plain words, and in the minutes
/// nothing marked confidential.
bool isFamily(const Participant& person);

/// Practitioners, the children's guardian and those who run the meeting: readers of all there is. Everybody else's copy is
/// made from what they may have.
bool readsAll(const Participant& person);

/// The children a document speaks of to this reader: all for those who read all, for everybody else those they
/// belong to. In the case's order.
std::vector<const Subject*> childrenFor(const Participant& reader, const CaseFile& file);

/// Whether this reader's copy may hold that paragraph.
bool mayRead(const Note& note, const Participant& reader);

} // namespace cadair
