#pragma once

#include "ui/conference/after/finishmodel.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace cadair::ui {

class Card;

/// The decisions as recorded: each child's outcome, category, reasons, dissent, and what was corrected, when and why.
class DecisionsPane final : public QWidget {
    Q_OBJECT
public:
    DecisionsPane(const Desk& desk, QWidget* parent);

    /// Null: nothing to show. Throws StoreError. The state outlives the pane's next call.
    void setState(const AfterState* state);
    QScrollArea& area() const { return *m_area; }

Q_SIGNALS:
    void correctionWanted(const cadair::ChildId& child);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    void addChild(size_t index);
    void addLine(const QString& text, bool strong = false);
    void addTitled(const QString& title, const QString& text);
    void addDissents(const ChildId& child);
    void addHistory(const ChildId& child);
    void addReasonNotHeld();
    QString outcomeWords(const Decision& decision) const;

    const Desk& m_desk;
    const AfterState* m_state = nullptr;
    std::map<DissentId, QString> m_told; ///< what dissenters were told comes next
    Card* m_card;
    QScrollArea* m_area;
    QWidget* m_inside = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace cadair::ui
