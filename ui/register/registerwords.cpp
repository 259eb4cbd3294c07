#include "ui/register/registerwords.h"

#include "core/base/folding.h"
#include "core/wording/keynames.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString RegisterWords::name(const Child& child)
{
    if (child.givenName.isEmpty() && child.calledName.isEmpty())
        return child.born ? tr("%1, no name yet").arg(child.familyName) : tr("%1, unborn").arg(child.familyName);
    return child.familyName + u", "_s + (child.givenName.isEmpty() ? child.calledName : child.givenName);
}

QString RegisterWords::formerly(const RegisterRow& row)
{
    QStringList names;
    for (const ChildName& name : row.formerly)
        names << tidied(name.given + u' ' + name.family);
    //: %1: names that a child had before
    return names.isEmpty() ? QString() : tr("formerly %1").arg(names.join(u", "_s));
}

QString RegisterWords::sortName(const Child& child)
{
    return child.familyName + u' ' + child.givenName;
}

QString RegisterWords::date(QDate date)
{
    return shortDate(date, screenLanguage()) + u' ' + QString::number(date.year());
}

QString RegisterWords::born(const Child& child, QDate day)
{
    if (!child.born || *child.born > day)
        return child.expected ? tr("due %1").arg(date(*child.expected)) : tr("not born yet");
    int years = day.year() - child.born->year();
    if (child.born->addYears(years) > day)
        --years;
    //: date of birth, age in years
    return tr("%1, %2").arg(date(*child.born)).arg(years);
}

QString RegisterWords::categories(const std::vector<CategoryKey>& categories)
{
    QStringList names;
    for (const CategoryKey& category : categories)
        names << nameOfCategory(category, screenLanguage());
    return names.join(u", "_s);
}

RowCell RegisterWords::review(const RegisterRow& row, QDate day, bool past)
{
    if (const int late = row.reviewLateBy(day); late > 0)
        return stateCell(Tone::Attention, past ? tr("was %n day(s) overdue", nullptr, late) : tr("%n day(s) overdue", nullptr, late),
                         row.reviewFixed ? tr("fixed for %1").arg(date(*row.reviewFixed)) : QString());
    if (!row.reviewBy)
        return row.reviewFixed ? textCell(tr("fixed for %1").arg(date(*row.reviewFixed))) : mutedCell(tr("no limit stated"));
    RowCell cell = textCell(tr("by %1").arg(date(*row.reviewBy)), row.reviewFixed ? tr("fixed for %1").arg(date(*row.reviewFixed)) : QString());
    if (row.reviewFixed && *row.reviewFixed > *row.reviewBy) {
        cell.secondTone = Tone::Attention;
        cell.second = tr("fixed for %1, after the limit").arg(date(*row.reviewFixed));
    }
    return cell;
}

QString RegisterWords::since(const RegisterRow& row, QDate day)
{
    QStringList parts;
    if (row.child.born && *row.child.born > day)
        parts << (row.child.givenName.isEmpty() ? tr("born %1").arg(date(*row.child.born))
                                                //: date of birth, the name given
                                                : tr("born %1: %2").arg(date(*row.child.born), row.child.givenName));
    if (row.off)
        parts << (row.left == LeftRegister::Death && !row.child.born ? tr("the pregnancy ended, %1").arg(date(*row.off))
                  : row.left == LeftRegister::Death                  ? tr("died %1").arg(date(*row.off)) : tr("off, %1").arg(date(*row.off)));
    else if (parts.isEmpty())
        parts << tr("still on it");
    return parts.join(u" · "_s);
}

QString RegisterWords::title(const Procedure& procedure)
{
    QString term = procedure.term(u"register"_s, screenLanguage());
    if (!term.isEmpty())
        term[0] = term[0].toUpper();
    return term;
}

QString RegisterWords::wanted(const QString& word)
{
    if (word == u"name")
        return tr("who asks");
    if (word == u"agency")
        return tr("which agency they are from");
    if (word == u"reason")
        return tr("what worries them about the child");
    if (word == u"called-back")
        return tr("that they were rung back on a number you found yourself");
    if (word == u"answered-by")
        return tr("who answers");
    if (word == u"basis")
        return tr("why they may know");
    if (word == u"sent")
        return tr("a list to the police since the last change");
    if (word == u"custodian" || word == u"designated-manager")
        return tr("who looks after the register");
    return keptList(word);
}

QString RegisterWords::basis(const QString& word)
{
    if (word == u"involved-practitioner")
        return tr("Works with the child or the family");
    if (word == u"parent")
        return tr("Is the child's parent");
    if (word == u"child")
        return tr("Is the child");
    if (word == u"family-at-conference")
        return tr("Is of the family and was at the conference");
    if (word == u"supporter-at-conference")
        return tr("Supported somebody at the conference");
    return word;
}

QString RegisterWords::told(const QString& word)
{
    if (word == u"has-plan")
        return tr("Whether the child is on the list");
    if (word == u"social-worker")
        return tr("Who leads the plan");
    if (word == u"details")
        return tr("The child's details");
    return word;
}

QString RegisterWords::keptList(const QString& word)
{
    if (word == u"current-records")
        return tr("Records of every child on the register, up to date");
    if (word == u"enquiries")
        return tr("Enquiries to the register");
    if (word == u"movements")
        return tr("Children who moved in or out");
    if (word == u"risk-persons")
        return tr("People who may pose a risk");
    if (word == u"suitability-checks")
        return tr("Requests for checks on people who work with children");
    return word;
}

QString RegisterWords::fault(const FieldProblem& problem)
{
    if (problem.fault == FieldFault::TooLong)
        return tr("This is too long. Shorten it.");
    if (problem.fault == FieldFault::InTheFuture)
        return tr("This day has not come yet. Correct it, or leave it empty.");
    if (problem.field == u"name")
        return tr("Enter who asks: an enquiry without a name cannot be looked into later.");
    return tr("Enter the child's name as it was given.");
}

QString RegisterWords::notice(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::MovedIn: return tr("A child moved in");
    case NoticeKind::MovedOut: return tr("A child moved away");
    case NoticeKind::RiskPerson: return tr("Somebody who may pose a risk");
    case NoticeKind::SuitabilityCheck: return tr("A check on somebody who works with children");
    }
    Q_UNREACHABLE();
}

QString RegisterWords::noticeFault(const FieldProblem& problem)
{
    if (problem.fault == FieldFault::TooLong)
        return tr("This is too long. Shorten it.");
    if (problem.fault == FieldFault::InTheFuture)
        return tr("This day has not come yet. Correct it.");
    if (problem.field == u"received")
        return tr("Enter the day it came.");
    if (problem.field == u"sender")
        return tr("Enter who sent it, so that they can be asked.");
    if (problem.field == u"done")
        return tr("Say what was done on that day, or leave the day empty.");
    return tr("Enter the name of the child or the person.");
}

} // namespace cadair::ui
