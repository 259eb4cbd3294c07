#include "core/workflow/convening.h"

#include "core/base/folding.h"
#include "core/rules/telling.h"
#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/personstore.h"
#include "core/workflow/history.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// The case file the draft would make, so that the engine judges a plan exactly as it judges the conference later.
CaseFile whatIf(const Office& office, const NewConference& draft, std::optional<QDate> date)
{
    CaseFile file{Conference{.id = ConferenceId::fresh(),
                             .family = draft.family.value_or(FamilyId::fresh()),
                             .procedure = draft.procedure},
                  {}, {}, draft.events, {}};
    file.conference.type = draft.type;
    file.conference.date = date;
    file.conference.plannedStart = draft.start;
    file.conference.plannedMinutes = draft.plannedMinutes;
    FamilyStore families(office.casebook);
    for (const ChildId& id : draft.children)
        if (const auto child = file.subject(id) ? std::nullopt : families.child(id))
            file.subjects.push_back(subjectWithHistory(office, *child, date, draft.planSince));
    return file;
}

/// The family of the children, the children themselves and the chair, in that order.
std::vector<Participant> firstParticipants(const Office& office, const NewConference& draft, const Household& household)
{
    std::vector<Participant> participants;
    const auto concerned = [&](const ChildId& id) {
        return std::find(draft.children.begin(), draft.children.end(), id) != draft.children.end();
    };
    if (draft.chair)
        if (const auto chair = PersonStore(office.casebook).person(*draft.chair))
            participants.push_back(participantFor(*chair, Capacity::Chair));
    for (const FamilyMember& member : household.members) {
        const auto adult = std::find_if(household.adults.begin(), household.adults.end(),
                                        [&](const Person& p) { return p.id == member.person; });
        if (adult == household.adults.end())
            continue;
        Participant participant = participantFor(*adult, capacityOf(member));
        participant.relation = member.relation;
        std::copy_if(member.of.begin(), member.of.end(), std::back_inserter(participant.of), concerned);
        if (!participant.of.empty())
            participants.push_back(std::move(participant));
    }
    for (const Child& child : household.children)
        if (concerned(child.id) && child.born)
            participants.push_back(participantFor(child));
    for (size_t i = 0; i < participants.size(); ++i)
        participants[i].position = static_cast<int>(i);
    return participants;
}

/// The limits that the draft's date misses; none without a date.
std::vector<LimitVerdict> missedBy(const Office& office, const NewConference& draft)
{
    if (!draft.date)
        return {};
    const Procedure& procedure = procedureInForce(office, draft.procedure);
    const Conference held{.id = ConferenceId::fresh(), .family = draft.family.value_or(FamilyId::fresh()),
                          .procedure = draft.procedure, .type = draft.type, .date = draft.date};
    return missedByItsDate(procedure, held, limitsIfHeldOn(office, draft, *draft.date));
}

/// A late date as open points of a verdict.
Verdict lateDate(const std::vector<LimitVerdict>& missed)
{
    Verdict late{Outcome::Satisfied, {}, {}};
    for (const LimitVerdict& limit : missed)
        late.reasons.push_back({ReasonCode::LateWithoutReason, limit.rule,
                                {limit.id.text(), limit.due ? limit.due->date().toString(Qt::ISODate) : QString()},
                                {}, limit.child});
    return late;
}

} // namespace

ConferenceRow rowOf(const ConferenceSummary& summary)
{
    return {summary.id,    summary.family,    summary.familyName, summary.children,     summary.type,
            summary.state, summary.procedure, summary.date,       summary.plannedStart, summary.place};
}

std::optional<ConferenceRow> rowOf(const Office& office, const ConferenceId& conference)
{
    const auto summary = ConferenceStore(office.casebook).summary(conference);
    return summary ? std::optional(rowOf(*summary)) : std::nullopt;
}

Participant participantFor(const Child& child)
{
    Participant participant{.id = ParticipantId::fresh()};
    participant.child = child.id;
    participant.name = tidied(child.givenName + u' ' + child.familyName);
    participant.calledName = child.called();
    participant.capacity = Capacity::Child;
    participant.of = {child.id};
    participant.address = child.address;
    participant.languages = child.languages;
    return participant;
}

bool bearsOnItsDate(const Procedure& procedure, const Conference& conference, const LimitVerdict& limit)
{
    const auto measured = [&](QLatin1StringView word) {
        return std::any_of(procedure.timescales.begin(), procedure.timescales.end(), [&](const Timescale& t) {
            return t.id == limit.id && !t.document && t.measured.text() == word;
        });
    };
    if (measured("conference"_L1))
        return true;
    // A review is also the anchor of the next one, which is no limit on itself.
    const bool followsFromIt = limit.anchorAt && conference.date && limit.anchorAt->date() >= *conference.date;
    return conference.type == ConferenceType::Review && measured("review"_L1) && !followsFromIt;
}

