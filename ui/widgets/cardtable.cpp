#include "ui/widgets/cardtable.h"

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace cadair::ui {

namespace {

/// From how many rows on a list is measured only where it is looked at: measuring all of them would be felt in each key.
constexpr int longList = 60;

} // namespace

CardTable::CardTable(QWidget* parent, Unit unit) : QTableView(parent), m_delegate(new RowDelegate(this)), m_unit(unit)
{
    setItemDelegate(m_delegate);
    m_delegate->setRingAroundRow(unit == Unit::Row);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table, as everywhere
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false); // the card's white shows, round corners and all
    const auto activate = [this](const QModelIndex& index) {
        Q_EMIT rowActivated(index.data(IdRole).toString(), index.column());
    };
    connect(m_delegate, &RowDelegate::buttonPressed, this, activate);
    connect(this, &QAbstractItemView::doubleClicked, this, [this, activate](const QModelIndex& index) {
        if (m_rows && !m_rows->isSection(index.row()))
            activate(index);
    });
    connect(m_delegate, &RowDelegate::segmentPressed, this, [this](const QModelIndex& index, int segment) {
        Q_EMIT segmentChosen(index.data(IdRole).toString(), index.column(), segment);
    });
    connect(m_delegate, &RowDelegate::checkPressed, this, [this](const QModelIndex& index) {
        Q_EMIT spacePressed(index.data(IdRole).toString(), index.column());
    });
}

void CardTable::setRows(RowModel* model)
{
    m_rows = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &CardTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        restore();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &CardTable::arrange);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CardTable::measureInSight);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_standsOn = currentId();
        viewport()->update(); // the ring spans cells the view does not know to repaint
        if (isLong() && currentIndex().isValid()) {
            measureInSight(); // the row may be higher than it was taken for when it was brought into sight
            scrollTo(currentIndex());
        }
        Q_EMIT currentChanged(m_standsOn);
    });
    arrange();
}

void CardTable::setColumns(std::vector<ColumnWidth> columns)
{
    m_columns = std::move(columns);
    arrange();
}

void CardTable::setRowHeights(int oneLine, int twoLines)
{
    m_delegate->setRowHeights(oneLine, twoLines);
    arrange();
}

void CardTable::setGrowsWithRows(bool grows)
{
    if (m_grows && !grows) { // the height it was held to is its own no more
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
    }
    m_grows = grows;
    setVerticalScrollBarPolicy(grows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    arrange();
}

QString CardTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(IdRole).toString() : QString();
}

bool CardTable::setCurrentId(const QString& id)
{
    const int row = m_rows ? m_rows->rowOf(id) : -1;
    if (row < 0)
        return false;
    setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
    return true;
}

void CardTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (!at.isValid() || !plain || !m_rows || m_rows->isSection(at.row())) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QString id = at.data(IdRole).toString();
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT rowActivated(id, at.column());
    } else if (key == Qt::Key_Space) {
        Q_EMIT spacePressed(id, at.column());
    } else if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        const int digit = key - Qt::Key_0;
        Q_EMIT digitPressed(id, at.column(), digit);
        const RowCell cell = at.data(RowRole).value<RowCell>();
        if (cell.kind == RowCell::Kind::Choice && cell.enabled && digit >= 1 && digit <= cell.options.size())
            Q_EMIT segmentChosen(id, at.column(), digit - 1);
    } else if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
        Q_EMIT signPressed(id, key == Qt::Key_Plus ? QChar(u'+') : QChar(u'-'));
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void CardTable::mouseMoveEvent(QMouseEvent* event)
{
    m_delegate->setHoveredRow(rowAt(event->position().toPoint().y()));
    viewport()->update();
    QTableView::mouseMoveEvent(event);
}

void CardTable::leaveEvent(QEvent* event)
{
    m_delegate->setHoveredRow(-1);
    viewport()->update();
    QTableView::leaveEvent(event);
}

void CardTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void CardTable::showEvent(QShowEvent* event)
{
    if (m_toArrange) {
        arrange();
        verticalScrollBar()->setValue(m_keptScroll);
    }
    QTableView::showEvent(event);
}

void CardTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        arrange();
}

void CardTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event); // stands on the first row that is no section, if nowhere yet
    if (currentIndex().isValid() && selectionModel() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    viewport()->update();
}

void CardTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

/// The first row beneath the next heading, or above it beneath this one and then the one before; invalid where there is none.
QModelIndex CardTable::besideHeading(const QModelIndex& from, int step) const
{
    const auto isFirst = [this](int row) { return row > 0 && m_rows->isSection(row - 1) && !m_rows->isSection(row); };
    for (int row = from.row() + step; row >= 0 && row < m_rows->rows(); row += step)
        if (isFirst(row))
            return from.sibling(row, from.column());
    return {};
}

QModelIndex CardTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if ((modifiers & Qt::ControlModifier) && (action == MoveUp || action == MoveDown) && from.isValid() && m_rows)
        if (const QModelIndex to = besideHeading(from, action == MoveUp ? -1 : 1); to.isValid())
            return to;
    QModelIndex to = QTableView::moveCursor(action, modifiers);
    const int step = to.isValid() && from.isValid() && to.row() < from.row() ? -1 : 1;
    while (to.isValid() && m_rows && m_rows->isSection(to.row()))
        to = to.sibling(to.row() + step, from.isValid() ? from.column() : 0); // sections are read past, not stood on
    return to.isValid() ? to : from;
}

void CardTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
}

