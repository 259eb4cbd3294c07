#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace cadair::ui {

class Card;
class DayCard;

/// What stands where on Today: the five days side by side, beneath them what is due beside who is waited for. With large letters
/// in a small window one stands beneath the other, what is due first, and the whole scrolls.
class TodayPage final : public QWidget {
    Q_OBJECT
public:
    explicit TodayPage(QWidget* parent);

    QWidget* week() const { return m_week; }
    const std::vector<DayCard*>& days() const { return m_days; }
    Card* dueCard() const { return m_dueCard; }
    Card* sideCard() const { return m_sideCard; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followRoom();

    QWidget* m_week;
    std::vector<DayCard*> m_days;
    Card* m_dueCard;
    Card* m_sideCard;
    QBoxLayout* m_rows;
    QBoxLayout* m_dayRow;
    QBoxLayout* m_cards;
};

} // namespace cadair::ui
