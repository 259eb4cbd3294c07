#include "core/procedure/readerparts.h"
#include "core/procedure/vocabulary.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

LocalText letterSentence(const JsonReader& value)
{
    const LocalText text = bothLanguages(value);
    for (const QString& sentence : {text.en, text.cy})
        if (sentence.count(u"{child}"_s) != 1 || sentence.count(u'{') != 1)
            value.fail(u"expected {child} exactly once in each language"_s);
    return text;
}

bool booleanIfAny(const JsonReader& object, const char16_t* key, bool otherwise)
{
    const auto found = object.find(key);
    return found ? found->boolean() : otherwise;
}

/// Whether a limit that is counted for `audience` is about this kind of recipient.
bool isCountedFor(const QString& audience, const QString& recipient)
{
    if (audience == recipient || audience == u"everyone")
        return true;
    const bool family = QStringList{u"parents"_s, u"carers"_s, u"relatives"_s, u"children"_s}.contains(recipient);
    const bool practitioner = QStringList{u"practitioners"_s, u"guardians"_s, u"foster-carers"_s}.contains(recipient);
    if (audience == u"parents")
        return recipient == u"carers";
    if (audience == u"family")
        return family;
    if (audience == u"attendees")
        return practitioner;
    if (audience == u"invitees")
        return family || practitioner;
    return audience == u"adults" && recipient != u"children";
}

/// Whether the profile has a time limit on this document for somebody who is given it by this line.
bool isUnderALimit(const DistributionLine& line, const std::vector<Timescale>& timescales)
{
    return std::any_of(timescales.begin(), timescales.end(), [&](const Timescale& limit) {
        return limit.document == line.document
            && std::any_of(line.recipients.begin(), line.recipients.end(),
                           [&](const QString& recipient) { return isCountedFor(limit.recipients, recipient); });
    });
}

/// What is handed over names the rule that asks for it and, where the profile limits the time, the limit.
void checkHandedOver(const DistributionLine& line, const JsonReader& entry, const ProcedureReading& reading)
{
    if (line.copy == CopyKind::NotStated)
        return;
    if (line.rule.isEmpty())
        entry.at(u"rule").fail(u"a copy is settled, and no rule settles it"_s);
    if (line.copy != CopyKind::None && !line.due && isUnderALimit(line, reading.timescales))
        entry.at(u"due").fail(u"this profile has a time limit for this, and the line does not name it"_s);
}

/// The limit by which a copy is due has to be about that document.
void checkDue(const DistributionLine& line, const JsonReader& due, const ProcedureReading& reading)
{
    const auto isNamed = [&](const Timescale& limit) { return limit.id == *line.due; };
    const auto limit = std::find_if(reading.timescales.begin(), reading.timescales.end(), isNamed);
    if (limit == reading.timescales.end()) {
        if (!reading.timescales.empty()) // without any limit it is the list of limits that is wrong
            due.fail(u"\"%1\" is not a time limit of this profile"_s.arg(line.due->text()));
    } else if (limit->document != line.document) {
        due.fail(u"\"%1\" is not a time limit on this document"_s.arg(line.due->text()));
    }
}

} // namespace

std::vector<OutcomeChoice> readOutcomes(const JsonReader& list, const ProcedureReading& reading)
{
    std::vector<OutcomeChoice> outcomes;
    std::set<ConferenceType> decided;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"outcome", u"title", u"in_letter", u"conferences", u"rule"});
        outcomes.push_back({.outcome = entry.at(u"outcome").word<OutcomeKind>(),
                            .title = bothLanguages(entry.at(u"title")),
                            .inLetter = letterSentence(entry.at(u"in_letter")),
                            .conferences = wordSet<ConferenceType>(entry.at(u"conferences"), true),
                            .rule = reading.ruleIfAny(entry, u"rule")});
        decided.insert(outcomes.back().conferences.begin(), outcomes.back().conferences.end());
    }
    for (const Word<ConferenceType>& type : wordsOf(ConferenceType{}))
        if (decided.find(type.value) == decided.end())
            list.fail(u"no outcome for a conference of type \"%1\""_s.arg(QStringView(type.word)));
    return outcomes;
}

