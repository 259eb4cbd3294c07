#include "ui/conference/planner/daytable.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

struct DayLook {
    Tone tone = Tone::Plain;
    QString icon;
    QColor ground;
};

DayLook lookOf(DayState state)
{
    switch (state) {
    case DayState::Past: return {Tone::Muted, {}, color(Token::Base)};
    case DayState::Closed: return {Tone::Muted, u"slash-circle"_s, color(Token::Alt)};
    case DayState::Late: return {Tone::Stopped, shape::stopped, color(Token::StoppedPale)};
    case DayState::ShortNotice:
    case DayState::Busy: return {Tone::Attention, shape::attention, color(Token::AttentionGround)};
    case DayState::Suits: return {Tone::Done, shape::done, color(Token::DoneGround)};
    }
    Q_UNREACHABLE();
}

/// The pill of a proposed day, at the right of its date.
void drawStar(QPainter& painter, const QRect& box, int number, bool best)
{
    const QString text = QString::number(number);
    const QFont font = textFont(TextSize::Small, true);
    const int width = px(12) + px(5) + QFontMetrics(font).horizontalAdvance(text) + 2 * px(7);
    const QRect pill(box.right() - width - px(6), box.y() + px(7), width, px(20));
    paint::roundedBox(painter, pill, color(best ? Token::Accent : Token::Base), color(Token::Accent), px(10));
    const QColor ink = color(best ? Token::OnAccent : Token::Accent);
    drawIcon(painter, QRect(pill.x() + px(6), pill.y(), px(12), pill.height()), u"star-fill"_s, ink, px(12));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(pill.adjusted(px(6) + px(12) + px(4), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace

void DayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const DayModel*>(index.model());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(px(2), px(2), -px(2), -px(2));
    const CandidateDay* day = model->day(index);
    if (!day) {
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(color(Token::Muted));
        painter->drawText(box.adjusted(px(8), px(8), 0, 0), Qt::AlignTop | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const DayLook look = lookOf(day->state);
    const bool chosen = model->chosen() == day->date;
    paint::roundedBox(*painter, box, look.ground, chosen ? color(Token::Accent) : QColor(Qt::transparent), 3, chosen ? 2 : 1);
    if (day->state == DayState::Closed)
        paint::hatch(*painter, box, color(Token::Line));
    const int x = box.x() + px(8);
    const int room = box.right() - px(4) - x;
    int y = box.y() + px(6);

    const QFont head = textFont(TextSize::Section, true);
    painter->setFont(head);
    painter->setPen(color(look.tone == Tone::Muted ? Token::Muted : Token::Text));
    const bool withMonth = day->date.day() == 1 || index == model->index(0, 0);
    const QString date = withMonth ? shortDate(day->date, screenLanguage()) : QString::number(day->date.day());
    painter->drawText(QRect(x, y, room, QFontMetrics(head).height()), Qt::AlignLeft | Qt::AlignTop, date);
    if (day->proposed > 0)
        drawStar(*painter, box, day->proposed, day->proposed == 1);
    y += QFontMetrics(head).height() + px(2);

    const QString word = DayModel::stateWord(*day);
    const QFont strong = textFont(TextSize::Body, true);
    if (!word.isEmpty()) {
        drawIcon(*painter, QRect(x, y, px(14), QFontMetrics(strong).height()), look.icon, color(inkOf(look.tone)), px(14));
        const int wordX = x + px(14) + px(6);
        const int height = paint::wrappedHeight(word, strong, box.right() - wordX);
        paint::wrappedText(*painter, QRect(wordX, y, box.right() - wordX, height), word, strong, color(inkOf(look.tone)));
        y += height;
    }
    const QString reason = model->stateReason(*day);
    if (!reason.isEmpty())
        paint::wrappedText(*painter, QRect(x, y, room, box.bottom() - y), reason, textFont(TextSize::Small), color(look.tone == Tone::Muted ? Token::Muted : Token::Text));
    if (const auto* view = static_cast<const DayTable*>(option.widget); view && view->hasFocus() && view->currentIndex() == index)
        paint::focusRing(*painter, option.rect.adjusted(1, 1, -1, -1));
    else if (view && view->currentIndex() == index && !chosen)
        paint::roundedBox(*painter, box, Qt::transparent, color(Token::Border), 3);
    painter->restore();
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const DayModel*>(index.model());
    const auto* view = static_cast<const DayTable*>(option.widget);
    const int width = view ? view->columnWidth(index.column()) : option.rect.width();
    int height = QFontMetrics(textFont(TextSize::Section, true)).height() + px(16);
    const CandidateDay* day = model->day(index);
    if (!day) // a weekend asks for nothing
        return {width, height};
    const int room = width - px(4) - px(12);
    if (const QString word = DayModel::stateWord(*day); !word.isEmpty())
        height += paint::wrappedHeight(word, textFont(TextSize::Body, true), room - px(20));
    if (const QString reason = model->stateReason(*day); !reason.isEmpty())
        height += paint::wrappedHeight(reason, textFont(TextSize::Small), room);
    return {width, height};
}

} // namespace cadair::ui
