#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace cadair::ui {

class IconLabel;
class TextLabel;

/// What stands where there is nothing to list: a sentence, and what can be done about it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr, const QString& icon = {});
    void setSentence(const QString& sentence);
    /// An action under the sentence; words from the owner's refreshTexts().
    QPushButton* addAction(bool primary = false, const QString& icon = {});

private:
    TextLabel* m_sentence;
    QHBoxLayout* m_actions;
};

} // namespace cadair::ui
