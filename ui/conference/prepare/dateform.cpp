#include "ui/conference/prepare/dateform.h"

#include "core/rules/lifecycle.h"
#include "core/wording/keynames.h"
#include "core/wording/limits.h"
#include "core/wording/names.h"
#include "core/workflow/convening.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/request/daywords.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timefield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

DateForm::DateForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent)
    : PrepareForm(tools, state, parent), m_date(new DateField(state.today, this)),
      m_dateRow(new FieldRow(m_date, this)), m_time(new TimeField(this)), m_timeRow(new FieldRow(m_time, this)),
      m_place(new QLineEdit(this)), m_placeRow(new FieldRow(m_place, this)), m_limitTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)),
      m_limitState(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_limits(new TextLabel(this)), m_reason(new SettlingText(this)),
      m_reasonRow(new FieldRow(m_reason, this, FieldRow::LabelPlace::Above)),
      m_movesTitle(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_moves(new CardTable(this)), m_told(new TextLabel(this)),
      m_against(new TextLabel(this, TextSize::Body, Tone::Attention))
{
    scaleMaximumWidth(m_dateRow, 560);
    scaleMaximumWidth(m_timeRow, 560);
    scaleMaximumWidth(m_placeRow, 560);
    m_reason->setLines(2, 5);
    m_place->setMaxLength(300);
    for (QWidget* row : {static_cast<QWidget*>(m_dateRow), static_cast<QWidget*>(m_timeRow), static_cast<QWidget*>(m_placeRow),
                         static_cast<QWidget*>(m_limitTitle), static_cast<QWidget*>(m_limitState), static_cast<QWidget*>(m_limits),
                         static_cast<QWidget*>(m_reasonRow), static_cast<QWidget*>(m_against), static_cast<QWidget*>(m_told),
                         static_cast<QWidget*>(m_movesTitle), static_cast<QWidget*>(m_moves)})
        body()->addWidget(row);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_move.dates.size()); };
    makers.columns = [] { return 4; };
    makers.id = [](int row) { return QString::number(row); };
    makers.header = [](int column) { return QStringList{tr("What hangs on it"), tr("Now"), tr("Then"), QString()}.value(column); };
    makers.cell = [this](int row, int column) { return moveCell(row, column); };
    makers.tip = [this](int row, int) { return limitExplanation(m_move.dates.at(static_cast<size_t>(row)).limit, screenLanguage(), this->state().open.local); };
    m_moveRows = new MadeRows(std::move(makers), m_moves);
    m_moves->setRows(m_moveRows);
    m_moves->setColumns({{ColumnWidth::Kind::Stretch, 160}, {ColumnWidth::Kind::Contents, 90}, {ColumnWidth::Kind::Contents, 90}, {ColumnWidth::Kind::Contents, 90}});
    m_moves->setGrowsWithRows(true);
    const Conference& conference = state.conference();
    m_date->setDate(conference.date);
    m_time->setTime(conference.plannedStart);
    m_place->setText(conference.place);
    m_reason->setSettledText(conference.lateReason);
    connect(m_date, &DateField::dateChanged, this, &DateForm::explain);
    connect(m_date, &DateField::refusalChanged, m_dateRow, &FieldRow::setRefusal);
    connect(m_time, &TimeField::timeChanged, this, &DateForm::explainMove);
    connect(m_time, &TimeField::refusalChanged, m_timeRow, &FieldRow::setRefusal);
    DateForm::refreshTexts();
}

void DateForm::explain()
{
    m_late = false;
    QStringList lines;
    QString verdict;
    Tone tone = Tone::Done;
    if (const auto date = m_date->date()) {
        OpenConference asIf = state().open;
        asIf.file.conference.date = date;
        for (const LimitVerdict& limit : limitsNow(asIf, tools().desk.clock().now())) {
            if (!limit.governs || !isAboutTheDate(limit, asIf.file.conference, *asIf.procedure))
                continue;
            const bool past = limit.state == LimitState::BookedLate || limit.state == LimitState::Late;
            m_late = m_late || limit.state == LimitState::BookedLate;
            if (past && tone != Tone::Stopped)
                tone = limit.soft ? Tone::Attention : Tone::Stopped;
            if (verdict.isEmpty() || past)
                verdict = limitState(limit, *asIf.calendar, state().today, screenLanguage());
            lines << limitExplanation(limit, screenLanguage(), asIf.local);
        }
        if (lines.isEmpty())
            lines << tr("No limit of the procedure bears on this date yet.");
        if (!asIf.calendar->isWorkingDay(*date))
            lines << tr("%1 is not a working day.").arg(weekdayDate(*date, screenLanguage()));
    } else {
        lines << tr("Choose a date to see what the procedure asks.");
    }
    m_limitState->setText(verdict);
    m_limitState->setTone(tone);
    m_limitState->setVisible(!verdict.isEmpty());
    m_limits->setText(lines.join(u'\n'));
    m_reasonRow->setVisible(m_late);
    explainMove();
}

