#pragma once

#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QPushButton;

namespace cadair::ui {

using ButtonLook = paint::ButtonLook;

/// The look of the whole program: one proxy style over Fusion, no style sheet. It reads the dynamic properties
/// `role` ("primary", "strong", "quiet") and `live` of a widget; set them with the functions below.
class CadairStyle final : public QProxyStyle {
    Q_OBJECT
public:
    CadairStyle();

    const Appearance& appearance() const { return m_appearance; }
    void setAppearance(const Appearance& look) { m_appearance = look; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    Appearance m_appearance;
};

/// Gives a button its weight.
void setLook(QAbstractButton* button, ButtonLook look);
ButtonLook lookOf(const QWidget* widget);

/// Marks a control of the Live screen: 40 px high.
void setLive(QWidget* widget, bool live = true);
bool isLive(const QWidget* widget);

/// A push button with a look and an icon; its words are set by the caller's refreshTexts().
QPushButton* makeButton(QWidget* parent, ButtonLook look = ButtonLook::Plain, const QString& icon = {});

} // namespace cadair::ui
