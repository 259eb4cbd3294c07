#include "ui/conference/planner/checkstep.h"

#include "core/documents/recipients.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/limits.h"
#include "core/wording/names.h"
#include "core/workflow/complaining.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/conference/planner/limitwords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

CheckStep::CheckStep(PlannerState& plan, QWidget* parent)
    : PlannerStep(plan, parent), m_card(new Card(this)), m_table(new CardTable(m_card)), m_limitCard(new Card(this)),
      m_limit(new LimitWords(m_limitCard)), m_next(new TextLabel(m_card, TextSize::Body, Tone::Muted)),
      m_checklistCard(new Card(this)), m_checklist(new ChecklistPanel(plan.desk(), plan.messages(), m_checklistCard))
{
    auto* page = new QHBoxLayout(this);
    scaleLayout(page, {}, 12);
    page->addWidget(m_card, 5);
    auto* right = new QVBoxLayout;
    scaleLayout(right, {}, 12);
    right->addWidget(m_limitCard);
    right->addWidget(m_checklistCard, 1);
    page->addLayout(right, 4);
    scaleMinimumHeight(m_limitCard, 216); // the limit's words come first, in either language
    m_checklist->setMoments({Moment::Request, Moment::Convene, Moment::Invite});
    m_checklistCard->setBody(m_checklist);
    writeChecklist();
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 3; };
    makers.id = [](int row) { return QString::number(row); };
    makers.cell = [this](int row, int column) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        if (column == 0)
            return mutedCell(line.point ? pointLabel(*line.point) : label(line.what));
        if (column == 2)
            return buttonCell(tr("Change…"));
        if (line.point)
            return stateCell(line.bars ? Tone::Stopped : Tone::Attention, pointWords(*line.point));
        if (line.stands)
            return textCell(value(line.what));
        const QString shown = value(line.what);
        return stateCell(line.bars ? Tone::Stopped : Tone::Attention, missing(line.what), shown);
    };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->horizontalHeader()->hide();
    m_table->setColumns({{ColumnWidth::Kind::Contents, 150}, {ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Contents, 0}});
    m_card->setBody(m_table);
    m_card->addPadded()->addWidget(m_next);
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) { Q_EMIT stepWanted(m_lines.at(id.toUInt()).step); });
    auto* side = m_limitCard->addPadded();
    side->addWidget(m_limit);
    side->addStretch(1);
    connect(&plan, &PlannerState::changed, this, &CheckStep::showPlan);
    refreshTexts();
}

QString CheckStep::title() const { return tr("Check"); }

QString CheckStep::primaryWords() const
{
    if (state().isOpen() && state().plan().request.declined)
        return tr("Record that none is held");
    return state().isOpen() ? tr("Create and draft %n invitation(s)", nullptr, invitations()) : tr("Create the conference");
}

bool CheckStep::primaryEnabled() const
{
    return std::none_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.bars && !line.stands; });
}

QString CheckStep::note() const
{
    for (const Line& line : m_lines)
        if (line.bars && !line.stands)
            return line.point ? pointWords(*line.point) : missing(line.what);
    return {};
}

QList<QWidget*> CheckStep::panes() const
{
    return {m_card, m_checklistCard};
}

int CheckStep::invitations() const
{
    return state().isOpen() ? static_cast<int>(recipientsOf(documents::invitation(), state().planned().file, state().procedure()).size()) : 0;
}

void CheckStep::arrive()
{
    showPlan();
    m_table->setFocus();
}

void CheckStep::showPlan()
{
    m_rows->changeRows([this] {
        m_lines.clear();
        if (!state().isOpen())
            return;
        addPoints();
        addChosen();
    });
    showChecklist();
    refreshTexts();
    Q_EMIT primaryChanged();
}

/// What cannot be meant as it stands comes first: it is mended before anything else is read.
void CheckStep::addPoints()
{
    const auto step = [](PlanFault fault) {
        switch (fault) {
        case PlanFault::DayHasPassed:
        case PlanFault::EndsAfterMidnight:
        case PlanFault::ChairComplainedOf: return 2;
        case PlanFault::BornAfterTheDay:
        case PlanFault::ChildTwice: return 1;
        case PlanFault::SameName: return 3;
        default: return 0;
        }
    };
    guarded(state().messages(), [&] {
        for (const PlanPoint& point : pointsOf(state().plan(), state().planned(), barredChairs(state().office(), state().planned().file), state().desk().clock().now()))
            m_lines.push_back({What::Point, step(point.fault), false, point.bars, point});
    });
}

