#include "core/workflow/chairs.h"

#include "core/store/conferencestore.h"
#include "core/workflow/diary.h"
#include "core/workflow/settling.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {

namespace {

bool wasHeld(ConferenceState state)
{
    using enum ConferenceState;
    return state == Concluded || state == DecisionsIssued || state == MinutesApproved || state == Distributed || state == Closed;
}

const Participant* chairOf(const CaseFile& file)
{
    const auto found = std::find_if(file.participants.begin(), file.participants.end(),
                                    [](const Participant& each) { return each.capacity == Capacity::Chair; });
    return found == file.participants.end() ? nullptr : &*found;
}

std::vector<ChildId> childrenOf(const CaseFile& file)
{
    std::vector<ChildId> children;
    for (const Subject& subject : file.subjects)
        children.push_back(subject.child.id);
    return children;
}

/// Conferences held about any of these children before a day, newest first.
std::vector<ConferenceSummary> heldAbout(const Office& office, const std::vector<ChildId>& children, std::optional<QDate> before)
{
    std::vector<ConferenceSummary> held;
    for (const ChildId& child : children)
        for (const ConferenceSummary& each : ConferenceStore(office.casebook).aboutChild(child)) {
            const bool known = std::any_of(held.begin(), held.end(), [&](const ConferenceSummary& h) { return h.id == each.id; });
            if (!known && wasHeld(each.state) && each.date && (!before || *each.date < *before))
                held.push_back(each);
        }
    std::stable_sort(held.begin(), held.end(),
                     [](const ConferenceSummary& a, const ConferenceSummary& b) { return *a.date > *b.date; });
    return held;
}

std::set<PersonId> practitionersBefore(const Office& office, const CaseFile& file)
{
    std::set<PersonId> known;
    for (const ConferenceSummary& each : heldAbout(office, childrenOf(file), file.conference.date))
        if (const auto earlier = ConferenceStore(office.casebook).caseFile(each.id))
            for (const Participant& person : earlier->participants)
                if (person.person && person.capacity == Capacity::Practitioner)
                    known.insert(*person.person);
    return known;
}

} // namespace

std::optional<PreviousChair> previousChair(const Office& office, const std::vector<ChildId>& children,
                                           std::optional<QDate> before)
{
    for (const ConferenceSummary& each : heldAbout(office, children, before)) {
        const auto file = ConferenceStore(office.casebook).caseFile(each.id);
        if (const Participant* chair = file ? chairOf(*file) : nullptr)
            return PreviousChair{chair->person, chair->name, *each.date};
    }
    return std::nullopt;
}

std::map<PersonId, std::set<ChairDoubt>> chairDoubts(const Office& office, const CaseFile& file, const std::vector<Person>& people)
{
    std::map<PersonId, std::set<ChairDoubt>> doubts;
    const std::set<PersonId> before = practitionersBefore(office, file);
    for (const Participant& person : file.participants) {
        if (!person.person || person.capacity == Capacity::Chair)
            continue;
        doubts[*person.person].insert(person.capacity == Capacity::MinuteTaker ? ChairDoubt::TakesMinutes : ChairDoubt::TakesPart);
    }
    std::optional<Diary> diary;
    CaseFile asked = file; // as if each of them were asked to chair it
    asked.conference.chair.reset();
    asked.participants.clear();
    for (const Person& person : people) {
        asked.participants.push_back({.id = ParticipantId::fresh()});
        asked.participants.back().person = person.id;
        asked.participants.back().name = person.name;
        if (before.contains(person.id))
            doubts[person.id].insert(ChairDoubt::KnowsTheCase);
    }
    if (file.conference.date) {
        diary.emplace(office, asked, *file.conference.date, *file.conference.date);
        for (const Away& away : diary->awayOn(*file.conference.date))
            doubts[away.person].insert(ChairDoubt::Away);
        for (const Clash& clash : diary->clashesOn(*file.conference.date))
            for (const PersonId& busy : clash.people)
                doubts[busy].insert(ChairDoubt::Busy);
    }
    return doubts;
}

Chairing chairingWith(const Office& office, const CaseFile& file, Chairing said)
{
    const auto before = previousChair(office, childrenOf(file), file.conference.date);
    const Participant* chair = chairOf(file);
    said.previousChair = before ? before->name : QString();
    const bool same = before && chair && before->person && before->person == chair->person;
    // A chair who has changed their name is the same chair.
    said.chair = same ? before->name : chair ? chair->name : QString();
    return said;
}

StepResult keepChairing(const Office& office, const ConferenceId& conference, const Chairing& said)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file)
        return refused(ReasonCode::WrongState);
    return saveChairing(office, conference, chairingWith(office, *file, said));
}

} // namespace cadair
