#include "ui/conference/prepare/personform.h"

#include "core/base/folding.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/safety.h"
#include "core/workflow/convening.h"
#include "core/workflow/families.h"
#include "ui/language/languageswitch.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array capacitiesOffered{Capacity::Practitioner, Capacity::Parent,      Capacity::Carer,       Capacity::Relative,
                                       Capacity::FosterCarer,  Capacity::Child,       Capacity::Supporter,   Capacity::Advocate,
                                       Capacity::Interpreter,  Capacity::LegalRepresentative, Capacity::Guardian, Capacity::Observer,
                                       Capacity::MinuteTaker,  Capacity::Chair};

bool isOfHousehold(Capacity capacity)
{
    return capacity == Capacity::Parent || capacity == Capacity::Carer || capacity == Capacity::Relative || capacity == Capacity::FosterCarer;
}

bool isOfDirectory(Capacity capacity)
{
    return !isOfHousehold(capacity) && capacity != Capacity::Child && capacity != Capacity::Supporter;
}

std::vector<Participant> directory(const Office& office, Capacity capacity)
{
    std::vector<Participant> found;
    for (const Person& person : findPractitioners(office, {}))
        found.push_back(participantFor(person, capacity));
    return found;
}

std::vector<Participant> household(const Office& office, const PrepareState& state, Capacity capacity)
{
    std::vector<Participant> found;
    const auto family = openHousehold(office, state.conference().family);
    if (!family)
        return found;
    for (const FamilyMember& member : family->members)
        for (const Person& person : family->adults)
            if (person.id == member.person) {
                Participant participant = participantFor(person, capacity);
                participant.relation = member.relation;
                participant.of = member.of;
                found.push_back(participant);
            }
    return found;
}

std::vector<Participant> childrenOf(const PrepareState& state)
{
    std::vector<Participant> found;
    for (const Subject& subject : state.subjects()) {
        if (!subject.child.born)
            continue;
        Participant participant{.id = ParticipantId::fresh(), .child = subject.child.id,
                                .name = tidied(subject.child.givenName + u' ' + subject.child.familyName)};
        participant.calledName = callName(subject.child, screenLanguage());
        participant.capacity = Capacity::Child;
        participant.of = {subject.child.id};
        participant.address = subject.child.address;
        participant.languages = subject.child.languages;
        found.push_back(participant);
    }
    return found;
}

Person personFrom(const Participant& participant)
{
    Person person{.id = PersonId::fresh(), .name = participant.name};
    person.calledName = participant.calledName;
    person.agency = participant.agency;
    person.agencyName = participant.agencyName;
    person.job = participant.job;
    person.role = participant.role;
    person.address = participant.address;
    person.email = participant.email;
    person.languages = participant.languages;
    return person;
}

} // namespace

AddPersonForm::AddPersonForm(const PrepareTools& tools, const PrepareState& state, Capacity capacity, std::optional<ParticipantId> deputyFor,
                             QWidget* parent)
    : PrepareForm(tools, state, parent), m_deputyFor(std::move(deputyFor)), m_capacity(new QComboBox(this)),
      m_capacityRow(new FieldRow(m_capacity, this, FieldRow::LabelPlace::Above)), m_search(new QLineEdit(this)),
      m_searchRow(new FieldRow(m_search, this, FieldRow::LabelPlace::Above)), m_listCard(new Card(this)), m_list(makeCardList(this)),
      m_model(new KnownPeopleModel(tools.desk, m_list)),
      m_nobody(new TextLabel(this, TextSize::Body, Tone::Muted)), m_fields(new PersonFields(this->tools(), state, this))
{
    auto* halves = new QHBoxLayout;
    scaleLayout(halves, {}, 24);
    auto* left = new QVBoxLayout;
    scaleLayout(left, {}, 10);
    m_listCard->setBody(m_list);
    for (QWidget* each : {static_cast<QWidget*>(m_capacityRow), static_cast<QWidget*>(m_searchRow), static_cast<QWidget*>(m_listCard),
                          static_cast<QWidget*>(m_nobody)})
        left->addWidget(each);
    left->addStretch(1);
    halves->addLayout(left, 2);
    halves->addWidget(m_fields, 3, Qt::AlignTop);
    body()->addLayout(halves);
    scaleMinimumHeight(m_list, 300);
    m_list->setRows(m_model);
    for (const Capacity each : capacitiesOffered)
        m_capacity->addItem(QString(), wordOf(each));
    m_capacity->setCurrentIndex(m_capacity->findData(wordOf(capacity)));
    m_capacityRow->setVisible(!m_deputyFor);
    readKnown();
    connect(m_capacity, &QComboBox::currentIndexChanged, this, &AddPersonForm::readKnown);
    connect(m_search, &QLineEdit::textChanged, this, &AddPersonForm::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rows() > 0)
            choose(m_model->rowId(0));
    });
    connect(m_list, &CardTable::rowActivated, this, [this](const QString& id) { choose(id); });
    connect(m_list, &QAbstractItemView::clicked, this, [this] { choose(m_list->currentId()); });
    AddPersonForm::refreshTexts();
}

