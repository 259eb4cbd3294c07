#pragma once

#include <QLayout>

namespace cadair::ui {

/// Things side by side, by default without a gap; where it may fold, in as many rows as the width asks for. Nothing in it is
/// ever narrower than it asks to be, but for words that wrap.
class FoldingRow final : public QLayout {
    Q_OBJECT
public:
    explicit FoldingRow(QWidget* parent = nullptr);
    ~FoldingRow() override;

    void setFolds(bool folds);
    /// Rows that stand at the right end of the width.
    void setAtRight(bool atRight);
    void insertWidget(int index, QWidget* widget);
    /// Whether anything in it is shown.
    bool hasContent() const { return !shown().isEmpty(); }
    /// Width and height of its last row, where it has this much room.
    QSize lastRow(int width) const;

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
    /// One row: what stands there, how large each is, and how much all of them take.
    struct Line {
        QList<std::pair<QLayoutItem*, QSize>> things = {};
        int width = 0;
        int height = 0;
    };
    QList<QLayoutItem*> shown() const;
    QList<Line> lines(int width) const;
    int place(const QRect& rect, bool move) const;

    QList<QLayoutItem*> m_items;
    bool m_folds = false;
    bool m_atRight = false;
};

} // namespace cadair::ui
