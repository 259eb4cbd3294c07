#include "tests/bench/largeregister.h"

#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/recordstore.h"

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

constexpr int families = 250;
constexpr int practitioners = 8;

Participant practitioner(int number, const std::vector<ChildId>& children)
{
    static const QStringList agencies{u"childrens-social-care"_s, u"school"_s, u"health-visiting"_s, u"gp"_s, u"police"_s, u"housing"_s, u"early-years"_s, u"youth-service"_s};
    Participant person{.id = ParticipantId::fresh(), .name = u"Teasel Burnet %1"_s.arg(number), .agency = AgencyKey::parse(agencies.at(number))};
    if (number == 0)
        person.role = RoleWord::SocialWorker;
    person.contact = children;
    person.reply = Reply::Coming;
    person.invited = QDate(2026, 1, 5);
    person.present = {{QTime(10, 0), QTime(11, 30)}};
    person.position = number;
    return person;
}

CaseFile held(const FamilyId& family, const std::vector<Child>& children, ConferenceType type, QDate day, std::optional<QDate> planSince)
{
    CaseFile file{.conference = {.id = ConferenceId::fresh(), .family = family, .procedure = *ProcedureKey::parse(u"jersey"_s), .type = type}};
    file.conference.state = ConferenceState::Closed;
    file.conference.date = day;
    file.conference.plannedStart = QTime(10, 0);
    file.conference.startedAt = QTime(10, 0);
    file.conference.endedAt = QTime(11, 30);
    std::vector<ChildId> ids;
    for (const Child& child : children) {
        Subject subject{.child = child, .planSince = planSince};
        if (planSince)
            subject.previous = {{ConferenceType::Initial, *planSince, true, true}};
        file.subjects.push_back(subject);
        ids.push_back(child.id);
    }
    file.events = {CaseEvent{.event = *EventKey::parse(u"strategy-discussion"_s), .date = day.addDays(-10), .initiatedEnquiry = true}};
    for (int number = 0; number < practitioners; ++number)
        file.participants.push_back(practitioner(number, ids));
    return file;
}

void decide(const Office& office, const CaseFile& file, OutcomeKind outcome)
{
    ConferenceStore(office.casebook).save(file);
    for (const Subject& subject : file.subjects) {
        Decision decision{.id = DecisionId::fresh(), .conference = file.conference.id, .child = subject.child.id, .outcome = outcome};
        decision.categories = {*CategoryKey::parse(u"neglect"_s)};
        decision.decidedAt = QDateTime(*file.conference.date, QTime(11, 0), Qt::UTC);
        decision.decidedBy = u"Mair Acorn"_s;
        RecordStore(office.casebook).add(decision);
    }
}

} // namespace

void largeRegister(const Office& office)
{
    Transaction transaction(office.casebook);
    FamilyStore store(office.casebook);
    for (int number = 0; number < families; ++number) {
        const Family family{.id = FamilyId::fresh(), .name = u"Burdock %1"_s.arg(number), .reference = u"B-%1"_s.arg(number)};
        store.save(family);
        std::vector<Child> children;
        for (int place = 0; place < 2; ++place) {
            Child child{.id = ChildId::fresh(), .family = family.id, .givenName = u"Finch %1"_s.arg(place + 1), .familyName = u"Burdock %1"_s.arg(number)};
            child.born = office.clock.today().addDays(-400 - 13 * number - place);
            store.save(child);
            children.push_back(child);
        }
        const QDate first = office.clock.today().addDays(-30 - number);
        decide(office, held(family.id, children, ConferenceType::Initial, first, {}), OutcomeKind::StartPlan);
        if (number % 2 == 0 && first.addDays(80) < office.clock.today())
            decide(office, held(family.id, children, ConferenceType::Review, first.addDays(80), first), OutcomeKind::ContinuePlan);
    }
    transaction.commit();
}
