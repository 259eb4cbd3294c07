#pragma once

#include "ui/conference/planner/daytable.h"
#include "ui/conference/planner/plannerstep.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace cadair::ui {

class AwayForm;
class Card;
class IconLabel;
class TextLabel;
class TimeField;
class WhyPanel;

/// ③ On which day, where and at what time: five weeks of candidate days with every limit, and why each is as it is.
class WhenStep final : public PlannerStep {
    Q_OBJECT
public:
    WhenStep(PlannerState& state, QWidget* parent);

    QString title() const override;
    bool isDone() const override;
    QString primaryWords() const override;
    bool primaryEnabled() const override;
    QString note() const override;
    bool proceed() override;
    void arrive() override;
    void settle() override;
    QList<QWidget*> panes() const override;

    DayTable* calendar() const { return m_table; }
    TimeField* timeField() const { return m_time; }
    QComboBox* chairBox() const { return m_chair; }
    QComboBox* placeBox() const { return m_place; }
    WhyPanel* why() const { return m_whyPanel; }
    AwayForm* awayForm() const { return m_away; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showPlan();
    void readDays(QDate monday);
    void showDay();
    void refreshTexts();
    void fillBoxes();
    bool useDay(QDate date);
    QDate firstMonday() const;
    static QString hoursAndMinutes(int minutes);
    bool runsPastMidnight() const;
    void showAway();
    void leaveAway();

    Card* m_card;
    Card* m_why;
    QComboBox* m_chair;
    QComboBox* m_place;
    TimeField* m_time;
    QComboBox* m_minutes;
    QLabel* m_labels[4];
    DayTable* m_table;
    DayModel* m_model;
    struct LegendEntry {
        IconLabel* icon;
        TextLabel* words;
    };
    std::vector<LegendEntry> m_legend;
    QStackedWidget* m_whyStack;
    WhyPanel* m_whyPanel;
    AwayForm* m_away;
    std::optional<ConferencePlan> m_readFor;   ///< the plan the days were judged for
    QStringList m_places;
};

} // namespace cadair::ui
