#include "ui/familydisplay/familyscreen.h"

#include "core/workflow/openconference.h"
#include "core/workflow/scaling.h"
#include "ui/familydisplay/familywindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

FamilyScreen::FamilyScreen(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* owner)
    : QObject(owner), m_desk(desk), m_prompts(prompts), m_messages(messages), m_owner(owner),
      m_window(std::make_unique<FamilyWindow>(desk.rulebook().agencies()))
{
    connect(m_window.get(), &FamilyWindow::closeWanted, this, &FamilyScreen::close);
    connect(m_window.get(), &FamilyWindow::blankWanted, this, &FamilyScreen::toggleBlank);
}

FamilyScreen::~FamilyScreen() = default;

bool FamilyScreen::isOpen() const
{
    return m_window->isVisible();
}

void FamilyScreen::showConference(const OpenConference& conference)
{
    const ConferenceId& id = conference.file.conference.id;
    if (m_of != id) {
        close();
        m_sharing = {};
        m_out.clear();
        m_shownDespite.clear();
    }
    if (!isOpen()) // it may have been chosen anew before the meeting
        guarded(m_messages, [&] { m_choice = displayChoiceOf(m_desk.office(), id); });
    m_of = id;
    m_open = std::make_unique<OpenConference>(conference);
    heedKeptOut();
    refresh();
}

void FamilyScreen::setChoice(const DisplayChoice& choice)
{
    m_choice = choice;
    m_sharing.board = m_sharing.board && choice.shows.contains(DisplayPart::Board);
    m_sharing.plan = m_sharing.plan && choice.shows.contains(DisplayPart::Plan);
    refresh();
    Q_EMIT changed();
}

void FamilyScreen::tick()
{
    if (!isOpen() || !m_open)
        return;
    heedKeptOut();
    refresh();
}

void FamilyScreen::lock()
{
    m_blank = true;
    m_sharing = {};
    m_open.reset();
    refresh();
}

/// Somebody is kept out from now on: blank, until the chair says otherwise.
void FamilyScreen::heedKeptOut()
{
    const std::vector<ParticipantId> out = keptOutNow(m_open->file, m_desk.clock().now().time());
    if (out == m_out)
        return;
    const bool somebodyNew = std::any_of(out.begin(), out.end(), [this](const ParticipantId& who) {
        return std::find(m_shownDespite.begin(), m_shownDespite.end(), who) == m_shownDespite.end();
    });
    m_out = out;
    if (out.empty())
        m_shownDespite.clear();
    if (!somebodyNew || m_blank)
        return;
    m_blank = true;
    Q_EMIT changed();
}

void FamilyScreen::refresh()
{
    FamilyDisplay display;
    const QTime now = m_desk.clock().now().time();
    if (!m_blank && m_open)
        display = familyDisplay(m_open->file, m_open->record, *m_open->procedure, m_choice, m_sharing, now);
    m_window->showDisplay(display, now);
}

std::vector<QRect> FamilyScreen::screens() const
{
    if (!m_screens.empty())
        return m_screens;
    std::vector<QRect> all;
    const QScreen* own = m_owner->screen();
    if (own)
        all.push_back(own->geometry());
    for (const QScreen* screen : QGuiApplication::screens())
        if (screen != own)
            all.push_back(screen->geometry());
    return all;
}

void FamilyScreen::toggle()
{
    if (isOpen()) {
        close();
        return;
    }
    if (!m_open)
        return;
    const std::vector<QRect> all = screens();
    if (all.size() < 2 && !m_warned) {
        m_warned = true;
        Message message{.tone = Tone::Attention, .text = [] {
            return tr("There is only one screen: the family display would cover this one. It was not opened. F5 once more opens it all the same, and F5 brings you back.");
        }};
        message.actions.push_back({[] { return tr("Open it over this screen"); }, [this] { toggle(); }});
        m_messages.show(std::move(message));
        return;
    }
    m_blank = true; // nothing of the meeting stands on a screen that may be the wrong one
    refresh();
    if (!openOn(all)) {
        close();
        return;
    }
    m_blank = !m_out.empty();
    refresh();
    Q_EMIT changed();
}

bool FamilyScreen::openOn(const std::vector<QRect>& screens)
{
    m_at = screens.size() > 1 ? 1 : 0;
    m_window->setAttribute(Qt::WA_ShowWithoutActivating, screens.size() > 1);
    for (;;) {
        m_window->setGeometry(screens[m_at]);
        m_window->showFullScreen();
        if (screens.size() < 2)
            return true; // it was asked for twice
        Question question{.title = tr("Is this the screen the family sees?"),
                          .text = tr("The family display is open and still blank. Nothing of the meeting is on it before you answer.")};
        question.verbs = {tr("Move to the other screen"), tr("Yes, show it")};
        const auto answer = m_prompts.ask(m_owner, question);
        if (!answer)
            return false;
        if (*answer == 1)
            return true;
        m_at = (m_at + 1) % screens.size();
    }
}

