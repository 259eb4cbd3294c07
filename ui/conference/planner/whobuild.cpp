#include "ui/conference/planner/whostep.h"

#include "core/base/folding.h"
#include "core/wording/namesofpeople.h"
#include "ui/conference/planner/personforms.h"
#include "ui/conference/planner/whoparts.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;
using namespace who;

void WhoStep::buildDirectory()
{
    m_directoryStack = new QStackedWidget(m_directoryCard);
    auto* list = new QWidget(m_directoryStack);
    auto* rows = new QVBoxLayout(list);
    scaleLayout(rows, {}, 0);
    m_search = new QLineEdit(list);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_directory = new CardTable(list);
    m_directory->horizontalHeader()->hide();
    m_nobody = new TextLabel(list, TextSize::Body, Tone::Muted);
    m_addNew = makeButton(list, ButtonLook::Plain, u"person-plus"_s);
    auto* top = new QVBoxLayout;
    scaleLayout(top, {12, 10, 12, 10}, 8);
    top->addWidget(m_search);
    rows->addLayout(top);
    rows->addWidget(new Hairline(list));
    rows->addWidget(m_directory, 1);
    auto* foot = new QVBoxLayout;
    scaleLayout(foot, {12, 8, 12, 10}, 8);
    foot->addWidget(m_nobody);
    foot->addWidget(m_addNew);
    rows->addLayout(foot);
    m_directoryStack->addWidget(list);
    m_directoryStack->addWidget(m_form);
    m_directoryCard->setBody(m_directoryStack);

    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_found.size()); };
    makers.columns = [] { return 1; };
    makers.id = [this](int row) { return m_found.at(static_cast<size_t>(row)).id.text(); };
    makers.cell = [this](int row, int) {
        const Person& person = m_found.at(static_cast<size_t>(row));
        return textCell(person.name, agencyWords(person));
    };
    m_directoryRows = new MadeRows(std::move(makers), m_directory);
    m_directory->setRows(m_directoryRows);
    m_directory->setColumns({{ColumnWidth::Kind::Stretch, 0}});
    connect(m_directory, &CardTable::rowActivated, this, [this](const QString& id) { invite(*PersonId::parse(id)); });
    connect(m_directory, &CardTable::spacePressed, this, [this](const QString& id) { invite(*PersonId::parse(id)); });
    connect(m_search, &QLineEdit::textChanged, this, &WhoStep::filter);
    connect(m_addNew, &QPushButton::clicked, this, [this] {
        m_form->editNew(tidied(m_search->text()));
        m_directoryStack->setCurrentWidget(m_form);
        refreshTexts();
        m_form->begin();
    });
    const auto back = [this] {
        m_directoryStack->setCurrentIndex(0);
        refreshTexts();
        m_search->setFocus();
    };
    connect(m_form, &PractitionerForm::givenUp, this, back);
    connect(m_form, &PractitionerForm::kept, this, [this, back] {
        const PersonId person = m_form->person().id;
        state().readAnew();
        back();
        m_search->clear();
        invite(person);
        m_invited->setFocus();
        m_invited->setCurrentId(person.text());
    });
}

