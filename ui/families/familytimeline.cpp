#include "ui/families/familytimeline.h"

#include "core/wording/joining.h"
#include "ui/families/timelinewords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

FamilyTimeline::FamilyTimeline(QWidget* parent)
    : QWidget(parent), m_table(new CardTable(this)), m_none(new TextLabel(this, TextSize::Body, Tone::Muted))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    all->addWidget(m_table, 1);
    all->addWidget(m_none, 1);
    m_none->setMargin(px(16));
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_table->horizontalHeader()->hide();
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 2; };
    makers.id = [](int row) { return QString::number(row); };
    makers.cell = [this](int row, int column) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        if (!line.entry)
            return column == 0 ? sectionCell(capitalised(weekdayDate(line.day, screenLanguage()))) : RowCell{};
        const TimelineEntry& entry = m_view->timeline.at(*line.entry);
        if (column == 0)
            return TimelineWords::cell(entry, *m_view);
        return mutedCell(entry.at ? timeText(*entry.at) : QString());
    };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Contents, 60}});
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) {
        const Line& line = m_lines.at(id.toUInt());
        if (!line.entry)
            return;
        const TimelineEntry& entry = m_view->timeline.at(*line.entry);
        if (TimelineWords::isOfPlan(entry))
            Q_EMIT planWanted();
        else if (entry.conference)
            Q_EMIT conferenceWanted(ConferenceId(*entry.conference), TimelineWords::part(entry));
    });
    refreshTexts();
}

void FamilyTimeline::showView(const FamilyView* view)
{
    m_rows->changeRows([&] {
        m_view = view;
        m_lines.clear();
        if (!view)
            return;
        for (size_t i = 0; i < view->timeline.size(); ++i) {
            const QDate day = view->timeline[i].on;
            if (m_lines.empty() || m_lines.back().day != day)
                m_lines.push_back({std::nullopt, day});
            m_lines.push_back({i, day});
        }
    });
    refreshTexts();
}

void FamilyTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void FamilyTimeline::refreshTexts()
{
    m_table->setAccessibleName(tr("Timeline, newest first. Enter opens the conference."));
    m_none->setText(tr("Nothing has happened yet. A conference, a letter or a warning will stand here with its day."));
    m_table->setVisible(!m_lines.empty());
    m_none->setVisible(m_lines.empty());
}

} // namespace cadair::ui

#include "moc_familytimeline.cpp"
