#pragma once

#include "core/workflow/following.h"
#include "ui/families/familyform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class SettlingText;
class TickList;

/// The day of a core group's next meeting, why it moves, and what was agreed of the group.
class FixMeetingForm final : public FamilyForm {
    Q_OBJECT
public:
    FixMeetingForm(const FamilyTools& tools, QWidget* parent);
    void offer(const PlanFollowed& plan);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    DateField* dayField() const { return m_day; }
    SettlingText* whyField() const { return m_why; }
    QCheckBox* confirmedBox() const { return m_confirmed; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    bool moves() const;
    void showWhatFits();

    std::optional<PlanFollowed> m_plan;
    DateField* m_day;
    SettlingText* m_why;
    QCheckBox* m_confirmed;
    QComboBox* m_every;
    QCheckBox *m_complex, *m_specialist;
    FieldRow *m_dayRow, *m_whyRow, *m_everyRow;
};

/// What came of one meeting: who chaired and came, what was dealt with, who undertook what.
class MeetingForm final : public FamilyForm {
    Q_OBJECT
public:
    MeetingForm(const FamilyTools& tools, QWidget* parent);
    void edit(const PlanFollowed& plan, const CoreGroupMeetingKept& meeting, bool isNew);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    DateField* dayField() const { return m_on; }
    QComboBox* chairBox() const { return m_chairKind; }
    TickList* memberTicks() const { return m_members; }
    SettlingText* actionsField() const { return m_actions; }
    QPushButton* takeBackButton() const { return m_takeBack; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    std::vector<GroupMember> membersNow() const;
    /// Empty where a day in a line cannot be read.
    std::optional<std::vector<ActionPoint>> actionsNow() const;

    std::optional<CoreGroupMeetingKept> m_meeting;
    bool m_new = true;
    DateField* m_on;
    QComboBox* m_chairKind;
    QLineEdit *m_chair, *m_others;
    TickList *m_members, *m_matters;
    SettlingText *m_dealt, *m_disagreements, *m_actions;
    QCheckBox *m_afterBirth, *m_signed;
    QPushButton* m_takeBack;
    FieldRow *m_onRow, *m_chairRow, *m_nameRow, *m_membersRow, *m_othersRow, *m_dealtRow, *m_mattersRow, *m_disagreementsRow, *m_actionsRow;
};

/// To whom the notes of a meeting went, and when.
class NotesForm final : public FamilyForm {
    Q_OBJECT
public:
    NotesForm(const FamilyTools& tools, QWidget* parent);
    void offer(const CoreGroupMeetingKept& meeting, const std::optional<LimitVerdict>& limit);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    std::optional<CoreGroupMeetingKept> m_meeting;
    std::optional<LimitVerdict> m_limit;
    DateField* m_sent;
    TickList* m_members;
    FieldRow *m_sentRow, *m_membersRow;
};

} // namespace cadair::ui
