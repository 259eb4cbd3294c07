#pragma once

#include "ui/conference/live/livestate.h"
#include "ui/widgets/rowmodel.h"

#include <QWidget>

class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class IconLabel;
class TextLabel;

/// When the quorum of a child was lost last; empty where it never was, or is there again.
std::optional<QTime> lostAt(const ChildQuorum& quorum);

/// One light a child. A quorate child takes one line; a lost one says why and what helps.
class QuorumModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { Who, ColumnCount };
    QuorumModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    void setState(const LiveState* state);
    int quorate() const;
    int first(Outcome outcome) const; ///< index of the first child with it; -1: none

    int rows() const override { return m_state ? m_state->childCount() : 0; }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;
    Tone ground(int row) const override;

private:
    QString whoHelps(const QuorumHelp& help) const;
    QString why(int row) const;

    const Desk& m_desk;
    const LiveState* m_state = nullptr;
    std::vector<ChildId> m_shown;
};

/// The quorum for each child, live, with the lawful ways on; the key agencies as a second light.
class QuorumCard final : public QWidget {
    Q_OBJECT
public:
    QuorumCard(const Desk& desk, QWidget* parent);

    /// `state` stays where it is until the next call.
    void showState(const LiveState& state);
    void clear();
    CardTable& list() const { return *m_list; }
    QuorumModel& model() const { return *m_model; }
    QPushButton& waysButton() const { return *m_ways; }
    /// "Quorum 2 of 3": for the title row.
    QString summary() const;
    Tone tone() const;

Q_SIGNALS:
    /// The rule and the counting, for a child.
    void whyWanted(const cadair::ChildId& child);
    void waysWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void keepKeyWhole();
    void nameWays();
    void refreshTexts();

    const Desk& m_desk;
    const LiveState* m_state = nullptr;
    Card* m_card;
    QPushButton* m_why;
    CardTable* m_list;
    QuorumModel* m_model;
    QWidget* m_keyRow;
    IconLabel* m_keyIcon;
    TextLabel* m_key;
    QPushButton* m_ways;
};

} // namespace cadair::ui
