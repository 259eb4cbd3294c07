#include "ui/familydisplay/familywindow.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double wantedPoints = 28; // read from across a room
constexpr double leastPoints = 22;  // no smaller: what has no room then is counted
constexpr int linesOnAScreen = 15;

QColor cream(Token token)
{
    return tokenColor(ThemeKind::Cream, token); // whatever the chair's own colours are
}

QFont typeOf(int pixels)
{
    QFont font = textFont(TextSize::Body);
    font.setPixelSize(pixels);
    return font;
}

int pixelsOf(double points)
{
    QFont font = textFont(TextSize::Body);
    font.setPointSizeF(points);
    return QFontInfo(font).pixelSize();
}

} // namespace

/// What the painting goes by: the painter, the space left, and the one size of type. Words wrap and are never cut short.
struct FamilyWindow::Page {
    Page(QPainter& on, const QRect& all, int pixels)
        : painter(on), space(all), plain(typeOf(pixels)), strong(plain), title(plain)
    {
        strong.setWeight(QFont::DemiBold);
        title = strong;
        title.setPixelSize(pixels * 7 / 5);
        line = QFontMetrics(plain).height() * 4 / 3;
    }

    QPainter& painter;
    QRect space;
    QFont plain;
    QFont strong;
    QFont title;
    int line = 0;
    bool draws = false;           ///< false while the size of type is still looked for
    mutable bool tooWide = false; ///< a single word is wider than its place

    /// How high the words stand at that width.
    int heightOf(const QString& words, const QFont& font, int width) const
    {
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1 << 20), wrapping(words, font, width), words).height();
    }
    /// Writes words from the top of `where` and answers how high they stand; 0 where they have no room.
    int paragraph(const QRect& where, const QString& words, const QFont& font, Token ink, Qt::Alignment side = Qt::AlignLeft) const
    {
        const int height = heightOf(words, font, where.width());
        if (height > where.height())
            return 0;
        text(where, words, font, ink, Qt::AlignTop | side);
        return height;
    }
    /// Writes words into their row.
    void text(const QRect& where, const QString& words, const QFont& font, Token ink, Qt::Alignment align = Qt::AlignVCenter | Qt::AlignLeft) const
    {
        const int flags = wrapping(words, font, where.width());
        if (!draws)
            return;
        painter.setFont(font);
        painter.setPen(cream(ink));
        painter.drawText(where, flags | static_cast<int>(align), words);
    }

private:
    /// Between words; within a word only where it would not stand in its place otherwise.
    int wrapping(const QString& words, const QFont& font, int width) const
    {
        const QFontMetrics metrics(font);
        const QStringList parts = words.simplified().split(u' ');
        const bool wide = std::any_of(parts.begin(), parts.end(), [&](const QString& word) { return metrics.horizontalAdvance(word) > width; });
        tooWide = tooWide || wide;
        return wide ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
    }
};

void FamilyWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), cream(Token::Window));
    if (m_display.blank)
        return;
    const int margin = width() / 20;
    const QRect all = rect().adjusted(margin, margin / 2, -margin, -margin / 2);
    const int least = pixelsOf(leastPoints);
    int pixels = qMax(pixelsOf(wantedPoints), height() / linesOnAScreen * 2 / 3);
    for (; pixels > least; pixels = qMax(least, pixels - 2)) { // as large as all of it has room
        Page tried(painter, all, pixels);
        if (paintAll(tried) == 0 && !tried.tooWide)
            break;
    }
    Page page(painter, all, pixels);
    page.draws = true;
    paintAll(page);
}

/// Answers how many entries have no room; so do the others.
int FamilyWindow::paintAll(Page& page) const
{
    const int margin = page.space.left();
    const int head = QFontMetrics(page.title).height() * 3 / 2;
    const QRect top(page.space.left(), page.space.top(), page.space.width(), head);
    if (m_display.welcome)
        page.text(top, tr("Croeso · Welcome"), page.title, Token::Text);
    page.text(top, timeText(m_now), page.plain, Token::Muted, Qt::AlignVCenter | Qt::AlignRight);
    page.space.setTop(page.space.top() + head);
    if (const QString line = breakLine(); !line.isEmpty()) {
        const int high = page.heightOf(line, page.strong, page.space.width()) + page.line * 5 / 6;
        const QRect bar(0, height() - high, width(), high);
        if (page.draws)
            page.painter.fillRect(bar, cream(Token::Base));
        page.text(bar.adjusted(margin, 0, -margin, 0), line, page.strong, Token::Accent);
        page.space.setBottom(bar.top() - page.line / 3);
    }
    if (!m_display.plans.empty())
        return paintPlan(page);
    return m_display.board ? paintBoard(page) : paintMeeting(page);
}