DecisionRule readDecision(const JsonReader& object, const ProcedureReading& reading)
{
    object.only({u"rule", u"test_questions", u"decided_by", u"chair_may_settle", u"chair_settles_rule",
                 u"reasons_required", u"updated_assessment_before_ending", u"updated_assessment_rule"});
    DecisionRule decision{.rule = reading.rule(object.at(u"rule")),
                          .testQuestions = {},
                          .decidedBy = bothLanguages(object.at(u"decided_by")),
                          .chairMaySettle = object.at(u"chair_may_settle").boolean(),
                          .chairSettlesRule = reading.ruleIfAny(object, u"chair_settles_rule"),
                          .reasonsRequired = booleanIfAny(object, u"reasons_required", true),
                          .updatedAssessmentBeforeEnding =
                              booleanIfAny(object, u"updated_assessment_before_ending", false),
                          .updatedAssessmentRule = reading.ruleIfAny(object, u"updated_assessment_rule")};
    for (const JsonReader& question : object.at(u"test_questions").items())
        decision.testQuestions.push_back(bothLanguages(question));
    if (decision.testQuestions.empty())
        object.at(u"test_questions").fail(u"expected at least one question"_s);
    if (decision.chairMaySettle && decision.chairSettlesRule.isEmpty())
        object.at(u"chair_settles_rule").fail(u"the chair may settle it, and no rule says so"_s);
    if (decision.updatedAssessmentBeforeEnding && decision.updatedAssessmentRule.isEmpty())
        object.at(u"updated_assessment_rule").fail(u"an assessment is asked for, and no rule asks for it"_s);
    return decision;
}

CategoryRule readCategories(const JsonReader& object, const ProcedureReading& reading)
{
    object.only({u"stated", u"rule", u"choices", u"one_only_rule", u"exploitation_neglect_needs_reason",
                 u"exploitation_neglect_rule"});
    CategoryRule categories{.stated = object.at(u"stated").boolean(),
                            .rule = reading.ruleIfAny(object, u"rule"),
                            .choices = {},
                            .oneOnlyRule = reading.ruleIfAny(object, u"one_only_rule"),
                            .exploitationNeglectNeedsReason =
                                booleanIfAny(object, u"exploitation_neglect_needs_reason", false),
                            .exploitationNeglectRule = reading.ruleIfAny(object, u"exploitation_neglect_rule")};
    if (const auto choices = object.find(u"choices"))
        for (const JsonReader& choice : choices->items()) {
            choice.oneOf(categoryWords());
            categories.choices.push_back(choice.key<CategoryKey>());
        }
    if (categories.stated && categories.rule.isEmpty())
        object.at(u"rule").fail(u"categories are stated, and no rule states them"_s);
    if (categories.stated && categories.choices.empty())
        object.at(u"choices").fail(u"expected at least one category"_s);
    if (categories.exploitationNeglectNeedsReason && categories.exploitationNeglectRule.isEmpty())
        object.at(u"exploitation_neglect_rule").fail(u"a reason is asked for, and no rule asks for it"_s);
    return categories;
}

ChildRule readChild(const JsonReader& object, const ProcedureReading& reading)
{
    object.only(
        {u"offered_from_age", u"age_in_words", u"under_age_rule", u"from_age_rule", u"refusal_rule", u"questions"});
    ChildRule child{.offeredFromAge = std::nullopt,
                    .ageInWords = {},
                    .underAgeRule = reading.ruleIfAny(object, u"under_age_rule"),
                    .fromAgeRule = reading.ruleIfAny(object, u"from_age_rule"),
                    .refusalRule = reading.ruleIfAny(object, u"refusal_rule"),
                    .questions = reading.rules(object.at(u"questions"))};
    if (const auto age = object.find(u"offered_from_age"))
        child.offeredFromAge = age->integer(0, 18);
    if (const auto words = object.find(u"age_in_words"))
        child.ageInWords = bothLanguages(*words);
    if (child.offeredFromAge && child.fromAgeRule.isEmpty())
        object.at(u"from_age_rule").fail(u"an age is given, and no rule that gives it"_s);
    return child;
}

std::vector<DistributionLine> readDistribution(const JsonReader& list, const ProcedureReading& reading)
{
    std::vector<DistributionLine> lines;
    const QStringList recipients = recipientWords();
    for (const JsonReader& entry : list.items()) {
        entry.only({u"document", u"recipients", u"copy", u"due", u"by", u"condition", u"rule"});
        entry.at(u"document").oneOf(documentWords());
        DistributionLine line{.document = entry.at(u"document").key<DocumentKey>(),
                              .recipients = {},
                              .copy = entry.at(u"copy").word<CopyKind>(),
                              .due = std::nullopt,
                              .by = wordIfAny(entry, u"by", senderWords()),
                              .condition = wordIfAny(entry, u"condition", conditionWords()),
                              .rule = reading.ruleIfAny(entry, u"rule")};
        for (const JsonReader& recipient : entry.at(u"recipients").items())
            line.recipients.insert(recipient.oneOf(recipients));
        if (line.recipients.empty())
            entry.at(u"recipients").fail(u"expected at least one kind of recipient"_s);
        if (const auto due = entry.find(u"due")) {
            line.due = due->key<TimescaleKey>();
            checkDue(line, *due, reading);
        }
        checkHandedOver(line, entry, reading);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace cadair
