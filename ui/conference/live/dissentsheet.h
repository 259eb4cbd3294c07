#pragma once

#include "ui/conference/live/sheet.h"

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class FieldRow;
class SettlingText;

/// A dissent from the decision on one child: who, in their own words, read back.
class DissentSheet final : public Sheet {
    Q_OBJECT
public:
    DissentSheet(const LiveTools& tools, const LiveState& state, int child, std::optional<ParticipantId> who, QWidget* parent);

    QComboBox& who() const { return *m_who; }
    SettlingText& words() const { return *m_words; }
    QCheckBox& readBack() const { return *m_readBack; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    int m_child;
    QComboBox* m_who;
    SettlingText* m_words;
    QCheckBox* m_readBack;
    FieldRow* m_whoRow;
    FieldRow* m_wordsRow;
    TextLabel* m_next;
};

} // namespace cadair::ui
