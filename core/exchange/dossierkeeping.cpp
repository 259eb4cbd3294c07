#include "core/exchange/dossierparts.h"

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

const QStringList& entryFields()
{
    static const QStringList words{u"full-name"_s, u"address"_s,    u"gender"_s,
                                   u"born"_s,      u"registered"_s, u"category"_s};
    return words;
}

} // namespace

std::optional<RegisterEntry> readRegisterEntry(const JsonReader& object, const Names& names)
{
    object.only({u"child", u"fields", u"updated", u"next_review"});
    const auto child = names.child(object.at(u"child"));
    if (!child)
        return std::nullopt;
    RegisterEntry entry{.child = *child,
                        .fields = {},
                        .updated = dateIfAny(object, u"updated"),
                        .nextReview = dateIfAny(object, u"next_review")};
    if (const auto fields = object.find(u"fields"))
        for (const auto& [word, value] : fields->members()) {
            if (!entryFields().contains(word))
                value.fail(u"\"%1\" is not one of %2"_s.arg(word, entryFields().join(u", "_s)));
            entry.fields.insert({word, value.string()});
        }
    return entry;
}

RegisterKeeping readKeeping(const JsonReader& object)
{
    object.only({u"keeper", u"lists", u"last_change", u"sent_to_police"});
    return {.keeper = textIfAny(object, u"keeper"),
            .lists = wordsIfAny(
                object, u"lists",
                {u"current-records"_s, u"enquiries"_s, u"movements"_s, u"risk-persons"_s, u"suitability-checks"_s}),
            .lastChange = dateIfAny(object, u"last_change"),
            .sentToPolice = dateIfAny(object, u"sent_to_police")};
}

Enquiry readEnquiry(const JsonReader& object)
{
    object.only({u"name", u"agency", u"reason", u"called_back", u"basis", u"answered_by", u"told"});
    return {.name = textIfAny(object, u"name"),
            .agency = textIfAny(object, u"agency"),
            .reason = textIfAny(object, u"reason"),
            .calledBack = yesIfAny(object, u"called_back"),
            .basis = wordOr(object, u"basis",
                            {u"involved-practitioner"_s, u"parent"_s, u"child"_s, u"family-at-conference"_s,
                             u"supporter-at-conference"_s, u"other"_s}),
            .answeredBy = textIfAny(object, u"answered_by"),
            .told = wordsIfAny(object, u"told", {u"has-plan"_s, u"social-worker"_s, u"details"_s, u"reports"_s})};
}

Complaint readComplaint(const JsonReader& object)
{
    object.only({u"received", u"about", u"addressed_to", u"passed_to", u"referred_to", u"outcome", u"explanation",
                 u"other_chair"});
    return {.received = dateIfAny(object, u"received"),
            .about = wordsIfAny(object, u"about",
                                {u"process"_s, u"outcome"_s, u"plan-decision"_s, u"agency"_s, u"functioning"_s}),
            .addressedTo = wordOr(object, u"addressed_to", {u"chair"_s, u"other"_s}),
            .passedTo = wordsIfAny(object, u"passed_to", {u"chairs-manager"_s, u"complaints-manager"_s}),
            .referredTo = textIfAny(object, u"referred_to"),
            .outcome = wordOr(object, u"outcome", {u"reconvened"_s, u"brought-forward"_s, u"confirmed"_s}),
            .explanation = textIfAny(object, u"explanation"),
            .otherChair = yesIfAny(object, u"other_chair")};
}

Escalation readEscalation(const JsonReader& object)
{
    object.only({u"steps"});
    Escalation escalation;
    for (const JsonReader& entry : object.at(u"steps").items()) {
        entry.only({u"level", u"date", u"resolved"});
        escalation.steps.push_back({.level = entry.at(u"level").oneOf({u"core-group"_s, u"managers"_s, u"policy"_s}),
                                    .date = date(entry.at(u"date")),
                                    .resolved = yesIfAny(entry, u"resolved")});
    }
    return escalation;
}

} // namespace cadair::scenario
