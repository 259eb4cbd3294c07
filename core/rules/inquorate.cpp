#include "core/rules/inquorate.h"

#include "core/rules/checks.h"

#include "core/calendar/period.h"
#include "core/rules/representation.h"

#include <algorithm>
#include <set>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// How many agencies have contact with the child, over everybody on the list, present or not. The lead agency, once it is
/// on the list, is one of them whatever is ticked: it leads the work with the child.
int agenciesInContact(const CaseFile& file, const ChildId& child, const QuorumRule& rule)
{
    std::set<AgencyKey> agencies;
    for (const Participant& person : file.participants) {
        const auto agency = agencyOf(file, person);
        if (isPractitioner(person) && agency && (*agency == rule.lead || bringsContact(file, person, child)))
            agencies.insert(*agency);
    }
    return static_cast<int>(agencies.size());
}

bool isTrue(const InquorateGround& ground, const CaseFile& file, const ChildId& child, const Procedure& procedure)
{
    return !ground.fewerAgenciesThan
           || agenciesInContact(file, child, procedure.quorum) < *ground.fewerAgenciesThan;
}

/// Whether the conference held last before this one had no quorum for the child. One that was not held counts for nothing.
bool lastHeldWasInquorate(const Subject& subject, std::optional<QDate> date)
{
    const PreviousConference* last = nullptr;
    for (const PreviousConference& each : subject.previous)
        if (each.held && (!date || each.date <= *date) && (!last || each.date >= last->date))
            last = &each;
    return last && !last->quorate;
}

QDate after(QDate date, const Period& period, const WorkingCalendar& calendar)
{
    switch (period.unit) {
    case PeriodUnit::WorkingDays:
        return calendar.addWorkingDays(date, period.n);
    case PeriodUnit::Days:
        return date.addDays(period.n);
    case PeriodUnit::Hours:
        return date.addDays((period.n + 23) / 24);
    case PeriodUnit::Weeks:
        return addWeeks(date, period.n);
    case PeriodUnit::Months:
        return addMonths(date, period.n);
    }
    Q_UNREACHABLE();
}

bool concerns(const QString& duty, bool planThere)
{
    if (duty == u"interim-plan"_s)
        return !planThere;
    if (duty == u"review-existing-plan"_s)
        return planThere;
    return true;
}

/// One child's verdict while it is reached.
class Judgement {
public:
    Judgement(const CaseFile& file, const Subject& subject, const Procedure& procedure)
        : m_file(file), m_subject(subject), m_procedure(procedure), m_rule(procedure.inquorate),
          m_verdict{.child = subject.child.id, .proceed = Outcome::Refused, .grounds = {}, .must = {},
                    .newDateBy = std::nullopt, .reasons = {}, .ways = {}}
    {
    }

    InquorateVerdict verdict(const WorkingCalendar& calendar)
    {
        judgeProceeding();
        const bool proceeds = m_verdict.proceed == Outcome::Satisfied;
        takeDuties(proceeds ? m_rule.mustIfHeld : m_rule.mustIfNotHeld);
        const auto& date = m_file.conference.date;
        if (!proceeds && date && m_rule.newDateWithin)
            if (const QDate due = after(*date, *m_rule.newDateWithin, calendar); due.isValid())
                m_verdict.newDateBy = due;
        return std::move(m_verdict);
    }

private:
    void because(ReasonCode code, const RuleId& rule, const QStringList& particulars = {})
    {
        m_verdict.reasons.push_back({.code = code, .rule = rule, .particulars = particulars, .person = std::nullopt,
                                     .child = m_subject.child.id});
    }

    void judgeProceeding()
    {
        if (!m_rule.mayProceed)
            return because(ReasonCode::ProceedNotProvided, m_rule.rule);
        if (m_rule.secondInRowRefused && lastHeldWasInquorate(m_subject, m_file.conference.date))
            return because(ReasonCode::SecondInquorateInRow, m_rule.secondInRowRule);
        for (const InquorateGround& ground : m_rule.grounds)
            if (isTrue(ground, m_file, m_subject.child.id, m_procedure))
                m_verdict.grounds.push_back(ground.ground);
        const auto& given = m_file.conference.proceedInquorate;
        const bool grounded = m_rule.grounds.empty() || anyGivenGroundHolds();
        const bool reasoned = !m_rule.reasonRequired || (given && !given->reason.trimmed().isEmpty());
        if (!grounded)
            because(ReasonCode::GroundNeeded, m_rule.proceedRule);
        if (!reasoned)
            because(ReasonCode::ReasonNeeded, m_rule.proceedRule);
        // Even where nothing else is asked, going on is a decision that somebody must have taken.
        m_verdict.proceed = grounded && reasoned && given ? Outcome::Satisfied : Outcome::NeedsDecision;
        if (m_verdict.proceed == Outcome::NeedsDecision)
            m_verdict.ways.push_back({.way = u"proceed-with-reason"_s, .rule = m_rule.proceedRule,
                                      .records = m_rule.grounds.empty() ? QStringList{u"reason"_s}
                                                                        : QStringList{u"grounds"_s, u"reason"_s}});
    }

