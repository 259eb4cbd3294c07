#include "ui/conference/after/finishchoice.h"

#include "ui/conference/after/finishmodel.h"
#include "ui/widgets/cardtable.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

FinishChoice::FinishChoice(CardTable& list, FinishModel& lines, QWidget* parent) : QComboBox(parent), m_list(list), m_lines(lines)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, [this](int row) { m_list.setCurrentId(itemData(row).toString()); });
    connect(&list, &CardTable::currentChanged, this, [this](const QString& id) { setCurrentIndex(findData(id)); });
}

void FinishChoice::refresh()
{
    while (count() > m_lines.rows())
        removeItem(count() - 1);
    while (count() < m_lines.rows())
        addItem(QString());
    for (int row = 0; row < m_lines.rows(); ++row) {
        const RowCell cell = m_lines.cell(row, 0);
        setItemText(row, cell.second.isEmpty() ? cell.text : u"%1 · %2"_s.arg(cell.text, cell.second));
        setItemData(row, m_lines.rowId(row));
    }
    setCurrentIndex(findData(m_list.currentId()));
}

} // namespace cadair::ui

#include "moc_finishchoice.cpp"
