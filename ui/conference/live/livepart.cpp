#include "ui/conference/live/livepart.h"

#include "core/wording/keynames.h"
#include "core/workflow/meeting.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/live/agendacard.h"
#include "ui/conference/live/currentstack.h"
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
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int tickMilliseconds = 1000;
} // namespace

LivePart::LivePart(Desk& desk, Prompts& prompts, QWidget* parent)
    : ConferencePart(parent), m_tools{desk, prompts}, m_timer(new QTimer(this)), m_outer(new CurrentStack(this)), m_roomScroll(new LeastScroll(m_outer)),
      m_room(new QWidget),
      m_door(new QWidget(m_outer)), m_doorCard(new Card(m_door)), m_agenda(new AgendaCard(m_room)), m_middleCard(new Card(m_room)),
      m_middle(new CurrentStack(m_middleCard)), m_pages(new QWidget(m_middle)), m_tabs(new QTabBar(m_pages)), m_children(new SegmentBar(m_pages)),
      m_pageStack(new CurrentStack(m_pages)), m_notes(new NotesPage(m_tools, messages(), m_pageStack)),
      m_decision(new DecisionPage(m_tools, messages(), m_pageStack)),
      m_plan(new PlanPage(m_tools, messages(), m_pageStack)), m_scale(new ScalePage(m_tools, messages(), m_pageStack)), m_family(new FamilyScreen(desk, prompts, messages(), this)),
      m_checklist(new ChecklistPanel(desk, messages(), m_pageStack)), m_here(new HereNow(desk, m_room)), m_quorum(new QuorumCard(desk, m_room)),
      m_transport(new Transport(actions()))
{
    layOut();
    connectPanels();
    m_timer->setInterval(tickMilliseconds);
    refreshTexts();
}

LivePart::~LivePart() = default;

void LivePart::layOut()
{
    auto* columns = new QHBoxLayout(m_room);
    scaleLayout(columns, {}, 12);
    columns->addWidget(m_agenda);
    columns->addWidget(m_middleCard, 1);
    auto* right = new QVBoxLayout;
    scaleLayout(right, {}, 12);
    right->addWidget(m_here, 1);
    right->addWidget(m_quorum);
    columns->addLayout(right);
    scaleWidth(m_agenda, 272);
    scaleWidth(m_here, 336);
    scaleWidth(m_quorum, 336);
    m_quorum->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);

    m_middleCard->setBody(m_middle);
    m_middle->addWidget(m_pages);
    auto* pages = new QVBoxLayout(m_pages);
    scaleLayout(pages, {}, 0);
    auto* head = new QHBoxLayout;
    scaleLayout(head, {8, 4, 12, 0}, 8);
    head->addWidget(m_tabs, 1, Qt::AlignBottom);
    head->addWidget(m_children, 0, Qt::AlignVCenter);
    pages->addLayout(head);
    pages->addWidget(new Hairline(m_pages));
    pages->addWidget(m_pageStack, 1);
    m_pageStack->addWidget(m_notes);
    m_pageStack->addWidget(m_decision);
    m_pageStack->addWidget(m_plan);
    m_pageStack->addWidget(m_scale);
    m_pageStack->addWidget(m_checklist);
    m_checklist->setMoments({Moment::Open, Moment::Meet, Moment::Review, Moment::Decide, Moment::Close});
    for (int tab = Notes; tab <= Checklist; ++tab)
        m_tabs->addTab(QString());
    m_pages->installEventFilter(this); // how wide both are decides how children are called
    m_children->installEventFilter(this);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);

    auto* door = new QHBoxLayout(m_door);
    scaleLayout(door, {}, 0);
    door->addStretch(1);
    door->addWidget(m_doorCard, 3);
    door->addStretch(1);
    scaleMinimumWidth(m_doorCard, 560);

    scaleMinimumHeight(&actions(), 64);
    m_roomScroll->hold(m_room); // large type on a small screen: everything stays within reach
    m_outer->addWidget(m_roomScroll);
    m_outer->addWidget(m_door);
    content()->addWidget(m_outer);
    for (QWidget* pane : {static_cast<QWidget*>(m_agenda), static_cast<QWidget*>(m_middleCard), static_cast<QWidget*>(m_here), static_cast<QWidget*>(m_quorum), m_door})
        addPane(pane);
}

