#include "ui/families/endingwords.h"

#include "core/wording/joining.h"
#include "core/wording/limits.h"
#include "core/wording/names.h"
#include "core/wording/namesofendings.h"
#include "ui/families/familieswords.h"
#include "ui/families/linewords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;
using What = PlanPlace::What;

namespace {

constexpr int yearsShown = 2;

QStringList notConsulted(const PlanEndingKept& ending)
{
    QStringList names;
    for (const EndingPerson& person : ending.people)
        if (person.atFirst && !person.consulted)
            names << person.name;
    return names;
}

QStringList notTold(const PlanEndingKept& ending)
{
    QStringList names;
    for (const EndingPerson& person : ending.people)
        if (!person.told)
            names << person.name;
    return names;
}

} // namespace

bool EndingWords::hasWordsOf(What what)
{
    return what >= What::ReviewHeading && what <= What::SupportReview;
}

/// What was settled and goes on stays; an end long ago of which nothing was kept does not.
bool EndingWords::isShown(const EndedPlan& ended, QDate today)
{
    const bool goesOn = ended.support && ended.support->kind != u"none" && !ended.support->overOn;
    return goesOn || ended.on.addYears(yearsShown) >= today;
}

RowCell EndingWords::cell(const PlanPlace& place, int column) const
{
    switch (place.what) {
    case What::ReviewHeading:
    case What::EndingHeading:
    case What::EndedHeading: return column == 0 ? heading(place) : RowCell{};
    case What::ReviewDay: return reviewDay(review(place), column);
    case What::ReviewMatters: return reviewMatters(review(place), column);
    case What::ReviewCall: return reviewCall(review(place), column);
    case What::LookedAfter: return lookedAfter(review(place), place, column);
    case What::AskToEnd: return askToEnd(review(place), column);
    case What::Ending: return ending(ending(place), column);
    case What::EndingAnswer: return endingAnswer(ending(place), column);
    case What::EndingDay:
        //: %1: a date
        return column == 0   ? textCell(tr("The day on which the plan ends has come: %1").arg(LineWords::day(*ending(place).kept.endsOn)), {}, true)
               : column == 1 ? stateCell(Tone::Attention, tr("to be carried out"))
                             : buttonCell(tr("End the plan"));
    case What::EndTold: return endTold(ended(place), column);
    case What::TakeBack: return takeBack(column);
    case What::Support: return support(ended(place), column);
    case What::SupportReview: return supportReview(ended(place), column);
    default: return {};
    }
}

QString EndingWords::tip(const PlanPlace& place) const
{
    switch (place.what) {
    case What::ReviewDay: {
        const PlanReview& of = review(place);
        if (!of.limit)
            return {};
        return of.limit->due ? limitExplanation(*of.limit, screenLanguage(), of.local) : FamiliesWords::rule(of.procedure, of.limit->rule);
    }
    case What::ReviewMatters: {
        QStringList rules;
        for (const RuleId& rule : review(place).asksEarlier)
            rules << FamiliesWords::rule(review(place).procedure, rule);
        return rules.join(u'\n');
    }
    case What::AskToEnd: {
        const EndingRule& rule = review(place).procedure->ending;
        return FamiliesWords::rule(review(place).procedure, rule.withoutReview.empty() ? rule.rule : rule.withoutReviewRule);
    }
    case What::EndingAnswer: return FamiliesWords::rule(review(place).procedure, review(place).procedure->ending.consultationRule);
    case What::EndTold: return FamiliesWords::rule(ended(place).procedure, ended(place).procedure->ending.notifyRule);
    case What::SupportReview:
        return ended(place).nextReview && ended(place).nextReview->due ? limitExplanation(*ended(place).nextReview, screenLanguage(), ended(place).local) : QString();
    default: return {};
    }
}

RowCell EndingWords::heading(const PlanPlace& place) const
{
    if (place.what == What::ReviewHeading)
        return sectionCell(tr("Review"));
    if (place.what == What::EndingHeading)
        return sectionCell(tr("Ending"));
    const EndedPlan& of = ended(place);
    //: %1: children
    RowCell cell = sectionCell(tr("After the plan: %1").arg(LineWords::children(of.children)));
    if (of.byReview)
        //: %1: a date
        cell.sideText = tr("ended at a review on %1").arg(LineWords::day(of.on));
    else if (of.ending)
        //: a date, and why
        cell.sideText = tr("ended on %1 without a review: %2").arg(LineWords::day(of.on), nameOf(of.ending->ground, screenLanguage()));
    else
        //: %1: a date
        cell.sideText = tr("ended on %1 without a review").arg(LineWords::day(of.on));
    return cell;
}

RowCell EndingWords::askToEnd(const PlanReview& review, int column) const
{
    const std::vector<EndingGround> grounds = groundsToEnd(*review.procedure);
    if (grounds.empty())
        return column == 0 ? mutedCell(tr("Here a plan ends at a review only.")) : RowCell{};
    if (column == 2)
        return buttonCell(tr("Ask the chair…"));
    if (column == 1)
        return mutedCell(QString());
    QStringList names;
    for (const EndingGround ground : grounds)
        names << nameOf(ground, screenLanguage());
    //: %1: several grounds
    return textCell(tr("Ending the plan without a review"), tr("The chair may agree to it on these grounds only: %1.").arg(names.join(u", "_s)));
}

