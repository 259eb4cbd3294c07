#include "ui/directory/directoryworkspace.h"

#include "ui/directory/importpage.h"
#include "ui/directory/leavingform.h"
#include "ui/directory/persondetails.h"
#include "ui/directory/entryform.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cadair::ui {

using namespace Qt::StringLiterals;

DirectoryWorkspace::DirectoryWorkspace(Desk& desk, Prompts& prompts, QWidget* parent)
    : Workspace(parent), m_desk(desk), m_prompts(prompts), m_stack(new QStackedWidget(this)), m_columns(new QWidget(this)),
      m_agencyCard(new Card(m_columns)), m_agencies(makeCardList(m_agencyCard)), m_agencyModel(makeAgencyRows()), m_peopleCard(new Card(m_columns)),
      m_search(new QLineEdit(m_peopleCard)), m_showLeft(new QCheckBox(m_peopleCard)), m_people(new CardTable(m_peopleCard)),
      m_peopleModel(makePeopleRows()), m_notFound(new EmptyState(m_peopleCard, u"search"_s)), m_side(new QStackedWidget(m_columns)),
      m_details(new PersonDetails(desk, m_side)), m_form(new EntryForm(desk, messages(), m_side)),
      m_leaving(new LeavingForm(desk, messages(), m_side)), m_none(new EmptyState(this, u"telephone"_s)),
      m_import(new ImportPage(desk, prompts, messages(), this))
{
    layOut();
    connectAll();
    filter();
}

void DirectoryWorkspace::layOut()
{
    auto* columns = new QHBoxLayout(m_columns);
    scaleLayout(columns, {}, 12);
    columns->addWidget(m_agencyCard, 5);
    columns->addWidget(m_peopleCard, 12);
    columns->addWidget(m_side, 9);
    m_agencies->setRows(m_agencyModel);
    m_agencyCard->body()->addWidget(m_agencies, 1);
    scaleMinimumWidth(m_search, 200);
    m_search->setClearButtonEnabled(true);
    m_peopleCard->addHeaderWidget(m_showLeft);
    m_peopleCard->addHeaderWidget(m_search);
    m_people->setRows(m_peopleModel);
    m_people->horizontalHeader()->hide();
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setColumns({{ColumnWidth::Kind::Stretch, 150}, {ColumnWidth::Kind::Stretch, 150}, {ColumnWidth::Kind::Stretch, 150}});
    m_peopleCard->body()->addWidget(m_people, 1);
    m_peopleCard->body()->addWidget(m_notFound, 1);
    m_showAll = m_notFound->addAction();
    for (QWidget* page : std::initializer_list<QWidget*>{m_details, m_form, m_leaving})
        m_side->addWidget(page);
    m_addFirst = m_none->addAction(true, u"plus-lg"_s);
    m_importFirst = m_none->addAction(false, u"upload"_s);
    for (QWidget* page : std::initializer_list<QWidget*>{m_columns, m_none, m_import})
        m_stack->addWidget(page);
    content()->addWidget(m_stack, 1);
    for (QWidget* pane : std::initializer_list<QWidget*>{m_agencyCard, m_peopleCard, m_side, m_none, m_import})
        addPane(pane);
    m_back = actions().addSecondary(u"arrow-left"_s);
    m_export = actions().addSecondary(u"download"_s);
    m_importButton = actions().addSecondary(u"upload"_s);
    m_leave = actions().addRight();
    m_replace = actions().addRight();
    m_importVerb = actions().addRight(u"upload"_s);
    m_add = actions().primary(u"plus-lg"_s);
}

