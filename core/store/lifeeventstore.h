#pragma once

#include "core/casework/lifeevents.h"
#include "core/store/casebook.h"

#include <map>

namespace cadair {

/// What happened in the lives of children.
class LifeEventStore final {
public:
    explicit LifeEventStore(Casebook& casebook);

    /// Writes one whole; its child, and those born with it, must be saved first.
    void save(const LifeEvent& event);
    /// Under which record the adopted child goes on.
    void saveAdoptedAs(const LifeEventId& event, const ChildId& child);

    std::optional<LifeEvent> event(const LifeEventId& event) const;
    /// Everything that happened, those taken back too, in the order it was recorded.
    std::vector<LifeEvent> all() const;
    /// The same about the children of one family, and about one child.
    std::vector<LifeEvent> ofFamily(const FamilyId& family) const;
    std::vector<LifeEvent> ofChild(const ChildId& child) const;
    /// Names that children had before, the last of each first. A child who never had another is not there.
    std::map<ChildId, std::vector<ChildName>> formerNames() const;
    /// Whether papers to this family wait until somebody has looked at them.
    bool holdsPapersOf(const FamilyId& family) const;

private:
    Database& m_database;
};

} // namespace cadair
