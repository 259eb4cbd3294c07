#pragma once

#include "core/workflow/families.h"
#include "ui/conference/planner/plannerstep.h"
#include "ui/widgets/rowcell.h"

#include <map>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace cadair::ui {

class AdultForm;
class Card;
class CardTable;
class ChildForm;
class DateField;
class EmptyState;
class FieldRow;
class HouseholdFields;
class MadeRows;
class TextLabel;

/// ② Which family, and about which of its children. A family is found or made here, with its children and adults.
class FamilyStep final : public PlannerStep {
    Q_OBJECT
public:
    FamilyStep(PlannerState& state, QWidget* parent);

    QString title() const override;
    bool isDone() const override;
    QString note() const override;
    void arrive() override;
    void settle() override;
    QList<QWidget*> panes() const override;

    QLineEdit* searchField() const { return m_search; }
    CardTable* familyList() const { return m_families; }
    CardTable* childTable() const { return m_children; }
    CardTable* adultTable() const { return m_adults; }
    QPushButton* addFamilyButton() const { return m_addFamily; }
    QPushButton* addChildButton() const { return m_addChild; }
    QPushButton* addAdultButton() const { return m_addAdult; }
    HouseholdFields* household() const { return m_household; }
    ChildForm* childForm() const { return m_childForm; }
    AdultForm* adultForm() const { return m_adultForm; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void buildFamily();
    void showPlan();
    void filter();
    void showPlanSince();
    void showHousehold();
    void refreshTexts();
    void chooseFamily(const FamilyId& family);
    void makeFamily();
    void toggleChild(const QString& id);
    void editChild(const QString& id);
    void editAdult(const QString& id);
    void showForm(QWidget* form);
    void leaveForm(QWidget* focus);
    RowCell childCell(int row, int column) const;
    RowCell adultCell(int row, int column) const;
    QString spokenChild(int row) const;
    QStringList warnings() const;
    bool isChosen(const ChildId& child) const;
    static QString nameOfChild(const Child& child);

    std::optional<Household> m_shown;   ///< what the tables show: changes with them only
    std::vector<FamilyRow> m_all;
    std::vector<FamilyRow> m_found;
    QString m_refused;
    Card* m_listCard;
    QLineEdit* m_search;
    CardTable* m_families;
    MadeRows* m_familyRows;
    TextLabel* m_nobody;
    QPushButton* m_addFamily;
    Card* m_card;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    QWidget* m_overview;
    CardTable* m_children;
    MadeRows* m_childRows;
    QPushButton* m_addChild;
    TextLabel* m_childrenHead;
    TextLabel* m_childrenHint;
    QWidget* m_sinceBox;
    QVBoxLayout* m_sinceRows;
    std::map<ChildId, std::pair<FieldRow*, DateField*>> m_since;
    HouseholdFields* m_household;
    CardTable* m_adults;
    MadeRows* m_adultRows;
    QPushButton* m_addAdult;
    TextLabel* m_adultsHead;
    TextLabel* m_adultsHint;
    ChildForm* m_childForm;
    AdultForm* m_adultForm;
};

} // namespace cadair::ui
