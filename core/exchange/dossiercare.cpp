#include "core/exchange/dossierparts.h"

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

const QStringList& noted()
{
    static const QStringList words = QString(uR"(risk-analysis detailed-plan information-gathered assessment-shared
        information-passed-on own-part-done progress recommendations no-drift contacts action-points notes disagreements
        conflict family-part next-dates actions-by-agency member-records)"_s)
                                         .simplified()
                                         .split(u' ');
    return words;
}

std::vector<QString> names(const JsonReader& object, const char16_t* key)
{
    std::vector<QString> all;
    if (const auto list = object.find(key))
        for (const JsonReader& item : list->items())
            all.push_back(item.text());
    return all;
}

std::set<AgencyKey> agencySet(const JsonReader& object, const char16_t* key, const AgencyKinds& agencies)
{
    std::set<AgencyKey> all;
    if (const auto list = object.find(key))
        for (const JsonReader& item : list->items()) {
            if (!agencies.contains(item.string()))
                item.fail(u"\"%1\" is not an agency kind"_s.arg(item.string()));
            all.insert(item.key<AgencyKey>());
        }
    return all;
}

CoreGroupMeeting readMeeting(const JsonReader& object, const AgencyKinds& agencies)
{
    object.only({u"date", u"chaired_by", u"members", u"absent", u"agencies", u"recorded", u"after_birth", u"signed",
                 u"moved_from", u"move_confirmed"});
    return {.date = date(object.at(u"date")),
            .chairedBy = wordOr(object, u"chaired_by", {u"lead-social-worker"_s, u"manager"_s, u"other"_s}),
            .members = names(object, u"members"),
            .absent = names(object, u"absent"),
            .agencies = agencySet(object, u"agencies", agencies),
            .recorded = wordsIfAny(object, u"recorded", noted()),
            .afterBirth = yesIfAny(object, u"after_birth"),
            .signedOff = yesIfAny(object, u"signed"),
            .movedFrom = dateIfAny(object, u"moved_from"),
            .moveConfirmed = yesIfAny(object, u"move_confirmed")};
}

} // namespace

CoreGroup readCoreGroup(const JsonReader& object, const AgencyKinds& agencies)
{
    object.only({u"meetings", u"every_weeks", u"complex", u"specialist_needed"});
    CoreGroup group{.meetings = {},
                    .everyWeeks = std::nullopt,
                    .complex = yesIfAny(object, u"complex"),
                    .specialistNeeded = yesIfAny(object, u"specialist_needed")};
    if (const auto weeks = object.find(u"every_weeks"))
        group.everyWeeks = weeks->integer(1, 52);
    if (const auto meetings = object.find(u"meetings"))
        for (const JsonReader& entry : meetings->items())
            group.meetings.push_back(readMeeting(entry, agencies));
    return group;
}

std::optional<Visit> readVisit(const JsonReader& object, const Names& names)
{
    object.only({u"child", u"date", u"seen", u"alone", u"awake", u"bedroom", u"recorded", u"lead_told", u"signed"});
    const auto child = names.child(object.at(u"child"));
    if (!child)
        return std::nullopt;
    return Visit{.child = *child,
                 .date = date(object.at(u"date")),
                 .seen = yesIfAny(object, u"seen"),
                 .alone = yesIfAny(object, u"alone"),
                 .awake = yesIfAny(object, u"awake"),
                 .bedroom = yesIfAny(object, u"bedroom"),
                 .recorded = wordsIfAny(object, u"recorded",
                                        {u"explained"_s, u"agreed"_s, u"direct-work"_s, u"wishes"_s, u"told"_s}),
                 .leadTold = yesIfAny(object, u"lead_told"),
                 .signedOff = yesIfAny(object, u"signed")};
}

Transfer readTransfer(const JsonReader& object)
{
    object.only({u"direction", u"permanent", u"months", u"risk", u"convenor", u"conference_asked", u"review_asked",
                 u"receiving_invited", u"told", u"interim_plan", u"no_interim_plan", u"conference_held", u"accepted"});
    Transfer transfer{
        .direction = object.at(u"direction").oneOf({u"in"_s, u"out"_s}),
        .permanent = answerIfAny(object, u"permanent"),
        .months = std::nullopt,
        .risk = wordOr(object, u"risk", {u"reduced"_s, u"ongoing"_s, u"increased"_s}),
        .convenor = wordOr(object, u"convenor", {u"this-authority"_s, u"receiving-authority"_s}),
        .conferenceAsked = yesIfAny(object, u"conference_asked"),
        .reviewAsked = yesIfAny(object, u"review_asked"),
        .receivingInvited = yesIfAny(object, u"receiving_invited"),
        .told = wordsIfAny(object, u"told", {u"childrens-social-care"_s, u"designated-health"_s, u"police"_s}),
        .interimPlan = dateIfAny(object, u"interim_plan"),
        .noInterimPlan = textIfAny(object, u"no_interim_plan"),
        .conferenceHeld = yesIfAny(object, u"conference_held"),
        .acceptedInWriting = dateIfAny(object, u"accepted")};
    if (const auto months = object.find(u"months"))
        transfer.months = months->integer(0, 240);
    return transfer;
}

} // namespace cadair::scenario
