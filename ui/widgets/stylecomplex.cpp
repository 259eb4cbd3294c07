#include "ui/widgets/stylecontrols.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/stylehelpers.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace cadair::ui::controls {

using namespace Qt::StringLiterals;

void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const int thick = px(4);
    const QRect track(option.rect.x(), option.rect.center().y() - thick / 2, option.rect.width(), thick);
    paint::roundedBox(painter, track, color(Token::Line), Qt::transparent, 2);
    const int range = option.maximum - option.minimum;
    const double share = range > 0 ? static_cast<double>(option.progress - option.minimum) / range : 1.0;
    paint::roundedBox(painter,
                      QRect(track.x(), track.y(), static_cast<int>(track.width() * std::clamp(share, 0.0, 1.0)), thick),
                      color(Token::Accent), Qt::transparent, 2);
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
    painter.drawText(field, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width()));
}

void drawSpin(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up, const QRect& down)
{
    fieldBox(painter, option.rect, enabled(option), focused(option));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&option](bool can) { return color(can && enabled(option) ? Token::Text : Token::Line); };
    drawIcon(painter, up.adjusted(0, px(3), 0, 0), u"chevron-up"_s,
             ink(option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled)), px(10));
    drawIcon(painter, down.adjusted(0, 0, 0, -px(3)), u"chevron-down"_s,
             ink(option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled)), px(10));
}

namespace {

/// A scroll bar stands on what it scrolls: the white of a card, a list or a text, or the page itself.
bool standsOnBase(const QWidget* widget)
{
    for (const QWidget* above = widget; above; above = above->parentWidget())
        if (above->inherits("cadair::ui::Card") || above->inherits("QAbstractItemView")
            || above->inherits("QPlainTextEdit") || above->inherits("QTextEdit"))
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
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
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
    painter.fillRect(QRect(option.rect.x(), middle - thick / 2, handle.center().x() - option.rect.x(), thick),
                     color(Token::Accent));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(focused(option) ? Token::Focus : Token::Accent), 2));
    painter.setBrush(color(Token::Base));
    painter.drawEllipse(QRectF(handle).adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace cadair::ui::controls
