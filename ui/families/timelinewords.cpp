#include "ui/families/timelinewords.h"

#include "core/wording/joining.h"
#include "core/wording/keynames.h"
#include "core/wording/names.h"
#include "core/wording/namesofdisputes.h"
#include "core/wording/namesofmoves.h"
#include "core/wording/namesofplans.h"
#include "core/wording/safety.h"
#include "ui/families/endingwords.h"
#include "ui/families/familieswords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString categoriesOf(const TimelineEntry& entry)
{
    QStringList names;
    for (const CategoryKey& category : entry.categories)
        names << nameOfCategory(category, screenLanguage());
    return names.join(u", "_s);
}

QString childName(const TimelineEntry& entry, const FamilyView& view)
{
    const Child* child = entry.child ? childOf(view.household, *entry.child) : nullptr;
    return child ? FamiliesWords::calledName(*child) : QString();
}

} // namespace

QString TimelineWords::outcome(OutcomeKind outcome)
{
    switch (outcome) {
    case OutcomeKind::StartPlan: return tr("a plan");
    case OutcomeKind::ContinuePlan: return tr("the plan goes on");
    case OutcomeKind::EndPlan: return tr("the plan ends");
    case OutcomeKind::NoPlan: return tr("no plan");
    }
    Q_UNREACHABLE();
}

QString TimelineWords::ofConference(const TimelineEntry& entry)
{
    const Language language = screenLanguage();
    const QString kind = nameOf(entry.type, language);
    const auto day = [&](const std::optional<QDate>& date) { return date ? longDate(*date, language) : QString(); };
    switch (entry.told) {
    case Told::Requested: return tr("%1 asked for").arg(kind);
    case Told::Convened: return tr("%1 convened for %2").arg(kind, day(entry.date));
    case Told::Moved: return tr("%1 moved to %2").arg(kind, day(entry.date));
    case Told::Postponed: return tr("%1 put off").arg(kind);
    case Told::Held: return tr("%1 held").arg(kind);
    case Told::Adjourned: return tr("%1 broken off, part heard").arg(kind);
    case Told::Cancelled: return tr("%1 called off").arg(kind);
    case Told::NotProceeded: return tr("%1 did not go ahead").arg(kind);
    case Told::Decided:
    case Told::Corrected:
    case Told::Sent:
    case Told::Happened:
    case Told::Born:
    case Told::Died:
    case Told::AddressWithheld:
    case Told::WithholdingEnded:
    case Told::WarningBegan:
    case Told::WarningEnded:
    case Told::Complained:
    case Told::ComplaintEnded:
    case Told::GroupMet:
    case Told::Visited:
    case Told::OfMove:
    case Told::OfCare:
    case Told::NotReached:
    case Told::PlanWorked:
    case Told::Proposed:
    case Told::ProposalAnswered:
    case Told::Admitted:
    case Told::WentHome:
    case Told::PregnancyEnded:
    case Told::Stillborn:
    case Told::Adopted:
    case Told::Renamed:
    case Told::TakenBack:
    case Told::OfReview: return {};
    }
    Q_UNREACHABLE();
}

QString TimelineWords::ofChild(const TimelineEntry& entry, const FamilyView& view)
{
    const QString child = childName(entry, view);
    switch (entry.told) {
    case Told::Decided: return tr("%1: %2").arg(child, outcome(entry.outcome));
    case Told::Corrected: return tr("%1, corrected: %2").arg(child, outcome(entry.outcome));
    case Told::Born: return tr("%1 was born").arg(child);
    case Told::Died: return tr("%1 died").arg(child);
    case Told::Visited: return tr("%1 was visited and seen").arg(child);
    case Told::NotReached: return tr("%1 was not reached at a visit").arg(child);
    //: %1: what was done of a plan, %2: a child
    case Told::PlanWorked: return tr("%1: %2").arg(nameOfPlanWork(entry.word, screenLanguage()), child);
    case Told::Proposed: return tr("A change to the plan of %1 was proposed").arg(child);
    case Told::ProposalAnswered: return tr("A proposal for the plan of %1 was answered").arg(child);
    case Told::Admitted: return tr("%1 went into hospital").arg(child);
    case Told::WentHome: return tr("%1 came home from hospital").arg(child);
    case Told::PregnancyEnded: return tr("The pregnancy ended");
    case Told::Stillborn: return tr("Stillborn: %1").arg(child);
    case Told::Adopted: return tr("%1 was adopted").arg(child);
    case Told::Renamed: return tr("New name: %1").arg(entry.name);
    case Told::TakenBack: return tr("Recorded by mistake and taken back: %1").arg(child);
    case Told::Requested:
    case Told::Convened:
    case Told::Moved:
    case Told::Postponed:
    case Told::Held:
    case Told::Adjourned:
    case Told::Cancelled:
    case Told::NotProceeded:
    case Told::Sent:
    case Told::Happened:
    case Told::AddressWithheld:
    case Told::WithholdingEnded:
    case Told::WarningBegan:
    case Told::WarningEnded:
    case Told::Complained:
    case Told::ComplaintEnded:
    case Told::OfMove:
    case Told::OfReview:
    case Told::GroupMet: return {};
    case Told::OfCare: return ofCare(entry, child);
    }
    Q_UNREACHABLE();
}

