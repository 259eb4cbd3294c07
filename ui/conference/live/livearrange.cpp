#include "ui/conference/live/agendacard.h"
#include "ui/widgets/currentstack.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/conference/live/herenow.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/live/quorumcard.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// How the panes share the window: three columns; with large type or a small screen two, the agenda and the tabs folded into
// menus; with two seats the minute-taker's notes beside the chair's page, and the agenda folded. Folded, there is no room for two.

namespace {
const QString seatsSetting = u"live/two-seats"_s;
constexpr int foldedBelow = 1000; ///< in pixels of 11 pt type
constexpr int agendaBesideSeats = 1600;
constexpr int agendaWidth = 272;
constexpr int peopleWidth = 336;
constexpr int peopleWidthBesideSeats = 300;
constexpr int peopleWidthFolded = 228;
} // namespace

void LivePart::rememberIn(QSettings* settings)
{
    m_settings = settings;
    setTwoSeats(settings && settings->value(seatsSetting).toBool());
}

bool LivePart::notesShown() const
{
    return m_twoSeats || tab() == Notes;
}

void LivePart::setTwoSeats(bool two)
{
    if (two == m_wantsTwoSeats)
        return;
    m_wantsTwoSeats = two;
    if (m_settings)
        m_settings->setValue(seatsSetting, two);
    arrange();
}

/// Puts the notes beside the chair's page, or back among the pages.
void LivePart::sit(bool two)
{
    m_twoSeats = two;
    const bool hadKeyboard = m_notes->isAncestorOf(window()->focusWidget());
    if (two) {
        if (tab() == Notes)
            showTab(Decision);
        m_pageStack->removeWidget(m_notes);
        m_pageStack->insertWidget(Notes, m_noPage);
        m_notesCard->body()->addWidget(m_notes);
        m_notes->show();
    } else {
        m_notesCard->body()->removeWidget(m_notes);
        m_pageStack->removeWidget(m_noPage);
        m_pageStack->insertWidget(Notes, m_notes);
        m_pageStack->setCurrentIndex(tab());
        if (hadKeyboard)
            showTab(Notes);
    }
    m_notesCard->setVisible(two);
    if (hadKeyboard)
        m_notes->editor().setFocus();
    if (m_state)
        refreshTexts();
}

void LivePart::arrange()
{
    const int room = m_roomScroll->width();
    const bool wasFolded = m_folded;
    const bool wereTwo = m_twoSeats;
    m_folded = room < px(foldedBelow);
    if (const bool two = m_wantsTwoSeats && !m_folded; two != m_twoSeats)
        sit(two);
    if (m_folded != wasFolded || m_twoSeats != wereTwo)
        Q_EMIT commandsChanged();
    const bool agenda = !m_folded && (!m_twoSeats || room >= px(agendaBesideSeats));
    m_agenda->setVisible(agenda);
    m_agendaMenu->setVisible(!agenda);
    const bool tabs = !m_folded && !m_twoSeats;
    m_tabs->setVisible(tabs);
    m_pageMenu->setVisible(!tabs);
    scaleWidth(m_agenda, agendaWidth);
    m_notes->setNarrow(m_folded || m_twoSeats);
    m_decision->setNarrow(m_folded || m_twoSeats);
    arrangePeople();
    if (m_state)
        refreshChildren();
    refreshMenus();
}

