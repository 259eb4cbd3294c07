#include "ui/today/daycard.h"

#include "core/wording/dates.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/today/todaywords.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

DayCard::DayCard(QWidget* parent)
    : QFrame(parent), m_title(new TextLabel(this, TextSize::Body, Tone::Plain, true)),
      m_due(new TextLabel(this, TextSize::Small, Tone::Muted)), m_nothing(new TextLabel(this, TextSize::Body, Tone::Muted)),
      m_table(new CardTable(this))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {1, 1, 1, 4}, 0);
    auto* head = new QHBoxLayout;
    scaleLayout(head, {16, 7, 14, 5}, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_due);
    m_due->setWordWrap(false);
    all->addLayout(head);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_day.entries.size()); };
    makers.columns = [] { return 2; };
    makers.id = [this](int row) { return m_day.entries.at(static_cast<size_t>(row)).row.id.text(); };
    makers.cell = [this](int row, int column) {
        const DayEntry& entry = m_day.entries.at(static_cast<size_t>(row));
        const RowCell ready = TodayWords::readiness(entry);
        if (column == 0) {
            RowCell cell = mutedCell(entry.row.start ? timeText(*entry.row.start) : QString());
            cell.second = u" "_s; // stands beside the first of two lines
            cell.icon = ready.icon;
            cell.iconTone = ready.iconTone;
            return cell;
        }
        RowCell cell = textCell(TodayWords::conference(entry.row), ready.text);
        cell.secondTone = ready.tone;
        return cell;
    };
    makers.spoken = [this](int row) {
        const DayEntry& entry = m_day.entries.at(static_cast<size_t>(row));
        return tr("%1, %2: %3").arg(entry.row.start ? timeText(*entry.row.start) : tr("no time yet"), TodayWords::conference(entry.row),
                                    TodayWords::readiness(entry).text);
    };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->horizontalHeader()->hide();
    m_table->setColumns({{ColumnWidth::Kind::Contents, 80}, {ColumnWidth::Kind::Stretch, 60}});
    m_table->setRowHeights(34, 46);
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) { Q_EMIT opened(id); });
    auto* nothing = new QVBoxLayout;
    scaleLayout(nothing, {16, 4, 14, 0}, 0);
    nothing->addWidget(m_nothing);
    nothing->addStretch(1);
    all->addLayout(nothing);
    all->addWidget(m_table, 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // five of the same width, whatever they say
}

void DayCard::setTall(bool tall)
{
    m_table->setGrowsWithRows(tall);
}

void DayCard::show(const Day& day, QDate today)
{
    m_rows->changeRows([&] {
        m_day = day;
        m_today = today;
    });
    refreshTexts();
}

void DayCard::clear()
{
    m_rows->changeRows([this] { m_day = {}; });
    refreshTexts();
}

void DayCard::refreshTexts()
{
    const bool today = m_day.date.isValid() && m_day.date == m_today;
    const Language language = screenLanguage();
    //: a day of the week and of the month: "Mon 23"
    const QString day = m_day.date.isValid() ? tr("%1 %2").arg(shortWeekdayName(m_day.date.dayOfWeek(), language)).arg(m_day.date.day()) : QString();
    m_title->setText(today ? tr("%1, today").arg(day) : day);
    m_title->setTone(today ? Tone::Accent : Tone::Plain);
    m_due->setText(!m_day.date.isValid() ? QString() : m_day.due > 0 ? tr("%n due", nullptr, m_day.due) : tr("nothing due"));
    m_nothing->setText(tr("No conference"));
    m_nothing->setVisible(m_day.entries.empty());
    m_table->setVisible(!m_day.entries.empty());
    //: a day: "on Tuesday 24 November 2026", in Welsh "ddydd Mawrth …"
    m_table->setAccessibleName(m_day.date.isValid() ? tr("Conferences %1").arg(onDate(m_day.date, language)) : tr("Conferences"));
    setAccessibleName(m_table->accessibleName());
    update();
}

void DayCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool today = m_day.date.isValid() && m_day.date == m_today;
    paint::roundedBox(painter, rect(), color(Token::Base), color(today ? Token::Accent : Token::Line), 6, today ? 2 : 1);
}

} // namespace cadair::ui

#include "moc_daycard.cpp"
