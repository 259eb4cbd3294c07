#include "core/rules/lifeevents.h"

#include <algorithm>
#include <set>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

using enum ConsequenceCode;

bool isHeldNow(const QueuedConference& conference)
{
    return conference.state == ConferenceState::InSession || conference.state == ConferenceState::Adjourned;
}

/// The rule of a ground on which a plan may end without a review.
RuleId endingRule(QStringView ground, const Procedure& procedure)
{
    for (const EndingLine& line : procedure.ending.withoutReview)
        if (line.ground.text() == ground)
            return line.rule;
    return {};
}

/// The rule of a check that looks into this word; empty where the place asks for no such thing.
RuleId checkRule(QStringView check, const QString& word, const Procedure& procedure)
{
    for (const CheckLine& line : procedure.checks)
        if (line.check.text() == check && (word.isEmpty() || line.words.contains(word)) && !line.rules.empty())
            return line.rules.front();
    return {};
}

/// Gathers what one event brings with it.
class Gathering final {
public:
    Gathering(const LifeEventGiven& event, const LifeQueue& queue, const Procedure& procedure)
        : m_event(event), m_queue(queue), m_procedure(procedure)
    {
    }

    std::vector<Consequence> all()
    {
        switch (m_event.kind) {
        case LifeEventKind::PregnancyEnded:
        case LifeEventKind::Stillbirth:
        case LifeEventKind::Death: loss(); break;
        case LifeEventKind::Birth: birth(); break;
        case LifeEventKind::Adoption: adoption(); break;
        case LifeEventKind::NameChange: newName(); break;
        }
        std::stable_sort(m_all.begin(), m_all.end(), [](const Consequence& a, const Consequence& b) { return effectOf(a.code) < effectOf(b.code); });
        return std::move(m_all);
    }

private:
    void loss()
    {
        if (m_queue.plan)
            add({.code = PlanEnds, .rule = endingRule(u"died", m_procedure), .from = m_queue.plan->on});
        if (m_queue.registered)
            add({.code = RegisterEnds, .from = m_queue.registered});
        conferences();
        if (m_queue.plan && m_queue.plan->meeting)
            add({.code = m_queue.plan->others > 0 ? MeetingGoesOn : MeetingStops, .from = m_queue.plan->meeting, .count = m_queue.plan->others});
        if (m_queue.plan && m_queue.plan->visits)
            add({.code = VisitsStop});
        limits();
        for (const QueuedPapers& papers : m_queue.papers)
            if (papers.others == 0)
                add({.code = PapersStop, .conference = papers.conference, .document = papers.document, .from = papers.date,
                     .count = papers.toFamily + papers.toOthers});
        add({.code = FamilyPapersWait, .count = toFamily()});
        if (m_event.kind == LifeEventKind::Death)
            add({.code = AgeStands, .from = m_event.on});
        toTell({});
        oldPapers();
    }

    void birth()
    {
        const int more = static_cast<int>(m_event.bornToo.size());
        if (m_queue.registered)
            add({.code = RegisterBorn, .rule = checkRule(u"register-entry", u"born"_s, m_procedure), .from = m_queue.registered, .to = m_event.on});
        for (const QueuedConference& each : m_queue.conferences) {
            const bool initial = each.type == ConferenceType::PreBirth && (!each.date || *each.date > m_event.on);
            add(about(isHeldNow(each) ? ConferenceUnderWay : initial ? ConferenceAsInitial : ConferenceGoesOn, each));
            if (more > 0 && isJoinedByTwins(each))
                add(about(ConferenceJoined, each, more));
        }
        limits();
        if (more > 0 && (m_queue.decided || m_queue.plan)) {
            const RuleId each = checkRule(u"each-child-decided", {}, m_procedure);
            add({.code = NobodyDecided, .rule = each.isEmpty() ? m_procedure.decision.rule : each, .count = more});
        }
        if (m_queue.othersPlanned)
            add({.code = MaybeEarlierReview, .rule = checkRule(u"review-brought-forward", u"baby-due"_s, m_procedure)});
        if (m_queue.plan)
            planGoesOn({});
        if (m_queue.plan || !m_queue.conferences.empty())
            toTell(checkRule(u"plan-names", u"birth-told-by"_s, m_procedure));
        oldPapers();
    }

    void adoption()
    {
        conferences();
        limits();
        add({.code = RecordApart});
        add({.code = FamilyPapersWait, .count = toFamily()});
        if (m_queue.plan)
            planGoesOn(m_procedure.ending.rule);
        toTell({});
        oldPapers();
    }

    void newName()
    {
        if (m_queue.registered)
            add({.code = RegisterName, .rule = checkRule(u"register-entry", u"full-name"_s, m_procedure), .from = m_queue.registered});
        add({.code = PapersNewName, .count = static_cast<int>(m_queue.conferences.size())});
        if (m_queue.plan)
            planGoesOn({});
        if (m_queue.plan || !m_queue.conferences.empty())
            toTell({});
        oldPapers();
    }

    void conferences()
    {
        for (const QueuedConference& each : m_queue.conferences) {
            const ConsequenceCode code = isHeldNow(each)                                  ? ConferenceUnderWay
                                         : isCalledOff(each, m_event, m_queue)            ? ConferenceOff
                                         : goesOnWithout(each, m_event, m_queue)          ? ConferenceWithout
                                                                                          : ConferenceGoesOn;
            add(about(code, each, each.others));
        }
    }

