#include "ui/families/familyaddresses.h"

#include "core/base/folding.h"
#include "core/wording/safety.h"
#include "ui/families/familieswords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

FamilyAddresses::FamilyAddresses(QWidget* parent) : QWidget(parent), m_table(new CardTable(this))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    all->addWidget(m_table, 1);
    m_table->horizontalHeader()->hide();
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 3; };
    makers.id = [this](int row) { return idAt(row); };
    makers.cell = [this](int row, int column) { return cell(row, column); };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 160}, {ColumnWidth::Kind::Stretch, 160}, {ColumnWidth::Kind::Contents, 110}});
    connect(m_table, &CardTable::rowActivated, this, &FamilyAddresses::activate);
    refreshTexts();
}

void FamilyAddresses::showView(const FamilyView* view, QDate today)
{
    m_rows->changeRows([&] {
        m_view = view;
        m_today = today;
        m_lines.clear();
        if (!view)
            return;
        const Household& household = view->household;
        const auto add = [this](What what, size_t count) {
            for (size_t i = 0; i < count; ++i)
                m_lines.push_back({what, i});
        };
        add(What::AddressHeading, 1);
        add(What::Adult, household.adults.size());
        add(What::Child, household.children.size());
        add(What::WithheldHeading, household.withheld.empty() ? 0 : 1);
        add(What::Withheld, household.withheld.size());
        add(What::WarningHeading, household.warnings.empty() ? 0 : 1);
        add(What::Warning, household.warnings.size());
    });
    refreshTexts();
}

QString FamilyAddresses::idAt(int row) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    const Household& household = m_view->household;
    switch (line.what) {
    case What::AddressHeading: return u"addresses"_s;
    case What::WithheldHeading: return u"withheld"_s;
    case What::WarningHeading: return u"warnings"_s;
    case What::Adult: return household.adults.at(line.index).id.text();
    case What::Child: return household.children.at(line.index).id.text();
    case What::Withheld: return household.withheld.at(line.index).id.text();
    case What::Warning: return household.warnings.at(line.index).id.text();
    }
    Q_UNREACHABLE();
}

void FamilyAddresses::activate(const QString& id)
{
    const int row = m_rows->rowOf(id);
    if (row < 0)
        return;
    const Line line = m_lines.at(static_cast<size_t>(row));
    const Household& household = m_view->household;
    switch (line.what) {
    case What::AddressHeading:
    case What::WithheldHeading:
    case What::WarningHeading: break;
    case What::Adult: Q_EMIT withholdWanted(AddressOwner(household.adults.at(line.index).id)); break;
    case What::Child: Q_EMIT withholdWanted(AddressOwner(household.children.at(line.index).id)); break;
    case What::Withheld:
        if (!household.withheld.at(line.index).until)
            Q_EMIT endWithholdingWanted(WithholdingId(household.withheld.at(line.index).id));
        break;
    case What::Warning:
        if (!household.warnings.at(line.index).until)
            Q_EMIT endWarningWanted(WarningId(household.warnings.at(line.index).id));
        break;
    }
}

RowCell FamilyAddresses::cell(int row, int column) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    const Household& household = m_view->household;
    const auto heading = [column](const QString& words) { return column > 0 ? RowCell{} : sectionCell(words); };
    switch (line.what) {
    case What::AddressHeading: return heading(tr("Addresses"));
    case What::WithheldHeading: return heading(tr("Withheld from named people"));
    case What::WarningHeading: return heading(tr("Warnings"));
    case What::Adult: {
        const Person& adult = household.adults.at(line.index);
        return ownerCell(adult.name, adult.phone, adult.address, {adult.email}, adult.id, column);
    }
    case What::Child: {
        const Child& child = household.children.at(line.index);
        return ownerCell(FamiliesWords::fullName(child), FamiliesWords::age(child, m_today), child.address, {}, child.id, column);
    }
    case What::Withheld: return withheldCell(household.withheld.at(line.index), column);
    case What::Warning: return warningCell(household.warnings.at(line.index), column);
    }
    Q_UNREACHABLE();
}

RowCell FamilyAddresses::ownerCell(const QString& name, const QString& under, const QString& address, const QStringList& ways,
                                 const AddressOwner& owner, int column) const
{
    const auto& withheld = m_view->household.withheld;
    const auto place = [](const QString& lines) { return folded(lines).remove(u' '); };
    const bool kept = std::any_of(withheld.begin(), withheld.end(), [&](const WithheldAddress& one) { // a child lives there too
        return one.holdsOn(m_today) && (one.owner == owner || (!address.isEmpty() && place(one.address) == place(address)));
    });
    if (column == 2)
        return buttonCell(tr("Withhold…"));
    if (column == 1) {
        QStringList lines = address.split(u'\n', Qt::SkipEmptyParts);
        if (lines.isEmpty())
            return stateCell(Tone::Attention, tr("No address"), ways.join(u", "_s));
        const QString first = lines.takeFirst();
        lines += ways;
        lines.removeAll(QString());
        return textCell(first, lines.join(u", "_s));
    }
    RowCell cell = textCell(name, under, true);
    if (kept) {
        cell.icon = u"shield-lock"_s;
        cell.iconTone = Tone::Stopped;
    }
    return cell;
}

QString FamilyAddresses::ended(std::optional<QDate> until, const QString& by) const
{
    if (until && *until <= m_today)
        return tr("ended %1").arg(longDate(*until, screenLanguage()));
    return by.isEmpty() ? QString() : tr("recorded by %1").arg(by);
}

RowCell FamilyAddresses::withheldCell(const WithheldAddress& withheld, int column) const
{
    const Language language = screenLanguage();
    const bool holds = withheld.holdsOn(m_today);
    if (column == 2)
        return holds ? buttonCell(tr("End it…")) : RowCell{};
    if (column == 1)
        return textCell(withheld.why, tr("since %1").arg(longDate(withheld.since, language)));
    RowCell cell = textCell(withheldSentence(withheld, language), ended(withheld.until, withheld.by), holds);
    cell.icon = u"shield-lock"_s;
    cell.iconTone = holds ? Tone::Stopped : Tone::Muted;
    return cell;
}

RowCell FamilyAddresses::warningCell(const FamilyWarning& warning, int column) const
{
    const Language language = screenLanguage();
    const bool holds = warning.holdsOn(m_today);
    if (column == 2)
        return holds ? buttonCell(tr("End it…")) : RowCell{};
    if (column == 1)
        return textCell(nameOf(warning.kind, language), tr("since %1").arg(longDate(warning.since, language)));
    RowCell cell = textCell(warning.text, ended(warning.until, warning.by), holds);
    cell.icon = shape::attention;
    cell.iconTone = holds ? Tone::Stopped : Tone::Muted;
    return cell;
}

void FamilyAddresses::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void FamilyAddresses::refreshTexts()
{
    m_table->setAccessibleName(tr("Addresses and warnings. Enter: withhold this address, or end what holds."));
}

} // namespace cadair::ui

#include "moc_familyaddresses.cpp"
