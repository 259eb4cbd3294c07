#include "ui/register/lookscard.h"

#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/storewords.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

LooksCard::LooksCard(Desk& desk, MessageBar& messages, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_card(new Card(this)), m_table(new CardTable(m_card))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_card->setBody(m_table);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_looks.size()); };
    makers.columns = [] { return 3; };
    makers.id = [](int row) { return QString::number(row); };
    makers.cell = [this](int row, int column) { return cell(m_looks.at(static_cast<size_t>(row)), column); };
    makers.header = [](int column) { return QStringList{tr("Day"), tr("Who"), tr("What they did")}.value(column); };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Contents, 130}, {ColumnWidth::Kind::Contents, 150}, {ColumnWidth::Kind::Stretch, 200}});
    refreshTexts();
}

void LooksCard::read()
{
    std::vector<RegisterLook> looks;
    if (!guarded(m_messages, [&] { looks = whoLooked(m_desk.office()); }))
        return;
    m_rows->changeRows([&] { m_looks = std::move(looks); });
    refreshTexts();
}

void LooksCard::clear()
{
    m_rows->changeRows([&] { m_looks.clear(); });
}

RowCell LooksCard::cell(const RegisterLook& look, int column) const
{
    if (column == 0)
        return textCell(longDate(look.on, screenLanguage()));
    if (column == 1)
        return textCell(look.who);
    const auto what = [&] {
        switch (look.act) {
        case JournalAct::Enquire: return tr("Looked a child up for an enquiry");
        case JournalAct::Print: return tr("Printed the list");
        case JournalAct::Export: return look.part == LookedAt::PoliceList ? tr("Sent the list to the police") : tr("Saved the list as a file");
        default: break;
        }
        switch (look.part) {
        case LookedAt::Enquiries: return tr("Read who had asked");
        case LookedAt::Notices: return tr("Read the notices");
        default: return tr("Looked at the list");
        }
    };
    RowCell cell = textCell(what());
    if (look.times > 1)
        cell.sideText = tr("%n times", nullptr, look.times);
    return cell;
}

void LooksCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void LooksCard::refreshTexts()
{
    m_card->setTitle(tr("Who looked"));
    m_table->setAccessibleName(tr("Who looked at the register"));
}

} // namespace cadair::ui

#include "moc_lookscard.cpp"
