#pragma once

#include "ui/conference/live/plandesk.h"
#include "ui/widgets/rowmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace cadair {
struct LimitVerdict;
}

namespace cadair::ui {

class CardTable;
class DateField;
class FieldRow;
class SettlingText;
class TextLabel;

/// Who could belong to the core group, ticked where they do.
class CoreGroupModel final : public RowModel {
    Q_OBJECT
public:
    CoreGroupModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}
    void setPeople(const std::vector<Participant>& people, bool takes);

    int rows() const override { return static_cast<int>(m_people.size()); }
    int columns() const override { return 2; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override { return m_people.at(static_cast<size_t>(row)).id.text(); }
    QString spoken(int row) const override;
    const Participant& person(int row) const { return m_people.at(static_cast<size_t>(row)); }

private:
    const Desk& m_desk;
    std::vector<Participant> m_people;
    bool m_takes = false;
};

/// Who carries the plan and when they meet: the lead social worker and their manager, the core group, the first core group
/// and the review with their limits, and how often the child is seen where the conference sets it.
class PlanPeople final : public QWidget {
    Q_OBJECT
public:
    PlanPeople(PlanDesk& desk, QWidget* parent);

    void showPlan();
    void clear();

    QComboBox& lead() const { return *m_lead; }
    CardTable& coreGroup() const { return *m_group; }
    DateField& firstCoreGroup() const { return *m_dates[0].field; }
    DateField& review() const { return *m_dates[1].field; }
    QPushButton& proposedFirstCoreGroup() const { return *m_dates[0].propose; }
    QSpinBox& visitDays() const { return *m_visits; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct FollowUp {
        EventKey event;
        DateField* field;
        FieldRow* row;
        QPushButton* propose;
    };
    FollowUp followUp(const QString& event);
    void layOut();
    void connectFields();
    void fillLead();
    void setMember(const QString& id);
    void setDate(const FollowUp& what, std::optional<QDate> day);
    void refreshTexts();
    void refreshDates();
    bool setsVisits() const;
    std::optional<QDate> dateOf(const EventKey& event) const;

    PlanDesk& m_desk;
    bool m_filling = false;
    QComboBox* m_lead;
    FieldRow* m_leadRow;
    QCheckBox* m_qualified;
    SettlingText* m_manager;
    FieldRow* m_managerRow;
    TextLabel* m_groupTitle;
    CardTable* m_group;
    CoreGroupModel* m_groupModel;
    QComboBox* m_childInGroup;
    FieldRow* m_childRow;
    std::vector<FollowUp> m_dates;
    SettlingText* m_later;
    FieldRow* m_laterRow;
    QSpinBox* m_visits;
    FieldRow* m_visitsRow;
    SettlingText* m_visitReason;
    FieldRow* m_visitReasonRow;
    SettlingText* m_toldBy;
    FieldRow* m_toldByRow;
    SettlingText* m_steps;
    FieldRow* m_stepsRow;
};

} // namespace cadair::ui
