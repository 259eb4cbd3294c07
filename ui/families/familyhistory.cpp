#include "ui/families/familyhistory.h"

#include "core/wording/keynames.h"
#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

void layOut(QWidget* pane, CardTable* table, TextLabel* none)
{
    auto* all = new QVBoxLayout(pane);
    scaleLayout(all, {}, 0);
    all->addWidget(table, 1);
    all->addWidget(none, 1);
    none->setMargin(px(16));
    none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

} // namespace

FamilyConferences::FamilyConferences(QWidget* parent)
    : QWidget(parent), m_table(new CardTable(this)), m_none(new TextLabel(this, TextSize::Body, Tone::Muted))
{
    layOut(this, m_table, m_none);
    MadeRows::Makers makers;
    makers.rows = [this] { return m_view ? static_cast<int>(m_view->conferences.size()) : 0; };
    makers.columns = [] { return 4; };
    makers.id = [this](int row) { return m_view->conferences.at(static_cast<size_t>(row)).id.text(); };
    makers.header = [](int column) { return QStringList{tr("Kind"), tr("When"), tr("Where"), tr("How it stands")}.value(column); };
    makers.cell = [this](int row, int column) {
        const ConferenceRow& conference = m_view->conferences.at(static_cast<size_t>(row));
        const Language language = screenLanguage();
        switch (column) {
        case 0: {
            QStringList children = conference.children;
            for (QString& child : children)
                if (child.isEmpty())
                    child = tr("unborn child");
            return textCell(nameOf(conference.type, language), children.join(u", "_s), true);
        }
        case 1:
            if (!conference.date)
                return mutedCell(tr("No date yet"));
            return textCell(longDate(*conference.date, language), conference.start ? timeText(*conference.start) : QString());
        case 2: return mutedCell(conference.place);
        default: return textCell(nameOf(conference.state, language));
        }
    };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 180}, {ColumnWidth::Kind::Contents, 150}, {ColumnWidth::Kind::Contents, 100},
                         {ColumnWidth::Kind::Contents, 150}});
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) {
        if (const auto conference = ConferenceId::parse(id))
            Q_EMIT conferenceWanted(ConferenceId(*conference), {});
    });
    refreshTexts();
}

void FamilyConferences::showView(const FamilyView* view)
{
    m_rows->changeRows([&] { m_view = view; });
    refreshTexts();
}

void FamilyConferences::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void FamilyConferences::refreshTexts()
{
    m_table->setAccessibleName(tr("Conferences of this family"));
    m_none->setText(tr("There has been no conference about this family yet."));
    m_table->setVisible(m_rows->rows() > 0);
    m_none->setVisible(m_rows->rows() == 0);
}

FamilyLetters::FamilyLetters(QWidget* parent)
    : QWidget(parent), m_table(new CardTable(this)), m_none(new TextLabel(this, TextSize::Body, Tone::Muted))
{
    layOut(this, m_table, m_none);
    MadeRows::Makers makers;
    makers.rows = [this] { return m_view ? static_cast<int>(m_view->letters.size()) : 0; };
    makers.columns = [] { return 3; };
    makers.id = [](int row) { return QString::number(row); };
    makers.header = [](int column) { return QStringList{tr("To"), tr("Document"), tr("Sent")}.value(column); };
    makers.cell = [this](int row, int column) {
        const FamilyLetter& letter = m_view->letters.at(static_cast<size_t>(row));
        const Language language = screenLanguage();
        switch (column) {
        case 0: return textCell(letter.toName, nameOf(letter.capacity, language), true);
        case 1: return textCell(nameOfDocument(letter.sent.document, language), nameOf(letter.type, language));
        default: return textCell(longDate(letter.sent.date, language), letter.sent.time ? timeText(*letter.sent.time) : QString());
        }
    };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 180}, {ColumnWidth::Kind::Stretch, 160}, {ColumnWidth::Kind::Contents, 150}});
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) {
        Q_EMIT conferenceWanted(ConferenceId(m_view->letters.at(id.toUInt()).conference), u"after"_s);
    });
    refreshTexts();
}

void FamilyLetters::showView(const FamilyView* view)
{
    m_rows->changeRows([&] { m_view = view; });
    refreshTexts();
}

void FamilyLetters::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void FamilyLetters::refreshTexts()
{
    m_table->setAccessibleName(tr("Letters and documents sent"));
    m_none->setText(tr("No letter has gone out about this family yet."));
    m_table->setVisible(m_rows->rows() > 0);
    m_none->setVisible(m_rows->rows() == 0);
}

} // namespace cadair::ui

#include "moc_familyhistory.cpp"
