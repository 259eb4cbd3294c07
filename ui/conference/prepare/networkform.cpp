#include "ui/conference/prepare/networkform.h"

#include "core/workflow/asking.h"
#include "core/workflow/settling.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

NetworkForm::NetworkForm(const PrepareTools& given, const PrepareState& shown, QWidget* parent)
    : PrepareForm(given, shown, parent), m_network(shown.open.record.dossier.inviting.network.value_or(std::vector<NetworkAgency>{})),
      m_key(shown.conference().alsoKey), m_explanation(new TextLabel(this, TextSize::Body, Tone::Muted)),
      m_list(new CardTable(this, CardTable::Unit::Cell))
{
    const auto& rules = shown.open.procedure->keyAgencies;
    m_mayNameKey = std::any_of(rules.begin(), rules.end(), [](const KeyAgencyRule& rule) { return rule.alsoNamedByChair; });
    const auto kinds = [this]() -> const std::vector<AgencyKind>& { return tools().desk.rulebook().agencies().kinds; };
    MadeRows::Makers makers;
    makers.rows = [kinds] { return static_cast<int>(kinds().size()); };
    makers.columns = [this] { return columns(); };
    makers.id = [kinds](int row) { return kinds().at(static_cast<size_t>(row)).key.text(); };
    makers.cell = [this, kinds](int row, int column) {
        const auto at = static_cast<size_t>(row);
        if (column == Agency)
            return textCell(kinds().at(at).name.in(screenLanguage()));
        RowCell cell;
        cell.kind = RowCell::Kind::Check;
        cell.chosen = marked(at, column) ? 1 : 0;
        return cell;
    };
    makers.header = [](int column) {
        return QStringList{tr("Agency"), tr("Works with them"), tr("With the parents"), tr("Much involved"), tr("Key here")}.value(column);
    };
    makers.spoken = [this, kinds](int row) {
        const auto at = static_cast<size_t>(row);
        QStringList parts{kinds().at(at).name.in(screenLanguage())};
        for (int column = Works; column < columns(); ++column)
            if (marked(at, column))
                parts << m_rows->header(column);
        return parts.join(u", "_s);
    };
    m_rows = new MadeRows(std::move(makers), m_list);
    m_list->setRows(m_rows);
    using Kind = ColumnWidth::Kind;
    m_list->setColumns({{Kind::Stretch, 200}, {Kind::Contents, 110}, {Kind::Contents, 110}, {Kind::Contents, 110}, {Kind::Contents, 90}});
    scaleMinimumHeight(m_list, 360);
    body()->addWidget(m_explanation);
    body()->addWidget(m_list);
    connect(m_list, &CardTable::spacePressed, this, &NetworkForm::mark);
    connect(m_list, &CardTable::rowActivated, this, &NetworkForm::mark);
    NetworkForm::refreshTexts();
}

QWidget* NetworkForm::firstField() const
{
    return m_list;
}

NetworkAgency* NetworkForm::named(const AgencyKey& agency)
{
    const auto found = std::find_if(m_network.begin(), m_network.end(), [&](const NetworkAgency& each) { return each.agency == agency; });
    return found == m_network.end() ? nullptr : &*found;
}

bool NetworkForm::marked(size_t agency, int column) const
{
    const AgencyKey& key = tools().desk.rulebook().agencies().kinds.at(agency).key;
    if (column == Key)
        return std::find(m_key.begin(), m_key.end(), key) != m_key.end();
    const auto found = std::find_if(m_network.begin(), m_network.end(), [&](const NetworkAgency& each) { return each.agency == key; });
    if (found == m_network.end())
        return false;
    return column == Works || (column == WithParents ? found->withParents : found->significant);
}

void NetworkForm::mark(const QString& id, int column)
{
    const auto key = AgencyKey::parse(id);
    if (!key || column == Agency)
        return;
    if (column == Key) {
        if (const auto there = std::find(m_key.begin(), m_key.end(), *key); there != m_key.end())
            m_key.erase(there);
        else
            m_key.push_back(*key);
    } else if (NetworkAgency* agency = named(*key); agency && column == Works) {
        std::erase_if(m_network, [&](const NetworkAgency& each) { return each.agency == *key; });
    } else {
        if (!agency) {
            m_network.push_back({.agency = *key, .whyNotInvited = {}, .reportAsked = {}});
            agency = &m_network.back();
        }
        if (column == WithParents)
            agency->withParents = !agency->withParents;
        if (column == Significant)
            agency->significant = !agency->significant;
    }
    m_rows->touch();
}

bool NetworkForm::take()
{
    const Office& office = tools().desk.office();
    Inviting inviting = state().open.record.dossier.inviting;
    inviting.network = m_network;
    if (m_mayNameKey && m_key != state().conference().alsoKey && !did([&] { return nameKeyAgencies(office, state().id(), m_key); }))
        return false;
    return did([&] { return saveInviting(office, state().id(), inviting); });
}

void NetworkForm::refreshTexts()
{
    setHead(tr("Agencies around the family"));
    setVerb(tr("Keep it"));
    m_explanation->setText(m_mayNameKey ? tr("As the social worker names them. Space marks a cell. Key here: the chair wants this agency there for these children.")
                                        : tr("As the social worker names them. Space marks a cell."));
    m_list->setAccessibleName(tr("Agencies around the family"));
}

} // namespace cadair::ui

#include "moc_networkform.cpp"
