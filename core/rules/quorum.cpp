#include "core/rules/quorum.h"

#include "core/rules/representation.h"

#include <algorithm>
#include <functional>
#include <set>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Who is taken to be in the room.
using Attends = std::function<bool(const Participant&)>;

// Two kinds of agency stand apart in every place alike: another authority's social care is neither the local one nor a
// further group, and lawyers never count.
bool isOtherAuthority(const AgencyKey& agency)
{
    return agency.text() == u"other-authority"_s;
}

bool isLegal(const AgencyKey& agency)
{
    return agency.text() == u"legal"_s;
}

/// The group an agency kind counts in: itself, unless the place counts several kinds as one.
AgencyKey groupOf(const AgencyKey& agency, const QuorumRule& rule)
{
    for (const std::set<AgencyKey>& group : rule.oneGroup)
        if (group.find(agency) != group.end())
            return *group.begin();
    return agency;
}

/// One child's count while it is taken, person by person in the order of the list.
class Count {
public:
    Count(const CaseFile& file, const ChildId& child, const QuorumRule& rule)
        : m_file(file), m_child(child), m_rule(rule), m_leadGroup(groupOf(rule.lead, rule))
    {
    }

    void take(const Participant& person)
    {
        if (const auto why = whyNotCounted(person))
            m_verdict.notCounted.push_back(*why);
        else if (agencyOf(m_file, person) == m_rule.lead)
            m_verdict.lead.push_back(person.id);
        else
            m_verdict.counted.push_back(person.id);
    }

    void heardByReportOnly(const Participant& person)
    {
        m_verdict.notCounted.push_back(
            {.person = person.id, .code = ReasonCode::ReportOnly, .rule = m_rule.rule});
    }

    QuorumVerdict verdict() { return std::move(m_verdict); }

private:
    std::optional<NotCounted> whyNotCounted(const Participant& person)
    {
        const auto because = [&](ReasonCode code, const RuleId& rule) {
            return NotCounted{.person = person.id, .code = code, .rule = rule};
        };
        const auto agency = agencyOf(m_file, person);
        if (!isPractitioner(person))
            return because(ReasonCode::NotAPractitioner, m_rule.rule);
        if (!agency)
            return because(ReasonCode::AgencyUnknown, {});
        if (isLegal(*agency))
            return because(ReasonCode::LawyerNotCounted, m_rule.rule);
        if (!takesPartProperly(person))
            return because(ReasonCode::RemoteNotAccepted, {});
        if (*agency == m_rule.lead)
            return std::nullopt; // needs no direct contact
        if (isOtherAuthority(*agency))
            return because(ReasonCode::OtherAuthority, m_rule.leadRule);
        if (!bringsContact(m_file, person, m_child)) {
            if (person.basis == Basis::Expertise)
                return because(ReasonCode::ExpertiseOnly, m_rule.notCountedRule);
            if (person.basis == Basis::Responsibility)
                return because(ReasonCode::ResponsibilityOnly, m_rule.notCountedRule);
            return because(ReasonCode::NoContactWithChild, m_rule.contactRule);
        }
        const AgencyKey group = groupOf(*agency, m_rule);
        if (group == m_leadGroup || !m_groups.insert(group).second)
            return because(ReasonCode::SameGroupAlreadyCounted, m_rule.othersRule);
        return std::nullopt;
    }

    const CaseFile& m_file;
    const ChildId& m_child;
    const QuorumRule& m_rule;
    AgencyKey m_leadGroup;
    std::set<AgencyKey> m_groups;
    QuorumVerdict m_verdict;
};

QuorumVerdict judged(QuorumVerdict verdict, const ChildId& child, const Procedure& procedure)
{
    const QuorumRule& rule = procedure.quorum;
    if (!rule.others) {
        verdict.outcome = Outcome::NotStated;
        verdict.reasons.push_back({.code = ReasonCode::QuorumNotStated, .rule = rule.rule, .particulars = {},
                                   .person = std::nullopt, .child = child});
        return verdict;
    }
    verdict.local = procedure.local.contains(u"quorum.others"_s);
    verdict.shortBy = std::max(0, *rule.others - static_cast<int>(verdict.counted.size()));
    if (verdict.lead.empty())
        verdict.reasons.push_back({.code = ReasonCode::LeadAgencyMissing, .rule = rule.leadRule,
                                   .particulars = {rule.lead.text()}, .person = std::nullopt, .child = child});
    if (verdict.shortBy > 0)
        verdict.reasons.push_back({.code = ReasonCode::TooFewAgencies, .rule = rule.othersRule,
                                   .particulars = {QString::number(verdict.shortBy)}, .person = std::nullopt,
                                   .child = child});
    verdict.outcome = verdict.reasons.empty() ? Outcome::Satisfied : Outcome::Refused;
    return verdict;
}

