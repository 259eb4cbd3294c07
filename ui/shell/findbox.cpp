#include "ui/shell/findbox.h"

#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

/// The answers as rows; made anew at each letter typed.
class FindingModel final : public RowModel {
public:
    using RowModel::RowModel;
    std::vector<Finding> found;

    int rows() const override { return static_cast<int>(found.size()); }
    int columns() const override { return 2; }
    QString rowId(int row) const override { return QString::number(row); }
    RowCell cell(int row, int column) const override
    {
        const Finding& finding = found[static_cast<size_t>(row)];
        if (column == 1) {
            RowCell key = mutedCell(finding.key);
            key.atRight = true;
            return key;
        }
        RowCell cell = textCell(finding.text, finding.whyNot.isEmpty() ? finding.second : finding.whyNot);
        cell.icon = finding.icon;
        cell.iconTone = Tone::Muted;
        if (!finding.whyNot.isEmpty())
            cell.tone = Tone::Muted;
        return cell;
    }
};

FindBox::FindBox(Source source, QWidget* parent)
    : QLineEdit(parent), m_source(std::move(source)), m_list(new Card(parent ? parent->window() : nullptr)),
      m_table(makeCardList(m_list)), m_model(new FindingModel(m_list))
{
    static_cast<Card*>(m_list)->setBody(m_table);
    m_list->hide();
    m_table->setRows(m_model);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 0}, {ColumnWidth::Kind::Contents, 0}});
    m_table->setFocusPolicy(Qt::NoFocus);
    setTextMargins(px(24), 0, 0, 0);
    connect(this, &QLineEdit::textEdited, this, &FindBox::search);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) { runRow(index.row()); });
    refreshTexts();
}

FindBox::~FindBox() = default;

void FindBox::begin()
{
    if (!hasFocus())
        m_before = window()->focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    search();
}

void FindBox::setCompact(bool compact)
{
    m_compact = compact;
    refreshWidth();
}

void FindBox::refreshWidth()
{
    const bool small = m_compact && !hasFocus();
    scaleWidth(this, small ? 40 : 264);
    setPlaceholderText(small ? QString() : tr("Find or do…   Ctrl+K"));
    setToolTip(small ? tr("Find or do (Ctrl+K)") : QString());
}

void FindBox::closeList()
{
    m_list->hide();
}

bool FindBox::isListOpen() const
{
    return !m_list->isHidden();
}

const std::vector<Finding>& FindBox::found() const
{
    return m_model->found;
}

void FindBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    if (event->type() == QEvent::StyleChange)
        setTextMargins(px(24), 0, 0, 0);
    QLineEdit::changeEvent(event);
}

void FindBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: move(1); return;
    case Qt::Key_Up: move(-1); return;
    case Qt::Key_PageDown: move(6); return;
    case Qt::Key_PageUp: move(-6); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: runRow(std::max(0, m_table->currentIndex().row())); return;
    case Qt::Key_Escape:
        clear();
        closeList();
        if (m_before)
            m_before->setFocus();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void FindBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    refreshWidth();
}

void FindBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    refreshWidth();
    if (!m_list->underMouse())
        closeList();
}

void FindBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    drawIcon(painter, QRect(px(6), 0, px(20), height()), u"search"_s, color(Token::Text), px(16));
}

void FindBox::refreshTexts()
{
    refreshWidth();
    setAccessibleName(tr("Find or do"));
    setAccessibleDescription(tr("Type a name, a screen or a command; arrows choose, Enter does it."));
    m_table->setAccessibleName(tr("Found"));
    if (isListOpen())
        search();
}

void FindBox::search()
{
    auto found = m_source(text());
    m_model->changeRows([this, &found] { m_model->found = std::move(found); });
    if (m_model->rows() == 0) {
        m_model->changeRows([this] {
            m_model->found = {{tr("Nothing found"), tr("Check the spelling, or type less of it."), {}, {}, {}, {}}};
        });
    }
    placeList();
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void FindBox::placeList()
{
    QWidget* home = window();
    if (m_list->parentWidget() != home)
        m_list->setParent(home);
    const int wide = std::min(px(480), home->width() - px(32));
    QPoint at = mapTo(home, QPoint(0, height() + px(4)));
    at.setX(std::clamp(at.x(), px(8), std::max(px(8), home->width() - wide - px(16))));
    m_list->setGeometry(at.x(), at.y(), wide, px(100));
    m_list->show();
    int high = 2;
    for (int row = 0; row < m_model->rows(); ++row)
        high += m_table->rowHeight(row);
    m_list->resize(wide, std::min(high, home->height() - at.y() - px(24)));
    m_list->raise();
}

void FindBox::runRow(int row)
{
    if (row < 0 || row >= m_model->rows() || !isListOpen())
        return;
    const Finding finding = m_model->found[static_cast<size_t>(row)];
    if (!finding.run || !finding.whyNot.isEmpty())
        return; // grey, with its reason beside it
    clear();
    closeList();
    if (m_before)
        m_before->setFocus();
    finding.run();
}

void FindBox::move(int rows)
{
    if (!isListOpen())
        search();
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0, std::max(0, m_model->rows() - 1));
    m_table->setCurrentIndex(m_model->index(row, 0));
}

} // namespace cadair::ui

#include "moc_findbox.cpp"
