#include "ui/conference/planner/plannerworkspace.h"

#include "core/workflow/complaining.h"
#include "core/workflow/families.h"
#include "core/workflow/lookedafter.h"
#include "core/workflow/meeting.h"
#include "core/workflow/transferring.h"
#include "core/workflow/reviewing.h"
#include "ui/conference/planner/agendastep.h"
#include "ui/conference/planner/checkstep.h"
#include "ui/conference/planner/familystep.h"
#include "ui/conference/planner/kindstep.h"
#include "ui/conference/planner/limitwords.h"
#include "ui/conference/planner/stepbar.h"
#include "ui/conference/planner/whenstep.h"
#include "ui/conference/planner/whostep.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/storewords.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

const QString draftBox = u"new-conference"_s;
constexpr int keepAfterMs = 1200; // two seconds are the most that may be lost
constexpr int lastStep = 5;
constexpr int familyAt = 1;

} // namespace

PlannerWorkspace::PlannerWorkspace(Desk& desk, Prompts& prompts, QWidget* parent)
    : Workspace(parent), m_desk(desk), m_prompts(prompts), m_state(new PlannerState(desk, prompts, messages(), this)),
      m_bar(new StepBar(lastStep + 1, this)), m_stack(new QStackedWidget(this)), m_kind(new KindStep(*m_state, m_stack)),
      m_family(new FamilyStep(*m_state, m_stack)), m_when(new WhenStep(*m_state, m_stack)), m_who(new WhoStep(*m_state, m_stack)),
      m_agenda(new AgendaStep(*m_state, m_stack)), m_check(new CheckStep(*m_state, m_stack)),
      m_steps{m_kind, m_family, m_when, m_who, m_agenda, m_check}, m_keep(new QTimer(this))
{
    heading().addRight(m_bar);
    for (PlannerStep* step : m_steps) {
        m_stack->addWidget(step);
        connect(step, &PlannerStep::primaryChanged, this, &PlannerWorkspace::refreshBar);
        connect(step, &PlannerStep::stepWanted, this, &PlannerWorkspace::showStep);
    }
    for (const LimitWords* words : m_stack->findChildren<LimitWords*>())
        connect(words, &LimitWords::ruleWanted, this, [this](const QString& rule) { Q_EMIT goTo(rulesOf(m_state->procedure().id.text(), rule)); });
    content()->addWidget(m_stack, 1);
    m_back = actions().addSecondary(u"chevron-left"_s);
    m_close = actions().addQuiet();
    m_next = actions().primary();
    m_keep->setSingleShot(true);
    m_keep->setInterval(keepAfterMs);
    connect(m_keep, &QTimer::timeout, this, &PlannerWorkspace::keepDraft);
    connect(m_bar, &StepBar::chosen, this, &PlannerWorkspace::showStep);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(isDeclined() && m_step == lastStep ? familyAt : m_step - 1); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (canLeave())
            Q_EMIT goTo({u"today"_s, {}, {}});
    });
    connect(m_next, &QPushButton::clicked, this, &PlannerWorkspace::proceed);
    connect(m_state, &PlannerState::changed, this, &PlannerWorkspace::refreshTexts);
    connect(m_state, &PlannerState::touched, this, [this] {
        if (!m_keep->isActive())
            m_keep->start();
    });
    refreshTexts();
}

QString PlannerWorkspace::id() const { return u"new-conference"_s; }
QString PlannerWorkspace::railId() const { return u"conferences"_s; }
QString PlannerWorkspace::name() const { return tr("New conference"); }

std::vector<Command> PlannerWorkspace::commands() const
{
    Command again{u"planner.again"_s, tr("Start the new conference &again…"), {}, Menu::Conference, {}};
    again.run = [self = const_cast<PlannerWorkspace*>(this)] { self->startAgain(); };
    again.enabled = m_state->isOpen();
    again.whyNot = tr("Nothing is begun yet");
    return {again};
}

