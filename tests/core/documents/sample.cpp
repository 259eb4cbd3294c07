#include "tests/core/documents/sample.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace cadair::sample {

namespace {

template <typename AnyId>
AnyId id(int number)
{
    return *AnyId::parse(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

template <typename AnyKey>
AnyKey key(const QString& text)
{
    return *AnyKey::parse(text);
}

constexpr int childNumber = 1;
constexpr int personNumber = 100;

DistributionLine line(const QString& document, const std::set<QString>& recipients, CopyKind copy, const RuleId& rule)
{
    return {.document = key<DocumentKey>(document), .recipients = recipients, .copy = copy, .due = {}, .by = {},
            .condition = {}, .rule = rule};
}

AgendaItem item(const QString& name, const QString& en, const QString& cy, const QString& phase)
{
    return {.key = key<AgendaKey>(name), .title = {en, cy}, .plannedMinutes = 10, .phase = phase, .rules = {}};
}

Rule rule(const RuleId& name, const QString& en, const QString& cy)
{
    Rule made;
    made.id = name;
    made.text = {en, cy};
    made.brief = {en, cy};
    return made;
}

Procedure madeUpProcedure()
{
    Procedure place{.id = key<ProcedureKey>(u"made-up"_s), .calendar = key<CalendarKey>(u"england-wales"_s),
                    .quorum = {.lead = key<AgencyKey>(u"childrens-social-care"_s)}};
    place.title = {u"Example County Council"_s, u"Cyngor Sir Enghraifft"_s};
    place.terms = {{u"minutes"_s, {u"minutes"_s, u"cofnodion"_s}},
                   {u"initial-conference"_s,
                    {u"initial child protection conference"_s, u"cynhadledd amddiffyn plant gychwynnol"_s}}};
    place.rules = {rule(u"MAD-LET-01"_s, u"The letter states the right to complain"_s, u"Mae'r llythyr yn nodi'r hawl i gwyno"_s),
                   rule(u"MAD-TIM-01"_s, u"Conference within 15 working days"_s, u"Cynhadledd o fewn 15 diwrnod gwaith"_s)};
    place.rules.push_back(rule(u"MAD-CHI-01"_s, u"Hear the child's voice, and note how"_s, u"Clywch lais y plentyn, a nodwch sut"_s));
    place.rules.push_back(rule(u"MAD-SUP-01"_s, u"Ask who comes in support"_s, u"Gofynnwch pwy sy'n dod i gefnogi"_s));
    place.rules.back().group = u"supporter"_s;
    place.complaintRule = u"MAD-LET-01"_s;
    place.complaint = {u"You may complain about how the conference was run or about what it decided. Write to the chair of the "
                       "conference. The decision stands while your complaint is considered."_s,
                       u"Cewch gwyno am y ffordd y cynhaliwyd y gynhadledd neu am ei phenderfyniad. Ysgrifennwch at gadeirydd y "
                       "gynhadledd. Mae'r penderfyniad yn sefyll tra bydd eich cwyn yn cael ei hystyried."_s};
    place.agendas[ConferenceType::Initial] = {
        item(u"why"_s, u"Why we are meeting"_s, u"Pam rydym yn cyfarfod"_s, u"information"_s),
        item(u"family"_s, u"What the family and the children say"_s, u"Yr hyn y mae'r teulu a'r plant yn ei ddweud"_s, u"information"_s),
        item(u"decision"_s, u"The decision for each child"_s, u"Y penderfyniad ar gyfer pob plentyn"_s, u"analysis"_s),
        item(u"plan"_s, u"The plan: who does what, and by when"_s, u"Y cynllun: pwy sy'n gwneud beth, ac erbyn pryd"_s, u"plan"_s)};
    const std::set<ConferenceType> initial{ConferenceType::Initial};
    place.outcomes = {{OutcomeKind::StartPlan, {u"Registered"_s, u"Ar y gofrestr"_s},
                       {u"{child}'s name is placed on the child protection register."_s,
                        u"Mae enw {child} wedi'i roi ar y gofrestr amddiffyn plant."_s}, initial, u"MAD-DEC-01"_s},
                      {OutcomeKind::NoPlan, {u"Not registered"_s, u"Ddim ar y gofrestr"_s},
                       {u"{child}'s name is not placed on the child protection register."_s,
                        u"Nid yw enw {child} wedi'i roi ar y gofrestr amddiffyn plant."_s}, initial, u"MAD-DEC-01"_s}};
    place.distribution = {
        line(u"decision-letter"_s, {u"practitioners"_s, u"parents"_s, u"carers"_s, u"relatives"_s}, CopyKind::Full, u"MAD-DST-01"_s),
        line(u"decision-letter"_s, {u"children"_s}, CopyKind::Full, u"MAD-DST-02"_s),
        line(u"decision-letter"_s, {u"supporters"_s, u"observers"_s}, CopyKind::ChairDecides, u"MAD-DST-03"_s),
        line(u"minutes"_s, {u"practitioners"_s}, CopyKind::Full, u"MAD-DST-04"_s),
        line(u"minutes"_s, {u"parents"_s}, CopyKind::Family, u"MAD-DST-04"_s)};
    return place;
}

Subject subject(int number, const QString& given, const QString& family, QDate born)
{
    Child child{.id = id<ChildId>(childNumber + number), .family = id<FamilyId>(900)};
    child.givenName = given;
    child.familyName = family;
    child.born = born;
    Subject made{.child = child};
    return made;
}

Participant person(int number, const QString& name, const QString& dear, Capacity capacity, const QString& papers)
{
    Participant made{.id = id<ParticipantId>(personNumber + number)};
    made.name = name;
    made.calledName = dear;
    made.capacity = capacity;
    made.languages = {papers, papers};
    made.address = u"%1 Made-up Street\nExampleton\nXX1 1XX"_s.arg(number + 1);
    made.invited = QDate(2026, 12, 1);
    made.position = number;
    return made;
}

Participant worker(int number, const QString& name, const QString& agency, const QString& job, const QString& papers)
{
    Participant made = person(number, name, name, Capacity::Practitioner, papers);
    made.agency = key<AgencyKey>(agency);
    made.job = job;
    made.contact = {id<ChildId>(childNumber), id<ChildId>(childNumber + 1)};
    made.present = {{QTime(10, 0), QTime(11, 30)}};
    return made;
}

std::vector<Participant> people()
{
    const ChildId sian = id<ChildId>(childNumber);
    const ChildId tomos = id<ChildId>(childNumber + 1);
    std::vector<Participant> all;

    Participant chair = person(0, u"Morfydd Hazel"_s, u"Ms Hazel"_s, Capacity::Chair, u"en"_s);
    chair.present = {{QTime(10, 0), QTime(11, 30)}};
    all.push_back(chair);
    Participant taker = person(1, u"Joan Sedge"_s, u"Ms Sedge"_s, Capacity::MinuteTaker, u"en"_s);
    taker.present = {{QTime(10, 0), QTime(11, 30)}};
    all.push_back(taker);

    Participant social = worker(2, u"Sera Pebble"_s, u"childrens-social-care"_s, u"social worker"_s, u"en"_s);
    social.role = RoleWord::SocialWorker;
    social.coreGroup = true;
    all.push_back(social);
    Participant school = worker(3, u"Rhys Quill"_s, u"school"_s, u"head teacher"_s, u"cy"_s);
    school.agencyName = u"Ysgol y Bryn"_s;
    school.mode = AttendMode::Video;
    school.modeAccepted = true;
    school.coreGroup = true;
    all.push_back(school);
    Participant visitor = worker(4, u"Beth Marrow"_s, u"health-visiting"_s, u"health visitor"_s, u"en"_s);
    visitor.present = {{QTime(10, 0), QTime(11, 2)}};
    all.push_back(visitor);
    Participant doctor = worker(5, u"Dr Nia Larkspur"_s, u"gp"_s, u"general practitioner"_s, u"en"_s);
    doctor.present = {};
    doctor.reply = Reply::Apologies;
    doctor.apology = u"On call that morning. The report is sent."_s;
    all.push_back(doctor);

    Participant mother = person(6, u"Elan Mwyaren"_s, u"Ms Mwyaren"_s, Capacity::Parent, u"cy"_s);
    mother.relation = Relation::Mother;
    mother.of = {sian, tomos};
    mother.present = {{QTime(10, 0), QTime(11, 30)}};
    all.push_back(mother);
    Participant father = person(7, u"Bryn Draenog"_s, u"Mr Draenog"_s, Capacity::Parent, u"en"_s);
    father.relation = Relation::Father;
    father.of = {tomos};
    all.push_back(father);
    Participant child = person(8, u"Siân Mwyaren"_s, u"Siân"_s, Capacity::Child, u"cy"_s);
    child.child = sian;
    child.of = {sian};
    child.address.clear();
    all.push_back(child);
    Participant supporter = person(9, u"Cai Teasel"_s, u"Mr Teasel"_s, Capacity::Supporter, u"en"_s);
    supporter.present = {{QTime(10, 0), QTime(11, 30)}};
    all.push_back(supporter);
    return all;
}

Note note(int number, const QString& agenda, NoteKind kind, const QString& text, std::optional<ChildId> child = {})
{
    Note made{.id = id<NoteId>(200 + number), .conference = id<ConferenceId>(800), .agenda = key<AgendaKey>(agenda)};
    made.kind = kind;
    made.text = text;
    made.child = child;
    made.position = number;
    return made;
}

Decision decision(int number, int child, OutcomeKind outcome, const QString& reasons)
{
    Decision made{.id = id<DecisionId>(300 + number), .conference = id<ConferenceId>(800),
                  .child = id<ChildId>(childNumber + child)};
    made.outcome = outcome;
    made.reasons = reasons;
    made.decidedAt = QDateTime(QDate(2026, 12, 8), QTime(11, 20));
    made.decidedBy = u"Morfydd Hazel"_s;
    return made;
}

/// Siân's plan, as it was made in the room.
ChildPlan madeUpPlan()
{
    ChildPlan plan{.child = id<ChildId>(childNumber)};
    plan.lead = id<ParticipantId>(personNumber + 2);
    plan.risks = {u"Siân goes hungry on school days."_s, u"Nobody is there in the mornings."_s};
    plan.changes = u"Siân eats before school, and an adult is with her every morning."_s;
    plan.outcomes = {{.what = u"Siân comes to school fed and on time"_s, .measure = u"The school's list, each Friday"_s, .by = QDate(2027, 1, 29)}};
    plan.actions = {{.what = u"Breakfast at school every day"_s, .owner = u"Rhys Quill"_s, .agency = key<AgencyKey>(u"school"_s),
                     .by = QDate(2026, 12, 14), .measure = u"Siân has eaten on four days of five"_s},
                    {.what = u"Siân chooses the breakfasts for the week"_s, .owner = u"Rhys Quill"_s, .agency = key<AgencyKey>(u"school"_s),
                     .workedOut = QDate(2026, 12, 10)}, // by the core group: nothing of what went out of the room says it
                    {.what = u"Nain stays on the nights that Ms Mwyaren works"_s, .owner = u"Elan Mwyaren"_s, .agency = {}, .family = true,
                     .by = QDate(2026, 12, 18), .measure = u"An adult is there every morning"_s}};
    plan.contingency = u"The core group meets within two days and asks for legal advice."_s;
    plan.sections = {{u"needs"_s, u"Food, sleep, and somebody to talk to in the mornings."_s}};
    plan.visitDays = 10;
    plan.acceptances = {{.who = u"Rhys Quill"_s, .form = u"signature"_s, .collected = true, .on = QDate(2026, 12, 11)}};
    return plan;
}

ConferenceRecord madeUpRecord()
{
    const ChildId sian = id<ChildId>(childNumber);
    const ChildId tomos = id<ChildId>(childNumber + 1);
    ConferenceRecord record;
    record.notes = {
        note(1, u"why"_s, NoteKind::Fact, u"The school reported on 16 November that Siân came hungry on four days."_s, sian),
        note(2, u"family"_s, NoteKind::FamilysWords, u"Ms Mwyaren said that mornings are hard since she works nights."_s),
        note(3, u"family"_s, NoteKind::ChildsWords, u"Tomos said that he likes it at Nain's."_s, tomos),
        note(4, u"decision"_s, NoteKind::Worry, u"A neighbour telephoned twice."_s),
        note(5, u"plan"_s, NoteKind::Procedural, u"Breakfast at school every day, arranged by the school."_s, sian),
        note(6, u"plan"_s, NoteKind::Procedural, u"Family support visits each week, from 14 December."_s)};
    record.notes[3].confidential = true;
    record.notes[1].withheldFrom = {id<ParticipantId>(personNumber + 7)};
    record.decisions = {
        decision(1, 0, OutcomeKind::StartPlan,
                 u"The conference heard that Siân often comes to school without having eaten.\n"
                 "It also heard that she feels safe with you and with Nain."_s),
        decision(2, 1, OutcomeKind::NoPlan, u"The conference did not find that Tomos is likely to come to harm."_s)};
    record.decisions[0].categories = {key<CategoryKey>(u"neglect"_s)};
    View view{.id = id<ViewId>(400), .conference = id<ConferenceId>(800), .child = sian,
              .participant = id<ParticipantId>(personNumber + 3)};
    view.choice = ViewChoice::Likely;
    view.reason = u"hungry and late"_s;
    record.views = {view};
    Dissent dissent{.id = id<DissentId>(500), .conference = id<ConferenceId>(800), .child = tomos,
                    .participant = id<ParticipantId>(personNumber + 4)};
    dissent.reason = u"Tomos needs a plan as well."_s;
    record.dissents = {dissent};
    record.answers = {{id<ConferenceId>(800), Moment::Meet, u"MAD-CHI-01"_s, AnswerState::Answered,
                       u"Through the drawing that the school brought.\nThe child asked to have it back."_s, u"Mair Example"_s, {}},
                      {id<ConferenceId>(800), Moment::Open, u"opening"_s, AnswerState::Ticked, {}, u"Mair Example"_s, {}},
                      {id<ConferenceId>(800), Moment::Close, u"supporter"_s, AnswerState::NotApplicable, u"Nobody came in support."_s, {}, {}}};
    record.dossier.plans.emplace(sian, madeUpPlan());
    record.departures = {{id<ConferenceId>(800), u"late-date"_s, u"MAD-TIM-01"_s, u"The interpreter could not come sooner."_s,
                          u"Morfydd Hazel"_s, QDateTime(QDate(2026, 11, 20), QTime(9, 0))}};
    return record;
}

/// The family has moved, another authority has the case, and the chair has agreed that Siân's plan ends.
PlanEndingKept madeUpEnding()
{
    PlanEndingKept ending{.id = id<PlanEndingId>(600), .conference = id<ConferenceId>(800), .children = {id<ChildId>(childNumber)}};
    ending.why = u"They live at 7 Heol y Felin, Nant y Coed, since 20 February."_s;
    ending.accepted = QDate(2027, 2, 26);
    ending.acceptedBy = u"Nant y Coed County Council"_s;
    ending.agreed = true;
    ending.decidedBy = u"Morfydd Hazel"_s;
    ending.decidedOn = QDate(2027, 3, 1);
    ending.reasons = u"The council of Nant y Coed has held its conference and made its own plan."_s;
    ending.endsOn = QDate(2027, 3, 2);
    ending.ended = true;
    return ending;
}

LimitVerdict limit(const QString& name, QDate due, std::optional<ParticipantId> person = {}, std::optional<ReportReader> to = {})
{
    LimitVerdict made{.id = key<TimescaleKey>(name), .anchor = key<EventKey>(u"conference"_s)};
    made.due = QDateTime(due, QTime(23, 59, 59));
    made.person = person;
    made.to = to;
    return made;
}

Judgements madeUpJudgements()
{
    Judgements judgements;
    const ParticipantId social = id<ParticipantId>(personNumber + 2);
    const ParticipantId school = id<ParticipantId>(personNumber + 3);
    judgements.limits = {limit(u"first-core-group"_s, QDate(2026, 12, 22)), limit(u"first-review"_s, QDate(2027, 3, 8)),
                         limit(u"agency-report"_s, QDate(2026, 12, 4), school, ReportReader::Chair),
                         limit(u"social-work-report"_s, QDate(2026, 12, 3), social, ReportReader::Parents)};
    QuorumVerdict there{.outcome = Outcome::Satisfied, .lead = {social}, .counted = {school, id<ParticipantId>(personNumber + 4)}};
    QuorumVerdict lost{.outcome = Outcome::Refused, .lead = {social}, .counted = {school}, .shortBy = 1};
    for (const int child : {0, 1})
        judgements.quorum[id<ChildId>(childNumber + child)] = {{QTime(10, 0), QTime(11, 2), there},
                                                               {QTime(11, 2), QTime(11, 30), lost}};
    return judgements;
}

} // namespace

Shelf shelf()
{
    Conference conference{.id = id<ConferenceId>(800), .family = id<FamilyId>(900), .procedure = key<ProcedureKey>(u"made-up"_s)};
    conference.date = QDate(2026, 12, 8);
    conference.plannedStart = QTime(10, 0);
    conference.place = u"Room 2, County Hall"_s;
    conference.startedAt = QTime(10, 0);
    conference.endedAt = QTime(11, 30);
    conference.reasons = u"The school is worried that the children come hungry and tired.\nA visit on 18 November found little food at home."_s;
    CaseFile file{.conference = conference};
    file.subjects = {subject(0, u"Siân"_s, u"Mwyaren"_s, QDate(2017, 5, 1)), subject(1, u"Tomos"_s, u"Mwyaren"_s, QDate(2022, 2, 3))};
    file.participants = people();
    file.events = {{key<EventKey>(u"first-core-group"_s), QDate(2026, 12, 18)}};

    Shelf made{madeUpProcedure(), std::move(file), madeUpRecord(), shippedAgencyKinds(), LetterTemplates::shipped(),
               madeUpJudgements(), {}};
    made.letterhead = letterheadOf(made.procedure);
    made.letterhead.line = {u"Safeguarding Unit, County Hall"_s, u"Uned Ddiogelu, Neuadd y Sir"_s};
    made.letterhead.phone = u"01632 960 001"_s;
    made.ending = madeUpEnding();
    made.support = SupportKept{.conference = conference.id, .kind = u"child-in-need"_s, .what = u"A family worker calls each week."_s,
                               .agreedWith = u"Elan Mwyaren"_s, .agreedOn = QDate(2027, 3, 1), .lead = u"Sera Pebble"_s};
    return made;
}

const Participant& Shelf::person(const QString& start) const
{
    const auto found = std::find_if(file.participants.begin(), file.participants.end(),
                                    [&](const Participant& one) { return one.name.startsWith(start); });
    if (found == file.participants.end())
        throw std::out_of_range(start.toStdString());
    return *found;
}

Participant& Shelf::person(const QString& start)
{
    return const_cast<Participant&>(std::as_const(*this).person(start));
}

DocumentRequest request(const Shelf& shelf, const DocumentKey& document, const QString& nameStart)
{
    DocumentRequest made{.document = document, .to = shelf.person(nameStart).id};
    made.dated = QDate(2026, 12, 14);
    made.copyNumber = 3;
    return made;
}

} // namespace cadair::sample
