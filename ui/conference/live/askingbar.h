#pragma once

#include "ui/conference/live/livestate.h"

#include <QWidget>

class QPushButton;

namespace cadair::ui {

class TextLabel;

/// Above the views: the questions this place has the conference answer, whether all who were asked see it alike (never how
/// many), and the order people are asked in.
class AskingBar final : public QWidget {
    Q_OBJECT
public:
    explicit AskingBar(QWidget* parent);

    void showChild(const LiveState& state, int child);
    void clear();
    /// Without the questions, which are the procedure's and known.
    void setNarrow(bool narrow);

    TextLabel& questions() const { return *m_questions; }
    TextLabel& alike() const { return *m_alike; }
    QPushButton& orderButton() const { return *m_order; }

Q_SIGNALS:
    void orderChosen(cadair::AskingOrder order);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();

    TextLabel* m_questions;
    TextLabel* m_alike;
    QPushButton* m_order;
    const LiveState* m_state = nullptr;
    int m_child = -1;
};

} // namespace cadair::ui
