#include "core/workflow/demostory.h"

#include "core/store/conferencestore.h"
#include "core/workflow/demoreading.h"
#include "core/workflow/directory.h"
#include "core/workflow/families.h"
#include "core/workflow/progress.h"
#include "core/workflow/safety.h"

#include <QJsonArray>

#include <algorithm>
#include <stdexcept>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr int liveForMinutes = 84; // how long the conference that is going on has been going on

Person personFrom(const QJsonObject& object)
{
    Person person{.id = PersonId::fresh()};
    person.name = text(object, "name"_L1);
    person.calledName = text(object, "called"_L1);
    person.agencyName = text(object, "agency_name"_L1);
    person.job = text(object, "job"_L1);
    person.address = text(object, "address"_L1);
    person.phone = text(object, "phone"_L1);
    person.email = text(object, "email"_L1);
    person.languages = {text(object, "meeting"_L1), text(object, "papers"_L1)};
    if (object.contains("agency"_L1))
        person.agency = keyFrom<AgencyKey>(text(object, "agency"_L1));
    if (object.contains("role"_L1))
        person.role = enumFrom<RoleWord>(text(object, "role"_L1));
    person.emailSafe = object.value("email_safe"_L1).toBool();
    if (object.contains("send_by"_L1))
        person.sendBy = enumFrom<SendingWay>(text(object, "send_by"_L1));
    return person;
}

/// A parent or other adult of the family: their part in the meeting needs no contact and no reply of an agency.
Reply replyFrom(const QString& word)
{
    return word.isEmpty() ? Reply::Awaited : enumFrom<Reply>(word);
}

} // namespace

DemoStory::DemoStory(Casebook& casebook, FixedClock& clock, const Rulebook& rulebook, QDateTime now)
    : m_clock(clock), m_now(std::move(now)), m_office{casebook, clock, rulebook}
{
}

void DemoStory::at(const QDateTime& time, std::function<void()> take)
{
    m_steps.push_back({std::min(time, m_now), std::move(take)});
}

void DemoStory::play()
{
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
    for (const Step& step : m_steps) {
        m_clock.set(step.at);
        step.take();
    }
    m_clock.set(m_now);
}

QDate DemoStory::workingDay(const Procedure& procedure, int offset) const
{
    const QDate today = m_now.date();
    return offset == 0 ? today : m_office.rulebook.calendarOf(procedure).addWorkingDays(today, offset);
}

void DemoStory::tell(const QJsonObject& file)
{
    m_clock.set(m_now.addYears(-1));
    for (const QJsonValue& person : file.value("practitioners"_L1).toArray())
        tellPractitioner(person.toObject());
    for (const QJsonValue& family : file.value("families"_L1).toArray())
        tellFamily(family.toObject());
}

void DemoStory::tellPractitioner(const QJsonObject& object)
{
    const Person person = personFrom(object);
    const PersonId id = mustBeMade(savePractitioner(m_office, person), "practitioner");
    m_people.emplace(text(object, "key"_L1), id);
    const int left = object.value("left_days_ago"_L1).toInt();
    if (left <= 0)
        return;
    const PersonId successor = m_people.at(text(object, "replaced_by"_L1)); // told before
    const QDate lastDay = m_now.date().addDays(-left);
    m_steps.push_back({QDateTime(lastDay, QTime(16, 0)), [this, id, successor, lastDay] {
                           for (const Person& each : findPractitioners(m_office, {}))
                               if (each.id == successor)
                                   mustBeMade(replacePerson(m_office, {id, lastDay, each, {}}), "successor");
                       }});
}

