#include "ui/procedures/proceduresworkspace.h"

#include "core/store/conferencestore.h"
#include "core/wording/namesofrules.h"
#include "ui/language/languageswitch.h"
#include "ui/procedures/ruledetails.h"
#include "ui/procedures/rulefilters.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

ProceduresWorkspace::ProceduresWorkspace(Desk& desk, std::function<QString()> atHand, QWidget* parent)
    : Workspace(parent), m_desk(desk), m_atHand(std::move(atHand)), m_procedures(desk.rulebook().procedures()),
      m_places(new SegmentBar(this)), m_card(new Card(this)), m_search(new QLineEdit(m_card)), m_filters(new RuleFilters(m_card)),
      m_table(new CardTable(m_card)), m_rows(makeRows()), m_none(new EmptyState(m_card, u"search"_s)), m_details(new RuleDetails(this)),
      m_back(actions().addSecondary(u"arrow-left"_s)), m_go(actions().primary(u"box-arrow-up-right"_s))
{
    for (const Procedure* procedure : m_procedures)
        m_searches.emplace_back(*procedure);
    m_showAll = m_none->addAction();
    layOut();
    connectAll();
    refreshTexts();
    search();
}

void ProceduresWorkspace::layOut()
{
    heading().addRight(m_places);
    auto* columns = new QHBoxLayout;
    scaleLayout(columns, {}, 12);
    columns->addWidget(m_card, 11);
    columns->addWidget(m_details, 9);
    content()->addLayout(columns, 1);
    m_card->addHeaderWidget(m_search);
    scaleMinimumWidth(m_search, 280);
    m_search->setClearButtonEnabled(true);
    auto* filters = new QVBoxLayout;
    scaleLayout(filters, {16, 8, 12, 8}, 0);
    filters->addWidget(m_filters);
    m_card->body()->addLayout(filters);
    m_card->body()->addWidget(new Hairline(m_card));
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_none, 1);
    m_table->setRows(m_rows);
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumns({{ColumnWidth::Kind::Stretch, 200}, {ColumnWidth::Kind::Contents, 90}});
    addPane(m_card);
    addPane(m_details);
    QWidget* before = m_search;
    for (QWidget* next : {static_cast<QWidget*>(&m_filters->moments()), static_cast<QWidget*>(&m_filters->forces()),
                          static_cast<QWidget*>(&m_filters->kinds()), static_cast<QWidget*>(&m_filters->allButton()),
                          static_cast<QWidget*>(m_table)}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ProceduresWorkspace::connectAll()
{
    m_search->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ProceduresWorkspace::search);
    connect(m_filters, &RuleFilters::changed, this, &ProceduresWorkspace::search);
    connect(m_filters, &RuleFilters::allWanted, this, &ProceduresWorkspace::showAll);
    connect(m_showAll, &QPushButton::clicked, this, &ProceduresWorkspace::showAll);
    connect(m_places, &SegmentBar::choiceMade, this, [this](int place) { choose(static_cast<size_t>(place)); });
    connect(m_table, &CardTable::currentChanged, this, &ProceduresWorkspace::showCurrent);
    connect(m_table, &CardTable::rowActivated, this, &ProceduresWorkspace::follow);
    connect(m_details, &RuleDetails::ruleWanted, this, [this](const QString& rule) {
        showRule(rule);
        m_table->setFocus();
    });
    connect(m_go, &QPushButton::clicked, this, &ProceduresWorkspace::follow);
    connect(m_back, &QPushButton::clicked, this, &Workspace::backWanted);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &ProceduresWorkspace::escape);
}

MadeRows* ProceduresWorkspace::makeRows()
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_found.size()); };
    makers.columns = [] { return 2; };
    makers.id = [this](int row) { return m_found.at(static_cast<size_t>(row))->id; };
    makers.cell = [this](int row, int column) {
        const Rule& rule = *m_found.at(static_cast<size_t>(row));
        const Language language = screenLanguage();
        if (column == 1)
            return chipCell(rule.force == Force::Must ? Tone::Accent : Tone::Muted, nameOf(rule.force, language));
        const QString moment = nameOf(rule.moment, language);
        //: a rule's number and when it speaks; then also that its text was restored
        return textCell(rule.brief.in(language), rule.restored ? tr("%1 · %2 · restored text").arg(rule.id, moment) : tr("%1 · %2").arg(rule.id, moment));
    };
    return new MadeRows(std::move(makers), m_table);
}

QString ProceduresWorkspace::id() const { return u"procedures"_s; }
QString ProceduresWorkspace::name() const { return tr("Procedures"); }

std::vector<Command> ProceduresWorkspace::commands() const
{
    Command find{u"procedures.find"_s, tr("&Find a rule"), QKeySequence(QKeySequence::Find), Menu::Edit, {}};
    find.run = [this] {
        m_search->setFocus();
        m_search->selectAll();
    };
    return {find};
}

bool ProceduresWorkspace::open(const QString& record, const QString& part)
{
    const auto place = std::find_if(m_procedures.begin(), m_procedures.end(), [&](const Procedure* each) { return each->id.text() == record; });
    if (place == m_procedures.end() && !record.isEmpty())
        return false;
    if (place != m_procedures.end())
        choose(static_cast<size_t>(place - m_procedures.begin()));
    if (const auto moment = fromWord<Moment>(part)) {
        m_search->clear();
        m_filters->set(moment);
        search();
    } else if (!part.isEmpty()) {
        if (!m_procedures.at(m_place)->rule(part))
            return false;
        showRule(part);
    }
    return true;
}

