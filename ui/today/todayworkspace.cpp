#include "ui/today/todayworkspace.h"

#include "core/wording/dates.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/today/daycard.h"
#include "ui/today/todaypage.h"
#include "ui/today/todaywords.h"
#include "ui/today/waitingmodel.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

TodayWorkspace::TodayWorkspace(Desk& desk, Prompts& prompts, QSettings* settings, QWidget* parent)
    : Workspace(parent), m_desk(desk), m_prompts(prompts), m_settings(settings), m_roles(new SegmentBar(this)),
      m_stack(new QStackedWidget(this)), m_none(new EmptyState(this, u"calendar2-check"_s)), m_minute(new QTimer(this))
{
    if (m_settings && m_settings->value(u"today/role"_s).toString() == u"chair")
        m_role = Role::Chair;
    heading().addRight(m_roles);
    m_page = new TodayPage(this);
    m_dueCard = m_page->dueCard();
    m_sideCard = m_page->sideCard();
    for (DayCard* day : days())
        connect(day, &DayCard::opened, this, [this](const QString& id) { Q_EMIT goTo({u"conference"_s, id, {}}); });
    buildDue();
    buildSide();

    m_makeFirst = m_none->addAction(true, u"plus-lg"_s);
    m_stack->addWidget(scrolling(m_page, this));
    m_stack->addWidget(m_none);
    content()->addWidget(m_stack, 1);
    addPane(m_page->week());
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

const std::vector<DayCard*>& TodayWorkspace::days() const { return m_page->days(); }

QString TodayWorkspace::id() const { return u"today"_s; }
QString TodayWorkspace::iconName() const { return u"calendar2-check"_s; }
QString TodayWorkspace::name() const { return tr("Today"); }

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
    for (DayCard* day : days())
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
                if (!m_view.lifeDue.empty())
                    m_dueLines.push_back({DueLine::Section::Life, std::nullopt, static_cast<int>(m_view.lifeDue.size())});
                for (const LifeDue& life : m_view.lifeDue)
                    m_dueLines.push_back({DueLine::Section::Life, std::nullopt, 0, std::nullopt, life});
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
    for (size_t i = 0; i < days().size() && i < m_view.week.size(); ++i)
        days()[i]->show(m_view.week[i], m_view.today);
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
    for (DayCard* day : days())
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
