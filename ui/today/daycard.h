#pragma once

#include "core/workflow/today.h"

#include <QFrame>

namespace cadair::ui {

class CardTable;
class MadeRows;
class TextLabel;

/// One day of the week strip: its date, how much is due on it, its conferences and how ready each is.
class DayCard final : public QFrame {
    Q_OBJECT
public:
    explicit DayCard(QWidget* parent = nullptr);

    void show(const Day& day, QDate today);
    void clear();
    void refreshTexts();
    /// As high as what it holds, and as wide as there is room, where the days stand one beneath the other.
    void setTall(bool tall);
    CardTable* table() const { return m_table; }
    using QFrame::show;

Q_SIGNALS:
    /// A conference of the day is wanted.
    void opened(const QString& conference);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Day m_day;
    QDate m_today;
    TextLabel* m_title;
    TextLabel* m_due;
    TextLabel* m_nothing;
    CardTable* m_table;
    MadeRows* m_rows;
};

} // namespace cadair::ui
