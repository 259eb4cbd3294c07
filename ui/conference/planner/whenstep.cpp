#include "ui/conference/planner/whenstep.h"

#include "core/base/folding.h"
#include "core/wording/dates.h"
#include "core/workflow/complaining.h"
#include "core/workflow/plancheck.h"
#include "ui/conference/planner/awayform.h"
#include "ui/conference/planner/whypanel.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timefield.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int weeksShown = 5;
constexpr int weeksBeforeLimit = 3;

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

} // namespace

WhenStep::WhenStep(PlannerState& plan, QWidget* parent)
    : PlannerStep(plan, parent), m_card(new Card(this)), m_why(new Card(this)), m_chair(new QComboBox(m_card)), m_place(new QComboBox(m_card)),
      m_time(new TimeField(m_card)), m_minutes(new QComboBox(m_card)), m_table(new DayTable(m_card)), m_model(new DayModel(m_table)),
      m_whyStack(new QStackedWidget(m_why)), m_whyPanel(new WhyPanel(plan, m_whyStack)), m_away(new AwayForm(plan, m_whyStack))
{
    build();
    connect(m_whyPanel, &WhyPanel::awayWanted, this, &WhenStep::showAway);
    connect(m_away, &AwayForm::givenUp, this, &WhenStep::leaveAway);
    connect(m_away, &AwayForm::kept, this, [this] {
        state().readAnew();
        readDays(m_model->monday());
        leaveAway();
    });
    connect(m_away, &AwayForm::takenBack, this, [this] {
        state().readAnew();
        readDays(m_model->monday());
    });
    connect(m_table, &DayTable::dayCurrent, this, &WhenStep::showDay);
    connect(m_table, &DayTable::dayUsed, this, [this](QDate date) {
        if (useDay(date))
            Q_EMIT stepWanted(3);
    });
    connect(m_table, &DayTable::weeksWanted, this, [this](int weeks, QDate then) {
        readDays(m_model->monday().addDays(7 * weeks));
        m_table->setCurrentDate(then);
    });
    connect(m_chair, &QComboBox::activated, this, [this](int index) {
        const auto person = PersonId::parse(m_chair->itemData(index).toString());
        state().change([&](ConferencePlan& p) {
            p.conference.chair = person;
            if (person)
                std::erase_if(p.invitees, [&](const PlannedInvitee& invitee) { return invitee.person == *person; });
            if (p.minuteTaker == person)
                p.minuteTaker.reset();
        });
    });
    const auto placeDone = [this] {
        const QString place = tidied(m_place->currentText());
        state().change([&](ConferencePlan& p) { p.conference.place = place; });
    };
    connect(m_place->lineEdit(), &QLineEdit::editingFinished, this, placeDone);
    connect(m_place, &QComboBox::activated, this, placeDone);
    connect(m_time, &TimeField::timeChanged, this, [this](std::optional<QTime> time) {
        state().change([&](ConferencePlan& p) { p.conference.start = time; });
    });
    connect(m_minutes, &QComboBox::activated, this, [this](int index) {
        const int minutes = m_minutes->itemData(index).toInt();
        state().change([&](ConferencePlan& p) { p.conference.plannedMinutes = minutes; });
    });
    connect(&plan, &PlannerState::changed, this, &WhenStep::showPlan);
    refreshTexts();
}

QString WhenStep::title() const { return tr("When"); }

bool WhenStep::isDone() const
{
    return state().isOpen() && state().draft().date && state().draft().start;
}

/// What stands in the place of "why": when the people of the plan cannot come.
void WhenStep::showAway()
{
    const CandidateDay* day = m_table->current();
    m_away->edit(day ? std::optional(day->date) : std::nullopt);
    m_whyStack->setCurrentWidget(m_away);
    refreshTexts();
    m_away->begin();
}

void WhenStep::leaveAway()
{
    m_whyStack->setCurrentWidget(m_whyPanel);
    showDay();
    m_table->setFocus();
}

void WhenStep::showDay()
{
    const CandidateDay* day = state().isOpen() ? m_table->current() : nullptr;
    m_whyPanel->showDay(day);
    refreshTexts();
    if (day)
        Q_EMIT primaryChanged();
}

