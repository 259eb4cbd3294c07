#include "ui/widgets/fieldrow.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cadair::ui {

FieldRow::FieldRow(QWidget* field, QWidget* parent, LabelPlace place, int labelWidth)
    : QWidget(parent), m_field(field), m_label(new TextLabel(this, TextSize::Body, Tone::Plain, true)),
      m_explanation(new TextLabel(this, TextSize::Small, Tone::Muted)), m_noticeRow(new QWidget(this)),
      m_noticeIcon(new IconLabel(m_noticeRow)),
      m_notice(new TextLabel(m_noticeRow, TextSize::Small, Tone::Stopped, true)), m_fieldRow(new QHBoxLayout)
{
    m_label->setBuddy(field);
    scaleLayout(m_fieldRow, {}, 8);
    const bool ownWidth =
        field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed || field->minimumWidth() == field->maximumWidth();
    m_fieldRow->addWidget(field, ownWidth ? 0 : 1);
    if (ownWidth)
        m_fieldRow->addStretch(1);
    auto* column = new QVBoxLayout;
    scaleLayout(column, {}, 4);
    column->addLayout(m_fieldRow);
    column->addWidget(m_explanation);
    auto* notice = new QHBoxLayout(m_noticeRow);
    scaleLayout(notice, {}, 8);
    notice->addWidget(m_noticeIcon, 0, Qt::AlignTop);
    notice->addWidget(m_notice, 1);
    column->addWidget(m_noticeRow);
    m_explanation->hide();
    m_noticeRow->hide();
    if (place == LabelPlace::Left) {
        auto* row = new QHBoxLayout(this);
        scaleLayout(row, {}, 8);
        auto* labels = new QVBoxLayout;
        scaleLayout(labels, {0, 6, 0, 0}, 0);
        labels->addWidget(m_label);
        labels->addStretch(1);
        scaleWidth(m_label, labelWidth);
        row->addLayout(labels);
        row->addLayout(column, 1);
    } else {
        auto* rows = new QVBoxLayout(this);
        scaleLayout(rows, {}, 4);
        rows->addWidget(m_label);
        rows->addLayout(column);
    }
}

void FieldRow::setLabel(const QString& label)
{
    m_label->setText(label);
    const QString name = QString(label).remove(u'&');
    m_field->setAccessibleName(name);
    if (QWidget* proxy = m_field->focusProxy())
        proxy->setAccessibleName(name);
}

void FieldRow::setExplanation(const QString& text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
    describe();
}

void FieldRow::setRefusal(const QString& text)
{
    setNotice(text, true);
}

void FieldRow::setWarning(const QString& text)
{
    setNotice(text, false);
}

QString FieldRow::refusal() const
{
    return m_noticeRow->isHidden() ? QString() : m_notice->text();
}

void FieldRow::addBeside(QWidget* widget)
{
    m_fieldRow->insertWidget(m_fieldRow->indexOf(m_field) + 1, widget);
}

void FieldRow::setNotice(const QString& text, bool refused)
{
    const Tone tone = refused ? Tone::Stopped : Tone::Attention;
    m_notice->setText(text);
    m_notice->setTone(tone);
    m_noticeIcon->setIcon(shapeOf(tone), tone);
    m_noticeRow->setVisible(!text.isEmpty());
    describe();
}

void FieldRow::describe()
{
    QStringList parts;
    if (!m_noticeRow->isHidden())
        parts << m_notice->text();
    if (!m_explanation->text().isEmpty())
        parts << m_explanation->text();
    const QString words = parts.join(u' ');
    m_field->setAccessibleDescription(words);
    if (QWidget* proxy = m_field->focusProxy())
        proxy->setAccessibleDescription(words);
}

} // namespace cadair::ui

#include "moc_fieldrow.cpp"
