#include "ui/conference/planner/checkstep.h"

#include "core/documents/recipients.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/limits.h"
#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/planner/limitwords.h"
#include "ui/language/languageswitch.h"
#include "ui/request/requestfields.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString CheckStep::label(What what) const
{
    switch (what) {
    case What::Kind: return tr("Kind");
    case What::Point: return {};
    case What::Request: return tr("Asked for");
    case What::Declined: return tr("The decision");
    case What::Household: return tr("Other children");
    case What::Independent: return tr("Free of the case");
    case What::Change: return tr("Another chair");
    case What::Family: return tr("About");
    case What::Plan: return tr("Plan since");
    case What::Reasons: return tr("Why it is called");
    case What::Date: return tr("When");
    case What::LateReason: return tr("Why so late");
    case What::Place: return tr("Where");
    case What::Chair: return tr("Chair");
    case What::MinuteTaker: return tr("Minute-taker");
    case What::Asked: return tr("Asked to come");
    case What::Quorum: return tr("Quorum if all come");
    case What::Agenda: return tr("Agenda");
    }
    Q_UNREACHABLE();
}

QString CheckStep::missing(What what) const
{
    switch (what) {
    case What::Family: return tr("A conference needs a family and one child at least");
    case What::Reasons: return tr("The invitations will not say why");
    case What::Date: return state().draft().date ? tr("The time it begins is missing") : tr("No day yet: it is kept as requested");
    case What::LateReason: return tr("The day is past a limit: a reason is needed");
    case What::Place: return tr("No place yet");
    case What::Chair: return tr("Nobody yet");
    case What::MinuteTaker: return tr("Nobody yet; needed when the conference starts");
    case What::Asked: return tr("No practitioner yet");
    case What::Quorum: return tr("Not for every child");
    case What::Request: return tr("Nobody has said what brought it about");
    case What::Household: return tr("Not every one of them has a reason");
    case What::Independent: return state().plan().chairing.independent ? tr("There is a conflict") : tr("The chair was not asked");
    case What::Change: return tr("The family met another chair before: say why it changes");
    case What::Kind:
    case What::Point:
    case What::Declined:
    case What::Plan:
    case What::Agenda: return {};
    }
    Q_UNREACHABLE();
}