bool PlannerWorkspace::open(const QString& record, const QString& part)
{
    if (const auto declined = ConferenceId::parse(record); declined && part == u"again")
        return openPlan([this, declined] { return planAfterDeclined(m_desk.office(), *declined); });
    if (const auto complaint = ComplaintId::parse(record); complaint && part == u"complaint")
        return openPlan([this, complaint] { return planAfterComplaint(m_desk.office(), *complaint); });
    if (const auto move = MoveId::parse(record); move && part == u"move")
        return openPlan([this, move] { return planForMove(m_desk.office(), *move); });
    if (const auto step = CareStepId::parse(record); step && part == u"care")
        return openPlan([this, step] { return planForCareStep(m_desk.office(), *step); });
    if (const auto plan = ConferenceId::parse(record); plan && part == u"review-of-plan")
        return openPlan([this, plan] { return planForReview(m_desk.office(), *plan); });
    const auto family = FamilyId::parse(record);
    if (!record.isEmpty() && !family)
        return false;
    beginOrResume();
    if (!m_state->isOpen())
        return true;
    if (family && m_state->draft().family && *m_state->draft().family != *family) {
        // one draft at a time; the one begun is not thrown away by a click elsewhere
        messages().show({Tone::Attention,
                         [] { return PlannerWorkspace::tr("Another conference is half planned: this is its draft. Finish it, or start again with the family you came from."); },
                         {{[] { return PlannerWorkspace::tr("Start again with that family"); },
                           [this, family, part] {
                               m_state->setPlan(m_state->freshPlan());
                               open(family->text(), part);
                               showStep(part == u"review" ? 2 : 1);
                           },
                           false}},
                         true, {}, false});
        return true;
    }
    if (family && !m_state->draft().family) {
        std::optional<Household> household;
        guarded(messages(), [&] { household = openHousehold(m_desk.office(), *family); });
        if (!household)
            return false;
        m_state->change([&](ConferencePlan& p) {
            p.conference.family = family;
            for (const Child& child : household->children)
                if (!child.died)
                    p.conference.children.push_back(child.id);
            if (part == u"review")
                p.conference.type = ConferenceType::Review;
        });
    }
    return true;
}

bool PlannerWorkspace::openPlan(const std::function<std::optional<ConferencePlan>()>& made)
{
    beginOrResume();
    if (!m_state->isOpen())
        return true;
    std::optional<ConferencePlan> plan;
    if (!guarded(messages(), [&] { plan = made(); }) || !plan)
        return false;
    const auto begin = [this, plan = *plan] {
        messages().dismiss();
        m_state->setPlan(m_state->freshPlan());
        m_state->change([&plan](ConferencePlan& p) { p = plan; }); // kept as a draft from now on
        showStep(0);
    };
    if (!m_state->draft().family) {
        begin();
        return true;
    }
    messages().show({Tone::Attention,
                     [] { return PlannerWorkspace::tr("Another conference is half planned: this is its draft. Finish it, or start again with the request you came from."); },
                     {{[] { return PlannerWorkspace::tr("Start again with that request"); }, begin, false}},
                     true,
                     {},
                     false});
    return true;
}

Destination PlannerWorkspace::whereabouts() const
{
    return {id(), {}, {}};
}

void PlannerWorkspace::activated()
{
    if (!m_state->isOpen())
        beginOrResume();
    else
        m_state->readAnew();
    showStep(m_step);
}

void PlannerWorkspace::beginOrResume()
{
    if (m_state->isOpen() || !m_desk.isOpen())
        return;
    guarded(messages(), [this] {
        std::optional<ConferencePlan> plan;
        m_step = 0;
        m_keptAt.reset();
        if (const auto draft = draftIn(m_desk.office(), draftBox)) {
            plan = planFrom(draft->text);
            if (plan && m_desk.rulebook().find(plan->conference.procedure)) {
                m_step = std::clamp(draft->caret, 0, lastStep);
                const QDateTime keptAt = draft->keptAt;
                m_keptAt = keptAt.time();
                messages().show({Tone::Note,
                                 [keptAt] {
                                     return PlannerWorkspace::tr("This is the draft kept on %1 at %2. Go on with it, or start again.")
                                         .arg(longDate(keptAt.date(), screenLanguage()), timeText(keptAt.time()));
                                 },
                                 {{[] { return PlannerWorkspace::tr("Start again…"); }, [this] { startAgain(); }, true}},
                                 true,
                                 {},
                                 false});
            } else {
                plan.reset();
            }
        }
        m_state->setPlan(plan ? *plan : m_state->freshPlan());
    });
}

void PlannerWorkspace::startAgain()
{
    Question question;
    question.title = tr("Start again?");
    question.text = tr("What is chosen here is given up. Families, children and people you added stay in the casebook.");
    question.verbs = {tr("Keep the draft"), tr("Start again")};
    if (m_prompts.ask(this, question) != 1)
        return;
    messages().dismiss();
    guarded(messages(), [this] {
        m_keep->stop();
        clearDraft(m_desk.office(), draftBox);
        m_keptAt.reset();
        m_state->setPlan(m_state->freshPlan());
    });
    showStep(0);
}

Destination PlannerWorkspace::ruleAsked() const
{
    if (!m_state->isOpen())
        return rulesOf({}, {});
    const QString procedure = m_state->procedure().id.text();
    for (const LimitWords* words : current()->findChildren<LimitWords*>())
        if (words->isVisible() && !words->ruleId().isEmpty())
            return rulesOf(procedure, words->ruleId());
    const Moment moment = current() == m_who ? Moment::Invite : current() == m_agenda ? Moment::Meet : Moment::Convene;
    return rulesOf(procedure, wordOf(moment));
}

