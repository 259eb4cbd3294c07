#include "core/rules/exclusion.h"

#include "core/rules/representation.h"
#include "core/rules/timescales.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// The time somebody is to be out, or the time a child is there.
struct Stay {
    QTime from;
    QTime to;
};

Stay meetingTime(const Conference& conference)
{
    const QTime start = conference.startedAt ? *conference.startedAt : conference.plannedStart.value_or(QTime(0, 0));
    const QTime booked = start.addSecs(60 * conference.plannedMinutes);
    return {start, conference.endedAt.value_or(booked > start ? booked : QTime(23, 59, 59))};
}

/// Nobody's coming has been written down yet: before a meeting, replies are all there is.
bool nobodyThereYet(const CaseFile& file)
{
    return !file.conference.startedAt
           && std::none_of(file.participants.begin(), file.participants.end(), cameAtAll);
}

/// When a child is there: the one who asked where that is known, else whichever child comes.
std::vector<Stay> childrensStays(const CaseFile& file, const Exclusion& exclusion)
{
    const Participant* asked = exclusion.by ? file.participant(*exclusion.by) : nullptr;
    const bool byAChild = asked && asked->capacity == Capacity::Child;
    std::vector<Stay> stays;
    for (const Participant& person : file.participants) {
        if (person.capacity != Capacity::Child || (byAChild && person.id != asked->id))
            continue;
        for (const Presence& stay : person.present)
            stays.push_back({stay.from, stay.to.value_or(QTime(23, 59, 59))});
        if (nobodyThereYet(file) && person.reply == Reply::Coming)
            stays.push_back(meetingTime(file.conference));
    }
    std::sort(stays.begin(), stays.end(), [](const Stay& a, const Stay& b) { return a.from < b.from; });
    return stays;
}

/// Whether a child is there all the time that is asked for. A part whose times nobody has written down yet asks for no more
/// than the ground carries.
bool childThereThroughout(const CaseFile& file, const Exclusion& exclusion)
{
    if (exclusion.extent == ExclusionExtent::Part && !exclusion.from)
        return true;
    const Stay meeting = meetingTime(file.conference);
    const bool part = exclusion.extent == ExclusionExtent::Part;
    QTime reached = part ? *exclusion.from : meeting.from;
    const QTime until = part ? exclusion.to.value_or(meeting.to) : meeting.to;
    for (const Stay& stay : childrensStays(file, exclusion))
        if (stay.from <= reached && stay.to > reached)
            reached = stay.to;
    return reached >= until;
}

/// One request judged, reason by reason.
class Judgement final {
public:
    Judgement(const CaseFile& file, const Participant& person, const Procedure& procedure)
        : m_file(file), m_person(person), m_exclusion(*person.exclusion), m_procedure(procedure),
          m_rule(procedure.exclusion), m_verdict{.person = person.id}
    {
    }

    ExclusionVerdict verdict()
    {
        for (const auto& [report, rule] : m_rule.entitled)
            m_verdict.entitled.push_back(report);
        if (!m_rule.stated) {
            because(ReasonCode::ExclusionNotStated, m_rule.requestRule);
            m_verdict.outcome = Outcome::NotStated;
            return m_verdict;
        }
        if (before())
            m_verdict.letterMustHold = letterParts();
        m_verdict.outcome = Outcome::Satisfied;
        judgeGround();
        judgeEvidence();
        judgeRecord();
        return m_verdict;
    }

private:
    bool before() const { return m_exclusion.decided == ExclusionDecided::Before; }

    void because(ReasonCode code, const RuleId& rule, const QStringList& particulars = {})
    {
        m_verdict.reasons.push_back({.code = code, .rule = rule, .particulars = particulars, .person = m_person.id, .child = {}});
    }
    void refuse(ReasonCode code, const RuleId& rule, const QStringList& particulars = {})
    {
        m_verdict.outcome = Outcome::Refused;
        because(code, rule, particulars);
    }
    void await(ReasonCode code, const RuleId& rule)
    {
        if (m_verdict.outcome == Outcome::Satisfied)
            m_verdict.outcome = Outcome::NeedsDecision;
        because(code, rule);
    }

