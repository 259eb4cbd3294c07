#include "core/rules/complaining.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

std::vector<const CheckLine*> linesOf(const Procedure& procedure, QStringView check)
{
    std::vector<const CheckLine*> found;
    for (const CheckLine& line : procedure.checks)
        if (line.check.text() == check)
            found.push_back(&line);
    return found;
}

RuleId firstRule(const std::vector<const CheckLine*>& lines)
{
    return lines.empty() || lines.front()->rules.empty() ? RuleId() : lines.front()->rules.front();
}

/// The words of all lines, each with its own rule where the line has as many rules as words.
std::vector<RouteWord> wordsOfLines(const std::vector<const CheckLine*>& lines)
{
    std::vector<RouteWord> words;
    for (const CheckLine* line : lines)
        for (qsizetype i = 0; i < line->words.size(); ++i) {
            const auto at = static_cast<size_t>(i);
            words.push_back({line->words.at(i), at < line->rules.size() ? line->rules[at] : firstRule({line})});
        }
    return words;
}

std::vector<RouteWord> unstated(const QStringList& words)
{
    std::vector<RouteWord> found;
    for (const QString& word : words)
        found.push_back({word, {}});
    return found;
}

Verdict verdictOf(std::vector<Reason> reasons)
{
    const Outcome outcome = reasons.empty() ? Outcome::Satisfied : Outcome::Refused;
    return {.outcome = outcome, .reasons = std::move(reasons), .ways = {}};
}

Reason because(ReasonCode code, const RuleId& rule = {}, const QStringList& particulars = {})
{
    return {.code = code, .rule = rule, .particulars = particulars, .person = {}, .child = {}};
}

bool isWord(const std::vector<RouteWord>& words, const QString& word)
{
    return std::any_of(words.begin(), words.end(), [&](const RouteWord& each) { return each.word == word; });
}

} // namespace

ComplaintRoute complaintRoute(const Procedure& procedure)
{
    ComplaintRoute route;
    route.about = wordsOfLines(linesOf(procedure, u"complaint-grounds"));
    route.aboutStated = !route.about.empty();
    if (!route.aboutStated)
        route.about = unstated({u"process"_s, u"outcome"_s, u"plan-decision"_s});
    route.agency = firstRule(linesOf(procedure, u"complaint-about-agency"));
    route.about.push_back({u"agency"_s, route.agency});
    route.toChair = firstRule(linesOf(procedure, u"complaint-to-chair"));
    for (const CheckLine* line : linesOf(procedure, u"complaint-passed-on"))
        for (const QString& office : line->words)
            route.passedTo.push_back({office, firstRule({line})});
    route.outcomes = wordsOfLines(linesOf(procedure, u"complaint-outcome"));
    route.outcomesStated = !route.outcomes.empty();
    if (!route.outcomesStated)
        route.outcomes = unstated({u"reconvened"_s, u"brought-forward"_s, u"confirmed"_s});
    for (const Rule& rule : procedure.rules) // what holds for everybody while it is considered
        if (route.stands.isEmpty() && rule.moment == Moment::Complain && rule.kind == RuleKind::Info && rule.force == Force::Must)
            route.stands = rule.id;
    return route;
}

bool isAboutServiceAlone(const ComplaintKept& complaint)
{
    return complaint.about == std::set<QString>{u"agency"_s};
}

ComplaintStep nextStep(const ComplaintKept& complaint, const ComplaintRoute& route)
{
    if (complaint.outcome == u"reconvened" || complaint.outcome == u"brought-forward")
        return complaint.followedBy ? ComplaintStep::Done : ComplaintStep::Convene;
    if (!complaint.outcome.isEmpty())
        return ComplaintStep::Done;
    if (complaint.about.contains(u"agency"_s) && complaint.referredTo.isEmpty())
        return ComplaintStep::Refer;
    if (isAboutServiceAlone(complaint))
        return ComplaintStep::Settle;
    if (!route.toChair.isEmpty() && complaint.addressedTo != u"chair")
        return ComplaintStep::ToChair;
    const bool passed = std::all_of(route.passedTo.begin(), route.passedTo.end(),
                                    [&](const RouteWord& office) { return complaint.passedOn.contains(office.word); });
    return passed ? ComplaintStep::Settle : ComplaintStep::PassOn;
}

Verdict maySettle(const ComplaintKept& complaint, const QString& outcome, const QString& explanation, const CaseFile& file,
                  const Procedure& procedure)
{
    if (!complaint.outcome.isEmpty())
        return verdictOf({because(ReasonCode::WrongState)});
    const ComplaintRoute route = complaintRoute(procedure);
    const bool agency = isAboutServiceAlone(complaint);
    if (agency ? outcome != u"agency-process" : !isWord(route.outcomes, outcome))
        return verdictOf({because(ReasonCode::WrongState)});
    if (explanation.trimmed().isEmpty())
        return verdictOf({because(ReasonCode::ReasonNeeded)});
    const bool anotherConference = outcome == u"reconvened" || outcome == u"brought-forward";
    const bool anybody = std::any_of(file.subjects.begin(), file.subjects.end(), [](const Subject& subject) { return !subject.child.died; });
    if (anotherConference && !anybody)
        return verdictOf({because(ReasonCode::ChildHasDied)});
    return verdictOf({});
}

std::vector<RouteStep> escalationRoute(const EscalationKept& escalation, const Procedure& procedure)
{
    std::vector<const CheckLine*> lines = linesOf(procedure, u"escalation-step");
    if (escalation.dissent || lines.empty())
        return {{u"managers"_s, {}}, {u"policy"_s, {}}};
    const auto place = [](const CheckLine* line) {
        const auto step = line->numbers.find(u"step"_s);
        return step == line->numbers.end() ? 0 : step->second;
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const CheckLine* a, const CheckLine* b) { return place(a) < place(b); });
    std::vector<RouteStep> route;
    for (const CheckLine* line : lines)
        route.push_back({line->words.value(0), line->rules});
    return route;
}

Verdict mayDisclose(const RecordRequest& request, const Procedure& procedure)
{
    const std::vector<const CheckLine*> lines = linesOf(procedure, u"disclosures");
    const QStringList enough = lines.empty() ? QStringList{u"chair-consent"_s, u"court-order"_s} : lines.front()->words;
    const bool consent = request.chairConsent && enough.contains(u"chair-consent"_s);
    const bool order = !request.courtOrder.trimmed().isEmpty() && enough.contains(u"court-order"_s);
    return consent || order ? verdictOf({}) : verdictOf({because(ReasonCode::ChairsWord, firstRule(lines))});
}

} // namespace cadair
