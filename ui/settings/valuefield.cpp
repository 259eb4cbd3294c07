#include "ui/settings/valuefield.h"

#include "core/procedure/local.h"
#include "core/wording/localwords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cadair::ui {

using namespace Qt::StringLiterals;

ValueField::ValueField(QWidget* parent) : QWidget(parent), m_number(new QLineEdit(this)), m_choice(new QComboBox(this))
{
    auto* row = new QHBoxLayout(this);
    scaleLayout(row, {}, 8);
    scaleWidth(m_number, 70);
    m_number->setMaxLength(3);
    row->addWidget(m_number);
    row->addWidget(m_choice, 1);
    row->addStretch(0);
    connect(m_number, &QLineEdit::returnPressed, this, &ValueField::entered);
}

void ValueField::ask(const Gap& gap, const QString& value)
{
    m_gap = gap;
    const bool numbered = gap.kind == GapKind::Groups || gap.kind == GapKind::Age || gap.kind == GapKind::Period;
    m_number->setVisible(numbered);
    m_choice->setVisible(!gap.choices.isEmpty());
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const QString& choice : gap.choices)
        m_choice->addItem(wordFor(choice), choice);
    const auto period = periodOfSetting(value);
    m_number->setText(!numbered ? QString() : period ? QString::number(period->n) : value);
    // A unit is proposed, for most limits count working days; what a copy or a reading is to be, is not.
    const QString proposed = gap.kind == GapKind::Period ? wordOf(period ? period->unit : PeriodUnit::WorkingDays)
                             : gap.choices.size() == 1   ? gap.choices.front()
                                                         : value;
    m_choice->setCurrentIndex(m_choice->findData(proposed));
}

QString ValueField::wordFor(const QString& choice) const
{
    if (m_gap->kind == GapKind::Period)
        if (const auto unit = fromWord<PeriodUnit>(choice))
            return nameOfUnit(*unit, screenLanguage());
    return localValue(*m_gap, choice, screenLanguage());
}

QString ValueField::value() const
{
    if (!m_gap)
        return {};
    const QString number = m_number->text().trimmed();
    const QString choice = m_choice->currentData().toString();
    switch (m_gap->kind) {
    case GapKind::Groups:
    case GapKind::Age: return number;
    case GapKind::Period: return number.isEmpty() ? QString() : number + u' ' + choice;
    case GapKind::Reading:
    case GapKind::Copy:
    case GapKind::Yes: return choice;
    }
    Q_UNREACHABLE();
}

void ValueField::clear()
{
    m_gap.reset();
    m_number->clear();
    m_choice->clear();
}

void ValueField::setNames(const QString& number, const QString& choice)
{
    m_number->setAccessibleName(number);
    m_choice->setAccessibleName(choice);
}

QWidget* ValueField::first() const
{
    return m_number->isVisibleTo(this) ? static_cast<QWidget*>(m_number) : m_choice;
}

void ValueField::refreshTexts()
{
    if (!m_gap)
        return;
    for (int i = 0; i < m_choice->count(); ++i)
        m_choice->setItemText(i, wordFor(m_choice->itemData(i).toString()));
}

} // namespace cadair::ui

#include "moc_valuefield.cpp"
