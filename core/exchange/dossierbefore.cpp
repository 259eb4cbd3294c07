#include "core/exchange/dossierbefore.h"

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

/// How somebody who is not at a meeting is heard there, children and adults.
QStringList wayWords()
{
    return {u"advocate"_s, u"own-words"_s, u"spoken-for"_s, u"written"_s, u"e-mail"_s, u"text"_s, u"recorded"_s};
}

SupportedRequest readSupported(const JsonReader& object)
{
    object.only({u"by", u"supported_by", u"declined", u"disagreement"});
    return {.by = textIfAny(object, u"by"),
            .supportedBy = textIfAny(object, u"supported_by"),
            .declined = yesIfAny(object, u"declined"),
            .disagreement = textIfAny(object, u"disagreement")};
}

std::vector<HouseholdChild> readHousehold(const JsonReader& list)
{
    std::vector<HouseholdChild> children;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"id", u"why_left_out", u"needs_looked_at", u"in_report", u"has_plan"});
        children.push_back({.name = entry.at(u"id").text(),
                            .whyLeftOut = textIfAny(entry, u"why_left_out"),
                            .needsLookedAt = yesIfAny(entry, u"needs_looked_at"),
                            .inReport = yesIfAny(entry, u"in_report"),
                            .hasPlan = yesIfAny(entry, u"has_plan")});
    }
    return children;
}

Delay readDelay(const JsonReader& object)
{
    object.only({u"told_to", u"told_on", u"safeguards"});
    return {.toldTo = textIfAny(object, u"told_to"),
            .toldOn = dateIfAny(object, u"told_on"),
            .safeguards = textIfAny(object, u"safeguards")};
}

} // namespace

ConferenceRequest readRequest(const JsonReader& object)
{
    object.only({u"decided_by", u"decided_on", u"enquiry_outcome", u"harm_found", u"declined", u"declined_reason",
                 u"supported", u"interim_plan_since", u"interim_plan_held_by", u"household", u"delay",
                 u"pre_birth_grounds", u"school_day_ends", u"day_care"});
    ConferenceRequest request;
    request.decidedBy = textIfAny(object, u"decided_by");
    request.decidedOn = dateIfAny(object, u"decided_on");
    request.enquiryOutcome = textIfAny(object, u"enquiry_outcome");
    request.harmFound = answerIfAny(object, u"harm_found");
    request.declined = yesIfAny(object, u"declined");
    request.declinedReason = textIfAny(object, u"declined_reason");
    if (const auto supported = object.find(u"supported"))
        request.supported = readSupported(*supported);
    request.interimPlanSince = dateIfAny(object, u"interim_plan_since");
    request.interimPlanHeldBy = textIfAny(object, u"interim_plan_held_by");
    if (const auto household = object.find(u"household"))
        request.household = readHousehold(*household);
    if (const auto delay = object.find(u"delay"))
        request.delay = readDelay(*delay);
    request.preBirthGrounds =
        wordsIfAny(object, u"pre_birth_grounds",
                   {u"assessment-concern"_s, u"earlier-child"_s, u"household-on-plan"_s, u"risk-in-household"_s});
    request.schoolDayEnds = timeIfAny(object, u"school_day_ends");
    request.dayCare = answerIfAny(object, u"day_care");
    return request;
}

Inviting readInviting(const JsonReader& object, const AgencyKinds& agencies)
{
    object.only({u"network", u"not_needed", u"wanted"});
    Inviting inviting;
    if (const auto list = object.find(u"network")) {
        inviting.network.emplace();
        for (const JsonReader& entry : list->items()) {
            entry.only({u"agency", u"with_parents", u"significant", u"why_not_invited", u"report_asked"});
            const JsonReader agency = entry.at(u"agency");
            if (!agencies.contains(agency.string()))
                agency.fail(u"\"%1\" is not an agency kind"_s.arg(agency.string()));
            inviting.network->push_back({.agency = agency.key<AgencyKey>(),
                                         .withParents = yesIfAny(entry, u"with_parents"),
                                         .significant = yesIfAny(entry, u"significant"),
                                         .whyNotInvited = textIfAny(entry, u"why_not_invited"),
                                         .reportAsked = dateIfAny(entry, u"report_asked")});
        }
    }
    if (const auto table = object.find(u"not_needed"))
        for (const auto& [word, why] : table->members())
            inviting.notNeeded.insert({word, why.text()});
    if (const auto list = object.find(u"wanted"))
        for (const JsonReader& item : list->items())
            inviting.wanted.insert(item.text());
    return inviting;
}

