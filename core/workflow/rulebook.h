#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/documents/templates.h"
#include "core/procedure/agencies.h"
#include "core/procedure/procedure.h"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace cadair {

/// The shipped procedures, calendars, agency kinds and letter templates, read once when the program starts and handed about by reference.
class Rulebook final {
public:
    /// Reads all shipped data. Throws std::runtime_error naming file, path and what was expected: the program cannot run
    /// on rules it could not read.
    static Rulebook shipped();

    /// A profile by id; nullptr where none has it.
    const Procedure* find(const ProcedureKey& id) const;
    /// A profile that is known to be there (a conference's own). Throws std::out_of_range where it is not.
    const Procedure& procedure(const ProcedureKey& id) const;
    /// The same with a unit's local settings in it; what no longer fits is left out. Made once for each set of values and kept
    /// as long as the rulebook, so that whoever holds a reference may go on reading. Safe to ask from any thread.
    const Procedure& procedure(const ProcedureKey& id, const LocalSettings& local) const;
    /// The calendar a profile counts by.
    const WorkingCalendar& calendarOf(const Procedure& procedure) const;
    const AgencyKinds& agencies() const { return m_agencies; }
    const LetterTemplates& templates() const { return m_templates; }
    /// Every profile, by title.
    std::vector<const Procedure*> procedures() const;

private:
    Rulebook(AgencyKinds agencies, LetterTemplates templates);

    /// Procedures with local values in them, made when first asked for.
    struct LocalShelf {
        std::mutex mutex;
        std::map<std::pair<ProcedureKey, std::map<QString, QString>>, Procedure> made;
    };

    std::map<ProcedureKey, Procedure> m_procedures;
    std::map<CalendarKey, WorkingCalendar> m_calendars;
    AgencyKinds m_agencies;
    LetterTemplates m_templates;
    std::unique_ptr<LocalShelf> m_local = std::make_unique<LocalShelf>();
};

} // namespace cadair
