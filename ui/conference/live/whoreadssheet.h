#pragma once

#include "ui/conference/live/sheet.h"

class QCheckBox;

namespace cadair::ui {

class SegmentBar;

/// Who may read one paragraph: whether and why it is confidential, and person by person whose copy has it.
class WhoReadsSheet final : public Sheet {
    Q_OBJECT
public:
    WhoReadsSheet(const LiveTools& tools, const LiveState& state, Note note, QWidget* parent);

    QWidget* firstField() const override;
    SegmentBar& kind() const { return *m_kind; }
    QCheckBox* reader(const ParticipantId& who) const;

Q_SIGNALS:
    /// What was settled; the paragraph's words are as they were.
    void settled(const cadair::Note& before, const cadair::Note& after);

protected:
    bool take() override;
    void refreshTexts() override;

private:
    bool isConfidential() const;

    Note m_note;
    TextLabel* m_words;
    SegmentBar* m_kind;
    TextLabel* m_hint;
    TextLabel* m_readersTitle;
    std::vector<std::pair<ParticipantId, QCheckBox*>> m_readers;
};

} // namespace cadair::ui
