#include "ui/families/familytree.h"

#include "core/wording/namesofpeople.h"
#include "ui/families/familieswords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 190, gap = 20, margin = 16, padding = 10, laneStep = 9, leastBetween = 48;

bool isParent(Relation relation)
{
    return relation == Relation::Mother || relation == Relation::Father;
}

QString relationOf(const FamilyMember& member)
{
    return nameOf(member.relation, screenLanguage());
}

} // namespace

FamilyTree::FamilyTree(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    arrange();
}

void FamilyTree::setHousehold(std::optional<Household> household, QDate today)
{
    m_household = std::move(household);
    m_today = today;
    arrange();
}

int FamilyTree::rowHeight(const std::vector<Box>& row) const
{
    const int inside = px(boxWidth - 2 * padding);
    int height = 0;
    for (const Box& box : row)
        height = std::max(height, 2 * px(padding) + paint::wrappedHeight(box.name, textFont(TextSize::Body, true), inside)
                                      + paint::wrappedHeight(box.under, textFont(TextSize::Small), inside));
    return height;
}

void FamilyTree::place(std::vector<Box>& row, int top, int width) const
{
    const int count = static_cast<int>(row.size());
    const int used = count * px(boxWidth) + (count - 1) * px(gap);
    int left = (width - used) / 2;
    const int height = rowHeight(row);
    for (Box& box : row) {
        box.place = QRect(left, top, px(boxWidth), height);
        left += px(boxWidth) + px(gap);
    }
}

void FamilyTree::arrange()
{
    m_adults.clear();
    m_children.clear();
    m_bonds.clear();
    int lanes = 0;
    if (m_household) {
        for (const Child& child : m_household->children)
            m_children.push_back({FamiliesWords::fullName(child), FamiliesWords::age(child, m_today), !child.born && !child.died});
        for (const FamilyMember& member : m_household->members) {
            const Person* adult = adultOf(*m_household, member.person);
            if (!adult)
                continue;
            m_adults.push_back({adult->name, relationOf(member), false});
            for (size_t child = 0; child < m_household->children.size(); ++child)
                if (std::find(member.of.begin(), member.of.end(), m_household->children[child].id) != member.of.end())
                    m_bonds.push_back({m_adults.size() - 1, child, isParent(member.relation), static_cast<int>(m_adults.size()) - 1});
        }
        lanes = static_cast<int>(m_adults.size());
    }
    const int most = static_cast<int>(std::max({m_adults.size(), m_children.size(), size_t(1)}));
    const int width = most * px(boxWidth) + (most - 1) * px(gap) + 2 * px(margin);
    const int between = px(leastBetween) + lanes * px(laneStep);
    place(m_adults, px(margin), width);
    place(m_children, px(margin) + rowHeight(m_adults) + (m_adults.empty() ? 0 : between), width);
    m_size = QSize(width, rowHeight(m_adults) + between + rowHeight(m_children) + 2 * px(margin));
    setAccessibleName(tr("Family tree"));
    setAccessibleDescription(spoken());
    updateGeometry();
    update();
}

QString FamilyTree::spoken() const
{
    if (!m_household)
        return {};
    QStringList sentences;
    for (const FamilyMember& member : m_household->members)
        if (const Person* adult = adultOf(*m_household, member.person)) {
            const QString children = FamiliesWords::childrenOf(member.of, *m_household);
            //: an adult, their relation ("Mother") and the names of the children
            sentences << (children.isEmpty() ? tr("%1, %2.").arg(adult->name, relationOf(member))
                                             : tr("%1, %2: %3.").arg(adult->name, relationOf(member), children));
        }
    for (const Child& child : m_household->children)
        sentences << tr("%1, %2.").arg(FamiliesWords::fullName(child), FamiliesWords::age(child, m_today));
    return sentences.join(u' ');
}

QSize FamilyTree::sizeHint() const
{
    return m_size;
}

void FamilyTree::draw(QPainter& painter, ThemeKind theme) const
{
    const QColor ink = tokenColor(theme, Token::Text);
    const QColor muted = tokenColor(theme, Token::Muted);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Bond& bond : m_bonds) {
        const QRect adult = m_adults[bond.adult].place;
        const QRect child = m_children[bond.child].place;
        // Lines of several adults meet a child's box side by side, so that each can be followed.
        const int shift = (bond.lane - (static_cast<int>(m_adults.size()) - 1) / 2) * px(laneStep);
        const int lane = adult.bottom() + px(leastBetween) / 2 + bond.lane * px(laneStep);
        painter.setPen(QPen(bond.parent ? ink : muted, px(2), bond.parent ? Qt::SolidLine : Qt::DotLine));
        painter.drawPolyline(QPolygon({QPoint(adult.center().x() + shift, adult.bottom()), QPoint(adult.center().x() + shift, lane),
                                       QPoint(child.center().x() + shift, lane), QPoint(child.center().x() + shift, child.top())}));
    }
    for (const std::vector<Box>* row : {&m_adults, &m_children})
        for (const Box& box : *row) {
            QPen edge(tokenColor(theme, Token::Border), px(1));
            if (box.dashed)
                edge = QPen(ink, px(2), Qt::DashLine);
            painter.setPen(edge);
            painter.setBrush(tokenColor(theme, Token::Base));
            painter.drawRoundedRect(box.place, px(4), px(4));
            QRect inside = box.place.adjusted(px(padding), px(padding), -px(padding), -px(padding));
            const int nameHeight = paint::wrappedHeight(box.name, textFont(TextSize::Body, true), inside.width());
            paint::wrappedText(painter, QRect(inside.topLeft(), QSize(inside.width(), nameHeight)), box.name, textFont(TextSize::Body, true), ink);
            inside.setTop(inside.top() + nameHeight);
            paint::wrappedText(painter, inside, box.under, textFont(TextSize::Small), muted);
        }
}

void FamilyTree::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, appearance().theme);
    if (hasFocus())
        paint::focusRing(painter, rect());
}

void FamilyTree::paintOn(QPainter& painter, const QRect& page) const
{
    const double fit = std::min(static_cast<double>(page.width()) / m_size.width(), static_cast<double>(page.height()) / m_size.height());
    painter.save();
    painter.translate(page.topLeft());
    painter.scale(fit, fit);
    draw(painter, ThemeKind::Light);
    painter.restore();
}

void FamilyTree::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace cadair::ui

#include "moc_familytree.cpp"
