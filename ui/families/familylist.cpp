#include "ui/families/familylist.h"

#include "core/base/folding.h"
#include "ui/families/familieswords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

FamilyList::FamilyList(QWidget* parent)
    : QWidget(parent), m_card(new Card(this)), m_search(new QLineEdit(m_card)), m_table(new CardTable(m_card)),
      m_nobody(new TextLabel(m_card, TextSize::Body, Tone::Muted))
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 0);
    all->addWidget(m_card);
    auto* top = new QVBoxLayout;
    scaleLayout(top, {12, 10, 12, 10}, 8);
    top->addWidget(m_search);
    top->addWidget(m_nobody);
    m_card->body()->addLayout(top);
    m_card->body()->addWidget(new Hairline(m_card));
    m_card->body()->addWidget(m_table, 1);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return 1; };
    makers.id = [this](int row) { return idAt(row); };
    makers.cell = [this](int row, int column) { return cell(row, column); };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 120}});
    connect(m_search, &QLineEdit::textChanged, this, &FamilyList::filter);
    connect(m_table, &QAbstractItemView::clicked, this, [this] { choose(m_table->currentId(), false); });
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) { choose(id, true); });
    refreshTexts();
}

/// Moving through the list opens nobody's record: that takes Enter, or a click.
void FamilyList::choose(const QString& id, bool enter)
{
    const int row = m_rows->rowOf(id);
    if (row >= 0)
        Q_EMIT familyChosen(FamilyId(familyAt(row).family.id), enter);
}

const ListedFamily& FamilyList::familyAt(int row) const
{
    return m_all.at(m_lines.at(static_cast<size_t>(row)).family);
}

QString FamilyList::idAt(int row) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    const ListedFamily& family = m_all.at(line.family);
    return line.child ? family.children.at(*line.child).child.id.text() : family.family.id.text();
}

void FamilyList::setFamilies(std::vector<ListedFamily> families, QDate today)
{
    m_rows->changeRows([&] {
        m_lines.clear();
        m_all = std::move(families);
        m_today = today;
    });
    filter();
}

void FamilyList::filter()
{
    const Language language = screenLanguage();
    std::stable_sort(m_all.begin(), m_all.end(), [&](const ListedFamily& a, const ListedFamily& b) {
        return sortKey(a.family.name, language) < sortKey(b.family.name, language);
    });
    m_rows->changeRows([this] {
        m_lines.clear();
        for (size_t family = 0; family < m_all.size(); ++family) {
            if (!matchesWords(m_all[family].words(), m_search->text()))
                continue;
            m_lines.push_back({family, std::nullopt});
            for (size_t child = 0; child < m_all[family].children.size(); ++child)
                m_lines.push_back({family, child});
        }
    });
    refreshTexts();
}

void FamilyList::showCurrent(const FamilyId& family, const QString& child)
{
    if (!child.isEmpty() && m_table->setCurrentId(child))
        return;
    if (const int row = m_rows->rowOf(m_table->currentId()); row >= 0 && familyAt(row).family.id == family && child.isEmpty())
        return; // one of its children may be the current row
    if (!m_table->setCurrentId(family.text()) && !m_search->text().isEmpty()) {
        m_search->clear(); // the family asked for is not among those found
        m_table->setCurrentId(family.text());
    }
}

void FamilyList::find(const QString& name)
{
    m_search->setText(name);
}

RowCell FamilyList::cell(int row, int) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    const ListedFamily& family = m_all.at(line.family);
    if (!line.child) {
        RowCell cell = textCell(family.family.name, {}, true);
        cell.icon = u"house-heart"_s;
        cell.iconTone = Tone::Muted;
        cell.sideText = family.family.reference;
        return cell;
    }
    const ListedChild& listed = family.children.at(*line.child);
    const bool living = listed.child.born && !listed.child.died;
    QStringList under{living ? QString() : FamiliesWords::age(listed.child, m_today), FamiliesWords::plan(listed)};
    under.removeAll(QString());
    RowCell cell = textCell(FamiliesWords::fullName(listed.child), under.join(u" · "_s));
    cell.sideText = living ? FamiliesWords::age(listed.child, m_today) : QString();
    cell.secondTone = listed.planSince ? Tone::Accent : Tone::Muted;
    cell.icon = listed.planSince ? u"journal-bookmark"_s : u"person"_s;
    cell.iconTone = listed.planSince ? Tone::Accent : Tone::Muted;
    return cell;
}

bool FamilyList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && !m_lines.empty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_table->currentId().isEmpty())
                m_table->setCurrentId(idAt(0));
            m_table->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FamilyList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        filter(); // the alphabet is another
}

void FamilyList::refreshTexts()
{
    m_card->setTitle(tr("Families"));
    m_card->setSide(m_all.empty() ? QString() : QString::number(m_all.size()));
    m_search->setPlaceholderText(tr("Name of a child or an adult"));
    m_search->setAccessibleName(tr("Find a family by the name of a child or an adult"));
    m_table->setAccessibleName(tr("Families and their children"));
    m_table->setVisible(!m_lines.empty());
    const bool nobody = m_lines.empty() && !m_search->text().trimmed().isEmpty();
    m_nobody->setText(nobody ? tr("No one called “%1”. Check the spelling, or begin a conference with a new family.").arg(m_search->text().left(60))
                             : QString());
    m_nobody->setVisible(nobody);
}

} // namespace cadair::ui

#include "moc_familylist.cpp"
