#include "ui/families/visitforms.h"

#include "core/wording/limits.h"
#include "core/wording/namesoffollowing.h"
#include "core/workflow/coregroups.h"
#include "core/workflow/visiting.h"
#include "ui/families/formfields.h"
#include "ui/families/ticklist.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMatters = 8;

} // namespace

VisitForm::VisitForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_child(new QComboBox(this)), m_on(new DateField(today(), this)), m_by(new QLineEdit(this)),
      m_seen(new QComboBox(this)), m_ticks(new TickList(3, 1, this)), m_matters(new TickList(mostMatters, 1, this)),
      m_notes(new SettlingText(this)), m_leadTold(new QCheckBox(this)), m_signed(new QCheckBox(this))
{
    m_childRow = addRow(m_child, u"child"_s);
    m_onRow = addRow(m_on, u"on"_s);
    m_byRow = addRow(m_by, u"by"_s);
    m_seenRow = addRow(m_seen, u"seen"_s);
    m_ticksRow = addRow(m_ticks, u"ticks"_s);
    m_mattersRow = addRow(m_matters, u"matters"_s);
    addPlain(m_leadTold);
    m_notesRow = addRow(m_notes, u"notes"_s);
    addPlain(m_signed);
    makeText(m_notes, 3, 10);
    m_seen->addItem(QString(), true);
    m_seen->addItem(QString(), false);
    m_takeBack = addTakingBack();
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (m_visit)
            takeBack(tr("The visit no longer stands here, and the next is counted as if it had not been. The journal keeps what it was."),
                     [this, id = m_visit->id] { return takeBackVisit(office(), id).done; });
    });
    m_ticks->setItems({u"alone"_s, u"awake"_s, u"bedroom"_s});
    connect(m_seen, &QComboBox::currentIndexChanged, this, &VisitForm::showWhatFits);
    connect(m_child, &QComboBox::currentIndexChanged, this, &VisitForm::refreshTexts);
    followVerbs();
    VisitForm::refreshTexts();
}

void VisitForm::edit(const PlanFollowed& plan, const VisitKept& visit, bool isNew)
{
    m_plan = plan;
    m_visit = visit;
    m_new = isNew;
    forgetProblems();
    fillWithChildren(m_child, plan.children, visit.child);
    m_on->setToday(today());
    m_on->setDate(visit.date);
    m_by->setText(visit.by);
    m_seen->setCurrentIndex(visit.seen ? 0 : 1);
    std::set<QString> ticked;
    for (const auto& [word, had] : {std::pair(u"alone"_s, visit.alone), std::pair(u"awake"_s, visit.awake), std::pair(u"bedroom"_s, visit.bedroom)})
        if (had)
            ticked.insert(word);
    m_ticks->setTicked(ticked);
    m_matters->setItems(wordsAsked(u"visit-record", *plan.procedure));
    m_matters->setTicked(visit.recorded);
    m_notes->setSettledText(visit.notes);
    m_leadTold->setChecked(visit.leadTold.has_value());
    m_signed->setChecked(visit.signedOn.has_value());
    m_signed->setEnabled(!visit.signedOn);
    showWhatFits();
    refreshTexts();
}

void VisitForm::forget()
{
    m_plan.reset();
    m_visit.reset();
    m_new = true;
    m_child->clear();
    m_by->clear();
    m_notes->setSettledText({});
    refreshTexts();
}

/// Where nobody was seen nothing is asked about the child; somebody may have to be told.
void VisitForm::showWhatFits()
{
    const bool seen = m_seen->currentData().toBool();
    m_ticksRow->setVisible(seen);
    m_mattersRow->setVisible(seen && !m_matters->items().isEmpty());
    m_leadTold->setVisible(!seen);
}

const VisitsFollowed* VisitForm::visits() const
{
    if (!m_plan)
        return nullptr;
    const auto found = std::ranges::find_if(m_plan->visits, [&](const VisitsFollowed& each) { return each.child.id.text() == m_child->currentData().toString(); });
    return found == m_plan->visits.end() ? nullptr : &*found;
}

QString VisitForm::title() const
{
    return m_new ? tr("A visit to a child") : tr("A visit of %1").arg(longDate(m_visit->date, screenLanguage()));
}

