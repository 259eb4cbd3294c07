#pragma once

#include "core/workflow/meeting.h"
#include "ui/conference/live/livestate.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace cadair::ui {

class IconLabel;
class SettlingText;
class TextLabel;

/// Outcome, category, how it was reached and the reasons, for one child. Nothing is chosen beforehand. Everything typed or
/// chosen is kept as a draft.
class DecisionForm final : public QWidget {
    Q_OBJECT
public:
    explicit DecisionForm(QWidget* parent);

    /// `state` stays where it is until the next call.
    void showChild(const LiveState& state, const Desk& desk, int child);
    void clear();
    /// What stands in the form; empty while no outcome, or no way it was reached, is chosen.
    std::optional<DecisionInput> input() const;
    /// The first thing that is still to be chosen; null where all is.
    QWidget* missing() const;
    void fill(const DecisionInput& input);
    /// The choices as one line for the draft, and back.
    QString choices() const;
    void setChoices(const QString& line);
    SettlingText& reasons() const { return *m_reasons; }
    QComboBox& outcome() const { return *m_outcome; }
    QComboBox& category() const { return *m_category; }
    QComboBox& reachedBy() const { return *m_reached; }
    QLineEdit& categoryReason() const { return *m_categoryReason; }
    QPushButton& addCategory() const { return *m_addCategory; }
    QComboBox& secondCategory() const { return *m_second; }
    bool isEmpty() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    void refreshRows();
    void fillOutcomes();
    void fillCategories();
    void fillReached();
    std::optional<OutcomeKind> chosenOutcome() const;
    std::vector<CategoryKey> chosenCategories() const;
    bool asksCategory() const;
    bool asksCategoryReason() const;

    const LiveState* m_state = nullptr;
    const Desk* m_desk = nullptr;
    int m_child = -1;
    TextLabel* m_outcomeLabel;
    QComboBox* m_outcome;
    TextLabel* m_categoryLabel;
    QComboBox* m_category;
    QPushButton* m_addCategory;
    QComboBox* m_second;
    TextLabel* m_reachedLabel;
    QComboBox* m_reached;
    TextLabel* m_categoryReasonLabel;
    QLineEdit* m_categoryReason;
    QWidget* m_barredRow;
    IconLabel* m_barredIcon;
    TextLabel* m_barred;
    SettlingText* m_reasons;
};

} // namespace cadair::ui