void DemoStory::tellFamily(const QJsonObject& object)
{
    const FamilyId family =
        mustBeMade(addFamily(m_office, text(object, "name"_L1), text(object, "reference"_L1)), "family");
    const QDate today = m_now.date();
    // Those not yet born are entered as of today: a due date a year off would be no due date.
    m_clock.set(m_now);
    for (const QJsonValue& value : object.value("children"_L1).toArray()) {
        const QJsonObject told = value.toObject();
        Child child{.id = ChildId::fresh(), .family = family};
        child.givenName = text(told, "given"_L1);
        child.familyName = text(told, "family"_L1);
        child.address = text(object, "address"_L1);
        child.languages = {text(told, "meeting"_L1), text(told, "papers"_L1)};
        const QJsonObject age = told.value("age"_L1).toObject();
        if (!age.isEmpty())
            child.born = today.addYears(-age.value("years"_L1).toInt()).addDays(-age.value("days"_L1).toInt());
        else
            child.expected = today.addDays(told.value("due_in_days"_L1).toInt());
        m_children.emplace(text(told, "key"_L1), mustBeMade(saveChild(m_office, child), "child"));
    }
    for (const QJsonValue& value : object.value("adults"_L1).toArray()) {
        const QJsonObject told = value.toObject();
        const Person person = personFrom(told);
        FamilyMember member{family, person.id, enumFrom<Relation>(text(told, "relation"_L1)),
                            told.value("responsible"_L1).toBool(), {}};
        for (const QJsonValue& key : told.value("of"_L1).toArray())
            member.of.push_back(child(key.toString()));
        m_people.emplace(text(object, "key"_L1) + u'/' + text(told, "key"_L1),
                         mustBeMade(saveAdult(m_office, person, member), "adult"));
    }
    m_families.emplace(text(object, "key"_L1), family);
    tellSafety(object, family);
    for (const QJsonValue& value : object.value("conferences"_L1).toArray()) {
        QJsonObject told = value.toObject();
        told.insert("family"_L1, text(object, "key"_L1));
        tellConference(told, family);
    }
}

void DemoStory::tellSafety(const QJsonObject& object, const FamilyId& family)
{
    const auto adult = [&](const QJsonValue& key) { return m_people.at(text(object, "key"_L1) + u'/' + key.toString()); };
    const auto since = [&](const QJsonObject& told) { return m_now.date().addDays(-told.value("days_ago"_L1).toInt()); };
    for (const QJsonValue& value : object.value("withheld"_L1).toArray()) {
        const QJsonObject told = value.toObject();
        mustBeMade(withholdAddress(m_office, {.id = WithholdingId::fresh(),
                                              .owner = adult(told.value("owner"_L1)),
                                              .from = adult(told.value("from"_L1)),
                                              .why = text(told, "why"_L1),
                                              .since = since(told),
                                              .until = {},
                                              .by = {}}),
                   "withheld address");
    }
    for (const QJsonValue& value : object.value("warnings"_L1).toArray()) {
        const QJsonObject told = value.toObject();
        mustBeMade(saveWarning(m_office, {WarningId::fresh(), family, enumFrom<WarningKind>(text(told, "kind"_L1)),
                                          text(told, "text"_L1), since(told), {}, {}}),
                   "warning");
    }
}

void DemoStory::tellConference(const QJsonObject& json, FamilyId family)
{
    const Procedure& procedure = m_office.rulebook.procedure(keyFrom<ProcedureKey>(text(json, "procedure"_L1)));
    auto told = std::make_shared<Told>(Told{json, family, procedure, {}, {}, {}});
    if (json.contains("day"_L1))
        told->date = workingDay(procedure, json.value("day"_L1).toInt());
    const QString start = text(json, "start"_L1);
    if (start == "now"_L1) {
        // On the clock's own time: in the night it is put forward, an hour of the wall's was never there.
        const QTime began = std::max(m_now.date().startOfDay(), m_now.addSecs(-60 * liveForMinutes)).time();
        told->start = QTime(began.hour(), began.minute());
    } else if (told->date) {
        told->start = QTime::fromString(start, u"HH:mm"_s);
    }
    const QDate requested = workingDay(procedure, json.value("requested"_L1).toInt());
    at(QDateTime(requested, QTime(9, 30)), [this, told] { request(*told); });
    if (!told->date)
        return;
    tellInvitations(told);
    tellReports(told);
    tellPreparing(told);
    if (told->reaches({u"postponed", u"cancelled"})) {
        const QDate day = workingDay(procedure, json.value("requested"_L1).toInt() + 4);
        at(QDateTime(day, QTime(15, 0)), [this, told] {
            const QString reason = text(told->json, "reason"_L1);
            mustBeDone(told->reaches({u"postponed"}) ? postpone(m_office, *told->id, reason)
                                                     : cancelConference(m_office, *told->id, reason),
                       "calling off");
        });
        return;
    }
    if (told->reaches({u"convened", u"requested"}))
        return;
    tellMeeting(told);
    tellWhatCameOfIt(told);
    tellAfterwards(told);
    tellFollowing(told);
}

