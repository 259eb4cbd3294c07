#pragma once

#include "core/rules/plankeeping.h"
#include "core/workflow/register.h"
#include "ui/desk/desk.h"
#include "ui/widgets/rowcell.h"

#include <QElapsedTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace cadair::ui {

class Card;
class CardTable;
class DateField;
class EmptyState;
class MadeRows;
class StepChart;
class TextLabel;

/// The register of one day as a list, with what narrows it: the day itself, a category, an agency, when the review is due, a
/// name. In the alphabet of the screen's language; typing in the list jumps to a name.
class RegisterList final : public QWidget {
    Q_OBJECT
public:
    RegisterList(Desk& desk, QWidget* parent);

    void show(RegisterView view);
    void clear();
    const RegisterView& view() const { return m_view; }
    /// The rows in sight, in their order.
    std::vector<const RegisterRow*> listed() const;
    /// All of them in their order, whatever narrows the list.
    std::vector<const RegisterRow*> everybody() const;
    const RegisterRow* current() const;
    void focusList();
    void focusFind();
    /// Only those whose review is overdue.
    void showOverdue();

    DateField& dayField() const { return *m_day; }
    StepChart& chart() const { return *m_chart; }
    CardTable* table() const { return m_table; }
    QLineEdit* searchField() const { return m_search; }
    QComboBox* categoryBox() const { return m_category; }
    QComboBox* agencyBox() const { return m_agency; }
    QComboBox* reviewBox() const { return m_review; }

Q_SIGNALS:
    void dayWanted(QDate day);
    /// Enter on a child.
    void opened(const cadair::RegisterRow& row);
    void currentChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void followRoom();
    void connectAll();
    MadeRows* makeRows();
    /// Changes what the rows show, and the columns with it: where there is little width, as with large letters, what two of
    /// them say stands beneath others.
    void changeTo(const std::function<void()>& take);
    RowCell cell(const RegisterRow& row, int column) const;
    RowCell name(const RegisterRow& row) const;
    RowCell review(const RegisterRow& row) const;
    /// Since when; how long where that is long.
    RowCell since(const RegisterRow& row) const;
    PlanLength lengthOf(const RegisterRow& row) const;
    /// Finds the order anew: other rows, or another alphabet.
    void sortRows();
    void filter();
    bool isWanted(const RegisterRow& row) const;
    void fillBoxes();
    void takeDay(std::optional<QDate> day);
    bool jumpTo(const QString& typed);
    const RegisterRow& rowAt(int row) const { return m_view.rows.at(m_listed.at(static_cast<size_t>(row))); }
    void refreshTexts();

    Desk& m_desk;
    RegisterView m_view;
    std::vector<QString> m_keys;              ///< of the view's rows, by the alphabet of the screen
    std::vector<size_t> m_order;              ///< places in the view's rows, by those keys
    std::vector<size_t> m_listed;             ///< of these the ones in sight
    std::vector<int> m_columns;               ///< those in sight
    bool m_narrow = false;
    QString m_typed;                          ///< letters typed in the list one after the other
    QElapsedTimer m_typedAt;
    Card* m_filters;
    TextLabel* m_asAt;
    DateField* m_day;
    TextLabel* m_refusal;
    QComboBox* m_category;
    QComboBox* m_agency;
    QComboBox* m_review;
    QLineEdit* m_search;
    StepChart* m_chart;
    Card* m_card;
    CardTable* m_table;
    MadeRows* m_rows;
    EmptyState* m_nobody;
};

} // namespace cadair::ui
