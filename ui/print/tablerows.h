#pragma once

class QTextDocument;
class QTextTable;

namespace cadair::ui {

/// Whether the first row of a table names its columns: all of it is small print, and something stands under it.
bool hasHeaderRow(const QTextTable& table, double smallPoints);
/// Makes those rows stand again on every page their table goes on to.
void repeatHeaderRows(QTextDocument& document, double smallPoints);

} // namespace cadair::ui
