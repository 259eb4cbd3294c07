#include "ui/print/tablerows.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace cadair::ui {

namespace {

bool isSmallPrint(const QTextTableCell& cell, double smallPoints)
{
    const QTextBlock block = cell.firstCursorPosition().block();
    if (block.text().trimmed().isEmpty())
        return true; // a column that needs no name
    return qAbs(block.begin().fragment().charFormat().fontPointSize() - smallPoints) < 0.01;
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

} // namespace cadair::ui
