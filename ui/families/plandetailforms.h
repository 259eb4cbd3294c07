#pragma once

#include "core/workflow/plankeeping.h"
#include "ui/families/familyform.h"

class QComboBox;
class QLineEdit;

namespace cadair::ui {

class AcceptanceList;
class DateField;
class SettlingText;
class TextLabel;
class TickList;

/// How far a child's plan has been worked out since the conference: what was made when, to whom it was explained, and who has
/// taken on their part.
class PlanWorkForm final : public FamilyForm {
    Q_OBJECT
public:
    PlanWorkForm(const FamilyTools& tools, QWidget* parent);
    void edit(const PlanFollowed& plan, const PlanDetail& detail);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    DateField* dayField(const QString& word) const;
    TickList* explainedTicks() const { return m_explained; }
    AcceptanceList* acceptanceList() const { return m_acceptances; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    struct Day {
        QString word;
        DateField* field;
        FieldRow* row;
    };
    std::optional<PlanDetail> m_detail;
    const Procedure* m_procedure = nullptr;
    std::vector<Day> m_days;
    TickList* m_explained;
    AcceptanceList* m_acceptances;
    DateField* m_given;
    FieldRow *m_explainedRow, *m_acceptancesRow, *m_givenRow;
};

/// One action that the core group adds, or an action agreed anew: who does it, and by when.
class PlanActionForm final : public FamilyForm {
    Q_OBJECT
public:
    PlanActionForm(const FamilyTools& tools, QWidget* parent);
    void add(const PlanFollowed& plan, const PlanDetail& detail);
    void agreeAnew(const PlanFollowed& plan, const PlanLine& line);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    SettlingText* whatField() const { return m_what; }
    QComboBox* whoBox() const { return m_who; }
    DateField* byField() const { return m_by; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void begin(const PlanFollowed& plan, const ChildId& child);
    bool isNew() const { return !m_line; }

    ConferenceId m_plan = ConferenceId::fresh();
    std::optional<ChildId> m_child;
    std::optional<PlanLine> m_line; ///< that is agreed anew
    std::vector<Child> m_children;
    QComboBox* m_for;
    SettlingText* m_what;
    TextLabel* m_first;
    QComboBox* m_who;
    DateField *m_by, *m_on;
    QLineEdit* m_measure;
    FieldRow *m_forRow, *m_whatRow, *m_whoRow, *m_byRow, *m_measureRow, *m_onRow;
};

} // namespace cadair::ui
