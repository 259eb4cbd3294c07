#pragma once

#include "ui/conference/live/plandesk.h"
#include "ui/conference/live/planrowsmodel.h"

#include <QWidget>

class QLineEdit;
class QTimer;

namespace cadair::ui {

class CardTable;

/// The table of a plan's outcomes or actions. Enter writes in the row itself, Insert begins a new one, Delete takes one out
/// (and it can be put back), Alt+↑ and Alt+↓ move it. What is being typed is a draft within two seconds.
class PlanRows final : public QWidget {
    Q_OBJECT
public:
    PlanRows(PlanRowsModel::Kind kind, PlanDesk& desk, QWidget* parent);

    /// The plan was read anew; `another`: it is another child's.
    void showPlan(bool another);
    void clear();
    /// What is being typed is written where it can stand, else it stays a draft.
    void settle();

    CardTable& table() const { return *m_table; }
    PlanRowsModel& model() const { return *m_model; }
    /// The field of one column while a row is edited; nullptr otherwise.
    QLineEdit* field(PlanRowsModel::Column column) const;
    bool isEditing() const { return m_row >= 0; }
    void edit(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool tableKey(QKeyEvent* event);
    bool fieldKey(QKeyEvent* event);
    void refreshTexts();
    bool take();
    void leave();
    void remove();
    void move(int by);
    void keepTyped();
    void restoreTyped();
    QStringList names() const;
    std::optional<QDate> dayOf(const QString& typed) const;
    void write(int row, std::optional<QDate> by);
    QString draftName() const;

    PlanDesk& m_desk;
    CardTable* m_table;
    PlanRowsModel* m_model;
    QTimer* m_timer;
    int m_row = -1; ///< edited; -1: none
    std::vector<QLineEdit*> m_fields; ///< by column of the table
};

} // namespace cadair::ui
