#include "ui/conference/prepare/preparepart.h"

#include "core/workflow/convening.h"
#include "ui/conference/prepare/boardmodel.h"
#include "ui/conference/prepare/reportform.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/prompts.h"

#include <QMenu>

#include <algorithm>

// What the keys do on the board: replies, reports, direct contact.

namespace cadair::ui {

using namespace Qt::StringLiterals;

void PreparePart::cellActivated(const QString& id, int column)
{
    const Participant* person = m_boardModel->person(id);
    if (!person || !m_state)
        return;
    if (column == BoardModel::ReplyColumn)
        return openReplies(*person);
    if (const auto reader = BoardModel::readerOf(column)) {
        if (person->capacity == Capacity::Practitioner)
            open(new ReportForm(m_tools, *m_state, person->id, std::nullopt, reader, this));
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

} // namespace cadair::ui
