#pragma once

#include <QLayout>

namespace cadair::ui {

/// Things side by side without a gap; where it may fold, in as many rows as the width asks for.
class SegmentRow final : public QLayout {
    Q_OBJECT
public:
    explicit SegmentRow(QWidget* parent);
    ~SegmentRow() override;

    void setFolds(bool folds);

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override { return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return m_folds; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool move) const;

    QList<QLayoutItem*> m_items;
    bool m_folds = false;
};

} // namespace cadair::ui