void FamilyScreen::close()
{
    m_warned = false;
    if (!isOpen())
        return;
    m_window->hide();
    m_blank = true;
    m_sharing = {};
    refresh();
    Q_EMIT changed();
}

QString FamilyScreen::namesOut() const
{
    QStringList names;
    for (const ParticipantId& id : m_out)
        if (const Participant* who = m_open->file.participant(id))
            names << who->name;
    return names.join(u", "_s);
}

void FamilyScreen::toggleBlank()
{
    if (!isOpen())
        return;
    if (m_blank && !m_open)
        return; // locked
    if (m_blank && !m_out.empty()) {
        Question question{.title = tr("Somebody is kept out of the room"),
                          .text = tr("%1 is out. The family display is blank meanwhile. It can show the meeting to those who are here all the same.").arg(namesOut())};
        question.verbs = {tr("Leave it blank"), tr("Show it all the same")};
        if (m_prompts.ask(m_owner, question) != 1)
            return;
        m_shownDespite = m_out;
    }
    m_blank = !m_blank;
    refresh();
    Q_EMIT changed();
}

bool FamilyScreen::hasForAll(DisplayPart part) const
{
    if (!m_open)
        return false;
    const FamilyDisplay display = familyDisplay(m_open->file, m_open->record, *m_open->procedure, m_choice, {true, true}, m_desk.clock().now().time());
    if (part == DisplayPart::Plan)
        return !display.plans.empty();
    return display.board && !(display.board->well.isEmpty() && display.board->worries.isEmpty() && display.board->needed.isEmpty());
}

void FamilyScreen::share(DisplayPart part, bool shared)
{
    if (shared && !m_choice.shows.contains(part)) {
        m_messages.show({.tone = Tone::Attention, .text = [] {
            return tr("This was not ticked for the family display. Nothing was shared. Tick it under “What the family display shows” first.");
        }});
        return;
    }
    if (shared && !hasForAll(part)) {
        m_messages.show({.tone = Tone::Attention, .text = [] {
            return tr("There is nothing that all of the family who are here may read: it is confidential, or about a child who is not everybody's. Nothing was shared.");
        }});
        return;
    }
    if (part == DisplayPart::Board)
        m_sharing.board = shared;
    if (part == DisplayPart::Plan)
        m_sharing.plan = shared;
    refresh();
    Q_EMIT changed();
}

std::vector<Command> FamilyScreen::commands() const
{
    std::vector<Command> all;
    auto* self = const_cast<FamilyScreen*>(this);
    const bool open = isOpen();
    const QString closed = tr("The family display is not open.");
    const auto add = [&](const QString& id, const QString& text, QKeySequence key, std::function<void()> run, bool enabled, const QString& whyNot) {
        all.push_back({id, text, key, Menu::Conference, std::move(run), enabled, enabled ? QString() : whyNot});
    };
    add(u"live.display"_s, open ? tr("Close the family display") : tr("Family display"), QKeySequence(Qt::Key_F5), [self] { self->toggle(); }, m_open != nullptr, {});
    add(u"live.display.blank"_s, m_blank ? tr("Show the family display again") : tr("Blank the family display"), QKeySequence(Qt::CTRL | Qt::Key_Period),
        [self] { self->toggleBlank(); }, open, closed);
    add(u"live.display.board"_s, m_sharing.board ? tr("Share the board no longer") : tr("Share the board with the family"), {},
        [self] { self->share(DisplayPart::Board, !self->m_sharing.board); }, open, closed);
    add(u"live.display.plan"_s, m_sharing.plan ? tr("Share the plan no longer") : tr("Share the plan with the family"), {},
        [self] { self->share(DisplayPart::Plan, !self->m_sharing.plan); }, open, closed);
    add(u"live.display.choice"_s, tr("What the family display shows…"), {}, [self] { Q_EMIT self->choiceWanted(); }, m_open != nullptr, {});
    return all;
}

std::vector<PartChip> FamilyScreen::chips() const
{
    if (!isOpen())
        return {};
    const auto run = [self = const_cast<FamilyScreen*>(this)] { Q_EMIT self->choiceWanted(); };
    if (m_blank)
        return {{tr("Family display: blank"), Tone::Attention, u"display"_s, run}};
    if (m_sharing.plan)
        return {{tr("SHARED: the plan"), Tone::Attention, u"display"_s, run}};
    if (m_sharing.board)
        return {{tr("SHARED: the board"), Tone::Attention, u"display"_s, run}};
    return {{tr("Family display: agenda"), Tone::Plain, u"display"_s, run}};
}

} // namespace cadair::ui

#include "moc_familyscreen.cpp"
