#include "ui/directory/persondetails.h"

#include "core/wording/names.h"
#include "core/wording/namesofpeople.h"
#include "ui/directory/directorywords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

PersonDetails::PersonDetails(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_card(new Card(this)), m_title(new TextLabel(this, TextSize::Section, Tone::Plain, true)),
      m_facts(new TextLabel(this)), m_until(new TextLabel(this, TextSize::Body, Tone::Attention)),
      m_historyHead(new TextLabel(this, TextSize::Small, Tone::Muted, true)), m_none(new TextLabel(this, TextSize::Body, Tone::Muted)),
      m_table(new CardTable(m_card))
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_history.size()); };
    makers.columns = [] { return 1; };
    makers.id = [this](int row) {
        const Involvement& one = m_history.at(static_cast<size_t>(row));
        return m_agency ? u"%1 %2"_s.arg(one.conference.text()).arg(row) : one.conference.text();
    };
    makers.cell = [this](int row, int) {
        const Involvement& one = m_history.at(static_cast<size_t>(row));
        const Language language = screenLanguage();
        const QString when = one.date ? longDate(*one.date, language) : tr("no date yet");
        QStringList second{m_agency ? one.name : QString(), nameOf(one.type, language), DirectoryWords::part(one), DirectoryWords::report(one.report)};
        second.removeAll(QString());
        //: a date, then the family whose conference it was
        RowCell cell = textCell(tr("%1 · %2").arg(when, one.familyName), second.join(u" · "_s), true);
        if (one.report == ReportTiming::Late || one.report == ReportTiming::NeverCame)
            cell.secondTone = Tone::Attention;
        return cell;
    };
    m_rows = new MadeRows(std::move(makers), m_table);
    m_table->setRows(m_rows);
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 0}});
    connect(m_table, &CardTable::rowActivated, this, [this](const QString& id) { Q_EMIT conferenceWanted(id.section(u' ', 0, 0)); });

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    auto* facts = m_card->addPadded();
    for (TextLabel* label : {m_title, m_facts, m_until, m_historyHead, m_none})
        facts->addWidget(label);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->body()->addWidget(new Hairline(m_card));
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addStretch(0);
    refreshTexts();
}

void PersonDetails::showPerson(const Person& person)
{
    std::vector<Involvement> history = historyOf(m_desk.office(), person.id);
    m_rows->changeRows([&] {
        m_person = person;
        m_agency.reset();
        m_history = std::move(history);
    });
    refreshTexts();
}

void PersonDetails::showAgency(const AgencyKey& agency)
{
    std::vector<Involvement> history = historyOf(m_desk.office(), agency);
    m_rows->changeRows([&] {
        m_person.reset();
        m_agency = agency;
        m_history = std::move(history);
    });
    refreshTexts();
}

void PersonDetails::clear()
{
    m_rows->changeRows([&] {
        m_person.reset();
        m_agency.reset();
        m_history.clear();
    });
    refreshTexts();
}

QStringList PersonDetails::lines() const
{
    QStringList said;
    for (const TextLabel* label : {m_title, m_facts, m_until, m_none})
        if (label->isVisibleTo(this))
            said << label->text().split(u'\n');
    return said;
}

QStringList PersonDetails::factsOf(const Person& person) const
{
    QStringList facts{person.calledName.isEmpty() || person.calledName == person.name ? QString() : tr("Called %1").arg(person.calledName),
                      DirectoryWords::agency(person, m_desk.rulebook().agencies()), person.job,
                      person.role ? nameOf(*person.role, screenLanguage()) : QString(), DirectoryWords::languages(person.languages)};
    facts << person.phone;
    if (!person.email.isEmpty())
        //: an e-mail address, then whether it is safe for confidential papers
        facts << tr("%1 · %2").arg(person.email, DirectoryWords::emailSafety(person));
    if (person.sendBy)
        facts << tr("Papers: %1").arg(DirectoryWords::sending(person.sendBy));
    facts << person.address << person.needs;
    facts.removeAll(QString());
    return facts;
}

void PersonDetails::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void PersonDetails::refreshTexts()
{
    const bool something = m_person || m_agency;
    const AgencyKind* kind = m_agency ? m_desk.rulebook().agencies().find(*m_agency) : nullptr;
    m_title->setText(m_person ? m_person->name : kind ? kind->name.in(screenLanguage()) : tr("Nobody chosen"));
    m_facts->setText(m_person ? factsOf(*m_person).join(u'\n') : QString());
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_until->setText(m_person ? DirectoryWords::until(*m_person, m_desk.clock().today()) : QString());
    m_until->setVisible(!m_until->text().isEmpty());
    m_historyHead->setText(tr("Conferences"));
    m_historyHead->setVisible(something);
    m_none->setText(something ? tr("No conference yet.") : tr("Choose somebody to see who they are and what they had a part in."));
    m_none->setVisible(m_history.empty());
    m_table->setVisible(!m_history.empty());
    m_table->setAccessibleName(tr("Conferences, newest first"));
    m_table->setAccessibleDescription(tr("Enter opens the conference."));
    m_card->setAccessibleName(m_title->text());
}

} // namespace cadair::ui

#include "moc_persondetails.cpp"
