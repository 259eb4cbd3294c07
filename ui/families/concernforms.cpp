#include "ui/families/concernforms.h"

#include "core/rules/following.h"
#include "core/wording/namesofplans.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/families/ticklist.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWays = 6;

} // namespace

ConcernForm::ConcernForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_ways(new TickList(mostWays, 1, this)), m_action(new SettlingText(this)), m_passed(new QCheckBox(this))
{
    m_waysRow = addRow(m_ways, u"ways"_s);
    m_actionRow = addRow(m_action, u"what"_s);
    addPlain(m_passed);
    makeText(m_action, 3, 8);
    followVerbs();
    ConcernForm::refreshTexts();
}

void ConcernForm::edit(const PlanFollowed& plan, const PlanDetail& detail)
{
    m_detail = detail;
    forgetProblems();
    QStringList ways = wordsAsked(u"immediate-concern", *plan.procedure);
    if (ways.isEmpty())
        ways = {u"strategy-discussion"_s, u"legal-action"_s, u"enquiry"_s, u"earlier-review"_s};
    m_ways->setItems(ways);
    const ImmediateConcern concern = detail.plan.concern.value_or(ImmediateConcern{});
    m_ways->setTicked(concern.considered);
    m_action->setSettledText(concern.action);
    m_passed->setChecked(false);
    m_passed->setVisible(detail.plan.concern.has_value());
    refreshTexts();
}

void ConcernForm::forget()
{
    m_detail.reset();
    m_action->setSettledText({});
    refreshTexts();
}

QString ConcernForm::title() const
{
    return m_detail ? tr("An immediate concern about %1").arg(FamiliesWords::calledName(m_detail->child)) : QString();
}

std::vector<FieldProblem> ConcernForm::keep()
{
    if (!m_detail)
        return {};
    std::optional<ImmediateConcern> concern;
    if (!m_passed->isChecked())
        concern = ImmediateConcern{m_ways->ticked(), m_action->text()};
    return keepConcern(office(), m_detail->conference, m_detail->child.id, concern).problems;
}

void ConcernForm::refreshTexts()
{
    m_waysRow->setLabel(tr("Thought of"));
    QStringList texts;
    for (const QString& word : m_ways->items())
        texts << nameOfConcernWay(word, screenLanguage());
    m_ways->setTexts(texts);
    m_actionRow->setLabel(tr("What is done"));
    m_actionRow->setExplanation(tr("Who does what now so that the child is safe."));
    m_passed->setText(tr("The concern has passed: it is no longer shown here"));
    refreshFrame(tr("Keep it"));
}

StayForm::StayForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_for(new QComboBox(this)), m_on(new DateField(today(), this)), m_where(new QLineEdit(this)),
      m_planned(new QCheckBox(this)), m_group(new QComboBox(this)), m_strategy(new QComboBox(this)), m_why(new SettlingText(this)),
      m_meeting(new DateField(today(), this)), m_home(new DateField(today(), this))
{
    m_forRow = addRow(m_for, u"child"_s);
    m_onRow = addRow(m_on, u"admitted"_s);
    m_whereRow = addRow(m_where, u"where"_s);
    addPlain(m_planned);
    m_groupRow = addRow(m_group, u"group"_s);
    m_strategyRow = addRow(m_strategy, u"strategy"_s);
    m_whyRow = addRow(m_why, u"why"_s);
    m_meetingRow = addRow(m_meeting, u"meeting"_s);
    m_homeRow = addRow(m_home, u"discharged"_s);
    makeText(m_why, 2, 6);
    makeQuestion(m_group);
    makeQuestion(m_strategy);
    followVerbs();
    StayForm::refreshTexts();
}

void StayForm::edit(const PlanFollowed& plan, const HospitalStay& stay, bool isNew)
{
    m_stay = stay;
    m_new = isNew;
    m_procedure = plan.procedure;
    m_children = plan.children;
    forgetProblems();
    fillWithChildren(m_for, plan.children, stay.child);
    for (DateField* field : {m_on, m_meeting, m_home})
        field->setToday(today());
    m_on->setDate(stay.admitted.isValid() ? std::optional(stay.admitted) : std::nullopt);
    m_where->setText(stay.where);
    m_planned->setChecked(stay.planned);
    setAnswer(m_group, stay.groupMeets);
    setAnswer(m_strategy, stay.strategyInstead);
    m_why->setSettledText(stay.reasons);
    m_meeting->setDate(stay.dischargeMeeting);
    m_home->setDate(stay.discharged);
    refreshTexts();
}

void StayForm::forget()
{
    m_stay.reset();
    m_procedure = nullptr;
    m_new = true;
    m_children.clear();
    m_for->clear();
    m_where->clear();
    m_why->setSettledText({});
    refreshTexts();
}

QString StayForm::title() const
{
    return tr("A stay in hospital");
}

std::vector<FieldProblem> StayForm::keep()
{
    const auto child = ChildId::parse(m_for->currentData().toString());
    if (!m_stay || !child)
        return {{u"child"_s, FieldFault::Missing}};
    HospitalStay stay = *m_stay;
    stay.child = *child;
    stay.admitted = m_on->date().value_or(QDate());
    stay.where = m_where->text();
    stay.planned = m_planned->isChecked();
    stay.groupMeets = answerIn(m_group);
    stay.strategyInstead = answerIn(m_strategy);
    stay.reasons = m_why->text();
    stay.dischargeMeeting = m_meeting->date();
    stay.discharged = m_home->date();
    std::vector<FieldProblem> problems = keepStay(office(), stay).problems;
    for (FieldProblem& problem : problems)
        if (problem.field == u"on")
            problem.field = u"admitted"_s;
    return problems;
}

void StayForm::refreshTexts()
{
    m_forRow->setLabel(tr("Child"));
    m_forRow->setVisible(m_new && m_children.size() > 1);
    m_onRow->setLabel(tr("Admitted on"));
    m_whereRow->setLabel(tr("Where"));
    m_planned->setText(tr("It was planned beforehand"));
    m_groupRow->setLabel(tr("Core group first"));
    m_groupRow->setExplanation(m_procedure ? briefOf(stayRule(*m_procedure), m_procedure) : QString());
    m_group->setItemText(0, tr("Not considered yet"));
    m_group->setItemText(1, tr("It meets before the child goes home"));
    m_group->setItemText(2, tr("It need not meet before that"));
    m_strategyRow->setLabel(tr("Strategy discussion"));
    m_strategy->setItemText(0, tr("Not considered yet"));
    m_strategy->setItemText(1, tr("One is held instead"));
    m_strategy->setItemText(2, tr("None is needed"));
    m_whyRow->setLabel(tr("Why"));
    m_meetingRow->setLabel(tr("Going home planned on"));
    m_homeRow->setLabel(tr("Went home on"));
    refreshFrame(m_new ? tr("Keep this stay") : tr("Keep the changes"));
}

} // namespace cadair::ui

#include "moc_concernforms.cpp"