void DirectoryWorkspace::connectAll()
{
    m_search->installEventFilter(this);
    m_people->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &DirectoryWorkspace::filter);
    connect(m_showLeft, &QCheckBox::toggled, this, &DirectoryWorkspace::filter);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_agency.reset();
        m_showLeft->setChecked(true);
        m_search->clear();
        filter();
    });
    connect(m_agencies, &CardTable::currentChanged, this, [this](const QString& key) {
        m_agency = AgencyKey::parse(key);
        filter();
    });
    connect(m_agencies, &CardTable::rowActivated, m_people, qOverload<>(&QWidget::setFocus));
    connect(m_people, &CardTable::currentChanged, this, &DirectoryWorkspace::showCurrent);
    connect(m_people, &CardTable::rowActivated, this, &DirectoryWorkspace::editPerson);
    connect(m_details, &PersonDetails::conferenceWanted, this, [this](const QString& id) { Q_EMIT goTo({u"conference"_s, id, {}}); });
    connect(m_form, &EntryForm::kept, this, &DirectoryWorkspace::kept);
    connect(m_form, &EntryForm::left, this, &DirectoryWorkspace::endForm);
    connect(m_leaving, &LeavingForm::kept, this, &DirectoryWorkspace::kept);
    connect(m_leaving, &LeavingForm::left, this, &DirectoryWorkspace::endForm);
    connect(m_import, &ImportPage::changed, this, &DirectoryWorkspace::refreshActions);
    connect(m_addFirst, &QPushButton::clicked, this, &DirectoryWorkspace::addPerson);
    connect(m_add, &QPushButton::clicked, this, &DirectoryWorkspace::addPerson);
    connect(m_importFirst, &QPushButton::clicked, this, &DirectoryWorkspace::beginImport);
    connect(m_importButton, &QPushButton::clicked, this, &DirectoryWorkspace::beginImport);
    connect(m_importVerb, &QPushButton::clicked, this, &DirectoryWorkspace::takeImport);
    connect(m_back, &QPushButton::clicked, this, &DirectoryWorkspace::endImport);
    connect(m_export, &QPushButton::clicked, this, &DirectoryWorkspace::exportPeople);
    connect(m_leave, &QPushButton::clicked, this, [this] { current() && current()->activeUntil ? resume() : beginLeaving(false); });
    connect(m_replace, &QPushButton::clicked, this, [this] { beginLeaving(true); });
}

QString DirectoryWorkspace::id() const { return u"people"_s; }
QString DirectoryWorkspace::iconName() const { return u"telephone"_s; }
QString DirectoryWorkspace::name() const { return tr("People"); }

std::vector<Command> DirectoryWorkspace::commands() const
{
    auto* self = const_cast<DirectoryWorkspace*>(this); // what a command does changes the screen, not what is asked here
    const auto made = [](const char16_t* word, const QString& text, const QKeySequence& key, std::function<void()> run) {
        Command command;
        command.id = u"people."_s + QString::fromUtf16(word);
        command.text = text;
        command.key = key;
        command.menu = Menu::Edit;
        command.run = std::move(run);
        return command;
    };
    if (isImporting())
        return {};
    std::vector<Command> all{made(u"find", tr("&Find somebody"), QKeySequence(QKeySequence::Find), [this] {
        m_search->setFocus();
        m_search->selectAll();
    })};
    all.push_back(made(u"add", tr("&Add a person…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [self] { self->addPerson(); }));
    all.push_back(made(u"import", tr("&Import a table of people…"), {}, [self] { self->beginImport(); }));
    all.push_back(made(u"export", tr("&Export this list…"), {}, [self] { self->exportPeople(); }));
    if (current() && !isFormOpen()) {
        all.push_back(made(u"edit", tr("&Change this person…"), Qt::Key_F2, [self] { self->editPerson(); }));
        all.push_back(made(u"leave", tr("No longer &here…"), {}, [self] { self->beginLeaving(false); }));
        all.push_back(made(u"replace", tr("&Replace with…"), {}, [self] { self->beginLeaving(true); }));
    }
    return all;
}

bool DirectoryWorkspace::open(const QString& record, const QString& part)
{
    if (part == "import"_L1) {
        beginImport();
        return true;
    }
    if (record.isEmpty() && part.isEmpty())
        return true;
    read();
    endForm();
    m_stack->setCurrentWidget(m_columns);
    m_agency = AgencyKey::parse(part);
    m_search->clear();
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Person& person) { return person.id.text() == record; });
    if (!record.isEmpty() && found == m_all.end())
        return false;
    if (found != m_all.end() && hasLeft(*found, m_desk.clock().today()))
        m_showLeft->setChecked(true);
    filter();
    stand(record);
    return true;
}

Destination DirectoryWorkspace::whereabouts() const
{
    const Person* person = current();
    return {id(), person ? person->id.text() : QString(), m_agency ? m_agency->text() : QString()};
}

void DirectoryWorkspace::activated()
{
    read();
    if (!isImporting() && !m_all.empty() && !isFormOpen())
        m_people->setFocus();
}

bool DirectoryWorkspace::canLeave()
{
    if (!m_form->isTouched() || !isFormOpen())
        return true;
    const auto answer = m_prompts.ask(this, {tr("Leave without keeping?"), tr("What you typed about this person has not been kept."),
                                             {tr("Stay"), tr("Leave")}, {}, false});
    if (answer != 1)
        return false;
    endForm();
    return true;
}

void DirectoryWorkspace::aboutToLock()
{
    m_import->clear();
    endForm();
    messages().dismiss();
    m_form->clear();
    m_leaving->clear();
    m_stack->setCurrentWidget(m_columns);
    putPeople({});
    m_details->clear();
}

void DirectoryWorkspace::unlocked()
{
    read();
}

bool DirectoryWorkspace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Workspace::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && !m_listed.empty() && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_people->setFocus();
        return true;
    }
    if (watched == m_people && key == Qt::Key_F2) {
        editPerson();
        return true;
    }
    return Workspace::eventFilter(watched, event);
}

