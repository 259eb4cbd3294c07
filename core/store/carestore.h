#pragma once

#include "core/casework/care.h"
#include "core/casework/dossier.h"
#include "core/store/casebook.h"

namespace cadair {

/// Children who are looked after: since when and on what, what happened, and what single conferences said of it.
class CareStore final {
public:
    explicit CareStore(Casebook& casebook);

    /// Each writes one whole; the journal keeps what it was.
    void save(const CareKept& care);
    void save(const CareStep& step);
    void save(const CareAnswers& answers);
    /// Of one child, oldest first.
    std::vector<CareKept> times(const ChildId& child) const;
    std::vector<CareStep> steps(const ChildId& child) const;
    std::optional<CareStep> step(const CareStepId& id) const;
    /// As nobody was asked where nothing was said.
    CareAnswers answers(const ConferenceId& conference, const ChildId& child) const;
    /// The looked-after children of a conference as the rules look into them.
    std::map<ChildId, LookedAfter> lookedAfter(const ConferenceId& conference) const;
    /// Every time that has not ended, of children whose plan is running.
    std::vector<CareKept> besidePlans() const;
    /// The conference about this child that is still ahead, the earliest; else the last that was held. Empty: there was none.
    std::optional<ConferenceId> nextOrLast(const ChildId& child) const;

private:
    Database& m_database;
};

/// The looked-after children among those of a conference, as the rules look into them: by the last time that began by its day,
/// with what happened since the conference before it.
void readLookedAfter(const Database& database, const ConferenceId& conference, Dossier& dossier);

} // namespace cadair
