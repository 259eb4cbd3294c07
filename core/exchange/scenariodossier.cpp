#include "core/exchange/scenariodossier.h"

#include "core/exchange/dossierplan.h"
#include "core/procedure/vocabulary.h"

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

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

Chairing readChairing(const JsonReader& object)
{
    object.only({u"independent", u"conflict", u"qualities", u"previous_chair", u"chair", u"change_reason"});
    return {.independent = answerIfAny(object, u"independent"),
            .conflict = textIfAny(object, u"conflict"),
            .qualities = wordsIfAny(object, u"qualities",
                                    {u"experience"_s, u"authority"_s, u"challenge"_s, u"social-work"_s, u"training"_s,
                                     u"reviewing-officer"_s, u"social-services"_s}),
            .previousChair = textIfAny(object, u"previous_chair"),
            .chair = textIfAny(object, u"chair"),
            .changeReason = textIfAny(object, u"change_reason")};
}

} // namespace

Dossier readDossier(const JsonReader& object, const Names& names, const AgencyKinds& agencies)
{
    object.only({u"circumstances", u"chairing", u"weighed", u"plans", u"reviewing", u"issuing", u"drafts"});
    Dossier dossier;
    dossier.circumstances = wordsIfAny(object, u"circumstances", conditionWords());
    if (const auto chairing = object.find(u"chairing"))
        dossier.chairing = readChairing(*chairing);
    readPlans(object, names, agencies, dossier);
    readPapersOut(object, names, dossier);
    return dossier;
}

} // namespace cadair::scenario