QString TimelineWords::ofMove(const TimelineEntry& entry)
{
    if (entry.word == u"known-out")
        return tr("A move to another authority became known");
    if (entry.word == u"known-in")
        return tr("Notice of a move here, with a plan made elsewhere");
    if (entry.word == u"told") //: %1: somebody: "The police"
        return tr("Told of the move: %1").arg(nameOfTold(entry.name, screenLanguage()));
    if (entry.word == u"interim-plan")
        return tr("Interim plan agreed for the move");
    return entry.word == u"held" ? tr("The other authority held its conference") : tr("The other authority took the case over, in writing");
}

QString TimelineWords::ofCare(const TimelineEntry& entry, const QString& child)
{
    if (entry.word == u"since") //: %1: a child
        return tr("%1 became looked after").arg(child);
    if (entry.word == u"until") //: %1: a child
        return tr("%1 ceased to be looked after").arg(child);
    if (entry.word == u"care-order") //: %1: a child
        return tr("A court order on %1’s care").arg(child);
    const auto kind = fromWord<CareStepKind>(entry.word);
    //: a child, and what happened: "A return home is proposed"
    return kind ? tr("%1: %2").arg(child, nameOf(*kind, screenLanguage())) : QString();
}

QString TimelineWords::under(const TimelineEntry& entry, const FamilyView& view)
{
    const Language language = screenLanguage();
    const auto ofHousehold = [&](const auto& all, const auto& id, const auto& words) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return id && one.id == *id; });
        return found == all.end() ? QString() : words(*found);
    };
    switch (entry.told) {
    case Told::Moved: return entry.before ? tr("before: %1").arg(longDate(*entry.before, language)) : QString();
    case Told::Decided:
    case Told::Corrected: return categoriesOf(entry);
    case Told::Sent: return nameOf(entry.type, language);
    case Told::Complained:
    case Told::Visited:
    case Told::NotReached:
    case Told::OfCare:
    case Told::GroupMet: return entry.name;
    case Told::Proposed:
    case Told::Admitted:
    case Told::WentHome: return entry.name;
    case Told::ProposalAnswered: return nameOf(*fromWord<PlanChangeState>(entry.word), language) + u" · "_s + entry.name;
    case Told::OfMove: return entry.word == u"told" ? QString() : entry.name;
    case Told::ComplaintEnded: return nameOfComplaintOutcome(entry.word, language);
    case Told::Happened: return childName(entry, view);
    case Told::Renamed: return tr("formerly %1").arg(entry.word);
    case Told::TakenBack: return entry.word;
    case Told::OfReview: return EndingWords::toldUnder(entry, childName(entry, view));
    case Told::AddressWithheld:
    case Told::WithholdingEnded:
        return ofHousehold(view.household.withheld, entry.withholding, [&](const WithheldAddress& one) { return withheldSentence(one, language); });
    case Told::WarningBegan:
    case Told::WarningEnded:
        return ofHousehold(view.household.warnings, entry.warning, [](const FamilyWarning& one) { return one.text; });
    case Told::Requested:
    case Told::Convened:
    case Told::Postponed:
    case Told::Held:
    case Told::Adjourned:
    case Told::Cancelled:
    case Told::NotProceeded:
    case Told::PlanWorked:
    case Told::Born:
    case Told::Died:
    case Told::PregnancyEnded:
    case Told::Stillborn:
    case Told::Adopted: return {};
    }
    Q_UNREACHABLE();
}