void LivePart::connectPanels()
{
    connect(m_timer, &QTimer::timeout, this, &LivePart::tick);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) { showTab(static_cast<Tab>(at)); });
    connect(m_children, &SegmentBar::choiceMade, this, [this](int at) { showChild(tab() == Notes ? at - 1 : at); });
    connect(m_agenda, &AgendaCard::viewedChanged, this, &LivePart::lookInto);
    connect(m_agenda, &AgendaCard::itemWanted, this, [this](const AgendaKey& item) {
        if (canTake())
            step([&] { return takeUp(m_tools.desk.office(), conference(), item); });
    });
    connect(m_notes, &NotesPage::changed, this, &ConferencePart::changed);
    connect(m_notes, &NotesPage::kept, this, &ConferencePart::kept);
    connect(m_notes, &NotesPage::undoChanged, this, &ConferencePart::commandsChanged);
    connect(m_notes, &NotesPage::childWanted, this, [this](int by) {
        if (m_state)
            showChild((m_notesChild + 1 + by + m_state->childCount() + 1) % (m_state->childCount() + 1) - 1);
    });
    connect(m_decision, &DecisionPage::changed, this, &ConferencePart::changed);
    connect(m_decision, &DecisionPage::kept, this, &ConferencePart::kept);
    connect(m_plan, &PlanPage::changed, this, &ConferencePart::changed);
    connect(m_plan, &PlanPage::kept, this, &ConferencePart::kept);
    connect(m_plan, &PlanPage::undoChanged, this, &ConferencePart::commandsChanged);
    connect(m_scale, &ScalePage::changed, this, &ConferencePart::changed);
    connect(m_scale, &ScalePage::kept, this, &ConferencePart::kept);
    connect(m_family, &FamilyScreen::choiceWanted, this, &LivePart::openDisplayChoice);
    connect(m_family, &FamilyScreen::changed, this, [this] {
        Q_EMIT chipsChanged();
        Q_EMIT commandsChanged();
    });
    connect(m_checklist, &ChecklistPanel::changed, this, &ConferencePart::changed);
    connect(m_checklist, &ChecklistPanel::kept, this, &ConferencePart::kept);
    connect(m_checklist, &ChecklistPanel::seatChanged, this, &LivePart::refreshTabs);
    connect(m_decision, &DecisionPage::dissentWanted, this, &LivePart::recordDissent);
    connect(m_decision, &DecisionPage::confirmWanted, this, &LivePart::openConfirm);
    connect(m_here, &HereNow::hereFromBeginning, this, &LivePart::markHereFromBeginning);
    connect(m_here, &HereNow::arrived, this, &LivePart::arriveNow);
    connect(m_here, &HereNow::left, this, &LivePart::leaveNow);
    connect(m_here, &HereNow::timesWanted, this, &LivePart::openTimes);
    connect(m_here, &HereNow::somebodyArrived, this, &LivePart::openArrival);
    connect(m_here, &HereNow::allWhoAcceptedCame, this, [this] {
        if (m_state)
            step([&] { return arriveAllWhoAccepted(m_tools.desk.office(), conference(), m_tools.desk.clock().now().time()); });
    });
    connect(m_quorum, &QuorumCard::whyWanted, this, &LivePart::openWhy);
    connect(m_quorum, &QuorumCard::waysWanted, this, &LivePart::whatCanIDo);
    connect(&m_transport->nextButton(), &QPushButton::clicked, this, &LivePart::next);
    connect(&m_transport->previousButton(), &QPushButton::clicked, this, &LivePart::previous);
    connect(&m_transport->breakButton(), &QPushButton::clicked, this, &LivePart::takeBreak);
    connect(&m_transport->closeButton(), &QPushButton::clicked, this, &LivePart::close);
}

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
    m_state = liveState(open, m_tools.desk.clock().now());
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
    refreshChecklist();
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
    m_family->tick();
    m_transport->tick(now.time(), times);
    if (times.overMinutes != m_over) {
        m_over = times.overMinutes;
        Q_EMIT chipsChanged();
    }
    sayHalf(times);
}

void LivePart::sayHalf(const AgendaTimes& times)
{
    if (m_halfSaid || times.phases.size() < 2 || !times.current || *times.current >= times.phases.front().end)
        return;
    int planned = 0;
    for (const PhaseTimes& phase : times.phases)
        planned += phase.plannedMinutes;
    if (times.phases.front().spentSeconds * 2 < planned * 60 || times.phases.front().overMinutes() == 0)
        return;
    m_halfSaid = true;
    const QString phase = times.phases.front().phase;
    messages().show({.tone = Tone::Note, .text = [phase] { return tr("%1 has taken half the time. Summarise the rest?").arg(nameOfPhase(phase, screenLanguage())); }});
}

void LivePart::sayLost(const std::vector<ChildQuorum>& before)
{
    for (const ChildQuorum& was : before) {
        const auto now = std::find_if(m_state->quorum.begin(), m_state->quorum.end(), [&](const ChildQuorum& each) { return each.child == was.child; });
        if (was.now.outcome != Outcome::Satisfied || now == m_state->quorum.end() || now->now.outcome != Outcome::Refused)
            continue;
        const QTime at = lostAt(*now).value_or(m_tools.desk.clock().now().time());
        const ChildId child = was.child;
        Message message{.tone = Tone::Stopped, .text = [this, at, child] {
            const int index = m_state ? m_state->indexOf(child) : -1;
            //: "Quorum lost at 11:02" and the child
            return index < 0 ? QString() : tr("%1 for %2. What was decided before stands.").arg(quorumLostAt(at, screenLanguage()), livewords::child(*m_state, index));
        }};
        message.actions.push_back({[] { return tr("What can I do?"); }, [this] { whatCanIDo(); }});
        messages().show(std::move(message));
        return;
    }
}

LivePart::Tab LivePart::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void LivePart::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_pageStack->setCurrentIndex(tab);
    if (m_state)
        refreshChildren();
    Q_EMIT commandsChanged();
}

int LivePart::child() const
{
    return tab() == Notes ? m_notesChild : m_decisionChild;
}

void LivePart::showChild(int child)
{
    if (!m_state || child >= m_state->childCount())
        return;
    if (tab() == Notes)
        m_notesChild = std::max(-1, child);
    else
        m_decisionChild = std::max(0, child);
    if (tab() != Notes)
        showChildsPages();
    else
        lookInto();
    refreshChildren();
}

void LivePart::showChildsPages()
{
    m_decision->showState(*m_state, m_decisionChild);
    m_plan->showState(*m_state, m_decisionChild);
}

void LivePart::lookInto()
{
    if (!m_state)
        return;
    std::optional<ChildId> child;
    if (m_notesChild >= 0 && m_notesChild < m_state->childCount())
        child = m_state->childId(m_notesChild);
    m_notes->lookInto(m_agenda->viewed(), child);
}

void LivePart::changeEvent(QEvent* event)
{
    ConferencePart::changeEvent(event);
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
