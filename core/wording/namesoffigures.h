#pragma once

#include "core/procedure/agencies.h"
#include "core/rules/statistics.h"
#include "core/wording/phrasebook.h"

namespace cadair {

/// What figures stand together under one heading.
enum class FigureGroup { Meetings, Limits, Agencies, Decisions, Plans, Languages };

FigureGroup groupOf(FigureKind kind);

/// "In time".
QString nameOf(FigureGroup value, const Phrasebook& book);

/// What a figure is called in a table: "Reviews in time".
QString nameOf(FigureKind value, const Phrasebook& book);

/// What is counted and what is not, in whole sentences; where England's children in need census or Wales's child protection
/// measures publish such a figure, that this is so and what differs.
QString definitionOf(FigureKind value, const Phrasebook& book);

/// What a part of a figure is called: an agency, a kind of conference, a category, "5 to 9 years". Empty for the whole.
QString nameOfPart(FigureKind kind, const QString& part, const AgencyKinds& agencies, const Phrasebook& book);

} // namespace cadair
