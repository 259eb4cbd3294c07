#include "ui/shell/rail.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

enum { IdRole = Qt::UserRole, IconRole, CurrentRole };

void drawItem(QPainter& painter, const QRect& box, const QString& icon, const QString& name, bool current, bool lit,
              bool focused, bool narrow)
{
    const QRect body = box.adjusted(0, px(2), 0, -px(2));
    if (current || lit) {
        QColor ground = color(Token::RailCurrent);
        if (!current)
            ground.setAlphaF(0.35F);
        paint::roundedBox(painter, body, ground, Qt::transparent);
    }
    if (focused)
        paint::focusRing(painter, body);
    const QColor ink = color(current ? Token::RailCurrentText : Token::RailText);
    const int size = px(20);
    drawIcon(painter, narrow ? body : QRect(body.x() + px(10), body.y(), px(24), body.height()), icon, ink, size);
    if (narrow)
        return;
    painter.setFont(textFont(TextSize::Body, current));
    painter.setPen(ink);
    painter.drawText(body.adjusted(px(44), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
}

class RailDelegate final : public QStyledItemDelegate {
public:
    RailDelegate(const Rail& rail, QObject* parent) : QStyledItemDelegate(parent), m_rail(rail) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool ring = m_rail.list()->hasFocus() && m_rail.list()->currentIndex() == index;
        drawItem(*painter, option.rect, index.data(IconRole).toString(), index.data(Qt::DisplayRole).toString(),
                 index.data(CurrentRole).toBool(), option.state.testFlag(QStyle::State_MouseOver), ring,
                 m_rail.isNarrow());
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(40), px(44)}; }

private:
    const Rail& m_rail;
};

} // namespace

/// Lock, at the foot of the rail.
class RailButton final : public QAbstractButton {
public:
    explicit RailButton(const Rail& rail, QWidget* parent) : QAbstractButton(parent), m_rail(rail)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override { return {px(40), px(44)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawItem(painter, rect(), u"lock"_s, text(), false, underMouse(), hasFocus(), m_rail.isNarrow());
        if (!m_rail.isNarrow()) {
            painter.setFont(textFont(TextSize::Small));
            painter.drawText(rect().adjusted(0, 0, -px(12), 0), Qt::AlignVCenter | Qt::AlignRight, u"Ctrl+L"_s);
        }
    }

private:
    const Rail& m_rail;
};

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_list(new QListView(this)), m_model(new QStandardItemModel(this)),
      m_lock(new RailButton(*this, this))
{
    auto* column = new QVBoxLayout(this);
    scaleLayout(column, {8, 62, 8, 8}, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_lock);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RailDelegate(*this, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QAbstractItemView::clicked, this, &Rail::choose);
    connect(m_list, &QAbstractItemView::activated, this, &Rail::choose);
    connect(m_lock, &QAbstractButton::clicked, this, &Rail::lockRequested);
    refreshTexts();
    refreshSize();
}

void Rail::setItems(const QList<Item>& items)
{
    m_model->setRowCount(static_cast<int>(items.size()));
    for (int row = 0; row < items.size(); ++row) {
        auto* item = m_model->item(row);
        if (!item)
            m_model->setItem(row, item = new QStandardItem);
        item->setEditable(false);
        item->setData(items.at(row).id, IdRole);
        item->setData(items.at(row).icon, IconRole);
        item->setText(items.at(row).name);
        item->setToolTip(items.at(row).name);
        item->setData(items.at(row).id == m_current, CurrentRole);
    }
    refreshSize();
}

void Rail::setCurrent(const QString& id)
{
    m_current = id;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto* item = m_model->item(row);
        item->setData(item->data(IdRole).toString() == id, CurrentRole);
        if (item->data(CurrentRole).toBool() && !m_list->hasFocus())
            m_list->setCurrentIndex(item->index());
    }
    m_list->viewport()->update();
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    refreshSize();
    refreshTexts();
}

void Rail::choose(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(IdRole).toString());
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    if (event->type() == QEvent::StyleChange)
        refreshSize();
    QWidget::changeEvent(event);
}

void Rail::refreshSize()
{
    int width = px(60);
    if (!m_narrow) {
        width = px(176);
        const QFontMetrics heavy(textFont(TextSize::Body, true));
        for (int row = 0; row < m_model->rowCount(); ++row) // Welsh names may be longer
            width = std::max(width, heavy.horizontalAdvance(m_model->item(row)->text()) + px(76));
    }
    if (minimumWidth() != width || maximumWidth() != width)
        setFixedWidth(width);
    m_list->doItemsLayout();
    update();
}

void Rail::refreshTexts()
{
    m_list->setAccessibleName(tr("Screens"));
    m_lock->setText(tr("Lock"));
    m_lock->setAccessibleName(tr("Lock"));
    m_lock->setToolTip(tr("Lock now (Ctrl+L)"));
    m_lock->update();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Rail));
    const bool contrast = appearance().theme == ThemeKind::Contrast;
    if (contrast)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::Line));
    const QColor mark = contrast ? color(Token::Accent) : QColor(0x8F, 0xD3, 0xDC);
    paint::chairMark(painter,
                     m_narrow ? QRectF((width() - px(18)) / 2.0, px(19), px(18), px(22))
                              : QRectF(px(22), px(19), px(18), px(22)),
                     mark);
    if (m_narrow)
        return;
    painter.setFont(textFont(TextSize::Section, true));
    painter.setPen(contrast ? color(Token::Text) : QColor(Qt::white));
    painter.drawText(QRect(px(52), px(12), width() - px(52), px(36)), Qt::AlignVCenter | Qt::AlignLeft, u"Cadair"_s);
}

} // namespace cadair::ui

#include "moc_rail.cpp"