std::map<ParticipantId, Attending> readAttending(const JsonReader& list, const Names& names)
{
    std::map<ParticipantId, Attending> all;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"id",
                    u"chair_agreed",
                    u"family_agreed",
                    u"took_part",
                    u"remote_reason",
                    u"not_invited_reason",
                    u"told_on",
                    u"may_decide",
                    u"little_known",
                    u"trained",
                    u"interpreter_needed",
                    u"interpreter_offered",
                    u"interpreter_declined",
                    u"record_help_needed",
                    u"record_help",
                    u"record_through_family",
                    u"ways",
                    u"views_presented_by",
                    u"extent_reason",
                    u"leaflets",
                    u"sheet"});
        Attending one{.chairAgreed = dateIfAny(entry, u"chair_agreed"),
                      .familyAgreed = dateIfAny(entry, u"family_agreed"),
                      .tookPart = yesIfAny(entry, u"took_part"),
                      .remoteReason = textIfAny(entry, u"remote_reason"),
                      .notInvitedReason = textIfAny(entry, u"not_invited_reason"),
                      .toldOn = dateIfAny(entry, u"told_on"),
                      .mayDecide = answerIfAny(entry, u"may_decide"),
                      .littleKnown = yesIfAny(entry, u"little_known"),
                      .trained = answerIfAny(entry, u"trained"),
                      .interpreterNeeded = yesIfAny(entry, u"interpreter_needed"),
                      .interpreterOffered = yesIfAny(entry, u"interpreter_offered"),
                      .interpreterDeclined = yesIfAny(entry, u"interpreter_declined"),
                      .recordHelpNeeded = yesIfAny(entry, u"record_help_needed"),
                      .recordHelp = textIfAny(entry, u"record_help"),
                      .recordThroughFamily = yesIfAny(entry, u"record_through_family"),
                      .ways = wordsIfAny(entry, u"ways", wayWords()),
                      .viewsPresentedBy = textIfAny(entry, u"views_presented_by"),
                      .extentReason = textIfAny(entry, u"extent_reason"),
                      .leaflets = {},
                      .sheet =
                          wordsIfAny(entry, u"sheet", {u"time"_s, u"events"_s, u"child"_s, u"carers"_s, u"support"_s})};
        if (const auto leaflets = entry.find(u"leaflets"))
            for (const auto& [leaflet, language] : leaflets->members())
                one.leaflets.insert({leaflet, language.text()});
        if (const auto id = names.person(entry.at(u"id")))
            all.insert({*id, std::move(one)});
    }
    return all;
}

std::map<ChildId, ChildHeard> readHeard(const JsonReader& list, const Names& names)
{
    std::map<ChildId, ChildHeard> all;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"id", u"assessed_on", u"ways", u"represented_by", u"prepared_on", u"prepared_by", u"young",
                    u"brought_reason"});
        const auto id = names.child(entry.at(u"id"));
        ChildHeard one{.assessedOn = dateIfAny(entry, u"assessed_on"),
                       .ways = wordsIfAny(entry, u"ways", wayWords()),
                       .representedBy = textIfAny(entry, u"represented_by"),
                       .preparedOn = dateIfAny(entry, u"prepared_on"),
                       .preparedBy = textIfAny(entry, u"prepared_by"),
                       .young = yesIfAny(entry, u"young"),
                       .broughtReason = textIfAny(entry, u"brought_reason")};
        if (id)
            all.insert({*id, std::move(one)});
    }
    return all;
}

std::vector<Disclosure> readDisclosures(const JsonReader& list)
{
    std::vector<Disclosure> all;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"to", u"on", u"chair_consent", u"court_order"});
        all.push_back({.to = entry.at(u"to").text(),
                       .on = date(entry.at(u"on")),
                       .chairConsent = dateIfAny(entry, u"chair_consent"),
                       .courtOrder = textIfAny(entry, u"court_order")});
    }
    return all;
}

} // namespace cadair::scenario
