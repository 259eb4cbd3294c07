#include "ui/conference/after/requestspane.h"

#include "core/wording/namesofdisputes.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

RequestsPane::RequestsPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent)
    : DisputePane(desk, prompts, messages, parent)
{
    m_change = addAction(u"pencil"_s, [this] { change(); });
    m_allow = addAction(u"check-lg"_s, [this] { allow(); });
    m_answer = addAction(u"chat-left-text"_s, [this] { answer(); });
    m_refuse = addAction(u"x-lg"_s, [this] { refuse(); });
    layOut();
    connect(m_list, &CardTable::rowActivated, this, &RequestsPane::change);
    connect(m_record, &QPushButton::clicked, this, &RequestsPane::record);
    finish();
}

void RequestsPane::layOut()
{
    const auto line = [this](QLineEdit*& edit) {
        edit = new QLineEdit(m_form);
        return addField(edit);
    };
    m_askerRow = line(m_asker);
    m_officeRow = line(m_office);
    m_kind = makeChoice();
    m_kindRow = addField(m_kind);
    m_how = makeChoice();
    m_howRow = addField(m_how);
    const auto text = [this](SettlingText*& field) {
        field = new SettlingText(m_form);
        field->setLines(2, 4);
        field->setTabChangesFocus(true);
        return addField(field, true);
    };
    m_wantedRow = text(m_wanted);
    m_asked = makeDate();
    m_askedRow = addField(m_asked);
    m_consent = makeDate();
    m_consentRow = addField(m_consent);
    m_orderRow = line(m_order);
    m_addressRow = text(m_address);
    m_asked->setDate(m_desk.clock().today());
}

void RequestsPane::take(const DisputesKept& kept)
{
    m_requests = kept.requests;
}

void RequestsPane::clearForm()
{
    m_changing.reset();
    for (QLineEdit* each : {m_asker, m_office, m_order})
        each->clear();
    m_wanted->setSettledText({});
    m_address->setSettledText({});
    m_consent->setDate({});
    m_asked->setDate(m_desk.clock().today());
}

void RequestsPane::forget()
{
    clearForm();
}

const RecordRequest* RequestsPane::current() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_requests.at(static_cast<size_t>(row));
}

RowCell RequestsPane::stateOf(const RecordRequest& request) const
{
    const Language language = screenLanguage();
    const QString when = request.settledOn ? shortDate(*request.settledOn, language) : QString();
    switch (request.state) {
    case RequestState::Open: {
        const bool may = m_state && mayDisclose(request, *m_state->open.procedure).outcome == Outcome::Satisfied;
        return may ? waitingCell(tr("To be settled"), request.courtOrder.isEmpty() ? tr("the chair has agreed") : tr("a court has ordered it"))
                   : stateCell(Tone::Attention, tr("Waits for the chair’s consent or a court order"));
    }
    case RequestState::CopyAllowed: {
        const Letter* copy = m_state ? copyFor(request, m_state->record()) : nullptr;
        return copy ? stateCell(Tone::Done, tr("Copy %1 given").arg(copy->copyNumber), shortDate(copy->issuedAt.toLocalTime().date(), language))
                    : waitingCell(tr("A copy is allowed"), tr("it waits under Minutes"));
    }
    case RequestState::Told: return stateCell(Tone::Done, tr("Answered in words"), when);
    case RequestState::Refused: return stateCell(Tone::Note, tr("Refused"), when);
    }
    Q_UNREACHABLE();
}

RowCell RequestsPane::cell(int row, int column) const
{
    const Language language = screenLanguage();
    const RecordRequest& request = m_requests.at(static_cast<size_t>(row));
    if (column == 0)
        return textCell(request.asker, request.office.isEmpty() ? nameOf(request.kind, language) : request.office, true);
    if (column == 2)
        return stateOf(request);
    //: %1: a day, %2: "By letter"
    const QString asked = tr("%1 · %2").arg(shortDate(request.asked, language), nameOf(request.how, language));
    return textCell(request.wanted, request.given.isEmpty() ? asked : request.given);
}

void RequestsPane::record()
{
    if (!isOpen())
        return;
    RecordRequest request{.id = m_changing.value_or(RecordRequestId::fresh()), .conference = m_state->id(), .asker = m_asker->text(), .office = m_office->text(),
                          .address = m_address->text(), .asked = m_asked->date().value_or(QDate()), .wanted = m_wanted->text(), .chairConsent = m_consent->date(),
                          .courtOrder = m_order->text(), .given = {}, .settledBy = {}};
    request.kind = fromWord<AskerKind>(m_kind->currentData().toString()).value_or(AskerKind::Other);
    request.how = fromWord<ReceivedHow>(m_how->currentData().toString()).value_or(ReceivedHow::Letter);
    const bool noName = request.asker.trimmed().isEmpty();
    const bool noWish = request.wanted.trimmed().isEmpty();
    const bool noDay = !m_asked->date() || *m_asked->date() > m_desk.clock().today();
    m_askerRow->setRefusal(noName ? tr("Write who asks.") : QString());
    m_wantedRow->setRefusal(noWish ? tr("Write what they ask for, and what for.") : QString());
    m_askedRow->setRefusal(noDay ? tr("Say when it came in: today or a day before.") : QString());
    if (noName || noWish || noDay) {
        (noName ? static_cast<QWidget*>(m_asker) : noWish ? static_cast<QWidget*>(m_wanted) : m_asked->edit())->setFocus();
        return;
    }
    if (!keep([&] { return logRequest(m_desk.office(), request); }))
        return;
    clearForm();
    m_list->setCurrentId(request.id.text());
    m_list->setFocus();
    refresh();
}