void DemoStory::request(Told& told)
{
    NewConference draft{.procedure = told.procedure.id};
    draft.type = enumFrom<ConferenceType>(text(told.json, "type"_L1));
    draft.family = told.family;
    for (const QJsonValue& key : told.json.value("about"_L1).toArray())
        draft.children.push_back(child(key.toString()));
    for (const QJsonValue& value : told.json.value("events"_L1).toArray()) {
        const QJsonObject event = value.toObject();
        draft.events.push_back(CaseEvent{keyFrom<EventKey>(text(event, "event"_L1)),
                                         workingDay(told.procedure, event.value("day"_L1).toInt()), {}, {}, {},
                                         event.value("initiated"_L1).toBool(), {}, {}});
    }
    draft.date = told.date;
    draft.start = told.start;
    draft.plannedMinutes = told.json.value("minutes"_L1).toInt(90);
    draft.place = text(told.json, "place"_L1);
    draft.reasons = text(told.json, "why"_L1);
    draft.lateReason = text(told.json, "late_reason"_L1);
    draft.chair = m_people.at(text(told.json, "chair"_L1));
    told.id = mustBeMade(makeConference(m_office, draft), "conference");
    inviteAll(told);
}

void DemoStory::inviteAll(Told& told)
{
    const std::vector<Person> directory = findPractitioners(m_office, {});
    for (const QJsonValue& value : told.json.value("invite"_L1).toArray()) {
        const QJsonObject invited = value.toObject();
        const PersonId id = m_people.at(text(invited, "who"_L1));
        const auto person = std::find_if(directory.begin(), directory.end(), [&](const Person& p) { return p.id == id; });
        Participant participant = participantFor(*person, invited.contains("as"_L1)
                                                              ? enumFrom<Capacity>(text(invited, "as"_L1))
                                                              : Capacity::Practitioner);
        const QJsonValue contact = invited.value("contact"_L1);
        if (contact.isArray())
            for (const QJsonValue& key : contact.toArray())
                participant.contact.push_back(child(key.toString()));
        else if (contact.toString() == "all"_L1)
            for (const QJsonValue& key : told.json.value("about"_L1).toArray())
                participant.contact.push_back(child(key.toString()));
        if (invited.contains("mode"_L1)) {
            participant.mode = enumFrom<AttendMode>(text(invited, "mode"_L1));
            participant.modeAccepted = true;
        }
        mustBeMade(addParticipant(m_office, *told.id, participant), "invitation");
    }
}

ParticipantId DemoStory::participantOf(const ConferenceId& conference, const QString& person) const
{
    const auto file = ConferenceStore(m_office.casebook).caseFile(conference);
    const PersonId id = m_people.at(person);
    for (const Participant& participant : file->participants)
        if (participant.person == id)
            return participant.id;
    throw std::runtime_error((u"nobody was invited as "_s + person).toStdString());
}

void DemoStory::goThrough(const Told& told, const std::set<Moment>& moments, Answers which)
{
    const QJsonObject inWords = told.json.value("answers"_L1).toObject();
    const OpenConference open = reread(m_office, *told.id);
    const QDateTime now = m_office.clock.now();
    for (const ChecklistLine& line : openLinesNow(open, limitsNow(open, now), now)) {
        const QString words = inWords.value(line.group).toString();
        const bool wanted = which == Answers::All || (which == Answers::Gates ? !line.gate.isEmpty() : !words.isEmpty());
        if (wanted && moments.contains(line.moment))
            mustBeDone(answerLine(m_office, *told.id, line.moment, line.group, words.isEmpty() ? AnswerState::Ticked : AnswerState::Answered, words),
                       "an answer");
    }
}

void DemoStory::reply(const ConferenceId& conference, const QString& person, const QString& word)
{
    mustBeDone(recordReply(m_office, conference, participantOf(conference, person), replyFrom(word)), "reply");
}

} // namespace cadair
