#include "ui/conference/prepare/dateform.h"

#include "core/rules/lifecycle.h"
#include "core/wording/limits.h"
#include "core/workflow/convening.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
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
      m_reasonRow(new FieldRow(m_reason, this, FieldRow::LabelPlace::Above))
{
    scaleMaximumWidth(m_dateRow, 560);
    scaleMaximumWidth(m_timeRow, 560);
    scaleMaximumWidth(m_placeRow, 560);
    m_reason->setLines(2, 5);
    m_place->setMaxLength(300);
    for (QWidget* row : {static_cast<QWidget*>(m_dateRow), static_cast<QWidget*>(m_timeRow), static_cast<QWidget*>(m_placeRow),
                         static_cast<QWidget*>(m_limitTitle), static_cast<QWidget*>(m_limitState), static_cast<QWidget*>(m_limits),
                         static_cast<QWidget*>(m_reasonRow)})
        body()->addWidget(row);
    const Conference& conference = state.conference();
    m_date->setDate(conference.date);
    m_time->setTime(conference.plannedStart);
    m_place->setText(conference.place);
    m_reason->setSettledText(conference.lateReason);
    connect(m_date, &DateField::dateChanged, this, &DateForm::explain);
    connect(m_date, &DateField::refusalChanged, m_dateRow, &FieldRow::setRefusal);
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
    explain();
}

} // namespace cadair::ui

#include "moc_dateform.cpp"
