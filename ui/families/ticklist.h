#pragma once

#include <QWidget>

#include <set>
#include <vector>

class QCheckBox;

namespace cadair::ui {

/// Boxes to tick, some beside each other. They are made once, so that the keyboard's way through a form stays as it is; a list
/// of other things shows as many of them as it needs.
class TickList final : public QWidget {
    Q_OBJECT
public:
    TickList(int most, int columns, QWidget* parent);

    /// What each box stands for, in order; more than there are boxes are left out.
    void setItems(const QStringList& items);
    const QStringList& items() const { return m_items; }
    /// The words of each, in the order of the items.
    void setTexts(const QStringList& texts);
    void setTicked(const std::set<QString>& ticked);
    std::set<QString> ticked() const;
    QCheckBox* box(const QString& item) const;

private:
    QStringList m_items;
    std::vector<QCheckBox*> m_boxes;
};

} // namespace cadair::ui
