#include "ui/families/familieswords.h"

#include "core/base/folding.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/keynames.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/reasons.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pregnancyDays = 280; // forty weeks to the expected date
constexpr int daysOfWeek = 7;

QString withoutCapital(const QString& words)
{
    return words.isEmpty() ? words : words.at(0).toLower() + words.mid(1);
}

} // namespace

QString FamiliesWords::fullName(const Child& child)
{
    if (child.givenName.isEmpty())
        //: an unborn child without a name, and its family name
        return capitalised(tr("%1, %2").arg(callName(child, screenLanguage()), child.familyName));
    return tidied(child.givenName + u' ' + child.familyName);
}

QString FamiliesWords::calledName(const Child& child)
{
    return callName(child, screenLanguage());
}

QString FamiliesWords::age(const Child& child, QDate today)
{
    const Language language = screenLanguage();
    if (child.died) // of a pregnancy that ended only the day is said: life() says the rest
        return child.born ? tr("died %1").arg(longDate(*child.died, language)) : longDate(*child.died, language);
    if (child.born)
        return cadair::age(*child.born, today, language);
    return child.expected ? tr("due %1").arg(longDate(*child.expected, language)) : QString();
}

int FamiliesWords::weeksOfPregnancy(QDate expected, QDate today)
{
    const qint64 days = pregnancyDays - today.daysTo(expected);
    return static_cast<int>(std::max<qint64>(0, days) / daysOfWeek);
}

QString FamiliesWords::life(const Child& child, QDate today)
{
    const Language language = screenLanguage();
    if (child.born)
        return tr("born %1").arg(longDate(*child.born, language));
    if (child.died)
        return tr("the pregnancy ended");
    if (!child.expected)
        return {};
    const int weeks = weeksOfPregnancy(*child.expected, today);
    //: %n weeks of pregnancy
    return tr("%n week(s), due %1", nullptr, weeks).arg(longDate(*child.expected, language));
}

QString FamiliesWords::formerly(const ListedChild& child)
{
    QStringList names;
    for (const ChildName& name : child.formerly)
        names << tidied(name.given + u' ' + name.family);
    //: %1: names that a child had before
    return names.isEmpty() ? QString() : tr("formerly %1").arg(names.join(u", "_s));
}

QString FamiliesWords::plan(const ListedChild& child)
{
    if (!child.planSince)
        return {};
    QStringList names;
    for (const CategoryKey& category : child.categories)
        names << withoutCapital(nameOfCategory(category, screenLanguage()));
    //: %1: categories of harm, without a capital
    return names.isEmpty() ? tr("On a plan") : tr("Plan: %1").arg(names.join(u", "_s));
}

QString FamiliesWords::family(const QString& name)
{
    return tr("%1 family").arg(name);
}

RowCell FamiliesWords::languages(const Languages& asked)
{
    const Language language = screenLanguage();
    const QString papers = nameOfLanguage(asked.papers, language);
    const QString meeting = nameOfLanguage(asked.meeting, language);
    if (meeting.isEmpty() && papers.isEmpty())
        return mutedCell(tr("not asked"));
    return textCell(meeting.isEmpty() ? tr("not asked") : meeting, papers.isEmpty() ? tr("papers: not asked") : tr("papers: %1").arg(papers));
}

QString FamiliesWords::childrenOf(const std::vector<ChildId>& of, const Household& household)
{
    QStringList names;
    for (const Child& child : household.children)
        if (std::find(of.begin(), of.end(), child.id) != of.end())
            names << calledName(child);
    return joined(names, screenLanguage());
}

QString FamiliesWords::lookalike(const Lookalike& other)
{
    const Language language = screenLanguage();
    switch (other.kind) {
    case RecordKind::Family: return tr("There may already be a record: another %1 family.").arg(other.otherName);
    case RecordKind::Child:
        return other.otherBorn ? tr("There may already be a record of %1: %2, born %3.").arg(other.name, other.otherName, longDate(*other.otherBorn, language))
                               : tr("There may already be a record of %1: %2.").arg(other.name, other.otherName);
    case RecordKind::Adult: return tr("There may already be a record of %1: an adult of the same name.").arg(other.name);
    }
    Q_UNREACHABLE();
}

