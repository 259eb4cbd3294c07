#include "core/store/plankeepingstore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

std::vector<PlanProposal> readProposals(Statement query)
{
    std::vector<PlanProposal> found;
    while (query.step()) {
        Columns in(query);
        PlanProposal each{.id = in.id<ProposalId>(), .conference = in.id<ConferenceId>(), .child = in.id<ChildId>(), .what = in.text()};
        each.reason = in.text();
        each.on = in.date();
        each.by = in.text();
        each.state = in.word<PlanChangeState>();
        each.answeredOn = in.optionalDate();
        each.answer = in.text();
        found.push_back(std::move(each));
    }
    return found;
}

std::vector<HospitalStay> readStays(Statement query)
{
    std::vector<HospitalStay> found;
    while (query.step()) {
        Columns in(query);
        HospitalStay each{.id = in.id<StayId>(), .conference = in.id<ConferenceId>(), .child = in.id<ChildId>(), .admitted = in.date()};
        each.planned = in.flag();
        each.where = in.text();
        each.groupMeets = in.optionalFlag();
        each.strategyInstead = in.optionalFlag();
        each.reasons = in.text();
        each.dischargeMeeting = in.optionalDate();
        each.discharged = in.optionalDate();
        found.push_back(std::move(each));
    }
    return found;
}

template <typename Kept>
std::optional<Kept> only(const std::vector<Kept>& found)
{
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace

PlanKeepingStore::PlanKeepingStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void PlanKeepingStore::save(const PlanProposal& proposal)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO plan_proposal (id, conference_id, child_id, content, reason, proposed_on, proposed_by, state, answered_on, answer)
        VALUES (:id, :conference, :child, :content, :reason, :on, :by, :state, :answeredOn, :answer)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, child_id = excluded.child_id, content = excluded.content,
            reason = excluded.reason, proposed_on = excluded.proposed_on, proposed_by = excluded.proposed_by,
            state = excluded.state, answered_on = excluded.answered_on, answer = excluded.answer
    )sql");
    save.bind(":id", proposal.id).bind(":conference", proposal.conference).bind(":child", proposal.child);
    save.bind(":content", proposal.what).bind(":reason", proposal.reason).bind(":on", proposal.on).bind(":by", proposal.by);
    save.bind(":state", proposal.state).bind(":answeredOn", proposal.answeredOn).bind(":answer", proposal.answer).run();
}

void PlanKeepingStore::save(const HospitalStay& stay)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO hospital_stay (id, conference_id, child_id, admitted_on, planned, place, group_meets, strategy_instead,
                                   reasons, discharge_meeting_on, discharged_on)
        VALUES (:id, :conference, :child, :admitted, :planned, :place, :groupMeets, :strategy, :reasons, :meeting, :discharged)
        ON CONFLICT (id) DO UPDATE SET
            conference_id = excluded.conference_id, child_id = excluded.child_id, admitted_on = excluded.admitted_on,
            planned = excluded.planned, place = excluded.place, group_meets = excluded.group_meets,
            strategy_instead = excluded.strategy_instead, reasons = excluded.reasons,
            discharge_meeting_on = excluded.discharge_meeting_on, discharged_on = excluded.discharged_on
    )sql");
    save.bind(":id", stay.id).bind(":conference", stay.conference).bind(":child", stay.child).bind(":admitted", stay.admitted);
    save.bind(":planned", stay.planned).bind(":place", stay.where).bind(":groupMeets", stay.groupMeets);
    save.bind(":strategy", stay.strategyInstead).bind(":reasons", stay.reasons).bind(":meeting", stay.dischargeMeeting);
    save.bind(":discharged", stay.discharged).run();
}

std::optional<PlanProposal> PlanKeepingStore::proposal(const ProposalId& proposal) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, conference_id, child_id, content, reason, proposed_on, proposed_by, state, answered_on, answer
          FROM plan_proposal WHERE id = :id
    )sql");
    query.bind(":id", proposal);
    return only(readProposals(std::move(query)));
}

std::optional<HospitalStay> PlanKeepingStore::stay(const StayId& stay) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, conference_id, child_id, admitted_on, planned, place, group_meets, strategy_instead, reasons,
               discharge_meeting_on, discharged_on
          FROM hospital_stay WHERE id = :id
    )sql");
    query.bind(":id", stay);
    return only(readStays(std::move(query)));
}

std::vector<PlanProposal> PlanKeepingStore::proposals(const ConferenceId& conference) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, conference_id, child_id, content, reason, proposed_on, proposed_by, state, answered_on, answer
          FROM plan_proposal WHERE conference_id = :id ORDER BY proposed_on, rowid
    )sql");
    query.bind(":id", conference);
    return readProposals(std::move(query));
}

std::vector<HospitalStay> PlanKeepingStore::stays(const ConferenceId& conference) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, conference_id, child_id, admitted_on, planned, place, group_meets, strategy_instead, reasons,
               discharge_meeting_on, discharged_on
          FROM hospital_stay WHERE conference_id = :id ORDER BY admitted_on, rowid
    )sql");
    query.bind(":id", conference);
    return readStays(std::move(query));
}

std::vector<PlanProposal> PlanKeepingStore::openProposals() const
{
    return readProposals(m_database.prepare(R"sql(
        SELECT id, conference_id, child_id, content, reason, proposed_on, proposed_by, state, answered_on, answer
          FROM plan_proposal WHERE state = 'open' ORDER BY proposed_on, rowid
    )sql"));
}

std::vector<HospitalStay> PlanKeepingStore::openStays() const
{
    return readStays(m_database.prepare(R"sql(
        SELECT id, conference_id, child_id, admitted_on, planned, place, group_meets, strategy_instead, reasons,
               discharge_meeting_on, discharged_on
          FROM hospital_stay WHERE discharged_on IS NULL ORDER BY admitted_on, rowid
    )sql"));
}

} // namespace cadair
