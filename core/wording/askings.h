#pragma once

#include "core/procedure/agencies.h"
#include "core/rules/owing.h"
#include "core/rules/proposing.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// Words about asking people to come and for their reports.

/// "reminded twice, last on 12 Nov": how often and when; empty where nobody was reminded.
QString remindedText(const Asked& asked, const Phrasebook& book);

/// What a report holds, or how it is made, as a tick says it ("signed": "Signed"). A word that is not known as it stands.
QString nameOfReportMark(const QString& word, const Phrasebook& book);

/// A leaflet that goes with an invitation ("complaints").
QString nameOfLeaflet(const QString& word, const Phrasebook& book);

/// A heading of the sheet that helps practitioners prepare ("events").
QString nameOfSheetHeading(const QString& word, const Phrasebook& book);

/// Who is thought of, by the profile's word: an agency, a sector, or a group ("parents-practitioners").
QString nameOfInvitees(const QString& word, const AgencyKinds& agencies, const Phrasebook& book);

/// Why they are thought of, in a few words.
QString nameOf(ProposedBecause value, const Phrasebook& book);

/// How papers get to somebody.
QString nameOf(SendingWay value, const Phrasebook& book);

} // namespace cadair
