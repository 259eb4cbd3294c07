#include "app/resuming.h"

#include "ui/conference/conferenceworkspace.h"
#include "ui/conference/live/livepart.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"

namespace cadair {

Resuming::Resuming(ui::Desk& desk, ui::MainWindow& window, ui::ConferenceWorkspace& conference, ui::LivePart& live)
    : m_desk(desk), m_window(window), m_conference(conference), m_live(live)
{
}

void Resuming::opened(const QString& file)
{
    if (!m_opened.insert(file).second)
        return;
    std::optional<LeftInSession> left;
    if (!ui::guarded(m_conference.messages(), [&] { left = leftInSession(m_desk.office()); }) || !left)
        return;
    if (m_window.goTo({m_conference.id(), left->conference.text(), m_live.partId()}))
        say(*left);
}

void Resuming::say(const LeftInSession& left)
{
    const bool sameDay = left.keptUntil.date() == m_desk.clock().today();
    ui::Message message{.tone = ui::Tone::Attention, .text = [left, sameDay] {
        if (!sameDay)
            return tr("This conference was left in session on %1. Everything up to %2 was kept. Close it with the time at which it ended.")
                .arg(ui::longDate(left.keptUntil.date(), ui::screenLanguage()), ui::timeTextWithSeconds(left.keptUntil.time()));
        return left.closed ? tr("Cadair was closed at %1. Everything was kept. The clock of the meeting went on.").arg(ui::timeTextWithSeconds(left.keptUntil.time()))
                           : tr("Cadair stopped unexpectedly. We kept everything up to %1. The clock of the meeting went on.").arg(ui::timeTextWithSeconds(left.keptUntil.time()));
    }};
    if (sameDay) {
        message.actions.push_back({[] { return tr("Use the clock as it is"); }, [] {}});
        message.actions.push_back({[] { return tr("Change the time away"); }, [this, left] { changeTimeAway(left); }});
    } else {
        message.actions.push_back({[] { return tr("Close the conference…"); }, [this] { m_live.close(); }});
    }
    m_conference.messages().show(std::move(message));
}

/// What was spent away from the meeting becomes a break.
void Resuming::changeTimeAway(const LeftInSession& left)
{
    StepResult result;
    if (!ui::guarded(m_conference.messages(), [&] { result = countAsBreak(m_desk.office(), left.conference, left.keptUntil); }))
        return;
    const QTime from = left.keptUntil.time();
    const QTime to = m_desk.clock().now().time();
    const bool done = result.done;
    if (done)
        Q_EMIT m_live.changed(); // the frame reads it anew
    m_conference.messages().show({.tone = done ? ui::Tone::Done : ui::Tone::Note, .text = [from, to, done] {
        return done ? tr("The time from %1 to %2 counts as a break.").arg(ui::timeText(from), ui::timeText(to))
                    : tr("No item of the agenda was being dealt with then, so the time away counts as a break already.");
    }});
}

} // namespace cadair