void WhoStep::buildInvited()
{
    m_chair = new QComboBox(m_card);
    m_minuteTaker = new QComboBox(m_card);
    m_chairLabel = new TextLabel(m_card, TextSize::Body, Tone::Muted);
    m_minuteLabel = new TextLabel(m_card, TextSize::Body, Tone::Muted);
    auto* running = new QHBoxLayout;
    scaleLayout(running, {16, 10, 16, 10}, 8);
    for (const auto& [label, box] : {std::pair(m_chairLabel, m_chair), std::pair(m_minuteLabel, m_minuteTaker)}) {
        label->setWordWrap(false);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        running->addWidget(label);
        running->addWidget(box, 1);
    }
    m_card->body()->addLayout(running);
    m_card->body()->addWidget(new Hairline(m_card));
    m_invited = new CardTable(m_card);
    m_invited->installEventFilter(this);
    m_hint = new TextLabel(m_card, TextSize::Small, Tone::Muted);
    m_card->body()->addWidget(m_invited, 1);
    m_details = new QWidget(m_card);
    auto* details = new QGridLayout(m_details); // one under the other: both are sentences in Welsh
    scaleLayout(details, {16, 8, 16, 0}, 8);
    details->setColumnStretch(1, 1);
    m_capacity = new QComboBox(m_details);
    m_basis = new QComboBox(m_details);
    m_capacityLabel = new TextLabel(m_details, TextSize::Body, Tone::Muted);
    m_basisLabel = new TextLabel(m_details, TextSize::Body, Tone::Muted);
    for (const auto& [label, box] : {std::pair(m_capacityLabel, m_capacity), std::pair(m_basisLabel, m_basis)}) {
        label->setWordWrap(false);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        const int row = details->rowCount();
        details->addWidget(label, row, 0);
        details->addWidget(box, row, 1);
    }
    for (const Capacity capacity : capacities)
        m_capacity->addItem(QString(), wordOf(capacity));
    for (const QString& word : allWords<Basis>())
        m_basis->addItem(QString(), word);
    m_card->body()->addWidget(new Hairline(m_card));
    m_card->body()->addWidget(m_details);
    auto* hint = new QVBoxLayout;
    scaleLayout(hint, {16, 6, 16, 8}, 0);
    hint->addWidget(m_hint);
    m_card->body()->addLayout(hint);

    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_lines.size()); };
    makers.columns = [] { return static_cast<int>(ColumnCount); };
    makers.id = [this](int row) {
        const Line& line = m_lines.at(static_cast<size_t>(row));
        return line.invitee ? line.invitee->person.text() : line.participant ? u"with "_s + line.participant->id.text() : QString();
    };
    makers.header = [this](int column) {
        QStringList letters;
        for (size_t i = 0; i < state().children().size() && state().isOpen(); ++i)
            letters << letter(i);
        return QStringList{tr("Person"), tr("Said yes"), letters.isEmpty() ? tr("Contact") : letters.join(u"     "_s), QString()}.value(column);
    };
    makers.cell = [this](int row, int column) { return invitedCell(row, column); };
    makers.spoken = [this](int row) { return spokenInvited(row); };
    m_invitedRows = new MadeRows(std::move(makers), m_invited);
    m_invited->setRows(m_invitedRows);
    m_invited->setColumns({{ColumnWidth::Kind::Stretch, 150}, {ColumnWidth::Kind::Contents, 70}, {ColumnWidth::Kind::Contents, 60}, {ColumnWidth::Kind::Contents, 0}});
    connect(m_invited, &CardTable::currentChanged, this, &WhoStep::showDetails);
    connect(m_invited, &CardTable::spacePressed, this, [this](const QString& id) {
        changeInvitee(id, [](PlannedInvitee& invitee) { invitee.saidYes = !invitee.saidYes; });
    });
    connect(m_invited, &CardTable::digitPressed, this, [this](const QString& id, int, int digit) { mark(id, digit); });
    connect(m_invited, &CardTable::rowActivated, this, [this](const QString& id, int column) {
        if (column == TakeOff)
            takeOff(id);
        else if (m_details->isVisible())
            m_capacity->setFocus();
    });
    connect(m_capacity, &QComboBox::activated, this, [this](int index) {
        const auto capacity = fromWord<Capacity>(m_capacity->itemData(index).toString());
        changeInvitee(m_invited->currentId(), [&](PlannedInvitee& invitee) { invitee.capacity = *capacity; });
    });
    connect(m_basis, &QComboBox::activated, this, [this](int index) {
        const auto basis = fromWord<Basis>(m_basis->itemData(index).toString());
        changeInvitee(m_invited->currentId(), [&](PlannedInvitee& invitee) { invitee.basis = *basis; });
    });
    connect(m_chair, &QComboBox::activated, this, [this](int index) {
        const auto person = PersonId::parse(m_chair->itemData(index).toString());
        state().change([&](ConferencePlan& p) {
            p.conference.chair = person;
            if (person)
                std::erase_if(p.invitees, [&](const PlannedInvitee& invitee) { return invitee.person == *person; });
            if (p.minuteTaker == person)
                p.minuteTaker.reset();
        });
    });
    connect(m_minuteTaker, &QComboBox::activated, this, [this](int index) {
        const auto person = PersonId::parse(m_minuteTaker->itemData(index).toString());
        state().change([&](ConferencePlan& p) {
            p.minuteTaker = person;
            if (person)
                std::erase_if(p.invitees, [&](const PlannedInvitee& invitee) { return invitee.person == *person; });
            if (p.conference.chair == person)
                p.conference.chair.reset();
        });
    });
}

} // namespace cadair::ui