QSize CardTable::sizeHint() const
{
    if (!m_grows)
        return QTableView::sizeHint();
    const int head = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {QTableView::sizeHint().width(), head + verticalHeader()->length() + 1};
}

void CardTable::remember()
{
    m_keptId = m_standsOn;
    m_keptColumn = std::max(0, currentIndex().column());
    m_keptScroll = verticalScrollBar()->value();
}

void CardTable::restore()
{
    verticalScrollBar()->setValue(m_keptScroll);
    const int row = m_rows->rowOf(m_keptId);
    if (row >= 0 && m_keptColumn < m_rows->columns())
        setCurrentIndex(m_rows->index(row, m_keptColumn));
    else if (hasFocus() && m_rows->rows() > 0)
        setCurrentIndex(moveCursor(MoveHome, Qt::NoModifier));
    m_standsOn = currentId();
}

int CardTable::headerWidth(int column) const
{
    const QString header = m_rows->header(column);
    return header.isEmpty() ? 0 : QFontMetrics(textFont(TextSize::Small, true)).horizontalAdvance(header) + px(column == 0 ? 16 : 8) + px(10);
}

int CardTable::askedBy(int column, int least, CellWidth widthOf) const
{
    const int rows = std::min(m_rows->rows(), 400); // enough to know; longer lists wrap what is longer
    int asked = std::max(least, headerWidth(column));
    for (int row = 0; row < rows; ++row)
        asked = std::max(asked, widthOf(m_rows->cell(row, column), column == 0));
    return asked;
}

void CardTable::fitColumns()
{
    const int count = m_rows->columns();
    int left = viewport()->width();
    std::vector<int> stretching;
    std::vector<int> byContents;
    for (int column = 0; column < count; ++column) {
        const auto wish = static_cast<size_t>(column) < m_columns.size()
            ? m_columns[static_cast<size_t>(column)]
            : ColumnWidth{column == 0 ? ColumnWidth::Kind::Stretch : ColumnWidth::Kind::Contents, 0};
        int width = px(wish.width);
        if (wish.kind == ColumnWidth::Kind::Contents) {
            width = askedBy(column, width, RowDelegate::naturalWidth);
            byContents.push_back(column);
        }
        if (wish.kind == ColumnWidth::Kind::Stretch) {
            stretching.push_back(column);
            width = std::max({width, px(40), headerWidth(column)});
        }
        setColumnWidth(column, width);
        left -= width;
    }
    if (left < 0)
        narrow(byContents, -left);
    if (left > 0 && !stretching.empty()) {
        const int share = left / static_cast<int>(stretching.size());
        for (const int column : stretching)
            setColumnWidth(column, columnWidth(column) + share);
        const int rest = left - share * static_cast<int>(stretching.size());
        setColumnWidth(stretching.back(), columnWidth(stretching.back()) + rest);
    }
}

/// Words wrap before a list scrolls sideways: these columns give way, each by its share.
void CardTable::narrow(const std::vector<int>& columns, int by)
{
    std::vector<int> canGive;
    for (const int column : columns)
        canGive.push_back(columnWidth(column) - std::min(columnWidth(column), askedBy(column, 0, RowDelegate::leastWidth)));
    const int all = std::accumulate(canGive.begin(), canGive.end(), 0);
    for (size_t i = 0; i < columns.size() && all > 0; ++i)
        setColumnWidth(columns[i], columnWidth(columns[i]) - std::min(canGive[i], (by * canGive[i] + all - 1) / all));
}

void CardTable::arrange()
{
    if (!m_rows || m_arranging)
        return;
    m_toArrange = !isVisible() && window()->isVisible();
    if (m_toArrange)
        return;
    m_arranging = true;
    clearSpans();
    fitColumns();
    for (int row = 0; row < m_rows->rows(); ++row)
        if (m_rows->isSection(row) && m_rows->columns() > 1)
            setSpan(row, 0, 1, m_rows->columns());
    m_measured.clear();
    if (isLong()) {
        m_measured.assign(static_cast<size_t>(m_rows->rows()), false);
        int usual = 0;
        while (usual < m_rows->rows() - 1 && m_rows->isSection(usual))
            ++usual;
        verticalHeader()->setDefaultSectionSize(std::max(1, sizeHintForRow(usual)));
    } else {
        resizeRowsToContents();
    }
    if (const int height = m_grows ? sizeHint().height() : 0; m_grows && (height != minimumHeight() || height != maximumHeight())) {
        setFixedHeight(height);
        updateGeometry();
    }
    m_arranging = false;
    measureInSight();
}

bool CardTable::isLong() const
{
    return m_rows && !m_grows && m_rows->rows() > longList;
}

void CardTable::measureInSight()
{
    if (m_arranging || m_measured.empty() || m_measured.size() != static_cast<size_t>(m_rows->rows()))
        return;
    m_arranging = true;
    const int below = viewport()->height();
    for (int row = std::max(0, rowAt(0)); row < m_rows->rows() && rowViewportPosition(row) < below; ++row) {
        if (m_measured[static_cast<size_t>(row)])
            continue;
        m_measured[static_cast<size_t>(row)] = true;
        resizeRowToContents(row);
    }
    m_arranging = false;
}

CardTable* makeCardList(QWidget* parent)
{
    auto* list = new CardTable(parent);
    list->horizontalHeader()->hide();
    list->setColumns({{ColumnWidth::Kind::Stretch, 0}});
    return list;
}

} // namespace cadair::ui

#include "moc_cardtable.cpp"
