#pragma once

#include "core/workflow/sampling.h"

#include <optional>

namespace cadair::ui {

/// The made-up families, made when somebody first wants to see a page and forgotten when the casebook closes.
class SampleShelf final {
public:
    explicit SampleShelf(const Rulebook& rulebook) : m_rulebook(rulebook) {}
    SampleFamilies& families()
    {
        if (!m_families)
            m_families.emplace(m_rulebook);
        return *m_families;
    }
    void clear() { m_families.reset(); }

private:
    const Rulebook& m_rulebook;
    std::optional<SampleFamilies> m_families;
};

} // namespace cadair::ui
