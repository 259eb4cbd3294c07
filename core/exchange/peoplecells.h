#pragma once

#include "core/exchange/peoplecsv.h"

namespace cadair {

/// Puts one cell into a person; a text that cannot stand becomes a problem. An empty cell changes nothing.
void putCell(Person& person, PeopleColumn column, const QString& cell, const AgencyKinds& agencies, std::vector<RowProblem>& problems);
/// The cell as an export writes it.
QString cellOf(const Person& person, PeopleColumn column, const AgencyKinds& agencies, Language language);
/// A date as people write it in tables: 2027-02-28, 28/02/2027, 28.2.2027, "28 February 2027", "28 Chwefror 2027".
std::optional<QDate> dateInCell(const QString& text);

} // namespace cadair
