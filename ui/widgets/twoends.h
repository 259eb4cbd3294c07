#pragma once

#include <QLayout>

namespace cadair::ui {

class FoldingRow;

/// Something at the left and something at the right of one line. Where the width has no room for both, each folds by itself and
/// what stands at the right comes beneath, or beside the last row if there is room: no button is ever cut short, however large
/// the type.
class TwoEnds final : public QLayout {
    Q_OBJECT
public:
    explicit TwoEnds(QWidget* parent = nullptr);
    ~TwoEnds() override;

    FoldingRow* left() const { return m_left; }
    FoldingRow* right() const { return m_right; }

    void addItem(QLayoutItem*) override { Q_UNREACHABLE(); } // everything belongs to one of the ends
    int count() const override { return static_cast<int>(m_ends.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Where each of them stands.
    struct Places {
        QRect left;
        QRect right;
    };
    Places placesIn(const QRect& rect) const;

    FoldingRow* m_left;
    FoldingRow* m_right;
    QList<QLayoutItem*> m_ends; ///< both, until they are taken down
};

} // namespace cadair::ui
