#include "ui/today/todayworkspace.h"

#include "core/wording/dates.h"
#include "core/wording/limits.h"
#include "core/wording/names.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/today/daycard.h"
#include "ui/today/todaywords.h"
#include "ui/today/waitingmodel.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString dueId(const DueRow& row)
{
    const QString when = isPaper(row.kind) ? row.limit.due->toString(Qt::ISODate) : QString(); // several rows of a kind, by their time
    const QString what = row.kind == DueKind::PlanEnding || row.kind == DueKind::ReviewDay ? row.limit.id.text() : QString(); // each waits for something else
    return row.row.id.text() + u'/' + QString::number(static_cast<int>(row.kind)) + u'/' + when + what + row.names.join(u'/');
}

QString dueId(const RegisterDue& due)
{
    return u"register/"_s + QString::number(static_cast<int>(due.kind));
}

/// Where what is owed about the register is done.
QString partOf(RegisterDueKind kind)
{
    switch (kind) {
    case RegisterDueKind::PoliceList: return u"keeping"_s;
    case RegisterDueKind::Enquiry: return u"enquiries"_s;
    case RegisterDueKind::Notice: return u"notices"_s;
    case RegisterDueKind::Review: return u"overdue"_s;
    }
    Q_UNREACHABLE();
}

/// Where the thing due is done.
QString partOf(DueKind kind)
{
    switch (kind) {
    case DueKind::DecisionLetters:
    case DueKind::OutlinePlan:
    case DueKind::Version:
    case DueKind::MinutesDiscussed:
    case DueKind::Minutes:
    case DueKind::Review: return u"after"_s;
    case DueKind::CoreGroup:
    case DueKind::CoreGroupHeld:
    case DueKind::CoreGroupNotes:
    case DueKind::Visit:
    case DueKind::ChildNotSeen:
    case DueKind::ReviewDay:
    case DueKind::PlanEnding:
    case DueKind::SupportReview: return u"plan"_s; // of the family
    case DueKind::Complaint: return u"after/complaints"_s;
    case DueKind::Difference: return u"after/dissent"_s;
    case DueKind::Invitations:
    case DueKind::SetDate:
    case DueKind::ConferenceItself: return u"prepare"_s;
    case DueKind::Reports: return u"prepare/report-reminder"_s;
    case DueKind::Other: return {};
    }
    Q_UNREACHABLE();
}

/// What follows a plan is written down on the page of the family.
bool isOfPlan(DueKind kind) { return partOf(kind) == u"plan"; }

} // namespace

