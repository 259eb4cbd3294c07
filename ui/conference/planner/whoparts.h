#pragma once

#include "core/casework/people.h"
#include "core/casework/words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace cadair::ui::who {

/// The columns of those asked.
enum Column { Who, Yes, Contact, TakeOff, ColumnCount };

/// As what somebody of the directory can be asked.
inline constexpr std::array capacities{Capacity::Practitioner, Capacity::Guardian, Capacity::Advocate, Capacity::LegalRepresentative,
                                       Capacity::Interpreter,  Capacity::Supporter, Capacity::Observer};

/// "A", "B": how the children are told apart at a glance.
inline QString letter(size_t child)
{
    return QString(QChar(static_cast<char16_t>(u'A' + child)));
}

inline bool knows(const std::vector<ChildId>& contact, const ChildId& child)
{
    return std::find(contact.begin(), contact.end(), child) != contact.end();
}

} // namespace cadair::ui::who
