#include "ui/writing/offerlist.h"

#include "ui/widgets/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 8;
constexpr int mostNumbered = 9;
constexpr int widest = 560; // 11 pt pixels: a phrase on one line
} // namespace

OfferList::OfferList(QWidget* window) : QFrame(window), m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {1, 1, 1, 1}, 0);
    all->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT chosen(m_list->currentRow()); });
    hide();
}

void OfferList::showOffers(const QStringList& offers, bool numbered, const QRect& caret)
{
    m_offers = offers;
    m_list->clear();
    for (qsizetype i = 0; i < offers.size(); ++i)
        m_list->addItem(numbered && i < mostNumbered ? u"%1   %2"_s.arg(i + 1).arg(offers[i]) : offers[i]);
    m_list->setCurrentRow(0);
    const int wanted = m_list->sizeHintForColumn(0) + px(24);
    const int width = std::min({std::max(wanted, px(160)), px(widest), window()->width() - px(16)});
    m_list->setFixedWidth(width);
    int height = px(8);
    for (int row = 0; row < std::min(m_list->count(), mostShown); ++row)
        height += std::max(m_list->sizeHintForRow(row), px(26));
    m_list->setFixedHeight(height);
    adjustSize();
    QPoint at = caret.bottomLeft() + QPoint(0, px(2));
    if (at.y() + this->height() > window()->height()) // no room below the caret
        at.setY(std::max(0, caret.top() - this->height() - px(2)));
    at.setX(std::clamp(at.x(), 0, std::max(0, window()->width() - this->width())));
    QFrame::move(at);
    raise();
    show();
}

void OfferList::move(int step)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
}

int OfferList::current() const
{
    return m_list->currentRow();
}

} // namespace cadair::ui

#include "moc_offerlist.cpp"
