#include "core/workflow/answering.h"

#include "core/rules/conditions.h"
#include "core/store/answerstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// The chair approves the minutes before they go out: signed, at the latest, on the day the first copy went.
std::optional<QDate> minutesSigned(const OpenConference& conference)
{
    const ConferenceState state = conference.file.conference.state;
    if (state != ConferenceState::MinutesApproved && state != ConferenceState::Distributed && state != ConferenceState::Closed)
        return std::nullopt;
    std::optional<QDate> first;
    for (const SentDocument& sent : conference.file.sent)
        if (sent.document.text() == u"minutes" && (!first || sent.date < *first))
            first = sent.date;
    return first ? first : conference.file.conference.date;
}

/// What was answered and recorded about how the papers reached people, where the checks look for it.
void addWhatWasHanded(const Handing& handing, Dossier& dossier)
{
    for (const SafetyAnswer& answer : handing.safety) {
        const auto known = dossier.issuing.safe.try_emplace(answer.to, answer.safe).first;
        known->second = known->second && answer.safe;
    }
    for (const Handed& handed : handing.handed) {
        const auto child = ChildId::parse(handed.whom);
        const auto plan = child ? dossier.plans.find(*child) : dossier.plans.end();
        switch (handed.duty) {
        case HandingDuty::AbsentTold:
            if (const auto person = ParticipantId::parse(handed.whom))
                dossier.issuing.told.insert(*person);
            break;
        case HandingDuty::PlanExplained:
        case HandingDuty::RecordExplained:
            if (plan != dossier.plans.end())
                plan->second.explained.insert(handed.duty == HandingDuty::PlanExplained ? u"child"_s : u"record"_s);
            break;
        case HandingDuty::MinutesDiscussed:
        case HandingDuty::AdultsRecord: break;
        }
    }
}

Dossier dossierOf(const OpenConference& conference, const std::vector<LimitVerdict>& limits)
{
    Dossier dossier = conference.record.dossier;
    dossier.circumstances = shownByTheRecord(conference.file, conference.record, limits, *conference.procedure);
    dossier.circumstances.insert(conference.record.circumstances.begin(), conference.record.circumstances.end());
    dossier.issuing.minutesSigned = minutesSigned(conference);
    addWhatWasHanded(conference.handing, dossier);
    if (dossier.chairing) // who chairs may have changed since it was said
        for (const Participant& person : conference.file.participants)
            if (person.capacity == Capacity::Chair)
                dossier.chairing->chair = person.name;
    return dossier;
}

bool hasLine(const Procedure& procedure, Moment moment, const QString& group)
{
    return std::any_of(procedure.rules.begin(), procedure.rules.end(), [&](const Rule& rule) {
        return rule.moment == moment && (rule.group.isEmpty() ? rule.id : rule.group) == group;
    });
}

bool asksFor(const Procedure& procedure, const QString& circumstance)
{
    return !circumstance.isEmpty() && !isToldByTheCase(circumstance)
           && std::any_of(procedure.rules.begin(), procedure.rules.end(),
                          [&](const Rule& rule) { return rule.when == circumstance; });
}

ChecklistView viewOf(const CheckFacts& facts, const ConferenceRecord& record, const std::vector<CheckVerdict>& checks, Seat seat,
                     Moment moment)
{
    ChecklistView view{.moment = moment, .seat = seat, .lines = checklist(facts, record, moment, seat),
                       .asked = circumstancesAsked(facts, moment, seat), .holding = {}};
    for (const QString& word : view.asked)
        if (facts.dossier.circumstances.contains(word))
            view.holding.insert(word);
    const std::vector<ChecklistLine> found = lookedIntoLines(facts, record, checks, moment, seat, view.lines);
    view.lines.insert(view.lines.end(), found.begin(), found.end());
    for (const ChecklistLine& line : view.lines)
        if (line.attention == Attention::Tick) {
            ++view.ticks;
            view.answered += line.answer ? 1 : 0;
        }
    return view;
}

const AgendaKey* currentItem(const ConferenceRecord& record)
{
    return record.agenda.empty() ? nullptr : &record.agenda.back().item;
}

} // namespace

std::vector<CheckVerdict> checksNow(const OpenConference& conference, const std::vector<LimitVerdict>& limits, const QDateTime& now)
{
    const Dossier dossier = dossierOf(conference, limits);
    return judgeChecks({conference.file, dossier, *conference.procedure, *conference.calendar, now});
}

