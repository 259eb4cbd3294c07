#include "core/workflow/endingplans.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/endingstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 20000;

const EventKey& planEnded()
{
    static const EventKey key = *EventKey::parse(u"plan-ended"_s);
    return key;
}

/// What the place's rule makes of it, for one of the children: it is the same for each.
Verdict verdictOf(const Procedure& procedure, const PlanEndingKept& ending, QDate today)
{
    Subject subject{.child = Child{.id = ending.children.empty() ? ChildId::fresh() : ending.children.front(), .family = FamilyId::fresh()}};
    subject.ending = judgedAs(ending);
    const auto verdict = endingFor(subject, procedure, today);
    return {verdict->withoutReview, verdict->reasons, {}};
}

/// Somebody who was in the room: at least once.
bool wasThere(const Participant& person)
{
    return !person.present.empty();
}

void addPeople(const CaseFile& file, bool first, std::vector<EndingPerson>& people)
{
    using enum Capacity;
    for (const Participant& person : file.participants) {
        if (person.capacity == Chair || person.capacity == MinuteTaker || person.capacity == Observer || person.name.isEmpty())
            continue;
        const auto known = std::ranges::find(people, person.name, &EndingPerson::name);
        const bool counts = first && person.agency && wasThere(person);
        if (known != people.end())
            known->atFirst = known->atFirst || counts;
        else if (first || person.coreGroup || !person.agency)
            people.push_back({.name = person.name, .agency = person.agency, .atFirst = counts});
    }
}

PlanEndingKept tidiedUp(PlanEndingKept ending)
{
    ending.askedBy = tidied(ending.askedBy);
    ending.why = ending.why.trimmed();
    ending.acceptedBy = tidied(ending.acceptedBy);
    for (EndingPerson& person : ending.people) {
        person.name = tidied(person.name);
        person.said = person.said.trimmed();
    }
    std::erase_if(ending.people, [](const EndingPerson& person) { return person.name.isEmpty(); });
    return ending;
}

std::vector<FieldProblem> problemsOf(const PlanEndingKept& ending, QDate today)
{
    std::vector<FieldProblem> problems;
    if (ending.children.empty())
        problems.push_back({u"children"_s, FieldFault::Missing});
    if (ending.askedBy.isEmpty())
        problems.push_back({u"asked-by"_s, FieldFault::Missing});
    if (!ending.askedOn.isValid())
        problems.push_back({u"asked"_s, FieldFault::Missing});
    else if (ending.askedOn > today)
        problems.push_back({u"asked"_s, FieldFault::InTheFuture});
    if (ending.accepted && *ending.accepted > today)
        problems.push_back({u"accepted"_s, FieldFault::InTheFuture});
    if (std::ranges::any_of(ending.people, [&](const EndingPerson& person) { return person.consulted && *person.consulted > today; }))
        problems.push_back({u"consulted"_s, FieldFault::InTheFuture});
    if (ending.why.size() > mostLetters)
        problems.push_back({u"why"_s, FieldFault::TooLong});
    return problems;
}

/// The conference's own copy of what is known of each child's ending, which its checks look into.
void noteOnSubjects(const Office& office, const PlanEndingKept& ending, const std::optional<PlanEnding>& known)
{
    ConferenceStore conferences(office.casebook);
    const auto file = conferences.caseFile(ending.conference);
    if (!file)
        return;
    for (const Subject& subject : file->subjects)
        if (std::ranges::find(ending.children, subject.child.id) != ending.children.end() && subject.ending != known) {
            Subject changed = subject;
            changed.ending = known;
            conferences.save(ending.conference, changed);
        }
}

void writeEnds(const Office& office, const PlanEndingKept& ending)
{
    ConferenceStore conferences(office.casebook);
    for (const ChildId& child : ending.children)
        conferences.add(ending.conference, CaseEvent{.event = planEnded(), .date = *ending.endsOn, .child = child});
}

void takeBackEnds(const Office& office, const PlanEndingKept& ending)
{
    ConferenceStore conferences(office.casebook);
    const auto file = conferences.caseFile(ending.conference);
    if (!file)
        return;
    std::vector<CaseEvent> events = file->events;
    std::erase_if(events, [&](const CaseEvent& event) {
        return event.event == planEnded() && event.date == ending.endsOn && event.child
               && std::ranges::find(ending.children, *event.child) != ending.children.end();
    });
    if (events != file->events)
        conferences.setEvents(ending.conference, events);
}

