#include "ui/conference/prepare/preparepart.h"

#include "core/workflow/progress.h"
#include "ui/conference/prepare/householdform.h"
#include "ui/conference/prepare/requestform.h"
#include "ui/widgets/prompts.h"

#include <algorithm>

// Whether it is held: the request, putting off and calling off, and what can still be done afterwards.

namespace cadair::ui {

using namespace Qt::StringLiterals;

bool PreparePart::isDeclined() const
{
    return m_state && m_state->conference().state == ConferenceState::Cancelled && m_state->open.record.dossier.request.declined;
}

bool PreparePart::isCalledOff() const
{
    return m_state && m_state->conference().state == ConferenceState::Cancelled && !m_state->open.record.dossier.request.declined;
}

bool PreparePart::maySettle() const
{
    return m_state && m_state->conference().state != ConferenceState::Cancelled && m_state->conference().state != ConferenceState::Closed;
}

QString PreparePart::reasonCalledOff() const
{
    QString reason; // the last: it may have been put right
    if (m_state)
        for (const Departure& departure : m_state->open.record.departures)
            if (departure.step == stepWord(ConferenceState::Cancelled))
                reason = departure.reason;
    return reason;
}

void PreparePart::editRequest()
{
    if (m_state && (m_state->isOpen() || isDeclined()))
        open(new RequestForm(m_tools, *m_state, this));
}

void PreparePart::editHousehold()
{
    if (maySettle())
        open(new HouseholdForm(m_tools, *m_state, this));
}

void PreparePart::putOff()
{
    ReasonQuestion question;
    question.title = tr("Put the conference off");
    question.text = tr("Everybody and everything prepared stays. Set a new date when you know it. The reason stands in the letters that tell everybody: write it in plain words.");
    question.placeholder = tr("Why it is put off");
    question.verb = tr("Put it off");
    if (const auto reason = m_tools.prompts.askReason(this, question))
        did([&] { return postpone(m_tools.desk.office(), m_state->id(), *reason); });
}

void PreparePart::callOff()
{
    ReasonQuestion question;
    question.title = tr("Call the conference off");
    question.text = tr("It is not held at all. What was prepared stays to be read; nothing more can be added to it. The reason stands in the letters that tell everybody: write it in plain words.");
    question.placeholder = tr("Why it is called off");
    question.verb = tr("Call it off");
    if (const auto reason = m_tools.prompts.askReason(this, question))
        did([&] { return cancelConference(m_tools.desk.office(), m_state->id(), *reason); });
}

void PreparePart::correctReason()
{
    if (isDeclined())
        return editRequest();
    ReasonQuestion question;
    question.title = tr("Put right why it was called off");
    question.text = tr("Letters still to go out give this reason. What stood there before is kept in the history.");
    question.placeholder = tr("Why it is called off");
    question.verb = tr("Keep it");
    question.draft = reasonCalledOff();
    if (const auto reason = m_tools.prompts.askReason(this, question))
        did([&] { return correctCalledOff(m_tools.desk.office(), m_state->id(), *reason); });
}

void PreparePart::askAgain()
{
    if (isDeclined())
        Q_EMIT goTo({u"new-conference"_s, m_state->id().text(), u"again"_s});
}

} // namespace cadair::ui
