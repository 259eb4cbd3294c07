#pragma once

#include "ui/conference/planner/plannerstate.h"
#include "ui/widgets/tokens.h"

#include <QWidget>

class QPushButton;

namespace cadair::ui {

class IconLabel;
class TextLabel;

/// One limit in words: how it stands, how it is counted, and on request the rule it rests on.
class LimitWords final : public QWidget {
    Q_OBJECT
public:
    explicit LimitWords(QWidget* parent);
    /// `headline` stands beside the shape of `tone`.
    void show(const PlannerState& state, const std::optional<LimitVerdict>& limit, const QString& headline, Tone tone);
    void clear();
    QPushButton* whyButton() const { return m_why; }
    QPushButton* openButton() const { return m_open; }
    /// The rule the words rest on; empty where none does.
    QString ruleId() const { return m_ruleId; }
    using QWidget::show;

Q_SIGNALS:
    /// The rule is wanted among the others of its procedure.
    void ruleWanted(const QString& rule);

private:
    void refreshRule();

    IconLabel* m_icon;
    TextLabel* m_headline;
    TextLabel* m_counted;
    QPushButton* m_why;
    TextLabel* m_rule;
    QPushButton* m_open;
    QString m_ruleText;
    QString m_ruleId;
};

} // namespace cadair::ui