TodayWorkspace::TodayWorkspace(Desk& desk, Prompts& prompts, QSettings* settings, QWidget* parent)
    : Workspace(parent), m_desk(desk), m_prompts(prompts), m_settings(settings), m_roles(new SegmentBar(this)),
      m_stack(new QStackedWidget(this)), m_none(new EmptyState(this, u"calendar2-check"_s)), m_minute(new QTimer(this))
{
    if (m_settings && m_settings->value(u"today/role"_s).toString() == u"chair")
        m_role = Role::Chair;
    heading().addRight(m_roles);
    auto* page = new QWidget(this);
    auto* rows = new QVBoxLayout(page);
    scaleLayout(rows, {}, 12);
    auto* strip = new QWidget(page);
    auto* week = new QHBoxLayout(strip);
    scaleLayout(week, {}, 12);
    for (int i = 0; i < 5; ++i) {
        m_days.push_back(new DayCard(strip));
        week->addWidget(m_days.back(), 1);
        connect(m_days.back(), &DayCard::opened, this, [this](const QString& id) { Q_EMIT goTo({u"conference"_s, id, {}}); });
    }
    scaleHeight(strip, 140);
    rows->addWidget(strip);
    auto* cards = new QHBoxLayout;
    scaleLayout(cards, {}, 12);
    m_dueCard = new Card(page);
    m_sideCard = new Card(page);
    cards->addWidget(m_dueCard, 11);
    cards->addWidget(m_sideCard, 9);
    rows->addLayout(cards, 1);
    buildDue();
    buildSide();

    m_makeFirst = m_none->addAction(true, u"plus-lg"_s);
    m_stack->addWidget(page);
    m_stack->addWidget(m_none);
    content()->addWidget(m_stack, 1);
    addPane(strip);
    addPane(m_dueCard);
    addPane(m_sideCard);
    addPane(m_none);
    m_new = actions().primary(u"plus-lg"_s);
    const auto plan = [this] { Q_EMIT goTo({u"new-conference"_s, {}, {}}); };
    connect(m_new, &QPushButton::clicked, this, plan);
    connect(m_makeFirst, &QPushButton::clicked, this, plan);
    connect(m_roles, &SegmentBar::choiceMade, this, [this](int index) { chooseRole(index == 0 ? Role::Chair : Role::Administrator); });
    m_minute->setInterval(60'000);
    connect(m_minute, &QTimer::timeout, this, &TodayWorkspace::refreshContext);
    m_minute->start();
    showView();
}

void TodayWorkspace::buildDue()
{
    m_due = new CardTable(m_dueCard);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_dueLines.size()); };
    makers.columns = [] { return 3; };
    makers.id = [this](int row) {
        const DueLine& line = m_dueLines.at(static_cast<size_t>(row));
        return line.due ? dueId(*line.due) : line.owed ? dueId(*line.owed) : QString();
    };
    makers.cell = [this](int row, int column) { return dueCell(row, column); };
    makers.tip = [this](int row, int) {
        const DueLine& line = m_dueLines.at(static_cast<size_t>(row));
        if (line.owed)
            return TodayWords::due(*line.owed).second;
        if (!line.due)
            return QString();
        const QString explained = limitExplanation(line.due->limit, screenLanguage(), line.due->local);
        return explained.isEmpty() ? TodayWords::counted(*line.due, screenLanguage()) : explained;
    };
    makers.spoken = [this](int row) {
        const DueLine& line = m_dueLines.at(static_cast<size_t>(row));
        if (line.owed)
            return TodayWords::due(*line.owed).text + u". "_s + TodayWords::due(*line.owed).second;
        if (!line.due)
            return sectionWords(line);
        const WorkingCalendar& calendar = calendarOf(line.due->row);
        return tr("%1: %2. %3").arg(TodayWords::due(*line.due), TodayWords::when(*line.due, m_view.today, calendar, screenLanguage()).text,
                                    limitRule(line.due->limit, screenLanguage()));
    };
    m_dueRows = new MadeRows(std::move(makers), m_due);
    m_due->setRows(m_dueRows);
    m_due->horizontalHeader()->hide();
    m_due->setColumns({{ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Contents, 110}, {ColumnWidth::Kind::Contents, 0}});
    connect(m_due, &CardTable::rowActivated, this, [this](const QString& id) { openDue(id); });
    m_nothingDue = new EmptyState(m_dueCard, u"check-circle"_s);
    m_dueCard->body()->addWidget(m_due, 1);
    m_dueCard->body()->addWidget(m_nothingDue, 1);
}

QString TodayWorkspace::id() const { return u"today"_s; }
QString TodayWorkspace::iconName() const { return u"calendar2-check"_s; }
QString TodayWorkspace::name() const { return tr("Today"); }

Destination TodayWorkspace::ruleAsked() const
{
    for (const DueLine& line : m_dueLines)
        if (line.due && dueId(*line.due) == m_due->currentId() && m_due->hasFocus())
            return rulesOf(line.due->row.procedure.text(), line.due->limit.rule);
    return rulesOf({}, {});
}

void TodayWorkspace::activated()
{
    read();
    if (!m_dueLines.empty() && !m_due->hasFocus())
        m_due->setFocus();
}

void TodayWorkspace::aboutToLock()
{
    const auto empty = [this] {
        m_view = {};
        m_dueLines.clear();
        m_coming.clear();
    };
    m_dueRows->changeRows([&] { m_comingRows->changeRows(empty); });
    m_waiting->setGroups({}, {});
    for (DayCard* day : m_days)
        day->clear();
    messages().dismiss();
    refreshTexts();
}

void TodayWorkspace::unlocked()
{
    read();
}

const WorkingCalendar& TodayWorkspace::calendarOf(const ConferenceRow& row) const
{
    const Rulebook& rules = m_desk.rulebook();
    return rules.calendarOf(rules.procedure(row.procedure));
}

