#pragma once

#include "core/casework/dossier.h"
#include "core/exchange/scenarioparts.h"

namespace cadair::scenario {

/// Yes, no, or never asked.
std::optional<bool> answerIfAny(const JsonReader& object, const char16_t* key);
/// A list of fixed words; none where it is left out.
std::set<QString> wordsIfAny(const JsonReader& object, const char16_t* key, const QStringList& known);
/// One of the fixed words; empty where it is left out.
QString wordOr(const JsonReader& object, const char16_t* key, const QStringList& known);

// dossiercare.cpp
CoreGroup readCoreGroup(const JsonReader& object, const AgencyKinds& agencies);
std::optional<Visit> readVisit(const JsonReader& object, const Names& names);
Transfer readTransfer(const JsonReader& object);

// dossierkeeping.cpp
std::optional<RegisterEntry> readRegisterEntry(const JsonReader& object, const Names& names);
RegisterKeeping readKeeping(const JsonReader& object);
Enquiry readEnquiry(const JsonReader& object);
Complaint readComplaint(const JsonReader& object);
Escalation readEscalation(const JsonReader& object);

} // namespace cadair::scenario
