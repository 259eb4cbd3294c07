#pragma once

#include <QObject>

#include <vector>

class QPushButton;

namespace cadair::ui {

/// The buttons at the head of a pane. Where the head has no room for their words they stand as icons, with the words as
/// their names and tips. Whoever sets their texts calls fit() afterwards.
class FoldingButtons final : public QObject {
    Q_OBJECT
public:
    /// `titleWidth`: what the rest of the head needs, in pixels at 11 pt.
    FoldingButtons(QWidget* pane, int titleWidth);
    void add(QPushButton* button) { m_buttons.push_back(button); }
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int room() const;

    QWidget* m_pane;
    int m_titleWidth;
    std::vector<QPushButton*> m_buttons;
};

} // namespace cadair::ui
