#include "core/store/endingstore.h"
#include "core/workflow/demoreading.h"
#include "core/workflow/endedplans.h"
#include "core/workflow/endingplans.h"
#include "core/workflow/endnotices.h"
#include "core/workflow/simulation.h"

#include <algorithm>

// How plans of a made-up unit end without a review, who is told, and what helps afterwards.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// In a hundred.
constexpr int accepted = 80;
constexpr int consultedAtOnce = 30;
constexpr int oneIsMissing = 15;
constexpr int declined = 15;
constexpr int takenBack = 12;
constexpr int onItsDay = 75;
constexpr int toldTogether = 60;
constexpr int noHelp = 15;
constexpr int helpNeverSettled = 20;
constexpr int lateHelp = 25;

const QString why = u"The family lives elsewhere now."_s;

void consultAll(PlanEndingKept& asked, QDate on, bool butOne)
{
    for (EndingPerson& person : asked.people) {
        if (butOne && person.atFirst) {
            butOne = false;
            continue;
        }
        person.consulted = on;
        person.said = u"Agrees."_s;
    }
}

} // namespace

/// On a ground that lets the children live: the others come by themselves.
void Simulation::askForEnd(const Family& family, const ConferenceId& plan)
{
    std::vector<EndingGround> grounds = groundsToEnd(m_procedure);
    std::erase_if(grounds, [](EndingGround ground) { return ground == EndingGround::Died || ground == EndingGround::Eighteen; });
    auto asked = grounds.empty() ? std::nullopt : endingToAsk(m_office, plan);
    if (!asked)
        return;
    asked->ground = m_chance.oneOf(grounds);
    asked->askedBy = m_people.at(family->team.front()).name;
    asked->why = why;
    if (m_chance.percent(accepted)) {
        asked->accepted = today();
        asked->acceptedBy = u"Otterford Council"_s;
    }
    if (m_chance.percent(consultedAtOnce))
        consultAll(*asked, today(), false);
    mustBeMade(askToEnd(m_office, *asked), "an end without a review");
    if (consultedOn(*asked))
        return later(today(), m_chance.between(1, 5), QTime(15, 25), [this, family, asked = *asked] { answerAsked(family, asked); });
    later(today(), m_chance.between(1, 7), QTime(15, 5), [this, family, asked = *asked] { consult(family, asked); });
}

void Simulation::consult(const Family& family, PlanEndingKept asked)
{
    consultAll(asked, today(), m_chance.percent(oneIsMissing));
    mustBeMade(askToEnd(m_office, asked), "who was consulted");
    later(today(), m_chance.between(1, 5), QTime(15, 25), [this, family, asked] { answerAsked(family, asked); });
}

/// With a conference ahead the chair waits for it.
void Simulation::answerAsked(const Family& family, const PlanEndingKept& asked)
{
    if (hasConferenceAhead(*family) || family->leaving)
        return later(today(), 6, QTime(15, 25), [this, family, asked] { answerAsked(family, asked); });
    const auto plan = planAfter(m_office, asked.conference);
    const bool same = plan && std::ranges::all_of(asked.children, [&](const ChildId& child) { return std::ranges::find(plan->children, child, &Child::id) != plan->children.end(); });
    if (!same) { // it ended otherwise, or a review has gone on with it
        mustBeDone(takeBackEnding(m_office, asked.id, u"It is not asked for any more."_s), "an end taken back");
        return;
    }
    ChairsAnswer answer{.agreed = !m_chance.percent(declined), .by = m_people.at(family->chair).name, .on = today(), .reasons = u"What the other authority wrote."_s, .endsOn = {}};
    if (answer.agreed)
        answer.endsOn = today().addDays(m_chance.percent(40) ? 0 : m_chance.between(1, 9));
    mustBeMade(answerEnding(m_office, asked.id, answer), "the chair's answer");
    if (!answer.agreed)
        return;
    if (*answer.endsOn == today())
        return planHasEnded(family, asked);
    family->leaving = true;
    const QDate day = workingDay(*answer.endsOn, 0);
    later(day, m_chance.percent(onItsDay) ? 0 : m_chance.between(1, 6), QTime(9, 55), [this, family, asked] { endAsAgreed(family, asked); });
}

void Simulation::endAsAgreed(const Family& family, const PlanEndingKept& asked)
{
    family->leaving = false;
    if (m_chance.percent(takenBack) || !planAfter(m_office, asked.conference)) {
        mustBeDone(takeBackEnding(m_office, asked.id, u"The family came back."_s), "an end taken back");
        return;
    }
    mustBeDone(endPlan(m_office, asked.id), "an end on its day");
    planHasEnded(family, asked);
}

