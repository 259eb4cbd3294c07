#include "core/workflow/asking.h"
#include "core/workflow/demoreading.h"
#include "core/workflow/demostory.h"
#include "core/workflow/handing.h"
#include "core/workflow/issuing.h"
#include "core/workflow/planmaking.h"
#include "core/workflow/meeting.h"
#include "core/workflow/progress.h"
#include "core/workflow/settling.h"

#include <QJsonArray>

namespace cadair {
using namespace Qt::StringLiterals;

void DemoStory::tellInvitations(const std::shared_ptr<Told>& told)
{
    const int requested = told->json.value("requested"_L1).toInt();
    at(QDateTime(workingDay(told->procedure, requested + 1), QTime(11, 0)), [this, told] {
        std::set<ParticipantId> all;
        for (const Participant& participant : reread(m_office, *told->id).file.participants)
            all.insert(participant.id);
        issueDocuments(m_office, *told->id, documents::invitation(), all);
    });
    at(QDateTime(workingDay(told->procedure, requested + 3), QTime(16, 10)), [this, told] {
        for (const QJsonValue& value : told->json.value("invite"_L1).toArray()) {
            const QJsonObject invited = value.toObject();
            if (!text(invited, "reply"_L1).isEmpty())
                reply(*told->id, text(invited, "who"_L1), text(invited, "reply"_L1));
        }
        const QJsonObject family = told->json.value("family_replies"_L1).toObject();
        for (auto person = family.begin(); person != family.end(); ++person)
            reply(*told->id, text(told->json, "family"_L1) + u'/' + person.key(), person.value().toString());
        goThrough(*told, {Moment::Request, Moment::Convene, Moment::Invite});
        goThrough(*told, {Moment::Prepare}, Answers::Gates);
    });
}

void DemoStory::tellReports(const std::shared_ptr<Told>& told)
{
    for (const QJsonValue& value : told->json.value("reports"_L1).toArray()) {
        const QJsonObject report = value.toObject();
        at(QDateTime(workingDay(told->procedure, report.value("day"_L1).toInt()), QTime(15, 0)), [this, told, report] {
            const ParticipantId from = participantOf(*told->id, text(report, "who"_L1));
            ReportReceipt receipt{.from = from};
            receipt.kind = enumFrom<ReportKind>(text(report, "kind"_L1));
            for (const QJsonValue& reader : report.value("to"_L1).toArray())
                mustBeDone(recordReport(m_office, *told->id, from, receipt.kind, enumFrom<ReportReader>(reader.toString()), m_clock.today()), "a report");
            for (const QJsonValue& mark : report.value("holds"_L1).toArray())
                receipt.holds.insert(mark.toString());
            receipt.sharedBy = text(report, "shared_by"_L1);
            if (report.value("read"_L1).toBool())
                receipt.read = m_clock.today();
            mustBeDone(saveReceipt(m_office, *told->id, receipt), "a receipt");
        });
    }
    for (const QJsonValue& value : told->json.value("reminders"_L1).toArray()) {
        const QJsonObject reminder = value.toObject();
        at(QDateTime(workingDay(told->procedure, reminder.value("day"_L1).toInt()), QTime(10, 20)), [this, told, reminder] {
            mustBeDone(noteReminder(m_office, *told->id, participantOf(*told->id, text(reminder, "who"_L1)),
                                    keyFrom<DocumentKey>(text(reminder, "document"_L1)), m_clock.today()),
                       "a reminder");
        });
    }
}

void DemoStory::tellMeeting(const std::shared_ptr<Told>& told)
{
    at(told->on(*told->date, -30), [this, told] { goThrough(*told, momentsClosedBy(ConferenceState::InSession)); });
    at(told->on(*told->date), [this, told] {
        mustBeDone(startMeeting(m_office, *told->id, participantOf(*told->id, u"minutes"_s),
                                u"Everybody else said they would come."_s),
                   "start");
        mustBeDone(arriveAllWhoAccepted(m_office, *told->id, m_clock.now().time()), "arrivals");
    });
    for (const QJsonValue& value : told->json.value("present"_L1).toArray()) {
        const QJsonObject stay = value.toObject();
        at(told->on(*told->date, stay.value("left"_L1).toInt()), [this, told, stay] {
            mustBeDone(leave(m_office, *told->id, participantOf(*told->id, text(stay, "who"_L1)), m_clock.now().time()),
                       "leaving");
        });
    }
    int minute = 0;
    for (const QJsonValue& value : told->json.value("agenda"_L1).toArray()) {
        const QString item = value.toArray().at(0).toString();
        at(told->on(*told->date, minute), [this, told, item] {
            mustBeDone(takeUp(m_office, *told->id, keyFrom<AgendaKey>(item)), "agenda");
        });
        at(told->on(*told->date, minute + 1), [this, told, item] {
            takeNotes(*told, item);
            if (momentOfMeeting(reread(m_office, *told->id)) == Moment::Open)
                return;
            goThrough(*told, {Moment::Open});
            goThrough(*told, {Moment::Meet, Moment::Review}, Answers::InWords);
        });
        minute += value.toArray().at(1).toInt();
        if (item == "decision"_L1)
            tellWhatWasDecided(told, minute - 1);
    }
}

void DemoStory::tellWhatWasDecided(const std::shared_ptr<Told>& told, int minute)
{
    at(told->on(*told->date, minute), [this, told] {
        for (const QJsonValue& value : told->json.value("views"_L1).toArray()) {
            const QJsonObject view = value.toObject();
            mustBeDone(recordView(m_office, *told->id, child(text(view, "child"_L1)),
                                  participantOf(*told->id, text(view, "who"_L1)),
                                  enumFrom<ViewChoice>(text(view, "choice"_L1)), text(view, "reason"_L1)),
                       "view");
        }
        for (const QJsonValue& value : told->json.value("decisions"_L1).toArray())
            decideFor(*told, value.toObject());
        for (const QJsonValue& value : told->json.value("plans"_L1).toArray())
            planFor(*told, value.toObject());
    });
}

void DemoStory::takeNotes(Told& told, const QString& item)
{
    int position = 0;
    for (const QJsonValue& value : told.json.value("notes"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        if (text(object, "item"_L1) != item)
            continue;
        Note note{.id = NoteId::fresh(), .conference = *told.id, .agenda = keyFrom<AgendaKey>(item)};
        if (object.contains("child"_L1))
            note.child = child(text(object, "child"_L1));
        note.kind = enumFrom<NoteKind>(text(object, "kind"_L1));
        note.text = text(object, "text"_L1);
        note.position = position++;
        mustBeMade(saveNote(m_office, note), "note");
    }
}

void DemoStory::decideFor(Told& told, const QJsonObject& object)
{
    DecisionInput input{.child = child(text(object, "child"_L1))};
    input.outcome = enumFrom<OutcomeKind>(text(object, "outcome"_L1));
    for (const QJsonValue& category : object.value("categories"_L1).toArray())
        input.categories.push_back(keyFrom<CategoryKey>(category.toString()));
    input.reasons = text(object, "reasons"_L1);
    input.reachedBy = told.procedure.decision.chairMaySettle ? ReachedBy::Consensus : ReachedBy::ProfessionalsAttending;
    mustBeDone(confirmDecision(m_office, *told.id, input), "decision");
}

void DemoStory::planFor(Told& told, const QJsonObject& object)
{
    const WorkingCalendar& calendar = m_office.rulebook.calendarOf(told.procedure);
    const auto day = [&](const QJsonObject& from) {
        return from.contains("days"_L1) ? std::optional(calendar.addWorkingDays(*told.date, from.value("days"_L1).toInt())) : std::nullopt;
    };
    ChildPlan plan{.child = child(text(object, "child"_L1))};
    plan.lead = participantOf(*told.id, text(object, "lead"_L1));
    for (const QJsonValue& risk : object.value("risks"_L1).toArray())
        plan.risks << risk.toString();
    plan.changes = text(object, "changes"_L1);
    plan.contingency = text(object, "contingency"_L1);
    for (const QJsonValue& value : object.value("outcomes"_L1).toArray()) {
        const QJsonObject outcome = value.toObject();
        plan.outcomes.push_back({.what = text(outcome, "what"_L1), .measure = text(outcome, "measure"_L1), .by = day(outcome)});
    }
    for (const QJsonValue& value : object.value("actions"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        PlanAction action{.what = text(entry, "what"_L1), .owner = text(entry, "owner"_L1)};
        action.agency = AgencyKey::parse(text(entry, "agency"_L1));
        action.family = !action.agency;
        action.by = day(entry);
        action.measure = text(entry, "measure"_L1);
        plan.actions.push_back(std::move(action));
    }
    mustBeDone(savePlan(m_office, *told.id, plan), "plan");
    for (const QJsonValue& who : object.value("core_group"_L1).toArray())
        mustBeDone(setCoreGroupMember(m_office, *told.id, participantOf(*told.id, who.toString()), true), "core group");
}

void DemoStory::tellWhatCameOfIt(const std::shared_ptr<Told>& told)
{
    const QString reason = text(told->json, "reason"_L1);
    if (told->reaches({u"not-proceeded"})) {
        at(told->on(*told->date, 20), [this, told, reason] {
            const QDate next = workingDay(told->procedure, told->json.value("follow_day"_L1).toInt());
            const ConferenceId follower =
                mustBeMade(doNotProceed(m_office, *told->id, next, *told->start, reason), "new date");
            const QJsonObject replies = told->json.value("follow"_L1).toObject().value("replies"_L1).toObject();
            for (auto person = replies.begin(); person != replies.end(); ++person) {
                const QString family = text(told->json, "family"_L1) + u'/' + person.key();
                reply(follower, m_people.contains(family) ? family : person.key(), person.value().toString());
            }
        });
        return;
    }
    if (told->reaches({u"adjourned"})) {
        at(told->on(*told->date, 40),
           [this, told, reason] { mustBeDone(adjourn(m_office, *told->id, reason), "adjourning"); });
        return;
    }
    if (told->reaches({u"in-session"}))
        return;
    int minutes = 0;
    for (const QJsonValue& value : told->json.value("agenda"_L1).toArray())
        minutes += value.toArray().at(1).toInt();
    at(told->on(*told->date, minutes), [this, told] {
        const auto follow = [&](QLatin1StringView key, const QString& event) {
            if (told->json.contains(key))
                mustBeDone(setFollowUp(m_office, *told->id, keyFrom<EventKey>(event),
                                       m_office.rulebook.calendarOf(told->procedure)
                                           .addWorkingDays(*told->date, told->json.value(key).toInt())),
                           "follow-up");
        };
        follow("core_group"_L1, u"first-core-group"_s);
        follow("review"_L1, u"review"_s);
        goThrough(*told, momentsClosedBy(ConferenceState::Concluded));
        mustBeDone(concludeMeeting(m_office, *told->id, m_clock.now().time(), u"As recorded in the notes."_s), "conclusion");
    });
}

void DemoStory::tellAfterwards(const std::shared_ptr<Told>& told)
{
    const auto later = [&](int workingDays, int hour, std::function<void()> take) {
        const QDate day = m_office.rulebook.calendarOf(told->procedure).addWorkingDays(*told->date, workingDays);
        at(QDateTime(day, QTime(hour, 0)), std::move(take));
    };
    const auto issue = [this, told](const DocumentKey& document) {
        std::set<ParticipantId> all;
        const OpenConference open = reread(m_office, *told->id);
        for (const Participant& participant : open.file.participants) {
            all.insert(participant.id);
            if (safetyOf(open, document, participant) == SafetyState::Open)
                mustBeDone(answerSafety(m_office, *told->id, participant.id, document, SendingWay::Hand), "safety");
        }
        issueDocuments(m_office, *told->id, document, all);
    };
    const QString reason = u"Copies for those who wait for the chair follow."_s;
    if (told->reaches({u"decisions-issued", u"minutes-approved", u"distributed", u"closed"}))
        later(1, 9, [this, told, issue, reason] {
            issue(documents::decisionLetter());
            issue(documents::outlinePlan());
            markDecisionsIssued(m_office, *told->id, reason);
        });
    if (told->reaches({u"minutes-approved", u"distributed", u"closed"}))
        later(5, 15, [this, told] { mustBeDone(approveMinutes(m_office, *told->id), "approval of the minutes"); });
    if (told->reaches({u"distributed", u"closed"}))
        later(7, 11, [this, told, issue, reason] {
            issue(documents::minutes());
            mustBeDone(markDistributed(m_office, *told->id, reason), "distribution");
        });
    if (told->reaches({u"closed"}))
        later(20, 16, [this, told] { mustBeDone(closeConference(m_office, *told->id), "closing"); });
}

} // namespace cadair
