#include "core/workflow/lifequeue.h"

#include "core/rules/entitlement.h"
#include "core/rules/registerspells.h"
#include "core/rules/representation.h"
#include "core/store/conferencestore.h"
#include "core/store/followingstore.h"
#include "core/store/standingstore.h"
#include "core/workflow/following.h"
#include "core/workflow/register.h"

#include <algorithm>
#include <tuple>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

bool isAhead(ConferenceState state)
{
    using enum ConferenceState;
    return state == Requested || state == Convened || state == Postponed || state == InSession || state == Adjourned;
}

bool isRunning(const LimitVerdict& limit)
{
    return limit.applies && limit.due && (limit.state == LimitState::Due || limit.state == LimitState::Overdue || limit.state == LimitState::BookedLate);
}

EventKey measuredBy(const LimitVerdict& limit, const Procedure& procedure)
{
    const auto found = std::ranges::find_if(procedure.timescales, [&](const Timescale& each) { return each.id == limit.id && each.rule == limit.rule; });
    return found == procedure.timescales.end() ? limit.anchor : found->measured;
}

/// On the day of the conference itself, or of the review that follows it: what Today shows of it.
bool isOnAConference(const LimitVerdict& limit, const EventKey& measured)
{
    return !limit.document && (measured.text() == u"conference" || measured.text().contains(u"review"_s));
}

/// Papers that stop or wait: what is owed while the conference stands where it does.
bool isOwed(const DocumentKey& document, ConferenceState state)
{
    using enum ConferenceState;
    const QString word = document.text();
    if (word == u"invitation")
        return state == Convened;
    if (word == u"decision-letter")
        return state == Concluded;
    if (word == u"outline-plan")
        return state == Concluded || state == DecisionsIssued;
    return word == u"minutes" && (state == Concluded || state == DecisionsIssued || state == MinutesApproved);
}

/// Reads the queue of one child, conference by conference.
class Reading final {
public:
    Reading(const Office& office, const Child& child, const Child& after) : m_office(office), m_child(child), m_after(after) {}

    QueueRead all()
    {
        readPlan();
        for (const ConferenceSummary& summary : ConferenceStore(m_office.casebook).aboutChild(m_child.id))
            readConference(summary);
        readRegister();
        if (!m_read.procedure)
            m_read.procedure = &registerProcedure(m_office);
        return std::move(m_read);
    }

private:
    void readPlan()
    {
        for (const RunningPlan& running : FollowingStore(m_office.casebook).running(m_child.family)) {
            if (std::ranges::find(running.children, m_child.id) == running.children.end()) {
                m_read.queue.othersPlanned = true;
                continue;
            }
            const auto now = planIf(m_office, running, m_child);
            if (!now)
                continue;
            m_read.queue.othersPlanned = m_read.queue.othersPlanned || running.children.size() > 1;
            QueuedPlan plan{.conference = running.conference, .on = now->conferenceOn, .others = static_cast<int>(now->children.size()) - 1,
                            .meeting = now->fixed, .visits = m_child.born && !now->visits.empty()};
            for (const GroupMember& member : now->members)
                if (member.agency)
                    plan.group << member.name;
            m_read.queue.plan = std::move(plan);
            m_read.procedure = now->procedure;
            readLimitsOf(*now, planIf(m_office, running, m_after));
        }
    }

    void readLimitsOf(const PlanFollowed& now, const std::optional<PlanFollowed>& then)
    {
        const auto day = [](const std::optional<LimitVerdict>& limit) {
            return limit && limit->due ? std::optional(limit->due->date()) : std::nullopt;
        };
        const auto put = [&](QStringView measured, const std::optional<LimitVerdict>& was, const std::optional<LimitVerdict>& would) {
            const std::optional<LimitVerdict>& named = day(would) ? would : was;
            if (day(was) || day(would))
                m_read.queue.limits.push_back({.id = named->id, .rule = named->rule, .measured = *EventKey::parse(measured.toString()),
                                               .conference = now.conference, .was = day(was), .would = day(would)});
        };
        put(u"core-group", now.nextMeeting, then ? then->nextMeeting : std::nullopt);
        put(u"visit", nextVisit(now), then ? nextVisit(*then) : std::nullopt);
    }

    std::optional<LimitVerdict> nextVisit(const PlanFollowed& plan) const
    {
        for (const VisitsFollowed& visits : plan.visits)
            if (visits.child.id == m_child.id)
                return visits.next;
        return std::nullopt;
    }

