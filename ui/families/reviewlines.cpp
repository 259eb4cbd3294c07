#include "ui/families/endingwords.h"

#include "core/wording/limits.h"
#include "core/wording/namesofendings.h"
#include "ui/families/familieswords.h"
#include "ui/families/linewords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <algorithm>

// The lines about a plan's next review, and what the timeline tells of it and of the plan's end.

namespace cadair::ui {

using namespace Qt::StringLiterals;
using What = PlanPlace::What;

std::vector<PlanPlace> EndingWords::linesOf(const FamilyView& view, size_t plan, QDate today)
{
    std::vector<PlanPlace> lines;
    if (plan >= view.reviews.size())
        return lines;
    const PlanReview& review = view.reviews[plan];
    const auto add = [&](What what, size_t child = 0, size_t index = 0) { lines.push_back({what, plan, child, index}); };
    add(What::ReviewHeading);
    add(What::ReviewDay);
    add(What::ReviewMatters);
    add(What::ReviewCall);
    for (size_t child = 0; child < review.children.size(); ++child)
        if (review.lookedAfter.contains(review.children[child].id))
            add(What::LookedAfter, child);
    add(What::EndingHeading);
    add(What::AskToEnd);
    for (size_t i = 0; i < view.endings.size(); ++i) {
        const EndingFollowed& each = view.endings[i];
        const auto& chain = view.plans.at(plan).chain;
        if (std::ranges::find(chain, each.kept.conference) == chain.end() || each.stands == EndingStands::Ended)
            continue;
        add(What::Ending, 0, i);
        if (each.stands == EndingStands::Asked)
            add(What::EndingAnswer, 0, i);
        if (each.stands == EndingStands::Agreed && each.kept.endsOn <= today)
            add(What::EndingDay, 0, i);
    }
    return lines;
}

std::vector<PlanPlace> EndingWords::linesOfEnded(const FamilyView& view, size_t index)
{
    const EndedPlan& of = view.ended.at(index);
    std::vector<PlanPlace> lines{{What::EndedHeading, 0, 0, index}};
    if (!of.byReview) // of a review its letters tell
        lines.push_back({What::EndTold, 0, 0, index});
    lines.push_back({What::Support, 0, 0, index});
    if (of.support && of.support->kind != u"none" && !of.support->overOn)
        lines.push_back({What::SupportReview, 0, 0, index});
    if (of.ending && of.ending->agreed && std::ranges::none_of(of.ending->people, [](const EndingPerson& person) { return person.told.has_value(); }))
        lines.push_back({What::TakeBack, 0, 0, index});
    return lines;
}

RowCell EndingWords::reviewDay(const PlanReview& review, int column) const
{
    if (column == 2)
        return buttonCell(review.fixed ? tr("Move it…") : tr("Fix the day…"));
    const bool stated = review.limit && review.limit->due;
    if (column == 1) {
        if (!stated)
            return review.fixed ? stateCell(Tone::Done, tr("fixed by hand")) : mutedCell(tr("no number given"));
        if (!review.fixed)
            return LineWords::due(*review.limit, m_today);
        if (*review.fixed > review.limit->due->date())
            //: %1: a date
            return stateCell(Tone::Attention, tr("after its limit, %1").arg(LineWords::day(review.limit->due->date())));
        return *review.fixed < m_today ? stateCell(Tone::Stopped, tr("the day has passed")) : stateCell(Tone::Done, tr("in time"));
    }
    //: %1: a date
    const QString words = review.fixed ? tr("Next review on %1").arg(LineWords::day(*review.fixed)) : tr("The day of the next review is not fixed");
    QStringList under;
    if (!review.kept.moves.empty() && review.kept.moves.back().was) {
        const ReviewMove& move = review.kept.moves.back();
        //: %1: a date
        under << tr("it stood for %1").arg(LineWords::day(*move.was));
        if (!move.ground.isEmpty())
            under << nameOfReviewGround(move.ground, screenLanguage());
    }
    under << (stated ? limitRule(*review.limit, screenLanguage()) : tr("The procedure gives no number for it: the day is fixed by hand, with a reason."));
    return textCell(words, LineWords::together(under), true);
}

RowCell EndingWords::reviewMatters(const PlanReview& review, int column) const
{
    if (column == 2)
        return buttonCell(tr("Go through it…"));
    const bool toConsider = std::ranges::any_of(review.young, [&](const ChildId& child) { return !review.kept.shorter.contains(child); });
    const bool toLook = std::ranges::any_of(review.longPlans, &LongPlan::due);
    if (column == 1) {
        if (!review.asksEarlier.empty())
            return stateCell(Tone::Attention, tr("to be brought forward"));
        return toLook ? stateCell(Tone::Attention, tr("long plan to look at")) : toConsider ? stateCell(Tone::Attention, tr("to be considered")) : mutedCell(QString());
    }
    QStringList under;
    for (const ReviewTrigger& trigger : review.kept.triggers)
        //: what has happened, and a date
        under << tr("%1, %2").arg(nameOfReviewGround(trigger.word, screenLanguage()), LineWords::day(trigger.on));
    if (review.kept.askedByGroup)
        //: %1: a date
        under << tr("the core group asked for a review on %1").arg(LineWords::day(*review.kept.askedByGroup));
    for (const Child& child : review.children) {
        const auto shorter = review.kept.shorter.find(child.id);
        if (shorter != review.kept.shorter.end())
            //: %1: a child
            under << (shorter->second ? tr("%1 needs a shorter interval") : tr("%1 needs no shorter interval")).arg(FamiliesWords::calledName(child));
        else if (std::ranges::find(review.young, child.id) != review.young.end())
            //: %1: a child
            under << tr("whether %1 needs a shorter interval has not been considered").arg(FamiliesWords::calledName(child));
    }
    if (!review.longPlans.empty()) {
        const LongPlan& plan = review.longPlans.front();
        //: %1: a date
        under << (plan.looked ? tr("long plan, looked at on %1").arg(LineWords::day(plan.looked->on)) : tr("a plan since %1: nobody has looked at it as a long one").arg(LineWords::day(plan.since)));
    }
    const QString words = review.kept.triggers.empty() && !review.kept.askedByGroup ? tr("Nothing speaks for an earlier review") : tr("What speaks for an earlier review");
    return textCell(words, LineWords::together(under));
}

RowCell EndingWords::reviewCall(const PlanReview& review, int column) const
{
    if (column == 2)
        return buttonCell(review.called ? tr("Open…") : tr("Plan it…"));
    if (column == 1)
        return review.called && review.called->date ? stateCell(Tone::Done, tr("called")) : mutedCell(QString());
    if (!review.called)
        return textCell(tr("No review conference has been called yet"));
    //: %1: a date
    return textCell(review.called->date ? tr("Review conference called for %1").arg(LineWords::day(*review.called->date)) : tr("A review conference has been asked for"));
}

RowCell EndingWords::lookedAfter(const PlanReview& review, const PlanPlace& place, int column) const
{
    const Child& child = review.children.at(place.child);
    const LookedAfter& care = review.lookedAfter.at(child.id);
    if (column == 1)
        return care.review && care.review == review.fixed ? stateCell(Tone::Done, tr("the same day")) : mutedCell(QString());
    if (column == 2)
        return {};
    //: a child, and a date
    const QString words = care.review ? tr("Looked-after review of %1 on %2").arg(FamiliesWords::calledName(child), LineWords::day(*care.review))
                                      //: %1: a child
                                      : tr("%1 is looked after; no day is known of that review").arg(FamiliesWords::calledName(child));
    return textCell(words, care.apartReason);
}

QString EndingWords::told(const TimelineEntry& entry)
{
    const auto on = [](const std::optional<QDate>& date) { return date ? longDate(*date, screenLanguage()) : QString(); };
    if (entry.word == u"review-fixed")
        //: %1: a date
        return tr("The next review fixed for %1").arg(on(entry.date));
    if (entry.word == u"review-moved")
        //: two dates
        return tr("The next review moved from %1 to %2").arg(on(entry.before), on(entry.date));
    if (entry.word == u"end-told")
        return tr("%n told that the plan had ended", nullptr, entry.count);
    if (entry.word == u"trigger")
        return nameOfReviewGround(entry.name, screenLanguage());
    if (entry.word == u"review-asked")
        return tr("The core group asked for a review");
    if (entry.word == u"long-plan")
        return tr("A plan that runs very long was looked at");
    if (entry.word == u"end-asked")
        return tr("The chair was asked to end the plan without a review");
    if (entry.word == u"end-agreed")
        return tr("The chair agreed that the plan ends");
    if (entry.word == u"end-declined")
        return tr("The chair did not agree to end the plan");
    if (entry.word == u"end-taken-back")
        return tr("Ending the plan was taken back");
    if (entry.word == u"support")
        return tr("Support after the plan settled");
    if (entry.word == u"no-support")
        return tr("No support after the plan");
    if (entry.word == u"support-reviewed")
        return tr("Support after the plan reviewed");
    return tr("Support after the plan came to an end");
}

QString EndingWords::toldUnder(const TimelineEntry& entry, const QString& child)
{
    return LineWords::together({child, entry.word == u"trigger" ? QString() : entry.name});
}

} // namespace cadair::ui
