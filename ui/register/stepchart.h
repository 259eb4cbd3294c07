#pragma once

#include "core/rules/registerspells.h"

#include <QWidget>

namespace cadair::ui {

/// How many children were on the register, day by day: a line in steps, with the day on show marked. Arrows move the day by
/// one, Page Up and Page Down by a month; a click or a drag goes there.
class StepChart final : public QWidget {
    Q_OBJECT
public:
    explicit StepChart(QWidget* parent = nullptr);

    /// `counts` from its first day to `last`; nothing: an empty picture.
    void setCounts(std::vector<RegisterCount> counts, QDate last);
    void setDay(QDate day);
    QDate day() const { return m_day; }
    int childrenOn(QDate day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect plot() const;
    int xOf(QDate day) const;
    QDate dayAt(int x) const;
    void choose(QDate day);
    void describe();
    void paintScale(QPainter& painter, int most) const;
    void paintSteps(QPainter& painter, int most) const;
    void paintDay(QPainter& painter, int most) const;
    int yOf(int children, int most) const;

    std::vector<RegisterCount> m_counts;
    QDate m_last;
    QDate m_day;
};

} // namespace cadair::ui
