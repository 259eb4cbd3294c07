#include "core/procedure/agencies.h"
#include "ui/familydisplay/familywindow.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastPoints = 28; // read from across a room
constexpr int linesOnAScreen = 15;

QColor cream(Token token)
{
    return tokenColor(ThemeKind::Cream, token); // whatever the chair's own colours are
}

} // namespace

/// What the painting goes by: the painter, the space left, and the one size of type.
struct FamilyWindow::Page {
    QPainter& painter;
    QRect space;
    QFont plain;
    QFont strong;
    int line = 0;

    void text(const QRect& where, const QString& words, const QFont& font, Token ink, int flags = Qt::AlignVCenter | Qt::AlignLeft) const
    {
        painter.setFont(font);
        painter.setPen(cream(ink));
        painter.drawText(where, flags, (flags & Qt::TextWordWrap) ? words : QFontMetrics(font).elidedText(words, Qt::ElideRight, where.width()));
    }
    /// Writes a paragraph and answers how high it stands; 0 where it no longer fits.
    int paragraph(const QRect& where, const QString& words, const QFont& font, Token ink) const
    {
        const QRect needed = QFontMetrics(font).boundingRect(where, Qt::TextWordWrap, words);
        if (needed.height() > where.height())
            return 0;
        text(where, words, font, ink, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap);
        return needed.height();
    }
};

void FamilyWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), cream(Token::Window));
    if (m_display.blank)
        return;
    QFont plain = textFont(TextSize::Body);
    plain.setPointSizeF(leastPoints);
    const int larger = height() / linesOnAScreen * 2 / 3;
    if (QFontInfo(plain).pixelSize() < larger)
        plain.setPixelSize(larger);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const int margin = width() / 20;
    Page page{painter, rect().adjusted(margin, margin / 2, -margin, -margin / 2), plain, strong, QFontMetrics(plain).height() * 4 / 3};

    QFont title = strong;
    title.setPixelSize(QFontInfo(plain).pixelSize() * 7 / 5);
    const int head = QFontMetrics(title).height() * 3 / 2;
    const QRect top(page.space.left(), page.space.top(), page.space.width(), head);
    if (m_display.welcome)
        page.text(top, tr("Croeso · Welcome"), title, Token::Text);
    page.text(top, timeText(m_now), plain, Token::Muted, Qt::AlignVCenter | Qt::AlignRight);
    page.space.setTop(page.space.top() + head);
    if (const QString line = breakLine(); !line.isEmpty()) {
        const QRect bar(0, height() - page.line * 3 / 2, width(), page.line * 3 / 2);
        painter.fillRect(bar, cream(Token::Base));
        page.text(bar.adjusted(margin, 0, -margin, 0), line, strong, Token::Accent);
        page.space.setBottom(bar.top() - page.line / 3);
    }
    if (!m_display.plans.empty())
        paintPlan(page);
    else if (m_display.board)
        paintBoard(page);
    else
        paintMeeting(page);
}

void FamilyWindow::paintMeeting(Page& page) const
{
    const bool both = !m_display.steps.empty() && !m_display.people.empty();
    const int gap = width() / 24;
    QRect left = page.space;
    QRect right = page.space;
    if (both) {
        left.setWidth(page.space.width() * 11 / 20);
        right.setLeft(left.right() + gap);
        page.painter.setPen(cream(Token::Border));
        page.painter.drawLine(left.right() + gap / 2, right.top(), left.right() + gap / 2, right.bottom());
    }
    if (!m_display.steps.empty())
        paintSteps(page, left);
    if (!m_display.people.empty())
        paintPeople(page, right);
}

