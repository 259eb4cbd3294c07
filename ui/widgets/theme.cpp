#include "ui/widgets/theme.h"

#include "ui/widgets/cadairstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QLayout>
#include <QPalette>
#include <QScreen>
#include <QSettings>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* marginsProperty = "cadairMargins";
constexpr const char* spacingProperty = "cadairSpacing";
constexpr const char* widthProperty = "cadairWidth";
constexpr const char* minimumWidthProperty = "cadairMinimumWidth";
constexpr const char* maximumWidthProperty = "cadairMaximumWidth";
constexpr const char* heightProperty = "cadairHeight";
constexpr const char* minimumHeightProperty = "cadairMinimumHeight";

const CadairStyle* currentStyle()
{
    return qobject_cast<const CadairStyle*>(QApplication::style());
}

QString bodyFamily()
{
    const auto openSans = u"Open Sans"_s;
    if (!QFontDatabase::hasFamily(openSans)) {
        for (const auto& file : {u":/data/fonts/OpenSans-Regular.ttf"_s, u":/data/fonts/OpenSans-SemiBold.ttf"_s,
                                 u":/data/fonts/OpenSans-Bold.ttf"_s})
            QFontDatabase::addApplicationFont(file);
    }
    for (const auto& family : {openSans, u"Inter"_s, u"Noto Sans"_s})
        if (QFontDatabase::hasFamily(family))
            return family;
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QMargins scaled(QMargins margins)
{
    return {px(margins.left()), px(margins.top()), px(margins.right()), px(margins.bottom())};
}

void rescale(QLayout* layout)
{
    const QVariant margins = layout->property(marginsProperty);
    if (!margins.isValid())
        return;
    layout->setContentsMargins(scaled(margins.value<QMargins>()));
    layout->setSpacing(px(layout->property(spacingProperty).toInt()));
}

void rescale(QWidget* widget)
{
    const auto wanted = [widget](const char* name) { return px(widget->property(name).toInt()); };
    if (const int width = wanted(widthProperty))
        widget->setFixedWidth(width);
    if (const int width = wanted(minimumWidthProperty))
        widget->setMinimumWidth(width);
    if (const int width = wanted(maximumWidthProperty))
        widget->setMaximumWidth(width);
    if (const int height = wanted(heightProperty))
        widget->setFixedHeight(height);
    if (const int height = wanted(minimumHeightProperty))
        widget->setMinimumHeight(height);
}

void rescaleEverything()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        rescale(widget);
        for (QLayout* layout : widget->findChildren<QLayout*>(Qt::FindDirectChildrenOnly)) {
            rescale(layout);
            for (QLayout* inner : layout->findChildren<QLayout*>())
                rescale(inner);
        }
        QEvent changed(QEvent::StyleChange);
        QApplication::sendEvent(widget, &changed);
    }
}

void keep(QWidget* widget, const char* name, int value)
{
    widget->setProperty(name, value);
    rescale(widget);
}

double pointsOf(TextSize size)
{
    const double body = appearance().typeSize;
    switch (size) {
    case TextSize::Small: return body * 9.5 / 11.0;
    case TextSize::Body: return body;
    case TextSize::Section: return body + 2;
    case TextSize::Title: return body + 6;
    case TextSize::Figure: return body + 13;
    case TextSize::Clock: return body + 15;
    case TextSize::Display: return body + 21;
    }
    return body;
}

} // namespace

void applyAppearance(const Appearance& wanted)
{
    auto* style = qobject_cast<CadairStyle*>(QApplication::style());
    if (!style) {
        style = new CadairStyle;
        QApplication::setStyle(style); // the application owns it
    }
    Appearance look = wanted;
    look.typeSize = std::clamp(look.typeSize, smallestType, largestType);
    style->setAppearance(look);
    QApplication::setPalette(paletteOf(look.theme));
    QFont body(bodyFamily());
    body.setPointSizeF(look.typeSize);
    QApplication::setFont(body);
    rescaleEverything();
}