void DirectoryWorkspace::changeEvent(QEvent* event)
{
    Workspace::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void DirectoryWorkspace::refreshTexts()
{
    const AgencyKind* kind = m_agency ? m_desk.rulebook().agencies().find(*m_agency) : nullptr;
    heading().setTitle(name());
    heading().setContext(m_all.empty() ? QString() : tr("%n person(s) in the directory", nullptr, static_cast<int>(m_all.size())));
    m_agencyCard->setTitle(tr("Agencies"));
    m_agencies->setAccessibleName(tr("Agencies"));
    m_peopleCard->setTitle(kind ? kind->shortName.in(screenLanguage()) : tr("Everybody"));
    m_peopleCard->setSide(QString::number(m_listed.size()));
    m_people->setAccessibleName(tr("People"));
    m_people->setAccessibleDescription(tr("Enter or F2 changes the person."));
    m_search->setPlaceholderText(tr("Name, service or job"));
    m_search->setAccessibleName(tr("Find somebody by name, service or job"));
    m_showLeft->setText(tr("Those who left"));
    m_notFound->setSentence(tr("Nobody here matches. Check the spelling, or show everybody, those who left too."));
    m_showAll->setText(tr("Show everybody"));
    m_none->setSentence(tr("Add the agencies you invite most: their people are then one key away."));
    m_addFirst->setText(tr("Add a person…"));
    m_importFirst->setText(tr("Import…"));
    m_back->setText(tr("Back"));
    m_export->setText(tr("Export…"));
    m_importButton->setText(tr("Import…"));
    m_replace->setText(tr("Replace with…"));
    m_add->setText(tr("Add a person…"));
    refreshActions();
}

void DirectoryWorkspace::refreshActions()
{
    const bool importing = isImporting();
    const bool listed = !importing && !m_all.empty() && !isFormOpen();
    const Person* person = listed ? current() : nullptr;
    m_back->setVisible(importing);
    m_export->setVisible(listed);
    m_importButton->setVisible(listed);
    m_leave->setVisible(person);
    m_leave->setText(person && person->activeUntil ? tr("Here again") : tr("No longer here…"));
    m_replace->setVisible(person);
    m_add->setVisible(listed);
    m_importVerb->setVisible(importing && m_import->hasRows());
    m_importVerb->setText(tr("Import %n person(s)", nullptr, importing ? m_import->taken() : 0));
    m_importVerb->setEnabled(importing && m_import->taken() > 0);
    actions().setNote(importing && m_import->hasRows() ? tr("Nothing is kept before this.") : QString());
    Q_EMIT commandsChanged();
}

} // namespace cadair::ui

#include "moc_directoryworkspace.cpp"
