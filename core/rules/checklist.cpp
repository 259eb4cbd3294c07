#include "core/rules/checklist.h"

#include "core/rules/conditions.h"
#include "core/rules/lifecycle.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const QString dissentCondition = u"dissent"_s;
const QString lateCondition = u"late"_s;

bool isShownByTheRecord(const QString& word)
{
    return word == dissentCondition || word == lateCondition;
}

QString lineOf(const Rule& rule)
{
    return rule.group.isEmpty() ? rule.id : rule.group;
}

bool isAsked(const Rule& rule)
{
    return rule.attention == Attention::Tick || rule.attention == Attention::Glance;
}

/// Who sits where: somebody else writes the minutes, but at the administrator's screen.
bool isFor(const Rule& rule, Seat seat)
{
    return rule.seats.contains(seat) || (seat == Seat::Administrator && rule.seats.contains(Seat::MinuteTaker));
}

/// Which kinds of conference a profile ties its rules to.
class Belonging {
public:
    explicit Belonging(const CheckFacts& facts) : m_type(facts.file.conference.type)
    {
        for (const auto& [type, items] : facts.procedure.agendas)
            for (const AgendaItem& item : items)
                for (const RuleId& rule : item.rules)
                    m_agendas[rule].insert(type);
        for (const KeyAgencyRule& key : facts.procedure.keyAgencies)
            m_attendance[key.rule].insert(key.conferences.begin(), key.conferences.end());
    }

    /// Whether these rules of one line speak at this kind of conference: not where each of them stands on the agenda of
    /// other kinds only (a condition of its own says more than an agenda), nor where one of them says who has to be at
    /// another kind.
    bool here(const std::vector<const Rule*>& members) const
    {
        const auto elsewhere = [this](const std::map<RuleId, std::set<ConferenceType>>& tied, const Rule& rule) {
            const auto found = tied.find(rule.id);
            return found != tied.end() && !found->second.contains(m_type);
        };
        const bool othersAttend = std::any_of(members.begin(), members.end(),
                                              [&](const Rule* rule) { return elsewhere(m_attendance, *rule); });
        const bool othersAgenda = std::all_of(members.begin(), members.end(), [&](const Rule* rule) {
            return rule->when.isEmpty() && elsewhere(m_agendas, *rule);
        });
        return !othersAttend && !othersAgenda;
    }

private:
    ConferenceType m_type;
    std::map<RuleId, std::set<ConferenceType>> m_agendas;
    std::map<RuleId, std::set<ConferenceType>> m_attendance;
};

/// The rules of each line, in the profile's order; those whose condition does not hold too where `whatever` is set.
std::vector<std::vector<const Rule*>> gathered(const CheckFacts& facts, Moment moment, Seat seat, bool whatever)
{
    // What a review goes through is for the chair of a review; what has to be booked and told for one, for anybody.
    if (moment == Moment::Review && seat == Seat::Chair && facts.file.conference.type != ConferenceType::Review)
        return {};
    std::map<QString, bool> judged;
    std::map<QString, size_t> places;
    std::vector<std::vector<const Rule*>> lines;
    for (const Rule& rule : facts.procedure.rules) {
        if (rule.moment != moment || !isFor(rule, seat))
            continue;
        if (!whatever && !judged.contains(rule.when))
            judged[rule.when] = holds(rule.when, facts);
        if (!whatever && !judged[rule.when])
            continue;
        const auto [place, fresh] = places.try_emplace(lineOf(rule), lines.size());
        if (fresh)
            lines.emplace_back();
        lines[place->second].push_back(&rule);
    }
    const Belonging belonging(facts);
    std::erase_if(lines, [&](const std::vector<const Rule*>& members) {
        return std::none_of(members.begin(), members.end(), [](const Rule* rule) { return isAsked(*rule); })
               || !belonging.here(members);
    });
    return lines;
}

LocalText textOf(const Procedure& procedure, const std::vector<const Rule*>& members)
{
    if (const auto heading = procedure.groups.find(members.front()->group); heading != procedure.groups.end())
        return heading->second;
    const auto first = std::min_element(members.begin(), members.end(),
                                        [](const Rule* a, const Rule* b) { return a->attention < b->attention; });
    return (*first)->brief;
}

