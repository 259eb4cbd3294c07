#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

/// How CadairStyle draws each control; only the style calls these.
namespace cadair::ui::controls {

void drawField(const QStyleOption& option, QPainter& painter);
void drawFrame(const QStyleOption& option, QPainter& painter);
void drawCheck(const QStyleOption& option, QPainter& painter);
void drawRadio(const QStyleOption& option, QPainter& painter);
void drawFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawArrow(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter);
void drawToolPanel(const QStyleOption& option, QPainter& painter);

void drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget);
QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget);
void drawCheckLabel(const QStyleOptionButton& option, QPainter& painter);
void drawHeaderSection(const QStyleOption& option, QPainter& painter);
void drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter);
void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter);
void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter);
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);
void drawTabShape(const QStyleOptionTab& option, QPainter& painter);
void drawTabLabel(const QStyleOptionTab& option, QPainter& painter);
void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter);

void drawCombo(const QStyleOptionComboBox& option, QPainter& painter, const QRect& arrow);
void drawComboLabel(const QStyleOptionComboBox& option, QPainter& painter, const QRect& field);
void drawSpin(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up, const QRect& down);
void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& slider, const QWidget* widget);
QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part, int least);
void drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QRect& handle);

} // namespace cadair::ui::controls
