#include "ui/conference/live/planpage.h"

#include "core/rules/contents.h"
#include "core/workflow/planmaking.h"
#include "ui/widgets/currentstack.h"
#include "ui/conference/live/planhelp.h"
#include "ui/conference/live/planpeople.h"
#include "ui/conference/live/planproposals.h"
#include "ui/conference/live/planrows.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// Each line is a risk.
QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

} // namespace

PlanPage::PlanPage(const LiveTools& tools, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(new PlanDesk(tools, messages, this)), m_sections(new SegmentBar(this)), m_stack(new CurrentStack(this)),
      m_risks(new SettlingText(this)), m_risksRow(new FieldRow(m_risks, this, FieldRow::LabelPlace::Above)), m_changes(new SettlingText(this)),
      m_changesRow(new FieldRow(m_changes, this, FieldRow::LabelPlace::Above)), m_contingency(new SettlingText(this)),
      m_contingencyRow(new FieldRow(m_contingency, this, FieldRow::LabelPlace::Above)),
      m_outcomes(new PlanRows(PlanRowsModel::Kind::Outcomes, *m_desk, this)), m_actions(new PlanRows(PlanRowsModel::Kind::Actions, *m_desk, this)),
      m_people(new PlanPeople(*m_desk, this)), m_help(new PlanHelp(*m_desk, this)),
      m_proposals(new PlanProposals(*m_desk, this)), m_missingIcon(new IconLabel(this)),
      m_missing(new TextLabel(this, TextSize::Small)), m_copy(makeButton(this, ButtonLook::Plain, u"files"_s))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    auto* head = new QHBoxLayout;
    scaleLayout(head, {16, 8, 16, 8}, 8);
    m_sections->setFolds(true);
    head->addWidget(m_sections, 1);
    all->addLayout(head);
    all->addWidget(new Hairline(this));
    m_stack->addWidget(scrolled(makeAims()));
    m_stack->addWidget(m_actions);
    m_stack->addWidget(scrolled(m_people));
    m_stack->addWidget(scrolled(m_help));
    all->addWidget(m_stack, 1);
    all->addWidget(new Hairline(this));
    auto* foot = new QHBoxLayout;
    scaleLayout(foot, {16, 8, 8, 8}, 8);
    foot->addWidget(m_missingIcon, 0, Qt::AlignTop);
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_copy);
    all->addLayout(foot);
    setLive(m_copy);
    connect(m_sections, &SegmentBar::choiceMade, this, [this](int at) { showSection(static_cast<Section>(at)); });
    connect(m_desk, &PlanDesk::changed, this, &PlanPage::changed);
    connect(m_desk, &PlanDesk::draftKept, this, &PlanPage::kept);
    connect(m_desk, &PlanDesk::undoChanged, this, &PlanPage::undoChanged);
    connect(m_copy, &QPushButton::clicked, this, &PlanPage::copyWords);
    refreshTexts();
}

QWidget* PlanPage::scrolled(QWidget* widget)
{
    auto* area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(widget);
    widget->setAutoFillBackground(false); // setting it fills it: the card's white shows instead
    return area;
}

QWidget* PlanPage::makeAims()
{
    auto* aims = new QWidget(this);
    auto* rows = new QVBoxLayout(aims);
    scaleLayout(rows, {}, 0);
    rows->addWidget(m_proposals);
    auto* texts = new QVBoxLayout;
    scaleLayout(texts, {16, 12, 16, 12}, 8);
    texts->addWidget(m_risksRow);
    texts->addWidget(m_changesRow);
    rows->addLayout(texts);
    rows->addWidget(new Hairline(aims));
    m_outcomes->table().setGrowsWithRows(true);
    rows->addWidget(m_outcomes);
    rows->addWidget(new Hairline(aims));
    auto* after = new QVBoxLayout;
    scaleLayout(after, {16, 12, 16, 12}, 8);
    after->addWidget(m_contingencyRow);
    rows->addLayout(after);
    rows->addStretch(1);
    for (SettlingText* text : {m_risks, m_changes, m_contingency})
        text->setLines(2, 6);
    m_desk->bind(m_risks, u"risks"_s, [](const ChildSettled& settled) { return settled.plan.risks.join(u'\n'); },
                 [](ChildSettled& settled, const QString& text) { settled.plan.risks = linesOf(text); });
    m_desk->bind(m_changes, u"changes"_s, [](const ChildSettled& settled) { return settled.plan.changes; },
                 [](ChildSettled& settled, const QString& text) { settled.plan.changes = text; });
    m_desk->bind(m_contingency, u"contingency"_s, [](const ChildSettled& settled) { return settled.plan.contingency; },
                 [](ChildSettled& settled, const QString& text) { settled.plan.contingency = text; });
    return aims;
}

void PlanPage::showSection(Section section)
{
    settle();
    m_sections->setChosen(section);
    m_stack->setCurrentIndex(section);
}

PlanPage::Section PlanPage::section() const
{
    return static_cast<Section>(m_stack->currentIndex());
}

bool PlanPage::withoutPlan() const
{
    const auto outcome = m_desk->state()->subject(m_desk->child()).outcome;
    return outcome == OutcomeKind::NoPlan || outcome == OutcomeKind::EndPlan;
}

