#include "core/rules/lifecycle.h"

#include "core/rules/decided.h"
#include "core/rules/decision.h"
#include "core/rules/keyagencies.h"
#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

using State = ConferenceState;

/// What a step lacks, while it is gathered. Three weights: what bars it, what asks for a reason, what is only listed.
class Gathering {
public:
    explicit Gathering(const StepFacts& facts, State to) : m_facts(facts), m_to(to) {}

    void bar(Reason reason) { add(std::move(reason), m_barred); }
    void ask(Reason reason) { add(std::move(reason), m_asked); }
    void list(Reason reason) { m_verdict.reasons.push_back(std::move(reason)); }
    void way(const QString& word, const RuleId& rule, const QStringList& records)
    {
        const Way added{.way = word, .rule = rule, .records = records};
        if (std::find(m_verdict.ways.begin(), m_verdict.ways.end(), added) == m_verdict.ways.end())
            m_verdict.ways.push_back(added);
    }

    const CaseFile& file() const { return m_facts.file; }
    const StepFacts& facts() const { return m_facts; }

    /// Whether a reason was recorded under `step`.
    bool departed(const QString& step) const
    {
        const auto& departures = m_facts.record.departures;
        return std::any_of(departures.begin(), departures.end(), [&](const Departure& departure) {
            return departure.step == step && !departure.reason.trimmed().isEmpty();
        });
    }

    Verdict verdict()
    {
        if (m_barred)
            m_verdict.outcome = Outcome::Refused;
        else if (m_asked && !departed(stepWord(m_to))) // one reason answers several open points
            m_verdict.outcome = Outcome::NeedsDecision;
        else
            m_verdict.outcome = Outcome::Satisfied;
        if (m_verdict.outcome == Outcome::NeedsDecision)
            way(stepWord(m_to), {}, {u"reason"_s});
        return std::move(m_verdict);
    }

private:
    void add(Reason reason, bool& mark)
    {
        mark = true;
        m_verdict.reasons.push_back(std::move(reason));
    }

    const StepFacts& m_facts;
    State m_to;
    Verdict m_verdict;
    bool m_barred = false;
    bool m_asked = false;
};

Reason because(ReasonCode code, const RuleId& rule = {}, const QStringList& particulars = {},
               std::optional<ChildId> child = std::nullopt, std::optional<ParticipantId> person = std::nullopt)
{
    return {.code = code, .rule = rule, .particulars = particulars, .person = person, .child = child};
}

bool hasSomebodyAs(const CaseFile& file, Capacity capacity)
{
    return std::any_of(file.participants.begin(), file.participants.end(),
                       [&](const Participant& person) { return person.capacity == capacity; });
}

std::vector<const Subject*> livingSubjects(const CaseFile& file)
{
    std::vector<const Subject*> living;
    for (const Subject& subject : file.subjects)
        if (!hasDied(subject, std::nullopt))
            living.push_back(&subject);
    return living;
}

void askForLateReason(Gathering& gathering)
{
    const StepFacts& facts = gathering.facts();
    if (!facts.file.conference.lateReason.trimmed().isEmpty() || gathering.departed(u"late-date"_s))
        return;
    for (const LimitVerdict& limit : facts.limits) {
        const bool late = limit.state == LimitState::Late || limit.state == LimitState::BookedLate;
        if (late && limit.governs && !limit.soft && isAboutTheDate(limit, facts.file.conference, facts.procedure)) {
            const QString due = limit.due ? limit.due->date().toString(Qt::ISODate) : QString();
            gathering.ask(because(ReasonCode::LateWithoutReason, limit.rule, {limit.id.text(), due}, limit.child));
            gathering.way(u"late-date"_s, limit.rule, {u"reason"_s});
        }
    }
}

void needDateAndChildren(Gathering& gathering)
{
    if (!gathering.file().conference.date)
        gathering.bar(because(ReasonCode::NoDate));
    if (livingSubjects(gathering.file()).empty())
        gathering.bar(because(ReasonCode::NoChildren));
}

