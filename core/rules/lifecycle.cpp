#include "core/rules/lifecycle.h"

#include "core/rules/lifecycleparts.h"
#include "core/rules/quorum.h"
#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

using State = ConferenceState;

bool hasSomebodyAs(const CaseFile& file, Capacity capacity)
{
    return std::any_of(file.participants.begin(), file.participants.end(),
                       [&](const Participant& person) { return person.capacity == capacity; });
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