    /// As the text has them one after the other.
    std::vector<PartKey> letterParts() const
    {
        std::vector<std::pair<RuleId, PartKey>> parts;
        for (const auto& [part, rule] : m_rule.letterMustHold)
            parts.emplace_back(rule, part);
        std::sort(parts.begin(), parts.end());
        std::vector<PartKey> all;
        for (const auto& [rule, part] : parts)
            all.push_back(part);
        return all;
    }

    void judgeGround()
    {
        if (!m_exclusion.ground)
            return refuse(ReasonCode::ExclusionGroundMissing, m_rule.rule);
        const QStringList named{m_exclusion.ground->text()};
        const auto ground = std::find_if(m_rule.grounds.begin(), m_rule.grounds.end(), [&](const ExclusionGround& listed) {
            return listed.ground == *m_exclusion.ground;
        });
        if (ground == m_rule.grounds.end())
            return refuse(ReasonCode::ExclusionGroundNotListed, m_rule.rule, named);
        if (ground->onlyDuring && before())
            refuse(ReasonCode::GroundOnlyDuring, ground->rule, named);
        if (ground->onlyWhileChildPresent && !childThereThroughout(m_file, m_exclusion))
            refuse(ReasonCode::GroundOnlyWhileChildThere, ground->rule, named);
    }

    /// Whoever is asked to leave a meeting that runs has shown the evidence there and then.
    void judgeEvidence()
    {
        if (before() && !m_rule.evidenceRule.isEmpty() && m_exclusion.evidence.trimmed().isEmpty())
            await(ReasonCode::EvidenceMissing, m_rule.evidenceRule);
    }

    void judgeRecord()
    {
        const bool part = m_exclusion.extent == ExclusionExtent::Part;
        if (!m_exclusion.record)
            await(ReasonCode::RecordNotDecided, part ? m_rule.partRecordChoiceRule : m_rule.wholeRecordRule);
        else if (m_exclusion.record == ExclusionRecord::None && recordByRight(m_person, m_procedure))
            refuse(ReasonCode::RecordByRight, m_rule.partRecordByRightRule);
    }

    const CaseFile& m_file;
    const Participant& m_person;
    const Exclusion& m_exclusion;
    const Procedure& m_procedure;
    const ExclusionRule& m_rule;
    ExclusionVerdict m_verdict;
};

/// From the limit on asking: what was asked too late, or was due and never asked, is late; what is still to come is neither.
Notice noticeFrom(const LimitVerdict& limit)
{
    switch (limit.state) {
    case LimitState::Met: return Notice::Met;
    case LimitState::Late:
    case LimitState::BookedLate:
    case LimitState::Overdue: return Notice::Late;
    case LimitState::Due: return limit.booked ? Notice::Met : Notice::NotApplicable;
    case LimitState::NotStarted:
    case LimitState::NotStated: return Notice::NotApplicable;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ExclusionVerdict> exclusions(const CaseFile& file, const Procedure& procedure,
                                         const WorkingCalendar& calendar, const QDateTime& now)
{
    std::vector<ExclusionVerdict> verdicts;
    std::vector<LimitVerdict> limits;
    for (const Participant& person : file.participants) {
        if (!person.exclusion || !belongsToTheLiving(file, person, now.date()))
            continue;
        if (verdicts.empty())
            limits = timescales(file, procedure, calendar, now);
        verdicts.push_back(Judgement(file, person, procedure).verdict());
        for (const LimitVerdict& limit : limits)
            if (limit.id.text() == u"exclusion-request"_s && limit.person == person.id)
                verdicts.back().notice = noticeFrom(limit);
    }
    return verdicts;
}

bool keptOutBeforehand(const Participant& person)
{
    return person.exclusion && person.exclusion->extent == ExclusionExtent::Whole
           && person.exclusion->decided == ExclusionDecided::Before;
}

bool recordByRight(const Participant& person, const Procedure& procedure)
{
    return person.exclusion && person.exclusion->extent == ExclusionExtent::Part
           && !procedure.exclusion.partRecordByRightRule.isEmpty();
}

} // namespace cadair
