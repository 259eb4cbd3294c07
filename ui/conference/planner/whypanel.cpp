#include "ui/conference/planner/whypanel.h"

#include "core/wording/dates.h"
#include "core/wording/keynames.h"
#include "core/wording/limits.h"
#include "core/wording/names.h"
#include "ui/conference/planner/dayruler.h"
#include "ui/conference/planner/daytable.h"
#include "ui/conference/planner/limitwords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/request/daywords.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// Before this, people who come to a meeting have not yet taken children to school. Worth knowing; no rule gives an hour.
const QTime schoolMorning(9, 15);

} // namespace

WhyPanel::WhyPanel(PlannerState& plan, QWidget* parent)
    : QWidget(parent), m_state(plan), m_limit(new LimitWords(this)), m_ruler(new DayRuler(this)), m_dates(new CardTable(this)),
      m_peopleHead(new TextLabel(this, TextSize::Body, Tone::Plain, true)), m_people(new QVBoxLayout),
      m_away(makeButton(this, ButtonLook::Plain, u"calendar3"_s))
{
    build();
    connect(m_away, &QPushButton::clicked, this, &WhyPanel::awayWanted);
    showDay(nullptr);
}

void WhyPanel::build()
{
    auto* page = new QVBoxLayout(this);
    scaleLayout(page, {}, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    page->addWidget(scroll);
    auto* inner = new QWidget(scroll);
    auto* all = new QVBoxLayout(inner);
    scaleLayout(all, {0, 12, 0, 12}, 8);
    auto* words = new QVBoxLayout;
    scaleLayout(words, {16, 0, 16, 0}, 8);
    words->addWidget(m_limit);
    words->addWidget(m_ruler);
    all->addLayout(words);
    auto* people = new QVBoxLayout;
    scaleLayout(people, {16, 4, 16, 4}, 6);
    people->addWidget(m_peopleHead);
    scaleLayout(m_people, {}, 6);
    people->addLayout(m_people);
    people->addWidget(m_away, 0, Qt::AlignLeft);
    all->addLayout(people);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 3; };
    makers.id = [](int row) { return QString::number(row); };
    makers.header = [](int column) { return QStringList{tr("What hangs on it"), tr("Last day"), QString()}.value(column); };
    makers.cell = [this](int row, int column) { return cell(row, column); };
    makers.tip = [this](int row, int) { return limitExplanation(m_lines.at(static_cast<size_t>(row)).limit, screenLanguage(), m_state.planned().local); };
    m_rows = new MadeRows(std::move(makers), m_dates);
    m_dates->setRows(m_rows);
    m_dates->setColumns({{ColumnWidth::Kind::Stretch, 120}, {ColumnWidth::Kind::Contents, 60}, {ColumnWidth::Kind::Contents, 60}});
    m_dates->setGrowsWithRows(true);
    all->addWidget(m_dates);
    all->addStretch(1);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() fills it, and the card is white
}

void WhyPanel::showDay(const CandidateDay* day)
{
    m_saying = 0;
    if (!day || !m_state.isOpen()) {
        m_limit->clear();
        m_ruler->clear();
        m_rows->changeRows([this] { m_lines.clear(); });
    } else {
        m_rows->changeRows([&] { gather(*day); });
        showLimit(*day);
        showPeople(*day);
    }
    for (size_t i = m_saying; i < m_said.size(); ++i) {
        m_said[i].icon->hide();
        m_said[i].words->hide();
        m_said[i].words->clear();
    }
    m_peopleHead->setVisible(m_saying > 0);
    m_away->setVisible(m_state.isOpen());
    m_dates->setVisible(!m_lines.empty());
    refreshTexts();
}

void WhyPanel::showLimit(const CandidateDay& day)
{
    QString headline;
    const bool shut = day.state == DayState::Closed || day.state == DayState::Past;
    if (shut)
        headline = day.state == DayState::Past ? tr("This day has passed") : DayModel::stateWord(day);
    else if (day.limit && day.workingDaysLate > 0)
        headline = tr("%n working day(s) after the limit", nullptr, day.workingDaysLate);
    else if (day.limit && day.state == DayState::Late)
        headline = tr("After the limit");
    else if (day.limit)
        headline = day.workingDaysToSpare > 0 ? tr("In time, %n working day(s) to spare", nullptr, day.workingDaysToSpare)
                                              : tr("In time, on the latest day");
    else
        headline = tr("No limit runs for this conference");
    const Tone tone = !day.limit ? Tone::Note : day.state == DayState::Late ? Tone::Stopped : shut ? Tone::Muted : Tone::Done;
    m_limit->show(m_state, day.limit, headline, tone);
    if (day.limit)
        m_ruler->show(*day.limit, m_state.calendar(), day.date);
    else
        m_ruler->clear();
}