void Simulation::planHasEnded(const Family& family, const PlanEndingKept& ending)
{
    for (const ChildId& child : ending.children)
        childOf(*family, child).hasPlan = false;
    if (m_chance.percent(takenBack))
        return later(today(), m_chance.between(0, 2), QTime(16, 40), [this, family, ending] { takeBack(family, ending); });
    later(today(), m_chance.between(0, 5), QTime(12, 40), [this, family] { tellOfEnds(family, m_chance.percent(toldTogether)); });
    later(today(), m_chance.between(3, 12), QTime(13, 10), [this, family] { settleHelp(family); });
}

/// They came back before anybody had been told: the plan runs on as it did.
void Simulation::takeBack(const Family& family, const PlanEndingKept& ending)
{
    if (!takeBackEnding(m_office, ending.id, u"The family came back."_s).done) // somebody was told with another child's end
        return;
    for (const ChildId& child : ending.children)
        childOf(*family, child).hasPlan = childOf(*family, child).isAlive();
    follow(family, workingDay(today(), m_chance.between(2, 8)));
}

/// A plan that ended with a child's death is written down as ended, so that everybody is told.
void Simulation::noteDeaths(const Family& family)
{
    for (const EndedPlan& ended : endedPlansOf(m_office, family->id))
        if (const auto end = endToNote(m_office, ended))
            mustBeMade(noteEnd(m_office, *end), "an end by death");
    later(today(), m_chance.between(0, 6), QTime(12, 50), [this, family] { tellOfEnds(family, m_chance.percent(toldTogether)); });
}

/// Everybody at once, or every other now and the rest later.
void Simulation::tellOfEnds(const Family& family, bool everybody)
{
    for (const EndedPlan& ended : endedPlansOf(m_office, family->id)) {
        QStringList names;
        if (ended.ending && standsOf(*ended.ending) == EndingStands::Ended)
            for (size_t i = 0; i < ended.ending->people.size(); ++i)
                if (const EndingPerson& person = ended.ending->people[i]; !person.told && (everybody || i % 2 == 0))
                    names << person.name;
        if (!names.isEmpty())
            mustBeMade(tellOfEnd(m_office, ended.ending->id, today(), names), "telling of an end");
    }
    if (!everybody)
        later(today(), m_chance.between(3, 20), QTime(12, 55), [this, family] { tellOfEnds(family, true); });
}

/// Help in place of the plan, the same for each that has ended and has none: they come in no order of their own.
void Simulation::settleHelp(const Family& family)
{
    if (m_chance.percent(helpNeverSettled))
        return;
    const bool none = m_chance.percent(noHelp);
    const auto months = m_chance.percent(70) ? std::optional(m_chance.between(1, 4)) : std::nullopt;
    std::optional<ConferenceId> helped;
    for (const EndedPlan& ended : endedPlansOf(m_office, family->id)) {
        const bool alive = std::ranges::any_of(ended.children, [](const Child& child) { return !child.died; });
        if (ended.support || !alive)
            continue;
        SupportKept support{.conference = ended.conference, .kind = none ? u"none"_s : u"child-in-need"_s, .what = u"A visit each week."_s,
                            .agreedWith = u"The family"_s, .agreedOn = today(), .lead = m_people.at(family->team.front()).name, .everyMonths = months};
        mustBeMade(settleSupport(m_office, support), "help after a plan");
        helped = ended.conference;
    }
    if (helped && !none)
        reviewHelp(family, *helped);
}

/// On its day or late, again and again, until it is over.
void Simulation::reviewHelp(const Family& family, const ConferenceId& conference)
{
    for (const EndedPlan& ended : endedPlansOf(m_office, family->id)) {
        if (ended.conference != conference || !ended.nextReview || !ended.nextReview->due || !ended.support)
            continue;
        const QDate due = ended.nextReview->due->date();
        const QDate day = workingDay(due, m_chance.percent(lateHelp) ? m_chance.between(1, 15) : -m_chance.between(0, 6));
        at(QDateTime(std::max(day, workingDay(today(), 1)), QTime(13, 40)), [this, family, conference] {
            auto support = EndingStore(m_office.casebook).support(conference);
            mustBeMade(reviewSupport(m_office, conference, {today(), u"It helps."_s}), "a review of the help");
            if (support->reviews.size() < 2)
                return reviewHelp(family, conference);
            support->overOn = today();
            support->overWhy = u"It is not needed any more."_s;
            mustBeMade(settleSupport(m_office, *support), "the end of the help");
        });
        return;
    }
}

} // namespace cadair