QString TimelineWords::iconOf(Told told)
{
    switch (told) {
    case Told::Requested:
    case Told::Convened:
    case Told::Moved:
    case Told::Postponed: return u"calendar3"_s;
    case Told::Held:
    case Told::Adjourned:
    case Told::GroupMet: return u"people"_s;
    case Told::Visited:
    case Told::NotReached:
    case Told::Admitted:
    case Told::WentHome: return u"house-heart"_s;
    case Told::Cancelled:
    case Told::NotProceeded: return u"slash-circle"_s;
    case Told::Decided:
    case Told::Corrected:
    case Told::PlanWorked:
    case Told::Proposed:
    case Told::ProposalAnswered:
    case Told::OfReview: return u"clipboard-check"_s;
    case Told::Sent: return u"envelope-open"_s;
    case Told::OfMove: return u"arrow-left"_s;
    case Told::OfCare: return u"house-heart"_s;
    case Told::Happened:
    case Told::Complained:
    case Told::ComplaintEnded: return u"chat-left-text"_s;
    case Told::Born:
    case Told::Died:
    case Told::PregnancyEnded:
    case Told::Stillborn:
    case Told::Adopted:
    case Told::Renamed:
    case Told::TakenBack: return u"person"_s;
    case Told::AddressWithheld:
    case Told::WithholdingEnded: return u"shield-lock"_s;
    case Told::WarningBegan:
    case Told::WarningEnded: return u"exclamation-triangle"_s;
    }
    Q_UNREACHABLE();
}

RowCell TimelineWords::cell(const TimelineEntry& entry, const FamilyView& view)
{
    QString text = ofConference(entry);
    if (text.isEmpty())
        text = ofChild(entry, view);
    if (entry.told == Told::Sent)
        //: a kind of document, and to how many people it went
        text = tr("%1 sent to %n people", nullptr, entry.count).arg(nameOfDocument(*entry.document, screenLanguage()));
    else if (entry.told == Told::OfMove)
        text = ofMove(entry);
    else if (entry.told == Told::GroupMet)
        text = tr("The core group met, %n of it", nullptr, entry.count);
    else if (entry.told == Told::OfReview)
        text = EndingWords::told(entry);
    else if (entry.told == Told::Happened)
        text = capitalised(anchorPhrase(*entry.event, screenLanguage()));
    else if (entry.told == Told::AddressWithheld)
        text = tr("Address withheld");
    else if (entry.told == Told::WithholdingEnded)
        text = tr("Address no longer withheld");
    else if (entry.told == Told::WarningBegan)
        text = tr("Warning recorded");
    else if (entry.told == Told::WarningEnded)
        text = tr("Warning ended");
    else if (entry.told == Told::Complained)
        //: a kind of conference
        text = tr("Complaint about it: %1").arg(nameOf(entry.type, screenLanguage()));
    else if (entry.told == Told::ComplaintEnded)
        //: a kind of conference
        text = tr("A complaint about it was answered: %1").arg(nameOf(entry.type, screenLanguage()));
    RowCell cell = textCell(text, under(entry, view));
    cell.icon = iconOf(entry.told);
    cell.iconTone = Tone::Muted;
    return cell;
}

bool TimelineWords::isOfPlan(const TimelineEntry& entry)
{
    switch (entry.told) {
    case Told::GroupMet:
    case Told::Visited:
    case Told::NotReached:
    case Told::PlanWorked:
    case Told::Proposed:
    case Told::ProposalAnswered:
    case Told::Admitted:
    case Told::WentHome:
    case Told::OfMove:
    case Told::OfCare:
    case Told::OfReview: return true;
    default: return false;
    }
}

QString TimelineWords::part(const TimelineEntry& entry)
{
    if (entry.told == Told::Complained || entry.told == Told::ComplaintEnded)
        return u"after/complaints"_s;
    return entry.told == Told::Sent ? u"after"_s : QString();
}

} // namespace cadair::ui
