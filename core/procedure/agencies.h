#pragma once

#include "core/base/language.h"
#include "core/base/strictjson.h"
#include "core/procedure/words.h"

#include <QByteArray>

#include <set>
#include <variant>
#include <vector>

namespace cadair {

/// One kind of agency that people come from: two people of one kind are one professional group.
struct AgencyKind {
    AgencyKey key;
    SectorKey sector;    ///< health, education, or the kind itself
    LocalText name;      ///< "Child and adolescent mental health"
    LocalText shortName; ///< "CAMHS": for boards and chips
    bool operator==(const AgencyKind&) const = default;
};

/// Every kind of agency, in the order in which a list offers them.
struct AgencyKinds {
    std::vector<AgencyKind> kinds;
    bool operator==(const AgencyKinds&) const = default;

    /// The kind with this key; nullptr where there is none.
    const AgencyKind* find(const AgencyKey& key) const;
    bool contains(const QString& word) const;
    /// The kinds of one sector ("health": health visiting, general practice, midwifery …).
    std::set<AgencyKey> inSector(const SectorKey& sector) const;
};

/// The kinds in a file as `agencies.json` gives them, or what is wrong with it.
std::variant<AgencyKinds, JsonProblem> readAgencyKinds(const QByteArray& json, const QString& fileName);

/// The kinds this program carries (resources/agencies.json). Loaded by whoever owns the program or the test.
/// Throws std::logic_error where the file inside the program is broken, which no build with green tests is.
AgencyKinds shippedAgencyKinds();

} // namespace cadair
