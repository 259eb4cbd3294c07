#include "ui/widgets/segmentbar.h"

#include "ui/widgets/foldingrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// One segment: knows its place in the row so that it can draw its share of the common outline.
class Segment final : public QAbstractButton {
public:
    Segment(QButtonGroup* group, QWidget* parent) : QAbstractButton(parent), m_group(group)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    QString iconName;
    Tone iconTone = Tone::Plain;

    QSize sizeHint() const override
    {
        QFont heavy = font();
        heavy.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(heavy);
        int width = metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * px(13);
        if (!iconName.isEmpty())
            width += px(16) + px(8);
        return {width, std::max(px(32), metrics.height() + px(10))};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto all = m_group->buttons();
        const auto at = all.indexOf(this);
        const bool first = at == 0 || all[at - 1]->y() != y(); // of its row
        const bool last = at + 1 == all.size() || all[at + 1]->y() != y();
        QPainter painter(this);
        // the outline of the whole bar reaches beyond a middle segment, and is clipped away there
        const QRect outline = rect().adjusted(first ? 0 : -px(8), 0, last ? 0 : px(8), 0);
        const QColor ground = color(!isEnabled()       ? Token::Alt
                                        : isChecked()  ? Token::Accent
                                        : underMouse() ? Token::Alt
                                                       : Token::Base);
        paint::roundedBox(painter, outline, ground, color(isChecked() && isEnabled() ? Token::Accent : Token::Border));
        if (!first && !isChecked()) {
            painter.setPen(color(Token::Border));
            painter.drawLine(0, 1, 0, height() - 2);
        }
        paintWords(painter);
        if (hasFocus())
            paintFocus(painter);
    }

private:
    void paintWords(QPainter& painter) const
    {
        QFont face = font();
        if (isChecked())
            face.setWeight(QFont::DemiBold);
        const QColor ink = color(!isEnabled() ? Token::Muted : isChecked() ? Token::OnAccent : Token::Text);
        const int textWidth = QFontMetrics(face).size(Qt::TextShowMnemonic, text()).width();
        const int iconWidth = iconName.isEmpty() ? 0 : px(16) + px(8);
        int x = (width() - textWidth - iconWidth) / 2;
        if (!iconName.isEmpty()) {
            drawIcon(painter, QRect(x, 0, px(16), height()), iconName,
                     isChecked() || !isEnabled() ? ink : color(inkOf(iconTone)), px(16));
            x += iconWidth;
        }
        painter.setFont(face);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                         text());
    }

    void paintFocus(QPainter& painter) const
    {
        if (isChecked()) // a gap between fill and ring, so that both are seen
            paint::roundedBox(painter, rect().adjusted(1, 1, -1, -1), Qt::transparent, color(Token::OnAccent), 4, 3);
        paint::focusRing(painter, rect());
    }

    QButtonGroup* m_group;
};

} // namespace

SegmentBar::SegmentBar(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new FoldingRow(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentBar::choiceMade);
}

void SegmentBar::setFolds(bool folds)
{
    m_row->setFolds(folds);
    // Fixed in height would hold it to the height of one row
    QSizePolicy policy(folds ? QSizePolicy::Expanding : QSizePolicy::Fixed, folds ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(folds);
    setSizePolicy(policy);
}

void SegmentBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepRowsWhole();
}

/// Where a pane is short, what is below gives way, never a row of choices.
void SegmentBar::keepRowsWhole()
{
    if (m_row->hasHeightForWidth())
        setMinimumHeight(m_row->heightForWidth(width()));
}

void SegmentBar::add(int index)
{
    auto* segment = new Segment(m_group, this);
    m_group->addButton(segment, index);
    m_row->addWidget(segment);
}

void SegmentBar::setTexts(const QStringList& texts)
{
    for (int i = static_cast<int>(m_group->buttons().size()); i < texts.size(); ++i)
        add(i);
    while (m_group->buttons().size() > texts.size())
        delete m_group->buttons().last();
    for (int i = 0; i < texts.size(); ++i) {
        QAbstractButton* segment = m_group->button(i);
        segment->setText(texts.at(i));
        segment->setAccessibleName(QString(texts.at(i)).remove(u'&'));
        segment->updateGeometry();
    }
    keepRowsWhole();
}

void SegmentBar::setIcons(const QStringList& names, const QList<int>& tones)
{
    for (int i = 0; i < count(); ++i) {
        auto* segment = static_cast<Segment*>(m_group->button(i));
        segment->iconName = names.value(i);
        segment->iconTone = static_cast<Tone>(tones.value(i, static_cast<int>(Tone::Plain)));
        segment->updateGeometry();
        segment->update();
    }
}

void SegmentBar::setAccessibleTexts(const QStringList& texts)
{
    for (int i = 0; i < count() && i < texts.size(); ++i)
        m_group->button(i)->setAccessibleName(texts.at(i));
}

void SegmentBar::setSegmentEnabled(int index, bool enabled, const QString& whyNot)
{
    if (QAbstractButton* segment = m_group->button(index)) {
        segment->setEnabled(enabled);
        segment->setToolTip(enabled ? QString() : whyNot);
        segment->setAccessibleDescription(enabled ? QString() : whyNot);
    }
}

int SegmentBar::chosen() const
{
    return m_group->checkedId();
}

void SegmentBar::setChosen(int index)
{
    if (QAbstractButton* segment = m_group->button(index)) {
        segment->setChecked(true);
        return;
    }
    m_group->setExclusive(false); // an exclusive group cannot be cleared
    for (QAbstractButton* segment : m_group->buttons())
        segment->setChecked(false);
    m_group->setExclusive(true);
}

int SegmentBar::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

} // namespace cadair::ui

#include "moc_segmentbar.cpp"
