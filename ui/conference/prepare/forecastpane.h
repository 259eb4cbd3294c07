#pragma once

#include "ui/conference/prepare/preparestate.h"
#include "ui/widgets/rowmodel.h"

#include <QWidget>

class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;

/// Before the meeting: each child's quorum if all come and by who said yes, who will not count and why, the key agencies,
/// and each child's own part.
class ForecastModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { What, IfAllCome, SaidYes, ColumnCount };
    ForecastModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    void setState(const PrepareState* state);
    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString header(int column) const override;
    QString rowId(int row) const override;

private:
    struct Row {
        enum class Kind { QuorumSection, Quorum, NotCountedSection, NotCountedPerson, KeySection, Key, PartSection, Part } kind;
        size_t child = 0;
        size_t index = 0;
    };
    RowCell quorum(const QuorumVerdict& verdict) const;
    RowCell keyAgencies(int column) const;
    RowCell part(size_t index, int column) const;
    QString childWords(size_t child) const;

    const Desk& m_desk;
    const PrepareState* m_state = nullptr;
    std::vector<Row> m_rows;
};

/// The forecast in the board's place.
class ForecastPane final : public QWidget {
    Q_OBJECT
public:
    ForecastPane(const Desk& desk, QWidget* parent);
    void setState(const PrepareState* state) { m_model->setState(state); }
    CardTable& list() const { return *m_list; }
    ForecastModel& model() const { return *m_model; }

Q_SIGNALS:
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();

    Card* m_card;
    QPushButton* m_back;
    CardTable* m_list;
    ForecastModel* m_model;
};

} // namespace cadair::ui
