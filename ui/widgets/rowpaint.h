#pragma once

#include "ui/widgets/paint.h"
#include "ui/widgets/rowcell.h"

#include <QModelIndex>

class QStyleOptionViewItem;

/// How RowDelegate measures and draws the kinds of cells; only the delegate calls these.
namespace cadair::ui::rowpaint {

RowCell cellAt(const QModelIndex& index);
int leftPadding(bool firstColumn);
int rightPadding();
QFont mainFont(const RowCell& cell);
int iconWidth(const RowCell& cell);
paint::Segments segmentsOf(const RowCell& cell);
paint::ButtonFace faceOf(const RowCell& cell);

/// Text and second line wrapped into `width`.
struct Lines {
    int first = 0;
    int second = 0;
    int total() const { return first + second; }
};

Lines linesOf(const RowCell& cell, int width);
/// Where a cell's button and its segments stand in `box`.
QRect buttonRect(const RowCell& cell, const QRect& box);
QRect segmentsBox(const RowCell& cell, const QRect& box, bool first);

void drawTextCell(QPainter& painter, const RowCell& cell, const QRect& inner);
void drawDots(QPainter& painter, const RowCell& cell, const QRect& inner);
void drawCheckCell(QPainter& painter, RowCell cell, const QRect& inner);
void drawSection(QPainter& painter, const RowCell& cell, const QRect& inner);
/// The whole row's rectangle, so that one ring can be drawn piece by piece through each cell's own clip.
QRect rowRect(const QStyleOptionViewItem& option);
void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const RowCell& cell,
                bool hovered);

/// Counts a text that had to be cut, and gives the count back, for tests.
void countCut();
int takeCuts();

} // namespace cadair::ui::rowpaint