void PlanPage::showState(const LiveState& state, int child)
{
    if (m_desk->state() && m_desk->child() != child)
        settle();
    const bool another = m_desk->show(state, child);
    m_behind = !another && !isVisible() && window()->isVisible();
    if (!m_behind)
        fill(another);
}

void PlanPage::showEvent(QShowEvent* event)
{
    if (m_behind && m_desk->state())
        fill(false);
    m_behind = false;
    QWidget::showEvent(event);
}

void PlanPage::fill(bool another)
{
    m_outcomes->showPlan(another);
    m_actions->showPlan(another);
    m_people->showPlan();
    m_help->showPlan();
    m_proposals->showPlan();
    if (another && withoutPlan() != (section() == Help))
        showSection(withoutPlan() ? Help : Aims);
    refreshTexts();
}

void PlanPage::settle()
{
    m_outcomes->settle();
    m_actions->settle();
    m_desk->settle();
}

void PlanPage::clear()
{
    m_behind = false;
    m_outcomes->clear();
    m_actions->clear();
    m_people->clear();
    m_proposals->clear();
    m_desk->clear();
    m_missing->clear();
    m_missingIcon->hide();
}

QWidget* PlanPage::firstField() const
{
    QWidget* first = firstFocusIn(m_stack->currentWidget());
    return first ? first : m_sections;
}

void PlanPage::copyWords()
{
    if (!m_desk->takes())
        return;
    settle();
    const LiveState& state = *m_desk->state();
    std::vector<ChildId> others;
    Question question{.title = tr("For whom should the same words stand?"),
                      .text = tr("Only words are copied, and only where the other plan says nothing yet. Who leads it, its dates and how it goes stay its own.")};
    for (int i = 0; i < state.childCount(); ++i)
        if (i != m_desk->child()) {
            others.push_back(state.childId(i));
            question.verbs << livewords::child(state, i);
        }
    if (others.empty())
        return;
    question.quietPrimary = true;
    const auto answer = m_desk->tools().prompts.ask(this, question);
    if (!answer)
        return;
    const ChildId from = state.childId(m_desk->child());
    const ChildId to = others.at(static_cast<size_t>(*answer));
    const int index = state.indexOf(to);
    if (!m_desk->step([&] { return copyPlanWords(m_desk->tools().desk.office(), m_desk->state()->file().conference.id, from, to); }))
        return;
    m_desk->messages().show({.tone = Tone::Done, .text = [this, index] {
        return m_desk->state() ? tr("The words stand in the plan for %1 as well. Read them there with the family.").arg(livewords::child(*m_desk->state(), index)) : QString();
    }});
}

QString PlanPage::missing() const
{
    return m_missing->text();
}

void PlanPage::refreshMissing()
{
    const LiveState& state = *m_desk->state();
    const CheckFacts facts{state.file(), state.record().dossier, state.procedure(), *state.open.calendar, m_desk->tools().desk.clock().now()};
    QStringList open;
    for (const ContentVerdict& document : judgeDocuments(facts))
        if (document.child == state.childId(m_desk->child()) && document.document.text() == u"outline-plan")
            open = sentences(document.reasons, livewords::naming(state, m_desk->tools().desk), screenLanguage());
    const bool undecided = !state.subject(m_desk->child()).outcome;
    const qsizetype more = open.size() - 2;
    QString words = open.mid(0, 2).join(u' ');
    if (more > 0)
        words += u' ' + tr("And %n more.", nullptr, static_cast<int>(more));
    if (undecided)
        words = tr("Nothing is decided for %1 yet. The plan can be written all the same.").arg(livewords::child(state, m_desk->child()));
    m_missing->setText(words);
    m_missing->setToolTip(open.join(u'\n'));
    m_missing->setTone(undecided ? Tone::Muted : Tone::Plain);
    m_missingIcon->setIcon(shape::attention, Tone::Attention);
    m_missingIcon->setVisible(!words.isEmpty() && !undecided);
}

void PlanPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QWidget::changeEvent(event);
}

void PlanPage::refreshTexts()
{
    const int actions = m_desk->state() ? m_actions->model().written() : 0;
    const int chosen = m_stack->currentIndex();
    m_sections->setTexts({tr("What must change"), actions > 0 ? tr("Actions %1").arg(actions) : tr("Actions"), tr("Who and when"), tr("Without a plan")});
    m_sections->setChosen(chosen);
    m_sections->setAccessibleName(tr("Parts of the plan"));
    m_risksRow->setLabel(tr("Risks, one to a line"));
    m_changesRow->setLabel(tr("What must change, in plain words"));
    m_contingencyRow->setLabel(tr("If it does not work: what happens then"));
    m_outcomes->table().setAccessibleName(tr("Outcomes"));
    m_actions->table().setAccessibleName(tr("Actions"));
    m_copy->setText(tr("Use the same words for…"));
    m_copy->setVisible(m_desk->state() && m_desk->state()->childCount() > 1);
    m_copy->setEnabled(m_desk->takes());
    if (m_desk->state())
        refreshMissing();
}

} // namespace cadair::ui

#include "moc_planpage.cpp"
