#pragma once

#include "ui/conference/live/plandesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class FieldRow;
class SettlingText;
class TextLabel;

/// What helps a child without a plan: which help goes on, who leads it where health does, why there is none, and what the
/// conference recommends.
class PlanHelp final : public QWidget {
    Q_OBJECT
public:
    PlanHelp(PlanDesk& desk, QWidget* parent);

    void showPlan();
    /// The box of one way to help ("early-help"); nullptr where this procedure names none such.
    QCheckBox* way(const QString& word) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    QStringList waysHere() const;
    QStringList healthLeads() const;

    PlanDesk& m_desk;
    TextLabel* m_title;
    std::vector<std::pair<QString, QCheckBox*>> m_ways;
    QComboBox* m_healthLead;
    FieldRow* m_healthRow;
    SettlingText* m_none;
    FieldRow* m_noneRow;
    SettlingText* m_recommendations;
    FieldRow* m_recommendationsRow;
};

} // namespace cadair::ui