void TodayWorkspace::read()
{
    if (!m_desk.isOpen())
        return;
    guarded(messages(), [this] {
        TodayView view = todayView(m_desk.office());
        std::vector<ConferenceRow> all = findConferences(m_desk.office(), {});
        m_dueRows->changeRows([&] {
            m_comingRows->changeRows([&] {
                m_view = std::move(view);
                m_empty = all.empty();
                m_dueLines.clear();
                const auto add = [this](DueLine::Section section, const std::vector<DueRow>& rows) {
                    if (rows.empty())
                        return;
                    m_dueLines.push_back({section, std::nullopt, static_cast<int>(rows.size())});
                    for (const DueRow& row : rows)
                        m_dueLines.push_back({section, row, 0});
                };
                add(DueLine::Section::Passed, m_view.passed);
                add(DueLine::Section::Today, m_view.dueToday);
                add(DueLine::Section::ThisWeek, m_view.thisWeek);
                if (!m_view.registerDue.empty())
                    m_dueLines.push_back({DueLine::Section::Register, std::nullopt, static_cast<int>(m_view.registerDue.size())});
                for (const RegisterDue& owed : m_view.registerDue)
                    m_dueLines.push_back({DueLine::Section::Register, std::nullopt, 0, owed});
                m_coming.clear();
                for (const ConferenceRow& row : all)
                    if (row.date && *row.date >= m_view.today && (row.state == ConferenceState::Convened || row.state == ConferenceState::InSession))
                        m_coming.push_back(row);
                std::stable_sort(m_coming.begin(), m_coming.end(), [](const ConferenceRow& a, const ConferenceRow& b) {
                    return std::pair(a.date, a.start) < std::pair(b.date, b.start);
                });
            });
        });
        m_waiting->setGroups(m_view.waiting, m_view.today);
    });
    showView();
}

void TodayWorkspace::showView()
{
    for (size_t i = 0; i < m_days.size() && i < m_view.week.size(); ++i)
        m_days[i]->show(m_view.week[i], m_view.today);
    m_due->setVisible(!m_dueLines.empty());
    m_nothingDue->setVisible(m_dueLines.empty());
    m_side->setVisible(m_side->rows()->rows() > 0);
    m_nobody->setVisible(m_side->rows()->rows() == 0);
    for (QPushButton* button : {m_remindAll, m_letters})
        button->setVisible(m_role == Role::Administrator && m_waiting->rows() > 0);
    m_stack->setCurrentIndex(m_empty ? 1 : 0);
    m_new->setVisible(!m_empty);
    m_roles->setVisible(!m_empty);
    refreshTexts();
}

RowCell TodayWorkspace::dueCell(int row, int column) const
{
    const DueLine& line = m_dueLines.at(static_cast<size_t>(row));
    if (line.owed)
        return column == 0 ? TodayWords::due(*line.owed) : column == 2 ? buttonCell(tr("Open")) : RowCell();
    if (!line.due) {
        if (column > 0)
            return {};
        return sectionCell(sectionWords(line), line.section == DueLine::Section::Passed ? Tone::Stopped : Tone::Muted);
    }
    if (column == 1)
        return TodayWords::when(*line.due, m_view.today, calendarOf(line.due->row), screenLanguage());
    if (column == 2)
        return buttonCell(TodayWords::isToBeCalled(*line.due) ? TodayWords::verb(DueKind::Review) : TodayWords::verb(line.due->kind));
    RowCell cell = textCell(TodayWords::due(*line.due), TodayWords::counted(*line.due, screenLanguage()), true);
    cell.icon = TodayWords::icon(line.due->kind);
    cell.iconTone = line.section == DueLine::Section::Passed ? Tone::Stopped : Tone::Plain;
    return cell;
}

QString TodayWorkspace::sectionWords(const DueLine& line) const
{
    switch (line.section) {
    case DueLine::Section::Passed: return tr("Passed its limit · %n", nullptr, line.count);
    case DueLine::Section::Today: return tr("Today · %n", nullptr, line.count);
    case DueLine::Section::ThisWeek: return tr("This week · %n", nullptr, line.count);
    case DueLine::Section::Register: return tr("Register · %n", nullptr, line.count);
    case DueLine::Section::None: return {};
    }
    Q_UNREACHABLE();
}

