#include "ui/conference/live/agendacard.h"

#include "core/wording/keynames.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int secondsInMinute = 60;
}

void AgendaModel::setAgenda(std::vector<AgendaItem> agenda, AgendaTimes times)
{
    changeRows([&] {
        m_agenda = std::move(agenda);
        m_times = std::move(times);
        m_rows.clear();
        for (size_t p = 0; p < m_times.phases.size(); ++p) {
            m_rows.push_back({true, p});
            for (size_t i = m_times.phases[p].first; i < m_times.phases[p].end; ++i)
                m_rows.push_back({false, i});
        }
    });
}

void AgendaModel::setTimes(AgendaTimes times)
{
    std::vector<RowCell> before;
    for (int row = 0; row < rows(); ++row)
        before.push_back(cell(row, isSection(row) ? Item : Times));
    m_times = std::move(times);
    for (int row = 0; row < rows(); ++row) {
        const int column = isSection(row) ? Item : Times;
        if (cell(row, column) != before[static_cast<size_t>(row)])
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

RowCell AgendaModel::phaseCell(const PhaseTimes& phase) const
{
    RowCell cell = sectionCell(nameOfPhase(phase.phase, screenLanguage()));
    const int spent = phase.spentSeconds / secondsInMinute;
    cell.barDone = spent;
    cell.barOf = std::max(1, phase.plannedMinutes);
    //: minutes planned, minutes taken
    cell.sideText = tr("%1 / %2").arg(phase.plannedMinutes).arg(spent);
    if (const int over = phase.overMinutes()) {
        //: minutes planned, minutes taken, minutes beyond
        cell.sideText = tr("%1 / %2  +%3").arg(phase.plannedMinutes).arg(spent).arg(over);
        cell.sideTone = Tone::Attention;
    }
    return cell;
}

RowCell AgendaModel::itemCell(size_t at, int column) const
{
    const ItemTimes& times = m_times.items[at];
    RowCell cell;
    if (column == Item) {
        //: the number of an agenda item and its title
        cell = textCell(tr("%1  %2").arg(at + 1).arg(m_agenda[at].title.in(screenLanguage())));
        cell.icon = times.current ? u"play-fill"_s : times.visited ? shape::done : shape::waiting;
        cell.iconTone = times.current ? Tone::Accent : times.visited ? Tone::Done : Tone::Muted;
        cell.strong = times.current;
        return cell;
    }
    cell.atRight = true;
    cell.strong = times.current;
    const bool over = times.spentSeconds >= (times.plannedMinutes + 1) * secondsInMinute;
    cell.tone = over ? Tone::Attention : times.current ? Tone::Plain : Tone::Muted;
    if (times.current)
        cell.text = tr("%1 / %2").arg(QString::number(times.plannedMinutes), minutesAndSeconds(times.spentSeconds));
    else if (times.visited)
        cell.text = tr("%1 / %2").arg(times.plannedMinutes).arg(times.spentSeconds / secondsInMinute);
    else
        cell.text = QString::number(times.plannedMinutes);
    return cell;
}

RowCell AgendaModel::cell(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (at.phase)
        return column == Item ? phaseCell(m_times.phases[at.index]) : RowCell{};
    return itemCell(at.index, column);
}

QString AgendaModel::rowId(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    return at.phase ? QString() : m_agenda[at.index].key.text();
}

QString AgendaModel::spoken(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (at.phase)
        return RowModel::spoken(row);
    const ItemTimes& times = m_times.items[at.index];
    const QString title = m_agenda[at.index].title.in(screenLanguage());
    const int spent = times.spentSeconds / secondsInMinute;
    if (times.current)
        return tr("%1, now, %2 of %3 minutes").arg(title).arg(spent).arg(times.plannedMinutes);
    if (times.visited)
        return tr("%1, taken, %2 of %3 minutes").arg(title).arg(spent).arg(times.plannedMinutes);
    return tr("%1, to come, %2 minutes").arg(title).arg(times.plannedMinutes);
}

AgendaCard::AgendaCard(QWidget* parent) : QWidget(parent), m_card(new Card(this)), m_list(new CardTable(this)), m_model(new AgendaModel(m_list))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_card->setBody(m_list);
    m_list->horizontalHeader()->hide();
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setColumns({{ColumnWidth::Kind::Stretch, 100}, {ColumnWidth::Kind::Contents, 48}});
    m_list->setRows(m_model);
    connect(m_list, &CardTable::rowActivated, this, [this](const QString& id) {
        if (const auto key = AgendaKey::parse(id))
            Q_EMIT itemWanted(*key);
    });
    connect(m_list, &CardTable::currentChanged, this, &AgendaCard::viewedChanged);
    refreshTexts();
}

void AgendaCard::showAgenda(const LiveState& state, const AgendaTimes& times)
{
    const std::vector<AgendaItem>& agenda = agendaOf(state.open);
    if (agenda != m_model->agenda())
        m_model->setAgenda(agenda, times);
    else
        m_model->setTimes(times);
    m_model->touch(); // icons and weight too
    std::optional<AgendaKey> current;
    if (times.current)
        current = times.items[*times.current].key;
    if (current && current != m_current)
        lookInto(*current);
    else if (!viewed() && !times.items.empty())
        lookInto(times.items[times.last.value_or(0)].key);
    m_current = current;
}

void AgendaCard::clear()
{
    m_current.reset();
    m_model->setAgenda({}, {});
}

std::optional<AgendaKey> AgendaCard::viewed() const
{
    return AgendaKey::parse(m_list->currentId());
}

void AgendaCard::lookInto(const AgendaKey& item)
{
    m_list->setCurrentId(item.text());
}

void AgendaCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void AgendaCard::refreshTexts()
{
    m_card->setTitle(tr("Agenda"));
    m_card->setSide(tr("plan / actual, min"));
    m_list->setAccessibleName(tr("Agenda"));
}

} // namespace cadair::ui

#include "moc_agendacard.cpp"
