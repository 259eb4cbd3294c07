#pragma once

#include "ui/conference/live/agendatimes.h"
#include "ui/conference/live/livestate.h"
#include "ui/widgets/rowmodel.h"

#include <QWidget>

namespace cadair::ui {

class Card;
class CardTable;

/// The agenda by phases with planned and actual minutes.
class AgendaModel final : public RowModel {
    Q_OBJECT
public:
    using RowModel::RowModel;
    enum Column { Item, Times, ColumnCount };

    /// Another conference, or another agenda: a reset.
    void setAgenda(std::vector<AgendaItem> agenda, AgendaTimes times);
    /// A second later: only rows that say something else are announced.
    void setTimes(AgendaTimes times);
    const AgendaTimes& times() const { return m_times; }
    const std::vector<AgendaItem>& agenda() const { return m_agenda; }

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;

private:
    /// A row stands for a phase, or for an item.
    struct Row {
        bool phase = false;
        size_t index = 0;
    };
    RowCell phaseCell(const PhaseTimes& phase) const;
    RowCell itemCell(size_t item, int column) const;

    std::vector<AgendaItem> m_agenda;
    AgendaTimes m_times;
    std::vector<Row> m_rows;
};

/// The agenda column. Standing on an item looks into it; Enter takes it up.
class AgendaCard final : public QWidget {
    Q_OBJECT
public:
    explicit AgendaCard(QWidget* parent = nullptr);

    void showAgenda(const LiveState& state, const AgendaTimes& times);
    void tick(const AgendaTimes& times) { m_model->setTimes(times); }
    /// Forgets everything: the casebook closes.
    void clear();
    /// The item looked into.
    std::optional<AgendaKey> viewed() const;
    void lookInto(const AgendaKey& item);
    AgendaModel& model() const { return *m_model; }
    CardTable& list() const { return *m_list; }

Q_SIGNALS:
    void itemWanted(const cadair::AgendaKey& item);
    void viewedChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();

    Card* m_card;
    CardTable* m_list;
    AgendaModel* m_model;
    std::optional<AgendaKey> m_current;
};

} // namespace cadair::ui
