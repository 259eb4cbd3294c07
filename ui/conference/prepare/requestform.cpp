#include "ui/conference/prepare/requestform.h"

#include "core/rules/lifecycle.h"
#include "core/workflow/progress.h"
#include "core/workflow/settling.h"
#include "ui/desk/desk.h"
#include "ui/request/requestfields.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/segmentbar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

RequestForm::RequestForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent)
    : PrepareForm(tools, state, parent), m_fields(new RequestFields(state.today, this))
{
    body()->addWidget(m_fields);
    const auto born = [](const Subject& subject) { return subject.child.born.has_value(); };
    m_fields->show(state.open.record.dossier.request,
                   {.procedure = state.open.procedure, .type = state.conference().type, .late = isLate(),
                    .anyBorn = std::any_of(state.subjects().begin(), state.subjects().end(), born), .today = state.today});
    m_fields->decision()->setEnabled(!isDeclined());
    connect(m_fields, &RequestFields::changed, this, [this] { refreshTexts(); });
    RequestForm::refreshTexts();
}

bool RequestForm::isLate() const
{
    return std::any_of(state().limits.begin(), state().limits.end(), [this](const LimitVerdict& limit) {
        const bool late = limit.state == LimitState::Late || limit.state == LimitState::BookedLate || limit.state == LimitState::Overdue;
        return late && limit.applies && isAboutTheDate(limit, state().conference(), *state().open.procedure);
    });
}

bool RequestForm::take()
{
    m_fields->settle();
    ConferenceRequest request = m_fields->request();
    request.household = state().open.record.dossier.request.household; // asked with the children
    const Office& office = tools().desk.office();
    if (!request.declined)
        return did([&] { return saveRequest(office, state().id(), request); });
    if (request.declinedReason.isEmpty()) {
        m_fields->askDeclinedReason();
        return false;
    }
    if (isDeclined())
        return did([&] { return correctDeclined(office, state().id(), request); });
    Question question;
    question.title = tr("Hold no conference?");
    question.text = tr("The request and the reason are kept, and this conference is called off for good. Those who have been invited are to be told.");
    question.verbs = {tr("Leave it as it is"), tr("Hold none")};
    if (tools().prompts.ask(this, question) != 1)
        return false;
    return did([&] { return declineConference(office, state().id(), request); });
}

void RequestForm::refreshTexts()
{
    setHead(tr("How it came to be asked for"));
    setVerb(m_fields->request().declined && !isDeclined() ? tr("Hold no conference…") : tr("Keep it"));
}

} // namespace cadair::ui

#include "moc_requestform.cpp"