CaseFile fileIfMade(const Office& office, const NewConference& draft)
{
    CaseFile file = whatIf(office, draft, draft.date);
    Conference& conference = file.conference;
    conference.state = draft.date ? ConferenceState::Convened : ConferenceState::Requested;
    conference.place = tidied(draft.place);
    conference.lateReason = draft.lateReason.trimmed();
    conference.reasons = draft.reasons.trimmed();
    conference.chair = draft.chair;
    const auto household = draft.family ? FamilyStore(office.casebook).household(*draft.family) : std::nullopt;
    if (household)
        file.participants = firstParticipants(office, draft, *household);
    return file;
}

Capacity capacityOf(const FamilyMember& member)
{
    switch (member.relation) {
    case Relation::Mother:
    case Relation::Father: return Capacity::Parent;
    case Relation::StepParent: return member.parentalResponsibility ? Capacity::Parent : Capacity::Carer;
    case Relation::Carer: return Capacity::Carer;
    case Relation::FosterCarer: return Capacity::FosterCarer;
    case Relation::Grandparent:
    case Relation::OtherRelative:
    case Relation::Other: return Capacity::Relative;
    }
    Q_UNREACHABLE();
}

Participant participantFor(const Person& person, Capacity capacity)
{
    Participant participant{.id = ParticipantId::fresh()};
    participant.person = person.id;
    participant.name = person.name;
    participant.calledName = person.calledName;
    participant.capacity = capacity;
    participant.agency = person.agency;
    participant.agencyName = person.agencyName;
    participant.job = person.job;
    participant.role = person.role;
    participant.address = person.address;
    participant.email = person.email;
    participant.languages = person.languages;
    return participant;
}

std::vector<ConferenceRow> findConferences(const Office& office, const QString& query)
{
    std::vector<ConferenceRow> rows;
    for (const ConferenceSummary& summary : ConferenceStore(office.casebook).all())
        if (matchesWords(summary.familyName + u' ' + summary.children.join(u' '), query))
            rows.push_back(rowOf(summary));
    return rows;
}

std::vector<FieldProblem> problemsOf(const Office& office, const NewConference& draft)
{
    std::vector<FieldProblem> problems;
    if (!draft.family)
        problems.push_back({u"family"_s, FieldFault::Missing});
    if (draft.children.empty())
        problems.push_back({u"children"_s, FieldFault::Missing});
    if (draft.family) {
        const std::vector<Child> children = FamilyStore(office.casebook).children(*draft.family);
        for (const ChildId& id : draft.children)
            if (std::none_of(children.begin(), children.end(), [&](const Child& c) { return c.id == id; }))
                problems.push_back({u"children"_s, FieldFault::NotOfThisFamily});
    }
    if (!draft.date)
        return problems;
    if (!draft.start)
        problems.push_back({u"start"_s, FieldFault::Missing});
    if (tidied(draft.lateReason).isEmpty() && !missedBy(office, draft).empty())
        problems.push_back({u"lateReason"_s, FieldFault::Missing});
    return problems;
}

std::vector<LimitVerdict> limitsIfHeldOn(const Office& office, const NewConference& draft, QDate date)
{
    const Procedure& procedure = procedureInForce(office, draft.procedure);
    std::vector<LimitVerdict> limits = timescales(whatIf(office, draft, date), procedure,
                                                  office.rulebook.calendarOf(procedure), office.clock.now());
    const Conference held{.id = ConferenceId::fresh(), .family = draft.family.value_or(FamilyId::fresh()),
                          .procedure = draft.procedure, .type = draft.type, .date = date};
    std::erase_if(limits, [&](const LimitVerdict& limit) { return !bearsOnItsDate(procedure, held, limit); });
    return limits;
}

std::optional<LimitVerdict> governingLimit(const Office& office, const NewConference& draft)
{
    const Procedure& procedure = procedureInForce(office, draft.procedure);
    const std::vector<LimitVerdict> limits = timescales(
        whatIf(office, draft, std::nullopt), procedure, office.rulebook.calendarOf(procedure), office.clock.now());
    const Conference undated{.id = ConferenceId::fresh(), .family = draft.family.value_or(FamilyId::fresh()),
                             .procedure = draft.procedure, .type = draft.type};
    std::optional<LimitVerdict> earliest;
    for (const LimitVerdict& limit : limits)
        if (limit.governs && limit.due && bearsOnItsDate(procedure, undated, limit))
            if (!earliest || *limit.due < *earliest->due)
                earliest = limit;
    return earliest;
}

