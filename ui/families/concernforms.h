#pragma once

#include "core/workflow/plankeeping.h"
#include "ui/families/familyform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class SettlingText;
class TickList;

/// An immediate concern about a child with a plan: what was thought of, and what is done.
class ConcernForm final : public FamilyForm {
    Q_OBJECT
public:
    ConcernForm(const FamilyTools& tools, QWidget* parent);
    void edit(const PlanFollowed& plan, const PlanDetail& detail);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    TickList* waysTicks() const { return m_ways; }
    SettlingText* actionField() const { return m_action; }
    QCheckBox* passedBox() const { return m_passed; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    std::optional<PlanDetail> m_detail;
    TickList* m_ways;
    SettlingText* m_action;
    QCheckBox* m_passed;
    FieldRow *m_waysRow, *m_actionRow;
};

/// A child's stay in hospital, and what is thought of before the child goes home.
class StayForm final : public FamilyForm {
    Q_OBJECT
public:
    StayForm(const FamilyTools& tools, QWidget* parent);
    void edit(const PlanFollowed& plan, const HospitalStay& stay, bool isNew);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    QLineEdit* whereField() const { return m_where; }
    QComboBox* groupBox() const { return m_group; }
    SettlingText* whyField() const { return m_why; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    std::optional<HospitalStay> m_stay;
    bool m_new = true;
    const Procedure* m_procedure = nullptr;
    std::vector<Child> m_children;
    QComboBox* m_for;
    DateField* m_on;
    QLineEdit* m_where;
    QCheckBox* m_planned;
    QComboBox *m_group, *m_strategy;
    SettlingText* m_why;
    DateField *m_meeting, *m_home;
    FieldRow *m_forRow, *m_onRow, *m_whereRow, *m_groupRow, *m_strategyRow, *m_whyRow, *m_meetingRow, *m_homeRow;
};

} // namespace cadair::ui
