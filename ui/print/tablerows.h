#pragma once

#include <QTextBlock>

#include <optional>

class QTextDocument;
class QTextTable;

namespace cadair::ui {

/// Whether the first row of a table names its columns: all of it is small print, and something stands under it.
bool hasHeaderRow(const QTextTable& table, double smallPoints);
/// Makes those rows stand again on every page their table goes on to.
void repeatHeaderRows(QTextDocument& document, double smallPoints);

/// A row that begins on one page and goes on upon the next, though it would fit on one.
struct CutRow {
    QTextTable* table = nullptr;
    int row = 0;
    int position = 0; ///< of its first character in the document
};

/// The first such row; those moved before and those longer than half a page do not count.
std::optional<CutRow> firstCutRow(const QTextDocument& document);
/// Makes the row begin on the next page. A first row, or one right under the names of the columns, takes the beginning of its
/// table along, and `heading`, the first of the lines that stay with the table, where there are any.
void moveToNextPage(const CutRow& cut, const QTextBlock& heading);

} // namespace cadair::ui