QString CheckStep::value(What what) const
{
    const Language language = screenLanguage();
    const ConferencePlan& plan = state().plan();
    const NewConference& draft = plan.conference;
    switch (what) {
    case What::Kind:
        //: kind of conference and local procedures
        return tr("%1, by the procedures of %2").arg(nameOf(draft.type, language), state().procedure().shortTitle.in(language));
    case What::Family: {
        QStringList children;
        for (const Child& child : state().children())
            children << callName(child, language);
        const QString family = state().household() ? state().household()->family.name : QString();
        return children.isEmpty() ? family : tr("%1 (%2 family)").arg(joined(children, language), family);
    }
    case What::Point:
    case What::Plan: return {};
    case What::Request: {
        QStringList parts{plan.request.trigger ? triggerName(*plan.request.trigger) : QString(), plan.request.from,
                          plan.request.receivedOn ? longDate(*plan.request.receivedOn, language) : QString()};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case What::Declined: return tr("No conference: %1").arg(plan.request.declinedReason);
    case What::Household: {
        QStringList names;
        for (const HouseholdChild& child : state().planned().record.dossier.request.household.value_or(std::vector<HouseholdChild>()))
            names << child.name;
        return names.isEmpty() ? tr("None in the household") : tr("Not about %1").arg(joined(names, language));
    }
    case What::Independent: return plan.chairing.independent == true ? tr("Yes, as the chair says") : plan.chairing.conflict;
    case What::Change: return plan.chairing.changeReason;
    case What::Reasons: return draft.reasons.simplified();
    case What::Date:
        if (!draft.date)
            return {};
        return draft.start ? tr("%1 for %2").arg(capitalised(weekdayDateAndTime(*draft.date, *draft.start, language)), duration(draft.plannedMinutes, language))
                           : longDate(*draft.date, language);
    case What::LateReason: return draft.lateReason;
    case What::Place: return draft.place;
    case What::Chair:
    case What::MinuteTaker: {
        const auto id = what == What::Chair ? draft.chair : plan.minuteTaker;
        const Person* person = id ? state().practitioner(*id) : nullptr;
        return person ? person->name : QString();
    }
    case What::Asked: {
        QStringList names;
        for (const PlannedInvitee& invitee : plan.invitees)
            if (const Person* person = state().practitioner(invitee.person))
                names << person->name;
        return joined(names, language);
    }
    case What::Quorum: {
        QStringList lacking;
        for (const ChildQuorum& child : quorumNow(state().planned(), state().desk().clock().now()))
            if (child.now.outcome == Outcome::Refused)
                if (const Subject* subject = state().planned().file.subject(child.child))
                    lacking << callName(subject->child, language);
        return lacking.isEmpty() ? tr("Yes, for each child") : tr("Missing for %1").arg(joined(lacking, language));
    }
    case What::Agenda: {
        int minutes = 0, steps = 0;
        if (const auto agenda = state().procedure().agendas.find(draft.type); agenda != state().procedure().agendas.end())
            for (const AgendaItem& item : agenda->second) {
                minutes += item.plannedMinutes;
                ++steps;
            }
        return tr("%n step(s)", nullptr, steps) + u", "_s + duration(minutes, language);
    }
    }
    Q_UNREACHABLE();
}

QString CheckStep::pointLabel(const PlanPoint& point) const
{
    switch (point.fault) {
    case PlanFault::DayHasPassed:
    case PlanFault::EndsAfterMidnight: return tr("When");
    case PlanFault::BornAfterTheDay:
    case PlanFault::ChildTwice: return tr("About");
    case PlanFault::SameName: return tr("Asked to come");
    case PlanFault::ReceivedLater:
    case PlanFault::DecidedLater:
    case PlanFault::DecidedBeforeAsked: return tr("Asked for");
    case PlanFault::ChairComplainedOf: return tr("Chair");
    case PlanFault::NoReasonAgainst: return tr("The decision");
    }
    Q_UNREACHABLE();
}

/// What is wrong, and what mends it. Whoever it is about is named with what tells them apart.
QString CheckStep::pointWords(const PlanPoint& point) const
{
    const Language language = screenLanguage();
    QStringList names;
    for (const ChildId& id : point.children)
        if (const Subject* subject = state().planned().file.subject(id))
            names << (subject->child.born ? tr("%1, born %2").arg(callName(subject->child, language), longDate(*subject->child.born, language))
                                          : callName(subject->child, language));
    for (const PersonId& id : point.people)
        for (const Participant& person : state().planned().file.participants)
            if (person.person == id) {
                const QString as = person.relation ? nameOf(*person.relation, language) : !person.agencyName.isEmpty() ? person.agencyName : nameOf(person.capacity, language);
                names << person.name + u" ("_s + as + u')';
            }
    switch (point.fault) {
    case PlanFault::DayHasPassed: return tr("The day or its hour has passed: choose another");
    case PlanFault::EndsAfterMidnight: return tr("It would end after midnight: begin earlier, or take less time");
    case PlanFault::BornAfterTheDay: return tr("%1 is after the day of the conference: mend one of the dates").arg(names.join(u' '));
    case PlanFault::ChildTwice: return tr("One child with two records? %1").arg(joined(names, language));
    case PlanFault::SameName: return tr("Two people of one name: %1").arg(joined(names, language));
    case PlanFault::ReceivedLater: return tr("The day it was asked for is still to come");
    case PlanFault::DecidedLater: return tr("The day it was decided on is still to come");
    case PlanFault::DecidedBeforeAsked: return tr("It was decided on before it was asked for: check the dates");
    case PlanFault::ChairComplainedOf: return tr("A complaint has it held again under another chair: choose somebody else");
    case PlanFault::NoReasonAgainst: return tr("Say why no conference is held");
    }
    Q_UNREACHABLE();
}

} // namespace cadair::ui
