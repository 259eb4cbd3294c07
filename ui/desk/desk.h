#pragma once

#include "core/workflow/office.h"

#include <memory>
#include <optional>

namespace cadair::ui {

/// What lies on the desk: the open casebook with the clock and the rules, or nothing while locked. Screens ask for the
/// office each time they need it and keep no reference: locking takes the casebook away.
class Desk final {
public:
    Desk(const Clock& clock, const Rulebook& rulebook) : m_clock(clock), m_rulebook(rulebook) {}

    bool isOpen() const { return m_casebook != nullptr; }
    /// The open office. Asking while locked is a fault of the program.
    const Office& office() const { return m_office.value(); }
    const Clock& clock() const { return m_clock; }
    const Rulebook& rulebook() const { return m_rulebook; }

    /// Lays an open casebook on the desk.
    void put(Casebook casebook)
    {
        m_office.reset();
        m_casebook = std::make_unique<Casebook>(std::move(casebook));
        m_office.emplace(Office{*m_casebook, m_clock, m_rulebook});
    }
    /// Closes the casebook and clears the desk. Throws StoreError where closing fails; the desk is clear all the same.
    void clear()
    {
        m_office.reset();
        const std::unique_ptr<Casebook> casebook = std::move(m_casebook);
        if (casebook)
            casebook->close();
    }

private:
    const Clock& m_clock;
    const Rulebook& m_rulebook;
    std::unique_ptr<Casebook> m_casebook;
    std::optional<Office> m_office;
};

} // namespace cadair::ui