void CheckStep::addChosen()
{
    const ConferencePlan& plan = state().plan();
    const NewConference& draft = plan.conference;
    const Dossier& dossier = state().planned().record.dossier;
    std::vector<FieldProblem> problems;
    guarded(state().messages(), [&] { problems = problemsOf(state().office(), draft); });
    const auto has = [&](const QString& field) {
        return std::any_of(problems.begin(), problems.end(), [&](const FieldProblem& p) { return p.field == field; });
    };
    m_lines.push_back({What::Kind, 0, true, false});
    m_lines.push_back({What::Request, 0, plan.request.trigger.has_value(), false});
    m_lines.push_back({What::Reasons, 0, !draft.reasons.trimmed().isEmpty(), false});
    m_lines.push_back({What::Family, 1, !has(u"family"_s) && !has(u"children"_s), true});
    if (const auto& household = dossier.request.household)
        m_lines.push_back({What::Household, 1, std::none_of(household->begin(), household->end(), [](const HouseholdChild& c) { return c.whyLeftOut.isEmpty(); }), false});
    if (plan.request.declined) { // nothing of what follows is asked of a conference that is not held
        if (!plan.request.declinedReason.isEmpty()) // without one it stands out above
            m_lines.push_back({What::Declined, 0, true, true});
        return;
    }
    m_lines.push_back({What::Date, 2, draft.date && draft.start, has(u"start"_s)});
    if (draft.date && (has(u"lateReason"_s) || !draft.lateReason.isEmpty()))
        m_lines.push_back({What::LateReason, 2, !has(u"lateReason"_s), true});
    m_lines.push_back({What::Place, 2, !draft.place.isEmpty(), false});
    m_lines.push_back({What::Chair, 3, draft.chair.has_value(), false});
    if (draft.chair)
        m_lines.push_back({What::Independent, 3, plan.chairing.independent.value_or(false), false});
    if (const auto& chairing = dossier.chairing; chairing && draft.chair && !chairing->previousChair.isEmpty() && chairing->chair != chairing->previousChair)
        m_lines.push_back({What::Change, 3, !chairing->changeReason.isEmpty(), false});
    m_lines.push_back({What::MinuteTaker, 3, plan.minuteTaker.has_value(), false});
    m_lines.push_back({What::Asked, 3, !plan.invitees.empty(), false});
    if (!draft.children.empty()) {
        bool quorate = true;
        for (const ChildQuorum& child : quorumNow(state().planned(), state().desk().clock().now()))
            quorate = quorate && child.now.outcome != Outcome::Refused;
        m_lines.push_back({What::Quorum, 3, quorate, false});
    }
    m_lines.push_back({What::Agenda, 4, true, false});
}

void CheckStep::showChecklist()
{
    if (!state().isOpen())
        return m_checklist->clear();
    OpenConference planned = state().planned();
    planned.file.conference.id = m_standIn;
    m_checklist->showConference(planned);
}

/// What is gone through before the conference exists stands in its plan and goes into the record with it.
void CheckStep::writeChecklist()
{
    const auto forget = [](ConferencePlan& plan, const ChecklistLine& line) {
        std::erase_if(plan.answers, [&](const Answer& each) { return each.moment == line.moment && each.group == line.group; });
    };
    const auto change = [this](const std::function<void(ConferencePlan&)>& changed) {
        state().change(changed);
        return StepResult{{Outcome::Satisfied, {}, {}}, true};
    };
    ChecklistPanel::Writing writing;
    writing.answer = [this, forget, change](const ChecklistLine& line, AnswerState answered, const QString& text) {
        return change([&](ConferencePlan& plan) {
            forget(plan, line);
            plan.answers.push_back({m_standIn, line.moment, line.group, answered, text, state().office().casebook.actor(), state().desk().clock().now()});
        });
    };
    writing.takeBack = [forget, change](const ChecklistLine& line) {
        return change([&](ConferencePlan& plan) { forget(plan, line); });
    };
    writing.say = [change](const QString& word, bool holds) {
        return change([&](ConferencePlan& plan) {
            plan.circumstances.erase(word);
            if (holds)
                plan.circumstances.insert(word);
        });
    };
    m_checklist->writeTo(std::move(writing), u"new"_s);
}

void CheckStep::changeEvent(QEvent* event)
{
    PlannerStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void CheckStep::refreshTexts()
{
    const Language language = screenLanguage();
    m_card->setTitle(tr("Before it is made"));
    m_table->setAccessibleName(tr("Everything chosen so far"));
    m_limitCard->setTitle(tr("The limit"));
    m_checklistCard->setTitle(tr("What the procedures ask"));
    m_next->setText(state().isOpen() && state().plan().request.declined ? tr("The request is kept with its reasons, and nobody is invited. It stays in the list of conferences.") : tr("Making it keeps the family’s particulars as they are today. Nothing is sent: the invitations are drafts until you print or send them."));
    m_limitCard->setVisible(!state().isOpen() || !state().plan().request.declined);
    if (!state().isOpen()) {
        m_limit->clear();
        return;
    }
    const auto& latest = state().latest();
    if (!latest) {
        m_limit->show(state(), std::nullopt, tr("No limit runs for this conference"), Tone::Note);
        return;
    }
    const auto& date = state().draft().date;
    const bool late = date && *date > latest->due->date();
    const QString due = longDate(latest->due->date(), language);
    m_limit->show(state(), latest, !date ? tr("By %1").arg(due) : late ? tr("After the limit of %1").arg(due) : tr("In time: by %1").arg(due),
                  !date ? Tone::Note : late ? Tone::Stopped : Tone::Done);
}

} // namespace cadair::ui

#include "moc_checkstep.cpp"
