#pragma once

#include "core/exchange/dossierparts.h"

namespace cadair::scenario {

// One reader for each part of the key "dossier". What is left out was never asked.

ConferenceRequest readRequest(const JsonReader& object);
Inviting readInviting(const JsonReader& object, const AgencyKinds& agencies);
std::map<ParticipantId, Attending> readAttending(const JsonReader& list, const Names& names);
std::map<ChildId, ChildHeard> readHeard(const JsonReader& list, const Names& names);
std::vector<Disclosure> readDisclosures(const JsonReader& list);
Papers readPapers(const JsonReader& object, const Names& names);
std::map<ChildId, LookedAfter> readLookedAfter(const JsonReader& list, const Names& names);
Exploitation readExploitation(const JsonReader& object, const Names& names);
std::vector<RecordingRequest> readRecordings(const JsonReader& list);
RecordingProcess readRecordingProcess(const JsonReader& object);

} // namespace cadair::scenario