/// Whether all the meeting has of this practitioner is a report. Before the meeting only the person's answer can say so.
bool isHeardByReportOnly(const Participant& person, bool beforehand)
{
    if (!isPractitioner(person) || !person.present.empty())
        return false;
    return person.reply == Reply::ReportOnly || (!beforehand && !person.reports.empty());
}

QuorumVerdict quorumOf(const CaseFile& file, const ChildId& child, const Procedure& procedure, bool beforehand,
                       const Attends& attends)
{
    Count count(file, child, procedure.quorum);
    for (const Participant& person : file.participants) {
        if (attends(person))
            count.take(person);
        else if (isHeardByReportOnly(person, beforehand))
            count.heardByReportOnly(person);
    }
    return judged(count.verdict(), child, procedure);
}

/// The moments between `from` and `to` at which somebody comes or goes, with both ends.
std::vector<QTime> borders(const CaseFile& file, QTime from, QTime to)
{
    std::set<QTime> moments{from, to};
    for (const Participant& person : file.participants)
        for (const Presence& stay : person.present) {
            moments.insert(stay.from);
            if (stay.to)
                moments.insert(*stay.to);
        }
    return {moments.find(from), std::next(moments.find(to))};
}

bool sameComposition(const QuorumVerdict& a, const QuorumVerdict& b)
{
    return a.outcome == b.outcome && a.lead == b.lead && a.counted == b.counted;
}

bool isExpected(const CaseFile& file, const Participant& person, ForecastBasis basis)
{
    switch (person.reply) {
    case Reply::Coming:
        return true;
    case Reply::SendsDeputy: // the agency comes; once the deputy is named, the deputy's own reply speaks
        return !hasDeputy(file, person);
    case Reply::Awaited:
        return basis == ForecastBasis::AllWhoHaveNotDeclined;
    case Reply::Apologies:
    case Reply::ReportOnly:
        return false;
    }
    Q_UNREACHABLE();
}

/// Whether somebody who is not there at `at` may still come: invited and not declined, or was there before.
bool mayStillCome(const CaseFile& file, const Participant& person, QTime at)
{
    return isPractitioner(person) && !isPresentAt(person, at)
           && (cameAtAll(person) || isExpected(file, person, ForecastBasis::AllWhoHaveNotDeclined));
}

} // namespace

QuorumVerdict quorumAt(const CaseFile& file, const ChildId& child, QTime at, const Procedure& procedure)
{
    return quorumOf(file, child, procedure, false,
                    [&](const Participant& person) { return isPresentAt(person, at); });
}

std::vector<QuorumBand> quorumBands(const CaseFile& file, const ChildId& child, QTime from, QTime to,
                                    const Procedure& procedure)
{
    std::vector<QuorumBand> bands;
    if (!from.isValid() || !to.isValid() || from >= to)
        return bands;
    const std::vector<QTime> moments = borders(file, from, to);
    for (size_t i = 0; i + 1 < moments.size(); ++i) {
        QuorumVerdict verdict = quorumAt(file, child, moments[i], procedure);
        if (!bands.empty() && sameComposition(bands.back().verdict, verdict))
            bands.back().to = moments[i + 1];
        else
            bands.push_back({.from = moments[i], .to = moments[i + 1], .verdict = std::move(verdict)});
    }
    return bands;
}

QuorumVerdict quorumForecast(const CaseFile& file, const ChildId& child, ForecastBasis basis, const Procedure& procedure)
{
    return quorumOf(file, child, procedure, true,
                    [&](const Participant& person) { return isExpected(file, person, basis); });
}

QuorumHelp whoWouldHelp(const CaseFile& file, const ChildId& child, QTime at, const Procedure& procedure)
{
    QuorumHelp help;
    if (quorumAt(file, child, at, procedure).outcome != Outcome::Refused)
        return help;
    const auto enoughWith = [&](const std::function<bool(const Participant&)>& comes) {
        return quorumOf(file, child, procedure, false, [&](const Participant& person) {
                   return isPresentAt(person, at) || comes(person);
               }).outcome == Outcome::Satisfied;
    };
    for (const Participant& person : file.participants)
        if (mayStillCome(file, person, at)) {
            help.together.push_back(person.id);
            if (enoughWith([&](const Participant& each) { return each.id == person.id; }))
                help.anyOf.push_back(person.id);
        }
    if (!help.anyOf.empty() || !enoughWith([&](const Participant& each) { return mayStillCome(file, each, at); }))
        help.together.clear();
    return help;
}

} // namespace cadair