    /// A limit on the day of a conference that is called off goes with it.
    void limits()
    {
        std::set<ConferenceId> off;
        for (const QueuedConference& each : m_queue.conferences)
            if (isCalledOff(each, m_event, m_queue))
                off.insert(each.id);
        for (const QueuedLimit& limit : m_queue.limits) {
            if (off.contains(limit.conference) || limit.was == limit.would)
                continue;
            add({.code = !limit.was ? LimitBegins : !limit.would ? LimitEnds : LimitMoves, .rule = limit.rule, .conference = limit.conference,
                 .limit = limit.id, .measured = limit.measured, .from = limit.was, .to = limit.would});
        }
    }

    void planGoesOn(const RuleId& rule)
    {
        const QueuedPlan& plan = *m_queue.plan;
        add({.code = PlanGoesOn, .rule = rule, .from = plan.on});
        if (plan.meeting)
            add({.code = MeetingGoesOn, .from = plan.meeting, .count = plan.others});
        if (plan.visits)
            add({.code = VisitsGoOn});
    }

    void toTell(const RuleId& rule)
    {
        QStringList names;
        for (const QueuedConference& each : m_queue.conferences)
            names += each.asked;
        if (m_queue.plan)
            names += m_queue.plan->group;
        names.removeDuplicates();
        add({.code = ToTell, .rule = rule, .count = static_cast<int>(names.size()), .names = names});
    }

    void oldPapers() { add({.code = OldPapersStand}); }

    int toFamily() const
    {
        int all = 0;
        for (const QueuedPapers& papers : m_queue.papers)
            if (papers.others > 0 || m_event.kind == LifeEventKind::Adoption)
                all += papers.toFamily;
        return all;
    }

    static Consequence about(ConsequenceCode code, const QueuedConference& conference, int count = 0)
    {
        return {.code = code, .conference = conference.id, .type = conference.type, .from = conference.date, .count = count};
    }

    void add(Consequence consequence) { m_all.push_back(std::move(consequence)); }

    const LifeEventGiven& m_event;
    const LifeQueue& m_queue;
    const Procedure& m_procedure;
    std::vector<Consequence> m_all;
};

} // namespace

LifeEffect effectOf(ConsequenceCode code)
{
    switch (code) {
    case PlanEnds:
    case RegisterEnds:
    case ConferenceOff:
    case MeetingStops:
    case VisitsStop:
    case LimitEnds:
    case PapersStop: return LifeEffect::Stops;
    case ConferenceWithout:
    case ConferenceUnderWay:
    case ConferenceAsInitial:
    case ConferenceJoined:
    case LimitMoves:
    case LimitBegins:
    case RegisterBorn:
    case RegisterName:
    case PapersNewName:
    case FamilyPapersWait:
    case AgeStands:
    case RecordApart:
    case NobodyDecided:
    case MaybeEarlierReview:
    case ToTell: return LifeEffect::Changes;
    case PlanGoesOn:
    case ConferenceGoesOn:
    case MeetingGoesOn:
    case VisitsGoOn:
    case OldPapersStand: return LifeEffect::GoesOn;
    }
    Q_UNREACHABLE();
}

std::vector<LifeEventKind> kindsFor(const Child& child)
{
    if (child.died)
        return {};
    if (!child.born)
        return {LifeEventKind::Birth, LifeEventKind::PregnancyEnded, LifeEventKind::Stillbirth};
    return {LifeEventKind::Death, LifeEventKind::Adoption, LifeEventKind::NameChange};
}

ChildName nameIn(const Child& child)
{
    return {child.givenName, child.familyName, child.calledName};
}

bool isLoss(LifeEventKind kind)
{
    return kind == LifeEventKind::PregnancyEnded || kind == LifeEventKind::Stillbirth || kind == LifeEventKind::Death;
}

Child childAfter(const Child& child, const LifeEventGiven& event)
{
    Child after = child;
    if (isLoss(event.kind))
        after.died = event.on;
    if (event.kind == LifeEventKind::Birth)
        after.born = event.on;
    if (event.kind == LifeEventKind::Birth || event.kind == LifeEventKind::NameChange) {
        after.givenName = event.name.given;
        after.calledName = event.name.called;
        if (!event.name.family.isEmpty())
            after.familyName = event.name.family;
    }
    return after;
}

bool isCalledOff(const QueuedConference& conference, const LifeEventGiven& event, const LifeQueue& queue)
{
    if (isHeldNow(conference) || conference.others > 0)
        return false;
    return isLoss(event.kind) || (event.kind == LifeEventKind::Adoption && !queue.plan); // a plan that runs is for a review to end
}

bool goesOnWithout(const QueuedConference& conference, const LifeEventGiven& event, const LifeQueue& queue)
{
    if (isHeldNow(conference) || conference.others == 0)
        return false;
    return isLoss(event.kind) || (event.kind == LifeEventKind::Adoption && !queue.plan);
}

bool isJoinedByTwins(const QueuedConference& conference)
{
    return !isHeldNow(conference) && conference.type != ConferenceType::Review;
}

std::vector<Consequence> consequencesOf(const LifeEventGiven& event, const LifeQueue& queue, const Procedure& procedure)
{
    return Gathering(event, queue, procedure).all();
}

} // namespace cadair
