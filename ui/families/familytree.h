#pragma once

#include "core/casework/people.h"
#include "ui/widgets/tokens.h"

#include <QWidget>

namespace cadair::ui {

/// A family drawn: adults above, children below, a line from each adult to each of their children. What is not a parent's
/// line is dotted, a child not yet born has a dashed edge. Everything it shows stands in its accessible text too.
class FamilyTree final : public QWidget {
    Q_OBJECT
public:
    explicit FamilyTree(QWidget* parent);

    void setHousehold(std::optional<Household> household, QDate today);
    /// The picture in words: one sentence for each adult and each child.
    QString spoken() const;
    /// Draws it as large as it fits into `page`, in the colours of paper.
    void paintOn(QPainter& painter, const QRect& page) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Box {
        QString name;
        QString under;
        bool dashed = false;
        QRect place = {};
    };
    /// A line between an adult and a child, by their places in the lists of boxes.
    struct Bond {
        size_t adult;
        size_t child;
        bool parent;
        int lane; ///< each adult's lines run at a height of their own
    };
    void arrange();
    void place(std::vector<Box>& row, int top, int width) const;
    int rowHeight(const std::vector<Box>& row) const;
    void draw(QPainter& painter, ThemeKind theme) const;

    std::optional<Household> m_household;
    QDate m_today;
    std::vector<Box> m_adults;
    std::vector<Box> m_children;
    std::vector<Bond> m_bonds;
    QSize m_size;
};

} // namespace cadair::ui
