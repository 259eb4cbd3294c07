#pragma once

#include "core/workflow/meeting.h"
#include "ui/conference/live/sheet.h"

namespace cadair::ui {

class FieldRow;
class SettlingText;

/// Reads the decision for one child back before it is written; a correction asks why.
class ConfirmSheet final : public Sheet {
    Q_OBJECT
public:
    /// `notAsked` are those whose view was not asked.
    ConfirmSheet(const LiveTools& tools, const LiveState& state, DecisionInput input, bool correction, std::vector<ParticipantId> notAsked, QWidget* parent);

    QWidget* firstField() const override;
    SettlingText& why() const { return *m_why; }
    QString readBack() const;

protected:
    bool take() override;
    void refreshTexts() override;

private:
    DecisionInput m_input;
    bool m_correction;
    std::vector<ParticipantId> m_notAsked;
    TextLabel* m_what;
    TextLabel* m_how;
    TextLabel* m_reasons;
    TextLabel* m_dissent;
    TextLabel* m_waiting;
    SettlingText* m_why;
    FieldRow* m_whyRow;
};

} // namespace cadair::ui