bool hasChair(const CaseFile& file)
{
    return file.conference.chair || hasSomebodyAs(file, Capacity::Chair);
}

void judgeConvening(Gathering& gathering)
{
    needDateAndChildren(gathering);
    if (!hasChair(gathering.file()))
        gathering.list(because(ReasonCode::NoChair));
    askForLateReason(gathering);
}

/// Missing things are listed and never bar the start, but for those without which there is no conference at all.
void judgeStart(Gathering& gathering)
{
    const CaseFile& file = gathering.file();
    const Procedure& procedure = gathering.facts().procedure;
    needDateAndChildren(gathering);
    if (!hasChair(file))
        gathering.bar(because(ReasonCode::NoChair));
    if (!hasSomebodyAs(file, Capacity::MinuteTaker)) {
        gathering.ask(because(ReasonCode::NoMinuteTaker));
        gathering.way(u"name-minute-taker"_s, {}, {u"person"_s});
    }
    askForLateReason(gathering);
    const auto invited = [](const Participant& person) { return isPractitioner(person); };
    if (std::none_of(file.participants.begin(), file.participants.end(), invited))
        gathering.list(because(ReasonCode::NobodyInvited));
    for (const Participant& person : file.participants)
        if (person.invited && person.reply == Reply::Awaited && !cameAtAll(person))
            gathering.list(because(ReasonCode::RepliesAwaited, {}, {}, std::nullopt, person.id));
    for (const Subject* subject : livingSubjects(file)) {
        const QuorumVerdict forecast
            = quorumForecast(file, subject->child.id, ForecastBasis::AllWhoHaveNotDeclined, procedure);
        if (forecast.outcome == Outcome::Refused)
            gathering.list(because(ReasonCode::QuorumUnlikely, procedure.quorum.rule, {}, subject->child.id));
    }
}

/// Asks for what a decision must hold before the meeting ends.
void judgeRecordedDecision(Gathering& gathering, const Subject& subject, const Decision& decision)
{
    const Procedure& procedure = gathering.facts().procedure;
    const ChildId& child = subject.child.id;
    if (procedure.decision.reasonsRequired && decision.reasons.trimmed().isEmpty())
        gathering.ask(because(ReasonCode::ReasonsMissing, procedure.decision.rule, {}, child));
    const bool planned = decision.outcome == OutcomeKind::StartPlan || decision.outcome == OutcomeKind::ContinuePlan;
    const auto& categories = decision.categories.empty() ? subject.categories : decision.categories;
    if (!planned || !procedure.categories.stated)
        return;
    if (categories.empty())
        return gathering.ask(because(ReasonCode::CategoryMissing, procedure.categories.rule, {}, child));
    const QString& given = decision.categories.empty() ? subject.categoryReason : decision.categoryReason;
    const auto verdict = categoryFor(child, categories, given, gathering.file().conference.exploitation, procedure);
    if (verdict && verdict->outcome != Outcome::Satisfied)
        for (const Reason& reason : verdict->reasons)
            gathering.ask(reason);
}

/// Asks for each duty that nothing recorded under its word has answered.
void askForDuties(Gathering& gathering, const ChildId& child, const std::map<QString, RuleId>& duties, bool planThere)
{
    for (const auto& [duty, rule] : duties) {
        const bool concerned = duty == u"interim-plan"_s ? !planThere : duty != u"review-existing-plan"_s || planThere;
        if (!concerned || gathering.departed(duty))
            continue;
        gathering.ask(because(ReasonCode::DutyOpen, rule, {duty}, child));
        gathering.way(duty, rule, {});
    }
}

