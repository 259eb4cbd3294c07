#include "ui/print/tablerows.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cadair::ui {

namespace {

bool isSmallPrint(const QTextTableCell& cell, double smallPoints)
{
    const QTextBlock block = cell.firstCursorPosition().block();
    if (block.text().trimmed().isEmpty())
        return true; // a column that needs no name
    return qAbs(block.begin().fragment().charFormat().fontPointSize() - smallPoints) < 0.01;
}

constexpr double mostOfPage = 0.5; // a longer row would leave too much of a page empty
constexpr int movedProperty = QTextFormat::UserProperty + 1;

/// From where to where the words of a row stand in the document, and how high its lowest line is.
struct Extent {
    double top = std::numeric_limits<double>::max();
    double bottom = 0;
    double line = std::numeric_limits<double>::max();
};

Extent extentOf(const QTextTable& table, int row)
{
    const QAbstractTextDocumentLayout* layout = table.document()->documentLayout();
    Extent extent;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto at = cell.begin(); at != cell.end(); ++at) {
            const QTextBlock block = at.currentBlock();
            if (!block.isValid() || block.text().isEmpty() || block.layout()->lineCount() == 0)
                continue;
            const QRectF rect = layout->blockBoundingRect(block);
            extent.top = std::min(extent.top, rect.top());
            extent.bottom = std::max(extent.bottom, rect.bottom());
            extent.line = std::min(extent.line, block.layout()->lineAt(0).height());
        }
    }
    return extent;
}

bool isMoved(const QTextTable& table, int row)
{
    return table.cellAt(row, 0).format().hasProperty(movedProperty);
}

bool isCut(const QTextTable& table, int row)
{
    const double page = table.document()->pageSize().height();
    const Extent extent = extentOf(table, row);
    return extent.bottom > extent.top && extent.bottom - extent.top < mostOfPage * page
           && std::floor(extent.top / page) < std::floor((extent.bottom - 1) / page);
}

/// More room above the words, up to less than a line before the end of the page: Qt puts a line that no longer fits at the
/// top of the next page, under the names of the columns where they are repeated.
void pushWords(const QTextTable& table, int row)
{
    const double page = table.document()->pageSize().height();
    const Extent extent = extentOf(table, row);
    const double room = (std::floor(extent.top / page) + 1) * page - extent.top;
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(format.topPadding() + std::max(0.0, room - extent.line / 2));
        format.setProperty(movedProperty, true);
        cell.setFormat(format);
    }
}

} // namespace

bool hasHeaderRow(const QTextTable& table, double smallPoints)
{
    if (table.rows() < 2 || table.columns() < 2 || smallPoints <= 0)
        return false;
    bool named = false;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(0, column);
        if (!cell.isValid() || !isSmallPrint(cell, smallPoints))
            return false;
        named = named || !cell.firstCursorPosition().block().text().trimmed().isEmpty();
    }
    for (int column = 0; column < table.columns(); ++column) // small print all through names nothing
        if (const QTextTableCell under = table.cellAt(1, column); under.isValid() && !isSmallPrint(under, smallPoints))
            return named;
    return false;
}

void repeatHeaderRows(QTextDocument& document, double smallPoints)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame); table && hasHeaderRow(*table, smallPoints)) {
            QTextTableFormat format = table->format();
            format.setHeaderRowCount(1);
            table->setFormat(format);
        }
}

std::optional<CutRow> firstCutRow(const QTextDocument& document)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        for (int row = table->format().headerRowCount(); row < table->rows(); ++row)
            if (!isMoved(*table, row) && isCut(*table, row))
                return CutRow{table, row, table->cellAt(row, 0).firstPosition()};
    }
    return {};
}

void moveToNextPage(const CutRow& cut, const QTextBlock& heading)
{
    QTextTableFormat format = cut.table->format();
    if (cut.row > format.headerRowCount()) {
        pushWords(*cut.table, cut.row);
        return;
    }
    QTextTableCell cell = cut.table->cellAt(cut.row, 0);
    QTextTableCellFormat marked = cell.format().toTableCellFormat();
    marked.setProperty(movedProperty, true);
    cell.setFormat(marked);
    if (heading.isValid()) {
        QTextBlockFormat before = heading.blockFormat();
        before.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(heading).setBlockFormat(before);
        return;
    }
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cut.table->setFormat(format);
}

} // namespace cadair::ui
