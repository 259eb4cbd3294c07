#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/lifeeventstore.h"
#include "core/store/standingstore.h"
#include "core/workflow/lifeevents.h"
#include "core/workflow/steps.h"

#include <algorithm>

// What is done, and what has to be done, after something happened in the life of a child.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 4000;

/// Whether the record still says what the event made of it.
bool stillSays(const LifeEvent& event, const Child& child)
{
    switch (event.kind) {
    case LifeEventKind::Birth: return child.born == event.on && !child.died;
    case LifeEventKind::PregnancyEnded:
    case LifeEventKind::Stillbirth:
    case LifeEventKind::Death: return child.died == event.on;
    case LifeEventKind::NameChange: return nameIn(child) == event.after;
    case LifeEventKind::Adoption: return true;
    }
    Q_UNREACHABLE();
}

Child childBefore(const LifeEvent& event, const Child& child)
{
    Child before = child;
    if (event.kind == LifeEventKind::Birth)
        before.born.reset();
    if (isLoss(event.kind))
        before.died.reset();
    before.givenName = event.before.given;
    before.familyName = event.before.family;
    before.calledName = event.before.called;
    return before;
}

bool isInHand(const ConferenceSummary& summary)
{
    using enum ConferenceState;
    return summary.state != Closed && summary.state != Cancelled && summary.state != NotProceeded;
}

/// A conference of the family is in hand: papers may come of it.
bool mayStillWrite(const ConferenceStore& conferences, const FamilyId& family)
{
    return std::ranges::any_of(conferences.ofFamily(family), isInHand);
}

/// That will decide about a child who has no plan yet; a review goes on with plans.
bool mayDecideFirst(const ConferenceSummary& summary)
{
    return isInHand(summary) && summary.type != ConferenceType::Review;
}

bool isDecided(const std::vector<StandingDecision>& decisions, const ChildId& child)
{
    return std::ranges::any_of(decisions, [&](const StandingDecision& each) { return each.child == child; });
}

} // namespace

Made<LifeEventId> writeTold(const Office& office, const LifeEventId& id, const QString& told)
{
    LifeEventStore store(office.casebook);
    std::optional<LifeEvent> event = store.event(id);
    if (!event || told.trimmed().isEmpty())
        return {{}, {{u"told"_s, FieldFault::Missing}}};
    if (told.trimmed().size() > longestWords)
        return {{}, {{u"told"_s, FieldFault::TooLong}}};
    event->told = told.trimmed();
    event->toldOn = office.clock.today();
    store.save(*event);
    return {id, {}};
}

StepResult papersLookedAt(const Office& office, const LifeEventId& id)
{
    LifeEventStore store(office.casebook);
    std::optional<LifeEvent> event = store.event(id);
    if (!event || event->papersSeen || event->takenBack)
        return refused(ReasonCode::WrongState);
    event->papersSeen = office.clock.today();
    event->papersSeenBy = office.casebook.actor();
    store.save(*event);
    return done();
}

Made<LifeEventId> takeBack(const Office& office, const LifeEventId& id, const QString& why)
{
    LifeEventStore store(office.casebook);
    std::optional<LifeEvent> event = store.event(id);
    const auto last = event ? lastEventOf(office, event->child) : std::nullopt;
    if (!last || last->id != id)
        return {{}, {{u"event"_s, FieldFault::Missing}}};
    if (why.trimmed().isEmpty())
        return {{}, {{u"why"_s, FieldFault::Missing}}};
    const std::optional<Child> child = FamilyStore(office.casebook).child(event->child);
    if (!child || !stillSays(*event, *child))
        return {{}, {{u"event"_s, FieldFault::Missing}}};
    event->takenBack = office.clock.today();
    event->takenBackWhy = why.trimmed();
    Transaction transaction(office.casebook);
    FamilyStore(office.casebook).save(childBefore(*event, *child));
    store.save(*event);
    transaction.commit();
    return {id, {}};
}

std::optional<LifeEvent> lastEventOf(const Office& office, const ChildId& child)
{
    const std::vector<LifeEvent> all = LifeEventStore(office.casebook).ofChild(child);
    const auto last = std::find_if(all.rbegin(), all.rend(), [](const LifeEvent& each) { return !each.takenBack; });
    return last == all.rend() ? std::nullopt : std::optional(*last);
}

std::vector<LifeDue> lifeDue(const Office& office)
{
    const FamilyStore families(office.casebook);
    const ConferenceStore conferences(office.casebook);
    std::vector<LifeDue> due;
    for (const LifeEvent& event : LifeEventStore(office.casebook).all()) {
        const auto child = families.child(event.child);
        const auto family = child ? families.family(child->family) : std::nullopt;
        if (!family || event.takenBack)
            continue;
        const auto add = [&](LifeTask task, const Child& about) { due.push_back({task, event, family->id, family->name, about}); };
        if (isLoss(event.kind) || event.kind == LifeEventKind::Adoption)
            if (!event.papersSeen && mayStillWrite(conferences, family->id))
                add(LifeTask::LookAtPapers, *child);
        if (!event.bornToo.empty()) {
            const std::vector<StandingDecision> decisions = StandingStore(office.casebook).decisions(family->id);
            for (const ChildId& id : event.bornToo) {
                const auto twin = families.child(id);
                const auto about = conferences.aboutChild(id);
                if (twin && !twin->died && isDecided(decisions, event.child) && !isDecided(decisions, id) && std::ranges::none_of(about, mayDecideFirst))
                    add(LifeTask::NobodyDecided, *twin);
            }
        }
        if (!event.toldOn)
            add(LifeTask::ToTell, *child);
    }
    std::ranges::stable_sort(due, {}, [](const LifeDue& each) { return each.event.on; });
    return due;
}

} // namespace cadair
