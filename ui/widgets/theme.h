#pragma once

#include "ui/widgets/tokens.h"

#include <QFont>
#include <QMargins>

class QApplication;
class QLayout;
class QPalette;
class QSettings;
class QWidget;

namespace cadair::ui {

/// How everything looks: what a person sets in the View menu. `typeSize` is the body's point size, 9 to 20.
struct Appearance {
    ThemeKind theme = ThemeKind::Light;
    double typeSize = 11;
    bool reduceMotion = false;
    bool operator==(const Appearance&) const = default;
};

/// Smallest, usual and largest body size in points.
inline constexpr double smallestType = 9, usualType = 11, largestType = 20;

/// Puts `wanted` on the whole program: fonts (Open Sans from the resources when missing), palette, style, and every
/// size kept by the scale functions below. Call it once before the first widget and again for each change.
void applyAppearance(const Appearance& wanted);

/// What applyAppearance was last given; the usual look before that.
const Appearance& appearance();

/// The look kept in the person's own settings, and back into them. Nothing about any casebook is kept there.
Appearance readAppearance(const QSettings& settings);
void keepAppearance(QSettings& settings, const Appearance& look);

/// A token's colour in the theme now on screen.
QColor color(Token token);

/// The palette of a theme, every role from the tokens.
QPalette paletteOf(ThemeKind kind);

/// `n` pixels as the pictures give them at 11 pt, grown with the type size and the screen's resolution.
int px(int n);

/// The few sizes of type: points at body 11 are 9.5, 11, 13, 17, 24, 26 and 32. Headings add points, they do not multiply.
enum class TextSize { Small, Body, Section, Title, Figure, Clock, Display };

/// The font of a size, semibold on request; Clock has figures of equal width.
QFont textFont(TextSize size, bool semibold = false);

/// Keeps a layout's margins and gaps at these 11 pt pixels whatever the type size.
void scaleLayout(QLayout* layout, QMargins margins, int spacing);
/// Keeps a widget's width, least width, greatest width, height or least height at these 11 pt pixels (0: leave alone).
void scaleWidth(QWidget* widget, int width);
void scaleMinimumWidth(QWidget* widget, int width);
void scaleMaximumWidth(QWidget* widget, int width);
void scaleHeight(QWidget* widget, int height);
void scaleMinimumHeight(QWidget* widget, int height);

} // namespace cadair::ui
