#pragma once

#include "core/casework/dossier.h"
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
///
/// Before a conference: a reminder goes to who was invited and has not answered; what tells of another day, or of none, to
/// everybody who was ever written to about this one, whoever is kept out of it too; a notice of exclusion to who is kept
/// out by a decision before the meeting; a request for a report, and the reminder of it, to practitioners it is asked of;
/// the agreement on a recording to who asked for one, which `dossier` tells. A sheet of the day goes to whoever runs the meeting.
std::vector<Recipient> recipientsOf(const DocumentKey& document, const CaseFile& file, const Procedure& procedure,
                                    const Dossier& dossier = {});

/// Which report this practitioner is asked for: the one already expected of them, that of their agency where the procedure
/// knows one by its name, social care's own, or an agency's. Empty for social care's other people and for everybody else.
std::optional<DocumentKey> reportAskedOf(const Participant& person, const CaseFile& file, const Procedure& procedure);
/// When that report was last asked for: by a request of its own, else with the invitation. Empty where nobody asked yet.
std::optional<QDate> reportAskedOn(const Participant& person, const CaseFile& file);

/// The children a document speaks of to this reader: all for those who read all, for everybody else those they
/// belong to. In the case's order.
std::vector<const Subject*> childrenFor(const Participant& reader, const CaseFile& file);

} // namespace cadair