QString WhenStep::primaryWords() const
{
    const CandidateDay* day = m_table->current();
    if (!day)
        return {};
    const QString date = dayAndMonth(day->date, screenLanguage());
    return day->state == DayState::Late ? tr("Use %1, with a reason…").arg(date) : tr("Use %1").arg(date);
}

bool WhenStep::primaryEnabled() const
{
    const CandidateDay* day = m_table->current();
    return day && day->state != DayState::Past && day->state != DayState::Closed && !runsPastMidnight();
}

bool WhenStep::runsPastMidnight() const
{
    return state().isOpen() && state().draft().start && endsAfterMidnight(*state().draft().start, state().draft().plannedMinutes);
}

QString WhenStep::note() const
{
    const CandidateDay* day = m_table->current();
    if (!day)
        return {};
    if (day->state == DayState::Past)
        return tr("This day has passed");
    if (runsPastMidnight())
        return tr("It would end after midnight: begin earlier, or take less time");
    return day->state == DayState::Closed ? tr("The offices are closed on this day") : QString();
}

QList<QWidget*> WhenStep::panes() const
{
    return {m_card, m_why};
}

void WhenStep::settle()
{
    if (state().isOpen() && tidied(m_place->currentText()) != state().draft().place)
        state().change([this](ConferencePlan& p) { p.conference.place = tidied(m_place->currentText()); });
}

QDate WhenStep::firstMonday() const
{
    const QDate today = mondayOf(state().today());
    const QDate wanted = state().draft().date ? *state().draft().date : state().latest() ? state().latest()->due->date() : state().today();
    if (wanted < today.addDays(7 * weeksShown))
        return today;
    return mondayOf(wanted).addDays(-7 * weeksBeforeLimit);
}

void WhenStep::arrive()
{
    guarded(state().messages(), [this] {
        m_places.clear();
        for (const ConferenceRow& row : findConferences(state().office(), {}))
            if (!row.place.isEmpty() && !m_places.contains(row.place))
                m_places << row.place;
        m_places.sort();
    });
    m_readFor.reset();
    showPlan();
    readDays(firstMonday());
    QDate first = state().draft().date.value_or(QDate());
    if (!m_model->dayOn(first))
        for (int row = 0; row < m_model->rowCount() && !m_model->dayOn(first); ++row)
            for (int column = 0; column < 5; ++column)
                if (const CandidateDay* day = m_model->day(m_model->index(row, column)); day && day->proposed == 1)
                    first = day->date;
    if (!m_table->setCurrentDate(first))
        m_table->setCurrentDate(state().calendar().firstWorkingDayOnOrAfter(state().today().addDays(1)));
    m_table->setFocus();
    showDay();
}

void WhenStep::showPlan()
{
    if (!state().isOpen()) {
        m_model->setDays({}, 0, {}, {}, {});
        m_readFor.reset();
        m_places.clear();
        m_chair->clear();
        m_place->clear();
        m_time->setTime({});
        m_whyPanel->showDay(nullptr);
        m_away->edit({});
        m_whyStack->setCurrentWidget(m_whyPanel);
        return;
    }
    fillBoxes();
    if (isVisible() && m_readFor && !(*m_readFor == state().plan())) { // judged once for a plan, not once for a key
        ConferencePlan onlyDay = *m_readFor;
        onlyDay.conference.date = state().draft().date;
        onlyDay.conference.lateReason = state().draft().lateReason;
        if (onlyDay == state().plan())
            m_model->setChosen(state().draft().date);
        else
            readDays(m_model->monday());
    }
    showDay();
}

void WhenStep::fillBoxes()
{
    const NewConference& draft = state().draft();
    m_chair->clear();
    m_chair->addItem(tr("Not yet"), QString());
    std::set<PersonId> barred; // a complaint has it held again under somebody else
    guarded(state().messages(), [&] { barred = barredChairs(state().office(), state().planned().file); });
    for (const Person& person : state().directory())
        if (!barred.contains(person.id))
            m_chair->addItem(state().chairName(person), person.id.text());
    m_chair->setCurrentIndex(std::max(0, m_chair->findData(draft.chair ? draft.chair->text() : QString())));
    if (!m_place->lineEdit()->hasFocus()) {
        m_place->clear();
        m_place->addItems(m_places);
        m_place->setCurrentText(draft.place);
        m_place->lineEdit()->home(false); // its beginning is what tells rooms apart
    }
    if (!m_time->hasFocus())
        m_time->setTime(draft.start);
    if (m_minutes->findData(draft.plannedMinutes) < 0)
        m_minutes->addItem(QString(), draft.plannedMinutes);
    m_minutes->setCurrentIndex(m_minutes->findData(draft.plannedMinutes));
    for (int i = 0; i < m_minutes->count(); ++i)
        m_minutes->setItemText(i, hoursAndMinutes(m_minutes->itemData(i).toInt()));
}

