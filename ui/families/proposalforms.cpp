#include "ui/families/proposalforms.h"

#include "core/wording/namesofplans.h"
#include "ui/families/familieswords.h"
#include "ui/families/formfields.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/settlingtext.h"

#include <QComboBox>
#include <QLineEdit>

namespace cadair::ui {

using namespace Qt::StringLiterals;

ProposalForm::ProposalForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_for(new QComboBox(this)), m_what(new SettlingText(this)), m_why(new SettlingText(this)),
      m_on(new DateField(today(), this)), m_by(new QLineEdit(this)), m_state(new QComboBox(this)), m_decided(new DateField(today(), this)),
      m_answer(new SettlingText(this))
{
    m_forRow = addRow(m_for, u"child"_s);
    m_whatRow = addRow(m_what, u"what"_s);
    m_whyRow = addRow(m_why, u"why"_s);
    m_onRow = addRow(m_on, u"proposed"_s);
    m_byRow = addRow(m_by, u"by"_s);
    m_stateRow = addRow(m_state, u"state"_s);
    m_decidedRow = addRow(m_decided, u"on"_s);
    m_answerRow = addRow(m_answer, u"answer"_s);
    makeText(m_what, 2, 6);
    makeText(m_why, 2, 6);
    makeText(m_answer, 2, 6);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ProposalForm::showWhatFits);
    followVerbs();
    ProposalForm::refreshTexts();
}

void ProposalForm::begin(const PlanFollowed& plan, const PlanProposal& proposal)
{
    m_proposal = proposal;
    m_procedure = plan.procedure;
    m_children = plan.children;
    m_review.reset();
    if (plan.conferenceOn > proposal.on)
        m_review = plan.conferenceOn;
    forgetProblems();
    fillWithChildren(m_for, plan.children, proposal.child);
    m_what->setSettledText(proposal.what);
    m_why->setSettledText(proposal.reason);
    m_by->setText(proposal.by);
    for (DateField* field : {m_on, m_decided})
        field->setToday(today());
    m_on->setDate(proposal.on);
    m_decided->setDate(m_review);
    m_answer->setSettledText({});
    for (SettlingText* text : {m_what, m_why})
        text->setReadOnly(!m_new);
}

void ProposalForm::offerStates(const std::vector<PlanChangeState>& states)
{
    m_state->clear();
    for (const PlanChangeState state : states)
        m_state->addItem(QString(), QString(wordOf(state)));
    m_state->setCurrentIndex(0);
}

void ProposalForm::propose(const PlanFollowed& plan, const PlanDetail& detail)
{
    m_new = true;
    begin(plan, {.id = ProposalId::fresh(), .conference = plan.conference, .child = detail.child.id, .what = {}, .reason = {},
                 .on = today(), .by = {}});
    if (reviewOnlyRule(*plan.procedure).isEmpty())
        offerStates({PlanChangeState::Open, PlanChangeState::Made});
    else
        offerStates({PlanChangeState::Open});
    refreshTexts();
}

void ProposalForm::answer(const PlanFollowed& plan, const PlanProposal& proposal)
{
    m_new = false;
    begin(plan, proposal);
    offerStates({PlanChangeState::Agreed, PlanChangeState::NotAgreed, PlanChangeState::Withdrawn});
    refreshTexts();
}

void ProposalForm::forget()
{
    m_proposal.reset();
    m_procedure = nullptr;
    m_new = true;
    m_children.clear();
    m_for->clear();
    m_by->clear();
    for (SettlingText* text : {m_what, m_why, m_answer})
        text->setSettledText({});
    refreshTexts();
}

QString ProposalForm::title() const
{
    return m_new ? tr("A change that the core group proposes") : tr("What became of this proposal");
}

void ProposalForm::showWhatFits()
{
    const auto state = fromWord<PlanChangeState>(m_state->currentData().toString());
    const bool decided = state == PlanChangeState::Agreed || state == PlanChangeState::NotAgreed;
    m_forRow->setVisible(m_new && m_children.size() > 1);
    m_onRow->setVisible(m_new);
    m_byRow->setVisible(m_new);
    m_stateRow->setVisible(!m_new || m_state->count() > 1);
    m_decidedRow->setVisible(!m_new && decided);
    m_answerRow->setVisible(!m_new);
}

