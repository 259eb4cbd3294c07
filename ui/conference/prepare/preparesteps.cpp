#include "ui/conference/prepare/preparepart.h"

#include "core/workflow/convening.h"
#include "core/workflow/progress.h"
#include "ui/conference/prepare/boardmodel.h"
#include "ui/conference/prepare/dateform.h"
#include "ui/conference/prepare/personform.h"
#include "ui/conference/prepare/readymodel.h"
#include "ui/conference/prepare/reportform.h"
#include "ui/conference/prepare/startform.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

#include <QMenu>

#include <algorithm>

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
    case ReadyKind::ReportsIn: return stand(BoardModel::ReportChair);
    case ReadyKind::LanguagesAsked: return stand(BoardModel::LanguageColumn);
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
    if (m_readyModel->item(id))
        messages().show({Tone::Note, [this, id] {
            const ReadyItem* item = m_readyModel->item(id);
            return item ? m_readyModel->why(*item) : QString();
        }, {}});
}

void PreparePart::cellActivated(const QString& id, int column)
{
    const Participant* person = m_boardModel->person(id);
    if (!person || !m_state)
        return;
    if (column == BoardModel::ReplyColumn)
        return openReplies(*person);
    if (const auto reader = BoardModel::readerOf(column)) {
        if (person->capacity == Capacity::Practitioner)
            open(new ReportForm(m_tools, *m_state, person->id, reader, this));
        return;
    }
    if (column >= BoardModel::FirstChild)
        return toggleContact(*person, static_cast<size_t>(column - BoardModel::FirstChild));
    editPerson();
}

void PreparePart::spacePressed(const QString& id, int column)
{
    const Participant* person = m_boardModel->person(id);
    if (!person)
        return;
    if (const auto reader = BoardModel::readerOf(column)) {
        if (person->capacity == Capacity::Practitioner)
            receive(person->id, *reader);
    } else if (column >= BoardModel::FirstChild) {
        toggleContact(*person, static_cast<size_t>(column - BoardModel::FirstChild));
    } else if (column == BoardModel::ReplyColumn) {
        reply(person->id, person->reply == Reply::Coming ? Reply::Awaited : Reply::Coming);
    }
}

void PreparePart::digitPressed(const QString& id, int digit)
{
    const Participant* person = m_boardModel->person(id);
    if (!person || !m_state || person->capacity != Capacity::Practitioner)
        return;
    const auto& subjects = m_state->subjects();
    if (digit > 0) {
        if (static_cast<size_t>(digit) <= subjects.size())
            toggleContact(*person, static_cast<size_t>(digit - 1));
        return;
    }
    const bool all = std::all_of(subjects.begin(), subjects.end(), [&](const Subject& subject) {
        return std::find(person->contact.begin(), person->contact.end(), subject.child.id) != person->contact.end();
    });
    const ParticipantId who = person->id;
    did([&] { return setContactWithAll(m_tools.desk.office(), m_state->id(), who, !all); });
}

void PreparePart::toggleContact(const Participant& person, size_t child)
{
    if (person.capacity != Capacity::Practitioner)
        return;
    const ChildId id = m_state->subjects().at(child).child.id;
    const ParticipantId who = person.id;
    const bool has = std::find(person.contact.begin(), person.contact.end(), id) != person.contact.end();
    did([&] { return setContact(m_tools.desk.office(), m_state->id(), who, id, !has); });
}

void PreparePart::signPressed(const QString& id, QChar sign)
{
    const Participant* person = m_boardModel->person(id);
    if (!person || person->capacity == Capacity::Chair || person->capacity == Capacity::MinuteTaker)
        return;
    const ParticipantId who = person->id;
    if (sign == u'+')
        reply(who, Reply::Coming, AttendMode::Room);
    else
        reply(who, Reply::Apologies);
}

