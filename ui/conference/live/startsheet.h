#pragma once

#include "ui/conference/live/sheet.h"

class QComboBox;

namespace cadair::ui {

class SettlingText;

/// Before the meeting: asks who takes the minutes, lists what is still missing, and opens it. Nothing missing is a bar but
/// what makes no conference at all.
class StartSheet final : public Sheet {
    Q_OBJECT
public:
    StartSheet(const LiveTools& tools, const LiveState& state, QWidget* parent);

    void refresh() override;
    QWidget* firstField() const override;
    QComboBox& minuteTaker() const { return *m_taker; }
    SettlingText& reason() const { return *m_reason; }

Q_SIGNALS:
    /// Preparing is wanted instead.
    void prepareWanted();

protected:
    bool take() override;
    void refreshTexts() override;

private:
    std::optional<ParticipantId> taker() const;
    Verdict verdict() const;

    TextLabel* m_takerLabel;
    QComboBox* m_taker;
    TextLabel* m_missing;
    TextLabel* m_reasonLabel;
    SettlingText* m_reason;
};

} // namespace cadair::ui