Capacity AddPersonForm::chosenCapacity() const
{
    return fromWord<Capacity>(m_capacity->currentData().toString()).value_or(Capacity::Practitioner);
}

void AddPersonForm::readKnown()
{
    const Capacity capacity = chosenCapacity();
    m_known.clear();
    tried([&] {
        if (isOfDirectory(capacity))
            m_known = directory(tools().desk.office(), capacity);
        else if (isOfHousehold(capacity))
            m_known = household(tools().desk.office(), state(), capacity);
        else if (capacity == Capacity::Child)
            m_known = childrenOf(state());
    });
    const auto& people = state().file().participants;
    std::erase_if(m_known, [&](const Participant& known) {
        return std::any_of(people.begin(), people.end(), [&](const Participant& there) {
            return (known.person && there.person == known.person) || (known.child && there.child == known.child);
        });
    });
    const bool narrowed = capacity == Capacity::Practitioner && !m_only.empty();
    if (narrowed)
        std::erase_if(m_known, [&](const Participant& known) { return !known.agency || !m_only.contains(*known.agency); });
    Participant blank{.id = ParticipantId::fresh()};
    blank.capacity = capacity;
    if (narrowed && m_only.size() == 1)
        blank.agency = *m_only.begin();
    if (capacity == Capacity::Practitioner || belongsToFamily(capacity))
        for (const Subject& subject : state().subjects()) // most people know, or belong to, all of them
            (capacity == Capacity::Practitioner ? blank.contact : blank.of).push_back(subject.child.id);
    if (m_deputyFor)
        blank.contact.clear(); // a deputy carries the contact of whom they stand in for
    m_fields->setParticipant(blank);
    m_fields->setCapacity(capacity);
    filter();
}

void AddPersonForm::filter()
{
    std::vector<Participant> matching;
    for (const Participant& person : m_known)
        if (matchesWords(person.name + u' ' + person.job + u' ' + person.agencyName, m_search->text()))
            matching.push_back(person);
    m_model->setPeople(std::move(matching));
    const bool any = m_model->rows() > 0;
    m_listCard->setVisible(any);
    m_nobody->setVisible(!any);
    m_searchRow->setVisible(!m_known.empty());
    refreshTexts();
}

void AddPersonForm::choose(const QString& id)
{
    if (const Participant* known = m_model->find(id))
        chooseKnown(*known);
}

void AddPersonForm::chooseKnown(const Participant& known)
{
    Participant chosen = known;
    if (chosen.capacity == Capacity::Practitioner && !m_deputyFor)
        for (const Subject& subject : state().subjects())
            chosen.contact.push_back(subject.child.id);
    m_fields->setParticipant(chosen);
    verb().setFocus();
}

void AddPersonForm::offerOnly(const std::set<AgencyKey>& agencies)
{
    m_only.clear();
    for (const AgencyKey& agency : agencies)
        if (tools().desk.rulebook().agencies().find(agency)) // a group's own word is no agency
            m_only.insert(agency);
    readKnown();
}

void AddPersonForm::choosePerson(const PersonId& person)
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Participant& known) { return known.person == person; });
    if (found != m_known.end())
        chooseKnown(*found);
}

void AddPersonForm::chooseChild(const ChildId& child)
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Participant& known) { return known.child == child; });
    if (found != m_known.end())
        chooseKnown(*found);
}

