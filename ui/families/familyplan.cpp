#include "ui/families/familyplan.h"

#include "core/wording/limits.h"
#include "ui/families/endingwords.h"
#include "ui/families/planwords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

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
      m_meeting(makeButton(m_foot)), m_day(makeButton(m_foot)), m_visit(makeButton(m_foot))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    all->addWidget(m_table, 1);
    all->addWidget(m_none, 1);
    all->addWidget(m_foot);
    m_none->setMargin(px(16));
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* foot = new QVBoxLayout(m_foot);
    scaleLayout(foot, {}, 0);
    foot->addWidget(new Hairline(m_foot));
    auto* verbs = new QHBoxLayout;
    scaleLayout(verbs, {12, 8, 12, 8}, 8);
    for (QPushButton* button : {m_meeting, m_day, m_visit})
        verbs->addWidget(button);
    verbs->addStretch(1);
    foot->addLayout(verbs);
    m_table->horizontalHeader()->hide();
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 3; };
    makers.id = [this](int row) { return idOf(m_lines.at(static_cast<size_t>(row))); };
    makers.cell = [this](int row, int column) { return cell(m_lines.at(static_cast<size_t>(row)), column); };
    makers.tip = [this](int row, int) {
        const PlanPlace& place = m_lines.at(static_cast<size_t>(row));
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
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 220}, {ColumnWidth::Kind::Contents, 120}, {ColumnWidth::Kind::Contents, 90}});
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) {
        if (const auto place = placeOf(id))
            Q_EMIT lineWanted(*place);
    });
    connect(m_meeting, &QPushButton::clicked, this, [this] { Q_EMIT meetingWanted(currentPlan()); });
    connect(m_day, &QPushButton::clicked, this, [this] { Q_EMIT dayWanted(currentPlan()); });
    connect(m_visit, &QPushButton::clicked, this, [this] {
        const auto place = placeOf(m_table->currentId());
        Q_EMIT lineWanted({What::NextVisit, currentPlan(), place ? place->child : 0, 0});
    });
    refreshTexts();
}

void FamilyPlan::addPlan(size_t index)
{
    const PlanFollowed& plan = m_view->plans.at(index);
    m_lines.push_back({What::PlanHeading, index});
    for (size_t i = 0; i < plan.actions.size(); ++i)
        m_lines.push_back({What::Action, index, 0, i});
    if (plan.actions.empty())
        m_lines.push_back({What::NoActions, index});
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

RowCell FamilyPlan::cell(const PlanPlace& place, int column) const
{
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
    m_table->setAccessibleName(tr("Plan, core group, visits, review and ending. Enter does what the line’s button says."));
    m_none->setText(tr("No child of this family has a plan that is running. What a conference decides, its core group and the visits will stand here."));
    m_meeting->setText(tr("Record a meeting…"));
    m_day->setText(tr("Fix the next day…"));
    m_visit->setText(tr("Record a visit…"));
    m_table->setVisible(!m_lines.empty());
    m_foot->setVisible(m_view && !m_view->plans.empty());
    m_none->setVisible(m_lines.empty());
}

} // namespace cadair::ui

#include "moc_familyplan.cpp"
