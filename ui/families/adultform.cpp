#include "ui/families/peopleforms.h"

#include "core/wording/namesofpeople.h"
#include "core/workflow/families.h"
#include "ui/families/familieswords.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/storewords.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

// The form of an adult; the other forms of people stand in peopleforms.cpp.

namespace cadair::ui {

using namespace Qt::StringLiterals;

AdultRecordForm::AdultRecordForm(const FamilyTools& with, QWidget* parent)
    : FamilyForm(with, parent), m_name(new QLineEdit(this)), m_called(new QLineEdit(this)), m_phone(new QLineEdit(this)),
      m_email(new QLineEdit(this)), m_relation(new QComboBox(this)), m_responsible(new QCheckBox(this)), m_ofBox(new QWidget(this)),
      m_meeting(new LanguageBox(this)), m_papers(new LanguageBox(this)), m_address(new SettlingText(this)), m_needs(new SettlingText(this)),
      m_same(new SameRecordNote(this))
{
    m_nameRow = addRow(m_name, u"name"_s);
    addPlain(m_same);
    m_calledRow = addRow(m_called, u"calledName"_s);
    m_relationRow = addRow(m_relation, u"relation"_s);
    addPlain(m_responsible);
    auto* of = new QHBoxLayout(m_ofBox);
    scaleLayout(of, {}, 16);
    of->addStretch(1);
    m_ofRow = addRow(m_ofBox, u"of"_s);
    m_meetingRow = addRow(m_meeting, u"meeting"_s);
    m_papersRow = addRow(m_papers, u"papers"_s);
    m_addressRow = addRow(m_address, u"address"_s);
    m_phoneRow = addRow(m_phone, u"phone"_s);
    m_emailRow = addRow(m_email, u"email"_s);
    m_needsRow = addRow(m_needs, u"needs"_s);
    m_address->setLines(3, 6);
    m_needs->setLines(2, 6);
    for (SettlingText* text : {m_address, m_needs})
        text->setTabChangesFocus(true);
    for (const QString& word : allWords<Relation>())
        m_relation->addItem(QString(), word);
    followVerbs();
    connect(m_name, &QLineEdit::editingFinished, this, &AdultRecordForm::look);
    connect(m_same, &SameRecordNote::compareWanted, this, &AdultRecordForm::compareWanted);
    connect(m_same, &SameRecordNote::notTheSameSaid, this, [this](const Lookalike& other) {
        guarded(tools().messages, [&] { sayNotTheSame(office(), other.kind, other.id, other.otherId); });
        look();
    });
    AdultRecordForm::refreshTexts();
}

void AdultRecordForm::edit(const Person& person, const FamilyMember& member, const Household& household, bool isNew)
{
    m_person = person;
    m_member = member;
    m_new = isNew;
    m_moved = false;
    forgetProblems();
    m_name->setText(person.name);
    m_called->setText(person.calledName);
    m_phone->setText(person.phone);
    m_email->setText(person.email);
    m_relation->setCurrentIndex(m_relation->findData(wordOf(member.relation)));
    m_responsible->setChecked(member.parentalResponsibility);
    m_meeting->setTag(person.languages.meeting);
    m_papers->setTag(person.languages.papers);
    m_address->setSettledText(person.address);
    m_needs->setSettledText(person.needs);
    m_same->showLookalike(std::nullopt);
    offerChildren(household, isNew);
    refreshTexts();
}

void AdultRecordForm::offerChildren(const Household& household, bool isNew)
{
    for (const auto& [child, box] : m_of)
        delete box;
    m_of.clear();
    auto* row = static_cast<QHBoxLayout*>(m_ofBox->layout());
    QWidget* before = m_responsible;
    for (const Child& child : household.children) {
        auto* box = new QCheckBox(m_ofBox);
        box->setChecked(isNew || std::find(m_member.of.begin(), m_member.of.end(), child.id) != m_member.of.end());
        row->insertWidget(row->count() - 1, box);
        before = tabAfter(before, box);
        m_of.push_back({child, box});
    }
    tabAfter(before, m_meeting);
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
        Person person = m_person;
        person.name = m_name->text();
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
    Person person = m_person;
    person.name = m_name->text();
    person.calledName = m_called->text();
    person.phone = m_phone->text();
    person.email = m_email->text();
    person.languages = {m_meeting->tag(), m_papers->tag()};
    person.address = m_address->text().trimmed();
    person.needs = m_needs->text().trimmed();
    FamilyMember member = m_member;
    member.person = person.id;
    member.relation = *fromWord<Relation>(m_relation->currentData().toString());
    member.parentalResponsibility = m_responsible->isChecked();
    member.of.clear();
    for (const auto& [child, box] : m_of)
        if (box->isChecked())
            member.of.push_back(child.id);
    const auto made = saveAdult(office(), person, member);
    if (made) {
        m_moved = !m_new && !m_person.address.isEmpty() && m_person.address != person.address;
        m_person = person;
    }
    return made.problems;
}

void AdultRecordForm::refreshTexts()
{
    m_nameRow->setLabel(tr("Full name"));
    m_nameRow->setExplanation(tr("As on an envelope."));
    m_calledRow->setLabel(tr("Addressed as"));
    m_relationRow->setLabel(tr("Relation"));
    m_responsible->setText(tr("Has parental responsibility"));
    m_ofRow->setLabel(tr("Of which children"));
    m_meetingRow->setLabel(tr("Language to speak"));
    m_papersRow->setLabel(tr("Language of papers"));
    m_addressRow->setLabel(tr("Address"));
    m_phoneRow->setLabel(tr("Telephone"));
    m_emailRow->setLabel(tr("E-mail"));
    m_needsRow->setLabel(tr("To arrange"));
    m_needsRow->setExplanation(tr("Access, an interpreter, anything else. Who must not meet whom is a warning of its own."));
    for (int i = 0; i < m_relation->count(); ++i)
        m_relation->setItemText(i, nameOf(*fromWord<Relation>(m_relation->itemData(i).toString()), screenLanguage()));
    for (const auto& [child, box] : m_of)
        box->setText(FamiliesWords::calledName(child));
    refreshFrame(m_new ? tr("Add this adult") : tr("Keep the changes"));
}

} // namespace cadair::ui
