#include "ui/today/todaypage.h"

#include "ui/today/daycard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace cadair::ui {

namespace {

// In pixels at 11 pt.
constexpr int narrowBelow = 800;
constexpr int weekHeight = 140;
constexpr int cardHeight = 260; // a list that still shows several rows

constexpr int workingDays = 5;

} // namespace

TodayPage::TodayPage(QWidget* parent)
    : QWidget(parent), m_week(new QWidget(this)), m_dueCard(new Card(this)), m_sideCard(new Card(this)), m_rows(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_dayRow(new QBoxLayout(QBoxLayout::LeftToRight, m_week)), m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
{
    scaleLayout(m_rows, {}, 12);
    scaleLayout(m_dayRow, {}, 12);
    scaleLayout(m_cards, {}, 12);
    for (int i = 0; i < workingDays; ++i) {
        m_days.push_back(new DayCard(m_week));
        m_dayRow->addWidget(m_days.back(), 1);
    }
    m_cards->addWidget(m_dueCard, 11);
    m_cards->addWidget(m_sideCard, 9);
    m_rows->addWidget(m_week);
    m_rows->addLayout(m_cards, 1);
    followRoom();
}

void TodayPage::followRoom()
{
    const bool narrow = width() < px(narrowBelow);
    m_rows->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::TopToBottom);
    for (QBoxLayout* row : {m_dayRow, m_cards})
        row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (DayCard* day : m_days)
        day->setTall(narrow);
    for (Card* card : {m_dueCard, m_sideCard})
        card->setMinimumHeight(narrow ? px(cardHeight) : 0);
    m_week->setMinimumHeight(narrow ? 0 : px(weekHeight));
    m_week->setMaximumHeight(narrow ? QWIDGETSIZE_MAX : px(weekHeight));
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    followRoom();
}

void TodayPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        followRoom(); // the letters are larger or smaller
}

} // namespace cadair::ui

#include "moc_todaypage.cpp"
