#include "core/wording/joining.h"
#include "core/workflow/leavingroom.h"
#include "core/workflow/meeting.h"
#include "ui/conference/live/agendacard.h"
#include "ui/conference/live/herenow.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/live/personsheet.h"
#include "ui/conference/live/whoreadssheet.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"

#include <QStackedWidget>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

// Out of the room and in again, and who may read what is written meanwhile.

namespace {

/// Whoever can be asked to leave: not those who hold the meeting.
bool canBeAskedOut(const Participant& person)
{
    return person.capacity != Capacity::Chair && person.capacity != Capacity::MinuteTaker && whereaboutsOf(person) == Whereabouts::Here;
}

std::vector<ParticipantId> idsOf(const std::vector<Participant>& people, const std::function<bool(const Participant&)>& are)
{
    std::vector<ParticipantId> ids;
    for (const Participant& person : people)
        if (are(person))
            ids.push_back(person.id);
    return ids;
}

} // namespace

/// One key: whoever is out is back; else whoever is to be kept out of a part goes out; else it asks who.
void LivePart::outOrBack()
{
    if (!canTake())
        return;
    const std::vector<OutOfRoom> out = outOfRoom(m_state->file());
    if (out.size() == 1)
        return backInRoom(out.front().who);
    if (out.size() > 1) {
        std::vector<ParticipantId> people;
        for (const OutOfRoom& each : out)
            people.push_back(each.who);
        return askWho(PersonSheet::About::ComesBack, people);
    }
    const std::vector<ParticipantId> expected = idsOf(m_state->file().participants, isToGoOut);
    if (expected.size() == 1)
        return outOfTheRoom(expected.front());
    askWho(PersonSheet::About::GoesOut, idsOf(m_state->file().participants, canBeAskedOut));
}

/// Somebody else goes out while one person is out already.
void LivePart::askSomebodyOut()
{
    if (canTake())
        askWho(PersonSheet::About::GoesOut, idsOf(m_state->file().participants, canBeAskedOut));
}

void LivePart::askWho(PersonSheet::About about, const std::vector<ParticipantId>& people)
{
    auto* sheet = new PersonSheet(m_tools, *m_state, about, people, m_here->current(), m_middle);
    connect(sheet, &PersonSheet::chosen, this, [this, about](const ParticipantId& who) {
        const ParticipantId chosen = who; // the sheet that holds it goes
        closeSheet(false);
        switch (about) {
        case PersonSheet::About::GoesOut: return outOfTheRoom(chosen);
        case PersonSheet::About::ComesBack: return backInRoom(chosen);
        case PersonSheet::About::PoliceLeave: return officerLeaves(chosen);
        case PersonSheet::About::ForThisItem: return hereForItem(chosen);
        }
    });
    openSheet(sheet);
}

void LivePart::outOfTheRoom(const ParticipantId& who)
{
    m_notes->settle(); // a paragraph half written is one from before, until the next key
    step([&] { return goOut(m_tools.desk.office(), conference(), who, m_tools.desk.clock().now().time()); });
}

void LivePart::backInRoom(const ParticipantId& who)
{
    m_notes->settle(); // what was typed meanwhile is kept as such before they are back
    step([&] { return comeBack(m_tools.desk.office(), conference(), who, m_tools.desk.clock().now().time()); });
}

void LivePart::policeGo()
{
    if (!canTake())
        return;
    const std::vector<ParticipantId> officers = policeInRoom(m_state->file());
    if (officers.size() == 1)
        officerLeaves(officers.front());
    else
        askWho(PersonSheet::About::PoliceLeave, officers);
}

void LivePart::officerLeaves(const ParticipantId& who)
{
    step([&] { return policeLeave(m_tools.desk.office(), conference(), who, m_tools.desk.clock().now().time(), screenLanguage()); });
}

void LivePart::askForItem()
{
    if (canTake() && m_agenda->viewed())
        askWho(PersonSheet::About::ForThisItem, idsOf(m_state->file().participants, [](const Participant& person) {
                   const Whereabouts where = whereaboutsOf(person);
                   return person.capacity != Capacity::Chair && person.capacity != Capacity::MinuteTaker
                          && (where == Whereabouts::Expected || where == Whereabouts::Left);
               }));
}

void LivePart::hereForItem(const ParticipantId& who)
{
    if (m_agenda->viewed())
        step([&] { return comeForItem(m_tools.desk.office(), conference(), who, *m_agenda->viewed(), m_tools.desk.clock().now().time()); });
}