int FamilyWindow::paintMeeting(Page& page) const
{
    const bool both = !m_display.steps.empty() && !m_display.people.empty();
    const int gap = width() / 24;
    QRect left = page.space;
    QRect right = page.space;
    if (both) {
        left.setWidth(page.space.width() / 2);
        right.setLeft(left.right() + gap);
        if (page.draws) {
            page.painter.setPen(cream(Token::Border));
            page.painter.drawLine(left.right() + gap / 2, right.top(), left.right() + gap / 2, right.bottom());
        }
    }
    int missing = 0;
    if (!m_display.steps.empty())
        missing += paintSteps(page, left);
    if (!m_display.people.empty())
        missing += paintPeople(page, right);
    return missing;
}

/// The place of each step's words beside its icon and "Now".
int FamilyWindow::stepWidth(const Page& page, const DisplayStep& step, int width) const
{
    const int icon = page.line * 3 / 5;
    const int now = QFontMetrics(page.strong).horizontalAdvance(nowWord()) + icon;
    return width - icon * 3 / 2 - (step.state == DisplayStep::State::Now ? now : 0);
}

/// The steps from the present one on where not all have room, and as many before it as then fit.
int FamilyWindow::paintSteps(Page& page, const QRect& where) const
{
    const auto isNow = [](const DisplayStep& step) { return step.state == DisplayStep::State::Now; };
    const int space = page.line - QFontMetrics(page.plain).height();
    std::vector<int> heights;
    for (const DisplayStep& step : m_display.steps)
        heights.push_back(page.heightOf(step.title.in(screenLanguage()), isNow(step) ? page.strong : page.plain, stepWidth(page, step, where.width())) + space);
    const auto total = [&](size_t from, size_t to) { return std::accumulate(heights.begin() + static_cast<qsizetype>(from), heights.begin() + static_cast<qsizetype>(to), 0); };
    const size_t count = m_display.steps.size();
    size_t first = 0;
    size_t end = count;
    if (total(0, count) > where.height()) {
        first = static_cast<size_t>(std::find_if(m_display.steps.begin(), m_display.steps.end(), isNow) - m_display.steps.begin());
        first = first == count ? 0 : first;
        end = first + 1;
        while (end < count && total(first, end + 1) <= where.height() - (end + 1 < count ? page.line : 0))
            ++end;
        while (first > 0 && total(first - 1, end) <= where.height() - (end < count ? page.line : 0))
            --first;
    }
    int top = where.top();
    for (size_t i = first; i < end; top += heights[i], ++i)
        paintStep(page, m_display.steps[i], QRect(where.left(), top, where.width(), heights[i]));
    if (end < count)
        page.text(QRect(where.left(), top, where.width(), page.line), tr("and %n more", nullptr, static_cast<int>(count - end)), page.plain, Token::Muted);
    return static_cast<int>(count - (end - first));
}

void FamilyWindow::paintStep(Page& page, const DisplayStep& step, QRect row) const
{
    const bool isNow = step.state == DisplayStep::State::Now;
    const bool done = step.state == DisplayStep::State::Done;
    const int icon = page.line * 3 / 5;
    if (page.draws) {
        if (isNow)
            page.painter.fillRect(row.adjusted(-icon / 2, 0, 0, 0), cream(Token::Base));
        drawIcon(page.painter, QRect(row.left(), row.top(), icon, page.line), done ? shape::done : isNow ? u"record-circle-fill"_s : shape::waiting,
                 cream(isNow || done ? Token::Accent : Token::Muted), icon);
    }
    const QRect words(row.left() + icon * 3 / 2, row.top(), stepWidth(page, step, row.width()), row.height());
    if (isNow)
        page.text(QRect(words.right(), row.top(), row.right() - words.right() - icon / 3, row.height()), nowWord(), page.strong, Token::Accent,
                  Qt::AlignVCenter | Qt::AlignRight);
    page.text(words, step.title.in(screenLanguage()), isNow ? page.strong : page.plain, done ? Token::Muted : Token::Text);
}

