#pragma once

#include "core/documents/document.h"
#include "core/procedure/procedure.h"
#include "core/rules/disclosure.h"

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
/// Somebody kept out of the whole conference beforehand is not invited to it, but is told what was decided. What copy
/// somebody may have is the rules' to say (`entitledCopy`).
std::vector<Recipient> recipientsOf(const DocumentKey& document, const CaseFile& file, const Procedure& procedure);

/// The children a document speaks of to this reader: all for those who read all, for everybody else those they
/// belong to. In the case's order.
std::vector<const Subject*> childrenFor(const Participant& reader, const CaseFile& file);

} // namespace cadair
