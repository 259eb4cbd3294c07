#pragma once

#include "core/casework/conference.h"
#include "core/procedure/agencies.h"

#include <QStringList>

namespace cadair {

/// The values of an address that give it away: its lines without the name of the town, and its postcode by itself. `address`
/// has lines parted by '\n' or commas.
QStringList tellingLines(const QString& address);

/// Whether `text` holds `value` in any disguise of case, accents, white space, hyphens and other signs, or invisible
/// characters. Whole words only: "2 Lôn Goed" is not in "12 Lôn Goed", nor "Y Bryn" in "Y Brynmor".
bool holdsValue(const QString& text, const QString& value);
/// Those of several values that it holds: the text is prepared once.
QStringList heldValues(const QString& text, const QStringList& values);
/// The same for a telephone number: with or without the country's code.
bool holdsPhone(const QString& text, const QString& phone);

/// Whether the text holds anything by which the owner of this withheld address could be found: the address as recorded and as
/// frozen on the conference, telephone, e-mail, and the school or nursery where that is withheld too.
bool givesAway(const QString& text, const WithheldAddress& withheld, const CaseFile& file, const AgencyKinds& agencies);

/// The addresses withheld from this reader on a day that a text would give them: one written or issued before they were
/// withheld too.
std::vector<WithheldAddress> givenAwayTo(const Participant& reader, const QString& text, const CaseFile& file, const AgencyKinds& agencies,
                                         QDate on);

} // namespace cadair