void WhyPanel::say(Tone tone, const QString& words)
{
    if (m_saying == m_said.size()) {
        auto* line = new QHBoxLayout;
        scaleLayout(line, {}, 8);
        m_said.push_back({new IconLabel(this), new TextLabel(this)});
        line->addWidget(m_said.back().icon, 0, Qt::AlignTop);
        line->addWidget(m_said.back().words, 1);
        m_people->addLayout(line);
    }
    const Said& said = m_said[m_saying++];
    said.icon->setIcon(shapeOf(tone), tone);
    said.icon->show();
    said.words->setText(words);
    said.words->show();
}

void WhyPanel::showPeople(const CandidateDay& day)
{
    if (day.state == DayState::Closed || day.state == DayState::Past)
        return;
    const Language language = screenLanguage();
    if (day.orderEnds)
        say(Tone::Attention, tr("The emergency protection order ends on %1, before this day").arg(cadair::ui::longDate(*day.orderEnds, language)));
    if (day.birthDue)
        say(Tone::Attention, tr("A child is due on %1: the conference was to be before the birth").arg(cadair::ui::longDate(*day.birthDue, language)));
    for (const Away& away : day.away)
        say(Tone::Attention, DayWords::away(away));
    bool free = true;
    for (const Clash& clash : day.clashes) {
        say(clash.bars() ? Tone::Attention : Tone::Note, DayWords::clash(clash));
        free = free && !clash.bars();
    }
    const NewConference& draft = m_state.draft();
    const auto home = runsIntoHomeTime(m_state.plan());
    if (home)
        say(*home ? Tone::Attention : Tone::Done,
            *home ? tr("It runs on after school ends at %1").arg(timeText(*m_state.plan().request.schoolDayEnds))
                  : tr("It is over before school ends at %1").arg(timeText(*m_state.plan().request.schoolDayEnds)));
    if (home && draft.start && *draft.start < schoolMorning)
        say(Tone::Note, tr("It begins as children are taken to school"));
    const Person* chair = draft.chair ? m_state.practitioner(*draft.chair) : nullptr;
    if (free && chair)
        say(Tone::Done, tr("%1 chairs nothing else at this time").arg(chair->name));
    if (free && !draft.place.isEmpty())
        say(Tone::Done, tr("No other conference is in %1 at this time").arg(draft.place));
    if (free && !chair && draft.place.isEmpty())
        say(Tone::Note, tr("With a chair and a room given, clashes with other conferences are shown here."));
}

QStringList WhyPanel::said() const
{
    QStringList lines;
    for (size_t i = 0; i < m_saying; ++i)
        lines << m_said[i].words->text();
    return lines;
}

void WhyPanel::gather(const CandidateDay& day)
{
    m_lines.clear();
    for (const LimitVerdict& limit : day.before) {
        if (limit.state == LimitState::NotStated)
            continue;
        const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& other) {
            return other.limit.document == limit.document && other.limit.due == limit.due && other.limit.state == limit.state && other.limit.soft == limit.soft;
        });
        Line& line = same == m_lines.end() ? m_lines.emplace_back(Line{limit, {}, false}) : *same;
        if (limit.to)
            line.readers.push_back(*limit.to);
    }
    for (const LimitVerdict& limit : day.after)
        m_lines.push_back({limit, {}, true});
}

RowCell WhyPanel::cell(int row, int column) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    const LimitVerdict& limit = line.limit;
    const Language language = screenLanguage();
    if (column == 0) {
        QStringList readers;
        for (const ReportReader reader : line.readers)
            readers << nameOf(reader, language);
        QStringList second{readers.join(u", "_s), limit.period ? periodText(*limit.period, language) : QString()};
        second.removeAll(QString());
        return textCell(limit.document ? nameOfDocument(*limit.document, language) : nameOfLimit(limit.id, language), second.join(u" · "_s));
    }
    if (column == 1)
        return textCell(cadair::ui::shortDate(limit.due->date(), language));
    if (line.follows)
        return mutedCell(tr("after it"));
    const bool late = limit.state == LimitState::Overdue || limit.state == LimitState::Late;
    return late ? stateCell(limit.soft ? Tone::Note : Tone::Attention, tr("Passed")) : stateCell(Tone::Done, tr("In time"));
}

void WhyPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void WhyPanel::refreshTexts()
{
    m_peopleHead->setText(tr("And the people"));
    m_away->setText(tr("When somebody cannot come…"));
    m_dates->setAccessibleName(tr("What hangs on the day"));
}

} // namespace cadair::ui

#include "moc_whypanel.cpp"
