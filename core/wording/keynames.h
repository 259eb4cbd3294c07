#pragma once

#include "core/procedure/agencies.h"
#include "core/procedure/words.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// Names of the words that procedures are written in (core/procedure/vocabulary.h). A word that is not known is answered as it
// stands; a test goes through the whole vocabulary.

/// A document: "Decision letter".
QString nameOfDocument(const DocumentKey& key, const Phrasebook& book);

/// A category of harm: "Neglect".
QString nameOfCategory(const CategoryKey& key, const Phrasebook& book);

/// What an inquorate conference must secure: "Set a new date".
QString nameOfDuty(const DutyKey& key, const Phrasebook& book);

/// A ground for going on without a quorum, short; its full text stands in the procedure.
QString nameOfGround(const GroundKey& key, const Phrasebook& book);

/// What a time limit is about: "First review"; limits about documents go by the document.
QString nameOfLimit(const TimescaleKey& key, const Phrasebook& book);

/// What a limit is counted from, in the definite form and without a capital, for use in a sentence ("the strategy
/// discussion"). The Welsh always begins with the article.
QString anchorPhrase(const EventKey& key, const Phrasebook& book);

/// A phase of an agenda: "Information".
QString nameOfPhase(const QString& phase, const Phrasebook& book);

/// Who a key-agency rule asks for: an agency kind, a sector ("health") or a seat at a transfer ("receiving-manager").
QString nameOfKeyAgency(const QString& word, const AgencyKinds& agencies, const Phrasebook& book);

/// What somebody may say holds at a conference, where nothing shows it: "A police investigation or bail".
QString nameOfCircumstance(const QString& word, const Phrasebook& book);

} // namespace cadair
