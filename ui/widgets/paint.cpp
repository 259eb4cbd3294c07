#include "ui/widgets/paint.h"

#include "ui/widgets/icons.h"

#include <QFontMetrics>
#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace cadair::ui::paint {

using namespace Qt::StringLiterals;

namespace {

struct Saved {
    explicit Saved(QPainter& painter) : p(painter) { p.save(); }
    ~Saved() { p.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;
    QPainter& p;
};

QFont faceFont(const ButtonFace& face, QFont font)
{
    if (face.look == ButtonLook::Primary || face.look == ButtonLook::Strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

int iconRoom(const QString& icon)
{
    return icon.isEmpty() ? 0 : px(16) + px(8);
}

QFont chipFont() { return textFont(TextSize::Small, true); }
QFont tallChipFont() { return textFont(TextSize::Body, true); }

struct ButtonInk {
    QColor fill, edge, text;
    double pen = 1;
};

ButtonInk inkFor(const ButtonFace& face)
{
    const QColor text = color(Token::Text);
    if (!face.enabled) {
        if (face.look == ButtonLook::Quiet)
            return {Qt::transparent, Qt::transparent, color(Token::Muted), 1};
        return {color(Token::Alt), color(Token::Line), color(Token::Muted), 1};
    }
    switch (face.look) {
    case ButtonLook::Primary: {
        const QColor accent = color(Token::Accent);
        const QColor fill = face.pressed ? mixed(accent, text, 0.25)
            : face.hovered               ? mixed(accent, text, 0.12)
                                         : accent;
        return {fill, fill, color(Token::OnAccent), 1};
    }
    case ButtonLook::Strong:
        return {color(face.hovered || face.pressed ? Token::Selection : Token::Base), color(Token::Accent),
                color(Token::Accent), 1.5};
    case ButtonLook::Quiet:
        return {face.hovered || face.pressed ? color(Token::Selection) : QColor(Qt::transparent), Qt::transparent,
                color(Token::Accent), 1};
    case ButtonLook::Plain:
        return {color(face.pressed       ? Token::Selection
                          : face.hovered ? Token::Alt
                                         : Token::Base),
                color(Token::Border), text, 1};
    }
    return {};
}

} // namespace

void roundedBox(QPainter& painter, const QRect& box, const QColor& fill, const QColor& edge, double radius, double pen)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    if (edge.alpha() == 0)
        painter.setPen(Qt::NoPen);
    else
        painter.setPen(QPen(edge, pen));
    const double inset = edge.alpha() == 0 ? 0 : pen / 2;
    const double r = px(1) * radius;
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), r, r);
}

void focusRing(QPainter& painter, const QRect& box, double radius)
{
    roundedBox(painter, box, Qt::transparent, color(Token::Focus), radius, 2);
}

QSize buttonSize(const ButtonFace& face, const QFont& font)
{
    const QFontMetrics metrics(faceFont(face, font));
    const int padding = px(face.look == ButtonLook::Quiet ? 8 : 14);
    int width = face.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, face.text).width();
    width += face.text.isEmpty() && !face.icon.isEmpty() ? px(16) : iconRoom(face.icon);
    width += iconRoom(face.trailingIcon);
    const int height = std::max(px(face.live ? 40 : 32), metrics.height() + px(10));
    return {std::max(width + 2 * padding, height), height};
}

void button(QPainter& painter, const QRect& box, const ButtonFace& face, const QFont& given)
{
    const Saved saved(painter);
    const ButtonInk ink = inkFor(face);
    const QRect body = face.focused && face.look == ButtonLook::Primary ? box.adjusted(3, 3, -3, -3) : box;
    if (ink.fill.alpha() || ink.edge.alpha())
        roundedBox(painter, body, ink.fill, ink.edge, 4, ink.pen);
    if (face.focused)
        focusRing(painter, box);
    const QFont font = faceFont(face, given);
    const QFontMetrics metrics(font);
    const int textWidth = face.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, face.text).width();
    const int before = face.text.isEmpty() && !face.icon.isEmpty() ? px(16) : iconRoom(face.icon);
    const int total = before + textWidth + iconRoom(face.trailingIcon);
    int x = box.x() + std::max((box.width() - total) / 2, px(4));
    if (!face.icon.isEmpty())
        drawIcon(painter, QRect(x, box.y(), px(16), box.height()), face.icon, ink.text, px(16));
    x += before;
    painter.setFont(font);
    painter.setPen(ink.text);
    painter.drawText(QRect(x, box.y(), textWidth + 1, box.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | (face.flags ? face.flags : int(Qt::TextShowMnemonic)),
                     face.text);
    if (!face.trailingIcon.isEmpty())
        drawIcon(painter, QRect(x + textWidth + px(8), box.y(), px(16), box.height()), face.trailingIcon, ink.text,
                 px(16));
}

