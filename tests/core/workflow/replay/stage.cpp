#include "tests/core/workflow/replay/stage.h"

#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/journalstore.h"
#include "core/workflow/answering.h"
#include "core/workflow/convening.h"
#include "core/workflow/excluding.h"
#include "core/workflow/families.h"
#include "core/workflow/issuing.h"
#include "core/workflow/spelling.h"

#include <algorithm>
#include <stdexcept>

namespace replay {
using namespace Qt::StringLiterals;

namespace {

const Rulebook& shippedRules()
{
    static const Rulebook book = Rulebook::shipped();
    return book;
}

void must(bool done, const QString& what)
{
    if (!done)
        throw std::runtime_error(what.toStdString());
}

/// A child of the family from the script's short names.
ChildId childCalled(const Script& script, const Office& office, const QString& id)
{
    const auto named = std::find_if(script.children.begin(), script.children.end(), [&](const ScriptChild& each) { return each.id == id; });
    must(named != script.children.end(), u"no child is called "_s + id);
    for (const Child& child : FamilyStore(office.casebook).children(FamilyStore(office.casebook).all().front().id))
        if (child.givenName == named->givenName)
            return child.id;
    throw std::runtime_error("the casebook has no such child");
}

} // namespace

QStringList codesOf(const Verdict& verdict)
{
    QStringList codes;
    for (const Reason& reason : verdict.reasons)
        if (reason.code != ReasonCode::ChecklistOpen)
            codes << wordOf(reason.code);
    return codes;
}

Stage::Stage(const Script& script, Casebook& casebook, FixedClock& clock)
    : m_script(script), m_casebook(casebook), m_clock(clock), m_rulebook(shippedRules())
{
}

ConferenceId Stage::conference() const
{
    return ConferenceStore(m_casebook).all().front().id;
}

ChildId Stage::child(const QString& id) const
{
    return childCalled(m_script, office(), id);
}

std::vector<ChildId> Stage::childrenOf(const QStringList& ids) const
{
    std::vector<ChildId> children;
    for (const QString& id : ids)
        children.push_back(child(id));
    return children;
}

ParticipantId Stage::who(const QString& id) const
{
    const auto named = m_script.names.find(id);
    must(named != m_script.names.end(), u"nobody is called "_s + id);
    for (const Participant& person : read().file.participants)
        if (person.name == named->second)
            return person.id;
    throw std::runtime_error((u"not on the list: "_s + id).toStdString());
}

QString Stage::nameOf(const CaseFile& file, const ParticipantId& id) const
{
    const Participant* person = file.participant(id);
    return person ? m_script.idOf(person->name) : u"?"_s;
}

QString Stage::nameOf(const CaseFile& file, const ChildId& id) const
{
    const Subject* subject = file.subject(id);
    return subject ? m_script.idOf(subject->child.givenName + u' ' + subject->child.familyName) : u"?"_s;
}

void Stage::prepare()
{
    m_clock.set(m_script.asked);
    const FamilyId family = *addFamily(office(), m_script.family, {}).id;
    NewConference draft{.procedure = m_script.procedure, .family = family};
    for (const ScriptChild& each : m_script.children) {
        Child child{.id = ChildId::fresh(), .family = family, .givenName = each.givenName, .familyName = each.familyName};
        child.born = each.born;
        child.languages = {each.language, each.language};
        must(bool(saveChild(office(), child)), each.id);
        draft.children.push_back(child.id);
    }
    std::vector<std::pair<PersonId, ScriptPerson>> people;
    makePeople(people, family);
    for (const auto& [id, person] : people)
        if (person.capacity == Capacity::Chair)
            draft.chair = id;
    draft.events = {CaseEvent{.event = *EventKey::parse(u"strategy-discussion"_s), .date = m_script.asked.date(), .initiatedEnquiry = true}};
    draft.date = m_script.date;
    draft.start = m_script.start;
    draft.plannedMinutes = m_script.minutes;
    draft.place = u"Room 2"_s;
    draft.reasons = m_script.reasons;
    const auto made = makeConference(office(), draft);
    must(bool(made), u"a conference"_s);
    setRecordLanguage(office(), *made.id, m_script.recordLanguage);
    ask(*made.id, people);
    for (const ScriptExclusion& exclusion : m_script.keptOut)
        keepOut(exclusion);
    invite();
    tickGates();
}

void Stage::makePeople(std::vector<std::pair<PersonId, ScriptPerson>>& made, const FamilyId& family)
{
    for (const ScriptPerson& each : m_script.people) {
        Person person{.id = PersonId::fresh(), .name = each.name};
        person.job = each.job;
        person.languages = {each.language, each.language};
        person.address = u"1 Hedge Row\nTrefryn"_s;
        if (each.relation) {
            const std::vector<ChildId> all = [&] {
                std::vector<ChildId> ids;
                for (const ScriptChild& child : m_script.children)
                    ids.push_back(childCalled(m_script, office(), child.id));
                return ids;
            }();
            must(bool(saveAdult(office(), person, {family, person.id, *each.relation, true, all})), each.name);
        } else {
            person.agency = AgencyKey::parse(each.agency);
            if (each.agency == u"childrens-social-care"_s)
                person.role = RoleWord::SocialWorker;
            must(bool(savePractitioner(office(), person)), each.name);
        }
        made.emplace_back(person.id, each);
    }
}

void Stage::ask(const ConferenceId& conference, const std::vector<std::pair<PersonId, ScriptPerson>>& people)
{
    const std::vector<Person> directory = findPractitioners(office(), {});
    for (const auto& [id, each] : people) {
        if (each.relation || each.capacity == Capacity::Chair)
            continue;
        const auto person = std::find_if(directory.begin(), directory.end(), [&id = id](const Person& known) { return known.id == id; });
        must(person != directory.end(), each.name);
        Participant asked = participantFor(*person, each.capacity);
        asked.contact = childrenOf(each.contact);
        if (!each.deputyFor.isEmpty())
            asked.deputyFor = who(each.deputyFor);
        must(bool(addParticipant(office(), conference, asked)), each.name);
    }
    for (const auto& [id, each] : people)
        if (each.reply != Reply::Awaited)
            must(recordReply(office(), conference, who(each.id), each.reply).done, each.name);
}

void Stage::keepOut(const ScriptExclusion& exclusion)
{
    ExclusionRequest request{.person = who(exclusion.who)};
    request.requested = m_clock.today();
    request.by = who(exclusion.by);
    request.ground = exclusion.ground;
    request.evidence = exclusion.evidence;
    must(requestExclusion(office(), conference(), request).done, u"asking to keep somebody out"_s);
    ExclusionDecision decision{.settled = ExclusionSettled::Part};
    decision.record = exclusion.record;
    decision.from = exclusion.from;
    decision.items = exclusion.items;
    decision.reasons = exclusion.reasons;
    must(settleExclusion(office(), conference(), request.person, decision).done, u"keeping somebody out"_s);
}

/// Everybody who may be asked without the chair's word is sent an invitation on the next day.
void Stage::invite()
{
    m_clock.set(m_script.asked.addDays(1));
    std::set<ParticipantId> all;
    for (const Participant& person : read().file.participants)
        all.insert(person.id);
    must(!issueDocuments(office(), conference(), documents::invitation(), all).issued.empty(), u"invitations"_s);
}

/// What the procedure bars the start without, done before the day; the day's own lines are the script's.
void Stage::tickGates()
{
    const OpenConference open = read();
    for (const ChecklistLine& line : openLinesNow(open, limitsNow(open, m_clock.now()), m_clock.now()))
        if (!line.gate.isEmpty() && line.moment < Moment::Open)
            must(answerLine(office(), open.file.conference.id, line.moment, line.group, AnswerState::Ticked).done, line.group);
}

size_t Stage::done() const
{
    const JournalStore journal(m_casebook);
    const qint64 last = journal.head().seq;
    if (last == 0)
        return 0;
    const QDateTime at = journal.entries(last, 1).front().at;
    const auto& actions = m_script.actions;
    const auto next = std::find_if(actions.begin(), actions.end(), [&](const Action& action) { return action.at > at; });
    return static_cast<size_t>(next - actions.begin());
}

void Stage::take(size_t index)
{
    const Action& action = m_script.actions.at(index);
    m_clock.set(action.at);
    const StepResult result = action.take(*this);
    const QStringList codes = codesOf(result.verdict);
    const QString found = action.title + u": "_s + (result.done ? u"done"_s : u"refused "_s + codes.join(u' '));
    must(result.done != action.refused.has_value() && (!action.refused || *action.refused == codes), found);
}

void Stage::goOn(const std::function<void(size_t)>& before)
{
    for (size_t next = done(); next < m_script.actions.size(); ++next) {
        if (before)
            before(next);
        take(next);
    }
}

} // namespace replay