std::vector<FieldProblem> problemsOf(const PlanEndingKept& ending, const ChairsAnswer& answer, QDate today)
{
    std::vector<FieldProblem> problems;
    if (tidied(answer.by).isEmpty())
        problems.push_back({u"decided-by"_s, FieldFault::Missing});
    if (!answer.on.isValid())
        problems.push_back({u"decided"_s, FieldFault::Missing});
    else if (answer.on > today)
        problems.push_back({u"decided"_s, FieldFault::InTheFuture});
    else if (answer.on < ending.askedOn)
        problems.push_back({u"decided"_s, FieldFault::TooLongAgo});
    if (answer.reasons.trimmed().isEmpty())
        problems.push_back({u"reasons"_s, FieldFault::Missing});
    if (answer.agreed && (!answer.endsOn || !answer.endsOn->isValid()))
        problems.push_back({u"ends"_s, FieldFault::Missing});
    return problems;
}

/// The day a plan ends lies after the conference that made it or went on with it last.
bool liesBefore(const Office& office, const PlanEndingKept& ending, QDate day)
{
    const auto summary = ConferenceStore(office.casebook).summary(ending.conference);
    return summary && summary->date && day < *summary->date;
}

const Procedure& procedureOf(const Office& office, const ConferenceId& conference)
{
    return *rereadForLists(office, conference).procedure;
}

} // namespace

std::vector<EndingGround> groundsToEnd(const Procedure& procedure)
{
    std::vector<EndingGround> grounds;
    for (const EndingLine& line : procedure.ending.withoutReview)
        if (const auto ground = fromWord<EndingGround>(line.ground.text()))
            grounds.push_back(*ground);
    return grounds;
}

std::vector<EndingFollowed> endingsOf(const Office& office, const std::vector<PlanFollowed>& plans)
{
    std::vector<EndingFollowed> all;
    for (const PlanFollowed& plan : plans)
        for (const ConferenceId& conference : plan.chain)
            for (PlanEndingKept& kept : EndingStore(office.casebook).endings(conference)) {
                const EndingStands stands = standsOf(kept);
                Verdict verdict = verdictOf(*plan.procedure, kept, office.clock.today());
                all.push_back({std::move(kept), stands, std::move(verdict)});
            }
    return all;
}

std::optional<PlanEndingKept> endingToAsk(const Office& office, const ConferenceId& conference)
{
    const auto plan = planAfter(office, conference);
    if (!plan)
        return std::nullopt;
    PlanEndingKept ending{.id = PlanEndingId::fresh(), .conference = conference, .children = {}, .askedOn = office.clock.today()};
    for (const Child& child : plan->children)
        ending.children.push_back(child.id);
    if (const std::vector<EndingGround> grounds = groundsToEnd(*plan->procedure); !grounds.empty())
        ending.ground = grounds.front();
    ConferenceStore conferences(office.casebook);
    for (const ConferenceId& each : plan->chain) { // plans that a review has joined began at several
        const auto file = conferences.caseFile(each);
        if (file && (each == plan->chain.front() || file->conference.type != ConferenceType::Review))
            addPeople(*file, true, ending.people);
    }
    if (const auto last = conferences.caseFile(conference); last && plan->chain.size() > 1)
        addPeople(*last, false, ending.people);
    for (const GroupMember& member : plan->members)
        if (std::ranges::find(ending.people, member.name, &EndingPerson::name) == ending.people.end())
            ending.people.push_back({.name = member.name, .agency = member.agency});
    return ending;
}

QString chairOf(const Office& office, const ConferenceId& conference)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file)
        return {};
    const auto chair = std::ranges::find(file->participants, Capacity::Chair, &Participant::capacity);
    return chair == file->participants.end() ? QString() : chair->name;
}

Made<PlanEndingId> askToEnd(const Office& office, const PlanEndingKept& asked)
{
    EndingStore store(office.casebook);
    PlanEndingKept ending = tidiedUp(asked);
    Made<PlanEndingId> made{{}, problemsOf(ending, office.clock.today())};
    if (verdictOf(procedureOf(office, ending.conference), ending, office.clock.today()).outcome == Outcome::Refused)
        made.problems.push_back({u"ground"_s, FieldFault::OutsideMeeting}); // not one of this place's
    if (const auto before = store.ending(ending.id); before && standsOf(*before) != EndingStands::Asked)
        made.problems.push_back({u"ground"_s, FieldFault::TooLongAgo}); // the chair has answered
    if (!made.problems.empty())
        return made;
    Transaction transaction(office.casebook);
    store.save(ending);
    noteOnSubjects(office, ending, judgedAs(ending));
    transaction.commit();
    made.id = ending.id;
    return made;
}