/// Without a quorum: going on needs its grounds and reason, and what has to be secured meanwhile. A breach that happened is
/// asked about, never hidden by refusing to close.
void judgeChildWithoutQuorum(Gathering& gathering, const Subject& subject, bool decided)
{
    const StepFacts& facts = gathering.facts();
    const InquorateRule& rule = facts.procedure.inquorate;
    const ChildId& child = subject.child.id;
    const bool planThere = hasPlan(subject, facts.file.conference.date);
    if (!decided)
        return askForDuties(gathering, child, rule.mustIfNotHeld, planThere);
    const auto& given = facts.file.conference.proceedInquorate;
    if (!given || (rule.reasonRequired && given->reason.trimmed().isEmpty()))
        gathering.ask(because(ReasonCode::ProceedReasonMissing, rule.proceedRule, {}, child));
    askForDuties(gathering, child, rule.mustIfHeld, planThere);
}

void judgeClosing(Gathering& gathering)
{
    const StepFacts& facts = gathering.facts();
    for (const Subject* subject : livingSubjects(facts.file)) {
        const ChildId& child = subject->child.id;
        const Decision* decision = facts.record.decisionFor(child);
        if (!decision)
            gathering.ask(because(ReasonCode::DecisionOpen, facts.procedure.decision.rule, {}, child));
        else
            judgeRecordedDecision(gathering, *subject, *decision);
        if (quorumForChild(facts.file, facts.record, child, facts.now, facts.procedure).outcome == Outcome::Refused)
            judgeChildWithoutQuorum(gathering, *subject, decision != nullptr);
    }
    const KeyAgencyVerdict key = keyAgencies(facts.file, facts.procedure);
    if (key.outcome == Outcome::Refused && !gathering.departed(u"key-agencies"_s)) {
        gathering.ask(because(ReasonCode::KeyAgencyMissing, key.rule, key.missing));
        gathering.way(u"key-agencies"_s, key.rule, {u"reason"_s});
    }
    askForLateReason(gathering);
}

void judgeNotProceeding(Gathering& gathering)
{
    const StepFacts& facts = gathering.facts();
    for (const Subject* subject : livingSubjects(facts.file))
        askForDuties(gathering, subject->child.id, facts.procedure.inquorate.mustIfNotHeld,
                     hasPlan(*subject, facts.file.conference.date));
}

/// Whether a document of this kind went to this person, from here or by a record of having been sent.
bool hasGot(const StepFacts& facts, const QString& document, const ParticipantId& person)
{
    const auto& letters = facts.record.letters;
    const auto& sent = facts.file.sent;
    return std::any_of(letters.begin(), letters.end(),
                       [&](const Letter& l) { return l.document.text() == document && l.to == person; })
           || std::any_of(sent.begin(), sent.end(),
                          [&](const SentDocument& s) { return s.document.text() == document && s.to == person; });
}

/// Whether a line of the distribution table speaks of this person as one who gets a copy without the chair being asked.
bool isFor(const DistributionLine& line, const Participant& person)
{
    const auto among = [&](const QString& recipients) { return line.recipients.find(recipients) != line.recipients.end(); };
    const bool certain = line.condition.isEmpty() && (line.copy == CopyKind::Full || line.copy == CopyKind::Family);
    if (!certain || (person.exclusion && person.exclusion->record == ExclusionRecord::None))
        return false;
    const bool asked = person.invited.has_value() || cameAtAll(person);
    return (person.capacity == Capacity::Parent && asked && among(u"parents"_s))
           || (person.capacity == Capacity::Carer && asked && among(u"carers"_s))
           || (person.capacity == Capacity::Practitioner && cameAtAll(person) && among(u"practitioners"_s));
}

/// Asks for the document where nobody has it yet, and for each person the procedure says gets it.
void askForLetters(Gathering& gathering, const QString& document)
{
    const StepFacts& facts = gathering.facts();
    const auto& lines = facts.procedure.distribution;
    bool anybody = false;
    bool asked = false;
    for (const Participant& person : facts.file.participants) {
        if (hasGot(facts, document, person.id)) {
            anybody = true;
            continue;
        }
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const DistributionLine& each) {
            return each.document.text() == document && isFor(each, person);
        });
        if (line == lines.end())
            continue;
        asked = true;
        gathering.ask(because(ReasonCode::LettersNotIssued, line->rule, {document}, std::nullopt, person.id));
    }
    if (!anybody && !asked)
        gathering.ask(because(ReasonCode::LettersNotIssued, {}, {document}));
}