const Answer* answerTo(const ConferenceRecord& record, Moment moment, const QString& group)
{
    const auto found = std::find_if(record.answers.begin(), record.answers.end(), [&](const Answer& answer) {
        return answer.moment == moment && answer.group == group;
    });
    return found == record.answers.end() ? nullptr : &*found;
}

ChecklistLine lineFrom(const std::vector<const Rule*>& members, const CheckFacts& facts, const ConferenceRecord& record)
{
    ChecklistLine line{.moment = members.front()->moment, .group = lineOf(*members.front()),
                       .text = textOf(facts.procedure, members), .gate = {}, .rules = {}, .answer = {}};
    for (const Rule* rule : members) {
        line.attention = std::min(line.attention, rule->attention); // tick, glance, computed, browser
        line.force = std::min(line.force, rule->force);             // must, should, may, info
        line.restored = line.restored || rule->restored;
        if (line.gate.isEmpty() && rule->kind == RuleKind::Gate && rule->force == Force::Must && isAsked(*rule))
            line.gate = rule->id;
        line.rules.push_back(rule->id);
    }
    if (line.attention != Attention::Tick)
        line.gate.clear(); // a light is no question
    if (const Answer* answer = answerTo(record, line.moment, line.group))
        line.answer = *answer;
    return line;
}

/// Whether something recorded speaks against it, so that more recording does not settle it.
bool speaksAgainst(const CheckVerdict& check)
{
    return std::any_of(check.reasons.begin(), check.reasons.end(),
                       [](const Reason& reason) { return reason.code != ReasonCode::FactMissing; });
}

bool speaksOf(const std::vector<ChecklistLine>& lines, const std::vector<RuleId>& rules)
{
    return std::any_of(lines.begin(), lines.end(), [&](const ChecklistLine& line) {
        return std::any_of(rules.begin(), rules.end(), [&](const RuleId& rule) {
            return std::find(line.rules.begin(), line.rules.end(), rule) != line.rules.end();
        });
    });
}

} // namespace

std::vector<ChecklistLine> lookedIntoLines(const CheckFacts& facts, const ConferenceRecord& record,
                                           const std::vector<CheckVerdict>& checks, Moment moment, Seat seat,
                                           const std::vector<ChecklistLine>& shown)
{
    std::map<QString, size_t> places;
    std::vector<std::vector<const Rule*>> groups;
    std::set<QString> against;
    for (const CheckVerdict& check : checks) {
        if (check.moment != moment || speaksOf(shown, check.rules))
            continue;
        for (const RuleId& id : check.rules) {
            const Rule* rule = facts.procedure.rule(id);
            if (!rule || rule->moment != moment || !isFor(*rule, seat))
                continue;
            if (check.outcome == Outcome::Satisfied && !answerTo(record, moment, lineOf(*rule)))
                continue;
            if (speaksAgainst(check))
                against.insert(lineOf(*rule));
            const auto [place, fresh] = places.try_emplace(lineOf(*rule), groups.size());
            if (fresh)
                groups.emplace_back();
            groups[place->second].push_back(rule);
        }
    }
    std::vector<ChecklistLine> lines;
    for (const std::vector<const Rule*>& members : groups) {
        lines.push_back(lineFrom(members, facts, record));
        lines.back().attention = Attention::Computed;
        lines.back().against = against.contains(lines.back().group);
    }
    std::stable_partition(lines.begin(), lines.end(), [](const ChecklistLine& line) { return line.against; });
    return lines;
}

std::vector<ChecklistLine> checklist(const CheckFacts& facts, const ConferenceRecord& record, Moment moment, Seat seat)
{
    std::vector<ChecklistLine> lines;
    for (const std::vector<const Rule*>& members : gathered(facts, moment, seat, false))
        lines.push_back(lineFrom(members, facts, record));
    std::stable_partition(lines.begin(), lines.end(),
                          [](const ChecklistLine& line) { return line.attention == Attention::Tick; });
    return lines;
}

