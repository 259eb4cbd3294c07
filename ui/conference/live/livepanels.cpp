#include "core/workflow/meeting.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/live/agendacard.h"
#include "ui/widgets/currentstack.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/conference/live/herenow.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/live/planpage.h"
#include "ui/conference/live/quorumcard.h"
#include "ui/conference/live/scalepage.h"
#include "ui/conference/live/transport.h"
#include "ui/familydisplay/familyscreen.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// Where the panels of Live stand, what they are connected to, and which of them is in front.

void LivePart::layOut()
{
    auto* columns = new QHBoxLayout(m_room);
    scaleLayout(columns, {}, 12);
    columns->addWidget(m_agenda);
    columns->addWidget(m_notesCard, 1);
    columns->addWidget(m_middleCard, 1);
    m_notesCard->hide();
    m_noPage->hide();
    scaleLayout(m_people, {}, 12);
    m_people->addWidget(m_here, 1);
    m_people->addWidget(m_quorum);
    columns->addWidget(m_peopleColumn);
    columns->addWidget(m_peopleScroll);
    m_peopleScroll->setWidgetResizable(true);
    m_peopleScroll->setFrameShape(QFrame::NoFrame);
    m_peopleScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_peopleScroll->setFocusPolicy(Qt::NoFocus);
    m_peopleScroll->viewport()->setAutoFillBackground(false);
    m_peopleScroll->hide();
    actions().setMinimumWidth(1); // it says less where there is no room, and never widens the window
    m_quorum->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // the list of people takes what is over

    m_middleCard->setBody(m_middle);
    m_middle->addWidget(m_pages);
    auto* pages = new QVBoxLayout(m_pages);
    scaleLayout(pages, {}, 0);
    auto* head = new QHBoxLayout;
    scaleLayout(head, {8, 4, 12, 0}, 8);
    head->addWidget(m_agendaMenu, 0, Qt::AlignVCenter);
    head->addWidget(m_pageMenu, 0, Qt::AlignVCenter);
    head->addWidget(m_tabs, 1, Qt::AlignBottom);
    for (QPushButton* button : {m_agendaMenu, m_pageMenu}) {
        setTrailingIconName(button, u"chevron-down"_s);
        button->setMenu(new QMenu(button));
        button->hide();
    }
    connect(m_pageMenu->menu(), &QMenu::aboutToShow, this, &LivePart::fillPageMenu);
    connect(m_agendaMenu->menu(), &QMenu::aboutToShow, this, &LivePart::fillAgendaMenu);
    head->addStretch(0);
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
    m_roomScroll->installEventFilter(this);
    m_roomScroll->hold(m_room); // large type on a small screen: everything stays within reach
    m_outer->addWidget(m_roomScroll);
    m_outer->addWidget(m_door);
    content()->addWidget(m_band); // across all panes, under what is said once
    content()->addWidget(m_outer);
    for (QWidget* pane : {static_cast<QWidget*>(m_band), static_cast<QWidget*>(m_agenda), static_cast<QWidget*>(m_notesCard), static_cast<QWidget*>(m_middleCard), static_cast<QWidget*>(m_here), static_cast<QWidget*>(m_quorum), m_door})
        addPane(pane);
}

void LivePart::connectPanels()
{
    connect(m_timer, &QTimer::timeout, this, &LivePart::tick);
    connect(m_checklistTimer, &QTimer::timeout, this, [this] {
        refreshChecklist();
        refreshTabs();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) { showTab(static_cast<Tab>(at)); });
    connect(m_children, &SegmentBar::choiceMade, this, [this](int at) { showChild(tab() == Notes ? at - 1 : at); });
    connect(m_agenda, &AgendaCard::viewedChanged, this, &LivePart::lookInto);
    connect(m_agenda, &AgendaCard::itemWanted, this, [this](const AgendaKey& item) {
        if (!canTake())
            return;
        step([&] { return takeUp(m_tools.desk.office(), conference(), item); });
        sayWhoComesForIt();
    });
    connect(m_notes, &NotesPage::changed, this, &ConferencePart::changed);
    connect(m_notes, &NotesPage::kept, this, &ConferencePart::kept);
    connect(&m_notes->history(), &NoteHistory::stepsChanged, this, &ConferencePart::commandsChanged);
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

LivePart::Tab LivePart::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void LivePart::showTab(Tab tab)
{
    if (tab == Notes && m_twoSeats) { // they stand beside it already
        m_notes->editor().setFocus();
        return;
    }
    if (tab == Checklist && m_checklistTimer->isActive())
        refreshChecklist();
    m_tabs->setCurrentIndex(tab);
    m_pageStack->setCurrentIndex(tab);
    refreshMenus();
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

} // namespace cadair::ui
