#include "tests/core/rules/support.h"

namespace cadair::test {

using namespace Qt::StringLiterals;

namespace {

AgencyKey agency(const QString& word)
{
    return *AgencyKey::parse(word);
}

KeyAgency keyAgency(const QString& word, const std::set<AgencyKey>& anyOf, const QString& role = {})
{
    return {.word = word, .anyOf = anyOf, .role = role, .authority = {}};
}

const std::set<ConferenceType>& everyType()
{
    static const std::set<ConferenceType> types{ConferenceType::Initial, ConferenceType::PreBirth, ConferenceType::Review,
                                                ConferenceType::TransferIn};
    return types;
}

std::vector<KeyAgency> threeKeyAgencies()
{
    return {keyAgency(u"police"_s, {agency(u"police"_s)}),
            keyAgency(u"health"_s, {agency(u"health-visiting"_s), agency(u"gp"_s), agency(u"midwifery"_s)}),
            keyAgency(u"childrens-social-care"_s, {agency(u"childrens-social-care"_s)})};
}

std::vector<InquorateGround> threeGrounds()
{
    return {{.ground = *GroundKey::parse(u"few-contacts"_s), .rule = u"G-FEW"_s, .text = {}, .fewerAgenciesThan = 3},
            {.ground = *GroundKey::parse(u"sufficient-information"_s), .rule = u"G-SUF"_s, .text = {},
             .fewerAgenciesThan = std::nullopt},
            {.ground = *GroundKey::parse(u"delay-detrimental"_s), .rule = u"G-DEL"_s, .text = {},
             .fewerAgenciesThan = std::nullopt}};
}

std::vector<OutcomeChoice> usualOutcomes()
{
    const std::set<ConferenceType> first{ConferenceType::Initial, ConferenceType::PreBirth, ConferenceType::TransferIn};
    const std::set<ConferenceType> review{ConferenceType::Review};
    return {{.outcome = OutcomeKind::StartPlan, .title = {}, .inLetter = {}, .conferences = first, .rule = u"D-START"_s},
            {.outcome = OutcomeKind::NoPlan, .title = {}, .inLetter = {}, .conferences = first, .rule = u"D-NONE"_s},
            {.outcome = OutcomeKind::ContinuePlan, .title = {}, .inLetter = {}, .conferences = review, .rule = u"D-KEEP"_s},
            {.outcome = OutcomeKind::EndPlan, .title = {}, .inLetter = {}, .conferences = review, .rule = u"D-END"_s}};
}

Procedure bare(const QString& name)
{
    Procedure place{.id = *ProcedureKey::parse(name), .title = {}, .shortTitle = {}, .edition = {},
                    .calendar = *CalendarKey::parse(u"jersey"_s),
                    .quorum = {.rule = u"Q"_s, .lead = agency(u"childrens-social-care"_s), .leadRule = u"Q-LEAD"_s,
                               .others = 2, .othersRule = u"Q-OTHERS"_s, .contactRule = u"Q-CONTACT"_s,
                               .notCountedRule = u"Q-NOT"_s, .oneGroup = {}}};
    place.outcomes = usualOutcomes();
    place.decision.rule = u"D"_s;
    place.inquorate.rule = u"I"_s;
    place.inquorate.proceedRule = u"I-GO"_s;
    place.inquorate.mayProceed = true;
    place.inquorate.mustIfNotHeld
        = {{u"new-date"_s, u"I-NEW"_s}, {u"interim-plan"_s, u"I-PLAN"_s}, {u"review-existing-plan"_s, u"I-REV"_s}};
    return place;
}

CategoryRule fourCategories()
{
    CategoryRule rule{.stated = true, .rule = u"C"_s, .choices = {}, .oneOnlyRule = u"C-ONE"_s};
    for (const auto& word : {u"physical"_s, u"emotional"_s, u"sexual"_s, u"neglect"_s})
        rule.choices.push_back(*CategoryKey::parse(word));
    return rule;
}

ChildRule twelve()
{
    return {.offeredFromAge = 12, .ageInWords = {}, .underAgeRule = u"K-UNDER"_s, .fromAgeRule = u"K-FROM"_s,
            .refusalRule = u"K-NO"_s, .questions = {}};
}

} // namespace

Procedure jerseyLike()
{
    Procedure place = bare(u"jersey"_s);
    place.inquorate.grounds = threeGrounds();
    place.inquorate.mustIfHeld = {{u"interim-safeguards"_s, u"I-SAFE"_s}, {u"early-review"_s, u"I-EARLY"_s}};
    place.inquorate.newDateWithin = Period{.n = 10, .unit = PeriodUnit::WorkingDays};
    place.inquorate.newDateRule = u"I-NEW"_s;
    place.inquorate.secondInRowRefused = true;
    place.inquorate.secondInRowRule = u"I-TWICE"_s;
    place.inquorate.endPlanRefused = true;
    place.inquorate.endPlanRule = u"I-END"_s;
    std::vector<KeyAgency> four = threeKeyAgencies();
    four.push_back(keyAgency(u"education"_s, {agency(u"school"_s), agency(u"early-years"_s)}));
    place.keyAgencies = {{.rule = u"A"_s, .conferences = everyType(), .condition = {}, .agencies = four},
                         {.rule = u"A-MOVE"_s, .conferences = {ConferenceType::TransferIn}, .condition = {},
                          .agencies = {keyAgency(u"originating-social-worker"_s, {agency(u"other-authority"_s)},
                                                 u"social-worker"_s),
                                       keyAgency(u"originating-manager"_s, {agency(u"other-authority"_s)},
                                                 u"team-manager"_s),
                                       keyAgency(u"receiving-social-worker"_s, {agency(u"childrens-social-care"_s)},
                                                 u"social-worker"_s),
                                       keyAgency(u"receiving-manager"_s, {agency(u"childrens-social-care"_s)},
                                                 u"team-manager"_s)}}};
    place.categories = fourCategories();
    place.child = twelve();
    return place;
}

Procedure northYorkshireLike()
{
    Procedure place = bare(u"north-yorkshire"_s);
    place.inquorate.grounds = threeGrounds();
    place.inquorate.mustIfHeld = {{u"interim-safeguards"_s, u"I-SAFE"_s}, {u"early-review"_s, u"I-EARLY"_s}};
    place.keyAgencies = {{.rule = u"A"_s, .conferences = {ConferenceType::Initial}, .condition = {},
                          .agencies = threeKeyAgencies()},
                         {.rule = u"A-EXP"_s, .conferences = {ConferenceType::Review}, .condition = u"exploitation"_s,
                          .agencies = threeKeyAgencies()},
                         {.rule = u"A-ALSO"_s, .conferences = everyType(), .condition = {}, .agencies = {},
                          .alsoNamedByChair = true}};
    place.categories = fourCategories();
    place.categories.exploitationNeglectNeedsReason = true;
    place.categories.exploitationNeglectRule = u"C-EXP"_s;
    place.child = twelve();
    return place;
}

Procedure seftonLike()
{
    Procedure place = bare(u"sefton"_s);
    place.decision.updatedAssessmentBeforeEnding = true;
    place.decision.updatedAssessmentRule = u"D-ASSESS"_s;
    return place;
}

Procedure ceredigionLike()
{
    Procedure place = bare(u"ceredigion"_s);
    place.quorum.others.reset();
    place.child.fromAgeRule = u"K-SCHOOL"_s;
    place.child.ageInWords = {.en = u"above secondary school age"_s, .cy = u"dros oedran ysgol uwchradd"_s};
    return place;
}

Procedure ceredigionWithQuorum(int others)
{
    Procedure place = ceredigionLike();
    place.quorum.others = others;
    place.local.insert(u"quorum.others"_s);
    return place;
}

} // namespace cadair::test