std::vector<Proposal> proposedNow(const OpenConference& conference, const AroundTheFamily& around,
                                  const std::vector<LimitVerdict>& limits, const QDateTime& now)
{
    const Dossier dossier = dossierOf(conference, limits);
    return proposedInvitees({conference.file, dossier, *conference.procedure, *conference.calendar, now}, around);
}

ChecklistView checklistFor(const OpenConference& conference, Seat seat, Moment moment, const QDateTime& now)
{
    std::vector<ChecklistView> both = checklistsFor(conference, {moment}, now);
    return std::move(both.at(seat == Seat::Chair ? 0 : 1));
}

std::vector<ChecklistView> checklistsFor(const OpenConference& conference, const std::vector<Moment>& moments, const QDateTime& now)
{
    const Dossier dossier = dossierOf(conference, limitsNow(conference, now));
    const CheckFacts facts{conference.file, dossier, *conference.procedure, *conference.calendar, now};
    const std::vector<CheckVerdict> checks = judgeChecks(facts);
    std::vector<ChecklistView> views;
    for (const Seat seat : {Seat::Chair, Seat::Administrator})
        for (const Moment moment : moments)
            views.push_back(viewOf(facts, conference.record, checks, seat, moment));
    return views;
}

std::vector<ChecklistLine> openLinesNow(const OpenConference& conference, const std::vector<LimitVerdict>& limits,
                                        const QDateTime& now)
{
    const Dossier dossier = dossierOf(conference, limits);
    const CheckFacts facts{conference.file, dossier, *conference.procedure, *conference.calendar, now};
    std::set<Moment> all;
    for (const Word<Moment>& each : wordsOf(Moment{}))
        all.insert(each.value);
    return openLines(facts, conference.record, all);
}

Moment momentOfMeeting(const OpenConference& conference)
{
    const auto& subjects = conference.file.subjects;
    const bool decided = !subjects.empty() && std::all_of(subjects.begin(), subjects.end(), [&](const Subject& subject) {
        return conference.record.decisionFor(subject.child.id) != nullptr;
    });
    if (decided)
        return Moment::Close;
    const auto agenda = conference.procedure->agendas.find(conference.file.conference.type);
    const AgendaKey* current = currentItem(conference.record);
    if (!current || agenda == conference.procedure->agendas.end())
        return Moment::Open;
    const std::vector<AgendaItem>& items = agenda->second;
    const auto item = std::find_if(items.begin(), items.end(), [&](const AgendaItem& each) { return each.key == *current; });
    if (item == items.end())
        return Moment::Meet;
    // The words before anybody else speaks stand under the first items; what they prompt says which.
    const auto speaksAt = [&](Moment moment) {
        return std::any_of(item->rules.begin(), item->rules.end(), [&](const RuleId& id) {
            const Rule* rule = conference.procedure->rule(id);
            return rule && rule->moment == moment;
        });
    };
    if (speaksAt(Moment::Open) && !speaksAt(Moment::Meet))
        return Moment::Open;
    if (item->key.text() == u"decision"_s || item->phase == u"plan"_s)
        return Moment::Decide;
    return Moment::Meet;
}

StepResult answerLine(const Office& office, const ConferenceId& id, Moment moment, const QString& group, AnswerState state,
                      const QString& text)
{
    const OpenConference open = reread(office, id);
    const QString words = text.trimmed();
    if (!hasLine(*open.procedure, moment, group))
        return refused(ReasonCode::WrongState, {group});
    if (state != AnswerState::Ticked && words.isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    Transaction transaction(office.casebook);
    AnswerStore(office.casebook)
        .save({.conference = id, .moment = moment, .group = group, .state = state, .text = words,
               .by = office.casebook.actor(), .at = office.clock.now()});
    transaction.commit();
    return done();
}

StepResult withdrawAnswer(const Office& office, const ConferenceId& id, Moment moment, const QString& group)
{
    Transaction transaction(office.casebook);
    AnswerStore(office.casebook).remove(id, moment, group);
    transaction.commit();
    return done();
}

StepResult setCircumstance(const Office& office, const ConferenceId& id, const QString& word, bool holds)
{
    const OpenConference open = reread(office, id);
    if (!asksFor(*open.procedure, word))
        return refused(ReasonCode::WrongState, {word});
    Transaction transaction(office.casebook);
    AnswerStore(office.casebook).setCircumstance(id, word, holds);
    transaction.commit();
    return done();
}

} // namespace cadair
