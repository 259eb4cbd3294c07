#include "core/store/conferencestore.h"
#include "core/workflow/coregroups.h"
#include "core/workflow/demoreading.h"
#include "core/workflow/demostory.h"
#include "core/workflow/plankeeping.h"
#include "core/workflow/visiting.h"

#include <QJsonArray>

#include <algorithm>

// What follows a plan of the made-up families: core groups, visits, how its actions stand. Days are working days after the
// conference.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

std::set<QString> wordsIn(const QJsonValue& value)
{
    std::set<QString> words;
    for (const QJsonValue& word : value.toArray())
        words.insert(word.toString());
    return words;
}

QDate dayAfter(const WorkingCalendar& calendar, QDate conference, const QJsonObject& from, QLatin1StringView key)
{
    return calendar.addWorkingDays(conference, from.value(key).toInt());
}

} // namespace

void DemoStory::tellFollowing(const std::shared_ptr<Told>& told)
{
    const WorkingCalendar& calendar = m_office.rulebook.calendarOf(told->procedure);
    const auto each = [&](QLatin1StringView key, auto take) {
        for (const QJsonValue& value : told->json.value(key).toArray()) {
            const QJsonObject object = value.toObject();
            at(QDateTime(dayAfter(calendar, *told->date, object, "days"_L1), QTime(16, 30)), [take, object] { take(object); });
        }
    };
    each("meetings"_L1, [this, told](const QJsonObject& object) { meet(*told, object); });
    each("visits"_L1, [this, told](const QJsonObject& object) { visit(*told, object); });
    each("details"_L1, [this, told](const QJsonObject& object) { detail(*told, object); });
    each("standings"_L1, [this, told](const QJsonObject& object) {
        mustBeMade(sayHowActionStands(m_office, {.conference = *told->id, .child = child(text(object, "child"_L1)), .what = text(object, "what"_L1),
                                                 .state = enumFrom<ActionState>(text(object, "state"_L1)), .evidence = text(object, "evidence"_L1)}),
                   "an action");
    });
}

void DemoStory::meet(const Told& told, const QJsonObject& object)
{
    const WorkingCalendar& calendar = m_office.rulebook.calendarOf(told.procedure);
    const auto plan = planAfter(m_office, *told.id);
    if (!plan)
        throw std::runtime_error("a core group without a plan");
    const CaseFile file = *ConferenceStore(m_office.casebook).caseFile(*told.id);
    CoreGroupMeetingKept meeting = meetingToRecord(*plan, m_clock.today());
    meeting.date = m_clock.today();
    meeting.chairKind = text(object, "chair"_L1);
    meeting.chair = text(object, "chair_name"_L1);
    meeting.dealtWith = text(object, "notes"_L1);
    meeting.disagreements = text(object, "disagreements"_L1);
    meeting.recorded = wordsIn(object.value("recorded"_L1));
    for (const QJsonValue& key : object.value("members"_L1).toArray()) {
        const Participant* person = file.participant(participantOf(*told.id, key.toString()));
        const bool known = std::ranges::find(meeting.members, person->name, &GroupMember::name) != meeting.members.end();
        if (!known)
            meeting.members.push_back({.name = person->name, .agency = person->agency, .came = true});
    }
    for (const QJsonValue& key : object.value("away"_L1).toArray())
        for (GroupMember& member : meeting.members)
            if (member.name == file.participant(participantOf(*told.id, key.toString()))->name)
                member.came = false;
    meeting.actions.clear();
    for (const QJsonValue& value : object.value("actions"_L1).toArray()) {
        const QJsonObject action = value.toObject();
        meeting.actions.push_back({.what = text(action, "what"_L1), .who = text(action, "who"_L1),
                                   .by = dayAfter(calendar, *told.date, action, "days"_L1), .done = action.value("done"_L1).toBool()});
    }
    const MeetingId made = mustBeMade(recordMeeting(m_office, meeting), "core group");
    if (!object.value("sent"_L1).toBool())
        return;
    QStringList names;
    for (const GroupMember& member : meeting.members)
        names << member.name;
    mustBeMade(circulateNotes(m_office, made, m_clock.today(), names), "notes of a core group");
    mustBeDone(signMeeting(m_office, made), "signature");
}

void DemoStory::visit(const Told& told, const QJsonObject& object)
{
    const std::set<QString> marks = wordsIn(object.value("marks"_L1));
    VisitKept visit{.id = VisitId::fresh(), .conference = *told.id, .child = child(text(object, "child"_L1)), .date = m_clock.today()};
    visit.by = text(object, "by"_L1);
    visit.seen = !object.value("missed"_L1).toBool();
    visit.alone = marks.contains(u"alone"_s);
    visit.awake = marks.contains(u"awake"_s);
    visit.bedroom = marks.contains(u"bedroom"_s);
    visit.recorded = wordsIn(object.value("recorded"_L1));
    visit.notes = text(object, "notes"_L1);
    mustBeMade(recordVisit(m_office, visit), "visit");
}

/// What the core group has worked out since the conference, been asked for and proposes.
void DemoStory::detail(const Told& told, const QJsonObject& object)
{
    const ChildId of = child(text(object, "child"_L1));
    const QDate today = m_clock.today();
    const QJsonObject added = object.value("add"_L1).toObject();
    mustBeMade(addAction(m_office, *told.id, of,
                         {.what = text(added, "what"_L1), .owner = text(added, "who"_L1),
                          .by = dayAfter(m_office.rulebook.calendarOf(told.procedure), *told.date, added, "days"_L1)}),
               "an action worked out");
    const auto plan = planHolding(m_office, *told.id);
    const auto detail = std::ranges::find_if(plan->details, [&](const PlanDetail& each) { return each.child.id == of; });
    PlanWork work = workOn(detail->plan);
    for (const QString& word : wordsIn(object.value("done"_L1)))
        work.done.emplace(word, today);
    const std::set<QString> signers = wordsIn(object.value("signed"_L1));
    for (Acceptance& each : work.acceptances)
        if (signers.contains(each.who)) {
            each.form = u"signature"_s;
            each.on = today;
            each.collected = true;
        }
    mustBeMade(keepPlanWork(m_office, *told.id, of, work), "a plan in detail");
    mustBeMade(keepWishes(m_office, *told.id, of, {{.what = text(object, "wish"_L1), .accepted = false, .explained = true}}), "a wish");
    mustBeMade(proposeChange(m_office, {.id = ProposalId::fresh(), .conference = *told.id, .child = of, .what = text(object, "proposal"_L1),
                                        .reason = text(object, "why"_L1), .on = today, .by = {}}),
               "a proposal");
}

} // namespace cadair