/// Every date that hangs on the day, who has to hear of a new one, and who could not come then.
void DateForm::explainMove()
{
    Move move;
    if (const auto date = m_date->date())
        tried([&] { move = ifMovedTo(tools().desk.office(), state().open, *date, m_time->time()); });
    m_moveRows->changeRows([&] { m_move = std::move(move); });
    QStringList against;
    for (const Clash& clash : m_move.clashes)
        against << DayWords::clash(clash);
    for (const Away& away : m_move.away)
        against << DayWords::away(away);
    m_against->setText(against.join(u'\n'));
    m_against->setVisible(!against.isEmpty());
    m_told->setText(m_move.toTell.empty() ? QString()
                                          : tr("%n must be told again: %1", nullptr, static_cast<int>(m_move.toTell.size())).arg(preparewords::people(state(), m_move.toTell)));
    m_told->setVisible(!m_move.toTell.empty());
    m_movesTitle->setVisible(!m_move.dates.empty());
    m_moves->setVisible(!m_move.dates.empty());
}

QString DateForm::told() const
{
    QStringList lines{m_against->text(), m_told->text()};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

RowCell DateForm::moveCell(int row, int column) const
{
    const MovedDate& date = m_move.dates.at(static_cast<size_t>(row));
    const Language language = screenLanguage();
    switch (column) {
    case 0:
        return textCell(date.limit.document ? nameOfDocument(*date.limit.document, language) : nameOfLimit(date.limit.id, language),
                        date.limit.to ? nameOf(*date.limit.to, language) : QString());
    case 1: return mutedCell(date.was ? shortDate(*date.was, language) : QString());
    case 2: {
        RowCell cell = textCell(shortDate(date.would, language));
        cell.strong = date.was != date.would;
        return cell;
    }
    default: break;
    }
    if (date.limit.state == LimitState::Met)
        return stateCell(Tone::Done, tr("Done already"));
    if (date.would < state().today)
        return stateCell(date.limit.soft ? Tone::Note : Tone::Attention, tr("Passed"));
    return date.was == date.would ? mutedCell(tr("as now")) : RowCell{};
}

bool DateForm::take()
{
    const auto date = m_date->date();
    const auto time = m_time->time();
    if (!date && m_date->refusal().isEmpty())
        m_dateRow->setRefusal(tr("Choose a date."));
    if (!time && m_time->refusal().isEmpty())
        m_timeRow->setRefusal(tr("Enter the time it begins."));
    if (!date || !time) {
        (date ? static_cast<QWidget*>(m_time) : m_date->edit())->setFocus();
        return false;
    }
    if (m_late && m_reason->text().trimmed().isEmpty()) {
        m_reasonRow->setRefusal(tr("Write the reason; it goes into the record."));
        m_reason->setFocus();
        return false;
    }
    return did([&] { return setDate(tools().desk.office(), state().id(), *date, *time, m_place->text(), m_reason->text()); });
}

void DateForm::refreshTexts()
{
    setHead(state().conference().date ? tr("Move the date") : tr("Set the date"));
    setVerb(tr("Use this date"));
    m_dateRow->setLabel(tr("&Date"));
    m_timeRow->setLabel(tr("Be&gins at"));
    m_placeRow->setLabel(tr("&Place"));
    m_limitTitle->setText(tr("What the procedure asks"));
    m_reasonRow->setLabel(tr("Why so late?"));
    m_reasonRow->setExplanation(tr("You can go on; the reason will be in the record."));
    m_movesTitle->setText(tr("What moves with it"));
    m_moves->setAccessibleName(tr("What moves with it"));
    explain();
}

} // namespace cadair::ui

#include "moc_dateform.cpp"
