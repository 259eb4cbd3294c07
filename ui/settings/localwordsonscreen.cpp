#include "ui/settings/localwordsonscreen.h"

#include "core/wording/dates.h"
#include "core/wording/honouring.h"
#include "core/wording/localwords.h"
#include "ui/language/languageswitch.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString LocalScreenWords::problem(const LocalProblem& problem, const Gap& gap)
{
    const QString rule = problem.rule.isEmpty() ? QString() : u" (%1)"_s.arg(problem.rule);
    switch (problem.fault) {
    case LocalFault::ValueMissing: return tr("Give a value.");
    case LocalFault::Malformed:
        return gap.kind == GapKind::Age      ? tr("Write an age in whole years, 18 at most.")
               : gap.kind == GapKind::Groups ? tr("Write how many groups, as a whole number up to 20.")
                                             : tr("Write a whole number up to 400.");
    case LocalFault::Looser:
        //: what the text states, and the number of the rule in brackets
        return tr("The procedure states %1%2. A local value may only be stricter.")
            .arg(gapStated(gap, screenLanguage()), rule);
    case LocalFault::Stated: return tr("The procedure says itself who has this%1.").arg(rule);
    case LocalFault::ByMissing: return tr("Write who adopted it.");
    case LocalFault::WhyMissing: return tr("Write why. It will stand beside the value.");
    case LocalFault::OnMissing: return tr("Give the day it was adopted.");
    case LocalFault::OnInTheFuture: return tr("That day is still to come. A value counts once it has been adopted.");
    }
    Q_UNREACHABLE();
}

QString LocalScreenWords::says(const Gap& gap)
{
    const QString stated = gapStated(gap, screenLanguage());
    const QString words = gap.doubt.in(screenLanguage());
    if (words.isEmpty())
        return stated;
    // Where it gives no number, what it leaves unclear is its own words for it.
    if (gap.stated.isEmpty())
        //: "Not stated", and the procedure's own words
        return tr("%1. In its own words: “%2”").arg(stated, words);
    //: what the text gives, and what it leaves unclear
    return tr("%1. %2").arg(stated, words);
}

QString LocalScreenWords::rules(const Gap& gap, const Procedure& procedure)
{
    QStringList texts;
    for (const RuleId& id : gap.rules)
        if (const Rule* rule = procedure.rule(id))
            //: a rule's text, where it stands, the rule's number
            texts << tr("%1\n%2 (%3)").arg(rule->text.in(screenLanguage()), whereItStands(*rule, procedure, screenLanguage()), rule->id);
    return texts.isEmpty() ? tr("No rule of the procedure speaks of this.") : texts.join(u"\n\n"_s);
}

QString LocalScreenWords::where(const Gap& gap, const Procedure& procedure)
{
    for (const RuleId& id : gap.rules)
        if (procedure.rule(id))
            return id; // the card beside the list says where it stands
    return {};
}

QString LocalScreenWords::whoAndWhen(const Adoption& adoption)
{
    //: who adopted a value, and the day
    return tr("%1, %2").arg(adoption.by, longDate(adoption.on, screenLanguage()));
}

QString LocalScreenWords::fieldName(const Gap& gap)
{
    switch (gap.kind) {
    case GapKind::Groups: return tr("&Further groups");
    case GapKind::Age: return tr("&From the age of");
    case GapKind::Period: return gap.direction == PeriodDirection::AtLeastBefore ? tr("&At least") : tr("&Within");
    case GapKind::Reading: return tr("&Reading");
    case GapKind::Copy: return tr("&Copy");
    case GapKind::Yes: return tr("&Rule");
    }
    Q_UNREACHABLE();
}

} // namespace cadair::ui
