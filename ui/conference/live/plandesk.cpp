#include "ui/conference/live/plandesk.h"

#include "core/workflow/meeting.h"
#include "core/workflow/planmaking.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"

#include <QEvent>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PlanDesk::PlanDesk(const LiveTools& tools, MessageBar& messages, QObject* parent)
    : QObject(parent), m_tools(tools), m_messages(messages)
{
}

ChildSettled PlanDesk::settled() const
{
    const Dossier& dossier = m_state->record().dossier;
    ChildSettled settled{ChildPlan{.child = *m_of}, Weighing{}};
    if (const auto plan = dossier.plans.find(*m_of); plan != dossier.plans.end())
        settled.plan = plan->second;
    if (const auto help = dossier.weighed.find(*m_of); help != dossier.weighed.end())
        settled.help = help->second;
    return settled;
}

bool PlanDesk::takes() const
{
    return m_state && m_tools.desk.isOpen() && m_state->file().conference.startedAt && m_state->file().conference.state != ConferenceState::NotProceeded
           && m_state->file().conference.state != ConferenceState::Closed;
}

QDate PlanDesk::conferenceDay() const
{
    return m_state ? m_state->file().conference.date.value_or(m_tools.desk.clock().today()) : m_tools.desk.clock().today();
}

bool PlanDesk::show(const LiveState& state, int child)
{
    const bool another = m_of != state.childId(child);
    if (another && m_state)
        settle(); // into the plan of the child before
    m_state = &state;
    m_child = child;
    m_of = state.childId(child);
    if (another && !m_undo.empty()) {
        m_undo.clear();
        Q_EMIT undoChanged();
    }
    for (Bound& bound : m_bound)
        fill(bound, another);
    return another;
}

void PlanDesk::fill(Bound& bound, bool another)
{
    const bool typed = bound.field->text().trimmed() != bound.written.trimmed();
    bound.written = bound.get(settled());
    bound.field->setReadOnly(!takes());
    if (!another && typed)
        return;
    QString text = bound.written;
    if (another)
        if (const QString draft = kept(bound.name); !draft.isEmpty())
            text = draft;
    bound.field->setSettledText(text);
}

void PlanDesk::clear()
{
    m_state = nullptr;
    m_child = -1;
    m_of.reset();
    m_undo.clear();
    for (Bound& bound : m_bound) {
        bound.written.clear();
        bound.field->setSettledText({});
    }
}

void PlanDesk::settle()
{
    if (!m_state)
        return;
    for (Bound& bound : m_bound)
        take(bound);
}

void PlanDesk::bind(SettlingText* field, const QString& name, Get get, Set set)
{
    m_bound.push_back({field, name, std::move(get), std::move(set), {}});
    const size_t at = m_bound.size() - 1;
    field->installEventFilter(this);
    connect(field, &SettlingText::settled, this, [this, at, field](const QString& text) {
        if (!m_state)
            return;
        if (!field->hasFocus())
            take(m_bound[at]);
        else if (text.trimmed() != m_bound[at].written.trimmed())
            keep(m_bound[at].name, text);
        else
            forget(m_bound[at].name);
    });
}

bool PlanDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && m_state) // a text already handed over as a draft says nothing more by itself
        for (Bound& bound : m_bound)
            if (bound.field == watched)
                take(bound);
    return QObject::eventFilter(watched, event);
}

void PlanDesk::take(Bound& bound)
{
    const QString text = bound.field->text();
    if (!takes() || text.trimmed() == bound.written.trimmed())
        return;
    bound.written = text;
    const Set set = bound.set;
    const QString draft = box(bound.name); // another child may be shown by the time it is written
    if (change([&](ChildSettled& settled) { set(settled, text.trimmed()); }))
        guarded(m_messages, [&] { clearDraft(m_tools.desk.office(), draft); });
}

bool PlanDesk::change(const std::function<void(ChildSettled&)>& change)
{
    if (!takes())
        return false;
    const ChildSettled before = settled();
    ChildSettled after = before;
    change(after);
    if (after == before)
        return true;
    m_undo.push_back(before);
    if (!write(before, after)) {
        m_undo.pop_back();
        return false;
    }
    Q_EMIT undoChanged();
    return true;
}

bool PlanDesk::write(const ChildSettled& before, const ChildSettled& after)
{
    return step([&] {
        const Office& office = m_tools.desk.office();
        const ConferenceId& id = m_state->file().conference.id;
        StepResult result = after.plan == before.plan ? StepResult{{Outcome::Satisfied, {}, {}}, true} : savePlan(office, id, after.plan);
        if (result.done && after.help != before.help)
            result = saveHelp(office, id, after.plan.child, after.help);
        return result;
    });
}

bool PlanDesk::step(const std::function<StepResult()>& step)
{
    StepResult result;
    if (!guarded(m_messages, [&] { result = step(); }))
        return false;
    if (result.done) {
        Q_EMIT changed();
        return true;
    }
    const std::vector<Reason> reasons = result.verdict.reasons;
    m_messages.show({.tone = Tone::Attention, .text = [this, reasons] {
        return m_state ? sentences(reasons, livewords::naming(*m_state, m_tools.desk), screenLanguage()).join(u' ') : QString();
    }});
    return false;
}

void PlanDesk::undo()
{
    if (m_undo.empty() || !takes())
        return;
    const ChildSettled back = m_undo.back();
    m_undo.pop_back();
    write(settled(), back);
    Q_EMIT undoChanged();
}

QString PlanDesk::box(const QString& name) const
{
    return u"live/%1/%2/plan/%3"_s.arg(m_state->file().conference.id.text(), m_of->text(), name);
}

void PlanDesk::keep(const QString& name, const QString& text)
{
    if (!takes())
        return;
    if (guarded(m_messages, [&] { keepDraft(m_tools.desk.office(), box(name), text); }))
        Q_EMIT draftKept();
}

void PlanDesk::forget(const QString& name)
{
    if (m_state && m_tools.desk.isOpen())
        guarded(m_messages, [&] { clearDraft(m_tools.desk.office(), box(name)); });
}

QString PlanDesk::kept(const QString& name) const
{
    QString text;
    if (m_state && m_tools.desk.isOpen())
        guarded(m_messages, [&] {
            if (const auto draft = draftIn(m_tools.desk.office(), box(name)))
                text = draft->text;
        });
    return text;
}

} // namespace cadair::ui

#include "moc_plandesk.cpp"