RowCell EndingWords::ending(const EndingFollowed& ending, int column) const
{
    const PlanEndingKept& kept = ending.kept;
    if (column == 2)
        return ending.stands == EndingStands::Asked ? buttonCell(tr("Open…")) : ending.stands == EndingStands::Agreed ? buttonCell(tr("Take it back…")) : RowCell{};
    if (column == 1)
        switch (ending.stands) {
        case EndingStands::Asked: return waitingCell(tr("asked for"));
        case EndingStands::Declined: return mutedCell(tr("not agreed"));
        //: %1: a date
        case EndingStands::Agreed: return stateCell(Tone::Done, tr("ends on %1").arg(LineWords::day(*kept.endsOn)));
        case EndingStands::Ended: return stateCell(Tone::Done, tr("ended"));
        case EndingStands::TakenBack: return mutedCell(tr("taken back"));
        }
    std::vector<Child> about;
    for (const Child& child : m_view.household.children)
        if (std::ranges::find(kept.children, child.id) != kept.children.end())
            about.push_back(child);
    //: why a plan is to end, and for which children
    const QString words = tr("%1: %2").arg(nameOf(kept.ground, screenLanguage()), LineWords::children(about));
    //: a name, and a date
    QStringList under{tr("asked by %1 on %2").arg(kept.askedBy, LineWords::day(kept.askedOn))};
    if (ending.stands == EndingStands::TakenBack)
        under << kept.takenBackWhy;
    else if (!kept.reasons.isEmpty())
        under << u"%1: %2"_s.arg(kept.decidedBy, kept.reasons);
    else
        under << kept.why;
    return textCell(words, LineWords::together(under));
}

RowCell EndingWords::endingAnswer(const EndingFollowed& ending, int column) const
{
    const QStringList missing = notConsulted(ending.kept);
    if (column == 2)
        return buttonCell(tr("Write it down…"));
    if (column == 1)
        return missing.isEmpty() ? stateCell(Tone::Attention, tr("the chair has not answered")) : stateCell(Tone::Attention, tr("consultation goes on"));
    QStringList under;
    if (!missing.isEmpty())
        //: %1: names
        under << tr("not consulted yet: %1").arg(missing.join(u", "_s));
    if (std::ranges::any_of(ending.verdict.reasons, [](const Reason& reason) { return reason.code == ReasonCode::AcceptanceMissing; }))
        under << tr("the other authority has not accepted in writing");
    return textCell(tr("The chair’s answer"), LineWords::together(under), true);
}

RowCell EndingWords::endTold(const EndedPlan& ended, int column) const
{
    if (!ended.ending) // by a death: nothing has been written down of it yet
        return column == 0   ? textCell(tr("Told that the plan has ended"), {}, true)
               : column == 1 ? stateCell(Tone::Attention, tr("nobody is noted as told"))
                             : buttonCell(tr("They were told…"));
    const QStringList missing = notTold(*ended.ending);
    if (column == 2)
        return missing.isEmpty() ? RowCell{} : buttonCell(tr("They were told…"));
    if (column == 1)
        return missing.isEmpty() ? stateCell(Tone::Done, tr("everybody told")) : stateCell(Tone::Attention, tr("%n still to tell", nullptr, static_cast<int>(missing.size())));
    //: %1: names
    return textCell(tr("Told that the plan has ended"), missing.isEmpty() ? QString() : tr("not yet: %1").arg(missing.join(u", "_s)), !missing.isEmpty());
}

RowCell EndingWords::takeBack(int column) const
{
    if (column == 0)
        return mutedCell(tr("As long as nobody was told, the end can be taken back."));
    return column == 2 ? buttonCell(tr("Take it back…")) : RowCell{};
}

RowCell EndingWords::support(const EndedPlan& ended, int column) const
{
    if (column == 2)
        return buttonCell(ended.support ? tr("Change…") : tr("Settle it…"));
    if (!ended.support)
        return column == 0 ? textCell(tr("Support after the plan"), tr("Nothing has been settled yet: what goes on, who leads it, and when it is looked at again."))
                           : stateCell(Tone::Attention, tr("not settled"));
    const SupportKept& support = *ended.support;
    if (column == 1) {
        if (support.overOn)
            //: %1: a date
            return mutedCell(tr("until %1").arg(LineWords::day(*support.overOn)));
        return support.kind == u"none" ? mutedCell(tr("none")) : stateCell(Tone::Done, tr("settled"));
    }
    //: %1: what kind of help
    return textCell(tr("Support after the plan: %1").arg(nameOfSupport(support.kind, screenLanguage())),
                    //: %1: a name
                    LineWords::together({support.what, support.lead.isEmpty() ? QString() : tr("led by %1").arg(support.lead)}));
}

RowCell EndingWords::supportReview(const EndedPlan& ended, int column) const
{
    if (column == 2)
        return buttonCell(tr("Record a review…"));
    if (column == 1)
        return ended.nextReview ? LineWords::due(*ended.nextReview, m_today) : mutedCell(QString());
    const auto& reviews = ended.support->reviews;
    //: a date, and what came of it
    const QString last = reviews.empty() ? QString() : tr("last on %1: %2").arg(LineWords::day(reviews.back().on), reviews.back().outcome);
    const QString rule = ended.nextReview && ended.nextReview->due ? limitRule(*ended.nextReview, screenLanguage()) : tr("The procedure gives no interval for it.");
    return textCell(tr("The next review of this support"), LineWords::together({last, rule}));
}

} // namespace cadair::ui
