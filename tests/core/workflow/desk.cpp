#include "tests/core/workflow/desk.h"

#include <stdexcept>

namespace desk {

namespace {

/// The fixture itself must not stumble unseen.
void must(bool done, const QString& what)
{
    if (!done)
        throw std::runtime_error(what.toStdString());
}

} // namespace

const Rulebook& rules()
{
    static const Rulebook book = Rulebook::shipped();
    return book;
}

Desk::Desk(const QDateTime& now)
    : clock(now), casebook(Casebook::inMemory(clock, u"Owain Sedge"_s)), family(FamilyId::fresh()),
      sian(ChildId::fresh()), llyr(ChildId::fresh()), mother(PersonId::fresh()),
      chair(practitioner(u"Mair Acorn"_s, u"childrens-social-care"_s)),
      minutes(practitioner(u"Nia Reed"_s, u"childrens-social-care"_s)),
      socialWorker(practitioner(u"Sera Pebble"_s, u"childrens-social-care"_s)),
      school(practitioner(u"Rhys Quill"_s, u"school"_s)),
      healthVisitor(practitioner(u"Beth Marrow"_s, u"health-visiting"_s)), gp(practitioner(u"Non Larkspur"_s, u"gp"_s)),
      police(practitioner(u"Ifan Gorse"_s, u"police"_s))
{
    family = *addFamily(office(), u"Mwyaren"_s, u"M/1"_s).id;
    Child first{.id = sian, .family = family, .givenName = u"Siân"_s, .familyName = u"Mwyaren"_s};
    first.born = now.date().addYears(-8);
    first.languages = {u"cy"_s, u"cy"_s};
    Child second{.id = llyr, .family = family, .givenName = u"Llŷr"_s, .familyName = u"Mwyaren"_s};
    second.born = now.date().addMonths(-8);
    second.languages = {u"en"_s, u"en"_s};
    must(saveChild(office(), first) && saveChild(office(), second), u"children"_s);
    Person gwen{.id = mother, .name = u"Gwen Mwyaren"_s, .calledName = u"Ms Mwyaren"_s};
    gwen.address = u"1 Heol y Ffynnon\nTrefryn"_s;
    gwen.languages = {u"cy"_s, u"cy"_s};
    must(bool(saveAdult(office(), gwen, {family, mother, Relation::Mother, true, {sian, llyr}})), u"mother"_s);
}

PersonId Desk::practitioner(const QString& name, const QString& agency)
{
    Person person{.id = PersonId::fresh(), .name = name};
    person.agency = key<AgencyKey>(agency);
    person.agencyName = u"Canolfan Trefryn"_s;
    person.job = u"practitioner"_s;
    if (agency == u"childrens-social-care"_s)
        person.role = RoleWord::SocialWorker;
    person.address = u"2 Heol y Ffynnon\nTrefryn"_s;
    person.languages = {u"en"_s, u"en"_s};
    const auto made = savePractitioner(office(), person);
    must(bool(made), name);
    return *made.id;
}

NewConference Desk::draft(const QString& procedure, ConferenceType type) const
{
    NewConference draft{.procedure = key<ProcedureKey>(procedure)};
    draft.type = type;
    draft.family = family;
    draft.children = {sian, llyr};
    draft.events = {CaseEvent{.event = key<EventKey>(u"strategy-discussion"_s), .date = QDate(2026, 11, 2),
                              .initiatedEnquiry = true}};
    draft.date = QDate(2026, 11, 16);
    draft.start = QTime(10, 0);
    draft.place = u"Room 2"_s;
    draft.reasons = u"Nobody was at home on three visits."_s;
    draft.chair = chair;
    if (type == ConferenceType::Review)
        draft.planSince = {{sian, QDate(2026, 9, 2)}, {llyr, QDate(2026, 9, 2)}};
    return draft;
}

ConferenceId Desk::convene(const NewConference& draft)
{
    const auto made = makeConference(office(), draft);
    must(bool(made), u"a conference: "_s + faults(made));
    const std::vector<Person> directory = findPractitioners(office(), {});
    for (const PersonId& id : {minutes, socialWorker, school, healthVisitor, gp, police}) {
        const auto person = std::find_if(directory.begin(), directory.end(), [&](const Person& p) { return p.id == id; });
        Participant participant = participantFor(*person, id == minutes ? Capacity::MinuteTaker : Capacity::Practitioner);
        if (id == school || id == healthVisitor || id == gp)
            participant.contact = draft.children;
        must(bool(addParticipant(office(), *made.id, participant)), person->name);
    }
    answerGates(*made.id);
    return *made.id;
}

void Desk::answerGates(const ConferenceId& conference)
{
    const OpenConference open = read(conference);
    for (const ChecklistLine& line : openLinesNow(open, limitsNow(open, clock.now()), clock.now()))
        if (!line.gate.isEmpty())
            must(answerLine(office(), conference, line.moment, line.group, AnswerState::Ticked).done, line.group);
}

ConferenceId Desk::inSession(const ConferenceId& conference, const std::vector<PersonId>& present)
{
    const Conference held = read(conference).file.conference;
    at(*held.date, *held.plannedStart);
    const StepResult started = startMeeting(office(), conference, who(conference, minutes));
    must(started.done, u"the start: "_s + codes(started.verdict));
    for (const PersonId& person : present)
        must(arrive(office(), conference, who(conference, person), *held.plannedStart, AttendMode::Room).done, u"arriving"_s);
    must(arrive(office(), conference, who(conference, mother), *held.plannedStart, AttendMode::Room).done, u"arriving"_s);
    return conference;
}

ConferenceId Desk::concluded(const NewConference& draft, OutcomeKind outcome)
{
    const ConferenceId conference = inSession(convene(draft), {socialWorker, school, healthVisitor, gp, police});
    const QTime start = clock.now().time();
    at(start.addSecs(75 * 60));
    for (const ChildId& child : draft.children) {
        const StepResult decided = confirmDecision(office(), conference, decision(conference, child, outcome));
        must(decided.done, u"a decision: "_s + codes(decided.verdict));
    }
    at(start.addSecs(90 * 60));
    answerGates(conference);
    const StepResult ended = concludeMeeting(office(), conference, clock.now().time());
    must(ended.done, u"the end: "_s + codes(ended.verdict));
    return conference;
}

ConferenceId Desk::planMade(const QString& procedure)
{
    const QDateTime now = clock.now();
    at(QDate(2026, 8, 24), QTime(9, 0));
    NewConference first = draft(procedure);
    first.events.front().date = clock.today();
    first.date = QDate(2026, 9, 2);
    const ConferenceId made = concluded(first, OutcomeKind::StartPlan);
    clock.set(now);
    return made;
}

void Desk::recommend(const ConferenceId& conference)
{
    const OpenConference open = read(conference);
    for (const AgendaItem& item : open.procedure->agendas.at(open.file.conference.type)) {
        if (item.phase != u"plan"_s)
            continue;
        Note note{.id = NoteId::fresh(), .conference = conference, .agenda = item.key};
        note.text = u"The health visitor calls every week."_s;
        must(bool(saveNote(office(), note)), u"a note"_s);
        return;
    }
    throw std::runtime_error("no agenda item is about the plan");
}

DecisionInput Desk::decision(const ConferenceId& conference, const ChildId& child, OutcomeKind outcome)
{
    const Procedure& procedure = *read(conference).procedure;
    DecisionInput input{.child = child, .outcome = outcome};
    if (procedure.categories.stated && (outcome == OutcomeKind::StartPlan || outcome == OutcomeKind::ContinuePlan))
        input.categories = {key<CategoryKey>(u"neglect"_s)};
    input.reasons = u"Meals and school have been missed."_s;
    input.reachedBy = procedure.decision.chairMaySettle ? ReachedBy::Consensus : ReachedBy::ProfessionalsAttending;
    return input;
}

ParticipantId Desk::who(const ConferenceId& conference, const PersonId& person)
{
    for (const Participant& participant : read(conference).file.participants)
        if (participant.person == person)
            return participant.id;
    throw std::runtime_error("nobody on the list is this person");
}

QString codes(const Verdict& verdict)
{
    QStringList all;
    for (const Reason& reason : verdict.reasons)
        if (reason.code != ReasonCode::ChecklistOpen)
            all << wordOf(reason.code);
    return all.join(u' ');
}

QStringList told(const std::vector<Departure>& departures)
{
    QStringList all;
    for (const Departure& departure : departures)
        all << departure.step + u' ' + departure.rule;
    return all;
}

} // namespace desk
