#include "ui/families/familypage.h"

#include "ui/families/familieswords.h"
#include "ui/families/familyaddresses.h"
#include "ui/families/familyhistory.h"
#include "ui/families/familyplan.h"
#include "ui/families/familytimeline.h"
#include "ui/families/peoplearound.h"
#include "ui/families/warningstrip.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/segmentbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList tabWords{u"timeline"_s, u"plan"_s, u"around"_s, u"conferences"_s, u"letters"_s, u"addresses"_s};
constexpr int highEnough = 400; // in 11 pt pixels
constexpr size_t childrenInFull = 4; // more of them scroll, so that what lies under them keeps its room

} // namespace

FamilyPage::FamilyPage(QWidget* parent)
    : QWidget(parent), m_warnings(new WarningStrip(this)), m_childCard(new Card(this)), m_children(new CardTable(m_childCard)),
      m_tabCard(new Card(this)), m_tabs(new SegmentBar(m_tabCard)), m_stack(new QStackedWidget(m_tabCard)),
      m_timeline(new FamilyTimeline(m_stack)), m_plan(new FamilyPlan(m_stack)), m_around(new PeopleAround(m_stack)),
      m_conferences(new FamilyConferences(m_stack)), m_letters(new FamilyLetters(m_stack)), m_addresses(new FamilyAddresses(m_stack))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 12);
    all->addWidget(m_warnings);
    all->addWidget(m_childCard);
    all->addWidget(m_tabCard, 1);
    m_childCard->setBody(m_children);
    m_children->horizontalHeader()->hide();
    MadeRows::Makers makers;
    makers.rows = [this] { return m_view ? static_cast<int>(m_view->children.size()) : 0; };
    makers.columns = [] { return 4; };
    makers.id = [this](int row) { return m_view->children.at(static_cast<size_t>(row)).child.id.text(); };
    makers.cell = [this](int row, int column) { return childCell(row, column); };
    m_childRows = new MadeRows(std::move(makers), m_children);
    m_children->setRows(m_childRows);
    m_children->setColumns({{ColumnWidth::Kind::Stretch, 180}, {ColumnWidth::Kind::Contents, 150}, {ColumnWidth::Kind::Contents, 120},
                            {ColumnWidth::Kind::Contents, 60}});
    connect(m_children, &CardTable::rowActivated, this, [this](const QString& id) {
        if (const auto child = ChildId::parse(id))
            Q_EMIT childWanted(ChildId(*child));
    });
    auto* bar = new QHBoxLayout;
    scaleLayout(bar, {12, 8, 12, 8}, 8);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_around->ways());
    m_tabCard->body()->addLayout(bar);
    m_tabCard->body()->addWidget(new Hairline(m_tabCard));
    m_tabCard->body()->addWidget(m_stack, 1);
    for (QWidget* pane : {static_cast<QWidget*>(m_timeline), static_cast<QWidget*>(m_plan), static_cast<QWidget*>(m_around),
                          static_cast<QWidget*>(m_conferences), static_cast<QWidget*>(m_letters), static_cast<QWidget*>(m_addresses)})
        m_stack->addWidget(pane);
    connect(m_tabs, &SegmentBar::choiceMade, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    refreshTexts();
    showTab(Timeline);
}

void FamilyPage::showView(const FamilyView* view, QDate today)
{
    m_childRows->changeRows([&] {
        m_view = view;
        m_today = today;
    });
    const bool few = !view || view->children.size() <= childrenInFull;
    m_children->setGrowsWithRows(few);
    scaleHeight(m_childCard, few ? 0 : 210);
    showChildren();
    m_warnings->showView(view, today);
    m_timeline->showView(view);
    m_plan->showView(view, today);
    m_around->showView(view, today);
    m_conferences->showView(view);
    m_letters->showView(view);
    m_addresses->showView(view, today);
    refreshTexts();
}

void FamilyPage::showTab(Tab tab)
{
    m_stack->setCurrentIndex(tab);
    m_tabs->setChosen(tab);
    m_around->ways()->setVisible(tab == Around);
    showChildren();
}

void FamilyPage::showChildren()
{
    const bool low = height() < px(highEnough);
    m_childCard->setVisible(m_childRows->rows() > 0 && !(low && tab() == Plan));
}

void FamilyPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showChildren();
}

FamilyPage::Tab FamilyPage::tab() const
{
    return static_cast<Tab>(m_stack->currentIndex());
}

QString FamilyPage::wordOf(Tab tab)
{
    return tabWords.value(tab);
}

std::optional<FamilyPage::Tab> FamilyPage::tabOf(const QString& word)
{
    const qsizetype tab = tabWords.indexOf(word);
    return tab < 0 ? std::nullopt : std::optional(static_cast<Tab>(tab));
}

QList<QWidget*> FamilyPage::panes() const
{
    return {m_warnings, m_childCard, m_tabCard};
}

RowCell FamilyPage::childCell(int row, int column) const
{
    const ListedChild& listed = m_view->children.at(static_cast<size_t>(row));
    const Language language = screenLanguage();
    switch (column) {
    case 0: {
        const QString called = listed.child.calledName.isEmpty() ? QString() : tr("called %1").arg(listed.child.calledName);
        QStringList under{FamiliesWords::life(listed.child, m_today), called, FamiliesWords::formerly(listed)};
        if (listed.adopted)
            under << tr("adopted %1").arg(longDate(*listed.adopted, language));
        under.removeAll(QString());
        RowCell cell = textCell(FamiliesWords::fullName(listed.child), under.join(u", "_s), true);
        cell.sideText = listed.child.born || listed.child.died ? FamiliesWords::age(listed.child, m_today) : QString();
        return cell;
    }
    case 1: {
        if (!listed.planSince)
            return mutedCell(tr("No plan"));
        RowCell cell = textCell(FamiliesWords::plan(listed), tr("since %1").arg(longDate(*listed.planSince, language)));
        cell.icon = u"journal-bookmark"_s;
        cell.tone = Tone::Accent;
        return cell;
    }
    case 2: return FamiliesWords::languages(listed.child.languages);
    default: return buttonCell(tr("Change…"));
    }
}

void FamilyPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void FamilyPage::refreshTexts()
{
    m_children->setAccessibleName(tr("Children of the family"));
    m_tabs->setTexts({tr("Timeline"), tr("Plan"), tr("People around"), tr("Conferences"), tr("Letters"), tr("Addresses")});
    m_tabs->setChosen(m_stack->currentIndex());
}

} // namespace cadair::ui

#include "moc_familypage.cpp"