std::vector<FieldProblem> VisitForm::keep()
{
    if (!m_visit)
        return {};
    const auto child = ChildId::parse(m_child->currentData().toString());
    if (!child)
        return {{u"child"_s, FieldFault::Missing}};
    VisitKept visit = *m_visit;
    visit.child = *child;
    visit.date = m_on->date().value_or(QDate());
    visit.by = m_by->text();
    visit.seen = m_seen->currentData().toBool();
    const std::set<QString> ticked = m_ticks->ticked();
    visit.alone = ticked.contains(u"alone"_s);
    visit.awake = ticked.contains(u"awake"_s);
    visit.bedroom = ticked.contains(u"bedroom"_s);
    if (!m_matters->items().isEmpty())
        visit.recorded = m_matters->ticked();
    visit.notes = m_notes->text();
    if (m_leadTold->isChecked())
        visit.leadTold = visit.leadTold.value_or(today());
    else
        visit.leadTold.reset();
    const auto made = recordVisit(office(), visit);
    if (made && m_signed->isChecked() && !visit.signedOn)
        signVisit(office(), *made.id);
    return made.problems;
}

void VisitForm::refreshTexts()
{
    m_childRow->setLabel(tr("To"));
    m_onRow->setLabel(tr("On"));
    const VisitsFollowed* of = visits();
    m_onRow->setExplanation(of && of->next && of->next->due ? limitExplanation(*of->next, screenLanguage(), m_plan->local) : QString());
    m_byRow->setLabel(tr("Who went"));
    m_seenRow->setLabel(tr("The child was"));
    m_seen->setItemText(0, tr("seen"));
    m_seen->setItemText(1, tr("not reached: nobody could be found"));
    m_ticksRow->setLabel(tr("Seen"));
    m_ticks->setTexts({tr("without anybody else there"), tr("awake"), tr("the bedroom too")});
    m_mattersRow->setLabel(tr("What happened"));
    QStringList matters;
    for (const QString& word : m_matters->items())
        matters << nameOfVisitMatter(word, screenLanguage());
    m_matters->setTexts(matters);
    m_leadTold->setText(tr("The lead social worker has been told"));
    m_notesRow->setLabel(tr("Notes"));
    m_signed->setText(tr("The record is signed"));
    m_takeBack->setText(tr("Written down by mistake…"));
    m_takeBack->setVisible(!m_new && m_visit && !m_visit->signedOn);
    refreshFrame(m_new ? tr("Keep this visit") : tr("Keep the changes"));
}

ActionForm::ActionForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_what(new TextLabel(this)), m_state(new QComboBox(this)), m_evidence(new SettlingText(this)),
      m_anew(makeButton(this, ButtonLook::Plain))
{
    addPlain(m_what);
    m_stateRow = addRow(m_state, u"state"_s);
    m_evidenceRow = addRow(m_evidence, u"evidence"_s);
    makeText(m_evidence, 3, 8);
    for (const QString& word : allWords<ActionState>())
        m_state->addItem(QString(), word);
    addAside(m_anew);
    connect(m_anew, &QPushButton::clicked, this, [this] {
        if (m_line)
            Q_EMIT agreeAnewWanted(PlanLine(*m_line));
    });
    followVerbs();
    ActionForm::refreshTexts();
}

void ActionForm::edit(const PlanLine& line)
{
    m_line = line;
    forgetProblems();
    m_state->setCurrentIndex(m_state->findData(wordOf(line.standing.state)));
    m_evidence->setSettledText(line.standing.evidence);
    refreshTexts();
}

void ActionForm::forget()
{
    m_line.reset();
    m_evidence->setSettledText({});
    refreshTexts();
}

QString ActionForm::title() const { return tr("How this action stands"); }

std::vector<FieldProblem> ActionForm::keep()
{
    if (!m_line)
        return {};
    ActionStanding standing = m_line->standing;
    standing.state = *fromWord<ActionState>(m_state->currentData().toString());
    standing.evidence = m_evidence->text();
    return sayHowActionStands(office(), standing).problems;
}

void ActionForm::refreshTexts()
{
    m_what->setText(m_line ? m_line->action.what : QString());
    m_stateRow->setLabel(tr("It is"));
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, nameOf(*fromWord<ActionState>(m_state->itemData(i).toString()), screenLanguage()));
    m_anew->setText(tr("Agree it anew…"));
    m_evidenceRow->setLabel(tr("What shows it"));
    m_evidenceRow->setExplanation(tr("Needed for what is done or no longer needed. The review reads it."));
    refreshFrame(tr("Keep it"));
}

} // namespace cadair::ui

#include "moc_visitforms.cpp"