void PreparePart::openReplies(const Participant& person)
{
    if (person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker)
        return;
    const ParticipantId who = person.id;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Reply"));
    const auto offer = [&](const QString& words, auto run) { connect(menu->addAction(words), &QAction::triggered, this, run); };
    offer(tr("&Coming"), [this, who] { reply(who, Reply::Coming, AttendMode::Room); });
    offer(tr("Coming by &video"), [this, who] { reply(who, Reply::Coming, AttendMode::Video); });
    offer(tr("Coming by &phone"), [this, who] { reply(who, Reply::Coming, AttendMode::Phone); });
    if (person.reply == Reply::Coming && person.mode != AttendMode::Room && !person.modeAccepted)
        offer(tr("The chair a&grees to that"), [this, who] { agreeToMode(who); });
    menu->addSeparator();
    offer(tr("&Apologies…"), [this, who] { askApologies(who); });
    if (person.capacity == Capacity::Practitioner) {
        offer(tr("Sends a &deputy…"), [this, who] {
            reply(who, Reply::SendsDeputy);
            addPerson(Capacity::Practitioner, who);
        });
        offer(tr("&Report only"), [this, who] { reply(who, Reply::ReportOnly); });
    }
    menu->addSeparator();
    offer(tr("&No reply yet"), [this, who] { reply(who, Reply::Awaited); });
    const QRect cell = m_board->visualRect(m_board->currentIndex());
    menu->popup(m_board->viewport()->mapToGlobal(cell.bottomLeft()));
    menu->setActiveAction(menu->actions().constFirst());
}

void PreparePart::reply(const ParticipantId& who, Reply reply, std::optional<AttendMode> mode)
{
    did([&]() -> StepResult {
        const Office& office = m_tools.desk.office();
        const Participant* before = m_state->file().participant(who);
        if (before && mode && before->mode != *mode) {
            Participant person = *before;
            person.mode = *mode;
            person.modeAccepted = false;
            if (const StepResult kept = saveParticipant(office, m_state->id(), person); !kept.done)
                return kept;
        }
        return recordReply(office, m_state->id(), who, reply, reply == Reply::Apologies && before ? before->apology : QString());
    });
}

void PreparePart::agreeToMode(const ParticipantId& who)
{
    const Participant* before = m_state ? m_state->file().participant(who) : nullptr;
    if (!before)
        return;
    Participant person = *before;
    person.modeAccepted = true;
    did([&] { return saveParticipant(m_tools.desk.office(), m_state->id(), person); });
}

void PreparePart::askApologies(const ParticipantId& who)
{
    const Participant* person = m_state ? m_state->file().participant(who) : nullptr;
    if (!person)
        return;
    ReasonQuestion question;
    //: %1: a person
    question.title = tr("Apologies from %1").arg(person->name);
    question.text = tr("What did they say? It is read out at the beginning and stands in the record.");
    question.verb = tr("Record the apologies");
    question.draft = person->apology;
    const auto words = m_tools.prompts.askReason(this, question);
    if (words)
        did([&] { return recordReply(m_tools.desk.office(), m_state->id(), who, Reply::Apologies, *words); });
}

void PreparePart::receive(const ParticipantId& who, ReportReader reader)
{
    const Participant* person = m_state ? m_state->file().participant(who) : nullptr;
    if (!person || reportWith(*person, reader))
        return; // there already: Enter changes the day
    const ReportKind kind = ReportForm::kindOf(*m_state, *person);
    did([&] { return recordReport(m_tools.desk.office(), m_state->id(), who, kind, reader, m_state->today); });
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

void PreparePart::putOff()
{
    ReasonQuestion question;
    question.title = tr("Put the conference off");
    question.text = tr("Everybody and everything prepared stays. Set a new date when you know it.");
    question.placeholder = tr("Why it is put off");
    question.verb = tr("Put it off");
    if (const auto reason = m_tools.prompts.askReason(this, question))
        did([&] { return postpone(m_tools.desk.office(), m_state->id(), *reason); });
}

void PreparePart::callOff()
{
    ReasonQuestion question;
    question.title = tr("Call the conference off");
    question.text = tr("It is not held at all. What was prepared stays to be read; nothing more can be added to it.");
    question.placeholder = tr("Why it is called off");
    question.verb = tr("Call it off");
    if (const auto reason = m_tools.prompts.askReason(this, question))
        did([&] { return cancelConference(m_tools.desk.office(), m_state->id(), *reason); });
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
    add(u"prepare.expect"_s, tr("What to &expect: quorum and key agencies"), Menu::Conference, true, [part] { part->showForecast(); });
    add(u"prepare.move"_s, m_state->conference().date ? tr("&Move the date…") : tr("Se&t the date…"), Menu::Conference, isOpen, [part] { part->moveDate(); });
    add(u"prepare.start"_s, tr("&Start the conference…"), Menu::Conference, isOpen, [part] { part->start(); });
    add(u"prepare.postpone"_s, tr("Put it &off…"), Menu::Conference, postponable, [part] { part->putOff(); });
    add(u"prepare.cancel"_s, tr("&Call it off…"), Menu::Conference, isOpen, [part] { part->callOff(); });
    add(u"prepare.invitations"_s, tr("&Invitations…"), Menu::Letters, true, [part] { part->showInvitations(); });
    return found;
}

} // namespace cadair::ui