void RequestsPane::change()
{
    const RecordRequest* request = current();
    if (!request || request->state != RequestState::Open)
        return;
    m_changing = request->id;
    m_asker->setText(request->asker);
    m_office->setText(request->office);
    m_address->setSettledText(request->address);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(wordOf(request->kind))));
    m_how->setCurrentIndex(std::max(0, m_how->findData(wordOf(request->how))));
    m_asked->setDate(request->asked);
    m_wanted->setSettledText(request->wanted);
    m_consent->setDate(request->chairConsent);
    m_order->setText(request->courtOrder);
    refresh();
    m_consent->edit()->setFocus();
}

void RequestsPane::allow()
{
    const RecordRequest* marked = current();
    if (!marked || !isOpen())
        return;
    const RecordRequest request = *marked;
    Question question;
    //: %1: a person
    question.title = tr("What copy does %1 get?").arg(request.asker);
    question.text = tr("It is made like every other copy: named, numbered, and passage by passage as Who gets what shows it. It waits under Minutes until it is issued.");
    question.verbs = {tr("Not yet"), tr("Without what is confidential"), tr("All of the record")};
    question.quietPrimary = true;
    const auto verb = m_prompts.ask(this, question);
    if (verb && *verb > 0)
        keep([&] { return allowCopy(m_desk.office(), request.conference, request.id, *verb == 2); });
}

void RequestsPane::answer()
{
    const RecordRequest* marked = current();
    if (!marked || !isOpen())
        return;
    const RecordRequest request = *marked;
    ReasonQuestion question;
    //: %1: a person
    question.title = tr("What was %1 told or shown?").arg(request.asker);
    question.text = tr("No copy is made. What was said or shown is kept here, with the day.");
    question.verb = tr("Keep it");
    if (const auto given = m_prompts.askReason(this, question))
        keep([&] { return answerRequest(m_desk.office(), request.conference, request.id, *given); });
}

void RequestsPane::refuse()
{
    const RecordRequest* marked = current();
    if (!marked || !isOpen())
        return;
    const RecordRequest request = *marked;
    ReasonQuestion question;
    question.title = tr("Why is it refused?");
    question.text = tr("Nothing is given. The request and this reason are kept.");
    question.verb = tr("Refuse it");
    if (const auto why = m_prompts.askReason(this, question))
        keep([&] { return refuseRequest(m_desk.office(), request.conference, request.id, *why); });
}

void RequestsPane::refreshTexts()
{
    const RecordRequest* request = current();
    const bool open = request && request->state == RequestState::Open;
    m_card->setTitle(m_requests.empty() ? tr("Nobody has asked for the record") : tr("Requests for the record"));
    m_list->setAccessibleName(tr("Requests for the record"));
    m_list->setAccessibleDescription(tr("Enter brings the marked one into the form, to be changed."));
    m_change->setText(tr("Change…"));
    m_allow->setText(tr("Allow a copy…"));
    m_answer->setText(tr("Answer in words…"));
    m_refuse->setText(tr("Refuse…"));
    for (QPushButton* each : {m_change, m_allow, m_answer, m_refuse})
        each->setEnabled(open);
    m_note->setText(tr("Nothing of a conference goes to anybody outside it without the chair’s consent or a court’s order."));
    m_form->setTitle(m_changing ? tr("What is known of this request") : tr("Somebody asks for the record"));
    m_record->setText(m_changing ? tr("Keep the changes") : tr("Log the request"));
    m_askerRow->setLabel(tr("Who asks"));
    m_officeRow->setLabel(tr("For whom they ask"));
    m_kindRow->setLabel(tr("What they are"));
    m_howRow->setLabel(tr("How it came in"));
    m_wantedRow->setLabel(tr("What they ask for, and what for"));
    m_askedRow->setLabel(tr("Came in on"));
    m_consentRow->setLabel(tr("The chair agreed on"));
    m_orderRow->setLabel(tr("The court’s order (its reference)"));
    m_addressRow->setLabel(tr("Address, as on an envelope"));
    const QVariant before = m_kind->currentData();
    m_kind->clear();
    for (const auto& word : wordsOf(AskerKind{}))
        m_kind->addItem(nameOf(word.value, screenLanguage()), wordOf(word.value));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(before)));
    fillHow(m_how);
}

} // namespace cadair::ui

#include "moc_requestspane.cpp"