Made<PlanEndingId> answerEnding(const Office& office, const PlanEndingId& id, const ChairsAnswer& answer)
{
    EndingStore store(office.casebook);
    auto ending = store.ending(id);
    if (!ending || standsOf(*ending) != EndingStands::Asked)
        return {{}, {{u"decided-by"_s, FieldFault::OutsideMeeting}}};
    const QDate today = office.clock.today();
    Made<PlanEndingId> made{{}, problemsOf(*ending, answer, today)};
    if (answer.agreed && answer.endsOn && liesBefore(office, *ending, *answer.endsOn))
        made.problems.push_back({u"ends"_s, FieldFault::TooLongAgo});
    const Verdict verdict = verdictOf(procedureOf(office, ending->conference), *ending, today);
    if (answer.agreed && verdict.outcome == Outcome::Refused)
        made.problems.push_back({u"decided-by"_s, FieldFault::OutsideMeeting});
    if (!made.problems.empty())
        return made;
    ending->agreed = answer.agreed;
    ending->decidedBy = tidied(answer.by);
    ending->decidedOn = answer.on;
    ending->reasons = answer.reasons.trimmed();
    ending->endsOn = answer.agreed ? answer.endsOn : std::nullopt;
    Transaction transaction(office.casebook);
    if (answer.agreed)
        recordDepartures(office, ending->conference, u"end-plan"_s, verdict, ending->reasons);
    ending->ended = answer.agreed && *ending->endsOn <= today;
    store.save(*ending);
    if (ending->ended)
        writeEnds(office, *ending);
    transaction.commit();
    made.id = id;
    return made;
}

StepResult endPlan(const Office& office, const PlanEndingId& id)
{
    EndingStore store(office.casebook);
    auto ending = store.ending(id);
    if (!ending || standsOf(*ending) != EndingStands::Agreed || *ending->endsOn > office.clock.today())
        return refused(ReasonCode::WrongState);
    ending->ended = true;
    Transaction transaction(office.casebook);
    store.save(*ending);
    writeEnds(office, *ending);
    transaction.commit();
    return done();
}

StepResult endPlan(const Office& office, const PlanEndingKept& settled)
{
    Transaction transaction(office.casebook);
    PlanEndingKept asked = settled;
    asked.agreed.reset();
    const Verdict verdict = verdictOf(procedureOf(office, settled.conference), settled, office.clock.today());
    const auto made = askToEnd(office, asked);
    const ChairsAnswer answer{.agreed = true, .by = settled.decidedBy, .on = settled.decidedOn.value_or(office.clock.today()),
                              .reasons = settled.reasons, .endsOn = settled.endsOn};
    if (!made || !answerEnding(office, *made.id, answer))
        return {verdict, false};
    transaction.commit();
    return {verdict, true};
}

StepResult takeBackEnding(const Office& office, const PlanEndingId& id, const QString& why)
{
    EndingStore store(office.casebook);
    auto ending = store.ending(id);
    const bool told = ending && std::ranges::any_of(ending->people, [](const EndingPerson& person) { return person.told.has_value(); });
    if (!ending || (ending->ended && !ending->agreed) || ending->takenBack || told) // a death is not taken back here
        return refused(ReasonCode::WrongState);
    if (why.trimmed().isEmpty())
        return {{Outcome::NeedsDecision, {{ReasonCode::ReasonNeeded, {}, {}, {}, {}}}, {}}, false};
    Transaction transaction(office.casebook);
    if (ending->ended)
        takeBackEnds(office, *ending);
    noteOnSubjects(office, *ending, std::nullopt);
    ending->ended = false;
    ending->takenBack = office.clock.today();
    ending->takenBackWhy = why.trimmed();
    store.save(*ending);
    transaction.commit();
    return done();
}

Made<PlanEndingId> tellOfEnd(const Office& office, const PlanEndingId& id, QDate on, const QStringList& names)
{
    EndingStore store(office.casebook);
    auto ending = store.ending(id);
    Made<PlanEndingId> made;
    if (!ending || standsOf(*ending) != EndingStands::Ended || names.isEmpty())
        made.problems.push_back({u"members"_s, FieldFault::Missing});
    if (!on.isValid())
        made.problems.push_back({u"told"_s, FieldFault::Missing});
    else if (on > office.clock.today())
        made.problems.push_back({u"told"_s, FieldFault::InTheFuture});
    else if (ending && ending->decidedOn && on < *ending->decidedOn)
        made.problems.push_back({u"told"_s, FieldFault::TooLongAgo});
    if (!made.problems.empty())
        return made;
    ConferenceStore conferences(office.casebook);
    const auto file = conferences.caseFile(ending->conference);
    Transaction transaction(office.casebook);
    for (EndingPerson& person : ending->people) {
        if (!names.contains(person.name) || person.told)
            continue;
        person.told = on;
        for (const Participant& of : file->participants)
            if (of.name == person.name) // the copies that the conference owes see it
                conferences.add(ending->conference, SentDocument{*DocumentKey::parse(u"plan-ended-notice"_s), of.id, on, {}});
    }
    store.save(*ending);
    transaction.commit();
    made.id = id;
    return made;
}

} // namespace cadair