std::vector<ChecklistLine> openLines(const CheckFacts& facts, const ConferenceRecord& record, const std::set<Moment>& moments)
{
    std::vector<ChecklistLine> open;
    for (const Moment moment : moments)
        for (const Seat seat : {Seat::Chair, Seat::Administrator})
            for (ChecklistLine& line : checklist(facts, record, moment, seat)) {
                const bool known = std::any_of(open.begin(), open.end(), [&](const ChecklistLine& other) {
                    return other.moment == line.moment && other.group == line.group;
                });
                if (line.attention == Attention::Tick && !line.answer && !known)
                    open.push_back(std::move(line));
            }
    return open;
}

std::vector<QString> circumstancesAsked(const CheckFacts& facts, Moment moment, Seat seat)
{
    std::vector<QString> asked;
    for (const std::vector<const Rule*>& members : gathered(facts, moment, seat, true))
        for (const Rule* rule : members) {
            const QString& word = rule->when;
            if (!isAsked(*rule) || word.isEmpty() || isShownByTheRecord(word) || isToldByTheCase(word))
                continue;
            if (std::find(asked.begin(), asked.end(), word) == asked.end())
                asked.push_back(word);
        }
    return asked;
}

std::set<QString> shownByTheRecord(const CaseFile& file, const ConferenceRecord& record,
                                   const std::vector<LimitVerdict>& limits, const Procedure& procedure)
{
    std::set<QString> shown;
    if (!record.dissents.empty())
        shown.insert(dissentCondition);
    const bool late = std::any_of(limits.begin(), limits.end(), [&](const LimitVerdict& limit) {
        const bool missed = limit.state == LimitState::Late || limit.state == LimitState::BookedLate;
        return missed && limit.governs && !limit.soft && isAboutTheDate(limit, file.conference, procedure);
    });
    if (late)
        shown.insert(lateCondition);
    if (std::ranges::any_of(record.dossier.lookedAfter, [&](const auto& each) { return !each.second.until || *each.second.until >= file.conference.date.value_or(QDate()); }))
        shown.insert(u"looked-after"_s);
    return shown;
}

LocalText lineText(const Procedure& procedure, const QString& group)
{
    std::vector<const Rule*> members;
    for (const Rule& rule : procedure.rules)
        if (lineOf(rule) == group)
            members.push_back(&rule);
    return members.empty() ? LocalText() : textOf(procedure, members);
}

std::set<Moment> momentsClosedBy(ConferenceState state)
{
    using enum ConferenceState;
    switch (state) {
    case InSession: return {Moment::Request, Moment::Convene, Moment::Invite, Moment::Prepare};
    case Concluded: return {Moment::Open, Moment::Meet, Moment::Review, Moment::Decide, Moment::Close};
    case DecisionsIssued: return {Moment::Issue};
    case MinutesApproved: return {Moment::Minutes};
    case Closed: return {Moment::Plan};
    case Requested:
    case Convened: // made with its date in one go; what was to be asked by then stays open until it starts
    case Distributed:
    case Postponed:
    case Adjourned:
    case Cancelled:
    case NotProceeded: return {};
    }
    Q_UNREACHABLE();
}

Verdict withOpenLines(Verdict verdict, ConferenceState to, const std::vector<ChecklistLine>& open, const ConferenceRecord& record)
{
    const std::set<Moment> closed = momentsClosedBy(to);
    Reason reason{.code = ReasonCode::ChecklistOpen, .rule = {}, .particulars = {}, .person = std::nullopt, .child = std::nullopt};
    for (const ChecklistLine& line : open) {
        if (!closed.contains(line.moment))
            continue;
        reason.particulars << line.group;
        if (reason.rule.isEmpty())
            reason.rule = line.gate;
    }
    if (reason.particulars.isEmpty())
        return verdict;
    const QString step = stepWord(to);
    const bool explained = std::any_of(record.departures.begin(), record.departures.end(), [&](const Departure& departure) {
        return departure.step == step && !departure.reason.trimmed().isEmpty();
    });
    if (!reason.rule.isEmpty() && !explained && verdict.outcome == Outcome::Satisfied) {
        verdict.outcome = Outcome::NeedsDecision;
        verdict.ways.push_back({.way = step, .rule = {}, .records = {u"reason"_s}});
    }
    verdict.reasons.push_back(std::move(reason));
    return verdict;
}

} // namespace cadair
