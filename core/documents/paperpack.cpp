#include "core/documents/daysheets.h"

#include "core/rules/representation.h"
#include "core/wording/keynames.h"

using namespace Qt::StringLiterals;

// The meeting on paper, should the screen fail: what is written here is typed in afterwards.

namespace cadair {

namespace {

constexpr int linesForOthers = 4;
constexpr int linesOfAPlan = 8;

std::vector<Fields> signInRows(const Composing& composing)
{
    std::vector<Fields> rows;
    for (const Participant* person : expected(composing.from.file)) {
        Fields entry;
        entry.line(u"name"_s, person->name);
        entry.line(u"who"_s, composing.whoIs(*person));
        rows.push_back(std::move(entry));
    }
    for (Fields& blank : blankRows(linesForOthers))
        rows.push_back(std::move(blank));
    return rows;
}

/// What can be decided at this kind of conference, in this place's words.
std::vector<Fields> outcomesOf(const Composing& composing)
{
    QStringList titles;
    for (const OutcomeChoice& outcome : composing.from.procedure.outcomes)
        if (outcome.conferences.contains(composing.from.file.conference.type))
            titles << outcome.title.in(composing.language);
    return textList(titles);
}

std::vector<Fields> categoriesHere(const Composing& composing)
{
    QStringList names;
    if (composing.from.procedure.categories.stated)
        for (const CategoryKey& category : composing.from.procedure.categories.choices)
            names << nameOfCategory(category, composing.book);
    return textList(names);
}

/// Who counts towards this child's quorum can be ticked; the others are listed to be heard.
std::vector<Fields> agenciesFor(const Composing& composing, const Subject& subject)
{
    std::vector<Fields> rows;
    for (const Participant* person : practitionersExpected(composing.from.file)) {
        Fields entry;
        entry.line(u"name"_s, person->name);
        entry.line(u"who"_s, composing.whoIs(*person));
        const bool lead = agencyOf(composing.from.file, *person) == composing.from.procedure.quorum.lead;
        const bool contact = lead || bringsContact(composing.from.file, *person, subject.child.id);
        entry.line(u"what"_s, composing.word(lead ? u"pack.lead" : contact ? u"pack.contact" : u"pack.no-contact"));
        rows.push_back(std::move(entry));
    }
    return rows;
}

std::vector<Fields> formsOf(const Composing& composing)
{
    std::vector<Fields> forms;
    for (const Subject* subject : livingSubjects(composing.from.file)) {
        Fields entry;
        entry.about(subject->child.id);
        entry.line(u"name"_s, composing.nameOf(*subject));
        entry.line(u"born"_s, composing.bornOf(*subject));
        entry.list(u"agencies"_s, agenciesFor(composing, *subject));
        entry.list(u"outcomes"_s, outcomesOf(composing));
        entry.list(u"categories"_s, categoriesHere(composing));
        entry.list(u"plan-rows"_s, blankRows(linesOfAPlan));
        forms.push_back(std::move(entry));
    }
    return forms;
}

} // namespace

Fields paperPackFields(const Composing& composing)
{
    const Procedure& procedure = composing.from.procedure;
    Fields fields = meetingFields(composing);
    fields.line(u"procedure"_s, procedure.title.in(composing.language));
    fields.line(u"chair"_s, nameOfCapacity(composing.from.file, Capacity::Chair));
    fields.line(u"minute-taker"_s, nameOfCapacity(composing.from.file, Capacity::MinuteTaker));
    fields.list(u"people"_s, signInRows(composing));
    fields.list(u"quorum-rules"_s, quorumRules(composing));
    fields.list(u"ways"_s, waysWithoutQuorum(composing));
    QStringList questions;
    for (const LocalText& question : procedure.decision.testQuestions)
        questions << question.in(composing.language);
    fields.list(u"questions"_s, textList(questions));
    fields.line(u"decided-by"_s, procedure.decision.decidedBy.in(composing.language));
    fields.list(u"forms"_s, formsOf(composing));
    fields.list(u"items"_s, agendaTimes(composing));
    fields.list(u"dissent-rows"_s, blankRows(3));
    return fields;
}

} // namespace cadair
