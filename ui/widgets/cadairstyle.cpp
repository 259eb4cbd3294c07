#include "ui/widgets/cadairstyle.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/stylecontrols.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QVariant>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

CadairStyle::CadairStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void CadairStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            controls::drawField(*option, *painter);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit*>(widget) || (widget && widget->inherits("QPlainTextEdit")))
            controls::drawField(*option, *painter);
        else
            controls::drawFrame(*option, *painter);
        return;
    case PE_FrameMenu:
        paint::roundedBox(*painter, option->rect, Qt::transparent, color(Token::Border), 0);
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(Token::Base));
        return;
    case PE_PanelTipLabel:
        paint::roundedBox(*painter, option->rect, color(Token::Base), color(Token::Border), 0);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: controls::drawCheck(*option, *painter); return;
    case PE_IndicatorRadioButton: controls::drawRadio(*option, *painter); return;
    case PE_FrameFocusRect: controls::drawFocus(*option, *painter, widget); return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: controls::drawArrow(element, *option, *painter); return;
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_FrameButtonTool:
    case PE_FrameDefaultButton: return;
    case PE_PanelButtonTool: controls::drawToolPanel(*option, *painter); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CadairStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            controls::drawPushButton(*button, *painter, widget);
        return;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            controls::drawCheckLabel(*button, *painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: controls::drawHeaderSection(*option, *painter); return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            controls::drawHeaderLabel(*header, *painter);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            controls::drawMenuBarItem(*item, *painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Token::Window));
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            controls::drawMenuItem(*item, *painter);
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            controls::drawTabShape(*tab, *painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            controls::drawTabLabel(*tab, *painter);
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            controls::drawComboLabel(*combo, *painter,
                                     subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            controls::drawProgress(*bar, *painter);
        return;
    case CE_Splitter: return; // a gap between cards is handle enough
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CadairStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            controls::drawCombo(*combo, *painter, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget));
        return;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            controls::drawSpin(*spin, *painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                               subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget));
        return;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            controls::drawScrollBar(*bar, *painter, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget),
                                    widget);
        return;
    case CC_Slider:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            controls::drawSlider(*slider, *painter, subControlRect(CC_Slider, slider, SC_SliderHandle, widget));
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect CadairStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const
{
    const QRect box = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, box, QRect(box.right() - px(30) + 1, box.y(), px(30), box.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, box, box.adjusted(px(10), 1, -px(30), -1));
        if (part == SC_ComboBoxListBoxPopup)
            return box;
    }
    if (control == CC_SpinBox) {
        const int width = px(26);
        const int half = box.height() / 2;
        if (part == SC_SpinBoxUp)
            return QRect(box.right() - width + 1, box.y(), width, half);
        if (part == SC_SpinBoxDown)
            return QRect(box.right() - width + 1, box.y() + half, width, box.height() - half);
        if (part == SC_SpinBoxEditField)
            return box.adjusted(px(4), 1, -width, -1);
    }
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return controls::scrollBarRect(*bar, part, QProxyStyle::pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect CadairStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(px(7), 1, -px(7), -1);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize CadairStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                    const QWidget* widget) const
{
    const int least = px(isLive(widget) ? 40 : 32);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return controls::pushButtonSize(*button, widget);
        break;
    case CT_LineEdit: return {contents.width() + 2 * px(7), std::max(contents.height() + px(6), least)};
    case CT_ComboBox: return {contents.width() + px(10) + px(30) + px(6), std::max(contents.height() + px(8), least)};
    case CT_SpinBox: return {contents.width() + px(26) + px(22), std::max(contents.height(), least)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + px(8), std::max(size.height(), least)};
    }
    case CT_MenuBarItem: return {contents.width() + px(24), std::max(contents.height() + px(8), px(32))};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return controls::menuItemSize(*item, contents);
        break;
    case CT_HeaderSection: {
        const QFontMetrics metrics(textFont(TextSize::Small, true));
        return {contents.width() + px(8), std::max(metrics.height() + px(10), px(32))};
    }
    case CT_TabBarTab: return {contents.width() + px(8), std::max(contents.height(), px(44))};
    case CT_ToolButton:
        return {std::max(contents.width() + px(8), px(32)), std::max(contents.height() + px(8), px(32))};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int CadairStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")))
            return 2; // the ring must not move the text
        return widget && widget->inherits("QComboBoxPrivateContainer")
            ? 1
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return px(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(8);
    case PM_ScrollBarExtent: return px(12);
    case PM_ScrollBarSliderMin: return px(32);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return px(12);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(8);
    case PM_HeaderMargin: return px(8);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return px(4);
    case PM_MenuHMargin: return 0;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarItemSpacing: return 0;
    case PM_TabBarTabHSpace: return px(16);
    case PM_TabBarTabVSpace: return px(16);
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap: return 0;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 2;
    case PM_SliderThickness:
    case PM_SliderLength: return px(20);
    case PM_SliderControlThickness: return px(20);
    case PM_ToolTipLabelFrameWidth: return px(6);
    case PM_TextCursorWidth: return std::max(1, px(1));
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CadairStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut: return hint == SH_UnderlineShortcut ? 1 : 0;
    case SH_ComboBox_Popup: return 0; // a list below the field, not a menu over it
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking: return 1;
    case SH_ScrollBar_Transient: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_Widget_Animate: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void CadairStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace cadair::ui

#include "moc_cadairstyle.cpp"