/// The steps from a little before the present one on, as many as have room.
void FamilyWindow::paintSteps(Page& page, const QRect& where) const
{
    const int room = qMax(1, where.height() / page.line);
    const int count = static_cast<int>(m_display.steps.size());
    int now = 0;
    for (int i = 0; i < count; ++i)
        if (m_display.steps[static_cast<size_t>(i)].state == DisplayStep::State::Now)
            now = i;
    const int first = qBound(0, now - room / 2, qMax(0, count - room));
    const int icon = page.line * 3 / 5;
    for (int i = first; i < qMin(count, first + room); ++i) {
        const DisplayStep& step = m_display.steps[static_cast<size_t>(i)];
        const bool isNow = step.state == DisplayStep::State::Now;
        const bool done = step.state == DisplayStep::State::Done;
        QRect row(where.left(), where.top() + (i - first) * page.line, where.width(), page.line);
        if (isNow)
            page.painter.fillRect(row.adjusted(-icon / 2, 0, 0, 0), cream(Token::Base));
        drawIcon(page.painter, QRect(row.left(), row.top(), icon, row.height()), done ? shape::done : isNow ? u"record-circle-fill"_s : shape::waiting,
                 cream(isNow || done ? Token::Accent : Token::Muted), icon);
        row.setLeft(row.left() + icon * 3 / 2);
        if (isNow) {
            //: beside the step of the agenda that is being dealt with
            const QString word = tr("Now");
            const int width = QFontMetrics(page.strong).horizontalAdvance(word) + icon / 2;
            page.text(QRect(row.right() - width, row.top(), width, row.height()), word, page.strong, Token::Accent);
            row.setRight(row.right() - width - icon / 2);
        }
        page.text(row, step.title.in(screenLanguage()), isNow ? page.strong : page.plain, done ? Token::Muted : Token::Text);
    }
}

void FamilyWindow::paintPeople(Page& page, const QRect& where) const
{
    QRect row(where.left(), where.top(), where.width(), page.line);
    page.text(row, tr("Here today"), page.strong, Token::Text);
    const int room = qMax(1, where.height() / page.line - 1);
    const int count = static_cast<int>(m_display.people.size());
    const int shown = count > room ? room - 1 : count;
    int names = 0;
    for (const DisplayPerson& person : m_display.people)
        names = qMax(names, QFontMetrics(page.strong).horizontalAdvance(person.firstName));
    names = qMin(names, where.width() / 2) + page.line / 2;
    for (int i = 0; i < shown; ++i) {
        const DisplayPerson& person = m_display.people[static_cast<size_t>(i)];
        row.translate(0, page.line);
        page.text(QRect(row.left(), row.top(), names, row.height()), person.firstName, page.strong, Token::Text);
        page.text(row.adjusted(names, 0, 0, 0), roleOf(person), page.plain, Token::Muted);
    }
    if (shown < count) {
        row.translate(0, page.line);
        page.text(row, tr("and %n more", nullptr, count - shown), page.plain, Token::Muted);
    }
}

void FamilyWindow::paintBoard(Page& page) const
{
    const QStringList heads{tr("What is working well"), tr("What are we worried about"), tr("What needs to happen")};
    const QStringList texts[] = {m_display.board->well, m_display.board->worries, m_display.board->needed};
    const int gap = width() / 40;
    const int third = (page.space.width() - 2 * gap) / 3;
    for (int column = 0; column < 3; ++column) {
        QRect where(page.space.left() + column * (third + gap), page.space.top(), third, page.space.height());
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
    }
}

void FamilyWindow::paintPlan(Page& page) const
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
        where.setTop(where.top() + page.paragraph(where.adjusted(0, 0, 0, -page.line), plan.changes, page.plain, Token::Text) + page.line / 3);
        for (const DisplayAction& action : plan.actions) {
            const QString words = byLine(action).isEmpty() ? action.what : action.what + u" — "_s + byLine(action);
            const int used = page.paragraph(where.adjusted(page.line / 2, 0, 0, left > 1 ? -page.line : 0), u"• "_s + words, page.plain, Token::Text);
            if (used == 0) {
                page.text(last, tr("and %n more", nullptr, left), page.plain, Token::Muted);
                return;
            }
            --left;
            where.setTop(where.top() + used + page.line / 6);
        }
        where.setTop(where.top() + page.line / 3);
    }
}

} // namespace cadair::ui