QSize chipSize(const QString& text, const QString& icon, bool tall, bool menu)
{
    const QFontMetrics metrics(tall ? tallChipFont() : chipFont());
    const int side = px(tall ? 16 : 14);
    int width = 2 * px(8) + metrics.horizontalAdvance(text);
    if (!icon.isEmpty())
        width += side + px(6);
    if (menu)
        width += px(4) + px(12);
    return {width, std::max(px(tall ? 32 : 24), metrics.height() + px(4))};
}

void chip(QPainter& painter, const QRect& box, const QString& text, const QString& icon, Tone tone, bool tall,
          bool menu)
{
    const Saved saved(painter);
    const bool outlined = appearance().theme == ThemeKind::Contrast || tone == Tone::Plain || tone == Tone::Muted;
    const QColor ink = color(inkOf(tone));
    const QColor edge = tone == Tone::Plain || tone == Tone::Muted ? color(Token::Border) : ink;
    roundedBox(painter, box, color(groundOf(tone)), outlined ? edge : QColor(Qt::transparent));
    const int side = px(tall ? 16 : 14);
    int x = box.x() + px(8);
    if (!icon.isEmpty()) {
        drawIcon(painter, QRect(x, box.y(), side, box.height()), icon, ink, side);
        x += side + px(6);
    }
    painter.setFont(tall ? tallChipFont() : chipFont());
    painter.setPen(ink);
    const int after = menu ? px(16) : 0;
    painter.drawText(QRect(x, box.y(), box.right() + 1 - x - px(8) - after + px(2), box.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
    if (menu)
        drawIcon(painter, QRect(box.right() + 1 - px(8) - px(12), box.y(), px(12), box.height()), u"chevron-down"_s,
                 ink, px(12));
}

namespace {

int segmentWidth(const Segments& segments, qsizetype index, const QFont& font)
{
    QFont heavy = font;
    heavy.setWeight(QFont::DemiBold); // room for the chosen weight, so nothing moves when the choice does
    int width = QFontMetrics(heavy).size(Qt::TextShowMnemonic, segments.texts.at(index)).width() + 2 * px(13);
    if (!segments.icons.value(index).isEmpty())
        width += px(16) + px(6);
    if (segments.tick)
        width += px(6);
    return width;
}

} // namespace

QSize segmentsSize(const Segments& segments, const QFont& font)
{
    int width = 0;
    for (qsizetype i = 0; i < segments.texts.size(); ++i)
        width += segmentWidth(segments, i, font);
    return {width, std::max(px(32), QFontMetrics(font).height() + px(10))};
}

QList<QRect> segmentRects(const Segments& segments, const QRect& box, const QFont& font)
{
    QList<QRect> rects;
    int x = box.x();
    for (qsizetype i = 0; i < segments.texts.size(); ++i) {
        const int width = segmentWidth(segments, i, font);
        rects << QRect(x, box.y(), width, box.height());
        x += width;
    }
    return rects;
}

void segments(QPainter& painter, const QRect& box, const Segments& segments, const QFont& font)
{
    const Saved saved(painter);
    const QList<QRect> rects = segmentRects(segments, box, font);
    if (rects.isEmpty())
        return;
    const QRect outer(rects.first().topLeft(), QPoint(rects.last().right(), rects.last().bottom()));
    roundedBox(painter, outer, color(segments.enabled ? Token::Base : Token::Alt), color(Token::Border));
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const bool chosen = i == segments.chosen;
        const QRect& rect = rects.at(i);
        if (i > 0 && !chosen && i - 1 != segments.chosen) {
            painter.setPen(color(Token::Border));
            painter.drawLine(rect.x(), rect.y() + 1, rect.x(), rect.bottom() - 1);
        }
        if (chosen) {
            const Saved clipped(painter);
            painter.setClipRect(rect, Qt::IntersectClip);
            roundedBox(painter, outer, color(Token::Accent), color(Token::Accent));
        }
        QFont face = font;
        if (chosen)
            face.setWeight(QFont::DemiBold);
        const QColor ink = color(!segments.enabled ? Token::Muted : chosen ? Token::OnAccent : Token::Text);
        const QString icon = chosen && segments.tick ? u"check-lg"_s : segments.icons.value(i);
        const int textWidth = QFontMetrics(face).size(Qt::TextShowMnemonic, segments.texts.at(i)).width();
        const int iconWidth = icon.isEmpty() ? 0 : px(14) + px(6);
        int x = rect.x() + (rect.width() - textWidth - iconWidth) / 2;
        if (!icon.isEmpty()) {
            drawIcon(painter, QRect(x, rect.y(), px(14), rect.height()), icon, ink, px(14));
            x += iconWidth;
        }
        painter.setFont(face);
        painter.setPen(ink);
        painter.drawText(QRect(x, rect.y(), textWidth + 1, rect.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, segments.texts.at(i));
    }
}

void hatch(QPainter& painter, const QRect& box, const QColor& ink)
{
    const Saved saved(painter);
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, px(2)));
    for (int x = box.x() - box.height(); x < box.right() + box.height(); x += px(6))
        painter.drawLine(x, box.bottom() + 1, x + box.height(), box.y());
}

