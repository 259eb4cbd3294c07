#pragma once

#include "core/casework/display.h"
#include "core/casework/scale.h"
#include "core/store/casebook.h"

namespace cadair {

/// The scale from 0 to 10, and what the family's own screen may show. Each save replaces its part of the conference whole, in
/// one transaction.
class ScaleStore final {
public:
    explicit ScaleStore(Casebook& casebook);

    /// Whoever gave a mark must be a participant that is saved.
    void save(const ConferenceId& conference, const Scale& scale);
    Scale scale(const ConferenceId& conference) const;

    void save(const ConferenceId& conference, const DisplayChoice& choice);
    /// Empty where nobody has chosen yet.
    std::optional<DisplayChoice> displayChoice(const ConferenceId& conference) const;

private:
    Database& m_database;
};

} // namespace cadair