int FamilyWindow::paintPeople(Page& page, const QRect& where) const
{
    QRect rest = where;
    page.text(QRect(where.left(), where.top(), where.width(), page.line), tr("Here today"), page.strong, Token::Text);
    rest.setTop(where.top() + page.line);
    int names = 0;
    for (const DisplayPerson& person : m_display.people)
        names = qMax(names, QFontMetrics(page.strong).horizontalAdvance(person.firstName));
    names = qMin(names, where.width() * 2 / 5) + page.line / 2;
    const int space = page.line - QFontMetrics(page.plain).height();
    int left = static_cast<int>(m_display.people.size());
    for (const DisplayPerson& person : m_display.people) {
        const QString role = roleOf(person);
        const int high = qMax(page.heightOf(person.firstName, page.strong, names - page.line / 2), page.heightOf(role, page.plain, where.width() - names)) + space;
        if (high > rest.height() - (left > 1 ? page.line : 0))
            break;
        page.text(QRect(rest.left(), rest.top(), names - page.line / 2, high), person.firstName, page.strong, Token::Text);
        page.text(QRect(rest.left() + names, rest.top(), where.width() - names, high), role, page.plain, Token::Muted);
        rest.setTop(rest.top() + high);
        --left;
    }
    if (left > 0)
        page.text(QRect(rest.left(), rest.top(), rest.width(), page.line), tr("and %n more", nullptr, left), page.plain, Token::Muted);
    return left;
}

int FamilyWindow::paintBoard(Page& page) const
{
    const QStringList heads{tr("What is working well"), tr("What are we worried about"), tr("What needs to happen")};
    const QStringList texts[] = {m_display.board->well, m_display.board->worries, m_display.board->needed};
    const int gap = width() / 40;
    const int third = (page.space.width() - 2 * gap) / 3;
    int missing = 0;
    for (int column = 0; column < 3; ++column) {
        QRect where(page.space.left() + column * (third + gap), page.space.top(), third, page.space.height());
        if (page.draws)
            page.painter.fillRect(where.adjusted(-gap / 3, 0, gap / 3, 0), cream(Token::Base));
        where.setTop(where.top() + page.paragraph(where, heads[column], page.strong, Token::Accent) + page.line / 3);
        qsizetype left = texts[column].size();
        for (const QString& words : texts[column]) {
            const QRect room = left > 1 ? where.adjusted(0, 0, 0, -page.line) : where;
            const int used = page.paragraph(room, words, page.plain, Token::Text);
            if (used == 0)
                break;
            where.setTop(where.top() + used + page.line / 3);
            --left;
        }
        if (left > 0)
            page.paragraph(where, tr("and %n more", nullptr, static_cast<int>(left)), page.plain, Token::Muted);
        missing += static_cast<int>(left);
    }
    return missing;
}

int FamilyWindow::paintPlan(Page& page) const
{
    QRect where = page.space;
    int left = 0;
    for (const DisplayPlan& plan : m_display.plans)
        left += static_cast<int>(plan.actions.size());
    const QRect last(where.left(), where.bottom() - page.line, where.width(), page.line);
    for (const DisplayPlan& plan : m_display.plans) {
        //: heading on the family's screen; %1 is a child's name
        const QString head = plan.child.isEmpty() ? tr("The plan for the baby") : tr("The plan for %1").arg(plan.child);
        where.setTop(where.top() + page.paragraph(where, head, page.strong, Token::Accent));
        const int changes = page.paragraph(where.adjusted(0, 0, 0, -page.line), plan.changes, page.plain, Token::Text);
        if (changes == 0 && !plan.changes.isEmpty()) {
            page.text(last, tr("and %n more", nullptr, left + 1), page.plain, Token::Muted);
            return left + 1;
        }
        where.setTop(where.top() + changes + page.line / 3);
        for (const DisplayAction& action : plan.actions) {
            const QString words = byLine(action).isEmpty() ? action.what : action.what + u" — "_s + byLine(action);
            const int used = page.paragraph(where.adjusted(page.line / 2, 0, 0, left > 1 ? -page.line : 0), u"• "_s + words, page.plain, Token::Text);
            if (used == 0) {
                page.text(last, tr("and %n more", nullptr, left), page.plain, Token::Muted);
                return left;
            }
            --left;
            where.setTop(where.top() + used + page.line / 6);
        }
        where.setTop(where.top() + page.line / 3);
    }
    return left;
}

} // namespace cadair::ui
