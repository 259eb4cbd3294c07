#include "core/rules/keyagencies.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool hasBegun(ConferenceState state)
{
    switch (state) {
    case ConferenceState::Requested:
    case ConferenceState::Convened:
    case ConferenceState::Postponed:
    case ConferenceState::Cancelled:
        return false;
    case ConferenceState::InSession:
    case ConferenceState::Concluded:
    case ConferenceState::DecisionsIssued:
    case ConferenceState::MinutesApproved:
    case ConferenceState::Distributed:
    case ConferenceState::Closed:
    case ConferenceState::Adjourned:
    case ConferenceState::NotProceeded:
        return true;
    }
    Q_UNREACHABLE();
}

/// Whether the person came or, before the conference, is expected: noted as such or by their own answer.
bool takesPart(const CaseFile& file, const Participant& person)
{
    if (!takesPartProperly(person))
        return false;
    if (cameAtAll(person))
        return true;
    if (hasBegun(file.conference.state))
        return false;
    return person.reply == Reply::Coming || (person.reply == Reply::SendsDeputy && !hasDeputy(file, person));
}

bool isRepresented(const CaseFile& file, const KeyAgency& wanted)
{
    return std::any_of(file.participants.begin(), file.participants.end(), [&](const Participant& person) {
        if (!isPractitioner(person) || !takesPart(file, person))
            return false;
        const auto agency = agencyOf(file, person);
        if (!agency || wanted.anyOf.find(*agency) == wanted.anyOf.end())
            return false;
        const auto role = roleOf(file, person);
        return wanted.role.isEmpty() || (role && wordOf(*role) == wanted.role);
    });
}

/// Whether the rule speaks of agencies of its own at this conference.
bool applies(const KeyAgencyRule& rule, const Conference& conference)
{
    if (rule.agencies.empty() || rule.conferences.find(conference.type) == rule.conferences.end())
        return false;
    return rule.condition.isEmpty() || (rule.condition == u"exploitation"_s && conference.exploitation);
}

/// The agencies asked for at this conference, each word once, with the rule that asks.
struct Wanted {
    KeyAgency agency;
    RuleId rule;
};

std::vector<Wanted> wantedAt(const Conference& conference, const Procedure& procedure)
{
    std::vector<Wanted> wanted;
    const auto add = [&](const KeyAgency& agency, const RuleId& rule) {
        if (std::none_of(wanted.begin(), wanted.end(), [&](const Wanted& w) { return w.agency.word == agency.word; }))
            wanted.push_back({agency, rule});
    };
    for (const KeyAgencyRule& rule : procedure.keyAgencies)
        if (applies(rule, conference))
            for (const KeyAgency& agency : rule.agencies)
                add(agency, rule.rule);
    // The chair's naming is for this child, at whatever conference about it.
    for (const KeyAgencyRule& rule : procedure.keyAgencies)
        if (rule.alsoNamedByChair)
            for (const AgencyKey& agency : conference.alsoKey)
                add({.word = agency.text(), .anyOf = {agency}, .role = {}, .authority = {}}, rule.rule);
    return wanted;
}

} // namespace

KeyAgencyVerdict keyAgencies(const CaseFile& file, const Procedure& procedure)
{
    KeyAgencyVerdict verdict;
    const std::vector<Wanted> wanted = wantedAt(file.conference, procedure);
    if (wanted.empty())
        return verdict;
    verdict.rule = wanted.front().rule;
    for (const Wanted& each : wanted) {
        if (isRepresented(file, each.agency))
            continue;
        if (verdict.missing.isEmpty())
            verdict.rule = each.rule;
        verdict.missing << each.agency.word;
        verdict.reasons.push_back({.code = ReasonCode::KeyAgencyMissing, .rule = each.rule,
                                   .particulars = {each.agency.word}, .person = std::nullopt, .child = std::nullopt});
    }
    verdict.outcome = verdict.missing.isEmpty() ? Outcome::Satisfied : Outcome::Refused;
    return verdict;
}

} // namespace cadair
