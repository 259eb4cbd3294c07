#pragma once

#include "ui/conference/planner/personforms.h"

namespace cadair::ui {

class CardTable;
class MadeRows;

/// When people of the plan cannot come: what is noted, and a further note. Delete takes one back.
class AwayForm final : public PersonForm {
    Q_OBJECT
public:
    AwayForm(PlannerState& state, QWidget* parent);
    /// Reads what is noted; `date` is the day to begin with.
    void edit(std::optional<QDate> date);
    void begin() override;

    CardTable* noted() const { return m_list; }
    QComboBox* personBox() const { return m_person; }
    DateField* firstDay() const { return m_first; }
    DateField* lastDay() const { return m_last; }
    QComboBox* weekdayBox() const { return m_weekday; }

Q_SIGNALS:
    /// A note was taken back.
    void takenBack();

protected:
    void save() override;
    void refreshTexts() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void takeBack(const QString& id);
    const Participant* participant(const PersonId& person) const;
    QString wordsFor(const Participant& person) const;

    std::vector<Unavailable> m_noted;
    std::vector<FieldProblem> m_problems;
    CardTable* m_list;
    MadeRows* m_rows;
    QComboBox *m_person, *m_weekday;
    DateField *m_first, *m_last;
    QLineEdit* m_why;
    FieldRow *m_personRow, *m_firstRow, *m_lastRow, *m_weekdayRow, *m_whyRow;
};

} // namespace cadair::ui
