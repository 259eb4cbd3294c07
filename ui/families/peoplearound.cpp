#include "ui/families/peoplearound.h"

#include "core/base/folding.h"
#include "core/wording/joining.h"
#include "core/wording/namesofpeople.h"
#include "ui/families/familieswords.h"
#include "ui/families/familytree.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PeopleAround::PeopleAround(QWidget* parent)
    : QWidget(parent), m_ways(new SegmentBar(this)), m_stack(new QStackedWidget(this)), m_table(new CardTable(m_stack)),
      m_scroll(new QScrollArea(m_stack)), m_tree(new FamilyTree(m_scroll))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    all->addWidget(m_stack, 1);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 5; };
    makers.id = [this](int row) { return idAt(row); };
    makers.header = [](int column) {
        return QStringList{tr("Person"), tr("Of which children"), tr("Parental responsibility"), tr("Languages"), tr("Contact")}.value(column);
    };
    makers.cell = [this](int row, int column) { return cell(row, column); };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 170}, {ColumnWidth::Kind::Contents, 130}, {ColumnWidth::Kind::Contents, 90},
                         {ColumnWidth::Kind::Contents, 90}, {ColumnWidth::Kind::Contents, 130}});
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_tree);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_tree->setAutoFillBackground(false); // setWidget() fills it, and the card is white
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_scroll);
    connect(m_ways, &SegmentBar::choiceMade, this, [this](int way) { showTree(way == 1); });
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) {
        const int row = m_rows->rowOf(id);
        if (row < 0)
            return;
        const Line& line = m_lines.at(static_cast<size_t>(row));
        if (line.what == What::Adult)
            Q_EMIT adultWanted(PersonId(m_view->household.members.at(line.index).person));
        else if (line.what == What::Practitioner)
            Q_EMIT conferenceWanted(ConferenceId(m_view->practitioners.at(line.index).conference), {});
    });
    refreshTexts();
}

void PeopleAround::showView(const FamilyView* view, QDate today)
{
    m_rows->changeRows([&] {
        m_view = view;
        m_today = today;
        m_lines.clear();
        if (!view)
            return;
        m_lines.push_back({What::AdultsHeading, 0});
        for (size_t i = 0; i < view->household.members.size(); ++i)
            m_lines.push_back({What::Adult, i});
        if (!view->practitioners.empty())
            m_lines.push_back({What::PractitionersHeading, 0});
        for (size_t i = 0; i < view->practitioners.size(); ++i)
            m_lines.push_back({What::Practitioner, i});
    });
    m_tree->setHousehold(view ? std::optional(view->household) : std::nullopt, today);
    m_tree->adjustSize();
    refreshTexts();
}

void PeopleAround::showTree(bool tree)
{
    m_stack->setCurrentWidget(tree ? static_cast<QWidget*>(m_scroll) : m_table);
    m_ways->setChosen(tree ? 1 : 0);
}

bool PeopleAround::showsTree() const
{
    return m_stack->currentWidget() == m_scroll;
}

QString PeopleAround::idAt(int row) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    switch (line.what) {
    case What::AdultsHeading: return u"adults"_s;
    case What::PractitionersHeading: return u"practitioners"_s;
    case What::Adult: return m_view->household.members.at(line.index).person.text();
    case What::Practitioner: return m_view->practitioners.at(line.index).person.id.text();
    }
    Q_UNREACHABLE();
}

RowCell PeopleAround::cell(int row, int column) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    switch (line.what) {
    case What::AdultsHeading: return column > 0 ? RowCell{} : sectionCell(tr("Parents, carers and family"));
    case What::PractitionersHeading: return column > 0 ? RowCell{} : sectionCell(tr("Practitioners around the children"));
    case What::Adult: return adultCell(m_view->household.members.at(line.index), column);
    case What::Practitioner: return practitionerCell(m_view->practitioners.at(line.index), column);
    }
    Q_UNREACHABLE();
}

QString PeopleAround::livesWith(const Person& person) const
{
    const auto place = [](const QString& address) { return folded(address).remove(u' '); };
    if (person.address.trimmed().isEmpty())
        return tr("address not known");
    std::vector<ChildId> children;
    for (const Child& child : m_view->household.children)
        if (place(child.address) == place(person.address))
            children.push_back(child.id);
    if (children.empty())
        return tr("lives elsewhere");
    //: names of children
    return tr("lives with %1").arg(FamiliesWords::childrenOf(children, m_view->household));
}

RowCell PeopleAround::contactOf(const Person& person) const
{
    const bool withheld = std::any_of(m_view->household.withheld.begin(), m_view->household.withheld.end(),
                                      [&](const WithheldAddress& one) { return one.isOf(person.id) && one.holdsOn(m_today); });
    const QString way = !person.phone.isEmpty() ? person.phone : !person.email.isEmpty() ? person.email : person.address.isEmpty() ? QString() : tr("by post");
    if (withheld) {
        RowCell cell = stateCell(Tone::Stopped, tr("Address withheld"), way);
        cell.icon = u"shield-lock"_s;
        return cell;
    }
    return way.isEmpty() ? mutedCell(tr("not known")) : textCell(way);
}

RowCell PeopleAround::adultCell(const FamilyMember& member, int column) const
{
    const Person* person = adultOf(m_view->household, member.person);
    if (!person)
        return {};
    switch (column) {
    case 0:
        //: how an adult belongs to the children, and with whom they live
        return textCell(person->name, tr("%1, %2").arg(nameOf(member.relation, screenLanguage()), livesWith(*person)), true);
    case 1: return member.of.empty() ? mutedCell(u"—"_s) : textCell(FamiliesWords::childrenOf(member.of, m_view->household));
    case 2: return member.parentalResponsibility ? stateCell(Tone::Done, tr("Yes")) : mutedCell(tr("No"));
    case 3: return FamiliesWords::languages(person->languages);
    default: return contactOf(*person);
    }
}

RowCell PeopleAround::practitionerCell(const Around& around, int column) const
{
    const Participant& person = around.person;
    const Language language = screenLanguage();
    switch (column) {
    case 0: {
        QStringList parts{person.job, person.agencyName};
        parts.removeAll(QString());
        return textCell(person.name, parts.isEmpty() ? nameOf(person.capacity, language) : parts.join(u", "_s), true);
    }
    case 1: return person.contact.empty() ? mutedCell(u"—"_s) : textCell(FamiliesWords::childrenOf(person.contact, m_view->household));
    case 2: return mutedCell(u"—"_s);
    case 3: return FamiliesWords::languages(person.languages);
    default:
        return around.on ? textCell(person.email, tr("conference of %1").arg(shortDate(*around.on, language))) : mutedCell(person.email);
    }
}

void PeopleAround::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void PeopleAround::refreshTexts()
{
    m_ways->setTexts({tr("Table"), tr("Family tree")});
    m_ways->setChosen(showsTree() ? 1 : 0);
    m_ways->setIcons({u"list"_s, u"diagram-3"_s});
    m_ways->setAccessibleTexts({tr("The people as a table"), tr("The family drawn")});
    m_table->setAccessibleName(tr("People around the children"));
}

} // namespace cadair::ui

#include "moc_peoplearound.cpp"
