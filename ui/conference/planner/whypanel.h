#pragma once

#include "ui/conference/planner/plannerstate.h"
#include "ui/widgets/rowcell.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class CardTable;
class DayRuler;
class IconLabel;
class LimitWords;
class MadeRows;
class TextLabel;

/// Why a day is as it is: the limit on it and how it is counted, what must be done before it and what follows from it, and
/// what stands against it: people, rooms, an order that ends, a birth that is due.
class WhyPanel final : public QWidget {
    Q_OBJECT
public:
    WhyPanel(PlannerState& state, QWidget* parent);

    /// Null: no day to speak of.
    void showDay(const CandidateDay* day);
    CardTable* dates() const { return m_dates; }
    QPushButton* awayButton() const { return m_away; }
    /// What is said of the people and the hour, a line each.
    QStringList said() const;

Q_SIGNALS:
    /// When people cannot come is to be noted.
    void awayWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Limits on one document for several readers that end on the same day are one line.
    struct Line {
        LimitVerdict limit;
        std::vector<ReportReader> readers;
        bool follows = false;
    };
    struct Said {
        IconLabel* icon;
        TextLabel* words;
    };
    void build();
    void gather(const CandidateDay& day);
    void showLimit(const CandidateDay& day);
    void showPeople(const CandidateDay& day);
    void say(Tone tone, const QString& words);
    RowCell cell(int row, int column) const;
    void refreshTexts();

    PlannerState& m_state;
    std::vector<Line> m_lines;
    LimitWords* m_limit;
    DayRuler* m_ruler;
    CardTable* m_dates;
    MadeRows* m_rows;
    TextLabel* m_peopleHead;
    QVBoxLayout* m_people;
    std::vector<Said> m_said;
    size_t m_saying = 0;
    QPushButton* m_away;
};

} // namespace cadair::ui
