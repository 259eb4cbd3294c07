#include "core/exchange/dossierplan.h"

#include "core/procedure/vocabulary.h"

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

/// For what a review may be brought forward, over all places; which of them count is in each profile.
QStringList reviewGrounds()
{
    return {u"new-incident"_s,     u"plan-difficulties"_s,   u"baby-due"_s,
            u"risk-person"_s,      u"circumstances-changed"_s, u"returns-home"_s,
            u"ending-considered"_s, u"becomes-looked-after"_s, u"other"_s};
}

Reviewing readReviewing(const JsonReader& object, const Names& names)
{
    object.only({u"date", u"standing", u"ground", u"reason", u"triggers", u"shorter", u"asked_by_core_group",
                 u"long_plan_looked"});
    Reviewing reviewing{.date = dateIfAny(object, u"date"),
                        .standing = dateIfAny(object, u"standing"),
                        .ground = {},
                        .reason = textIfAny(object, u"reason"),
                        .triggers = {},
                        .shorter = {},
                        .askedByCoreGroup = dateIfAny(object, u"asked_by_core_group"),
                        .longPlanLooked = {}};
    if (const auto ground = object.find(u"ground"))
        reviewing.ground = ground->oneOf(reviewGrounds());
    if (const auto triggers = object.find(u"triggers"))
        for (const JsonReader& trigger : triggers->items())
            reviewing.triggers.insert(trigger.oneOf(reviewGrounds()));
    if (const auto list = object.find(u"shorter"))
        for (const JsonReader& entry : list->items()) {
            entry.only({u"child", u"needed"});
            if (const auto child = names.child(entry.at(u"child")))
                reviewing.shorter[*child] = entry.at(u"needed").boolean();
        }
    if (const auto list = object.find(u"long_plan_looked"))
        for (const JsonReader& entry : list->items()) {
            entry.only({u"child", u"on"});
            if (const auto child = names.child(entry.at(u"child")))
                reviewing.longPlanLooked[*child] = date(entry.at(u"on"));
        }
    return reviewing;
}

Issuing readIssuing(const JsonReader& object, const Names& names)
{
    object.only({u"outline_signed", u"minutes_signed", u"safe", u"told"});
    Issuing issuing{.outlineSigned = dateIfAny(object, u"outline_signed"),
                    .minutesSigned = dateIfAny(object, u"minutes_signed"),
                    .safe = {},
                    .told = {}};
    if (const auto list = object.find(u"safe"))
        for (const JsonReader& entry : list->items()) {
            entry.only({u"person", u"safe"});
            if (const auto person = names.person(entry.at(u"person")))
                issuing.safe[*person] = entry.at(u"safe").boolean();
        }
    if (const auto list = object.find(u"told"))
        for (const JsonReader& entry : list->items())
            if (const auto person = names.person(entry))
                issuing.told.insert(*person);
    return issuing;
}

DraftPaper readDraft(const JsonReader& entry)
{
    entry.only({u"document", u"holds"});
    entry.at(u"document").oneOf(documentWords());
    DraftPaper draft{.document = entry.at(u"document").key<DocumentKey>(), .holds = {}};
    for (const JsonReader& part : entry.at(u"holds").items())
        draft.holds.insert(part.oneOf(partWords()));
    return draft;
}

} // namespace

void readPapersOut(const JsonReader& object, const Names& names, Dossier& dossier)
{
    if (const auto reviewing = object.find(u"reviewing"))
        dossier.reviewing = readReviewing(*reviewing, names);
    if (const auto issuing = object.find(u"issuing"))
        dossier.issuing = readIssuing(*issuing, names);
    if (const auto drafts = object.find(u"drafts"))
        for (const JsonReader& entry : drafts->items())
            dossier.drafts.push_back(readDraft(entry));
}

} // namespace cadair::scenario