std::vector<EventKey> anchorsFor(const Procedure& procedure, ConferenceType type)
{
    // Anchors that the program knows of itself are not asked for.
    static const QStringList known{u"conference"_s,       u"conference-end"_s,    u"initial-conference"_s,
                                   u"previous-review"_s,  u"expected-delivery"_s, u"birth"_s,
                                   u"pre-birth-conference"_s, u"previous-conference"_s};
    std::vector<EventKey> anchors;
    for (const Timescale& limit : procedure.timescales) {
        if (!limit.conferences.contains(type) || limit.document || limit.measured.text() != "conference"_L1 ||
            known.contains(limit.anchor.text()))
            continue;
        if (std::find(anchors.begin(), anchors.end(), limit.anchor) == anchors.end())
            anchors.push_back(limit.anchor);
    }
    return anchors;
}

Made<ConferenceId> makeConference(const Office& office, const NewConference& draft)
{
    Made<ConferenceId> made;
    made.problems = problemsOf(office, draft);
    if (!made.problems.empty())
        return made;
    if (!FamilyStore(office.casebook).family(*draft.family))
        throw StoreError(StoreFailure::Damaged, u"a family chosen a moment ago is gone"_s);
    CaseFile file = fileIfMade(office, draft);
    Conference& conference = file.conference;
    const Verdict late = lateDate(missedBy(office, draft));
    if (late.reasons.empty()) // a reason typed while another day was chosen is no reason for this one
        conference.lateReason.clear();

    Transaction transaction(office.casebook);
    ConferenceStore(office.casebook).save(file);
    recordDepartures(office, conference.id, u"late-date"_s, late, conference.lateReason);
    transaction.commit();
    made.id = conference.id;
    return made;
}

StepResult setReasons(const Office& office, const ConferenceId& id, const QString& reasons)
{
    ConferenceStore store(office.casebook);
    auto conference = store.conference(id);
    if (!conference || conference->state == ConferenceState::Closed || conference->state == ConferenceState::Cancelled)
        return refused(ReasonCode::WrongState, conference ? QStringList{wordOf(conference->state)} : QStringList{});
    conference->reasons = reasons.trimmed();
    store.save(*conference);
    return done();
}

namespace {

/// Whether anybody was asked to the meeting as it was `before`, and it is another now.
bool changesWhatPeopleWereTold(const CaseFile& file, const Conference& before)
{
    const Conference& now = file.conference;
    const bool other = before.date != now.date || before.plannedStart != now.plannedStart || before.place != now.place;
    return other && before.date
           && std::any_of(file.participants.begin(), file.participants.end(), [](const Participant& person) { return person.invited.has_value(); });
}

CaseEvent movedNow(const Office& office, const QString& reason)
{
    CaseEvent moved{.event = changes::moved(), .date = office.clock.today(), .time = office.clock.now().time(), .child = std::nullopt,
                    .person = std::nullopt, .initiatedEnquiry = false, .limit = std::nullopt, .reason = reason};
    return moved;
}

} // namespace

StepResult setDate(const Office& office, const ConferenceId& id, QDate date, QTime start, const QString& place,
                   const QString& reason)
{
    OpenConference open = reread(office, id);
    Conference& conference = open.file.conference;
    using enum ConferenceState;
    if (conference.state != Requested && conference.state != Convened && conference.state != Postponed)
        return refused(ReasonCode::WrongState, {wordOf(conference.state)});
    const bool sameDay = conference.date == date && conference.state == Convened;
    const Conference before = conference;
    conference.date = date;
    conference.plannedStart = start;
    conference.place = tidied(place);
    conference.state = Convened; // judged as convened: a postponed conference has no day that could be late

    Verdict late = lateDate(missedByItsDate(*open.procedure, conference, limitsNow(open, office.clock.now())));
    const QString given = reason.trimmed();
    const bool answered = sameDay && !conference.lateReason.isEmpty(); // only the hour or the room moves
    if (!late.reasons.empty() && given.isEmpty() && !answered) {
        late.outcome = Outcome::NeedsDecision;
        return {late, false};
    }
    if (late.reasons.empty())
        conference.lateReason.clear();
    else if (!given.isEmpty())
        conference.lateReason = given;
    Transaction transaction(office.casebook);
    ConferenceStore store(office.casebook);
    store.save(conference);
    if (changesWhatPeopleWereTold(open.file, before))
        store.add(id, movedNow(office, given));
    recordDepartures(office, id, u"late-date"_s, late, given);
    transaction.commit();
    return {late, true};
}

} // namespace cadair
