#include "ui/families/familyplan.h"

#include "core/wording/limits.h"
#include "ui/families/endingwords.h"
#include "ui/families/moveswords.h"
#include "ui/families/planwords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/twoends.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;
using What = PlanPlace::What;

namespace {

QString idOf(const PlanPlace& place)
{
    return QStringList{QString::number(static_cast<int>(place.what)), QString::number(place.plan), QString::number(place.child), QString::number(place.index)}.join(u'/');
}

} // namespace

FamilyPlan::FamilyPlan(QWidget* parent)
    : QWidget(parent), m_table(new CardTable(this)), m_none(new TextLabel(this, TextSize::Body, Tone::Muted)), m_foot(new QWidget(this)),
      m_meeting(makeButton(m_foot)), m_day(makeButton(m_foot)), m_visit(makeButton(m_foot)), m_more(makeButton(m_foot)),
      m_jump(makeButton(m_foot, ButtonLook::Quiet))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    all->addWidget(m_none);
    all->addWidget(m_table, 1);
    all->addWidget(m_foot);
    m_none->setMargin(px(16));
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* foot = new QVBoxLayout(m_foot);
    scaleLayout(foot, {}, 0);
    foot->addWidget(new Hairline(m_foot));
    auto* verbs = new TwoEnds;
    scaleLayout(verbs, {12, 8, 12, 8}, 8);
    scaleLayout(verbs->left(), {}, 8);
    for (QPushButton* button : {m_meeting, m_day, m_visit, m_more})
        verbs->left()->addWidget(button);
    verbs->right()->addWidget(m_jump);
    foot->addLayout(verbs);
    m_table->horizontalHeader()->hide();
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 3; };
    makers.id = [this](int row) { return idOf(m_lines.at(static_cast<size_t>(row))); };
    makers.cell = [this](int row, int column) { return cell(m_lines.at(static_cast<size_t>(row)), column); };
    makers.tip = [this](int row, int) {
        const PlanPlace& place = m_lines.at(static_cast<size_t>(row));
        if (place.isOfMoves())
            return MovesWords(*m_view, m_today).tip(place);
        if (EndingWords::hasWordsOf(place.what))
            return EndingWords(*m_view, m_today).tip(place);
        const PlanFollowed& plan = planAt(place);
        const std::optional<LimitVerdict> limit = place.what == What::Next        ? plan.nextMeeting
                                                  : place.what == What::Notes     ? std::optional(plan.notes.at(place.index).limit)
                                                  : place.what == What::NextVisit ? plan.visits.at(place.child).next
                                                                                  : std::nullopt;
        return limit ? limitExplanation(*limit, screenLanguage(), plan.local) : QString();
    };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 240}, {ColumnWidth::Kind::Contents, 120}, {ColumnWidth::Kind::Contents, 90}});
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) {
        if (const auto place = placeOf(id))
            Q_EMIT lineWanted(*place);
    });
    connect(m_meeting, &QPushButton::clicked, this, [this] { Q_EMIT meetingWanted(currentPlan()); });
    connect(m_day, &QPushButton::clicked, this, [this] { Q_EMIT dayWanted(currentPlan()); });
    connect(m_visit, &QPushButton::clicked, this, [this] {
        Q_EMIT lineWanted({What::NextVisit, currentPlan(), currentChild(), 0});
    });
    auto* menu = new QMenu(m_more);
    for (const What what : {What::Action, What::Proposal, What::Wish, What::Concern, What::Stay}) {
        m_new.emplace_back(what, menu->addAction(QString()));
        connect(m_new.back().second, &QAction::triggered, this, [this, what] { Q_EMIT newWanted(what, currentPlan(), currentChild()); });
    }
    menu->addSeparator();
    m_printAgreement = menu->addAction(QString());
    m_saveAgreement = menu->addAction(QString());
    connect(m_printAgreement, &QAction::triggered, this, [this] { Q_EMIT agreementWanted(currentPlan(), true); });
    connect(m_saveAgreement, &QAction::triggered, this, [this] { Q_EMIT agreementWanted(currentPlan(), false); });
    m_more->setMenu(menu);
    auto* headings = new QMenu(m_jump);
    connect(headings, &QMenu::aboutToShow, this, [this, headings] { fillHeadings(headings); });
    m_jump->setMenu(headings);
    refreshTexts();
}

