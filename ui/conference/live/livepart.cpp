#include "ui/conference/live/livepart.h"

#include "core/wording/keynames.h"
#include "core/workflow/meeting.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/live/agendacard.h"
#include "ui/widgets/currentstack.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/conference/live/herenow.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/live/planpage.h"
#include "ui/conference/live/quorumcard.h"
#include "ui/conference/live/scalepage.h"
#include "ui/conference/live/sheet.h"
#include "ui/conference/live/startsheet.h"
#include "ui/conference/live/transport.h"
#include "ui/familydisplay/familyscreen.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int tickMilliseconds = 1000;
constexpr int checklistMilliseconds = 150;
} // namespace

LivePart::LivePart(Desk& desk, Prompts& prompts, QWidget* parent)
    : ConferencePart(parent), m_tools{desk, prompts}, m_timer(new QTimer(this)), m_checklistTimer(new QTimer(this)), m_band(new MessageBar(this)), m_outer(new CurrentStack(this)), m_roomScroll(new LeastScroll(m_outer)),
      m_room(new QWidget),
      m_door(new QWidget(m_outer)), m_doorCard(new Card(m_door)), m_agenda(new AgendaCard(m_room)), m_middleCard(new Card(m_room)),
      m_middle(new CurrentStack(m_middleCard)), m_pages(new QWidget(m_middle)), m_tabs(new QTabBar(m_pages)), m_pageMenu(makeButton(m_pages)), m_agendaMenu(makeButton(m_pages)), m_notesCard(new Card(m_room)),
      m_noPage(new QWidget(m_pages)), m_peopleColumn(new QWidget(m_room)), m_people(new QVBoxLayout(m_peopleColumn)), m_peopleScroll(new QScrollArea(m_room)), m_children(new SegmentBar(m_pages)),
      m_pageStack(new CurrentStack(m_pages)), m_notes(new NotesPage(m_tools, messages(), m_pageStack)),
      m_decision(new DecisionPage(m_tools, messages(), m_pageStack)),
      m_plan(new PlanPage(m_tools, messages(), m_pageStack)), m_scale(new ScalePage(m_tools, messages(), m_pageStack)), m_family(new FamilyScreen(desk, prompts, messages(), this)),
      m_checklist(new ChecklistPanel(desk, messages(), m_pageStack)), m_here(new HereNow(desk, m_room)), m_quorum(new QuorumCard(desk, m_room)),
      m_transport(new Transport(actions()))
{
    layOut();
    connectPanels();
    m_timer->setInterval(tickMilliseconds);
    m_checklistTimer->setSingleShot(true);
    m_checklistTimer->setInterval(checklistMilliseconds);
    refreshTexts();
}

LivePart::~LivePart() = default;

QString LivePart::partId() const
{
    return u"live"_s;
}

const ConferenceId& LivePart::conference() const
{
    return m_state->file().conference.id;
}

bool LivePart::canTake() const
{
    return m_state && m_state->inSession();
}

bool LivePart::showsDoor() const
{
    switch (m_state->file().conference.state) {
    case ConferenceState::Requested:
    case ConferenceState::Convened:
    case ConferenceState::Postponed:
    case ConferenceState::Cancelled:
    case ConferenceState::Adjourned:
        return true;
    case ConferenceState::InSession:
    case ConferenceState::Concluded:
    case ConferenceState::DecisionsIssued:
    case ConferenceState::MinutesApproved:
    case ConferenceState::Distributed:
    case ConferenceState::Closed:
    case ConferenceState::NotProceeded:
        return false;
    }
    Q_UNREACHABLE();
}

