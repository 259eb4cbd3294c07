#include "core/workflow/registersource.h"

#include "core/rules/reviewlimits.h"
#include "core/store/lifeeventstore.h"
#include "core/store/standingstore.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/openconference.h"

#include <algorithm>

namespace cadair {

namespace {

/// How the child came off it in the end: of the spell that ends on `off`.
LeftRegister leftOn(const std::vector<RegisterSpell>& spells, const ChildId& child, QDate off)
{
    for (const RegisterSpell& spell : spells)
        if (spell.child == child && spell.until == off)
            return spell.left;
    return LeftRegister::NotYet;
}

bool isOpen(const LimitVerdict& limit)
{
    return limit.applies && limit.due && limit.state != LimitState::Met && limit.state != LimitState::Late;
}

} // namespace

RegisterSource::RegisterSource(const Office& office)
{
    std::map<ChildId, QDate> died;
    for (RegisterChild& each : RegisterStore(office.casebook).children()) {
        if (each.child.died)
            died.emplace(each.child.id, *each.child.died);
        const ChildId id = each.child.id;
        m_children.emplace(id, std::move(each));
    }
    m_formerly = LifeEventStore(office.casebook).formerNames();
    const StandingStore standing(office.casebook);
    m_spells = registerSpells(standing.decisions(), standing.endings(), died);
}

std::vector<RegisterSource::Standing> RegisterSource::standingsOn(QDate day) const
{
    std::vector<Standing> standings;
    for (const RegisterSpell& spell : m_spells) {
        if (!covers(spell, day))
            continue;
        const StandingDecision* decision = decisionOn(spell, day);
        standings.push_back({&spell, decision && decision->conference ? decision : nullptr});
    }
    return standings;
}

void RegisterSource::read(const Office& office, const std::vector<Standing>& standings, QDate day)
{
    std::set<ConferenceId> fresh;
    for (const Standing& standing : standings)
        if (standing.decision && m_read.insert(*standing.decision->conference).second)
            fresh.insert(*standing.decision->conference);
    if (fresh.empty())
        return;
    PlanPeople people = RegisterStore(office.casebook).people(fresh);
    m_people.leads.merge(people.leads);
    m_people.socialWorkers.merge(people.socialWorkers);
    m_people.agencies.merge(people.agencies);
    readReviews(office, standings, fresh, day);
}

/// A limit on the next review is the same whichever day is looked at, as long as the decision is in force.
void RegisterSource::readReviews(const Office& office, const std::vector<Standing>& standings, const std::set<ConferenceId>& fresh, QDate day)
{
    std::map<ConferenceId, CaseFile> files = RegisterStore(office.casebook).filesForReviews(fresh);
    for (auto& [id, file] : files)
        if (file.conference.proceedInquorate) // who was there counts where the meeting went on without a quorum
            file = rereadForLists(office, id).file;
    for (const Standing& standing : standings)
        if (const auto file = standing.decision ? files.find(*standing.decision->conference) : files.end(); file != files.end())
            for (Subject& subject : file->second.subjects)
                if (subject.child.id == standing.spell->child)
                    subject.outcome = standing.decision->outcome;
    std::map<ProcedureKey, const Procedure*> procedures;
    for (const auto& [id, file] : files) {
        const Procedure*& procedure = procedures.try_emplace(file.conference.procedure, nullptr).first->second;
        if (!procedure)
            procedure = &procedureInForce(office, file.conference.procedure);
        for (const LimitVerdict& limit : reviewLimits(file, *procedure, office.rulebook.calendarOf(*procedure), QDateTime(day, QTime(23, 59, 59)))) {
            if (!isOpen(limit))
                continue;
            for (const Subject& subject : file.subjects)
                if (!limit.child || *limit.child == subject.child.id) {
                    QDate& due = m_reviews.try_emplace({id, subject.child.id}, limit.due->date()).first->second;
                    due = std::min(due, limit.due->date());
                }
        }
    }
}

RegisterRow RegisterSource::rowOf(const RegisterChild& child, const Standing& standing, QDate day) const
{
    const RegisterSpell& spell = *standing.spell;
    RegisterRow row{.child = child.child, .familyName = child.familyName, .reference = child.reference, .spell = spell,
                    .categories = categoriesOn(spell, day), .reviewBy = {}, .reviewFixed = {}, .lead = {}, .agencies = {}, .off = {}};
    if (const auto formerly = m_formerly.find(child.child.id); formerly != m_formerly.end())
        row.formerly = formerly->second;
    if (!standing.decision)
        return row;
    const ConferenceId& conference = *standing.decision->conference;
    if (const auto review = m_reviews.find({conference, child.child.id}); review != m_reviews.end())
        row.reviewBy = review->second;
    if (const auto lead = m_people.leads.find({conference, child.child.id}); lead != m_people.leads.end())
        row.lead = lead->second;
    else if (const auto worker = m_people.socialWorkers.find(conference); worker != m_people.socialWorkers.end())
        row.lead = worker->second;
    if (const auto agencies = m_people.agencies.find(conference); agencies != m_people.agencies.end())
        row.agencies = agencies->second;
    return row;
}

std::vector<RegisterRow> RegisterSource::rowsOn(const Office& office, QDate day, QDate today)
{
    const std::vector<Standing> standings = standingsOn(day);
    read(office, standings, day);
    const auto fixed = day == today ? RegisterStore(office.casebook).reviewsFixed(today) : std::map<ChildId, QDate>();
    std::vector<RegisterRow> rows;
    for (const Standing& standing : standings) {
        const RegisterSpell& spell = *standing.spell;
        const auto child = m_children.find(spell.child);
        if (child == m_children.end())
            continue;
        RegisterRow row = rowOf(child->second, standing, day);
        if (const auto review = fixed.find(spell.child); review != fixed.end())
            row.reviewFixed = review->second;
        row.off = offAfter(m_spells, spell);
        if (row.off && *row.off > today)
            row.off.reset();
        if (row.off)
            row.left = leftOn(m_spells, spell.child, *row.off);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace cadair
