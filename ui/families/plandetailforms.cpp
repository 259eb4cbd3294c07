#include "ui/families/plandetailforms.h"

#include "core/rules/following.h"
#include "core/wording/namesofplans.h"
#include "ui/families/acceptancelist.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/families/ticklist.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the profile asks for; where it asks for nothing, the plan in detail all the same.
QStringList worksAsked(const Procedure& procedure)
{
    const QStringList words = wordsAsked(u"plan-work", procedure);
    return words.isEmpty() ? QStringList{u"detailed-plan"_s} : words;
}

/// To whom it is explained: that the record was is asked for with the papers.
QStringList explanationsAsked(const Procedure& procedure)
{
    QStringList words = wordsAsked(u"plan-explained", procedure);
    words.removeAll(u"record"_s);
    return words;
}

constexpr int mostExplanations = 6;

} // namespace

PlanWorkForm::PlanWorkForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_explained(new TickList(mostExplanations, 1, this)), m_acceptances(new AcceptanceList(this)),
      m_given(new DateField(today(), this))
{
    for (const QString& word : {u"detailed-plan"_s, u"written-agreement"_s, u"files-read"_s, u"assessment"_s}) {
        auto* field = new DateField(today(), this);
        m_days.push_back({word, field, addRow(field, word)});
    }
    m_acceptancesRow = addRow(m_acceptances, u"acceptances"_s);
    m_givenRow = addRow(m_given, u"given"_s);
    m_explainedRow = addRow(m_explained, u"explained"_s);
    followVerbs();
    PlanWorkForm::refreshTexts();
}

void PlanWorkForm::edit(const PlanFollowed& plan, const PlanDetail& detail)
{
    m_detail = detail;
    m_procedure = plan.procedure;
    forgetProblems();
    const PlanWork work = workOn(detail.plan);
    const QStringList asked = worksAsked(*plan.procedure);
    for (const Day& day : m_days) {
        const auto done = work.done.find(day.word);
        day.field->setToday(today());
        day.field->setDate(done == work.done.end() ? std::nullopt : std::optional(done->second));
        day.row->setVisible(asked.contains(day.word) || done != work.done.end());
    }
    m_acceptances->setAcceptances(work.acceptances);
    for (QWidget* row : {static_cast<QWidget*>(m_acceptancesRow), static_cast<QWidget*>(m_givenRow)})
        row->setVisible(!work.acceptances.empty());
    m_given->setToday(today());
    m_given->setDate(today());
    m_explained->setItems(explanationsAsked(*plan.procedure));
    m_explained->setTicked(work.explained);
    m_explainedRow->setVisible(!m_explained->items().isEmpty());
    refreshTexts();
}

void PlanWorkForm::forget()
{
    m_detail.reset();
    m_procedure = nullptr;
    m_acceptances->setAcceptances({});
    refreshTexts();
}

QString PlanWorkForm::title() const
{
    return m_detail ? tr("The plan in detail: %1").arg(FamiliesWords::calledName(m_detail->child)) : QString();
}

DateField* PlanWorkForm::dayField(const QString& word) const
{
    const auto found = std::ranges::find(m_days, word, &Day::word);
    return found == m_days.end() ? nullptr : found->field;
}

std::vector<FieldProblem> PlanWorkForm::keep()
{
    if (!m_detail)
        return {};
    PlanWork work = workOn(m_detail->plan);
    for (const Day& day : m_days) {
        work.done.erase(day.word);
        if (day.field->date())
            work.done.emplace(day.word, *day.field->date());
    }
    for (const QString& word : m_explained->items())
        work.explained.erase(word);
    work.explained.merge(m_explained->ticked());
    work.acceptances = m_acceptances->acceptances(m_given->date());
    return keepPlanWork(office(), m_detail->conference, m_detail->child.id, work).problems;
}

void PlanWorkForm::refreshTexts()
{
    for (const Day& day : m_days)
        day.row->setLabel(nameOfPlanWork(day.word, screenLanguage()));
    m_acceptancesRow->setLabel(tr("Who has taken it on"));
    QString owed;
    if (m_detail && m_procedure) {
        QStringList forms;
        for (const QString& form : acceptedForms(*m_procedure))
            forms << nameOfAcceptance(form, screenLanguage());
        if (!forms.isEmpty())
            //: %1: forms, such as "Signed, By e-mail"
            owed = tr("What counts here for an agency’s part: %1.").arg(forms.join(u", "_s));
    }
    m_acceptancesRow->setExplanation(owed);
    m_givenRow->setLabel(tr("Given on"));
    m_givenRow->setExplanation(tr("For those whose word you write down now."));
    m_acceptances->refreshTexts();
    m_explainedRow->setLabel(tr("Explained"));
    QStringList texts;
    for (const QString& word : m_explained->items())
        texts << nameOfPlanExplained(word, screenLanguage());
    m_explained->setTexts(texts);
    refreshFrame(tr("Keep it"));
}