void LivePart::showConference(const OpenConference& open)
{
    const bool same = m_state && conference() == open.file.conference.id;
    const bool wasDoor = m_state && showsDoor();
    std::vector<ChildQuorum> before;
    if (same && m_state->inSession())
        before = m_state->quorum;
    if (!same) {
        if (m_sheet)
            closeSheet(false);
        m_notes->clear();
        m_decision->clear();
        m_plan->clear();
        m_scale->clear();
        m_checklist->clear();
        m_stands.reset();
        m_agenda->clear();
        m_quorum->clear();
        m_here->clear();
        messages().dismiss();
        if (m_last != open.file.conference.id) { // after a lock it is the same one, and everything stands where it stood
            m_halfSaid = false;
            m_notesChild = -1;
            m_decisionChild = 0;
        }
    }
    m_last = open.file.conference.id;
    m_state = liveState(open, m_tools.desk.clock().now(), askingOrder(m_tools.desk.office()));
    const bool door = showsDoor();
    if (m_sheet && (!same || door != wasDoor))
        closeSheet(false);
    m_outer->setCurrentWidget(door ? m_door : m_roomScroll);
    if (door && !m_sheet) {
        auto* start = new StartSheet(m_tools, *m_state, m_doorCard);
        connect(start, &StartSheet::prepareWanted, this, [this] { Q_EMIT partWanted(u"prepare"_s); });
        openSheet(start, true);
    }
    if (m_sheet)
        m_sheet->refresh();
    m_family->showConference(open);
    refreshAll();
    sayLost(before);
    if (m_state->inSession())
        m_timer->start();
    else
        m_timer->stop();
    Q_EMIT commandsChanged();
}

void LivePart::activated()
{
    if (m_sheet && showsDoor() && !m_room->isVisible())
        m_sheet->firstField()->setFocus();
}

bool LivePart::canLeave()
{
    m_notes->settle();
    m_decision->settle();
    m_plan->settle();
    m_scale->settle();
    m_checklist->settle();
    if (m_sheet)
        m_sheet->settle();
    return true;
}

void LivePart::aboutToLock()
{
    canLeave();
    m_family->lock();
    m_timer->stop();
    m_checklistTimer->stop();
    m_viewedBeforeLock = m_agenda->viewed();
    if (m_sheet)
        closeSheet(false);
    m_notes->clear();
    m_decision->clear();
    m_plan->clear();
    m_scale->clear();
    m_checklist->clear();
    m_stands.reset();
    m_agenda->clear();
    m_quorum->clear();
    m_here->clear();
    messages().dismiss();
    m_state.reset();
    refreshBand();
    m_children->setTexts({});
    m_transport->showMeeting(false, false, 0, {}, false);
    refreshTexts();
}

void LivePart::unlocked()
{
    if (m_viewedBeforeLock)
        m_agenda->lookInto(*m_viewedBeforeLock);
    m_viewedBeforeLock.reset();
}

bool LivePart::idleLockAllowed() const
{
    return !canTake();
}

void LivePart::refreshAll()
{
    const AgendaTimes times = agendaTimes(m_state->open, m_tools.desk.clock().now());
    m_decisionChild = std::clamp(m_decisionChild, 0, std::max(0, m_state->childCount() - 1));
    m_notes->showState(*m_state); // before the agenda says which item: its draft is looked up at once
    m_agenda->showAgenda(*m_state, times);
    lookInto();
    if (m_state->childCount() > 0)
        showChildsPages();
    m_scale->showState(*m_state, m_agenda->viewed());
    m_here->showState(*m_state);
    m_quorum->showState(*m_state);
    refreshBand();
    refreshChecklistSoon();
    refreshTexts();
    refreshTransport(times);
    Q_EMIT chipsChanged();
}

void LivePart::tick()
{
    if (!canTake())
        return;
    const QDateTime now = m_tools.desk.clock().now();
    const AgendaTimes times = agendaTimes(m_state->open, now);
    m_agenda->tick(times);
    refreshMenus();
    m_family->tick();
    m_transport->tick(now.time(), times);
    if (times.overMinutes != m_over) {
        m_over = times.overMinutes;
        Q_EMIT chipsChanged();
    }
    sayHalf(times);
}

void LivePart::changeEvent(QEvent* event)
{
    ConferencePart::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() != QEvent::LanguageChange)
        return;
    refreshTexts();
    if (m_state)
        refreshTransport(agendaTimes(m_state->open, m_tools.desk.clock().now()));
}

void LivePart::refreshTexts()
{
    m_tabs->setAccessibleName(tr("Record"));
    refreshTabs();
}

} // namespace cadair::ui

#include "moc_livepart.cpp"
