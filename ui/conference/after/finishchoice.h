#pragma once

#include <QComboBox>

namespace cadair::ui {

class CardTable;
class FinishModel;

/// "To finish" on one line, for a window with no room for the list beside what it chooses: the same lines, and whoever
/// moves one moves the other.
class FinishChoice final : public QComboBox {
    Q_OBJECT
public:
    FinishChoice(CardTable& list, FinishModel& lines, QWidget* parent);
    /// Says the lines anew: they were judged again, or the language is another.
    void refresh();

private:
    CardTable& m_list;
    FinishModel& m_lines;
};

} // namespace cadair::ui