const Appearance& appearance()
{
    static const Appearance usual;
    const CadairStyle* style = currentStyle();
    return style ? style->appearance() : usual;
}

Appearance readAppearance(const QSettings& settings)
{
    Appearance look;
    const QString theme = settings.value(u"appearance/theme"_s).toString();
    look.theme = theme == "cream"_L1 ? ThemeKind::Cream
        : theme == "dark"_L1         ? ThemeKind::Dark
        : theme == "contrast"_L1     ? ThemeKind::Contrast
                                     : ThemeKind::Light;
    const double size = settings.value(u"appearance/typeSize"_s, usualType).toDouble();
    look.typeSize = std::isfinite(size) ? std::clamp(size, smallestType, largestType) : usualType;
    look.reduceMotion = settings.value(u"appearance/reduceMotion"_s, false).toBool();
    return look;
}

void keepAppearance(QSettings& settings, const Appearance& look)
{
    const auto word = [&look] {
        switch (look.theme) {
        case ThemeKind::Light: return u"light"_s;
        case ThemeKind::Cream: return u"cream"_s;
        case ThemeKind::Dark: return u"dark"_s;
        case ThemeKind::Contrast: return u"contrast"_s;
        }
        return QString();
    };
    settings.setValue(u"appearance/theme"_s, word());
    settings.setValue(u"appearance/typeSize"_s, look.typeSize);
    settings.setValue(u"appearance/reduceMotion"_s, look.reduceMotion);
}

QColor color(Token token)
{
    return tokenColor(appearance().theme, token);
}

QPalette paletteOf(ThemeKind kind)
{
    const auto of = [kind](Token token) { return tokenColor(kind, token); };
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& value) { palette.setColor(role, value); };
    set(QPalette::Window, of(Token::Window));
    set(QPalette::Base, of(Token::Base));
    set(QPalette::Button, of(Token::Base));
    set(QPalette::AlternateBase, of(Token::Alt));
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::BrightText, QPalette::ToolTipText})
        set(role, of(Token::Text));
    set(QPalette::ToolTipBase, of(Token::Base));
    set(QPalette::PlaceholderText, of(Token::Muted));
    for (const auto role : {QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        set(role, of(Token::Border));
    set(QPalette::Midlight, of(Token::Line));
    set(QPalette::Light, of(Token::Base));
    for (const auto role : {QPalette::Highlight, QPalette::Link, QPalette::LinkVisited})
        set(role, of(Token::Accent));
    set(QPalette::HighlightedText, of(Token::OnAccent));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Token::Muted));
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Token::Alt));
    palette.setColor(QPalette::Disabled, QPalette::Button, of(Token::Alt));
    return palette;
}

int px(int n)
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dots = screen ? screen->logicalDotsPerInchY() : 96.0;
    return static_cast<int>(std::lround(n * appearance().typeSize / 11.0 * dots / 96.0));
}

QFont textFont(TextSize size, bool semibold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(pointsOf(size));
    if (semibold)
        font.setWeight(QFont::DemiBold);
    return font; // Open Sans figures all have one width, so the clock does not jump
}

void scaleLayout(QLayout* layout, QMargins margins, int spacing)
{
    layout->setProperty(marginsProperty, QVariant::fromValue(margins));
    layout->setProperty(spacingProperty, spacing);
    rescale(layout);
}

void scaleWidth(QWidget* widget, int width) { keep(widget, widthProperty, width); }
void scaleMinimumWidth(QWidget* widget, int width) { keep(widget, minimumWidthProperty, width); }
void scaleMaximumWidth(QWidget* widget, int width) { keep(widget, maximumWidthProperty, width); }
void scaleHeight(QWidget* widget, int height) { keep(widget, heightProperty, height); }
void scaleMinimumHeight(QWidget* widget, int height) { keep(widget, minimumHeightProperty, height); }

} // namespace cadair::ui
