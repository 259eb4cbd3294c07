#pragma once

#include "core/casework/dossier.h"
#include "ui/conference/prepare/draftedform.h"

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class DateField;
class SettlingText;

/// What a child or somebody of the family gives the conference themselves: a letter, a drawing, a recording.
class ContributionForm final : public DraftedForm {
    Q_OBJECT
public:
    /// Without an `index` a new one, from `giver` where that is known.
    ContributionForm(const PrepareTools& tools, const PrepareState& state, std::optional<size_t> index, const std::optional<ParticipantId>& giver,
                     QWidget* parent);

    QComboBox& from() const { return *m_from; }
    QComboBox& kind() const { return *m_kind; }
    SettlingText& words() const { return *m_words; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    std::optional<size_t> m_index;
    QComboBox* m_from;
    QComboBox* m_kind;
    SettlingText* m_words;
    DateField* m_received;
    QCheckBox* m_shared;
};

} // namespace cadair::ui