std::vector<FieldProblem> ProposalForm::keep()
{
    const auto child = ChildId::parse(m_for->currentData().toString());
    const auto state = fromWord<PlanChangeState>(m_state->currentData().toString());
    if (!m_proposal || !child || !state)
        return {{u"child"_s, FieldFault::Missing}};
    if (!m_new)
        return answerProposal(office(), m_proposal->id, *state, m_decided->date(), m_answer->text()).problems;
    PlanProposal proposal = *m_proposal;
    proposal.child = *child;
    proposal.what = m_what->text();
    proposal.reason = m_why->text();
    proposal.on = m_on->date().value_or(QDate());
    proposal.by = m_by->text();
    proposal.state = *state;
    std::vector<FieldProblem> problems = proposeChange(office(), proposal).problems;
    for (FieldProblem& problem : problems)
        if (problem.field == u"on")
            problem.field = u"proposed"_s;
    return problems;
}

void ProposalForm::refreshTexts()
{
    m_forRow->setLabel(tr("For"));
    m_whatRow->setLabel(tr("What changes"));
    m_whatRow->setExplanation(m_procedure ? briefOf(reviewOnlyRule(*m_procedure), m_procedure) : QString());
    m_whyRow->setLabel(tr("Why"));
    m_onRow->setLabel(tr("Proposed on"));
    m_byRow->setLabel(tr("By"));
    m_byRow->setExplanation(tr("Empty: the core group together."));
    m_stateRow->setLabel(tr("How it stands"));
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, nameOf(*fromWord<PlanChangeState>(m_state->itemData(i).toString()), screenLanguage()));
    m_decidedRow->setLabel(tr("Review of"));
    m_answerRow->setLabel(tr("Reasons"));
    m_answerRow->setExplanation(tr("Needed where it was not agreed."));
    refreshFrame(m_new ? tr("Keep this proposal") : tr("Keep the answer"));
    showWhatFits();
}

WishForm::WishForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_what(new SettlingText(this)), m_state(new QComboBox(this))
{
    m_whatRow = addRow(m_what, u"what"_s);
    m_stateRow = addRow(m_state, u"state"_s);
    makeText(m_what, 2, 6);
    for (int i = 0; i < 3; ++i)
        m_state->addItem(QString());
    followVerbs();
    WishForm::refreshTexts();
}

void WishForm::edit(const PlanDetail& detail, size_t index)
{
    m_detail = detail;
    m_index = index;
    forgetProblems();
    const bool known = index < detail.plan.preferences.size();
    const Preference wish = known ? detail.plan.preferences[index] : Preference{.what = {}};
    m_what->setSettledText(wish.what);
    m_state->setCurrentIndex(wish.accepted ? 0 : wish.explained ? 2 : 1);
    refreshTexts();
}

void WishForm::forget()
{
    m_detail.reset();
    m_what->setSettledText({});
    refreshTexts();
}

QString WishForm::title() const
{
    return m_detail ? tr("What the parents ask for in the plan of %1").arg(FamiliesWords::calledName(m_detail->child)) : QString();
}

std::vector<FieldProblem> WishForm::keep()
{
    if (!m_detail)
        return {};
    std::vector<Preference> wishes = m_detail->plan.preferences;
    if (m_index >= wishes.size()) {
        if (m_what->text().trimmed().isEmpty())
            return {{u"what"_s, FieldFault::Missing}};
        wishes.push_back({.what = {}});
        m_index = wishes.size() - 1;
    }
    wishes[m_index] = {.what = m_what->text(), .accepted = m_state->currentIndex() == 0, .explained = m_state->currentIndex() == 2};
    return keepWishes(office(), m_detail->conference, m_detail->child.id, std::move(wishes)).problems;
}

void WishForm::refreshTexts()
{
    m_whatRow->setLabel(tr("They ask for"));
    m_whatRow->setExplanation(m_detail && m_index < m_detail->plan.preferences.size() ? tr("Emptied, it is taken out.") : QString());
    m_stateRow->setLabel(tr("What came of it"));
    m_state->setItemText(0, tr("It stands in the plan"));
    m_state->setItemText(1, tr("Not taken up, and not explained to them yet"));
    m_state->setItemText(2, tr("Not taken up, and they know why"));
    refreshFrame(tr("Keep it"));
}

} // namespace cadair::ui

#include "moc_proposalforms.cpp"
