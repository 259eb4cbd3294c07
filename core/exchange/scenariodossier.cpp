#include "core/exchange/scenariodossier.h"

#include "core/exchange/dossierbefore.h"
#include "core/exchange/dossierparts.h"
#include "core/exchange/dossierplan.h"
#include "core/procedure/vocabulary.h"

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

Chairing readChairing(const JsonReader& object)
{
    object.only({u"independent", u"conflict", u"qualities", u"previous_chair", u"chair", u"change_reason", u"met_before"});
    return {.independent = answerIfAny(object, u"independent"),
            .conflict = textIfAny(object, u"conflict"),
            .qualities = wordsIfAny(object, u"qualities",
                                    {u"experience"_s, u"authority"_s, u"challenge"_s, u"social-work"_s, u"training"_s,
                                     u"reviewing-officer"_s, u"social-services"_s}),
            .previousChair = textIfAny(object, u"previous_chair"),
            .chair = textIfAny(object, u"chair"),
            .changeReason = textIfAny(object, u"change_reason"),
            .metBefore = wordsIfAny(object, u"met_before", {u"family"_s, u"child"_s, u"social-worker"_s})};
}

/// What was settled before the meeting and around it.
void readBefore(const JsonReader& object, const Names& names, const AgencyKinds& agencies, Dossier& dossier)
{
    if (const auto chairing = object.find(u"chairing"))
        dossier.chairing = readChairing(*chairing);
    if (const auto request = object.find(u"request"))
        dossier.request = readRequest(*request);
    if (const auto inviting = object.find(u"inviting"))
        dossier.inviting = readInviting(*inviting, agencies);
    if (const auto attending = object.find(u"attending"))
        dossier.attending = readAttending(*attending, names);
    if (const auto heard = object.find(u"heard"))
        dossier.heard = readHeard(*heard, names);
    if (const auto disclosures = object.find(u"disclosures"))
        dossier.disclosures = readDisclosures(*disclosures);
    if (const auto papers = object.find(u"papers"))
        dossier.papers = readPapers(*papers, names);
    if (const auto lookedAfter = object.find(u"looked_after"))
        dossier.lookedAfter = readLookedAfter(*lookedAfter, names);
    if (const auto exploitation = object.find(u"exploitation"))
        dossier.exploitation = readExploitation(*exploitation, names);
    if (const auto recordings = object.find(u"recordings"))
        dossier.recordings = readRecordings(*recordings);
    if (const auto process = object.find(u"recording_process"))
        dossier.recordingProcess = readRecordingProcess(*process);
}

} // namespace

std::optional<bool> answerIfAny(const JsonReader& object, const char16_t* key)
{
    const auto found = object.find(key);
    return found ? std::optional(found->boolean()) : std::nullopt;
}

std::set<QString> wordsIfAny(const JsonReader& object, const char16_t* key, const QStringList& known)
{
    std::set<QString> words;
    if (const auto list = object.find(key))
        for (const JsonReader& item : list->items())
            words.insert(item.oneOf(known));
    return words;
}

QString wordOr(const JsonReader& object, const char16_t* key, const QStringList& known)
{
    const auto found = object.find(key);
    return found ? found->oneOf(known) : QString();
}

namespace {

/// Every entry of the list under `key`, as `read` makes it.
template <typename Value, typename Read>
void readList(const JsonReader& object, const char16_t* key, std::vector<Value>& into, Read read)
{
    if (const auto list = object.find(key))
        for (const JsonReader& entry : list->items())
            into.push_back(read(entry));
}

/// What happens between conferences.
void readBetween(const JsonReader& object, const Names& names, const AgencyKinds& agencies, Dossier& dossier)
{
    if (const auto group = object.find(u"core_group"))
        dossier.coreGroup = readCoreGroup(*group, agencies);
    if (const auto visits = object.find(u"visits"))
        for (const JsonReader& entry : visits->items())
            if (const auto visit = readVisit(entry, names))
                dossier.visits.push_back(*visit);
    if (const auto transfer = object.find(u"transfer"))
        dossier.transfer = readTransfer(*transfer);
    if (const auto entries = object.find(u"register"))
        for (const JsonReader& entry : entries->items())
            if (const auto read = readRegisterEntry(entry, names))
                dossier.onRegister.push_back(*read);
    if (const auto keeping = object.find(u"keeping"))
        dossier.keeping = readKeeping(*keeping);
    readList(object, u"enquiries", dossier.enquiries, readEnquiry);
    readList(object, u"complaints", dossier.complaints, readComplaint);
    readList(object, u"escalations", dossier.escalations, readEscalation);
    dossier.supportAfter = wordOr(object, u"support_after", {u"child-in-need"_s, u"common-assessment"_s, u"none"_s});
}

} // namespace

Dossier readDossier(const JsonReader& object, const Names& names, const AgencyKinds& agencies)
{
    object.only({u"circumstances", u"chairing", u"request", u"inviting", u"attending", u"heard", u"disclosures", u"papers",
                 u"looked_after", u"exploitation", u"recordings", u"recording_process", u"weighed", u"plans", u"reviewing",
                 u"issuing", u"drafts", u"core_group", u"visits", u"transfer", u"register", u"keeping", u"enquiries",
                 u"complaints", u"escalations", u"support_after"});
    Dossier dossier;
    dossier.circumstances = wordsIfAny(object, u"circumstances", conditionWords());
    readBefore(object, names, agencies, dossier);
    readPlans(object, names, agencies, dossier);
    readPapersOut(object, names, dossier);
    readBetween(object, names, agencies, dossier);
    return dossier;
}

} // namespace cadair::scenario