    void readConference(const ConferenceSummary& summary)
    {
        const bool ofPlan = m_read.queue.plan && m_read.queue.plan->conference == summary.id;
        if (summary.state == ConferenceState::Cancelled || summary.state == ConferenceState::NotProceeded ||
            (summary.state == ConferenceState::Closed && !ofPlan))
            return;
        const OpenConference open = rereadForLists(m_office, summary.id);
        const QDateTime now = m_office.clock.now();
        if (!m_read.procedure)
            m_read.procedure = open.procedure;
        const std::vector<LimitVerdict> limits = limitsNow(open, now);
        const int others = othersOf(open);
        if (isAhead(summary.state)) {
            QueuedConference ahead{.id = summary.id, .type = summary.type, .state = summary.state, .date = summary.date, .others = others};
            for (const Participant& person : open.file.participants)
                if (person.invited && person.capacity == Capacity::Practitioner)
                    ahead.asked << person.name;
            m_read.queue.conferences.push_back(std::move(ahead));
        }
        readPapers(open, limits, others);
        OpenConference then = open;
        for (Subject& subject : then.file.subjects)
            if (subject.child.id == m_child.id)
                subject.child = m_after;
        // Before the meeting there is a limit on its day; a review that has been held counts the next from there.
        readLimits(open, limits, limitsNow(then, now));
    }

    int othersOf(const OpenConference& open) const
    {
        return static_cast<int>(std::ranges::count_if(open.file.subjects, [&](const Subject& subject) {
            return subject.child.id != m_child.id && !hasDied(subject, std::nullopt);
        }));
    }

    void readPapers(const OpenConference& open, const std::vector<LimitVerdict>& limits, int others)
    {
        std::map<DocumentKey, std::set<ParticipantId>> owed;
        for (const LimitVerdict& limit : limits)
            if (limit.document && limit.person && !limit.to && isRunning(limit) && isOwed(*limit.document, open.file.conference.state))
                owed[*limit.document].insert(*limit.person);
        for (const auto& [document, people] : owed) {
            QueuedPapers papers{.document = document, .conference = open.file.conference.id, .date = open.file.conference.date, .others = others};
            for (const ParticipantId& each : people) {
                const Participant* person = open.file.participant(each);
                ++(person && isFamily(*person) ? papers.toFamily : papers.toOthers);
            }
            m_read.queue.papers.push_back(std::move(papers));
        }
    }

    void readLimits(const OpenConference& open, const std::vector<LimitVerdict>& now, const std::vector<LimitVerdict>& then)
    {
        using Key = std::tuple<QString, RuleId, EventKey>;
        std::map<Key, std::pair<std::optional<QDate>, std::optional<QDate>>> days;
        const auto take = [&](const std::vector<LimitVerdict>& limits, auto day) {
            for (const LimitVerdict& limit : limits) {
                const EventKey measured = measuredBy(limit, *open.procedure);
                if (!isRunning(limit) || (limit.child && *limit.child != m_child.id) || !isOnAConference(limit, measured))
                    continue;
                if (m_read.queue.plan && m_read.queue.plan->conference != open.file.conference.id && measured.text().contains(u"review"_s))
                    continue; // a later conference went on with the plan: its next review counts from there
                std::optional<QDate>& earliest = day(days[Key(limit.id.text(), limit.rule, measured)]);
                if (!earliest || limit.due->date() < *earliest)
                    earliest = limit.due->date();
            }
        };
        take(now, [](auto& both) -> std::optional<QDate>& { return both.first; });
        take(then, [](auto& both) -> std::optional<QDate>& { return both.second; });
        for (const auto& [key, both] : days)
            m_read.queue.limits.push_back({.id = *TimescaleKey::parse(std::get<0>(key)), .rule = std::get<1>(key), .measured = std::get<2>(key),
                                           .conference = open.file.conference.id, .was = both.first, .would = both.second});
    }

    void readRegister()
    {
        const StandingStore standing(m_office.casebook);
        const std::vector<StandingDecision> decisions = standing.decisions(m_child.family);
        m_read.queue.decided = std::ranges::any_of(decisions, [&](const StandingDecision& each) { return each.child == m_child.id; });
        std::map<ChildId, QDate> died;
        if (m_child.died)
            died.emplace(m_child.id, *m_child.died);
        const std::vector<RegisterSpell> spells = registerSpells(decisions, standing.endings(), died);
        if (const RegisterSpell* spell = openSpell(spells, m_child.id))
            m_read.queue.registered = spell->since;
    }

    const Office& m_office;
    const Child& m_child;
    const Child& m_after;
    QueueRead m_read;
};

} // namespace

QueueRead readQueue(const Office& office, const Child& child, const Child& after)
{
    return Reading(office, child, after).all();
}

} // namespace cadair
