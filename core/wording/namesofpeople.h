#pragma once

#include "core/casework/words.h"
#include "core/procedure/words.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// The word a person sees for a fixed word of the program, with a capital, as a label has it. One function for each enum.

/// A language by its BCP 47 tag ("pl"): its name in the language of the book where known, else in its own language, else the
/// tag. Empty for an empty tag: nobody was asked.
QString nameOfLanguage(const QString& tag, const Phrasebook& book);

/// In what capacity somebody takes part.
QString nameOf(Capacity value, const Phrasebook& book);

/// How an adult belongs to the children.
QString nameOf(Relation value, const Phrasebook& book);

/// Why a practitioner is there.
QString nameOf(Basis value, const Phrasebook& book);

/// A role that some rules name.
QString nameOf(RoleWord value, const Phrasebook& book);

/// How somebody takes part.
QString nameOf(AttendMode value, const Phrasebook& book);

/// What an invited person answered.
QString nameOf(Reply value, const Phrasebook& book);

/// Who at the table a rule is put to.
QString nameOf(Seat value, const Phrasebook& book);

/// The name of a language, in the language of the book.
QString nameOf(Language value, const Phrasebook& book);

} // namespace cadair