void TodayWorkspace::openDue(const QString& id)
{
    for (const DueLine& line : m_dueLines) {
        if (line.owed && dueId(*line.owed) == id) {
            Q_EMIT goTo({u"register"_s, {}, partOf(line.owed->kind)});
            return;
        }
        if (!line.due || dueId(*line.due) != id)
            continue;
        const bool ofEnding = line.due->kind == DueKind::ReviewDay || line.due->kind == DueKind::PlanEnding || line.due->kind == DueKind::SupportReview;
        if (line.due->kind == DueKind::Review || TodayWords::isToBeCalled(*line.due))
            Q_EMIT goTo({u"new-conference"_s, line.due->row.id.text(), u"review-of-plan"_s});
        else if (ofEnding) // and to the form of what is owed
            Q_EMIT goTo({u"families"_s, line.due->row.family.text(), QStringList{partOf(line.due->kind), line.due->limit.id.text(), line.due->row.id.text()}.join(u'/')});
        else if (isOfPlan(line.due->kind))
            Q_EMIT goTo({u"families"_s, line.due->row.family.text(), partOf(line.due->kind)});
        else
            Q_EMIT goTo({u"conference"_s, line.due->row.id.text(), partOf(line.due->kind)});
        return;
    }
}

void TodayWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void TodayWorkspace::refreshContext()
{
    QStringList parts;
    if (m_view.today.isValid()) {
        parts << weekdayDate(m_view.today, screenLanguage()) << tr("%n conference(s) in hand", nullptr, m_view.inHand);
        if (m_view.next && m_view.next->start) {
            const qint64 minutes = m_desk.clock().now().secsTo(QDateTime(*m_view.next->date, *m_view.next->start)) / 60;
            //: a day ("on Tuesday 24 November 2026", in Welsh "ddydd Mawrth …") and a time
            parts << (minutes >= 0 && minutes < 120 ? TodayWords::until(minutes)
                                                    : tr("next %1 at %2").arg(onDate(*m_view.next->date, screenLanguage()), timeText(*m_view.next->start)));
        }
    }
    heading().setContext(parts.join(u" · "_s));
}

void TodayWorkspace::refreshTexts()
{
    heading().setTitle(name());
    refreshContext();
    m_roles->setTexts({tr("Chair"), tr("Administrator")});
    m_roles->setChosen(m_role == Role::Chair ? 0 : 1);
    for (DayCard* day : m_days)
        day->refreshTexts();
    const int due = static_cast<int>(m_view.passed.size() + m_view.dueToday.size() + m_view.thisWeek.size());
    m_dueCard->setTitle(tr("Due"));
    m_dueCard->setSide(tr("%n this week", nullptr, due));
    m_due->setAccessibleName(tr("What is due"));
    m_nothingDue->setSentence(m_view.next && m_view.next->start
                                  //: a day ("on Tuesday 24 November 2026", in Welsh "ddydd Mawrth …") and a time
                                  ? tr("Nothing is due. The next conference is %1 at %2.")
                                        .arg(onDate(*m_view.next->date, screenLanguage()), timeText(*m_view.next->start))
                                  : tr("Nothing is due."));
    const bool chair = m_role == Role::Chair;
    m_sideCard->setTitle(chair ? tr("Conferences to come") : tr("Waiting for others"));
    m_sideCard->setSide(QString::number(chair ? m_comingRows->rows() : m_waiting->people()));
    m_side->setAccessibleDescription(chair ? QString()
                                           : tr("Right and left open and close a line. Enter: what they answered. Shift+Enter: letters that remind them. Space: coming, or the report is in. Plus: "
                                                "reminded today. Minus: apologies."));
    m_remindAll->setText(tr("Reminded…"));
    m_remindAll->setToolTip(tr("Note that everybody of the marked line was reminded today"));
    m_letters->setText(tr("Letters…"));
    m_letters->setToolTip(tr("The letters that remind those of the marked line who are late (Shift+Enter)"));
    m_side->setAccessibleName(chair ? tr("Conferences to come") : tr("Waiting for others"));
    m_nobody->setSentence(chair ? tr("No conference has a date to come.") : tr("Nobody is being waited for: every invitation has its answer, and no report is late."));
    m_none->setSentence(tr("There are no conferences yet. A conference begins with what is asked for and by when."));
    m_makeFirst->setText(tr("New conference…"));
    m_new->setText(tr("New conference…"));
}

} // namespace cadair::ui

#include "moc_todayworkspace.cpp"
