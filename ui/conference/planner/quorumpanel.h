#pragma once

#include "ui/conference/planner/plannerstate.h"
#include "ui/widgets/tokens.h"

#include <QWidget>

namespace cadair::ui {

class CardTable;
class MadeRows;
class TextLabel;

/// What quorum the people asked would make, child by child, and whether the key agencies are among them.
class QuorumPanel final : public QWidget {
    Q_OBJECT
public:
    QuorumPanel(PlannerState& state, QWidget* parent);

    CardTable* table() const { return m_quorum; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        ChildId child;
        Outcome outcome = Outcome::Refused;
        QString words;
        QString why;
        Tone tone = Tone::Attention;
    };
    void judge();
    void addChild(const ChildQuorum& child, const QString& name);
    void addKeyAgencies();
    void refreshTexts();

    PlannerState& m_state;
    std::vector<Line> m_lines;
    CardTable* m_quorum;
    MadeRows* m_rows;
    TextLabel* m_note;
};

} // namespace cadair::ui