PlanActionForm::PlanActionForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_for(new QComboBox(this)), m_what(new SettlingText(this)), m_first(new TextLabel(this, TextSize::Body, Tone::Muted)),
      m_who(new QComboBox(this)), m_by(new DateField(today(), this)), m_on(new DateField(today(), this)), m_measure(new QLineEdit(this))
{
    m_forRow = addRow(m_for, u"child"_s);
    m_whatRow = addRow(m_what, u"what"_s);
    addPlain(m_first);
    m_whoRow = addRow(m_who, u"who"_s);
    m_byRow = addRow(m_by, u"by"_s);
    m_measureRow = addRow(m_measure, u"measure"_s);
    m_onRow = addRow(m_on, u"on"_s);
    makeText(m_what, 2, 6);
    m_who->setEditable(true);
    m_who->setInsertPolicy(QComboBox::NoInsert);
    followVerbs();
    PlanActionForm::refreshTexts();
}

void PlanActionForm::begin(const PlanFollowed& plan, const ChildId& child)
{
    m_plan = plan.conference;
    m_child = child;
    m_children = plan.children;
    forgetProblems();
    fillWithChildren(m_for, plan.children, child);
    m_who->clear();
    QStringList names;
    for (const GroupMember& member : plan.members)
        names << member.name;
    for (const PlanLine& line : plan.actions)
        names << line.action.owner;
    names.removeAll(QString());
    names.removeDuplicates();
    m_who->addItems(names);
    for (DateField* field : {m_by, m_on})
        field->setToday(today());
}

void PlanActionForm::add(const PlanFollowed& plan, const PlanDetail& detail)
{
    m_line.reset();
    begin(plan, detail.child.id);
    m_what->setSettledText({});
    m_what->setReadOnly(false);
    m_who->setCurrentText({});
    m_by->setDate({});
    m_measure->clear();
    refreshTexts();
}

void PlanActionForm::agreeAnew(const PlanFollowed& plan, const PlanLine& line)
{
    m_line = line;
    begin(plan, line.child);
    m_what->setSettledText(line.action.what);
    m_what->setReadOnly(true);
    m_who->setCurrentText(line.action.owner);
    m_by->setDate(line.action.by);
    m_on->setDate(today());
    refreshTexts();
}

void PlanActionForm::forget()
{
    m_line.reset();
    m_child.reset();
    m_children.clear();
    m_for->clear();
    m_who->clear();
    m_what->setSettledText({});
    m_measure->clear();
    refreshTexts();
}

QString PlanActionForm::title() const
{
    return isNew() ? tr("An action worked out by the core group") : tr("An action agreed anew");
}

std::vector<FieldProblem> PlanActionForm::keep()
{
    const auto child = ChildId::parse(m_for->currentData().toString());
    if (!m_child || !child)
        return {{u"child"_s, FieldFault::Missing}};
    const QString who = m_who->currentText();
    if (!isNew())
        return cadair::agreeAnew(office(), m_plan, *m_child, m_line->action.what, {who, m_by->date()}, m_on->date().value_or(QDate())).problems;
    return cadair::addAction(office(), m_plan, *child, {.what = m_what->text(), .owner = who, .by = m_by->date(), .measure = m_measure->text()}).problems;
}

void PlanActionForm::refreshTexts()
{
    m_forRow->setLabel(tr("For"));
    m_forRow->setVisible(isNew() && m_children.size() > 1);
    m_whatRow->setLabel(tr("What is done"));
    m_whatRow->setExplanation(isNew() ? tr("The outline that the conference made stays as it was: this stands beside it.") : QString());
    const bool before = m_line && m_line->action.first;
    m_first->setVisible(before);
    if (before) {
        const Promise& first = *m_line->action.first;
        //: %1: a name, %2: a date
        m_first->setText(first.by ? tr("As the conference had it: %1, by %2").arg(first.owner, longDate(*first.by, screenLanguage()))
                                  //: %1: a name
                                  : tr("As the conference had it: %1").arg(first.owner));
    }
    m_whoRow->setLabel(tr("Who does it"));
    m_byRow->setLabel(tr("By"));
    m_measureRow->setLabel(tr("How it is judged"));
    m_measureRow->setVisible(isNew());
    m_onRow->setLabel(tr("Agreed on"));
    m_onRow->setExplanation(tr("With everybody concerned. What the conference decided is kept beside it."));
    m_onRow->setVisible(!isNew());
    refreshFrame(isNew() ? tr("Add this action") : tr("Keep what was agreed"));
}

} // namespace cadair::ui

#include "moc_plandetailforms.cpp"