bool AddPersonForm::keepPerson(Participant& participant, std::vector<FieldProblem>& problems)
{
    const Office& office = tools().desk.office();
    if (participant.person || participant.child || !(isOfDirectory(participant.capacity) || isOfHousehold(participant.capacity)))
        return true;
    const Person person = personFrom(participant);
    Made<PersonId> made;
    if (isOfHousehold(participant.capacity)) {
        const FamilyMember member{.family = state().conference().family, .person = person.id,
                                  .relation = participant.relation.value_or(Relation::Other), .parentalResponsibility = false, .of = participant.of};
        made = saveAdult(office, person, member);
    } else if (person.agency) { // without an agency nobody can be found by it: they are of this conference only
        made = savePractitioner(office, person);
    } else {
        return true;
    }
    problems = made.problems;
    participant.person = made.id;
    return problems.empty();
}

bool AddPersonForm::take()
{
    Participant participant = m_fields->participant();
    participant.deputyFor = m_deputyFor;
    if (m_deputyFor)
        participant.reply = Reply::Coming;
    std::vector<FieldProblem> problems;
    if (participant.name.isEmpty())
        problems.push_back({u"name"_s, FieldFault::Missing});
    if (participant.capacity == Capacity::Practitioner && !participant.agency)
        problems.push_back({u"agency"_s, FieldFault::UnknownAgency});
    const bool kept = problems.empty() && tried([&] {
        if (!keepPerson(participant, problems))
            return;
        problems = addParticipant(tools().desk.office(), state().id(), participant).problems;
    });
    m_fields->setProblems(problems);
    return kept && problems.empty();
}

void AddPersonForm::refreshTexts()
{
    const Participant* absent = m_deputyFor ? state().file().participant(*m_deputyFor) : nullptr;
    //: %1: who cannot come
    setHead(absent ? tr("Who comes for %1?").arg(absent->name) : tr("Add a person"));
    setVerb(absent ? tr("Add the deputy") : tr("Add to the list"));
    m_capacityRow->setLabel(tr("&They come as"));
    for (int i = 0; i < m_capacity->count(); ++i)
        m_capacity->setItemText(i, nameOf(capacitiesOffered.at(static_cast<size_t>(i)), screenLanguage()));
    m_searchRow->setLabel(tr("&Find"));
    m_search->setPlaceholderText(tr("Name, job or team"));
    m_list->setAccessibleName(tr("People the casebook knows"));
    m_nobody->setText(m_search->text().isEmpty() ? tr("Nobody else is known here. Enter the person on the right.")
                                                 //: %1: what was typed
                                                 : tr("No one called “%1”. Check the spelling, or enter the person on the right.").arg(m_search->text()));
}

EditPersonForm::EditPersonForm(const PrepareTools& tools, const PrepareState& state, const ParticipantId& who, QWidget* parent)
    : PrepareForm(tools, state, parent), m_who(who), m_withheld(new TextLabel(this, TextSize::Body, Tone::Stopped, true)),
      m_fields(new PersonFields(this->tools(), state, this))
{
    body()->addWidget(m_withheld);
    scaleMaximumWidth(m_fields, 640);
    body()->addWidget(m_fields);
    if (const Participant* person = state.file().participant(who))
        m_fields->setParticipant(*person);
    EditPersonForm::refreshTexts();
}

QWidget* EditPersonForm::firstField() const
{
    return &m_fields->name();
}

bool EditPersonForm::take()
{
    const Participant person = m_fields->participant();
    std::vector<FieldProblem> problems;
    if (person.name.isEmpty())
        problems.push_back({u"name"_s, FieldFault::Missing});
    if (person.capacity == Capacity::Practitioner && !person.agency)
        problems.push_back({u"agency"_s, FieldFault::UnknownAgency});
    m_fields->setProblems(problems);
    return problems.empty() && did([&] { return saveParticipant(tools().desk.office(), state().id(), person); });
}

void EditPersonForm::refreshTexts()
{
    const Participant* person = state().file().participant(m_who);
    setHead(person ? person->name : tr("Change"), person ? placeOf(*person, tools().desk.rulebook().agencies()) : QString());
    setVerb(tr("Keep the changes"));
    m_withheld->setText(person ? withheldAbout(*person, state().file().withheld, state().today, screenLanguage()).join(u'\n') : QString());
    m_withheld->setVisible(!m_withheld->text().isEmpty());
}

} // namespace cadair::ui

#include "moc_personform.cpp"
