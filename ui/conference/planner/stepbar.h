#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace cadair::ui {

/// One step in the row: a number in a ring, or a tick once it is done, and its word.
class StepButton final : public QAbstractButton {
    Q_OBJECT
public:
    StepButton(int number, QWidget* parent);
    void set(const QString& word, bool done, bool current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    bool m_done = false;
    bool m_current = false;
};

/// The row of steps at the right of the title; any of them can be gone to at any time. Arrow keys move along it.
class StepBar final : public QWidget {
    Q_OBJECT
public:
    StepBar(int count, QWidget* parent);
    void set(int step, const QString& word, bool done, bool current);
    QAbstractButton* button(int step) const;

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<StepButton*> m_steps;
};

} // namespace cadair::ui
