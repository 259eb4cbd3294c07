#pragma once

#include "core/workflow/families.h"
#include "tests/ui/support/demodesk.h"
#include "ui/conference/planner/plannerworkspace.h"

/// New conference about a made-up family, with everything chosen that its six steps ask for.
inline void fillPlan(DemoDesk& at, cadair::ui::PlannerWorkspace& screen)
{
    using namespace cadair;
    using namespace Qt::StringLiterals;
    showAsInWindow(screen);
    const auto family = findFamilies(at.office(), u"mwyaren"_s).front().id;
    const auto household = openHousehold(at.office(), family);
    const auto person = [&](const QString& name) { return findPractitioners(at.office(), name).front().id; };
    screen.state().change([&](ConferencePlan& p) {
        p.conference.procedure = *ProcedureKey::parse(u"jersey"_s);
        p.conference.family = family;
        for (const Child& child : household->children)
            p.conference.children.push_back(child.id);
        p.conference.events = {{.event = *EventKey::parse(u"strategy-discussion"_s), .date = QDate(2026, 11, 18), .initiatedEnquiry = true}};
        p.conference.date = QDate(2026, 12, 8);
        p.conference.place = u"Room 2"_s;
        p.conference.chair = person(u"foxglove"_s);
        p.conference.reasons = u"The nursery reported that Tomos came without breakfast on eight mornings in October."_s;
        std::vector<ChildId> two{p.conference.children[0], p.conference.children[1]};
        p.minuteTaker = person(u"owain sedge"_s);
        p.invitees = {{person(u"sera"_s), Capacity::Practitioner, Basis::Contact, p.conference.children, true},
                      {person(u"rhys quill"_s), Capacity::Practitioner, Basis::Contact, two, false},
                      {person(u"marrow"_s), Capacity::Practitioner, Basis::Contact, p.conference.children, true},
                      {person(u"gorse"_s), Capacity::Practitioner, Basis::Responsibility, {}, false}};
    });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}
