#pragma once

#include "core/rules/dissenting.h"
#include "core/workflow/escalating.h"
#include "ui/conference/after/disputepane.h"

class QLineEdit;

namespace cadair::ui {

class SettlingText;

/// What follows each dissent from a decision, and differences that come up in the core group: what the dissenter was told, who
/// has it now, and what came of it.
class DifferencesPane final : public DisputePane {
    Q_OBJECT
public:
    DifferencesPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent = nullptr);

    QComboBox& level() const { return *m_level; }
    QLineEdit& to() const { return *m_to; }
    DateField& answerBy() const { return *m_answerBy; }
    SettlingText& result() const { return *m_result; }
    QPushButton& toldButton() const { return *m_told; }
    QPushButton& endButton() const { return *m_end; }
    QPushButton& groupButton() const { return *m_group; }

protected:
    int rowCount() const override { return static_cast<int>(m_lines.size()); }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;
    void take(const DisputesKept& kept) override;
    void forget() override;
    void refreshTexts() override;

private:
    /// A dissent, with what followed it, or a difference of the core group.
    struct Line {
        std::optional<Dissent> dissent;
        std::optional<EscalationKept> escalation;
        QString told;                   ///< what the dissenter was told comes next; empty: nothing yet
    };
    const Line* current() const;
    const Participant* dissenter(const Line& line) const;
    std::optional<NextStep> wayOf(const Line& line) const;
    /// Begun now where it was not yet; empty where that failed.
    std::optional<EscalationId> begun(const Line& line);
    void tell();
    void takeFurther();
    void end();
    void beginInGroup();
    void refreshForm();
    RowCell stateOf(const Line& line) const;

    std::vector<Line> m_lines;
    QPushButton* m_told = nullptr;
    QPushButton* m_end = nullptr;
    QPushButton* m_group = nullptr;
    QComboBox* m_level = nullptr;
    FieldRow* m_levelRow = nullptr;
    QLineEdit* m_to = nullptr;
    FieldRow* m_toRow = nullptr;
    SettlingText* m_result = nullptr;
    FieldRow* m_resultRow = nullptr;
    DateField* m_answerBy = nullptr;
    FieldRow* m_answerRow = nullptr;
};

} // namespace cadair::ui
