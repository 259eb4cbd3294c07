#include "core/wording/keynames.h"
#include "core/wording/reasons.h"
#include "core/workflow/answering.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/live/agendatimes.h"
#include "ui/widgets/currentstack.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/quorumcard.h"
#include "ui/conference/live/scalepage.h"
#include "ui/conference/live/transport.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostNamed = 3; // children; more are told apart by their letters
} // namespace

// What Live says anew after each step: tabs, children, the checklist, the foot.

void LivePart::refreshTransport(const AgendaTimes& times)
{
    const std::vector<AgendaItem>& agenda = agendaOf(m_state->open);
    const auto coming = times.next();
    m_transport->showMeeting(canTake(), m_state->file().conference.startedAt.has_value(), coming ? static_cast<int>(*coming) + 1 : 0,
                             coming ? agenda[*coming].title.in(screenLanguage()) : QString(), times.previous().has_value());
    m_transport->tick(m_tools.desk.clock().now().time(), times);
    actions().setVisible(!showsDoor());
    m_over = times.overMinutes;
}

/// Children are called by name where their names leave the tabs beside them all the room they need; else by letter.
void LivePart::refreshChildren()
{
    if (m_folded)
        return nameChildren(false);
    nameChildren(m_state->childCount() <= mostNamed);
    const int room = m_pages->width() - px(28); // the margins of their row and the gap between
    if (m_children->isVisibleTo(m_pages) && m_tabs->sizeHint().width() + m_children->sizeHint().width() > room)
        nameChildren(false);
    if (m_children->isVisibleTo(m_pages) && m_tabs->sizeHint().width() + m_children->sizeHint().width() > room)
        m_tabs->setTabText(Checklist, tr("Checklist")); // its numbers stand on its own page too
    const int children = m_children->isVisibleTo(m_pages) ? m_children->sizeHint().width() : 0;
    const bool fits = !m_twoSeats && m_tabs->sizeHint().width() + children <= room;
    m_tabs->setVisible(fits); // no tab is ever out of sight behind an arrow
    m_pageMenu->setVisible(!fits);
}

bool LivePart::eventFilter(QObject* watched, QEvent* event)
{
    const bool measured = watched == m_pages || watched == m_children; // new segments have no size until they are shown
    if (measured && event->type() == QEvent::Resize && m_state)
        refreshChildren();
    if (watched == m_roomScroll && event->type() == QEvent::Resize)
        arrange();
    return ConferencePart::eventFilter(watched, event);
}

void LivePart::nameChildren(bool inFull)
{
    m_children->setVisible(tab() != Checklist && tab() != Scale); // what is gone through is not gone through child by child
    QStringList texts;
    QStringList icons;
    QStringList spoken;
    QList<int> tones;
    if (tab() == Notes) {
        texts << tr("All");
        icons << QString();
        spoken << tr("All children");
        tones << static_cast<int>(Tone::Plain);
    }
    for (int i = 0; i < m_state->childCount(); ++i) {
        const Outcome outcome = m_state->quorum[static_cast<size_t>(i)].now.outcome;
        texts << (inFull ? livewords::letterAndName(*m_state, i) : livewords::letter(i));
        // the window may be measured before the quorum is judged anew: then a child is only named
        spoken << (i < m_quorum->model().rows() ? m_quorum->model().spoken(i) : livewords::child(*m_state, i));
        icons << (m_folded && tab() == Notes ? QString() : outcome == Outcome::Satisfied ? shape::done : outcome == Outcome::Refused ? shape::stopped : QString());
        tones << static_cast<int>(outcome == Outcome::Satisfied ? Tone::Done : Tone::Stopped);
    }
    m_children->setTexts(texts);
    m_children->setIcons(icons, tones);
    m_children->setAccessibleTexts(spoken);
    m_children->setChosen(tab() == Notes ? m_notesChild + 1 : m_decisionChild);
}

/// Behind another page it waits until nobody types: a key in the meeting does not pay for it.
void LivePart::refreshChecklistSoon()
{
    const bool waits = m_stands && tab() != Checklist;
    if (!waits)
        return refreshChecklist();
    m_checklistTimer->start();
}

void LivePart::refreshChecklist()
{
    m_checklistTimer->stop();
    if (!m_state)
        return;
    m_checklist->showConference(m_state->open);
    const Moment stands = momentOfMeeting(m_state->open);
    if (m_stands != stands && !m_checklist->pageIsOpen())
        m_checklist->showMoment(stands);
    m_stands = stands;
}

void LivePart::refreshTabs()
{
    const int notes = m_state ? static_cast<int>(m_state->record().notes.size()) : 0;
    m_tabs->setTabText(Notes, notes > 0 ? tr("Notes %1").arg(notes) : tr("Notes"));
    m_tabs->setTabVisible(Notes, !m_twoSeats);
    m_tabs->setTabText(Decision, tr("Decision"));
    m_tabs->setTabText(Plan, tr("Plan"));
    m_tabs->setTabText(Scale, tr("Scale"));
    m_tabs->setTabVisible(Scale, m_scale->isOn()); // off until the chair turns it on
    const int ticks = m_stands ? m_checklist->ticks(*m_stands) : 0;
    //: lines of the checklist that are answered at this moment of the meeting, of how many
    m_tabs->setTabText(Checklist, ticks > 0 ? tr("Checklist %1 of %2").arg(m_checklist->answered(*m_stands)).arg(ticks) : tr("Checklist"));
    m_notesCard->setTitle(m_tabs->tabText(Notes));
    refreshMenus();
    if (m_state)
        refreshChildren(); // what the tabs take, the children's names cannot have
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

} // namespace cadair::ui