/// Folded, the column of people scrolls as a whole, and the quorum is never what is scrolled away.
void LivePart::arrangePeople()
{
    m_here->setNarrow(m_folded);
    m_here->setSignsOnly(m_twoSeats || m_folded);
    m_here->list().setGrowsWithRows(m_folded);
    const int width = m_folded ? peopleWidthFolded : m_twoSeats ? peopleWidthBesideSeats : peopleWidth;
    for (QWidget* pane : {static_cast<QWidget*>(m_here), static_cast<QWidget*>(m_quorum)})
        scaleWidth(pane, width);
    const int quorumAt = m_folded ? 0 : 1;
    if (m_people->indexOf(m_quorum) != quorumAt) {
        m_people->removeWidget(m_quorum);
        m_people->insertWidget(quorumAt, m_quorum);
    }
    m_people->setStretchFactor(m_here, m_folded ? 0 : 1);
    auto* columns = static_cast<QHBoxLayout*>(m_room->layout());
    const bool scrolls = m_peopleScroll->widget() != nullptr;
    if (m_folded && !scrolls) {
        columns->removeWidget(m_peopleColumn);
        m_peopleScroll->setWidget(m_peopleColumn);
        m_peopleColumn->setAutoFillBackground(false);
    } else if (!m_folded && scrolls) {
        columns->addWidget(m_peopleScroll->takeWidget());
        m_peopleColumn->show();
    }
    m_peopleScroll->setVisible(m_folded);
    if (m_folded)
        m_peopleScroll->setFixedWidth(px(width) + m_peopleScroll->verticalScrollBar()->sizeHint().width() + px(4));
}

/// What is folded says where it stands: "7/9, 6:40".
void LivePart::refreshMenus()
{
    m_pageMenu->setText(m_tabs->tabText(tab()));
    m_pageMenu->setAccessibleName(tr("Page of the record: %1").arg(m_tabs->tabText(tab())));
    const AgendaTimes& times = m_agenda->model().times();
    const size_t count = times.items.size();
    const auto at = times.current ? times.current : times.last;
    if (!at)
        m_agendaMenu->setText(tr("Agenda"));
    else if (times.current) //: the number of the item that is running, how many there are, minutes and seconds it has run
        m_agendaMenu->setText(tr("%1/%2, %3").arg(*at + 1).arg(count).arg(minutesAndSeconds(times.items[*at].spentSeconds)));
    else //: the number of the item taken up last, and how many there are
        m_agendaMenu->setText(tr("%1/%2").arg(*at + 1).arg(count));
    m_agendaMenu->setAccessibleName(tr("Agenda: %1").arg(m_agendaMenu->text()));
}

void LivePart::fillPageMenu()
{
    QMenu& menu = *m_pageMenu->menu();
    menu.clear();
    for (int page = 0; page < m_tabs->count(); ++page) {
        if (!m_tabs->isTabVisible(page))
            continue;
        QAction* action = menu.addAction(m_tabs->tabText(page));
        action->setCheckable(true);
        action->setChecked(page == tab());
        connect(action, &QAction::triggered, this, [this, page] { showTab(static_cast<Tab>(page)); }, Qt::QueuedConnection);
    }
}

void LivePart::fillAgendaMenu()
{
    QMenu& menu = *m_agendaMenu->menu();
    menu.clear();
    const AgendaModel& agenda = m_agenda->model();
    for (int row = 0; row < agenda.rows(); ++row) {
        const auto key = AgendaKey::parse(agenda.rowId(row));
        if (!key) {
            menu.addSection(agenda.cell(row, AgendaModel::Item).text);
            continue;
        }
        //: an agenda item, and the minutes planned and taken
        QAction* action = menu.addAction(tr("%1   %2").arg(agenda.cell(row, AgendaModel::Item).text, agenda.cell(row, AgendaModel::Times).text));
        action->setCheckable(true);
        action->setChecked(m_agenda->viewed() == key);
        connect(action, &QAction::triggered, this, [this, key] { m_agenda->lookInto(*key); }, Qt::QueuedConnection);
    }
    const auto viewed = m_agenda->viewed();
    const AgendaTimes& times = agenda.times();
    if (!canTake() || !viewed || (times.current && times.items[*times.current].key == *viewed))
        return;
    menu.addSeparator();
    connect(menu.addAction(tr("Take up the item that is looked at")), &QAction::triggered, m_agenda, [this, viewed] { Q_EMIT m_agenda->itemWanted(*viewed); },
            Qt::QueuedConnection);
}

} // namespace cadair::ui
