#pragma once

#include "core/workflow/reviewing.h"
#include "ui/families/familyform.h"

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class DateField;
class SettlingText;
class TextLabel;
class TickList;

/// The day of a plan's next review: fixed, brought forward on a ground, or put off with a reason.
class ReviewDayForm final : public FamilyForm {
    Q_OBJECT
public:
    ReviewDayForm(const FamilyTools& tools, QWidget* parent);
    void offer(const PlanReview& review);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    DateField* dayField() const { return m_day; }
    QComboBox* groundBox() const { return m_ground; }
    SettlingText* whyField() const { return m_why; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    bool isForward() const;
    bool isAfterLimit() const;
    void showWhatFits();
    QString limitWords() const;

    std::optional<PlanReview> m_review;
    DateField* m_day;
    QComboBox* m_ground;
    SettlingText* m_why;
    FieldRow *m_dayRow, *m_groundRow, *m_whyRow;
};

/// What speaks for an earlier review: what has happened, whether the core group asked, whom it takes a shorter interval for, and
/// plans that run very long.
class ReviewMattersForm final : public FamilyForm {
    Q_OBJECT
public:
    ReviewMattersForm(const FamilyTools& tools, QWidget* parent);
    void offer(const PlanReview& review);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    TickList* triggerTicks() const { return m_triggers; }
    QCheckBox* consideredBox() const { return m_considered; }
    TickList* shorterTicks() const { return m_shorter; }
    DateField* happenedField() const { return m_happened; }
    SettlingText* foundField() const { return m_found; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    ReviewingKept said() const;
    QString childName(const ChildId& child) const;

    std::optional<PlanReview> m_review;
    TickList* m_triggers;
    DateField* m_happened;
    SettlingText* m_note;
    DateField* m_asked;
    SettlingText* m_askedWhy;
    QCheckBox* m_considered;
    TickList* m_shorter;
    DateField* m_looked;
    SettlingText* m_found;
    FieldRow *m_triggersRow, *m_happenedRow, *m_noteRow, *m_askedRow, *m_askedWhyRow, *m_shorterRow, *m_lookedRow, *m_foundRow;
};

} // namespace cadair::ui
