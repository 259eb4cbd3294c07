#include "ui/directory/importcolumns.h"

#include "core/base/folding.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 40;   // more are no table of people
constexpr qsizetype longestSample = 40;

} // namespace

ImportColumns::ImportColumns(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    scaleLayout(m_layout, {16, 12, 16, 12}, 8);
}

void ImportColumns::setTable(const CsvTable& table)
{
    for (FieldRow* row : m_rows)
        delete row; // with its box
    m_rows.clear();
    m_boxes.clear();
    m_headings = table.rows.empty() ? QStringList() : table.rows.front().cells.mid(0, mostColumns);
    m_samples = table.rows.size() < 2 ? QStringList() : table.rows[1].cells;
    m_mapping = mappingFor(m_headings);
    for (size_t at = 0; at < m_mapping.size(); ++at) {
        auto* box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->addItem(QString(), QString());
        for (const auto& column : wordsOf(PeopleColumn{}))
            box->addItem(QString(), wordOf(column.value));
        m_boxes.push_back(box);
        m_rows.push_back(new FieldRow(box, this, FieldRow::LabelPlace::Above));
        m_layout->addWidget(m_rows.back());
        connect(box, &QComboBox::currentIndexChanged, this, [this, at](int index) { choose(at, index); });
    }
    refreshTexts();
}

void ImportColumns::choose(size_t at, int index)
{
    const auto column = fromWord<PeopleColumn>(m_boxes.at(at)->itemData(index).toString());
    for (size_t other = 0; other < m_mapping.size(); ++other)
        if (other != at && column && m_mapping[other] == column)
            m_mapping[other].reset(); // one thing comes from one column
    m_mapping.at(at) = column;
    refreshTexts();
    Q_EMIT changed();
}

void ImportColumns::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void ImportColumns::refreshTexts()
{
    for (size_t at = 0; at < m_boxes.size(); ++at) {
        QComboBox* box = m_boxes[at];
        const QSignalBlocker quiet(box);
        const QString heading = tidied(unguardedCell(m_headings.value(static_cast<qsizetype>(at)))).left(longestSample);
        m_rows[at]->setLabel(heading.isEmpty() ? tr("Column %1").arg(at + 1) : QString(heading).replace(u'&', "&&"_L1));
        const QString sample = tidied(m_samples.value(static_cast<qsizetype>(at))).left(longestSample);
        m_rows[at]->setExplanation(sample.isEmpty() ? QString() : tr("for example “%1”").arg(sample));
        box->setItemText(0, tr("Leave it out"));
        for (int i = 1; i < box->count(); ++i)
            box->setItemText(i, headingOf(*fromWord<PeopleColumn>(box->itemData(i).toString()), screenLanguage()));
        box->setCurrentIndex(m_mapping[at] ? box->findData(wordOf(*m_mapping[at])) : 0);
    }
}

} // namespace cadair::ui

#include "moc_importcolumns.cpp"
