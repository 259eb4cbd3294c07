#include "ui/families/ticklist.h"

#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QGridLayout>

namespace cadair::ui {

TickList::TickList(int most, int columns, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, px(4), 0, px(4));
    grid->setHorizontalSpacing(px(16));
    for (int i = 0; i < most; ++i) {
        auto* box = new QCheckBox(this);
        grid->addWidget(box, i / columns, i % columns);
        box->hide();
        m_boxes.push_back(box);
    }
    grid->setColumnStretch(columns, 1);
}

void TickList::setItems(const QStringList& items)
{
    m_items = items.mid(0, static_cast<qsizetype>(m_boxes.size()));
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_boxes.size()); ++i) {
        m_boxes[static_cast<size_t>(i)]->setVisible(i < m_items.size());
        m_boxes[static_cast<size_t>(i)]->setChecked(false);
    }
}

void TickList::setTexts(const QStringList& texts)
{
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_boxes[static_cast<size_t>(i)]->setText(texts.value(i));
}

void TickList::setTicked(const std::set<QString>& ticked)
{
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_boxes[static_cast<size_t>(i)]->setChecked(ticked.contains(m_items[i]));
}

std::set<QString> TickList::ticked() const
{
    std::set<QString> all;
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (m_boxes[static_cast<size_t>(i)]->isChecked())
            all.insert(m_items[i]);
    return all;
}

QCheckBox* TickList::box(const QString& item) const
{
    const qsizetype at = m_items.indexOf(item);
    return at < 0 ? nullptr : m_boxes[static_cast<size_t>(at)];
}

} // namespace cadair::ui

#include "moc_ticklist.cpp"
