#include "core/workflow/lifeevents.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/lifeeventstore.h"
#include "core/workflow/convening.h"
#include "core/workflow/duplicates.h"
#include "core/workflow/families.h"
#include "core/workflow/following.h"
#include "core/workflow/history.h"
#include "core/workflow/lifequeue.h"
#include "core/workflow/progress.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 4000;
constexpr size_t mostOfOneBirth = 7;

ChildName tidiedName(const ChildName& name)
{
    return {tidied(name.given), tidied(name.family), tidied(name.called)};
}

LifeEventGiven tidiedEvent(LifeEventGiven event)
{
    event.name = tidiedName(event.name);
    for (ChildName& each : event.bornToo)
        each = tidiedName(each);
    event.newFamily = tidied(event.newFamily);
    event.newAddress = event.newAddress.trimmed();
    event.why = event.why.trimmed();
    return event;
}

/// The field of the event that a field of the child's record stands for.
QString fieldOf(const QString& field)
{
    if (field == u"born" || field == u"expected" || field == u"died")
        return u"happened"_s;
    return field == u"givenName" ? u"given"_s : field == u"familyName" ? u"family"_s : u"called"_s;
}

/// What cannot stand in the record as it would be. The name of a child just born may wait.
void checkRecord(const Child& after, bool nameMayWait, QDate today, std::vector<FieldProblem>& problems)
{
    for (const FieldProblem& problem : problemsOf(after, today)) {
        const FieldProblem mine{fieldOf(problem.field), problem.fault};
        const bool waits = nameMayWait && mine.field == u"given"_s && mine.fault == FieldFault::Missing;
        if (!waits && std::ranges::find(problems, mine) == problems.end())
            problems.push_back(mine);
    }
}

void checkAdoption(const LifeEventGiven& event, std::vector<FieldProblem>& problems)
{
    for (const auto& [field, text] : {std::pair(u"given"_s, event.name.given), std::pair(u"family"_s, event.name.family), std::pair(u"new-family"_s, event.newFamily)})
        if (text.isEmpty())
            problems.push_back({field, FieldFault::Missing});
}

std::vector<FieldProblem> problemsOf(const LifeEventGiven& event, const Child& child, const LifeQueue& queue, QDate today)
{
    const std::vector<LifeEventKind> kinds = kindsFor(child);
    if (std::ranges::find(kinds, event.kind) == kinds.end())
        return {{u"kind"_s, FieldFault::Missing}};
    std::vector<FieldProblem> problems;
    if (!event.on.isValid())
        return {{u"happened"_s, FieldFault::Missing}};
    if (event.on > today)
        problems.push_back({u"happened"_s, FieldFault::InTheFuture});
    else if (child.born && event.on < *child.born)
        problems.push_back({u"happened"_s, FieldFault::TooLongAgo});
    else if (event.kind != LifeEventKind::Adoption)
        checkRecord(childAfter(child, event), event.kind != LifeEventKind::NameChange, today, problems);
    if (event.kind == LifeEventKind::Adoption)
        checkAdoption(event, problems);
    if (event.kind == LifeEventKind::NameChange && problems.empty() && nameIn(childAfter(child, event)) == nameIn(child))
        problems.push_back({u"given"_s, FieldFault::Missing});
    if (event.bornToo.size() > mostOfOneBirth)
        problems.push_back({u"born-too"_s, FieldFault::TooLong});
    const bool callsOff = std::ranges::any_of(queue.conferences, [&](const QueuedConference& each) { return isCalledOff(each, event, queue); });
    if (callsOff && event.why.isEmpty())
        problems.push_back({u"why"_s, FieldFault::Missing});
    if (event.why.size() > longestWords)
        problems.push_back({u"why"_s, FieldFault::TooLong});
    return problems;
}

/// Writes one event and what follows from it; inside the caller's transaction.
class Recording final {
public:
    Recording(const Office& office, const LifeEventGiven& given, const Child& child, const LifeQueue& queue)
        : m_office(office), m_given(given), m_child(child), m_after(childAfter(child, given)), m_queue(queue), m_conferences(office.casebook),
          m_families(office.casebook)
    {
    }

    LifeEventId write()
    {
        LifeEvent event{.id = LifeEventId::fresh(), .child = m_child.id, .kind = m_given.kind, .on = m_given.on, .before = nameIn(m_child),
                        .after = nameIn(m_after), .why = m_given.why, .by = m_office.casebook.actor()};
        m_families.save(m_after);
        if (m_given.kind == LifeEventKind::Birth)
            bear(event);
        if (m_given.kind == LifeEventKind::NameChange)
            rename();
        for (const QueuedConference& each : m_queue.conferences) {
            if (isCalledOff(each, m_given, m_queue))
                callOff(each.id);
            else if (m_given.kind == LifeEventKind::Adoption && goesOnWithout(each, m_given, m_queue))
                takeOut(each.id);
        }
        LifeEventStore(m_office.casebook).save(event);
        if (m_given.kind == LifeEventKind::Adoption)
            adopt(event.id);
        if (m_queue.plan)
            if (const auto plan = planAfter(m_office, m_queue.plan->conference))
                keepEvents(m_office, *plan);
        return event.id;
    }

private:
    void callOff(const ConferenceId& conference)
    {
        if (!cancelConference(m_office, conference, m_given.why).done)
            throw StoreError(StoreFailure::Damaged, u"a conference that is about nobody cannot be called off"_s);
    }

