#pragma once

#include "core/casework/plankeeping.h"
#include "ui/conference/live/plandesk.h"

#include <QWidget>

namespace cadair::ui {

class CardTable;
class MadeRows;
class TextLabel;

/// What the core group proposes to change in one child's plan: this review agrees to it, or says why not. Shown only where
/// something is proposed.
class PlanProposals final : public QWidget {
    Q_OBJECT
public:
    PlanProposals(PlanDesk& desk, QWidget* parent);

    void showPlan();
    void clear();
    CardTable* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void decide(const QString& id);
    void refreshTexts();

    PlanDesk& m_desk;
    std::vector<PlanProposal> m_proposals;
    TextLabel* m_title;
    CardTable* m_table;
    MadeRows* m_rows;
};

} // namespace cadair::ui
