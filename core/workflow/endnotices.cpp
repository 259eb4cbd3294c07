#include "core/workflow/endnotices.h"

#include "core/store/conferencestore.h"
#include "core/store/endingstore.h"
#include "core/workflow/planchain.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

void addPeople(const CaseFile& file, std::vector<EndingPerson>& people)
{
    using enum Capacity;
    for (const Participant& person : file.participants) {
        const bool atWork = person.capacity == Chair || person.capacity == MinuteTaker || person.capacity == Observer || person.capacity == Child;
        if (!atWork && !person.name.isEmpty() && std::ranges::find(people, person.name, &EndingPerson::name) == people.end())
            people.push_back({.name = person.name, .agency = person.agency});
    }
}

} // namespace

std::optional<PlanEndingKept> endToNote(const Office& office, const EndedPlan& ended)
{
    const bool died = std::ranges::any_of(ended.children, [](const Child& child) { return child.died.has_value(); });
    if (ended.byReview || ended.ending || !died)
        return std::nullopt;
    PlanEndingKept end{.id = PlanEndingId::fresh(), .conference = ended.conference, .children = {}, .ground = EndingGround::Died,
                       .askedOn = office.clock.today(), .endsOn = ended.on, .ended = true};
    for (const Child& child : ended.children)
        end.children.push_back(child.id);
    for (const CaseFile& file : conferencesOfPlan(office, ended.conference, end.children))
        addPeople(file, end.people);
    return end;
}

std::vector<CaseFile> conferencesOfPlan(const Office& office, const ConferenceId& last, const std::vector<ChildId>& children)
{
    const ConferenceStore conferences(office.casebook);
    std::vector<CaseFile> all;
    for (const ConferenceId& each : chainOfPlan(office, last, children))
        if (auto file = conferences.caseFile(each))
            all.insert(all.begin(), *std::move(file)); // the last one first
    return all;
}

Made<PlanEndingId> noteEnd(const Office& office, const PlanEndingKept& end)
{
    EndingStore store(office.casebook);
    const bool askedOfNobody = end.ground == EndingGround::Died || end.ground == EndingGround::Moved;
    if (!end.ended || !askedOfNobody || end.agreed || !end.endsOn || store.ending(end.id))
        return {{}, {{u"members"_s, FieldFault::Missing}}};
    store.save(end);
    return {end.id, {}};
}

} // namespace cadair
