#include "ui/families/peopleforms.h"

#include "core/workflow/families.h"
#include "ui/request/adultfields.h"
#include "ui/widgets/cadairstyle.h"
#include "ui/widgets/storewords.h"

#include <QLineEdit>
#include <QPushButton>

// The form of an adult; the other forms of people stand in peopleforms.cpp.

namespace cadair::ui {

using namespace Qt::StringLiterals;

AdultRecordForm::AdultRecordForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_fields(new AdultFields(this, labelWidth)), m_same(new SameRecordNote(this)), m_takeOut(makeButton(this))
{
    m_fields->putUnderName(m_same);
    addFields(m_fields);
    addAside(m_takeOut);
    followVerbs();
    connect(m_fields, &AdultFields::named, this, &AdultRecordForm::look);
    connect(m_same, &SameRecordNote::compareWanted, this, &AdultRecordForm::compareWanted);
    connect(m_same, &SameRecordNote::notTheSameSaid, this, [this](const Lookalike& other) {
        guarded(tools().messages, [&] { sayNotTheSame(office(), other.kind, other.id, other.otherId); });
        look();
    });
    connect(m_takeOut, &QPushButton::clicked, this, [this] { Q_EMIT takeOutWanted(m_person.id); });
    AdultRecordForm::refreshTexts();
}

void AdultRecordForm::edit(const Person& person, const FamilyMember& member, const Household& household, bool isNew)
{
    m_person = person;
    m_new = isNew;
    m_moved = false;
    forgetProblems();
    m_fields->showAdult(person, member, household.children, isNew);
    m_same->showLookalike(std::nullopt);
    refreshTexts();
}

QString AdultRecordForm::title() const
{
    return m_new ? tr("An adult of the family") : m_person.name;
}

void AdultRecordForm::look()
{
    if (!m_new || !tools().desk.isOpen())
        return;
    std::optional<Lookalike> found;
    guarded(tools().messages, [&] {
        const Person person = m_fields->person();
        const std::vector<Person> same = possiblySameAdult(office(), person);
        if (same.empty())
            return;
        found = Lookalike{RecordKind::Adult, person.id.text(), person.name, same.front().id.text(), same.front().name, {}, {}};
        found->otherFamily = familyOfAdult(office(), same.front().id);
    });
    m_same->showLookalike(found);
}

std::vector<FieldProblem> AdultRecordForm::keep()
{
    const Person person = m_fields->person();
    const auto made = saveAdult(office(), person, m_fields->member());
    if (made) {
        m_moved = !m_new && !m_person.address.isEmpty() && m_person.address != person.address;
        m_person = person;
    }
    return made.problems;
}

void AdultRecordForm::refreshTexts()
{
    m_takeOut->setText(tr("Take out of the family…"));
    m_takeOut->setVisible(!m_new);
    refreshFrame(m_new ? tr("Add this adult") : tr("Keep the changes"));
}

} // namespace cadair::ui
