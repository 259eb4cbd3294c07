#pragma once

#include "core/workflow/planning.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace cadair::ui {

/// Weeks of candidate days, Monday to Friday, and a narrow column for the weekend. Holds values; words are made when asked.
class DayModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Roles { DateRole = Qt::UserRole, DayRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setDays(QDate monday, int weeks, std::vector<CandidateDay> days, QDate today, std::optional<QDate> chosen);
    void setChosen(std::optional<QDate> chosen);
    const CandidateDay* day(const QModelIndex& index) const;
    QModelIndex indexOf(QDate date) const;
    const CandidateDay* dayOn(QDate date) const;
    QDate monday() const { return m_monday; }
    int weeks() const { return m_weeks; }
    QDate dateAt(const QModelIndex& index) const;
    QDate today() const { return m_today; }
    std::optional<QDate> chosen() const { return m_chosen; }

    /// The word beside the icon, and the line under it.
    static QString stateWord(const CandidateDay& day);
    QString stateReason(const CandidateDay& day) const;
    /// The day as one sentence.
    QString spoken(const CandidateDay& day) const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_weeks; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    bool event(QEvent* event) override;

private:
    QDate m_monday;
    int m_weeks = 0;
    std::vector<CandidateDay> m_days;
    QDate m_today;
    std::optional<QDate> m_chosen;
};

/// Draws a day: its date, the state's shape and word, the reason under it, and the star of a proposed day.
class DayDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The calendar of candidate days: arrows move and go beyond its edge week by week, page keys by five weeks, 1 to 3 jump to
/// the proposed days, Enter uses the day.
class DayTable final : public QTableView {
    Q_OBJECT
public:
    explicit DayTable(QWidget* parent);
    void setDays(DayModel* model);
    DayModel* days() const { return m_days; }
    const CandidateDay* current() const;
    /// False where the day is not in view.
    bool setCurrentDate(QDate date);

Q_SIGNALS:
    void dayUsed(QDate date);
    void dayCurrent(QDate date);
    /// Days beyond the edge are wanted, and then this one.
    void weeksWanted(int weeks, QDate then);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    DayModel* m_days = nullptr;
};

} // namespace cadair::ui
