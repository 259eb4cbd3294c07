#pragma once

#include "core/rules/dissenting.h"
#include "ui/conference/live/sheet.h"

#include <map>

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class FieldRow;
class SettlingText;

/// A dissent from the decision on one child: who, in their own words, read back; and what comes next for them, which they are
/// told. Who was not told when it was recorded can be told later: the same sheet.
class DissentSheet final : public Sheet {
    Q_OBJECT
public:
    DissentSheet(const LiveTools& tools, const LiveState& state, int child, std::optional<ParticipantId> who, QWidget* parent);

    QComboBox& who() const { return *m_who; }
    SettlingText& words() const { return *m_words; }
    QCheckBox& readBack() const { return *m_readBack; }
    QCheckBox& told() const { return *m_told; }
    /// What comes next, as the sheet says it.
    QString nextStep() const;

protected:
    bool take() override;
    void refreshTexts() override;

private:
    const Participant* person() const;
    std::optional<NextStep> step() const;
    /// The last dissent of that person about this child whose next step was not told.
    const Dissent* untold() const;

    int m_child;
    std::map<DissentId, QString> m_toldBefore;
    QComboBox* m_who;
    SettlingText* m_words;
    QCheckBox* m_readBack;
    FieldRow* m_whoRow;
    FieldRow* m_wordsRow;
    TextLabel* m_nextTitle;
    TextLabel* m_next;
    QCheckBox* m_told;
};

} // namespace cadair::ui