void FamilyPlan::fillHeadings(QMenu* menu)
{
    menu->clear();
    for (int row = 0; row + 1 < m_rows->rows(); ++row)
        if (m_rows->isSection(row))
            connect(menu->addAction(m_rows->cell(row, 0).text.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                    [this, beneath = m_rows->rowId(row + 1)] {
                        m_table->setCurrentId(beneath);
                        m_table->setFocus();
                    });
}

void FamilyPlan::addPlan(size_t index)
{
    const PlanFollowed& plan = m_view->plans.at(index);
    m_lines.push_back({What::PlanHeading, index});
    for (size_t i = 0; i < plan.actions.size(); ++i)
        m_lines.push_back({What::Action, index, 0, i});
    if (plan.actions.empty())
        m_lines.push_back({What::NoActions, index});
    addDetail(index);
    m_lines.push_back({What::GroupHeading, index});
    m_lines.push_back({What::Next, index});
    for (size_t i = 0; i < plan.meetings.size(); ++i)
        if (plan.meetings[i].movedFrom && !plan.meetings[i].moveConfirmed)
            m_lines.push_back({What::Confirm, index, 0, i});
    for (size_t i = 0; i < plan.notes.size(); ++i)
        m_lines.push_back({What::Notes, index, 0, i});
    for (size_t i = plan.meetings.size(); i-- > 0;)
        if (plan.meetings[i].held)
            m_lines.push_back({What::Meeting, index, 0, i});
    for (size_t child = 0; child < plan.visits.size(); ++child) {
        const VisitsFollowed& visits = plan.visits[child];
        m_lines.push_back({What::VisitsHeading, index, child});
        if (visits.standing.toTell)
            m_lines.push_back({What::Tell, index, child});
        m_lines.push_back({What::NextVisit, index, child});
        for (size_t i = visits.visits.size(); i-- > 0;)
            m_lines.push_back({What::Visit, index, child, i});
    }
    std::ranges::copy(EndingWords::linesOf(*m_view, index, m_today), std::back_inserter(m_lines));
}

void FamilyPlan::addDetail(size_t index)
{
    const PlanFollowed& plan = m_view->plans.at(index);
    m_lines.push_back({What::DetailHeading, index});
    for (size_t child = 0; child < plan.details.size(); ++child) {
        const PlanDetail& detail = plan.details[child];
        m_lines.push_back({What::Detail, index, child});
        if (detail.plan.concern)
            m_lines.push_back({What::Concern, index, child});
        for (size_t i = detail.stays.size(); i-- > 0;)
            m_lines.push_back({What::Stay, index, child, i});
        for (size_t i = detail.proposals.size(); i-- > 0;)
            m_lines.push_back({What::Proposal, index, child, i});
        for (size_t i = 0; i < detail.plan.preferences.size(); ++i)
            m_lines.push_back({What::Wish, index, child, i});
    }
}

void FamilyPlan::addMoves()
{
    m_lines.push_back({What::MovesHeading});
    for (size_t move = 0; move < m_view->moves.size(); ++move) {
        m_lines.push_back({What::Move, 0, move});
        for (size_t i = 0; i < m_view->moves[move].lines.size(); ++i)
            m_lines.push_back({What::MoveLine, 0, move, i});
    }
    const auto planned = [this](const Child& child) {
        return std::ranges::any_of(m_view->plans, [&](const PlanFollowed& plan) { return std::ranges::find(plan.children, child.id, &Child::id) != plan.children.end(); });
    };
    if (!m_view->plans.empty())
        m_lines.push_back({What::NewMoveOut});
    if (!std::ranges::all_of(m_view->household.children, [&](const Child& child) { return child.died || planned(child); }))
        m_lines.push_back({What::NewMoveIn});
    for (size_t child = 0; child < m_view->care.size(); ++child) {
        const CareFollowed& care = m_view->care[child];
        m_lines.push_back({What::Care, 0, child});
        for (size_t i = care.steps.size(); i-- > 0;)
            m_lines.push_back({What::CareStep, 0, child, i});
        if (care.now || !care.earlier.empty())
            m_lines.push_back({What::NewCareStep, 0, child});
    }
}

void FamilyPlan::showView(const FamilyView* view, QDate today)
{
    m_rows->changeRows([&] {
        m_view = view;
        m_today = today;
        m_lines.clear();
        for (size_t plan = 0; view && plan < view->plans.size(); ++plan)
            addPlan(plan);
        for (size_t ended = 0; view && ended < view->ended.size(); ++ended)
            if (EndingWords::isShown(view->ended[ended], today))
                std::ranges::copy(EndingWords::linesOfEnded(*view, ended), std::back_inserter(m_lines));
        if (view && !view->household.children.empty())
            addMoves();
    });
    refreshTexts();
}

std::optional<PlanPlace> FamilyPlan::placeOf(const QString& id) const
{
    const int row = m_rows->rowOf(id);
    if (row < 0)
        return std::nullopt;
    return m_lines.at(static_cast<size_t>(row));
}

void FamilyPlan::standOn(const PlanPlace& place)
{
    m_table->setCurrentId(idOf(place));
    m_table->setFocus();
}

size_t FamilyPlan::currentPlan() const
{
    const auto place = placeOf(m_table->currentId());
    return place ? place->plan : 0;
}

size_t FamilyPlan::currentChild() const
{
    const auto place = placeOf(m_table->currentId());
    if (!place || !m_view || place->isOfMoves() || EndingWords::hasWordsOf(place->what))
        return 0;
    if (place->what != What::Action)
        return place->child;
    const PlanFollowed& plan = planAt(*place);
    const auto found = std::ranges::find(plan.children, plan.actions.at(place->index).child, &Child::id);
    return found == plan.children.end() ? 0 : static_cast<size_t>(found - plan.children.begin());
}

std::pair<QString, QString> FamilyPlan::currentRule() const
{
    const auto place = placeOf(m_table->currentId());
    if (!place || !place->isOfMoves())
        return {};
    const MovesWords words(*m_view, m_today);
    const Procedure* procedure = words.procedure(*place);
    return procedure ? std::pair(procedure->id.text(), words.rule(*place)) : std::pair<QString, QString>();
}

RowCell FamilyPlan::cell(const PlanPlace& place, int column) const
{
    if (place.isOfMoves())
        return MovesWords(*m_view, m_today).cell(place, column);
    return EndingWords::hasWordsOf(place.what) ? EndingWords(*m_view, m_today).cell(place, column) : PlanWords(planAt(place), m_today).cell(place, column);
}

void FamilyPlan::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void FamilyPlan::refreshTexts()
{
    m_table->setAccessibleName(tr("Plan, core group, visits, review, ending, moves and care. Enter does what the line’s button says."));
    m_none->setText(tr("No child of this family has a plan that is running. What a conference decides, its core group and the visits will stand here."));
    m_meeting->setText(tr("Record a meeting…"));
    m_day->setText(tr("Fix the next day…"));
    m_visit->setText(tr("Record a visit…"));
    m_more->setText(tr("More"));
    //: a button with a menu: the headings of a long list
    m_jump->setText(tr("Go to"));
    m_jump->setToolTip(tr("From heading to heading: Ctrl+Down, Ctrl+Up"));
    m_printAgreement->setText(tr("Print the written agreement…"));
    m_saveAgreement->setText(tr("The written agreement as PDF…"));
    for (const auto& [what, action] : m_new)
        action->setText(what == What::Action     ? tr("An action worked out…")
                        : what == What::Proposal ? tr("A change proposed to the review…")
                        : what == What::Wish     ? tr("What the parents ask for…")
                        : what == What::Concern  ? tr("An immediate concern…")
                                                 : tr("A stay in hospital…"));
    m_table->setVisible(!m_lines.empty());
    const bool planned = m_view && !m_view->plans.empty();
    m_foot->setVisible(planned);
    m_none->setVisible(!planned);
}

} // namespace cadair::ui

#include "moc_familyplan.cpp"
