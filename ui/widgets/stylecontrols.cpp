#include "ui/widgets/stylecontrols.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/icons.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QVariant>

#include <algorithm>

namespace cadair::ui::controls {

using namespace Qt::StringLiterals;

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }
bool enabled(const QStyleOption& option) { return has(option, QStyle::State_Enabled); }
bool focused(const QStyleOption& option) { return has(option, QStyle::State_HasFocus); }

void fieldBox(QPainter& painter, const QRect& box, bool isEnabled, bool isFocused)
{
    const QColor ground = color(isEnabled ? Token::Base : Token::Alt);
    paint::roundedBox(painter, box, ground, isFocused ? color(Token::Focus) : color(isEnabled ? Token::Border : Token::Line), 4, isFocused ? 2 : 1);
}

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
    paint::roundedBox(painter, option.rect, color(filled ? Token::Accent : enabled(option) ? Token::Base : Token::Alt), filled ? color(Token::Accent) : ink, 3);
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
    const bool lit = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
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
    painter.drawText(box, int(option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextWordWrap, option.text);
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
        const QRect line(option.rect.x() + px(8), option.rect.bottom() - px(3) + 1, option.rect.width() - px(16), px(3));
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

void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const int thick = px(4);
    const QRect track(option.rect.x(), option.rect.center().y() - thick / 2, option.rect.width(), thick);
    paint::roundedBox(painter, track, color(Token::Line), Qt::transparent, 2);
    const int range = option.maximum - option.minimum;
    const double share = range > 0 ? static_cast<double>(option.progress - option.minimum) / range : 1.0;
    paint::roundedBox(painter, QRect(track.x(), track.y(), static_cast<int>(track.width() * std::clamp(share, 0.0, 1.0)), thick), color(Token::Accent), Qt::transparent, 2);
}

void drawCombo(const QStyleOptionComboBox& option, QPainter& painter, const QRect& arrow)
{
    fieldBox(painter, option.rect, enabled(option), focused(option));
    drawIcon(painter, arrow, u"chevron-down"_s, color(Token::Muted), px(14));
}

void drawComboLabel(const QStyleOptionComboBox& option, QPainter& painter, const QRect& field)
{
    if (option.editable)
        return;
    painter.setPen(color(enabled(option) ? Token::Text : Token::Muted));
    painter.drawText(field, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width()));
}

void drawSpin(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up, const QRect& down)
{
    fieldBox(painter, option.rect, enabled(option), focused(option));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&option](bool can) { return color(can && enabled(option) ? Token::Text : Token::Line); };
    drawIcon(painter, up.adjusted(0, px(3), 0, 0), u"chevron-up"_s, ink(option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled)), px(10));
    drawIcon(painter, down.adjusted(0, 0, 0, -px(3)), u"chevron-down"_s, ink(option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled)), px(10));
}

namespace {

/// A scroll bar stands on what it scrolls: the white of a card, a list or a text, or the page itself.
bool standsOnBase(const QWidget* widget)
{
    for (const QWidget* above = widget; above; above = above->parentWidget())
        if (above->inherits("cadair::ui::Card") || above->inherits("QAbstractItemView") || above->inherits("QPlainTextEdit") || above->inherits("QTextEdit"))
            return true;
    return false;
}

} // namespace

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& slider, const QWidget* widget)
{
    painter.fillRect(option.rect, color(standsOnBase(widget) ? Token::Base : Token::Window));
    if (option.maximum <= option.minimum)
        return;
    const bool across = option.orientation == Qt::Horizontal;
    const int inset = px(3);
    const QRect bar = across ? slider.adjusted(1, inset, -1, -inset) : slider.adjusted(inset, 1, -inset, -1);
    const bool lit = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    paint::roundedBox(painter, bar, color(lit ? Token::Muted : Token::Border), Qt::transparent, 3);
}

QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part, int least)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        slider = static_cast<int>(static_cast<qint64>(option.pageStep) * length / (range + option.pageStep));
        slider = std::clamp(slider, std::min(least, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const auto piece = [&option, across](int from, int size) {
        return across ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                      : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
    };
    if (part == QStyle::SC_ScrollBarSlider)
        return piece(start, slider);
    if (part == QStyle::SC_ScrollBarSubPage)
        return piece(0, start);
    if (part == QStyle::SC_ScrollBarAddPage)
        return piece(start + slider, length - start - slider);
    return part == QStyle::SC_ScrollBarGroove ? option.rect : QRect();
}

void drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QRect& handle)
{
    const int thick = px(3);
    const int middle = option.rect.center().y();
    painter.fillRect(QRect(option.rect.x(), middle - thick / 2, option.rect.width(), thick), color(Token::Line));
    painter.fillRect(QRect(option.rect.x(), middle - thick / 2, handle.center().x() - option.rect.x(), thick), color(Token::Accent));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(focused(option) ? Token::Focus : Token::Accent), 2));
    painter.setBrush(color(Token::Base));
    painter.drawEllipse(QRectF(handle).adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace cadair::ui::controls
