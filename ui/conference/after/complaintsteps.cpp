#include "ui/conference/after/complaintspane.h"

#include "core/wording/namesofdisputes.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/prompts.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

// What a person does about a complaint.

void ComplaintsPane::takeNextStep()
{
    const ComplaintKept* marked = current();
    if (!marked || !isOpen())
        return;
    const ComplaintKept complaint = *marked;
    switch (nextStep(complaint, route())) {
    case ComplaintStep::ToChair:
        keep([&] { return addressToChair(m_desk.office(), complaint.conference, complaint.id); });
        return;
    case ComplaintStep::PassOn: return passOn(complaint);
    case ComplaintStep::Refer: {
        ReasonQuestion which;
        which.title = tr("Which service has it now?");
        which.text = tr("A complaint about one service goes that service’s own way. That it was handed over, and when, is kept here.");
        which.placeholder = tr("The service, and who has it there");
        which.verb = tr("It was handed over");
        if (const auto service = m_prompts.askReason(this, which))
            keep([&] { return referComplaint(m_desk.office(), complaint.conference, complaint.id, *service); });
        return;
    }
    case ComplaintStep::Settle: return settle();
    case ComplaintStep::Convene: Q_EMIT conferenceWanted(complaint.id.text()); return;
    case ComplaintStep::Done: return;
    }
    Q_UNREACHABLE();
}

void ComplaintsPane::passOn(const ComplaintKept& complaint)
{
    QStringList open;
    for (const RouteWord& office : route().passedTo)
        if (!complaint.passedOn.contains(office.word))
            open << office.word;
    Question question;
    question.title = tr("Who has the complaint now?");
    question.text = tr("It is noted with today’s day. The conference’s decision stands meanwhile.");
    question.quietPrimary = true;
    for (const QString& office : open)
        question.verbs << nameOfOffice(office, screenLanguage());
    if (const auto verb = m_prompts.ask(this, question))
        keep([&] { return passComplaintOn(m_desk.office(), complaint.conference, complaint.id, open.value(*verb)); });
}

void ComplaintsPane::promise()
{
    const ComplaintKept* marked = current();
    if (!marked || !isOpen())
        return;
    const ComplaintKept complaint = *marked;
    ReasonQuestion when;
    when.title = tr("By when was an answer promised?");
    when.text = tr("The day stands on Today until it is answered. This procedure gives no limit of its own.");
    when.placeholder = tr("A day, such as 8 Dec");
    when.verb = tr("Keep this day");
    const auto typed = m_prompts.askReason(this, when);
    if (!typed)
        return;
    const TypedDate day = readDate(*typed, m_desk.clock().today());
    if (day.kind != TypedDate::Kind::Understood) {
        say([] { return tr("That is no day, so nothing was kept. Write it as 8 Dec or 8/12."); });
        return;
    }
    keep([&] { return promiseAnswer(m_desk.office(), complaint.conference, complaint.id, day.date); });
}

void ComplaintsPane::settle()
{
    const ComplaintKept* marked = current();
    if (!marked || !isOpen() || !marked->outcome.isEmpty())
        return;
    const ComplaintKept complaint = *marked;
    QStringList outcomes;
    if (isAboutServiceAlone(complaint))
        outcomes << u"agency-process"_s;
    else
        for (const RouteWord& outcome : route().outcomes)
            outcomes << outcome.word;
    Question question;
    //: %1: a person
    question.title = tr("What came of the complaint by %1?").arg(complaint.byName);
    question.text = route().outcomesStated ? tr("What was decided at the conference is not undone by any of these.")
                                           : tr("This procedure does not say how a complaint can end; these are the usual ways. What was decided at the conference is not undone by any of them.");
    question.quietPrimary = true;
    for (const QString& outcome : outcomes)
        question.verbs << nameOfComplaintOutcome(outcome, screenLanguage());
    const auto verb = m_prompts.ask(this, question);
    if (!verb)
        return;
    ReasonQuestion told;
    //: %1: a person
    told.title = tr("What was %1 told?").arg(complaint.byName);
    told.text = tr("The explanation, as it was given. It stays with the complaint.");
    told.verb = tr("Keep it");
    const auto explanation = m_prompts.askReason(this, told);
    if (explanation)
        keep([&] { return settleComplaint(m_desk.office(), complaint.conference, complaint.id, outcomes.value(*verb), *explanation); });
}

} // namespace cadair::ui