/// Those who come for some items only come and go with them: said once when an item is taken up, and never asked.
void LivePart::sayWhoComesForIt()
{
    if (!canTake() || m_state->record().agenda.empty() || m_state->record().agenda.back().to)
        return;
    const AgendaKey item = m_state->record().agenda.back().item;
    const ForItem people = comingsFor(item, m_state->file(), m_state->record().dossier);
    const auto first = people.finished.empty() ? people.awaited : people.finished;
    if (first.empty())
        return;
    const bool leaves = !people.finished.empty();
    const ParticipantId who = first.front();
    Message message{.tone = Tone::Note, .text = [this, who, leaves] {
        const Participant* person = m_state ? m_state->file().participant(who) : nullptr;
        if (!person)
            return QString();
        return leaves ? tr("%1 was asked for another item only, and is still marked as here.").arg(person->name)
                      : tr("%1 is asked for this item, and is not marked as here.").arg(person->name);
    }};
    message.actions.push_back({[leaves] { return leaves ? tr("Has left") : tr("Is here"); }, [this, who, leaves] {
        if (leaves)
            leaveNow(who);
        else
            arriveNow(who);
    }});
    messages().show(std::move(message));
}

void LivePart::whoReads()
{
    if (!canTake())
        return;
    const Note* note = m_notes->current();
    if (!note)
        return m_notes->openConfidence();
    auto* sheet = new WhoReadsSheet(m_tools, *m_state, *note, m_middle);
    connect(sheet, &WhoReadsSheet::settled, this, [this](const Note& before, const Note& after) { m_notes->history().write(before, after); });
    openSheet(sheet);
}

QString LivePart::bandText() const
{
    if (!m_state)
        return {};
    const std::vector<OutOfRoom> out = outOfRoom(m_state->file());
    QStringList names;
    for (const OutOfRoom& each : out)
        if (const Participant* person = m_state->file().participant(each.who))
            names << livewords::called(*person);
    if (names.size() == 1)
        return tr("%1 has been out of the room since %2. What is written now is left out of that person's copy.").arg(names.front(), timeText(out.front().since));
    return tr("Out of the room: %1. What is written now is left out of their copies.").arg(joined(names, screenLanguage()));
}

/// The band stands for as long as somebody is out; it cannot be closed.
void LivePart::refreshBand()
{
    const std::vector<OutOfRoom> out = m_state ? outOfRoom(m_state->file()) : std::vector<OutOfRoom>();
    if (out == m_out)
        return;
    m_out = out;
    if (out.empty())
        return m_band->dismiss();
    Message message{.tone = Tone::Attention, .text = [this] { return bandText(); }, .closable = false, .icon = u"door-open"_s, .hatched = true};
    message.actions.push_back({[] { return tr("Back in the room  %1").arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B).toString(QKeySequence::NativeText)); },
                               [this] { outOrBack(); }, true});
    m_band->show(std::move(message));
}

void LivePart::addRoomCommands(std::vector<Command>& all, const QString& ended) const
{
    auto* self = const_cast<LivePart*>(this);
    const bool live = canTake();
    const auto add = [&](const char16_t* id, const QString& text, QKeySequence key, Menu menu, std::function<void()> run, bool enabled, const QString& whyNot) {
        all.push_back({QString::fromUtf16(id), text, key, menu, std::move(run), live && enabled, live ? whyNot : ended});
    };
    const std::vector<OutOfRoom> out = outOfRoom(m_state->file());
    add(u"live.out", out.empty() ? tr("Out of the room…") : tr("Back in the room"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), Menu::Conference,
        [self] { self->outOrBack(); }, true, {});
    add(u"live.out.another", tr("Somebody else goes out…"), {}, Menu::Conference, [self] { self->askSomebodyOut(); }, !out.empty(), tr("Nobody is out of the room."));
    add(u"live.police", tr("Police leave after their information"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), Menu::Conference,
        [self] { self->policeGo(); }, !policeInRoom(m_state->file()).empty(), tr("No police officer is in the room."));
    add(u"live.foritem", tr("Here for this item only…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), Menu::Conference, [self] { self->askForItem(); },
        m_agenda->viewed().has_value(), tr("No item has been taken up yet"));
    add(u"live.reads", tr("Who may read this paragraph…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), Menu::Edit, [self] { self->whoReads(); }, notesShown(),
        tr("Open the notes first."));
    add(u"live.spelling", tr("Check spelling"), QKeySequence(Qt::Key_F7), Menu::Edit, [self] { self->m_notes->checkSpelling(); }, notesShown(), tr("Open the notes first."));
}

} // namespace cadair::ui
