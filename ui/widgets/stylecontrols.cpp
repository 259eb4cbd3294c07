#include "ui/widgets/stylecontrols.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stylehelpers.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QVariant>

#include <algorithm>

namespace cadair::ui::controls {

using namespace Qt::StringLiterals;

void fieldBox(QPainter& painter, const QRect& box, bool isEnabled, bool isFocused)
{
    const QColor ground = color(isEnabled ? Token::Base : Token::Alt);
    paint::roundedBox(painter, box, ground,
                      isFocused ? color(Token::Focus) : color(isEnabled ? Token::Border : Token::Line), 4,
                      isFocused ? 2 : 1);
}

namespace {

paint::ButtonFace faceOf(const QStyleOptionButton& option, const QWidget* widget)
{
    paint::ButtonFace face;
    face.text = option.text;
    face.look = lookOf(widget);
    if (widget) {
        face.icon = widget->property("cadairIcon").toString();
        face.trailingIcon = widget->property("cadairTrailingIcon").toString();
    }
    if (option.features.testFlag(QStyleOptionButton::HasMenu) && face.trailingIcon.isEmpty())
        face.trailingIcon = u"chevron-down"_s;
    face.enabled = enabled(option);
    face.hovered = has(option, QStyle::State_MouseOver);
    face.pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    face.focused = focused(option);
    face.live = isLive(widget);
    face.flags = Qt::TextShowMnemonic;
    return face;
}

} // namespace

void drawField(const QStyleOption& option, QPainter& painter)
{
    fieldBox(painter, option.rect, enabled(option), focused(option));
}

void drawFrame(const QStyleOption& option, QPainter& painter)
{
    paint::roundedBox(painter, option.rect, Qt::transparent, color(Token::Line), 0);
}

void drawCheck(const QStyleOption& option, QPainter& painter)
{
    const bool on = has(option, QStyle::State_On);
    const bool some = has(option, QStyle::State_NoChange);
    const QColor ink = color(enabled(option) ? Token::Border : Token::Line);
    const bool filled = (on || some) && enabled(option);
    paint::roundedBox(painter, option.rect,
                      color(filled                ? Token::Accent
                                : enabled(option) ? Token::Base
                                                  : Token::Alt),
                      filled ? color(Token::Accent) : ink, 3);
    const QColor mark = color(enabled(option) ? Token::OnAccent : Token::Muted);
    if (on)
        drawIcon(painter, option.rect, u"check-lg"_s, mark, px(14));
    else if (some)
        drawIcon(painter, option.rect, u"dash-lg"_s, mark, px(12));
}

void drawRadio(const QStyleOption& option, QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = has(option, QStyle::State_On);
    painter.setPen(QPen(color(!enabled(option) ? Token::Line : on ? Token::Accent : Token::Border), on ? 2 : 1));
    painter.setBrush(color(enabled(option) ? Token::Base : Token::Alt));
    painter.drawEllipse(QRectF(option.rect).adjusted(1, 1, -1, -1));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(enabled(option) ? Token::Accent : Token::Muted));
        const double inset = option.rect.width() * 0.3;
        painter.drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void drawFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    if (!widget || !widget->inherits("QAbstractItemView"))
        paint::focusRing(painter, option.rect);
}

void drawArrow(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter)
{
    const QString name = element == QStyle::PE_IndicatorArrowDown ? u"chevron-down"_s
        : element == QStyle::PE_IndicatorArrowUp                  ? u"chevron-up"_s
        : element == QStyle::PE_IndicatorArrowLeft                ? u"chevron-left"_s
                                                                  : u"chevron-right"_s;
    drawIcon(painter, option.rect, name, color(Token::Muted), px(12));
}

void drawToolPanel(const QStyleOption& option, QPainter& painter)
{
    const bool lit =
        has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (lit && enabled(option))
        paint::roundedBox(painter, option.rect, color(Token::Selection), Qt::transparent);
    if (focused(option))
        paint::focusRing(painter, option.rect);
}

void drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget)
{
    paint::button(painter, option.rect, faceOf(option, widget), painter.font());
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    return paint::buttonSize(faceOf(option, widget), widget ? widget->font() : textFont(TextSize::Body));
}

void drawCheckLabel(const QStyleOptionButton& option, QPainter& painter)
{
    painter.setPen(color(enabled(option) ? Token::Text : Token::Muted));
    painter.drawText(option.rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
}

void drawHeaderSection(const QStyleOption& option, QPainter& painter)
{
    painter.fillRect(option.rect, color(Token::Alt));
    painter.setPen(color(Token::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter)
{
    const bool first = option.section == 0;
    const QRect box = option.rect.adjusted(first ? px(16) - px(8) : 0, 0, 0, 0);
    painter.setFont(textFont(TextSize::Small, true));
    painter.setPen(color(Token::Muted));
    painter.drawText(box, int(option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextWordWrap,
                     option.text);
}

void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    painter.fillRect(option.rect, color(Token::Window));
    const bool lit = has(option, QStyle::State_Selected);
    const QRect box = option.rect.adjusted(0, px(2), 0, -px(2));
    if (lit)
        paint::roundedBox(painter, box, color(Token::Selection), Qt::transparent);
    painter.setPen(color(enabled(option) ? Token::Text : Token::Muted));
    // access keys are shown once the keyboard is in the menu bar
    painter.drawText(option.rect, Qt::AlignCenter | (lit ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), option.text);
}

namespace {

QStringList menuParts(const QString& text)
{
    const qsizetype tab = text.indexOf(u'\t');
    return tab < 0 ? QStringList{text, QString()} : QStringList{text.left(tab), text.mid(tab + 1)};
}

} // namespace

void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const QRect box = option.rect;
    painter.fillRect(box, color(Token::Base));
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.setPen(color(Token::Line));
        painter.drawLine(box.left() + px(12), box.center().y(), box.right() - px(12), box.center().y());
        return;
    }
    const bool lit = has(option, QStyle::State_Selected) && enabled(option);
    if (lit)
        painter.fillRect(box, color(Token::Accent));
    const QColor ink = color(!enabled(option) ? Token::Muted : lit ? Token::OnAccent : Token::Text);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        drawIcon(painter, QRect(box.left() + px(10), box.y(), px(16), box.height()), u"check-lg"_s, ink, px(14));
    const QStringList parts = menuParts(option.text);
    painter.setFont(option.font);
    painter.setPen(ink);
    const QRect words = box.adjusted(px(34), 0, -px(16), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, parts.at(0));
    if (!enabled(option) || !lit)
        painter.setPen(color(Token::Muted));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, QRect(box.right() - px(24), box.y(), px(16), box.height()), u"chevron-right"_s, ink, px(12));
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), px(9)};
    const QFontMetrics metrics(option.font);
    const QStringList parts = menuParts(option.text);
    int width = px(34) + metrics.size(Qt::TextShowMnemonic, parts.at(0)).width() + px(24);
    if (!parts.at(1).isEmpty())
        width += px(24) + metrics.horizontalAdvance(parts.at(1));
    return {std::max(width, px(180)), std::max(metrics.height() + px(12), px(32))};
}

void drawTabShape(const QStyleOptionTab& option, QPainter& painter)
{
    if (has(option, QStyle::State_Selected)) {
        const QRect line(option.rect.x() + px(8), option.rect.bottom() - px(3) + 1, option.rect.width() - px(16),
                         px(3));
        painter.fillRect(line, color(Token::Accent));
    }
    if (focused(option) && has(option, QStyle::State_Selected))
        paint::focusRing(painter, option.rect.adjusted(1, px(4), -1, -px(4)));
}

void drawTabLabel(const QStyleOptionTab& option, QPainter& painter)
{
    const bool selected = has(option, QStyle::State_Selected);
    QFont font = painter.font();
    if (selected)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(color(selected ? Token::Accent : Token::Muted));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

} // namespace cadair::ui::controls
