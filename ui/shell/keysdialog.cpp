#include "ui/shell/keysdialog.h"

#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace cadair::ui {

namespace {

/// Modal, so its words may be fixed for as long as it is open.
class KeyModel final : public RowModel {
public:
    KeyModel(std::vector<KeyLine> lines, QObject* parent) : RowModel(parent), m_lines(std::move(lines)) {}
    int rows() const override { return static_cast<int>(m_lines.size()); }
    int columns() const override { return 2; }
    QString rowId(int row) const override { return QString::number(row); }
    RowCell cell(int row, int column) const override
    {
        const KeyLine& line = m_lines[static_cast<size_t>(row)];
        return column == 0 ? textCell(line.key, {}, true) : textCell(line.does);
    }

private:
    std::vector<KeyLine> m_lines;
};

} // namespace

KeysDialog::KeysDialog(const QString& screen, std::vector<KeyLine> lines, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(QCoreApplication::applicationName());
    setModal(true);
    auto* column = new QVBoxLayout(this);
    scaleLayout(column, {16, 16, 16, 16}, 12);
    auto* card = new Card(this);
    card->setTitle(tr("Keys on this screen"));
    card->setSide(screen);
    auto* table = new CardTable(card);
    table->setAccessibleName(tr("Keys on this screen"));
    table->horizontalHeader()->hide();
    table->setRows(new KeyModel(std::move(lines), table));
    table->setColumns({{ColumnWidth::Kind::Contents, 140}, {ColumnWidth::Kind::Stretch, 200}});
    table->setRowHeights(31, 48);
    card->setBody(table);
    column->addWidget(card, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* close = makeButton(this, ButtonLook::Primary);
    close->setText(tr("Close"));
    close->setDefault(true);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(px(560), px(560));
    table->setFocus();
}

} // namespace cadair::ui

#include "moc_keysdialog.cpp"