void judgeStep(Gathering& gathering, State to)
{
    switch (to) {
    case State::Convened:
        return judgeConvening(gathering);
    case State::InSession:
        return judgeStart(gathering);
    case State::Concluded:
        return judgeClosing(gathering);
    case State::NotProceeded:
        return judgeNotProceeding(gathering);
    case State::DecisionsIssued:
        return askForLetters(gathering, u"decision-letter"_s);
    case State::MinutesApproved:
        if (gathering.facts().record.notes.empty())
            gathering.ask(because(ReasonCode::NothingRecorded));
        return;
    case State::Distributed:
        return askForLetters(gathering, u"minutes"_s);
    case State::Requested:
    case State::Closed:
    case State::Postponed:
    case State::Adjourned:
    case State::Cancelled:
        return; // the road alone decides
    }
    Q_UNREACHABLE();
}

} // namespace

bool isAboutTheDate(const LimitVerdict& limit, const Conference& conference, const Procedure& procedure)
{
    const bool onItsDay = conference.date && (limit.measured == conference.date || limit.booked == conference.date);
    return std::any_of(procedure.timescales.begin(), procedure.timescales.end(), [&](const Timescale& timescale) {
        if (timescale.id != limit.id || timescale.rule != limit.rule)
            return false;
        return timescale.measured.text() == u"conference"_s
               || (timescale.measured.text() == u"review"_s && conference.type == ConferenceType::Review && onItsDay);
    });
}

std::vector<ConferenceState> statesAfter(ConferenceState from)
{
    switch (from) {
    case State::Requested:
        return {State::Convened, State::Cancelled};
    case State::Convened:
        return {State::InSession, State::Postponed, State::NotProceeded, State::Cancelled};
    case State::InSession:
        return {State::Concluded, State::Adjourned, State::NotProceeded};
    case State::Concluded:
        return {State::DecisionsIssued};
    case State::DecisionsIssued:
        return {State::MinutesApproved};
    case State::MinutesApproved:
        return {State::Distributed};
    case State::Distributed:
        return {State::Closed};
    case State::Postponed:
        return {State::Convened, State::Cancelled};
    case State::Adjourned:
        return {State::InSession, State::NotProceeded};
    case State::NotProceeded:
    case State::Cancelled:
    case State::Closed:
        return {};
    }
    Q_UNREACHABLE();
}

QString stepWord(ConferenceState to)
{
    switch (to) {
    case State::Requested:
        return u"request"_s;
    case State::Convened:
        return u"convene"_s;
    case State::InSession:
        return u"start"_s;
    case State::Concluded:
        return u"conclude"_s;
    case State::DecisionsIssued:
        return u"issue-decisions"_s;
    case State::MinutesApproved:
        return u"approve-minutes"_s;
    case State::Distributed:
        return u"distribute"_s;
    case State::Closed:
        return u"close-file"_s;
    case State::Postponed:
        return u"postpone"_s;
    case State::Adjourned:
        return u"adjourn"_s;
    case State::Cancelled:
        return u"cancel"_s;
    case State::NotProceeded:
        return u"not-proceeded"_s;
    }
    Q_UNREACHABLE();
}

Verdict mayStepTo(ConferenceState to, const StepFacts& facts)
{
    const State from = facts.file.conference.state;
    const std::vector<State> roads = statesAfter(from);
    if (std::find(roads.begin(), roads.end(), to) == roads.end())
        return {.outcome = Outcome::Refused,
                .reasons = {because(ReasonCode::WrongState, {}, {wordOf(from), wordOf(to)})}, .ways = {}};
    Gathering gathering(facts, to);
    judgeStep(gathering, to);
    return gathering.verdict();
}

} // namespace cadair