    bool anyGivenGroundHolds()
    {
        if (!m_file.conference.proceedInquorate)
            return false;
        bool holds = false;
        for (const GroundKey& given : m_file.conference.proceedInquorate->grounds) {
            const auto lawful = std::find_if(m_rule.grounds.begin(), m_rule.grounds.end(),
                                             [&](const InquorateGround& ground) { return ground.ground == given; });
            if (lawful == m_rule.grounds.end())
                because(ReasonCode::GroundNotListed, m_rule.proceedRule, {given.text()});
            else if (!isTrue(*lawful, m_file, m_subject.child.id, m_procedure))
                because(ReasonCode::GroundNotTrue, lawful->rule, {given.text()});
            else
                holds = true;
        }
        return holds;
    }

    /// In the order in which they are done, not in that of the alphabet.
    void takeDuties(const std::map<QString, RuleId>& duties)
    {
        static const QStringList order{u"new-date"_s, u"interim-plan"_s, u"review-existing-plan"_s,
                                       u"interim-safeguards"_s, u"early-review"_s};
        const bool planThere = hasPlan(m_subject, m_file.conference.date);
        for (const QString& duty : order) {
            const auto found = duties.find(duty);
            if (found == duties.end() || !concerns(duty, planThere))
                continue;
            m_verdict.must.push_back(*DutyKey::parse(duty));
            const RuleId& rule = found->second.isEmpty() && duty == order.front() ? m_rule.newDateRule : found->second;
            m_verdict.ways.push_back({.way = duty, .rule = rule, .records = {}});
        }
    }

    const CaseFile& m_file;
    const Subject& m_subject;
    const Procedure& m_procedure;
    const InquorateRule& m_rule;
    InquorateVerdict m_verdict;
};

} // namespace

std::optional<InquorateVerdict> inquorate(const CaseFile& file, const ChildId& child, const QuorumVerdict& quorum,
                                          const Procedure& procedure, const WorkingCalendar& calendar)
{
    const Subject* subject = file.subject(child);
    if (!subject || quorum.outcome != Outcome::Refused || hasDied(*subject, std::nullopt))
        return std::nullopt;
    return Judgement(file, *subject, procedure).verdict(calendar);
}

QuorumVerdict quorumForDecision(const CaseFile& file, const ChildId& child, QTime asOf, const Procedure& procedure)
{
    const Conference& conference = file.conference;
    // A decision at the closing minute is one of the last band: those who went home with the others were there for it.
    if (conference.decisionTime && !(conference.endedAt && *conference.decisionTime >= *conference.endedAt))
        return quorumAt(file, child, *conference.decisionTime, procedure);
    const auto start = conference.startedAt ? conference.startedAt : conference.plannedStart;
    const QTime end = conference.endedAt.value_or(asOf);
    if (start)
        if (const auto bands = quorumBands(file, child, *start, end, procedure); !bands.empty())
            return bands.back().verdict;
    return quorumAt(file, child, start && *start > end ? *start : end, procedure);
}

namespace {

/// Whoever goes on without a quorum says why, and it stands in the record. A meeting that was not gone on with needs none.
Verdict proceedingReason(const CheckLine& line, const CheckFacts& facts)
{
    const Conference& conference = facts.file.conference;
    const auto notProceeded = [](const CaseEvent& event) { return event.event.text() == u"not-proceeded"; };
    if (conference.state == ConferenceState::NotProceeded
        || std::any_of(facts.file.events.begin(), facts.file.events.end(), notProceeded))
        return nothingToCheck();
    const bool given = conference.proceedInquorate && !conference.proceedInquorate->reason.trimmed().isEmpty();
    return judged(line, facts, given ? std::vector<Reason>{} : std::vector{missing(line, u"reason"_s)});
}

} // namespace

std::vector<Check> inquorateChecks()
{
    return {{u"proceeding-reason", proceedingReason}};
}

} // namespace cadair