bool PlannerWorkspace::canLeave()
{
    for (PlannerStep* step : m_steps)
        step->settle();
    if (m_keep->isActive())
        keepDraft();
    return true;
}

void PlannerWorkspace::aboutToLock()
{
    canLeave();
    messages().dismiss();
    m_state->clear();
    refreshTexts();
}

void PlannerWorkspace::unlocked()
{
    const int step = m_step;
    beginOrResume();
    messages().dismiss(); // the same draft, still on the screen
    showStep(step);
}

QList<QWidget*> PlannerWorkspace::stops() const
{
    QList<QWidget*> found = Page::stops();
    QList<QWidget*> panes;
    for (QWidget* pane : current()->panes())
        if (pane->isVisible() && firstFocusIn(pane))
            panes << pane;
    const qsizetype after = !found.isEmpty() && found.constFirst() == heading().right() ? 1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        found.insert(after + i, panes.at(i));
    return found;
}

PlannerStep* PlannerWorkspace::current() const
{
    return m_steps.at(static_cast<size_t>(m_step));
}

void PlannerWorkspace::showStep(int step)
{
    if (!m_state->isOpen() || step < 0 || step > lastStep)
        return;
    current()->settle();
    const bool moved = m_step != step;
    m_step = step;
    m_stack->setCurrentWidget(current());
    current()->arrive();
    if (moved && m_keptAt) // the page last shown is part of the draft
        m_keep->start();
    refreshTexts();
    Q_EMIT commandsChanged();
}

void PlannerWorkspace::proceed()
{
    current()->settle();
    if (m_step == lastStep) {
        make();
        return;
    }
    if (current()->primaryWords().isEmpty() || current()->proceed())
        showStep(following());
}

bool PlannerWorkspace::isDeclined() const
{
    return m_state->isOpen() && m_state->plan().request.declined;
}

/// A conference that is not held has no day, nobody asked and no agenda.
int PlannerWorkspace::following() const
{
    return isDeclined() && m_step >= familyAt ? lastStep : std::min(m_step + 1, lastStep);
}

void PlannerWorkspace::keepDraft()
{
    m_keep->stop();
    if (!m_state->isOpen() || !m_desk.isOpen())
        return;
    guarded(messages(), [this] {
        cadair::keepDraft(m_desk.office(), draftBox, planText(m_state->plan()), m_step);
        m_keptAt = m_desk.clock().now().time();
        Q_EMIT saved();
    });
    refreshTexts();
}

void PlannerWorkspace::make()
{
    std::optional<ConferenceId> made;
    if (!guarded(messages(), [&] { made = makePlanned(m_desk.office(), m_state->plan(), draftBox).id; }))
        return;
    if (!made) { // something changed underneath since the page was drawn
        m_state->readAnew();
        current()->arrive();
        return;
    }
    m_keep->stop();
    m_keptAt.reset();
    m_state->clear();
    m_step = 0;
    messages().dismiss();
    Q_EMIT saved();
    Q_EMIT goTo({u"conference"_s, made->text(), u"prepare"_s});
}

void PlannerWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void PlannerWorkspace::refreshBar()
{
    const bool last = m_step == lastStep;
    QString words = current()->primaryWords();
    const bool special = !words.isEmpty();
    if (!special)
        words = tr("Next: %1").arg(m_steps.at(static_cast<size_t>(following()))->title());
    m_next->setText(words);
    m_next->setEnabled(m_state->isOpen() && (!special || current()->primaryEnabled()));
    setIconName(m_next, special ? u"check-lg"_s : QString());
    setTrailingIconName(m_next, special ? QString() : u"chevron-right"_s);
    actions().setNote(current()->note(), last && !current()->primaryEnabled() ? Tone::Attention : Tone::Muted);
    for (int i = 0; i <= lastStep; ++i)
        m_bar->set(i, m_steps.at(static_cast<size_t>(i))->title(), m_steps.at(static_cast<size_t>(i))->isDone(), i == m_step);
}

void PlannerWorkspace::refreshTexts()
{
    heading().setTitle(name());
    QStringList parts;
    if (m_state->isOpen() && m_state->household())
        parts << m_state->household()->family.name;
    if (m_keptAt)
        parts << tr("draft kept %1").arg(timeTextWithSeconds(*m_keptAt));
    heading().setContext(parts.isEmpty() ? tr("Nothing is chosen yet") : parts.join(u" · "_s));
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_step > 0);
    m_close->setText(tr("Close, keep the draft"));
    refreshBar();
}

} // namespace cadair::ui

#include "moc_plannerworkspace.cpp"
