#include "ui/conference/after/dispatchpane.h"

#include "core/wording/askings.h"
#include "core/workflow/issuing.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/languageswitch.h"
#include "ui/print/pagelayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString DispatchPane::faultWords(const Envelope& envelope) const
{
    switch (*envelope.fault) {
    case EnvelopeFault::Void:
        return tr("The address or the exclusion of %1, or the record, was changed after this was issued. It stays here; issue it anew and look at it again.").arg(envelope.name);
    case EnvelopeFault::GivesAway:
        return tr("Something in these papers must not reach %1 any more. They stay here; look at what is withheld, and issue them anew.").arg(envelope.name);
    case EnvelopeFault::Unsafe:
        return tr("It was answered that it is not safe to send these papers to %1. They stay here until somebody answers otherwise under Letters.").arg(envelope.name);
    case EnvelopeFault::NoAddress:
        return tr("%1 has no address. The papers stay here until there is one, or they are handed over.").arg(envelope.name);
    }
    Q_UNREACHABLE();
}

std::vector<ComposedDocument> DispatchPane::papersOf(const Envelope& envelope) const
{
    std::vector<Enclosure> enclosures;
    for (const ComposedDocument& document : envelope.documents)
        enclosures.push_back({document.title, PageLayout(document).pageCount()});
    std::vector<ComposedDocument> papers{coverSheetFor(m_desk.office(), m_state->id(), envelope.to, enclosures, envelope.way)};
    papers.insert(papers.end(), envelope.documents.begin(), envelope.documents.end());
    return papers;
}

bool DispatchPane::printEnvelope(const Envelope& envelope)
{
    std::vector<ComposedDocument> papers;
    if (!guarded(m_messages, [&] { papers = papersOf(envelope); }))
        return false;
    return m_printer(papers) == true;
}

DispatchPane::Filled DispatchPane::fillOne(const Envelope& envelope, int number, int of)
{
    Question address;
    //: %1: which envelope, %2: of how many, %3: a person
    address.title = tr("Envelope %1 of %2: %3").arg(QString::number(number), QString::number(of), envelope.name);
    if (envelope.fault) {
        address.text = faultWords(envelope);
        address.verbs = {tr("Stop here"), tr("Go on with the next")};
        return m_prompts.ask(this, address) == 1 ? Filled::Next : Filled::Stop;
    }
    const QString place = envelope.address.trimmed().isEmpty() ? tr("to be handed over") : envelope.address;
    //: %1: how it is sent, %2: an address, line by line
    address.text = tr("%1\n\n%2\n\nIs this right today? A cover sheet and %n paper(s) are printed for this person alone.", nullptr, static_cast<int>(envelope.documents.size()))
                       .arg(nameOf(envelope.way, screenLanguage()), place);
    address.verbs = {tr("Stop here"), tr("Leave this one out"), tr("It is right: print")};
    const auto confirmed = m_prompts.ask(this, address);
    if (confirmed != 2)
        return confirmed == 1 ? Filled::Next : Filled::Stop;
    for (;;) {
        if (!printEnvelope(envelope))
            return Filled::Stop;
        Question filled;
        filled.title = address.title;
        filled.text = tr("Are all the papers in the envelope? Nothing of the next person’s is printed before.");
        filled.verbs = {tr("Stop here"), tr("Print it again"), tr("It is in the envelope")};
        const auto answer = m_prompts.ask(this, filled);
        if (answer == 1)
            continue;
        if (answer != 2)
            return Filled::Stop;
        break;
    }
    StepResult logged;
    if (!guarded(m_messages, [&] { logged = logEnvelope(m_desk.office(), m_state->id(), envelope.to, envelope.way); }))
        return Filled::Stop;
    if (!logged.done) {
        m_messages.show({Tone::Attention, [] { return tr("Something was changed meanwhile, so this envelope was not logged as sent. Keep it here and look again."); }, {}});
        return Filled::Stop;
    }
    return Filled::Next;
}

void DispatchPane::fillEnvelopes()
{
    if (!m_state || !m_desk.isOpen())
        return;
    std::vector<Envelope> due;
    if (!guarded(m_messages, [&] { due = envelopesDue(m_desk.office(), m_state->id()); }))
        return;
    const int of = static_cast<int>(due.size());
    int number = 0;
    while (number < of && fillOne(due[static_cast<size_t>(number)], number + 1, of) == Filled::Next)
        ++number;
    Q_EMIT changed();
    if (m_due == 0 && of > 0)
        m_messages.show({Tone::Done, [] { return tr("Every envelope has left, and each is logged."); }, {}});
    else if (!m_messages.isOpen())
        m_messages.show({Tone::Note, [due = m_due] { return tr("%n envelope(s) still due. What has left is logged.", nullptr, due); }, {}});
}

void DispatchPane::printAgain()
{
    const DispatchLine* line = current();
    if (!line || !m_state)
        return;
    const Letter letter = line->letter;
    const ComposedDocument document = reopened(letter, m_state->file(), m_desk.rulebook().agencies(), m_desk.clock().today());
    if (!document.mayBeIssued()) {
        m_messages.show({Tone::Stopped, [name = line->name] {
            return tr("This letter says something that is now kept from %1, so it was not printed again. What was sent stays in the log. Issue it anew under Letters.").arg(name);
        }, {}});
        return;
    }
    if (m_printer({document}) == true)
        guarded(m_messages, [&] { noteCopies(m_desk.office(), m_state->id(), letter.document, true); });
}

void DispatchPane::noteReturn()
{
    const DispatchLine* line = current();
    if (!line || !line->dispatch)
        return;
    const DispatchId id = line->dispatch->id;
    ReasonQuestion why;
    //: %1: a person
    why.title = tr("Why did the envelope for %1 come back?").arg(line->name);
    why.text = tr("It is due again from now on. The log keeps that it left.");
    why.placeholder = tr("As it stands on the envelope");
    why.verb = tr("Note it");
    const auto reason = m_prompts.askReason(this, why);
    if (!reason)
        return;
    StepResult result;
    if (guarded(m_messages, [&] { result = noteReturned(m_desk.office(), m_state->id(), id, m_desk.clock().today(), *reason); }) && result.done)
        Q_EMIT changed();
}

void DispatchPane::noteReceived()
{
    const DispatchLine* line = current();
    if (!line || !line->dispatch)
        return;
    const DispatchId id = line->dispatch->id;
    StepResult result;
    if (guarded(m_messages, [&] { result = noteReceipt(m_desk.office(), m_state->id(), id, m_desk.clock().today()); }) && result.done)
        Q_EMIT changed();
}

} // namespace cadair::ui
