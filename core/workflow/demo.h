#pragma once

#include "core/workflow/office.h"
#include "core/workflow/simulation.h"

namespace cadair {

/// Fills a fresh casebook with the six made-up families of `:/data/demo/families.json`, whose conferences stand in every
/// state, each taken there by the same steps a person takes, in the order of their days. `clock` is the casebook's own; it
/// is moved through the past and left at `now`. Marks the casebook as a sample.
/// Throws StoreError as any step does, and std::runtime_error naming the step where the rules refuse one.
void makeDemo(Casebook& casebook, FixedClock& clock, const Rulebook& rulebook, const QDateTime& now);

/// Fills a fresh casebook with a whole made-up unit that lives through its days (simulation.h), and leaves the clock at `now`. Marks the casebook as a sample. Throws as `makeDemo` does.
SimulationCount makeDemoUnit(Casebook& casebook, FixedClock& clock, const Rulebook& rulebook, const SimulatedUnit& unit, const QDateTime& now);

/// Whether this casebook holds the made-up families: its papers are marked as samples.
bool isSample(const Office& office);

} // namespace cadair