Destination ProceduresWorkspace::whereabouts() const
{
    return rulesOf(m_procedures.at(m_place)->id.text(), m_table->currentId());
}

void ProceduresWorkspace::activated()
{
    readAtHand();
    refreshWay();
    if (m_table->currentIndex().isValid()) // the list has its height only now
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    (m_found.empty() ? static_cast<QWidget*>(m_search) : m_table)->setFocus();
}

void ProceduresWorkspace::readAtHand()
{
    m_conference.reset();
    const auto conference = ConferenceId::parse(m_atHand());
    if (conference && m_desk.isOpen())
        guarded(messages(), [&] {
            if (const auto summary = ConferenceStore(m_desk.office().casebook).summary(*conference))
                m_conference = ConferenceAtHand{conference->text(), summary->procedure};
        });
}

std::optional<Destination> ProceduresWorkspace::way() const
{
    const Rule* rule = m_details->rule();
    return rule ? wayToScreen(rule->moment, m_procedures.at(m_place)->id, m_conference) : std::nullopt;
}

void ProceduresWorkspace::choose(size_t place)
{
    if (m_place == place)
        return;
    m_place = place;
    search();
}

void ProceduresWorkspace::search()
{
    RuleQuery query;
    query.words = m_search->text();
    m_filters->narrow(query);
    m_rows->changeRows([&] { m_found = m_searches.at(m_place).find(query); });
    m_table->setVisible(!m_found.empty());
    m_none->setVisible(m_found.empty());
    const bool stands = m_rows->rowOf(m_table->currentId()) >= 0;
    if (!m_found.empty() && (!stands || !query.words.isEmpty())) // while typing: the best answer
        m_table->setCurrentId(m_found.front()->id);
    showCurrent();
    refreshTexts();
}

void ProceduresWorkspace::showAll()
{
    m_filters->set(std::nullopt);
    m_search->clear();
    search();
    m_table->setFocus();
}

void ProceduresWorkspace::showRule(const QString& id)
{
    if (m_rows->rowOf(id) < 0) {
        m_filters->set(std::nullopt);
        m_search->clear();
        search();
    }
    m_table->setCurrentId(id);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void ProceduresWorkspace::showCurrent()
{
    const Procedure& procedure = *m_procedures.at(m_place);
    const Rule* rule = m_found.empty() ? nullptr : procedure.rule(m_table->currentId());
    m_details->show(&procedure, rule);
    refreshWay();
}

void ProceduresWorkspace::follow()
{
    if (const auto there = way())
        Q_EMIT goTo(*there);
}

void ProceduresWorkspace::escape()
{
    if (m_search->text().isEmpty())
        Q_EMIT backWanted();
    else
        m_search->clear();
}

bool ProceduresWorkspace::moveInList(int key)
{
    if (key != Qt::Key_Down && key != Qt::Key_Up && key != Qt::Key_PageDown && key != Qt::Key_PageUp)
        return false;
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_table, &press);
    return true;
}

bool ProceduresWorkspace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Workspace::eventFilter(watched, event);
    auto* press = static_cast<QKeyEvent*>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (watched == m_search && !m_found.empty()) {
        if (enter)
            follow();
        return enter || moveInList(press->key());
    }
    const bool letter = !press->text().isEmpty() && press->text().at(0).isLetterOrNumber();
    if (watched == m_table && letter && !(press->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))) {
        m_search->setFocus(); // typing searches, wherever the list stands
        QCoreApplication::sendEvent(m_search, event);
        return true;
    }
    return Workspace::eventFilter(watched, event);
}

void ProceduresWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void ProceduresWorkspace::refreshWay()
{
    const auto there = way();
    m_go->setVisible(there.has_value());
    m_go->setText(there ? verbFor(*there) : QString());
}

void ProceduresWorkspace::refreshTexts()
{
    const Language language = screenLanguage();
    const Procedure& procedure = *m_procedures.at(m_place);
    QStringList places;
    for (const Procedure* each : m_procedures)
        places << each->shortTitle.in(language);
    m_places->setTexts(places);
    m_places->setChosen(static_cast<int>(m_place));
    m_places->setVisible(m_procedures.size() > 1);
    m_places->setAccessibleName(tr("Procedure"));
    heading().setTitle(name());
    const int rules = static_cast<int>(procedure.rules.size());
    //: %1: the title of a procedure
    heading().setContext(tr("%1: %n rule(s)", nullptr, rules).arg(procedure.title.in(language)));
    m_card->setTitle(tr("Rules"));
    m_card->setSide(tr("%1 of %2").arg(m_found.size()).arg(rules));
    m_search->setPlaceholderText(tr("Words, or a rule's number"));
    m_search->setAccessibleName(tr("Find rules by words or by number"));
    m_table->setAccessibleName(tr("Rules"));
    m_table->setAccessibleDescription(tr("Typing searches. Enter goes to the screen where the rule works."));
    m_filters->allButton().setVisible(m_filters->isNarrow() || !m_search->text().isEmpty());
    m_none->setSentence(tr("No rule matches all of this. Use fewer words, or show all rules again."));
    m_showAll->setText(tr("Show all"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("To the screen you came from (Esc)"));
    refreshWay();
}

} // namespace cadair::ui

#include "moc_proceduresworkspace.cpp"