namespace {

/// How one text wraps in one font and width.
struct Wrapping {
    int flags = Qt::TextWordWrap;
    int height = 0;
};

Wrapping measured(const QString& text, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    Wrapping wrapping;
    for (const QStringView word : QStringView(text).split(u' '))
        if (metrics.horizontalAdvance(word.toString()) > width)
            wrapping.flags = Qt::TextWrapAnywhere;
    wrapping.height = std::max(metrics.boundingRect(QRect(0, 0, width, 100000), wrapping.flags, text).height(), metrics.height());
    return wrapping;
}

/// What was measured is known by two hashes of the text, never by the text: names do not outlive a lock in here.
struct WrapKey {
    size_t first, second, font;
    qsizetype length;
    int width;
    bool operator==(const WrapKey&) const = default;
};

size_t qHash(const WrapKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.first, key.second, key.font, key.length, key.width);
}

/// Rows are measured anew after each step of a meeting, and most say what they said before.
const Wrapping& wrapped(const QString& text, const QFont& font, int width)
{
    constexpr qsizetype most = 8000;
    static QHash<WrapKey, Wrapping> known;
    if (known.size() > most)
        known.clear();
    const WrapKey key{qHash(text, size_t(1)), qHash(text, size_t(0x9e3779b9)), ::qHash(font), text.size(), width};
    const auto found = known.constFind(key);
    return found != known.cend() ? *found : *known.insert(key, measured(text, font, width));
}

} // namespace

int wrappedHeight(const QString& text, const QFont& font, int width)
{
    return text.isEmpty() || width <= 0 ? QFontMetrics(font).height() : wrapped(text, font, width).height;
}

bool breaksWords(const QString& text, const QFont& font, int width)
{
    return wrapped(text, font, width).flags == Qt::TextWrapAnywhere;
}

void wrappedText(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& ink,
                 Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, int(alignment) | wrapped(text, font, box.width()).flags, text);
}

void chairMark(QPainter& painter, const QRectF& box, const QColor& ink)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double u = box.height() / 60.0;
    painter.setPen(QPen(ink, 6 * u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box, u](double x, double y) { return QPointF(box.x() + x * u, box.y() + y * u); };
    QPainterPath path(at(3, 3));
    path.lineTo(at(8, 32));
    path.lineTo(at(42, 32));
    path.lineTo(at(46, 57));
    path.moveTo(at(8, 32));
    path.lineTo(at(4, 57));
    path.moveTo(at(7, 45));
    path.lineTo(at(43, 45));
    painter.drawPath(path);
}

} // namespace cadair::ui::paint
