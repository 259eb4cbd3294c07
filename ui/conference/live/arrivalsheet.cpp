#include "ui/conference/live/arrivalsheet.h"

#include "core/wording/namesofpeople.h"
#include "core/workflow/convening.h"
#include "core/workflow/meeting.h"
#include "ui/conference/live/herenow.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

const QString capacityMark = u"capacity:"_s;
constexpr std::array unexpectedCapacities{Capacity::Parent,  Capacity::Carer,     Capacity::Relative, Capacity::Child,
                                          Capacity::Supporter, Capacity::Advocate, Capacity::LegalRepresentative,
                                          Capacity::Interpreter, Capacity::Observer};

/// Practitioners first, then adults, then children.
int orderAtTheDoor(const Participant& person)
{
    return person.capacity == Capacity::Practitioner ? 0 : person.capacity == Capacity::Child ? 2 : 1;
}

} // namespace

ArrivalSheet::ArrivalSheet(const LiveTools& tools, const LiveState& state, QWidget* parent)
    : Sheet(tools, state, parent), m_expectedTitle(nullptr), m_otherTitle(nullptr), m_name(new QLineEdit(this)),
      m_role(new QLineEdit(this)), m_from(new QComboBox(this)), m_at(new TimeField(this)),
      m_nameRow(new FieldRow(m_name, this, FieldRow::LabelPlace::Above)), m_roleRow(new FieldRow(m_role, this, FieldRow::LabelPlace::Above)),
      m_fromRow(new FieldRow(m_from, this, FieldRow::LabelPlace::Above)), m_atRow(new FieldRow(m_at, this, FieldRow::LabelPlace::Above)),
      m_contactTitle(nullptr), m_contactRow(new QWidget(this))
{
    m_otherTitle = addWords(true);
    auto* line = new QHBoxLayout;
    scaleLayout(line, {}, 10);
    line->addWidget(m_nameRow, 3);
    line->addWidget(m_roleRow, 2);
    line->addWidget(m_fromRow, 3);
    line->addWidget(m_atRow, 1);
    body()->addLayout(line);
    m_contactTitle = addWords();
    auto* contact = new QHBoxLayout(m_contactRow);
    scaleLayout(contact, {}, 16);
    for (int i = 0; i < state.childCount(); ++i) {
        m_contact.push_back(new QCheckBox(m_contactRow));
        contact->addWidget(m_contact.back());
    }
    contact->addStretch(1);
    body()->addWidget(m_contactRow);
    m_expectedTitle = addWords(true);
    std::vector<Participant> people = state.file().participants;
    std::stable_sort(people.begin(), people.end(), [](const Participant& a, const Participant& b) { return orderAtTheDoor(a) < orderAtTheDoor(b); });
    for (const Participant& person : people) {
        const Whereabouts where = whereaboutsOf(person);
        if (person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker || where == Whereabouts::Here)
            continue;
        QPushButton* button = makeButton(this, ButtonLook::Plain, u"plus-lg"_s);
        const ParticipantId id = person.id;
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT arrived(id); });
        body()->addWidget(button, 0, Qt::AlignLeft);
        m_expected.emplace_back(id, button);
    }
    scaleMinimumWidth(m_at, 72);
    const QTime now = tools.desk.clock().now().time();
    m_at->setTime(QTime(now.hour(), now.minute()));
    fillFrom();
    for (QLineEdit* field : {m_name, m_role})
        connect(field, &QLineEdit::returnPressed, &verb(), &QPushButton::click);
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] { refreshTexts(); });
}

QWidget* ArrivalSheet::firstField() const
{
    return m_name; // whoever is expected is marked in the list of who is here by one key
}

void ArrivalSheet::fillFrom()
{
    const QString chosen = m_from->currentData().toString();
    const QSignalBlocker quiet(m_from);
    m_from->clear();
    for (const AgencyKind& kind : tools().desk.rulebook().agencies().kinds)
        m_from->addItem(kind.shortName.in(screenLanguage()), kind.key.text());
    m_from->insertSeparator(m_from->count());
    for (const Capacity capacity : unexpectedCapacities)
        m_from->addItem(nameOf(capacity, screenLanguage()), QString(capacityMark + wordOf(capacity)));
    m_from->setCurrentIndex(chosen.isEmpty() ? -1 : m_from->findData(chosen));
}

bool ArrivalSheet::isPractitioner() const
{
    const QString word = m_from->currentData().toString();
    return !word.isEmpty() && !word.startsWith(capacityMark);
}

bool ArrivalSheet::take()
{
    const QString word = m_from->currentData().toString();
    if (m_name->text().trimmed().isEmpty() || word.isEmpty() || !m_at->time()) {
        setRefusal(m_name->text().trimmed().isEmpty() ? tr("Write the name first.") : word.isEmpty() ? tr("Choose where they come from first.") : tr("When did they arrive?"));
        QWidget* field = m_at;
        if (m_name->text().trimmed().isEmpty())
            field = m_name;
        else if (word.isEmpty())
            field = m_from;
        field->setFocus();
        return false;
    }
    Participant person{.id = ParticipantId::fresh()};
    person.name = m_name->text().trimmed();
    person.job = m_role->text().trimmed();
    person.reply = Reply::Coming;
    if (isPractitioner())
        person.agency = AgencyKey::parse(word);
    else
        person.capacity = *fromWord<Capacity>(word.mid(capacityMark.size()));
    for (int i = 0; i < state().childCount(); ++i)
        if (isPractitioner() && m_contact[static_cast<size_t>(i)]->isChecked())
            person.contact.push_back(state().childId(i));
    if (!isPractitioner() && (person.capacity == Capacity::Parent || person.capacity == Capacity::Carer || person.capacity == Capacity::Relative))
        for (int i = 0; i < state().childCount(); ++i)
            person.of.push_back(state().childId(i));
    const ConferenceId& id = state().file().conference.id;
    return did([&]() -> StepResult {
        return arriveUnasked(tools().desk.office(), id, person, *m_at->time());
    });
}

void ArrivalSheet::refreshTexts()
{
    fillFrom();
    setHead(tr("Who has arrived?"), tr("Anybody nobody expected: one line. Whoever is on the list: press their name below."));
    m_expectedTitle->setText(tr("On the list"));
    m_expectedTitle->setVisible(!m_expected.empty());
    for (const auto& [id, button] : m_expected)
        if (const Participant* person = state().file().participant(id))
            button->setText(tr("%1, %2").arg(person->name, livewords::belongs(*person, tools().desk)));
    m_otherTitle->setText(tr("Somebody nobody expected"));
    m_nameRow->setLabel(tr("Name"));
    m_roleRow->setLabel(tr("Role"));
    m_fromRow->setLabel(tr("From"));
    m_from->setPlaceholderText(tr("Choose…"));
    m_atRow->setLabel(tr("At"));
    m_contactTitle->setText(tr("In direct contact with"));
    m_contactTitle->setVisible(isPractitioner());
    m_contactRow->setVisible(isPractitioner());
    for (int i = 0; i < state().childCount(); ++i)
        m_contact[static_cast<size_t>(i)]->setText(livewords::letterAndName(state(), i));
    setNotNow(tr("Not now"));
    setVerb(tr("Add, and mark here"));
}

} // namespace cadair::ui

#include "moc_arrivalsheet.cpp"