QString FamiliesWords::rule(const Procedure* procedure, const RuleId& id)
{
    const Rule* rule = procedure ? procedure->rule(id) : nullptr;
    return rule ? u"%1 (%2)"_s.arg(rule->text.in(screenLanguage()), id) : QString();
}

QString FamiliesWords::fault(const FieldProblem& problem)
{
    switch (problem.fault) {
    case FieldFault::Missing:
        if (problem.field == u"members")
            return tr("Tick at least one person.");
        if (problem.field == u"children")
            return tr("Tick at least one child.");
        if (problem.field == u"careOrder")
            return tr("Give the day the court made the order.");
        if (problem.field == u"noInterim")
            return tr("Write down the plan that was agreed, or why there is none.");
        if (problem.field == u"actions")
            return tr("One of these days cannot be read. Write it as 8 December, after the second semicolon.");
        return tr("This is still needed.");
    case FieldFault::TooLong: return tr("This is longer than can be kept. What you typed is still here: shorten it.");
    case FieldFault::InTheFuture:
        if (problem.field == u"born")
            return tr("A date of birth cannot lie ahead. For a child not yet born give the date expected.");
        if (problem.field == u"expected")
            return tr("No pregnancy lasts so long. Check the year, or clear this date.");
        if (problem.field == u"review")
            return tr("That is later than this procedure allows. Choose an earlier day.");
        return tr("This date lies ahead. Check it.");
    case FieldFault::TooLongAgo:
        if (problem.field == u"first" || problem.field == u"second")
            return tr("This is before the move was known, or before the day above. Check the date.");
        if (problem.field == u"until" || problem.field == u"died" || problem.field == u"careUntil" || problem.field == u"decidedOn")
            return tr("This is before it began. Check the date.");
        if (problem.field == u"on")
            return tr("This is before the plan began. Check the date.");
        if (problem.field == u"next")
            return tr("The next meeting is today or later, and after the last one. Check the date.");
        if (problem.field == u"sent")
            return tr("This is before the meeting. Check the date.");
        if (problem.field == u"review")
            return tr("The next review is today or later, and after the last conference. Check the date.");
        if (problem.field == u"ends")
            return tr("This is before the conference that decided on the plan. Check the date.");
        if (problem.field == u"decided" || problem.field == u"told")
            return tr("This is before it was asked for or answered. Check the date.");
        if (problem.field == u"reviewed")
            return tr("This is before the last time. Check the date.");
        if (problem.field == u"ground")
            return tr("The chair has answered already: what was asked is not changed any more.");
        return tr("This date is too long ago. Check the year.");
    case FieldFault::NeitherBornNorExpected: return tr("Give the date of birth, or the date the child is expected.");
    case FieldFault::AlreadyInvited:
        if (problem.field == u"since")
            return tr("The child is written down as looked after at that time already. Check the dates.");
        return tr("It is withheld from this person already.");
    case FieldFault::NotOfThisFamily: return tr("This child is not of this family.");
    case FieldFault::UnknownAgency: return tr("Choose the kind of agency.");
    case FieldFault::OutsideMeeting:
        if (problem.field == u"ground" || problem.field == u"decided-by")
            return tr("Here a plan does not end on this ground without a review.");
        if (problem.field == u"children")
            return tr("These children have no plan here that they share. Tick those of one plan.");
        if (problem.field == u"first")
            return tr("Write down first that the other authority has held its conference.");
        return tr("This time is outside the meeting.");
    case FieldFault::Twice: return tr("This stands there already.");
    case FieldFault::Unchanged: return tr("This is as it was.");
    }
    Q_UNREACHABLE();
}

const Person* adultOf(const Household& household, const PersonId& person)
{
    const auto found = std::find_if(household.adults.begin(), household.adults.end(), [&](const Person& one) { return one.id == person; });
    return found == household.adults.end() ? nullptr : &*found;
}

const Child* childOf(const Household& household, const ChildId& child)
{
    const auto found = std::find_if(household.children.begin(), household.children.end(), [&](const Child& one) { return one.id == child; });
    return found == household.children.end() ? nullptr : &*found;
}

} // namespace cadair::ui