    void bear(LifeEvent& event)
    {
        for (const QueuedConference& each : m_queue.conferences)
            addParticipant(m_office, each.id, participantFor(m_after));
        for (const ChildName& name : m_given.bornToo) {
            Child twin = m_after;
            twin.id = ChildId::fresh();
            twin.givenName = name.given;
            twin.calledName = name.called;
            twin.familyName = name.family.isEmpty() ? m_after.familyName : name.family;
            twin.languages = {};
            m_families.save(twin);
            partTwins(twin.id, event.bornToo);
            event.bornToo.push_back(twin.id);
            joinFamily(twin.id);
            for (const QueuedConference& each : m_queue.conferences)
                if (isJoinedByTwins(each))
                    joinConference(twin, each);
        }
    }

    /// Born on one day and perhaps without a name yet: nobody is to take them for one child written down twice.
    void partTwins(const ChildId& twin, const std::vector<ChildId>& others)
    {
        sayNotTheSame(m_office, RecordKind::Child, m_child.id.text(), twin.text());
        for (const ChildId& other : others)
            sayNotTheSame(m_office, RecordKind::Child, other.text(), twin.text());
    }

    /// Whoever belongs to the one belongs to the other of the same birth.
    void joinFamily(const ChildId& twin)
    {
        for (FamilyMember member : m_families.members(m_child.family)) {
            if (std::ranges::find(member.of, m_child.id) == member.of.end())
                continue;
            member.of.push_back(twin);
            m_families.save(member);
        }
    }

    void joinConference(const Child& twin, const QueuedConference& ahead)
    {
        m_conferences.save(ahead.id, subjectWithHistory(m_office, twin, ahead.date, {}));
        const auto file = m_conferences.caseFile(ahead.id);
        for (Participant person : file->participants) {
            bool joined = false;
            for (std::vector<ChildId>* children : {&person.of, &person.contact})
                if (person.capacity != Capacity::Child && std::ranges::find(*children, m_child.id) != children->end()) {
                    children->push_back(twin.id);
                    joined = true;
                }
            if (joined)
                m_conferences.save(ahead.id, person);
        }
        addParticipant(m_office, ahead.id, participantFor(twin));
    }

    void rename()
    {
        const Participant named = participantFor(m_after);
        for (const QueuedConference& each : m_queue.conferences) {
            const auto file = m_conferences.caseFile(each.id);
            for (Participant person : file->participants)
                if (person.child == m_child.id) {
                    person.name = named.name;
                    person.calledName = named.calledName;
                    m_conferences.save(each.id, person);
                }
        }
    }

    /// The conference goes on about the others: nobody there is there for this child any more.
    void takeOut(const ConferenceId& conference)
    {
        const auto file = m_conferences.caseFile(conference);
        for (Participant person : file->participants) {
            const bool family = std::erase(person.of, m_child.id) > 0;
            const bool contact = std::erase(person.contact, m_child.id) > 0;
            if (family && person.of.empty())
                removeParticipant(m_office, conference, person.id); // whoever was asked already stays on the list
            else if (family || contact)
                m_conferences.save(conference, person);
        }
        m_conferences.removeSubject(conference, m_child.id);
    }

    /// A record of its own. Nothing leads from one to the other but what is kept with the event.
    void adopt(const LifeEventId& event)
    {
        const Family family{FamilyId::fresh(), m_given.newFamily, {}};
        m_families.save(family);
        Child child{.id = ChildId::fresh(), .family = family.id, .givenName = m_given.name.given, .familyName = m_given.name.family,
                    .calledName = m_given.name.called, .born = m_child.born};
        child.languages = m_child.languages;
        child.address = m_given.newAddress;
        m_families.save(child);
        sayNotTheSame(m_office, RecordKind::Child, m_child.id.text(), child.id.text());
        LifeEventStore(m_office.casebook).saveAdoptedAs(event, child.id);
    }

    const Office& m_office;
    const LifeEventGiven& m_given;
    const Child& m_child;
    const Child m_after;
    const LifeQueue& m_queue;
    ConferenceStore m_conferences;
    FamilyStore m_families;
};

Child childIn(const Office& office, const ChildId& id)
{
    auto child = FamilyStore(office.casebook).child(id);
    if (!child)
        throw StoreError(StoreFailure::Damaged, u"a child on the screen is gone from the casebook"_s);
    return *std::move(child);
}

bool hasToTell(const std::vector<Consequence>& all)
{
    return std::ranges::any_of(all, [](const Consequence& each) { return each.code == ConsequenceCode::ToTell; });
}

} // namespace

LifeQueue queueOf(const Office& office, const ChildId& id)
{
    const Child child = childIn(office, id);
    return readQueue(office, child, child).queue;
}

LifePreview previewOf(const Office& office, const LifeEventGiven& given)
{
    const LifeEventGiven event = tidiedEvent(given);
    const Child child = childIn(office, event.child);
    QueueRead read = readQueue(office, child, event.on.isValid() ? childAfter(child, event) : child);
    LifePreview preview{.queue = std::move(read.queue), .consequences = {}, .procedure = read.procedure, .problems = {}};
    preview.problems = problemsOf(event, child, preview.queue, office.clock.today());
    preview.consequences = consequencesOf(event, preview.queue, *preview.procedure);
    return preview;
}

Made<LifeEventId> record(const Office& office, const LifeEventGiven& given)
{
    const LifeEventGiven event = tidiedEvent(given);
    LifePreview preview = previewOf(office, event);
    if (!preview.problems.empty())
        return {{}, std::move(preview.problems)};
    const Child child = childIn(office, event.child);
    Transaction transaction(office.casebook);
    const LifeEventId id = Recording(office, event, child, preview.queue).write();
    if (!hasToTell(preview.consequences)) { // nobody works with the child yet
        LifeEventStore store(office.casebook);
        LifeEvent kept = *store.event(id);
        kept.toldOn = office.clock.today();
        store.save(kept);
    }
    transaction.commit();
    return {id, {}};
}

} // namespace cadair
