#pragma once

#include "ui/conference/planner/daytable.h"
#include "ui/conference/planner/plannerstep.h"
#include "ui/widgets/rowcell.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace cadair::ui {

class Card;
class CardTable;
class DayRuler;
class IconLabel;
class LimitWords;
class MadeRows;
class TextLabel;
class TimeField;

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
    void gather(const CandidateDay& day);
    RowCell limitCell(int row, int column) const;
    QString clashWords(const Clash& clash) const;

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
    LimitWords* m_limit;
    DayRuler* m_ruler;
    CardTable* m_limits;
    MadeRows* m_limitRows;
    struct Before {
        LimitVerdict limit;
        std::vector<ReportReader> readers;
    };
    std::vector<Before> m_before;
    TextLabel* m_peopleHead;
    std::vector<LegendEntry> m_people;
    std::optional<ConferencePlan> m_readFor;   ///< the plan the days were judged for
    QStringList m_places;
};

} // namespace cadair::ui