void WhenStep::readDays(QDate monday)
{
    const QDate current = m_table->current() ? m_table->current()->date : QDate();
    std::vector<CandidateDay> days;
    if (!guarded(state().messages(), [&] { days = candidateDays(state().office(), state().plan(), monday, weeksShown); }))
        return;
    m_readFor = state().plan();
    m_model->setDays(monday, weeksShown, std::move(days), state().today(), state().draft().date);
    m_table->setCurrentDate(current);
}

/// "1 h 30", for a narrow field.
QString WhenStep::hoursAndMinutes(int minutes)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return tr("%1 min").arg(rest);
    return rest == 0 ? tr("%1 h").arg(hours) : tr("%1 h %2").arg(hours).arg(rest);
}

bool WhenStep::useDay(QDate date)
{
    const CandidateDay* day = m_model->dayOn(date);
    if (!day || day->state == DayState::Past || day->state == DayState::Closed || runsPastMidnight())
        return false;
    if (!state().draft().start) {
        state().messages().show({Tone::Attention, [] { return WhenStep::tr("The conference has no time yet. Give the time it begins, then use the day."); }, {}, true, {}, false});
        m_time->setFocus();
        return false;
    }
    QString reason;
    if (day->state == DayState::Late) {
        ReasonQuestion question;
        question.title = tr("%1 is late").arg(weekdayDate(date, screenLanguage()));
        question.text = tr("This is %n working day(s) after the limit. You can go on; the reason will be in the record.", nullptr, std::max(1, day->workingDaysLate));
        question.placeholder = tr("Why it cannot be sooner, and to whom that was reported");
        question.verb = tr("Use this day");
        question.draft = state().draft().lateReason;
        QString typed;
        const auto answer = state().prompts().askReason(this, question, &typed);
        if (!answer) {
            if (!typed.trimmed().isEmpty()) // kept as a draft
                state().change([&](ConferencePlan& p) { p.conference.lateReason = typed.trimmed(); });
            return false;
        }
        reason = *answer;
    }
    state().change([&](ConferencePlan& p) {
        p.conference.date = date;
        p.conference.lateReason = reason;
    });
    return true;
}

bool WhenStep::proceed()
{
    const CandidateDay* day = m_table->current();
    return day && useDay(day->date);
}

void WhenStep::changeEvent(QEvent* event)
{
    PlannerStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (state().isOpen()) {
            fillBoxes();
            showDay();
        }
        refreshTexts();
    }
}

void WhenStep::refreshTexts()
{
    m_card->setAccessibleName(tr("Which day?"));
    const QStringList labels{tr("&Chair"), tr("&Room"), tr("&At"), tr("&Takes")};
    QWidget* const fields[4] = {m_chair, m_place, m_time, m_minutes};
    const QStringList names{tr("Chair"), tr("Room or place"), tr("Time it begins"), tr("How long it takes")};
    for (int i = 0; i < 4; ++i) {
        m_labels[i]->setText(labels.at(i));
        fields[i]->setAccessibleName(names.at(i));
    }
    m_place->lineEdit()->setAccessibleName(names.at(1));
    m_table->setAccessibleName(tr("Days the conference could be held on"));
    const QStringList legend{tr("every limit met, people free"), tr("possible, something to settle"), tr("a limit missed"), tr("proposed: keys 1 to 3")};
    for (size_t i = 0; i < m_legend.size(); ++i)
        m_legend[i].words->setText(legend.value(static_cast<qsizetype>(i)));
    const CandidateDay* day = state().isOpen() ? m_table->current() : nullptr;
    if (m_whyStack->currentWidget() == m_away)
        m_why->setTitle(tr("When people cannot come"));
    else
        m_why->setTitle(day ? tr("Why %1?").arg(dateWithWeekday(day->date, screenLanguage())) : tr("Why this day?"));
}

} // namespace cadair::ui

#include "moc_whenstep.cpp"
