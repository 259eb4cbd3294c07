#include "ui/conference/planner/familystep.h"

#include "core/base/folding.h"
#include "core/wording/dates.h"
#include "core/wording/namesofpeople.h"
#include "ui/conference/planner/personforms.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/request/householdfields.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

void FamilyStep::buildList()
{
    m_search = new QLineEdit(m_listCard);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_families = new CardTable(m_listCard);
    m_families->horizontalHeader()->hide();
    m_nobody = new TextLabel(m_listCard, TextSize::Body, Tone::Muted);
    m_addFamily = makeButton(m_listCard, ButtonLook::Plain, u"plus-lg"_s);
    auto* top = new QVBoxLayout;
    scaleLayout(top, {12, 10, 12, 10}, 8);
    top->addWidget(m_search);
    m_listCard->body()->addLayout(top);
    m_listCard->body()->addWidget(new Hairline(m_listCard));
    m_listCard->body()->addWidget(m_families, 1);
    auto* foot = new QVBoxLayout;
    scaleLayout(foot, {12, 8, 12, 10}, 8);
    foot->addWidget(m_nobody);
    foot->addStretch(1);
    foot->addWidget(m_addFamily);
    m_listCard->body()->addLayout(foot);

    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_found.size()); };
    makers.columns = [] { return 1; };
    makers.id = [this](int row) { return m_found.at(static_cast<size_t>(row)).id.text(); };
    makers.cell = [this](int row, int) {
        const FamilyRow& family = m_found.at(static_cast<size_t>(row));
        QStringList children = family.children;
        for (QString& child : children)
            if (child.isEmpty())
                child = tr("unborn child");
        RowCell cell = textCell(family.name, children.isEmpty() ? tr("no children yet") : children.join(u", "_s), true);
        if (state().isOpen() && state().draft().family == family.id) {
            cell.icon = u"check-lg"_s;
            cell.iconTone = Tone::Accent;
        }
        return cell;
    };
    m_familyRows = new MadeRows(std::move(makers), m_families);
    m_families->setRows(m_familyRows);
    m_families->setColumns({{ColumnWidth::Kind::Stretch, 0}});
    connect(m_families, &CardTable::rowActivated, this, [this](const QString& id) { chooseFamily(*FamilyId::parse(id)); });
    connect(m_families, &CardTable::spacePressed, this, [this](const QString& id) { chooseFamily(*FamilyId::parse(id)); });
    connect(m_search, &QLineEdit::textChanged, this, &FamilyStep::filter);
    connect(m_addFamily, &QPushButton::clicked, this, &FamilyStep::makeFamily);
}

void FamilyStep::buildFamily()
{
    auto* scroll = new QScrollArea(m_card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_overview = scroll;
    auto* inner = new QWidget(scroll);
    auto* rows = new QVBoxLayout(inner);
    scaleLayout(rows, {0, 0, 0, 8}, 0);
    const auto head = [&](TextLabel*& words, TextLabel*& hint, QPushButton*& add, const QString& icon) {
        words = new TextLabel(inner, TextSize::Body, Tone::Plain, true);
        hint = new TextLabel(inner, TextSize::Small, Tone::Muted);
        add = makeButton(inner, ButtonLook::Plain, icon);
        auto* line = new QHBoxLayout;
        scaleLayout(line, {16, 10, 8, 6}, 8);
        words->setWordWrap(false);
        line->addWidget(words);
        line->addWidget(hint, 1);
        line->addWidget(add);
        rows->addLayout(line);
    };
    head(m_childrenHead, m_childrenHint, m_addChild, u"plus-lg"_s);
    m_children = new CardTable(inner);
    m_children->setGrowsWithRows(true);
    rows->addWidget(m_children);
    m_sinceBox = new QWidget(inner);
    m_sinceRows = new QVBoxLayout(m_sinceBox);
    scaleLayout(m_sinceRows, {16, 10, 16, 4}, 8);
    rows->addWidget(m_sinceBox);
    m_household = new HouseholdFields(inner);
    rows->addWidget(m_household);
    connect(m_household, &HouseholdFields::changed, this, [this] {
        if (state().isOpen())
            state().change([this](ConferencePlan& p) { p.request.household = m_household->children(); });
    });
    connect(&state(), &PlannerState::changed, this, &FamilyStep::showHousehold);
    showHousehold();
    rows->addSpacing(8);
    rows->addWidget(new Hairline(inner));
    head(m_adultsHead, m_adultsHint, m_addAdult, u"person-plus"_s);
    m_adults = new CardTable(inner);
    m_adults->setGrowsWithRows(true);
    rows->addWidget(m_adults);
    rows->addStretch(1);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() fills it, and the card is white

    MadeRows::Makers children;
    children.rows = [this] { return m_shown ? static_cast<int>(m_shown->children.size()) : 0; };
    children.columns = [] { return 4; };
    children.id = [this](int row) { return m_shown->children.at(static_cast<size_t>(row)).id.text(); };
    children.header = [](int column) { return QStringList{tr("Child"), tr("Born"), tr("Languages"), QString()}.value(column); };
    children.cell = [this](int row, int column) { return childCell(row, column); };
    children.spoken = [this](int row) { return spokenChild(row); };
    m_childRows = new MadeRows(std::move(children), m_children);
    m_children->setRows(m_childRows);
    m_children->setColumns({{ColumnWidth::Kind::Stretch, 180}, {ColumnWidth::Kind::Contents, 150}, {ColumnWidth::Kind::Contents, 110}, {}});
    connect(m_children, &CardTable::spacePressed, this, [this](const QString& id) { toggleChild(id); });
    connect(m_children, &CardTable::rowActivated, this, [this](const QString& id, int column) {
        if (column == 0 && !m_children->hasFocus())
            toggleChild(id);
        else
            editChild(id);
    });
    connect(m_addChild, &QPushButton::clicked, this, [this] { editChild({}); });

    MadeRows::Makers adults;
    adults.rows = [this] { return m_shown ? static_cast<int>(m_shown->members.size()) : 0; };
    adults.columns = [] { return 5; };
    adults.id = [this](int row) { return m_shown->members.at(static_cast<size_t>(row)).person.text(); };
    adults.header = [](int column) {
        return QStringList{tr("Adult"), tr("Parental responsibility"), tr("Languages"), tr("Address"), QString()}.value(column);
    };
    adults.cell = [this](int row, int column) { return adultCell(row, column); };
    m_adultRows = new MadeRows(std::move(adults), m_adults);
    m_adults->setRows(m_adultRows);
    m_adults->setColumns({{ColumnWidth::Kind::Stretch, 150}, {ColumnWidth::Kind::Contents, 100}, {ColumnWidth::Kind::Contents, 90},
                          {ColumnWidth::Kind::Contents, 90}, {}});
    connect(m_adults, &CardTable::rowActivated, this, [this](const QString& id) { editAdult(id); });
    connect(m_addAdult, &QPushButton::clicked, this, [this] { editAdult({}); });
}

/// The children of this family who are not chosen, and others of the household, once some are chosen.
void FamilyStep::showHousehold()
{
    const bool known = state().isOpen() && state().household() && !state().draft().children.empty();
    std::set<QString> recorded;
    if (known)
        for (const Child& child : state().household()->children)
            recorded.insert(tidied(child.givenName + u' ' + child.familyName));
    m_household->showChildren(known ? state().planned().record.dossier.request.household : std::nullopt, recorded);
    m_household->setVisible(known);
}

} // namespace cadair::ui
