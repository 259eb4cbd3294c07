#pragma once

#include "ui/conference/prepare/draftedform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class SettlingText;

/// A family's request to record the meeting: who, how and why, those asked, the decision and what was told with it.
class RecordingForm final : public DraftedForm {
    Q_OBJECT
public:
    /// Without an `index` a new request.
    RecordingForm(const PrepareTools& tools, const PrepareState& state, std::optional<size_t> index, QWidget* parent);

    QComboBox& by() const { return *m_by; }
    QComboBox& why() const { return *m_why; }
    QComboBox& agreed() const { return *m_agreed; }
    SettlingText& reasons() const { return *m_reasons; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    void makeDecision();
    void fill();
    bool canStand();
    void showWhatApplies();

    std::optional<size_t> m_index;
    QComboBox* m_by;
    DateField* m_requested;
    QCheckBox* m_coreGroup;
    QLineEdit* m_how;
    QComboBox* m_why;
    DateField* m_consent;
    QComboBox* m_agreed;
    QComboBox* m_decider;
    SettlingText* m_reasons;
    DateField* m_advice;
    SettlingText* m_summary;
    QComboBox* m_discussion;
    QComboBox* m_decisions;
    QCheckBox* m_limits;
    QCheckBox* m_thirdParties;
    DateField* m_signed;
};

} // namespace cadair::ui
