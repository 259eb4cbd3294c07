#pragma once

#include "ui/conference/prepare/draftedform.h"

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class SettlingText;

/// The chair as the chair of this conference: free of the case, what the procedure asks a chair to be, whom they met, and why
/// it is somebody else than last time.
class ChairForm final : public DraftedForm {
    Q_OBJECT
public:
    ChairForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent);

    QComboBox& independent() const { return *m_independent; }
    SettlingText& conflict() const { return *m_conflict; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    bool isAnother() const;
    void showWhatApplies();

    QString m_before;               ///< who chaired the last conference about these children; empty: there was none
    QString m_now;
    QComboBox* m_independent;
    SettlingText* m_conflict;
    std::map<QString, QCheckBox*> m_qualities;
    std::map<QString, QCheckBox*> m_met;
    TextLabel* m_last;
    SettlingText* m_change;
};

} // namespace cadair::ui
