#pragma once

#include "ui/conference/prepare/preparestate.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace cadair::ui {

class DateField;
class FieldRow;
class SettlingText;
class TextLabel;

/// What was seen when a report came in: whether it is made as the procedure asks, how the family came to know it, when the
/// chair read it, and what the chair did with one that came late.
class ReceiptFields final : public QWidget {
    Q_OBJECT
public:
    ReceiptFields(const PrepareState& state, const ParticipantId& author, QWidget* parent);

    /// The ticks of one kind of report, filled from what was seen of it before.
    void setKind(ReportKind kind);
    /// What the fields say; empty while one of them cannot be read, which then has the keyboard.
    std::optional<ReportReceipt> receipt();
    /// Whether the fields say something else than was kept.
    bool isChanged() { const auto now = receipt(); return now && *now != m_kept; }

    /// The tick of one mark; for a child's mark with the child. Null where the procedure does not ask for it.
    QCheckBox* mark(const QString& word, std::optional<ChildId> child = std::nullopt) const;
    DateField& read() const { return *m_read; }
    SettlingText& treatedLate() const { return *m_late; }
    SettlingText& notShared() const { return *m_notShared; }
    QLineEdit& sharedBy() const { return *m_sharedBy; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Mark {
        QString word;
        std::optional<ChildId> child;
        QCheckBox* tick;
    };
    void refreshTexts();
    void makeMarks();
    void fill();

    const PrepareState& m_state;
    ReportReceipt m_kept;
    bool m_chairOnly = false;
    TextLabel* m_marksTitle;
    QWidget* m_marksPlace;
    QVBoxLayout* m_marksRows;
    std::vector<Mark> m_marks;
    std::vector<std::pair<ChildId, TextLabel*>> m_childTitles;
    QLineEdit* m_sharedBy;
    FieldRow* m_sharedByRow;
    DateField* m_discussed;
    FieldRow* m_discussedRow;
    SettlingText* m_notShared;
    FieldRow* m_notSharedRow;
    DateField* m_read;
    FieldRow* m_readRow;
    SettlingText* m_late;
    FieldRow* m_lateRow;
};

} // namespace cadair::ui
