#pragma once

#include <QStringList>

#include <random>
#include <vector>

namespace cadair {

/// Chance that comes out the same everywhere for one seed: the library's distributions may differ from one to another, so
/// none of them is used.
class SimulationChance final {
public:
    explicit SimulationChance(quint64 seed) : m_engine(seed) {}

    /// From `least` to `most`, both included.
    int between(int least, int most) { return least + static_cast<int>(m_engine() % static_cast<quint64>(most - least + 1)); }
    /// True so many times in a hundred.
    bool percent(int times) { return between(1, 100) <= times; }
    /// True so many times in a thousand.
    bool perThousand(int times) { return between(1, 1000) <= times; }
    template <typename List>
    const auto& oneOf(const List& list)
    {
        return list[static_cast<decltype(list.size())>(between(0, static_cast<int>(list.size()) - 1))];
    }

private:
    std::mt19937_64 m_engine;
};

/// Plainly made-up names from `:/data/demo/names.json`: plants and birds.
class SimulationNames final {
public:
    /// Throws std::runtime_error where the program has lost its list.
    SimulationNames();

    /// "Ashwren", "Derwen": the household's.
    QString family(SimulationChance& chance) const;
    QString given(SimulationChance& chance) const { return chance.oneOf(m_given); }
    QString practitioner(SimulationChance& chance) const;

private:
    QStringList m_plants;
    QStringList m_birds;
    QStringList m_welsh;
    QStringList m_given;
    QStringList m_practitioners;
};

} // namespace cadair
