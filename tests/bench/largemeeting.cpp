#include "tests/bench/largemeeting.h"

#include "core/workflow/answering.h"
#include "core/workflow/convening.h"
#include "core/workflow/families.h"
#include "core/workflow/meeting.h"

#include <stdexcept>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

constexpr int children = 4;
constexpr int practitioners = 32; // with four children, two parents, chair and minute-taker: forty
constexpr int paragraphs = 600;

void must(bool done, const char* what)
{
    if (!done)
        throw std::runtime_error(what);
}

Person practitioner(const Office& office, int number)
{
    static const QStringList agencies{u"school"_s, u"health-visiting"_s, u"gp"_s, u"police"_s, u"housing"_s, u"early-years"_s, u"youth-service"_s, u"midwifery"_s};
    Person person{.id = PersonId::fresh(), .name = u"Teasel Burnet %1"_s.arg(number)};
    person.agency = AgencyKey::parse(number == 0 ? u"childrens-social-care"_s : agencies.at(number % agencies.size()));
    person.agencyName = u"Hedge Row"_s;
    person.job = u"practitioner"_s;
    person.languages = {u"en"_s, u"en"_s};
    must(bool(savePractitioner(office, person)), "a practitioner");
    return person;
}

NewConference drafted(const Office& office, const FamilyId& family)
{
    NewConference draft{.procedure = *ProcedureKey::parse(u"jersey"_s), .family = family};
    const QDate today = office.clock.today();
    for (int number = 0; number < children; ++number) {
        Child child{.id = ChildId::fresh(), .family = family, .givenName = u"Finch %1"_s.arg(number + 1), .familyName = u"Burdock"_s};
        child.born = today.addYears(-3 * number - 1);
        must(bool(saveChild(office, child)), "a child");
        draft.children.push_back(child.id);
    }
    for (const auto& [name, relation] : {std::pair{u"Sorrel Burdock"_s, Relation::Mother}, std::pair{u"Alder Burdock"_s, Relation::Father}}) {
        Person adult{.id = PersonId::fresh(), .name = name};
        must(bool(saveAdult(office, adult, {family, adult.id, relation, true, draft.children})), "a parent");
    }
    draft.events = {CaseEvent{.event = *EventKey::parse(u"strategy-discussion"_s), .date = today.addDays(-10), .initiatedEnquiry = true}};
    draft.date = today;
    draft.start = QTime(10, 0);
    draft.place = u"Room 2"_s;
    draft.reasons = u"The rooms are cold."_s;
    return draft;
}

void writeNotes(const Office& office, const ConferenceId& conference)
{
    const OpenConference open = reread(office, conference);
    const std::vector<AgendaItem>& agenda = open.procedure->agendas.at(open.file.conference.type);
    for (int number = 0; number < paragraphs; ++number) {
        // As meetings go: most of it is said under the reports, the rest all over.
        const AgendaKey& item = number % 2 == 0 ? agenda[3].key : agenda[static_cast<size_t>(number) % agenda.size()].key;
        Note note{.id = NoteId::fresh(), .conference = conference, .agenda = item};
        note.kind = static_cast<NoteKind>(number % 9);
        note.position = number;
        if (number % 3 == 0)
            note.child = open.file.subjects[static_cast<size_t>(number) % open.file.subjects.size()].child.id;
        note.text = u"Paragraph %1: the boiler was looked at again, and the fitter comes on Tuesday between ten and twelve."_s.arg(number + 1);
        must(bool(saveNote(office, note)), "a paragraph");
    }
}

} // namespace

ConferenceId largeMeeting(const Office& office)
{
    Transaction transaction(office.casebook);
    const FamilyId family = *addFamily(office, u"Burdock"_s, {}).id;
    NewConference draft = drafted(office, family);
    const Person chair = practitioner(office, 1000);
    draft.chair = chair.id;
    const auto made = makeConference(office, draft);
    must(bool(made), "a conference");
    const auto taker = addParticipant(office, *made.id, participantFor(practitioner(office, 1001), Capacity::MinuteTaker));
    must(bool(taker), "a minute-taker");
    for (int number = 0; number < practitioners; ++number) {
        Participant asked = participantFor(practitioner(office, number), Capacity::Practitioner);
        asked.reply = number < practitioners - 4 ? Reply::Coming : Reply::Awaited;
        if (number % 2 == 1)
            asked.contact = draft.children;
        must(bool(addParticipant(office, *made.id, asked)), "somebody asked");
    }
    const OpenConference open = reread(office, *made.id);
    for (const ChecklistLine& line : openLinesNow(open, limitsNow(open, office.clock.now()), office.clock.now()))
        if (!line.gate.isEmpty())
            must(answerLine(office, *made.id, line.moment, line.group, AnswerState::Ticked).done, "a gate");
    must(startMeeting(office, *made.id, *taker.id, u"Everybody is on the way."_s).done, "the start");
    must(arriveAllWhoAccepted(office, *made.id, office.clock.now().time()).done, "arriving");
    must(takeUp(office, *made.id, open.procedure->agendas.at(open.file.conference.type)[3].key).done, "an item");
    writeNotes(office, *made.id);
    transaction.commit();
    return *made.id;
}
