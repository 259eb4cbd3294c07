#include "ui/conference/prepare/preparepart.h"

#include "core/workflow/asking.h"
#include "core/workflow/convening.h"
#include "core/workflow/progress.h"
#include "ui/conference/prepare/boardmodel.h"
#include "ui/conference/prepare/comingform.h"
#include "ui/conference/prepare/dateform.h"
#include "ui/conference/prepare/forecastpane.h"
#include "ui/conference/prepare/personform.h"
#include "ui/conference/prepare/preparepane.h"
#include "ui/conference/prepare/readymodel.h"
#include "ui/conference/prepare/reportspane.h"
#include "ui/conference/prepare/startform.h"
#include "ui/conference/prepare/whoelsepane.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

#include <QPushButton>
#include <QStackedWidget>

namespace cadair::ui {

using namespace Qt::StringLiterals;

bool PreparePart::did(const std::function<StepResult()>& step)
{
    StepResult result;
    if (!guarded(messages(), [&] { result = step(); }))
        return false;
    if (result.done) {
        Q_EMIT changed();
        return true;
    }
    const std::vector<Reason> reasons = result.verdict.reasons; // said anew when the language changes
    messages().show({Tone::Attention, [this, reasons] {
        return m_state ? sentences(reasons, preparewords::naming(*m_state, m_tools.desk), screenLanguage()).join(u' ') : QString();
    }, {}});
    return false;
}

const Participant* PreparePart::current() const
{
    return m_boardModel->person(m_board->currentId());
}

void PreparePart::mend(const QString& readyId)
{
    const ReadyItem* item = m_readyModel->item(readyId);
    if (!item || !m_state)
        return;
    const auto stand = [&](int column) {
        if (item->people.empty())
            showBoard();
        else
            showPerson(item->people.front(), column);
    };
    switch (item->kind) {
    case ReadyKind::DateInTime: return moveDate();
    case ReadyKind::ChairNamed: return item->state == ReadyState::Done ? showBoard() : addPerson(Capacity::Chair);
    case ReadyKind::MinuteTakerNamed: return item->state == ReadyState::Done ? showBoard() : addPerson(Capacity::MinuteTaker);
    case ReadyKind::EverybodyInvited: return showInvitations();
    case ReadyKind::RepliesIn: return stand(BoardModel::ReplyColumn);
    case ReadyKind::ReportsIn: return showPane(m_reports->paneId(), item->people.empty() ? QString() : item->people.front().text());
    case ReadyKind::LanguagesAsked: return stand(BoardModel::LanguageColumn);
    case ReadyKind::TellOfChange: return tellOfChange();
    case ReadyKind::ExclusionsSettled: return showPane(u"keptout"_s, item->people.empty() ? QString() : item->people.front().text());
    case ReadyKind::ChildrensPart: return showPane(u"children"_s, item->child ? item->child->text() : QString());
    case ReadyKind::DecisionMakers:
    case ReadyKind::Interpreters:
    case ReadyKind::ObserversAgreed: stand(BoardModel::Person); return editComing();
    case ReadyKind::TeamManagerInstead: return addPerson(Capacity::Practitioner);
    case ReadyKind::Childcare: return showChecklist();
    case ReadyKind::QuorumIfAllCome:
    case ReadyKind::KeyAgenciesExpected: return showForecast();
    }
    Q_UNREACHABLE();
}

void PreparePart::mendInvitation(const ParticipantId& who)
{
    const LetterRow* row = m_letters->run().find(who.text());
    if (!row || !row->document || row->document->missing.empty() || !m_state)
        return;
    const QString field = row->document->missing.front().field;
    if (field == "date"_L1 || field == "time"_L1 || field == "place"_L1)
        return moveDate();
    if (field == "why"_L1) {
        ReasonQuestion question;
        question.title = tr("Why is the conference called?");
        question.text = tr("In plain words, as the invitations give it to the family and to everybody else.");
        question.verb = tr("Keep it");
        question.draft = m_state->conference().reasons;
        if (const auto words = m_tools.prompts.askReason(this, question))
            did([&] { return setReasons(m_tools.desk.office(), m_state->id(), *words); });
        return;
    }
    m_board->setCurrentId(who.text());
    editPerson();
}

void PreparePart::why()
{
    if (m_readyList->currentId().isEmpty() && m_readyModel->rows() > 1)
        m_readyList->setCurrentId(m_readyModel->rowId(1));
    const QString id = m_readyList->currentId();
    const ReadyItem* line = m_readyModel->item(id);
    if (!line)
        return;
    std::vector<Message::Action> actions;
    if (!line->rule.isEmpty())
        actions.push_back({[] { return tr("Open in Procedures"); },
                           [this, rule = line->rule] { Q_EMIT goTo(rulesOf(m_state->open.procedure->id.text(), rule)); }, true});
    messages().show({Tone::Note, [this, id] {
        const ReadyItem* item = m_readyModel->item(id);
        return item ? m_readyModel->why(*item) : QString();
    }, std::move(actions)});
}

Destination PreparePart::ruleAsked() const
{
    if (!m_state)
        return rulesOf({}, {});
    const QString procedure = m_state->open.procedure->id.text();
    const ReadyItem* line = m_readyList->hasFocus() || m_why->hasFocus() ? m_readyModel->item(m_readyList->currentId()) : nullptr;
    if (line && !line->rule.isEmpty())
        return rulesOf(procedure, line->rule);
    if (m_right->currentWidget() == m_whoElse && !m_whoElse->ruleOfRow().isEmpty())
        return rulesOf(procedure, m_whoElse->ruleOfRow());
    if (m_right->currentWidget() == m_forecast && !m_state->open.procedure->quorum.rule.isEmpty())
        return rulesOf(procedure, m_state->open.procedure->quorum.rule);
    return rulesOf(procedure, wordOf(m_right->currentWidget() == m_letters ? Moment::Invite : Moment::Prepare));
}

void PreparePart::addPerson(Capacity capacity, std::optional<ParticipantId> deputyFor)
{
    if (m_state && m_state->isOpen())
        open(new AddPersonForm(m_tools, *m_state, capacity, std::move(deputyFor), this));
}

void PreparePart::editPerson()
{
    if (const Participant* person = current())
        open(new EditPersonForm(m_tools, *m_state, person->id, this));
}

void PreparePart::editComing()
{
    if (const Participant* person = current())
        open(new ComingForm(m_tools, *m_state, person->id, this));
}

void PreparePart::tellOfChange()
{
    if (!m_state || m_state->telling.toTell.empty())
        return showInvitations();
    const std::vector<ParticipantId> people = m_state->telling.toTell;
    const bool moved = m_state->telling.change == Change::Moved;
    const DocumentKey letter = m_state->telling.change == Change::CalledOff ? changes::cancellation() : changes::postponement();
    Question question;
    question.title = tr("Who has to be told");
    question.text = tr("%n person(s) were asked to the meeting as it was: %1.", nullptr, static_cast<int>(people.size()))
                        .arg(preparewords::people(*m_state, people));
    question.verbs = {tr("Not now"), tr("They were told today"), tr("Show the letters")};
    if (!moved)
        question.verbs.removeLast(); // the letters of a meeting that is put off or off stand under Letters
    const auto answer = m_tools.prompts.ask(this, question);
    if (answer == 1)
        did([&] { return noteReminders(m_tools.desk.office(), m_state->id(), people, letter, m_state->today); });
    else if (answer == 2)
        showInvitations();
}

void PreparePart::removePerson()
{
    const Participant* person = current();
    if (!person || !m_state)
        return;
    const ParticipantId who = person->id;
    Question question;
    //: %1: a person
    question.title = tr("Take %1 off the list?").arg(person->name);
    question.text = tr("Nothing has been sent to them yet. They stay in the casebook; only this conference forgets them.");
    question.verbs = {tr("Keep them"), tr("Take off the list")};
    if (person->invited) {
        const QString name = person->name;
        messages().show({Tone::Note, [name] { return tr("%1 has been invited, so the list keeps them. Record apologies instead.").arg(name); }, {}});
        return;
    }
    if (m_tools.prompts.ask(this, question) == 1)
        did([&] { return removeParticipant(m_tools.desk.office(), m_state->id(), who); });
}

void PreparePart::moveDate()
{
    if (m_state && m_state->isOpen())
        open(new DateForm(m_tools, *m_state, this));
}

void PreparePart::start()
{
    if (!m_state || !m_state->isOpen())
        return;
    const auto date = m_state->conference().date;
    if (!date || *date > m_state->today) {
        messages().show({Tone::Note, [date] {
            return date ? tr("This conference is set for %1. It can be started on that day; move the date to start it today.")
                              .arg(weekdayDate(*date, screenLanguage()))
                        : tr("This conference has no date yet. Set one, and it can be started.");
        }, {{[date] { return date ? tr("Move the date…") : tr("Set the date…"); }, [this] { moveDate(); }}}});
        return;
    }
    auto* form = new StartForm(m_tools, *m_state, this);
    open(form);
    connect(form, &PrepareForm::finished, this, [this](bool written) {
        if (written)
            Q_EMIT partWanted(u"live"_s);
    });
}

std::vector<Command> PreparePart::commands() const
{
    std::vector<Command> found;
    if (!m_state)
        return found;
    auto* part = const_cast<PreparePart*>(this);
    const bool isOpen = m_state->isOpen();
    const bool postponable = m_state->conference().state == ConferenceState::Convened;
    const auto add = [&](const QString& id, const QString& text, Menu menu, bool enabled, std::function<void()> run) {
        Command command{id, text, {}, menu, std::move(run)};
        command.enabled = enabled;
        command.whyNot = enabled ? QString() : tr("Only before the conference begins, or once it has a date");
        found.push_back(std::move(command));
    };
    add(u"prepare.add"_s, tr("A&dd a person…"), Menu::Conference, isOpen, [part] { part->addPerson(Capacity::Practitioner); });
    add(u"prepare.edit"_s, tr("Chan&ge the marked person… (F2)"), Menu::Conference, current() != nullptr, [part] { part->editPerson(); });
    add(u"prepare.coming"_s, tr("How the marked person comes… (Shift+F2)"), Menu::Conference, current() != nullptr, [part] { part->editComing(); });
    add(u"prepare.who-else"_s, tr("&Who else?"), Menu::Conference, true, [part] { part->showPane(part->whoElse().paneId()); });
    add(u"prepare.network"_s, tr("Agencies around the famil&y…"), Menu::Conference, isOpen, [part] {
        part->showPane(part->whoElse().paneId());
        part->whoElse().openNetwork();
    });
    add(u"prepare.reports"_s, tr("&Reports and papers"), Menu::Conference, true, [part] { part->showPane(part->reports().paneId()); });
    add(u"prepare.expect"_s, tr("What to &expect: quorum and key agencies"), Menu::Conference, true, [part] { part->showForecast(); });
    add(u"prepare.checklist"_s, tr("What the procedures as&k"), Menu::Conference, true, [part] { part->showChecklist(); });
    add(u"prepare.move"_s, m_state->conference().date ? tr("&Move the date…") : tr("Se&t the date…"), Menu::Conference, isOpen, [part] { part->moveDate(); });
    add(u"prepare.request"_s, tr("How it came to be asked fo&r…"), Menu::Conference, isOpen || isDeclined(), [part] { part->editRequest(); });
    add(u"prepare.household"_s, tr("Other children of the &household…"), Menu::Conference, maySettle(), [part] { part->editHousehold(); });
    add(u"prepare.start"_s, tr("&Start the conference…"), Menu::Conference, isOpen, [part] { part->start(); });
    add(u"prepare.postpone"_s, tr("Put it &off…"), Menu::Conference, postponable, [part] { part->putOff(); });
    add(u"prepare.cancel"_s, tr("&Call it off…"), Menu::Conference, isOpen, [part] { part->callOff(); });
    if (isCalledOff())
        found.push_back({u"prepare.reason"_s, tr("Put right why it was called off…"), {}, Menu::Conference, [part] { part->correctReason(); }});
    if (isDeclined())
        found.push_back({u"prepare.again"_s, tr("A professional asks for it all the same…"), {}, Menu::Conference, [part] { part->askAgain(); }});
    add(u"prepare.day"_s, tr("Print the da&y…"), Menu::Conference, true, [part] { part->showDayPapers(); });
    add(u"prepare.invitations"_s, tr("&Invitations…"), Menu::Letters, true, [part] { part->showInvitations(); });
    add(u"prepare.sent"_s, tr("&What was sent…"), Menu::Letters, true, [part] { part->showSent(); });
    for (const PreparePane* pane : m_panes)
        for (Command& command : pane->commands())
            found.push_back(std::move(command));
    return found;
}

} // namespace cadair::ui
