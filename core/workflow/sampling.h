#pragma once

#include "core/documents/compose.h"
#include "core/workflow/openconference.h"
#include "core/workflow/unitpapers.h"

#include <map>

namespace cadair {

/// The made-up families in a casebook of their own, to show what a template or a letterhead gives. Nothing of the unit's own
/// families comes into it.
class SampleFamilies final {
public:
    /// Takes a moment: the families' conferences are played through. The rulebook must outlive it.
    explicit SampleFamilies(const Rulebook& rulebook);

    /// A made-up reader's copy of the document this template is for, in the template's language, as the unit's letterhead and
    /// `templates` make it. Empty where none of the made-up families has such a document.
    std::optional<ComposedDocument> compose(const TemplateLine& line, const LetterTemplates& templates, const Office& office);

private:
    struct Place {
        size_t conference = 0;
        ParticipantId reader;
    };
    std::optional<Place> placeFor(const TemplateLine& line);
    ComposedDocument composedAt(const Place& place, const TemplateLine& line, const LetterTemplates& templates, const Letterhead& head) const;

    const Rulebook& m_rulebook;
    FixedClock m_clock;
    Casebook m_casebook;
    std::vector<OpenConference> m_conferences;
    std::map<QString, std::optional<Place>> m_places;   ///< by template, once looked for
};

} // namespace cadair
