#include "core/workflow/rulebook.h"

#include "core/procedure/library.h"
#include "core/procedure/local.h"

#include <algorithm>
#include <stdexcept>

namespace cadair {
using namespace Qt::StringLiterals;

Rulebook::Rulebook(AgencyKinds agencies, LetterTemplates templates)
    : m_agencies(std::move(agencies)), m_templates(std::move(templates))
{
}

Rulebook Rulebook::shipped()
{
    Rulebook book(shippedAgencyKinds(), LetterTemplates::shipped());
    for (const CalendarKey& key : shippedCalendars()) {
        auto loaded = loadShippedCalendar(key);
        if (const auto* fault = std::get_if<JsonProblem>(&loaded))
            throw std::runtime_error(fault->text().toStdString());
        book.m_calendars.emplace(key, WorkingCalendar(std::get<CalendarData>(std::move(loaded))));
    }
    for (const ProcedureKey& key : shippedProcedures()) {
        auto loaded = loadProcedure(key.text(), book.m_agencies);
        if (const auto* problem = std::get_if<ProcedureProblem>(&loaded))
            throw std::runtime_error(problem->text().toStdString());
        Procedure procedure = std::get<Procedure>(std::move(loaded));
        if (!book.m_calendars.contains(procedure.calendar))
            throw std::runtime_error((key.text() + u": no calendar "_s + procedure.calendar.text()).toStdString());
        book.m_procedures.emplace(key, std::move(procedure));
    }
    return book;
}

const Procedure* Rulebook::find(const ProcedureKey& id) const
{
    const auto found = m_procedures.find(id);
    return found == m_procedures.end() ? nullptr : &found->second;
}

const Procedure& Rulebook::procedure(const ProcedureKey& id) const
{
    return m_procedures.at(id);
}

const Procedure& Rulebook::procedure(const ProcedureKey& id, const LocalSettings& local) const
{
    const Procedure& shipped = procedure(id);
    if (local.values.empty())
        return shipped;
    const std::lock_guard lock(m_local->mutex);
    const std::pair key(id, local.values);
    auto found = m_local->made.find(key);
    if (found == m_local->made.end())
        found = m_local->made.emplace(key, fittedLocal(shipped, local).procedure).first;
    return found->second;
}

const WorkingCalendar& Rulebook::calendarOf(const Procedure& procedure) const
{
    return m_calendars.at(procedure.calendar);
}

std::vector<const Procedure*> Rulebook::procedures() const
{
    std::vector<const Procedure*> all;
    for (const auto& [key, procedure] : m_procedures)
        all.push_back(&procedure);
    std::sort(all.begin(), all.end(), [](const Procedure* a, const Procedure* b) { return a->title.en < b->title.en; });
    return all;
}

} // namespace cadair
