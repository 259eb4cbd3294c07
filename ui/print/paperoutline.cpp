#include "ui/print/paperoutline.h"

#include "ui/print/sealeddocument.h"
#include "ui/print/tablerows.h"

#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// The sizes that make a heading, as this document's own style has them.
struct Sizes {
    double heading = 0;
    double section = 0;
    double small = 0;
    explicit Sizes(const QString& html)
        : heading(pointsOfClass(html, u"heading"_s)), section(pointsOfClass(html, u"section"_s)), small(pointsOfClass(html, u"small"_s))
    {
    }
};

bool same(double one, double other)
{
    return one > 0 && qAbs(one - other) < 0.01;
}

OutlineParagraph pictureOf(const QTextImageFormat& format)
{
    OutlineParagraph paragraph;
    paragraph.kind = OutlineParagraph::Kind::Picture;
    const QString before = u"data:image/png;base64,"_s;
    if (format.name().startsWith(before))
        paragraph.png = QByteArray::fromBase64(format.name().mid(before.size()).toLatin1());
    paragraph.width = static_cast<int>(format.width());
    paragraph.height = static_cast<int>(format.height());
    return paragraph;
}

OutlineParagraph paragraphOf(const QTextBlock& block, const Sizes& sizes, bool inTable)
{
    OutlineParagraph paragraph;
    double points = 0;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextCharFormat format = at.fragment().charFormat();
        if (format.isImageFormat())
            return pictureOf(format.toImageFormat());
        points = paragraph.words.empty() ? format.fontPointSize() : points;
        paragraph.words.push_back({at.fragment().text().replace(QChar::LineSeparator, u' '), format.fontWeight() >= QFont::DemiBold});
    }
    using enum OutlineParagraph::Kind;
    paragraph.small = same(sizes.small, points);
    if (block.textList())
        paragraph.kind = Item;
    else if (same(sizes.heading, points))
        paragraph.kind = Heading;
    else if (!inTable && same(sizes.section, points))
        std::tie(paragraph.kind, paragraph.level) = std::pair(Heading, 2);
    else if (!inTable && paragraph.isStrong())
        std::tie(paragraph.kind, paragraph.level) = std::pair(Heading, 3);
    return paragraph;
}

std::vector<OutlineParagraph> paragraphsIn(const QTextFrame::iterator& from, const QTextFrame::iterator& to, const Sizes& sizes)
{
    std::vector<OutlineParagraph> found;
    for (auto at = from; at != to; ++at)
        if (at.currentBlock().isValid())
            if (OutlineParagraph paragraph = paragraphOf(at.currentBlock(), sizes, true); !paragraph.isEmpty())
                found.push_back(std::move(paragraph));
    return found;
}

/// Tables that only place things beside one another: the unit's head, and the address beside "Confidential".
bool onlyPlaces(const QTextTable& table, double headPoints)
{
    for (int column = 0; column < table.columns() && table.rows() == 1; ++column) {
        const QTextBlock block = table.cellAt(0, column).firstCursorPosition().block();
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (same(headPoints, at.fragment().charFormat().fontPointSize())
                || at.fragment().charFormat().anchorNames().contains(u"address"_s))
                return true;
    }
    return table.columns() < 2;
}

OutlineTable tableOf(const QTextTable& table, const Sizes& sizes)
{
    OutlineTable made{.hasHeader = hasHeaderRow(table, sizes.small), .rows = {}};
    bool labels = table.rows() > 0;
    for (int row = 0; row < table.rows(); ++row) {
        std::vector<OutlineCell> cells;
        for (int column = 0; column < table.columns();) {
            const QTextTableCell cell = table.cellAt(row, column);
            cells.push_back({paragraphsIn(cell.begin(), cell.end(), sizes), cell.columnSpan()});
            column += std::max(1, cell.columnSpan());
        }
        const auto& first = cells.front().paragraphs;
        const bool label = !first.empty() && (first.front().isStrong() || first.front().small) && cells.size() > 1;
        labels = labels && (label || (made.hasHeader && row == 0));
        made.rows.push_back(std::move(cells));
    }
    made.namesRows = labels && !made.hasHeader;
    return made;
}

} // namespace

bool OutlineParagraph::isEmpty() const
{
    return kind == Kind::Picture ? png.isEmpty()
                                 : std::all_of(words.begin(), words.end(), [](const OutlineWords& each) { return each.text.trimmed().isEmpty(); });
}

bool OutlineParagraph::isStrong() const
{
    return !isEmpty() && std::all_of(words.begin(), words.end(), [](const OutlineWords& each) { return each.strong || each.text.trimmed().isEmpty(); });
}

std::vector<OutlinePart> outlineOf(const ComposedDocument& document)
{
    SealedDocument text;
    text.setHtml(document.bodyHtml);
    const Sizes sizes(document.bodyHtml);
    const double head = pointsOfClass(document.bodyHtml, u"head"_s);
    std::vector<OutlinePart> parts(1);
    const QTextFrame* root = text.rootFrame();
    for (auto at = root->begin(); !at.atEnd(); ++at) {
        if (const auto* table = qobject_cast<const QTextTable*>(at.currentFrame())) {
            if (!onlyPlaces(*table, head)) {
                parts.push_back({{}, tableOf(*table, sizes)});
                parts.emplace_back();
                continue;
            }
            for (int row = 0; row < table->rows(); ++row)
                for (int column = 0; column < table->columns(); ++column) {
                    const QTextTableCell cell = table->cellAt(row, column);
                    for (OutlineParagraph& paragraph : paragraphsIn(cell.begin(), cell.end(), sizes))
                        parts.back().paragraphs.push_back(std::move(paragraph));
                }
        } else if (at.currentBlock().isValid()) {
            if (OutlineParagraph paragraph = paragraphOf(at.currentBlock(), sizes, false); !paragraph.isEmpty())
                parts.back().paragraphs.push_back(std::move(paragraph));
        }
    }
    return parts;
}

} // namespace cadair::ui
